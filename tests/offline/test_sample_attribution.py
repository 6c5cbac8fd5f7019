"""Who says what in the real wire article: its gold attributions, chains, second mentions and claims are found."""

import json
from pathlib import Path

import pytest

from verifier import verify
from verifier.article.span import Span

SAMPLE = Path(__file__).parents[3] / "shared/sample/gaza-ceasefire-2025-02-04.txt"
CLAIMS_WANTED = 24

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the sample article in ../shared/sample is not here")


@pytest.fixture(scope="module")
def gold():
    return json.loads(SAMPLE.with_suffix(".gold.json").read_text())


@pytest.fixture(scope="module")
def report():
    return verify(SAMPLE)


def meets(place, span):
    return place is not None and place.start < span[1] and span[0] < place.end


def found_as(report, wanted):
    """The attributions whose source, cue and content all meet those of a gold row."""
    return [
        said
        for said in report.attributions
        if meets(said.source, wanted["source_span"])
        and meets(said.cue, wanted["cue_span"])
        and any(meets(content, wanted["scope_span"]) for content in said.contents)
    ]


def named(gold, name):
    return next(row for row in gold["attributions"] if row["id"] == name)


def found_one(report, gold, name):
    found = found_as(report, named(gold, name))
    assert found, f"{name} is not found"
    return found[0]


def test_every_gold_attribution_is_found_with_source_cue_and_content(report, gold):
    missed = [(row["id"], row["source_text"], row["cue"]) for row in gold["attributions"] if not found_as(report, row)]
    assert missed == []


def test_the_tally_rests_on_official_figures(report, gold):
    said = found_one(report, gold, "a08")
    basis = next(other for other in report.attributions if other.id == said.basis)
    assert basis.source.text == named(gold, "a08")["derived_from"]


def test_the_endorsement_rests_on_the_ministry(report, gold):
    endorsed = found_one(report, gold, "a10")
    assert endorsed.stance == "endorses"
    assert endorsed.basis == found_one(report, gold, "a09").id


@pytest.mark.parametrize(
    ("later", "earlier"),
    [("a03", "a02"), ("a06", "a05"), ("a06b", "a05"), ("a07b", "a07"), ("a07d", "a07")],
    ids=["the office", "he", "Netanyahu again", "a shared subject", "Trump again"],
)
def test_a_second_mention_has_the_name_of_the_first(report, gold, later, earlier):
    assert found_one(report, gold, later).name == found_one(report, gold, earlier).name


@pytest.mark.parametrize(
    ("name", "resolved"),
    [("a06", "Netanyahu"), ("a11", "Israel"), ("a03", "Netanyahu's office")],
    ids=["he", "it", "the office"],
)
def test_a_pronoun_or_bare_noun_stands_for_its_antecedent(report, gold, name, resolved):
    assert resolved in found_one(report, gold, name).name


def matched_claims(report, gold):
    """The gold claims for which a claim is found at their place, with the same required figures and the same source."""
    rows = {row["id"]: row for row in gold["figures"]}
    required = {name: row["num_span"] for name, row in rows.items() if row["coverage"] == "required"}
    figures = {figure.id: figure for figure in report.figures}
    sources = {row["id"]: {said.id for said in found_as(report, row)} for row in gold["attributions"]}

    def cited(claim):
        spans = [Span(figures[each].start, figures[each].end) for each in claim.figures]
        return {name for name, span in required.items() if any(meets(place, span) for place in spans)}

    def same_source(claim, wanted):
        return claim.attribution is None if wanted is None else claim.attribution in sources[wanted]

    return {
        row["id"]
        for row in gold["claims"]
        for claim in report.claims
        if meets(claim.quote, row["span"])
        and cited(claim) == set(row["figures"]) & set(required)
        and same_source(claim, row["attribution"])
    }


def test_nearly_every_gold_claim_is_matched_with_its_required_figures_and_source(report, gold):
    matched = matched_claims(report, gold)
    missed = [(row["id"], row["quote"]) for row in gold["claims"] if row["id"] not in matched]
    assert len(matched) >= CLAIMS_WANTED, missed
