"""Relations from sentence to sentence, and what keeps them from being made."""

from datetime import date

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.extract.offline.extractor import extract_offline
from verifier.figures import scan_article


def read(text, published=date(2025, 2, 4)):
    article = article_from_text(text, published=published)
    figures = scan_article(article)
    return figures, extract_offline(article, figures)


def judged(text):
    figures, extraction = read(text)
    by_id = {figure.id: figure for figure in figures}
    return [judge(relation, by_id, published=date(2025, 2, 4)) for relation in extraction.relations]


FULFILLED = {
    "another verb for the same act": "The network is to get 48 new trams; 59 have been delivered so far.",
    "a verb that stands for any": "The team plans to drill 24 cores. It has taken 39 so far.",
    "a noun left out": "The city will resurface 30 streets. It has resurfaced 45 so far.",
    "far apart": "The fund will build 90 wells.\n\nRain came late.\n\nPrices rose.\n\nSo far 120 wells have been built.",
    "with other counts between": (
        "The army will free 26 captives.\n\nIt has 4,000 soldiers and lost 12 lorries.\n\nIt has freed 37 captives."
    ),
    "in exchange": "They are to free 9 pilots in exchange for 80 miners. They have freed 5 pilots in exchange for 95 miners.",
}


@pytest.mark.parametrize("text", FULFILLED.values(), ids=FULFILLED)
def test_more_done_than_planned_conflicts(text):
    conflicting = [relation for relation in judged(text) if relation.verdict == "conflicting"]

    assert [relation.kind for relation in conflicting] == ["part_of"]
    assert conflicting[0].ceiling == "error"


UNRELATED = {
    "an aim": "The city aims to plant 300 trees. It has planted 420 trees so far.",
    "a pledge": "The firm pledged to hire 40 welders. It has hired 52 welders.",
    "told to be more": "The city will plant 300 trees. It has planted 420 trees, more than planned.",
    "beyond the deal": "They will free 9 pilots. Outside the deal, they have freed 14 pilots.",
    "another actor": "Norway will accept 80 refugees. Denmark has accepted 95 refugees.",
    "another place": "Police will inspect 40 lorries in Kent. Police have inspected 95 lorries in Essex.",
    "another phase": "In the first phase 30 men will be freed. In the second phase 45 men were freed.",
    "another noun": "The port will buy 12 cranes. It has bought 30 lorries.",
    "another act": "The port will buy 12 cranes. It has sold 30 cranes.",
    "a period that is over": "The port will buy 12 cranes. Last year it bought 30 cranes.",
    "a rate": "The clinic will treat 40 patients a day. It has treated 900 patients.",
    "an outcome nobody plans": "The party will win 40 seats. It has won 55 seats.",
    "on top of others": "The bank will close 12 branches. It has closed another 30 branches.",
}


@pytest.mark.parametrize("text", UNRELATED.values(), ids=UNRELATED)
def test_plans_and_deeds_of_different_things_are_not_set_against_each_other(text):
    assert "conflicting" not in {relation.verdict for relation in judged(text)}


def test_one_field_left_open_makes_a_warning_at_most():
    text = (
        "Police will inspect 40 lorries in Kent. Police have inspected 95 lorries so far. "
        "They inspected 12 lorries in Essex."
    )

    ceilings = {relation.ceiling for relation in judged(text) if relation.verdict == "conflicting"}

    assert ceilings <= {"warning"}


def test_what_is_left_of_a_plan_is_reckoned():
    fits = judged("The team plans to drill 24 cores. It has taken nine so far, leaving 15.")
    clashes = judged("The team plans to drill 24 cores. It has taken nine so far, leaving 18.")

    assert ("remainder", "consistent") in {(one.kind, one.verdict) for one in fits}
    assert ("remainder", "conflicting") in {(one.kind, one.verdict) for one in clashes}


TWICE = {
    "an event": "The ferry disaster killed 304 people.\n\nIt rained.\n\nThe ferry disaster killed {} people.",
    "a running count": "So far 62 bodies have been recovered.\n\nIt was cold. Divers have so far recovered {} bodies.",
    "a harm and its cause": "The hailstorm damaged 311 cars.\n\nIt was over soon. The hailstorm damaged {} cars.",
    "a day": "Police arrested 45 protesters on Saturday.\n\nShops shut. Police arrested {} protesters on Saturday.",
}


@pytest.mark.parametrize("text", TWICE.values(), ids=TWICE)
def test_one_fact_told_with_two_numbers_conflicts(text):
    assert [relation.kind for relation in judged(text.format(78)) if relation.verdict == "conflicting"] == ["same"]


GROWN = {
    "later": "At first officials said the crash killed 12 people. The crash killed 14 people, they said later.",
    "risen": "The crash killed 12 people. By then the crash had killed 14 people.",
    "another": "The crash killed 12 people. The crash killed another 14 people on the ground.",
    "elsewhere": "The quake killed 97 people in Hatay. The quake killed 41 people in Adana.",
    "a part of it": "The quake killed 97 people. In Adana, the quake killed 41 people.",
    "other people": "The quake killed 97 people. The quake killed 41 women.",
}


@pytest.mark.parametrize("text", GROWN.values(), ids=GROWN)
def test_a_count_that_has_moved_on_or_is_another_does_not_conflict(text):
    assert "conflicting" not in {relation.verdict for relation in judged(text)}


def test_before_and_after_of_a_change_are_one_quantity():
    _, extraction = read("Rents in the old harbour rose from $500 to $550.")

    assert len({observation.quantity for observation in extraction.observations}) == 1


def test_relations_and_observations_name_only_figures_of_the_article():
    figures, extraction = read(" ".join((*FULFILLED.values(), *UNRELATED.values())))
    known = {figure.id for figure in figures}

    assert {figure for relation in extraction.relations for figure in relation.figures} <= known
    assert {observation.figure for observation in extraction.observations} <= known
    assert {one.quantity for one in extraction.observations} == {one.id for one in extraction.quantities}


def test_the_work_grows_with_the_text_and_not_with_its_square():
    counted = {}
    for times in (50, 200):
        _, extraction = read("They will free 12 men. They freed 13 men. " * times)
        counted[times] = len(extraction.relations)

    assert counted[200] <= 5 * counted[50]


HOSTILE = [
    "5 (" * 400,
    "‹c1› of the ·, ‹c2› 5 of the 6 " * 50,
    "{{ 7 * 7 }} {% if 5 %} of the 5 \x1b[2J \u202e 6 men.",
    "of the 12 " * 300,
    "rose from 5 to 6 from 7 " * 200,
    "5, " * 1000,
    "🙂5 ½ é12 ٣ of the ٤ men.",
]


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:12] for text in HOSTILE])
def test_hostile_text_is_read_without_harm(text):
    figures, extraction = read(text)

    known = {figure.id for figure in figures}
    assert {figure for relation in extraction.relations for figure in relation.figures} <= known


def test_a_sentence_too_long_to_read_whole_is_said_to_be():
    _, extraction = read("He saw " + "a red boat and " * 3000 + "12 ships.")

    assert all("first 4,000 words" in note for note in extraction.notes)
