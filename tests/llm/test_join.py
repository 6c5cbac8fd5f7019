"""The grammar's reading and a model's, joined."""

import pytest

from tests.llm.stage import BARGES, Stage, article_of, barges_answer
from verifier.claims.model import (
    Attribution,
    Claim,
    Extraction,
    Extractor,
    Observation,
    Operand,
    Quantity,
    Relation,
)
from verifier.dossier import assemble
from verifier.extract.join import join
from verifier.extract.llm import extract_with_model
from verifier.extract.offline import extract_offline

TEXT = "The union said 40 miners and 12 drivers were freed. At least 900 homes lost power, police said. Some 7 roads are shut.\n"
ARTICLE, FIGURES = article_of(TEXT)
MINERS, DRIVERS, HOMES, ROADS = (figure.id for figure in FIGURES)
FIRST, SECOND, THIRD = (sentence.span for sentence in ARTICLE.sentences)


def span_of(words):
    start = TEXT.index(words)
    return FIRST.__class__(start, start + len(words))


def read(*, by_model=False, **fields):
    extractor = Extractor(name="model", model="m", origin="live") if by_model else Extractor(name="offline")
    return Extraction(extractor=extractor, **{name: tuple(value) for name, value in fields.items()})


def joined(offline=None, model=None):
    return join(ARTICLE, FIGURES, read(**(offline or {})), read(by_model=True, **(model or {})))


def said(number, source, cue, figures=(), **fields):
    fields = {"kind": "official", "name": source} | fields
    return Attribution(
        id=number, source=span_of(source), cue=span_of(cue), contents=(span_of(cue),), figures=tuple(figures), **fields
    )


def related(number, kind, a, b=None, c=None, **fields):
    operands = [Operand(role="a", figure=figure) for figure in a]
    operands += [Operand(role=role, figure=figure) for role, figure in (("b", b), ("c", c)) if figure is not None]
    return Relation(id=number, kind=kind, operands=tuple(operands), cue=None, **fields)


def test_the_report_names_the_model():
    assert joined().extractor.name == "model"


def test_an_attribution_that_both_found_counts_once_and_keeps_what_each_saw():
    result = joined(
        {"attributions": [said(1, "The union", "said", [MINERS])]},
        {
            "attributions": [
                said(1, "union", "said", [DRIVERS], name="The union"),
                said(2, "police", "police said", [HOMES], same_as=1),
            ]
        },
    )

    assert [(one.id, one.figures) for one in result.attributions] == [(1, (MINERS, DRIVERS)), (2, (HOMES,))]
    assert result.attributions[1].same_as == 1


def test_attributions_of_two_sources_stay_two():
    result = joined(
        {"attributions": [said(1, "The union", "said")]}, {"attributions": [said(1, "police", "police said")]}
    )

    assert len(result.attributions) == 2


def test_a_relation_that_both_found_is_one_by_both():
    result = joined(
        {"relations": [related(1, "total", [MINERS, DRIVERS], HOMES, pattern="in all")]},
        {"relations": [related(1, "total", [DRIVERS, MINERS], HOMES, provenance="model")]},
    )
    (found,) = result.relations

    assert found.provenance == "both"
    assert found.pattern == "in all"


def test_a_relation_that_the_model_names_twice_is_still_its_own():
    doubted = related(1, "total", [MINERS, DRIVERS], HOMES, provenance="model", reason="no such words")
    believed = related(2, "total", [MINERS, DRIVERS], HOMES, provenance="model")
    (found,) = joined(model={"relations": [doubted, believed, believed]}).relations

    assert found.provenance == "model"
    assert found.reason is None


def test_a_relation_that_the_model_may_not_assert_leaves_the_grammars_as_it_is():
    result = joined(
        {"relations": [related(1, "total", [MINERS, DRIVERS], HOMES)]},
        {"relations": [related(1, "total", [MINERS, DRIVERS], HOMES, provenance="model", reason="no such words")]},
    )

    assert [found.provenance for found in result.relations] == ["pattern"]


def test_relations_that_clash_are_both_kept():
    result = joined(
        {"relations": [related(1, "part_of", [MINERS], HOMES)]},
        {"relations": [related(1, "part_of", [HOMES], MINERS, provenance="model")]},
    )

    assert [found.provenance for found in result.relations] == ["pattern", "model"]
    assert [found.id for found in result.relations] == [1, 2]


def quantity(number, counts, **fields):
    return Quantity(id=number, dimension="count", counts=counts, **fields)


GRAMMAR = {
    "quantities": [
        quantity(1, "miners", act="free"),
        quantity(2, "drivers", act="free"),
        quantity(3, "homes", act="lose"),
    ],
    "observations": [
        Observation(figure=MINERS, quantity=1, status="achieved"),
        Observation(figure=DRIVERS, quantity=2, status="achieved"),
        Observation(figure=HOMES, quantity=3),
    ],
}


