"""What each kind of relation says of its figures, as a table of sums."""

from datetime import date
from decimal import Decimal

import pytest

from verifier.claims.equations import judge
from verifier.claims.model import Operand, Relation
from verifier.figures import scan
from verifier.figures.model import DateRange, Figure


def figure(number: int, text: str) -> Figure:
    """The one figure of a text, under an id of its own."""
    found = [figure for figure in scan(text, published=date(2024, 6, 3)) if figure.tier != "exempt"]
    assert len(found) == 1, (text, [one.text for one in found])
    return found[0].model_copy(update={"id": number})


def judged(kind: str, a: str, b: str = "", c: str = "", **more: object) -> Relation:
    """A relation over figures written in words, a role's figures parted by semicolons, judged on 3 June 2024."""
    figures, operands = {}, []
    for role, texts in (("a", a), ("b", b), ("c", c)):
        for text in filter(None, texts.split(";")):
            number = len(figures) + 1
            figures[number] = figure(number, text.strip())
            operands.append(Operand(role=role, figure=number))
    relation = Relation(id=1, kind=kind, operands=tuple(operands), cue=None, **more)
    return judge(relation, figures, published=date(2024, 6, 3))


SUMS = {
    "a sum that adds up": ("total", "463,000 ballots; 654,000 ballots", "1.12 million ballots", "", {}, "consistent"),
    "a sum that does not": ("total", "463,000 ballots; 654,000 ballots", "1.16 million ballots", "", {}, "conflicting"),
    "at least a part leaves the sum open": ("total", "at least 5 boats; 7 boats", "15 boats", "", {}, "consistent"),
    "at least a part is too much already": ("total", "at least 9 boats; 7 boats", "15 boats", "", {}, "conflicting"),
    "parts named are not all": ("total", "5 boats; 7 boats", "15 boats", "", {"closed": False}, "consistent"),
    "parts named are too many": ("total", "9 boats; 7 boats", "15 boats", "", {"closed": False}, "conflicting"),
    "shares make a hundred": ("shares", "52%; 31%; 17%", "", "", {}, "consistent"),
    "shares make more": ("shares", "52%; 35%; 23%", "", "", {}, "conflicting"),
    "shares fall short by more than rounding": ("shares", "68%; 4%; 25%", "", "", {}, "conflicting"),
    "a part within its whole": ("part_of", "18 hostages", "33 hostages", "", {}, "consistent"),
    "a part beyond its whole": ("part_of", "38 hostages", "33 hostages", "", {}, "conflicting"),
    "at least a part beyond": ("part_of", "at least 120 seats", "100 seats", "", {}, "conflicting"),
    "up to a part beyond": ("part_of", "up to 120 seats", "100 seats", "", {}, "consistent"),
    "a whole that is at least so much": ("part_of", "120 seats", "at least 100 seats", "", {}, "consistent"),
    "hedged part and whole": ("part_of", "some 2,600 men", "around 1,900 men", "", {}, "conflicting"),
    "a share that fits": ("share_of", "16 lamps", "64 lamps", "25%", {}, "consistent"),
    "a share ten times too large": ("share_of", "$2 billion", "$21.1 billion", "1%", {}, "conflicting"),
    "a third of ten is three": ("share_of", "3 men", "10 men", "one third", {}, "consistent"),
    "a percentage that is a third": ("share_of", "33%", "", "one third", {}, "consistent"),
    "half of those is not a third": ("share_of", "15 men", "45 men", "half", {}, "conflicting"),
    "a fall by half": ("change", "146,000 troops", "100,000 troops", "50%", {"direction": "down"}, "conflicting"),
    "a fall by a third": ("change", "146,000 troops", "100,000 troops", "31.5%", {"direction": "down"}, "consistent"),
    "a fall given on the wrong base": ("change", "1,200 men", "1,000 men", "20%", {"direction": "down"}, "rounding"),
    "a rise that is a fall": ("change", "$60", "$54", "10%", {"direction": "up"}, "conflicting"),
    "a bare rise": ("change", "5.8%", "6.1%", "", {"direction": "up"}, "consistent"),
    "a bare fall that rises": ("change", "5.8%", "6.1%", "", {"direction": "down"}, "conflicting"),
    "doubled": ("change", "61 men", "120 men", "doubled", {}, "consistent"),
    "not doubled": ("change", "60 men", "90 men", "doubled", {}, "conflicting"),
    "points between percentages": (
        "difference",
        "35%",
        "44%",
        "9 percentage points",
        {"direction": "up"},
        "consistent",
    ),
    "points that do not fit": ("difference", "35%", "44%", "12 percentage points", {}, "conflicting"),
    "a move without its start": ("move", "$2", "$48", "4%", {"direction": "down"}, "consistent"),
    "a move ten times too large": ("move", "$2", "$48", "40%", {"direction": "down"}, "conflicting"),
    "what is left": ("remainder", "18 hostages", "33 hostages", "15 hostages", {}, "consistent"),
    "what is not left": ("remainder", "18 hostages", "33 hostages", "17 hostages", {}, "conflicting"),
    "the winner is ahead": ("rank", "41 seats; 22 seats", "48 seats", "", {}, "consistent"),
    "a rival is ahead": ("rank", "41 seats; 62 seats", "48 seats", "", {}, "conflicting"),
    "the fewest": ("rank", "41 seats; 62 seats", "38 seats", "", {"direction": "down"}, "consistent"),
    "one thing told twice": ("same", "28 men; 28 men", "", "", {}, "consistent"),
    "one thing told otherwise": ("same", "28 men; 18 men", "", "", {}, "conflicting"),
    "one thing told roughly": ("same", "21,090 men; 21,000 men", "", "", {}, "rounding"),
    "order of numbers": ("order", "47 seats", "50 seats", "", {}, "consistent"),
    "a warming on both scales": ("conversion", "1.55 °C", "2.8 °F", "", {"direction": "up"}, "consistent"),
    "a warming turned into a reading": ("conversion", "1.55 °C", "35 °F", "", {"direction": "up"}, "conflicting"),
    "a reading on both scales": ("conversion", "38 °C", "100 °F", "", {}, "consistent"),
    "a reading turned into a change": ("conversion", "38 °C", "68 °F", "", {}, "conflicting"),
    "a span that fits": ("span", "March 3, 2021", "March 3, 2024", "three years", {}, "consistent"),
    "a span cut to whole units": ("span", "March 3, 2021", "February 20, 2024", "two years", {}, "consistent"),
    "a span too long": ("span", "March 3, 2021", "March 3, 2024", "five years", {}, "conflicting"),
    "a month by the calendar": ("span", "January 31, 2024", "February 29, 2024", "one month", {}, "consistent"),
    "a weekday that fits": ("weekday", "Tuesday, February 6, 2024", "", "", {}, "consistent"),
    "a weekday that does not": ("weekday", "Friday, February 6, 2024", "", "", {}, "conflicting"),
}


