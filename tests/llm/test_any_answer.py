"""Whatever a model answers within the schema, the article stays the only source of words and figures."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.llm.stage import BARGES, article_of
from verifier.claims.model import Extraction, Extractor
from verifier.extract.ground import ground
from verifier.extract.join import join
from verifier.extract.llm.mask import mask
from verifier.extract.llm.rows import combine, mend, sift
from verifier.extract.llm.wire import (
    WireAnswer,
    WireAttribution,
    WireClaim,
    WireFigure,
    WireMissed,
    WireQuantity,
    WireRelation,
)

ARTICLE, FIGURES = article_of(BARGES)
MASKED = mask(ARTICLE, FIGURES)
PIECES = [
    line.text[start : start + length] for line in MASKED.lines for start in range(0, 40, 7) for length in (3, 15, 40)
]
words = st.one_of(
    st.sampled_from(PIECES), st.sampled_from(["", "{2}", "{99}", "60", "so far", "said", "{2:x} {", "\x00"])
)
maybe_words = st.one_of(st.none(), words)
number = st.one_of(st.integers(0, 6), st.sampled_from([-1, 10**12]))
maybe_number = st.one_of(st.none(), number)


def rows(model, **given_fields):
    fields = {
        name: given_fields.get(name, st.from_type(field.annotation)) for name, field in model.model_fields.items()
    }
    return st.lists(st.builds(model, **fields), max_size=4)


answers = st.builds(
    WireAnswer,
    attributions=rows(
        WireAttribution, id=number, s=number, name=maybe_words, cue=maybe_words, same=maybe_number, via=maybe_number
    ),
    quantities=rows(
        WireQuantity, id=number, counts=words, act=maybe_words, who=maybe_words, where=maybe_words, event=maybe_words
    ),
    figures=rows(WireFigure, f=number, q=maybe_number, at=maybe_number, src=maybe_number),
    relations=rows(WireRelation, a=st.lists(number, max_size=3), b=maybe_number, c=maybe_number, s=number, cue=words),
    claims=rows(
        WireClaim, s=number, head=maybe_words, tail=maybe_words, text=words, src=maybe_number, unclear=maybe_words
    ),
    missed=rows(WireMissed, s=number, text=words),
)


@settings(max_examples=150, deadline=None)
@given(answers, answers)
def test_an_answer_gives_only_spans_and_figures_of_the_article(first, second):
    sifted = combine([mend(first, sift(first, MASKED), second, MASKED), sift(second, MASKED)])
    extraction = ground(ARTICLE, MASKED, sifted, Extractor(name="model"))
    known = {figure.id for figure in FIGURES}
    attributions = {said.id for said in extraction.attributions}

    for claim in extraction.claims:
        assert ARTICLE.quote(claim.quote).strip()
        assert set(claim.figures) <= known
        assert claim.attribution is None or claim.attribution in attributions
    for relation in extraction.relations:
        assert set(relation.figures) <= known
        assert relation.reason or relation.cue is not None
    for seen in extraction.observations:
        assert seen.quantity in {quantity.id for quantity in extraction.quantities}

    joined = join(ARTICLE, FIGURES, Extraction(extractor=Extractor(name="offline")), extraction)
    assert [claim.id for claim in joined.claims] == list(range(1, len(extraction.claims) + 1))
    assert len(joined.relations) <= len(extraction.relations)
