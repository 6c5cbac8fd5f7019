"""LED001 on one fact told twice: the contradiction is found, its twin, in which everything may hold, is left alone."""

from pathlib import Path

import pytest

from verifier.pipeline import verify

_TABLE = (Path(__file__).parent / "same_fact_twins.txt").read_text(encoding="utf-8").splitlines()
_ROWS = [line.split(" | ", 1) for line in _TABLE if not line.startswith("#")]
TWINS = {name: text.split(" || ") for name, text in _ROWS}
FOUND = {name: told for name, (told, _) in TWINS.items() if not name.startswith("missed ")}
MISSED = {name: told for name, (told, _) in TWINS.items() if name.startswith("missed ")}


def codes(text):
    return [finding.code for finding in verify(text, select=["LED", "ARI", "WRD", "UNI", "TIM"]).findings]


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_a_fact_told_twice_with_other_figures_is_found(text):
    assert codes(text) == ["LED001"]


@pytest.mark.parametrize("text", [twin for _, twin in TWINS.values()], ids=TWINS)
def test_figures_of_two_facts_are_left_alone(text):
    assert codes(text) == []


def test_most_wordings_of_a_contradiction_are_found():
    assert len(MISSED) <= len(TWINS) / 10
    assert not any(codes(text) for text in MISSED.values())


APART = {
    "another source": "Forty-two people are missing, the mayor said. The fire brigade said 61 people are missing.",
    "a running report": (
        "9:40 p.m.\n\nOrtega leads the count in Sonora with 310 precincts.\n\n10:15 p.m.\n\n"
        "Ortega leads the count in Sonora with 455 precincts."
    ),
    "put off": "The Aldo bridge was to open on 3 May 2024. It was delayed, and the Aldo bridge will open on 9 June 2025.",
    "a first and a new edition": (
        "Her cookbook was published in 1971. Cooks loved it. Her cookbook was republished in 1996."
    ),
    "each market": "The game was released in Japan on 4 May 2009. The game was released in Europe on 6 June 2010.",
    "planned and done": "The city plans to plant 300 limes along the quay. The city has planted 420 limes along the quay.",
    "rounded": "The orchard in Lund covers 48.2 hectares. Deer come at night. The orchard in Lund covers 48 hectares.",
    "converted": "The wall is 12 feet high. Paint covers it. The wall is 3.7 metres high.",
    "at least": "At least 40 yachts sank in the gale off Hobart. Then 43 yachts had sunk in the gale off Hobart.",
    "changed places": "Rivas beat Moreno by 12 votes in Alba. Moreno beat Rivas by 30 votes in Alba.",
    "two numbers each": "Route 4 carries 900 lorries a day over the pass. Route 7 carries 300 lorries a day over the pass.",
    "a party of namesakes": "Tom Reyes, 31, drove. Ana Reyes, 29, sat beside him. Reyes, 58, the father, stayed at home.",
    "an age of then": "Ida Falk, 66, still sings. In 1989, the 30-year-old Ida Falk had sung for the queen.",
    "sizes side by side": "The 400-metre track was repaved. The 200-metre track was not.",
    "what comes round again": "Norwick won the Moss Cup in 1987. Boats hooted. Norwick won the Moss Cup in 1994.",
    "arrested twice": "Hal Dunn was arrested in 2009 in Derby. Hal Dunn was arrested in 2012 in Hull.",
    "another work of one maker": "He founded the Dara clinic in 1990. He founded the Oma clinic in 1995.",
    "two works": "Low Tide is a 1994 drama. Low Tide II is a 1999 drama.",
}


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_what_is_told_of_two_times_places_sources_or_things_does_not_clash(text):
    assert "LED001" not in codes(text)


STANDING = {
    "an age in brackets": "Ida Falk (66) still sings. The crowd rose. Ida Falk, 61, bowed low.",
    "a size": "Vandals cut down a 30-metre mast. It took an hour. Police said the 45-metre mast fell on a shed.",
    "a work": '"Low Tide" is a 1994 drama by Jo Finn. Nobody came. "Low Tide" is a 1999 comedy.',
    "a day without its year": "The ship Aurora sank on March 5 off Crete. Fishermen saw it. The ship Aurora sank on March 9.",
    "a limit": "Owners must chip a dog within 10 days of buying it. Few do. Owners must chip a dog within 20 days of buying it.",
    "no full stop between": "The Rex was sunk in 1944 It lies deep. Divers go there. The Rex was sunk in 1947.",
}


@pytest.mark.parametrize("text", STANDING.values(), ids=STANDING)
def test_what_can_be_told_in_one_way_only_clashes(text):
    assert codes(text) == ["LED001"]


def test_the_clauses_in_which_all_is_the_same_make_an_error_and_others_a_warning():
    plain = "The Rex was sunk in 1944. Divers go there. The Rex was sunk in 1947."
    longer = "The Rex was sunk in 1944 by a mine. Divers go there. The Rex was sunk in 1947."

    assert [finding.severity for finding in verify(plain, select=["LED001"]).findings] == ["error"]
    assert [finding.severity for finding in verify(longer, select=["LED001"]).findings] == ["warning"]