@pytest.mark.parametrize("row", SUMS.values(), ids=SUMS)
def test_an_equation_decides(row):
    *words, more, outcome = row

    relation = judged(*words, **more)

    assert outcome == ("rounding" if relation.rounding else relation.verdict), relation.arithmetic
    assert relation.arithmetic


MISSING = {
    "total without a total": ("total", "5 boats; 7 boats", "", ""),
    "part without a whole": ("part_of", "5 boats", "", ""),
    "share without a whole": ("share_of", "5 boats", "", "10%"),
    "change without a start": ("change", "", "5 boats", "10%"),
    "span without an end": ("span", "March 3, 2021", "", "two years"),
    "remainder without what is left": ("remainder", "5 boats", "9 boats", ""),
    "two units in one sum": ("total", "5 boats; $7", "12 boats", ""),
    "a kind that is not reckoned with": ("listing", "5 boats", "", ""),
}


@pytest.mark.parametrize(("kind", "a", "b", "c"), MISSING.values(), ids=MISSING)
def test_an_equation_that_cannot_be_decided_says_why(kind, a, b, c):
    relation = judged(kind, a, b, c)

    assert relation.verdict == "undetermined"
    assert relation.reason


def test_a_relation_left_open_by_an_extractor_stays_open():
    relation = judged("part_of", "38 men", "33 men", reason="the places may differ")

    assert (relation.verdict, relation.reason) == ("undetermined", "the places may differ")


def test_the_sum_is_written_as_a_person_would_write_it():
    relation = judged("total", "463,000 ballots; 654,000 ballots", "1.16 million ballots")

    assert relation.arithmetic == (
        "463,000 + 654,000 = 1,117,000; stated 1.16 million, that is 1,155,000 to 1,165,000",
    )


def test_labels_stand_beside_the_figures_of_a_part():
    figures = {1: figure(1, "38 men"), 2: figure(2, "33 men")}
    relation = Relation(
        id=1,
        kind="part_of",
        operands=(Operand(role="a", figure=1, label="freed so far"), Operand(role="b", figure=2, label="to be freed")),
        cue=None,
    )

    assert judge(relation, figures, published=None).arithmetic == ("38 (freed so far) > 33 (to be freed)",)


@pytest.mark.parametrize(("length", "verdict"), [("15 months", "consistent"), ("18 months", "conflicting")])
def test_a_derived_end_is_a_range_and_its_reason_is_shown(length, verdict):
    figures = {1: figure(1, "May 4, 2023"), 2: figure(2, length).model_copy(update={"value": Decimal(0)})}
    end = DateRange(low=date(2024, 7, 20), high=date(2024, 8, 31), grain="day")
    relation = Relation(
        id=1,
        kind="span",
        operands=(
            Operand(role="a", figure=1),
            Operand(role="b", figure=None, date=end, because="the truce is six weeks old at most"),
            Operand(role="c", figure=2),
        ),
        cue=None,
    )

    decided = judge(relation, figures, published=None)

    assert decided.verdict == verdict
    assert decided.arithmetic[0] == "the truce is six weeks old at most"


def test_leniency_is_granted_to_one_figure_alone():
    """Each of the two figures may be rounded; both at once would forgive a gap of a tenth."""
    assert judged("same", "2,000 men; 2,100 men").rounding
    assert judged("same", "2,000 men; 2,200 men").verdict == "conflicting"


def test_a_date_without_a_year_is_right_if_a_neighbouring_year_fits():
    relation = judged("weekday", "Sunday, 2 June")

    assert relation.verdict == "consistent"