def test_a_quantity_that_holds_a_difference_is_split_and_told():
    result = joined(
        GRAMMAR,
        {
            "quantities": [quantity(1, "people", act="free")],
            "observations": [Observation(figure=figure, quantity=1) for figure in (MINERS, HOMES)],
        },
    )
    by_figure = {seen.figure: seen.quantity for seen in result.observations}

    assert by_figure[MINERS] != by_figure[HOMES]
    assert len({one.id for one in result.quantities}) == len(result.quantities)
    assert any("was split" in note and "“40”" in note and "“900”" in note for note in result.notes)


def test_figures_that_the_model_says_nothing_of_keep_the_grammars_quantity():
    result = joined(
        GRAMMAR, {"quantities": [quantity(1, "miners")], "observations": [Observation(figure=MINERS, quantity=1)]}
    )
    counts = {one.id: one.counts for one in result.quantities}

    assert {seen.figure: counts[seen.quantity] for seen in result.observations} == {
        MINERS: "miners",
        DRIVERS: "drivers",
        HOMES: "homes",
    }


def test_the_words_decide_what_is_planned_and_what_is_done():
    result = joined(
        GRAMMAR,
        {
            "quantities": [quantity(1, "miners")],
            "observations": [Observation(figure=MINERS, quantity=1, status="planned")],
        },
    )

    assert {seen.figure: seen.status for seen in result.observations}[MINERS] == "achieved"
    assert any("the words count" in note for note in result.notes)


def test_a_sameness_across_a_difference_is_not_believed():
    result = joined(GRAMMAR, {"relations": [related(1, "same", [MINERS, HOMES], provenance="model")]})
    (found,) = result.relations

    assert found.verdict == "undetermined"
    assert "differ in" in found.reason


@pytest.mark.parametrize("kind", ["part_of", "change", "same"])
def test_operands_that_must_measure_one_thing_and_do_not_are_not_believed(kind):
    figures = ([MINERS, HOMES], None) if kind == "same" else ([MINERS], HOMES)
    result = joined(GRAMMAR, {"relations": [related(1, kind, *figures, provenance="model")]})

    assert "differ in" in result.relations[0].reason


def test_a_difference_may_be_taken_between_two_kinds():
    result = joined(GRAMMAR, {"relations": [related(1, "difference", [DRIVERS], MINERS, ROADS, provenance="model")]})

    assert result.relations[0].reason is None


def test_parts_of_a_total_may_be_of_different_kinds():
    result = joined(GRAMMAR, {"relations": [related(1, "total", [MINERS, DRIVERS], HOMES, provenance="model")]})

    assert result.relations[0].reason is None


def claimed(number, text, quote, figures=(), attribution=None):
    return Claim(id=number, text=text, quote=quote, figures=tuple(figures), attribution=attribution)


def test_a_required_figure_under_no_claim_gets_the_offline_claim_and_it_is_said():
    result = joined(
        {
            "claims": [
                claimed(1, "40 miners were freed.", FIRST, [MINERS]),
                claimed(2, "900 homes lost power.", SECOND, [HOMES]),
                claimed(3, "7 roads are shut.", THIRD, [ROADS]),
            ]
        },
        {"claims": [claimed(1, "Miners and drivers were freed.", FIRST, [MINERS, DRIVERS])]},
    )

    assert [one.text for one in result.claims] == [
        "Miners and drivers were freed.",
        "900 homes lost power.",
        "7 roads are shut.",
    ]
    assert [one.id for one in result.claims] == [1, 2, 3]
    assert any("“900”" in note and "“7”" in note and "stands in" in note for note in result.notes)


def test_a_model_that_says_nothing_leaves_all_that_the_grammar_read():
    offline = GRAMMAR | {
        "attributions": [said(1, "The union", "said", [MINERS])],
        "relations": [related(1, "total", [MINERS, DRIVERS], HOMES)],
        "claims": [claimed(1, "All of it.", FIRST, [MINERS, DRIVERS], 1), claimed(2, "Homes.", SECOND, [HOMES])],
    }
    result = joined(offline)

    assert list(result.attributions) == offline["attributions"]
    assert list(result.relations) == offline["relations"]
    assert list(result.claims) == offline["claims"]
    assert {seen.figure for seen in result.observations} == {MINERS, DRIVERS, HOMES}


def test_notes_of_both_are_kept():
    result = join(ARTICLE, FIGURES, read(notes=["the grammar's note"]), read(by_model=True, notes=["the model's note"]))

    assert {"the grammar's note", "the model's note"} <= set(result.notes)


def test_a_small_change_of_a_figure_is_found_by_both_readings():
    article, figures = article_of(BARGES.replace("41", "97"))
    model = extract_with_model(article, figures, settings=Stage(barges_answer()).settings())
    result = join(article, figures, extract_offline(article, figures), model)
    (found,) = assemble(article, figures, result).relations

    assert (found.kind, found.provenance, found.verdict) == ("part_of", "both", "conflicting")
    assert [said.name for said in result.attributions] == ["harbour board", "Petra Holm"]
