"""The relations of the sample article that lies beside the project, and of its changed copies."""

import json
from pathlib import Path

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.extract.offline.quantities.find import find_quantities
from verifier.extract.offline.relations.find import find_relations
from verifier.figures import scan_article

SAMPLE = Path(__file__).parents[3] / "shared" / "sample"
pytestmark = pytest.mark.skipif(not SAMPLE.is_dir(), reason="../shared/sample is not there")


def article_text() -> str:
    return next(SAMPLE.glob("*.txt")).read_text(encoding="utf-8")


def gold():
    return json.loads(next(SAMPLE.glob("*.gold.json")).read_text(encoding="utf-8"))


def judged(text):
    article = article_from_text(text)
    figures = scan_article(article)
    by_id = {figure.id: figure for figure in figures}
    found = find_relations(article, figures, find_quantities(article, figures))
    return by_id, [judge(relation, by_id, published=article.published) for relation in found]


def spans_of(relation, by_id):
    return {(by_id[figure].start, by_id[figure].end) for figure in relation.figures}


def gold_spans(names):
    figures = {figure["id"]: figure for figure in gold()["figures"]}
    return [(figures[name]["num_span"][0], figures[name]["num_span"][1]) for name in names]


def touches(span, spans):
    return any(start < span[1] and span[0] < end for start, end in spans)


@pytest.mark.parametrize(("name", "kind"), [("r05", "span"), ("r06", "part_of"), ("r07", "part_of")])
def test_the_relations_that_matter_are_found_and_hold(name, kind):
    by_id, relations = judged(article_text())
    told = next(one for one in gold()["relations"] if one["id"] == name)
    first, second = gold_spans(told["args"][:2])

    found = [one for one in relations if touches(first, spans_of(one, by_id)) and touches(second, spans_of(one, by_id))]

    assert [(kind, "consistent", False)] == [(one.kind, one.verdict, one.rounding) for one in found]


def test_nothing_in_it_conflicts():
    _, relations = judged(article_text())

    assert {"consistent"} == {relation.verdict for relation in relations}


def test_figures_of_different_things_are_never_joined():
    text = article_text()
    by_id, relations = judged(text)
    article = article_from_text(text)
    observations = find_quantities(article, scan_article(article)).observations
    together = [spans_of(relation, by_id) for relation in relations]
    for quantity in {one.quantity for one in observations}:
        members = [by_id[one.figure] for one in observations if one.quantity == quantity]
        together.append({(figure.start, figure.end) for figure in members})

    for told in gold()["must_not_relate"]:
        first, second = gold_spans(told["pair"])
        assert not any(touches(first, spans) and touches(second, spans) for spans in together), told


CHANGES = {
    "more freed than agreed": ("18 hostages", "38 hostages", "part_of"),
    "more released than agreed": ("some 600", "some 2,600", "part_of"),
    "fewer agreed than freed": ("free 33 hostages", "free 13 hostages", "part_of"),
    "fewer agreed than released": ("around 1,900", "around 190", "part_of"),
    "a war too long": ("15 months", "18 months", "span"),
    "a war too short": ("15 months", "11 months", "span"),
    "a war in years": ("15 months", "three years", "span"),
    "a war that began later": ("October 7, 2023", "June 7, 2024", "span"),
    "a wrong weekday": ("on October 7, 2023", "on Friday, October 7, 2023", "weekday"),
}


@pytest.mark.parametrize(("old", "new", "kind"), CHANGES.values(), ids=CHANGES)
def test_a_changed_figure_breaks_its_one_relation(old, new, kind):
    text = article_text()
    assert old in text

    _, relations = judged(text.replace(old, new))

    assert [kind] == [relation.kind for relation in relations if relation.verdict == "conflicting"]


@pytest.mark.parametrize(
    ("old", "new"), [("18 hostages", "21 hostages"), ("15 months", "fifteen months"), ("42-day", "six-week")]
)
def test_a_change_that_adds_up_breaks_nothing(old, new):
    _, relations = judged(article_text().replace(old, new))

    assert "conflicting" not in {relation.verdict for relation in relations}
