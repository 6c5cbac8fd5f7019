"""The real wire article and its gold annotation: nothing false, nothing required missed, and each small change found."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from verifier import verify
from verifier.article.span import Span

SAMPLE = Path(__file__).parents[2] / "shared/sample/gaza-ceasefire-2025-02-04.txt"

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the sample article in ../shared/sample is not here")


@pytest.fixture(scope="module")
def gold():
    return json.loads(SAMPLE.with_suffix(".gold.json").read_text())


@pytest.fixture(scope="module")
def report():
    return verify(SAMPLE)


@pytest.fixture(scope="module")
def strict_report():
    return verify(SAMPLE, rules="strict")


def number(text):
    return None if text is None else Decimal(str(text))


def figure_at(report, span):
    wanted = Span(*span)
    return next((f for f in report.figures if f.span.overlaps(wanted)), None)


def figures_of(report, gold):
    return {row["id"]: figure_at(report, row["num_span"]) for row in gold["figures"]}


def test_nothing_is_alleged_of_a_sound_article(report, strict_report):
    for read in (report, strict_report):
        assert [f for f in read.findings if f.severity != "info"] == []
        assert len([f for f in read.findings if f.severity == "info"]) <= 2


def test_every_required_figure_has_the_gold_interval_and_hedge(report, gold):
    wrong = []
    for row in gold["figures"]:
        if row["coverage"] != "required":
            continue
        figure = figure_at(report, row["num_span"])
        if figure is None or figure.tier != "required":
            wrong.append((row["id"], row["text"], figure))
            continue
        wanted = row["interval"]
        if row["kind"] == "date":
            found = (str(figure.date.low), str(figure.date.high))
            agrees = found == (wanted["lo"], wanted["hi"])
        else:
            found = (figure.low, figure.high, figure.low_open, figure.high_open)
            agrees = found == (number(wanted["lo"]), number(wanted["hi"]), wanted["lo_open"], wanted["hi_open"])
        hedges = {row["hedge"]} if row["hedge"] else {"exact", "vague"}
        if not agrees or figure.hedge not in hedges:
            wrong.append((row["id"], row["text"], found, figure.hedge))

    assert wrong == []


def test_both_tolls_and_the_assessment_are_attributed(report, gold):
    figures = figures_of(report, gold)
    said = {attribution.id: attribution for attribution in report.attributions}
    tally = said[figures["f26"].attribution]
    ministry = said[figures["f28"].attribution]

    assert "AFP tally" in tally.source.text
    assert "official Israeli figures" in said[tally.basis].source.text
    assert "health ministry" in ministry.source.text
    assert any(a.source and a.source.text == "The UN" and a.stance == "endorses" for a in report.attributions)


@pytest.mark.parametrize(
    ("relation_id", "kind", "pair"),
    [
        pytest.param("r05", "span", {"f13", "f10"}, id="fifteen months of war since the attack"),
        pytest.param("r06", "part_of", {"f24", "f21"}, id="hostages freed of those to be freed"),
        pytest.param("r07", "part_of", {"f25", "f22"}, id="prisoners freed of those to be freed"),
    ],
)
def test_these_relations_hold(report, gold, relation_id, kind, pair):
    figures = figures_of(report, gold)
    ids = {figures[f].id for f in pair}

    assert [r.verdict for r in report.relations if r.kind == kind and ids <= set(r.figures)] == ["consistent"], (
        relation_id
    )


@pytest.mark.parametrize("relation_id", ["r13", "r14", "r15"])
def test_what_the_article_does_not_settle_stays_open(report, gold, relation_id):
    row = next(r for r in gold["relations"] if r["id"] == relation_id)
    ids = {figures_of(report, gold)[f].id for f in row["args"]}

    assert all(r.verdict == "undetermined" for r in report.relations if r.kind == row["kind"] and ids == set(r.figures))


def test_no_relation_joins_what_must_not_be_joined(report, gold):
    figures = figures_of(report, gold)
    pairs = [
        {figures[a].id, figures[b].id}
        for a, b in (row["pair"] for row in gold["must_not_relate"])
        if figures[a] and figures[b]
    ]

    assert [r for r in report.relations if any(pair <= set(r.figures) for pair in pairs)] == []


CHANGES = {
    "more hostages freed than agreed": (("freed 18 hostages", "freed 38 hostages"), "ARI006"),
    "one hostage too many": (("freed 18 hostages", "freed 34 hostages"), "ARI006"),
    "the plan lowered below what was done": (("free 33 hostages", "free 13 hostages"), "ARI006"),
    "more prisoners than agreed": (("some 600", "some 2,600"), "ARI006"),
    "the agreed prisoners cut": (("around 1,900", "around 400"), "ARI006"),
    "a war too long": (("15 months of war", "18 months of war"), "TIM003"),
    "a war too short": (("15 months of war", "11 months of war"), "TIM003"),
    "a war begun a year later": (("October 7, 2023", "October 7, 2024"), "TIM003"),
    "a wrong weekday": (("on October 7, 2023", "on Friday, October 7, 2023"), "TIM001"),
    "another wrong weekday": (("since his January 20", "since his Sunday, January 20, 2025,"), "TIM001"),
    "no ministry": ((", according to the Hamas-run territory's health ministry", ""), "ATT001"),
    "no tally": ((", according to an AFP tally based on official Israeli figures", ""), "ATT001"),
}


@pytest.mark.parametrize(("change", "code"), CHANGES.values(), ids=CHANGES.keys())
def test_a_small_change_adds_its_one_finding_and_nothing_else(report, tmp_path, change, code):
    before, after = change
    text = SAMPLE.read_text()
    assert text.count(before) == 1
    copy = tmp_path / SAMPLE.name
    copy.write_text(text.replace(before, after))
    known = {finding.fingerprint for finding in report.findings}

    added = [f for f in verify(copy).findings if f.fingerprint not in known]

    assert [(f.code, f.severity in {"error", "warning"}) for f in added] == [(code, True)]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(("freed 18 hostages", "freed 33 hostages"), id="all are free"),
        pytest.param(("on October 7, 2023", "on Saturday, October 7, 2023"), id="the right weekday"),
        pytest.param(("15 months of war", "16 months of war"), id="the other rounding", marks=()),
        pytest.param(("some 600", "some 1,940"), id="within the hedge"),
    ],
)
def test_a_harmless_change_adds_nothing(report, tmp_path, change):
    copy = tmp_path / SAMPLE.name
    copy.write_text(SAMPLE.read_text().replace(*change))

    assert [f.code for f in verify(copy).findings] == [f.code for f in report.findings]
