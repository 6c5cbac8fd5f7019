"""Articles that no newsroom writes: marks without end, sentences without end, signs without sense."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.article import article_from_text
from verifier.extract.offline.attribution.find import find_attributions
from verifier.extract.offline.claims.find import find_claims
from verifier.figures import scan_article

HOSTILE = [
    pytest.param('He said "it was 12. ' * 4000, id="quotations never closed"),
    pytest.param('"a" ' * 10_000, id="ten thousand marks"),
    pytest.param("“Start of it 12 times.\n\n" * 4000, id="each paragraph opens a quotation"),
    pytest.param("he said that " * 15_000, id="cues without end"),
    pytest.param("he thinks they hope " * 12_000, id="beliefs without end"),
    pytest.param("according to police and " * 10_000, id="phrases without end"),
    pytest.param("Smith, a man, " * 12_000, id="commas without end"),
    pytest.param("a -- b -- 12 " * 12_000, id="dashes without end"),
    pytest.param("a (b " * 12_000, id="brackets never closed"),
    pytest.param("He said:\n\n" * 8000, id="colons that lead to colons"),
    pytest.param("the man who said that the woman who said that " * 5000, id="relative clauses without end"),
    pytest.param("Aaa " * 40_000, id="one name without end"),
    pytest.param("a" * 300_000, id="one word"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_every_sentence_of_endless_copy_is_under_a_claim(text):
    article = article_from_text(text)
    quotes = [claim.quote for claim in find_claims(article, (), find_attributions(article, ()))]

    assert quotes
    assert {article.sentence_at(quote) for quote in quotes} >= {s for s in article.sentences if not s.heading}


WORDS = st.sampled_from(
    'he said that the "x" , - -- ( ) ; : and which who Smith told reporters according to 12 died . citing by Minister '
    "“ ” ‘ ’ believes hope X's claim tally based on \n\n İ ﬁ 😀 {% %} \x1b[2J \u202e".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=80))
def test_every_span_lies_in_the_article_whatever_the_words(words):
    article = article_from_text("Start " + " ".join(words))
    figures = scan_article(article)
    found = find_attributions(article, figures)
    ids = {said.id for said in found}
    for said in found:
        for span in (said.source, said.cue, *said.contents):
            assert span is None or 0 <= span.start < span.end <= len(article.text)
        assert said.basis is None or said.basis in ids
        assert said.same_as is None or said.same_as < said.id


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=80))
def test_no_figure_is_lost_whatever_the_words(words):
    article = article_from_text("Start " + " ".join(words))
    figures = scan_article(article)
    claims = find_claims(article, figures, find_attributions(article, figures))
    quoted = {number for claim in claims for number in claim.figures}

    assert {figure.id for figure in figures if figure.tier == "required"} <= quoted


def test_a_quotation_in_the_headline_is_not_taken_for_one_in_the_body():
    article = article_from_text(
        "“If that holds … the mayor owes us three answers.”",
        headline="Mayor will have to “give 12 answers,” a clerk says",
    )

    found = find_attributions(article, scan_article(article))

    assert [article.quote(said.source) for said in found if said.source] == ["a clerk"]
