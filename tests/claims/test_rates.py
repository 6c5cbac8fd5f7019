"""Rates, growth, whole things and lists: what their equations accept, refuse and leave open."""

from datetime import date

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.claims.model import Listing, Operand, Relation
from verifier.figures import scan_article


def judged(text, roles, *, published=None, **more):
    """Bind the figures of a text, in order, to the roles named ("abc"), and judge them."""
    figures = {figure.id: figure for figure in scan_article(article_from_text(text))}
    operands = tuple(Operand(role=role, figure=at) for at, role in enumerate(roles, 1) if role != "-")
    relation = Relation(id=1, operands=operands, cue=None, **{"kind": "per", **more})
    return judge(relation, figures, published=published)


RATES = [
    ("They moved 480 tonnes in 24 trips, 20 tonnes a trip.", "abc", {}, "consistent"),
    ("They moved 480 tonnes in 24 trips, 30 tonnes a trip.", "abc", {}, "conflicting"),
    ("They moved 480 tonnes in 24 trips, 20,000 kilograms a trip.", "abc", {}, "consistent"),
    ("They moved 480 tonnes in 24 trips, 200 litres a trip.", "abc", {}, "undetermined"),
    ("She made 343 saves in 19 games, 18 saves a game.", "abc", {}, "consistent"),
    ("He rode 480 km in 24 hours, at 20 km/h.", "abc", {}, "consistent"),
    ("He rode 480 km in 24 hours, at 48 km/h.", "abc", {}, "conflicting"),
    ("It has 90 cases among 18,000 people, 5 for every thousand.", "abc", {"base": 1000}, "consistent"),
    ("It has 90 cases among 18,000 people, 50 for every thousand.", "abc", {"base": 1000}, "conflicting"),
    ("Sales rose 7% a year, and in 10 years they doubled.", "cba", {}, "consistent"),
    ("Sales rose 7% a year, and in 10 years they quadrupled.", "cba", {}, "conflicting"),
    ("Sales rose 7% a year for 10 years from £20 to £60.", "cbaa", {}, "conflicting"),
    ("Losses shrank 7% a year, and in 10 years they halved.", "cba", {"direction": "down"}, "consistent"),
]


@pytest.mark.parametrize(("text", "roles", "more", "verdict"), RATES, ids=[text for text, *_ in RATES])
def test_an_amount_a_number_and_a_rate_are_judged(text, roles, more, verdict):
    assert judged(text, roles, **more).verdict == verdict


def test_a_year_by_its_date_has_its_days_once_it_is_over():
    text = "It built 730,000 bikes in 2023, or 4,000 a day."

    assert judged(text, "abc", published=date(2024, 3, 1)).verdict == "conflicting"
    assert judged(text, "abc", published=date(2023, 9, 1)).verdict == "undetermined"
    assert judged(text, "abc").verdict == "consistent"


def test_a_rate_with_nothing_to_divide_is_left_open():
    assert judged("They made 20 tonnes a trip.", "c").verdict == "undetermined"


WHOLE = [
    ("12 percent of the 11 members", "conflicting"),
    ("9 percent of the 11 members", "consistent"),
    ("12.5 percent of the 8 members", "consistent"),
    ("12.6 percent of the 8 members", "conflicting"),
    ("13 percent of the 8 members", "consistent"),
    ("12 percent of the 8 members", "consistent"),
    ("12 percent of the 110 members", "undetermined"),
    ("about 12 percent of the 11 members", "undetermined"),
]


@pytest.mark.parametrize(("text", "verdict"), WHOLE)
def test_a_percentage_of_few_things_must_be_that_of_a_whole_number_rounded_up_or_down(text, verdict):
    assert judged(text, "cb", kind="share_of", pattern="a row").verdict == verdict


LISTS = [
    ((3,), False, 3, "consistent"),
    ((3,), False, 4, "conflicting"),
    ((4, 3), False, 3, "consistent"),
    ((3,), True, 5, "consistent"),
    ((3,), True, 2, "conflicting"),
]


@pytest.mark.parametrize(("counts", "beyond", "stated", "verdict"), LISTS)
def test_a_list_holds_as_many_things_as_stated_if_one_of_its_readings_does(counts, beyond, stated, verdict):
    listing = Listing(counts=counts, things=("A", "B", "C"), stated=stated, beyond=beyond)

    assert judged("Nothing is counted here.", "", kind="listing", listing=listing).verdict == verdict


def test_the_arithmetic_of_a_list_tells_its_things():
    listing = Listing(counts=(3,), things=("A", "B", "C"), stated=4)

    assert judged("Nothing.", "", kind="listing", listing=listing).arithmetic == ("listed: A + B + C = 3; stated 4",)


def test_a_whole_number_is_found_beside_the_percentage():
    told = judged("12 percent of the 11 members", "cb", kind="share_of", pattern="a row").arithmetic

    assert told == ("1 ÷ 11 = 9.1 or 2 ÷ 11 = 18.2; stated 12 percent",)
