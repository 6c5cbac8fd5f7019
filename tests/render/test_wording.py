"""Figures, dates and counts in words."""

from datetime import date
from decimal import Decimal

import pytest

from verifier.figures.model import DateRange, Figure
from verifier.render.wording import Lines, counted, dollars, listed, meaning


def figure(**more):
    return Figure.model_validate({"id": 1, "start": 0, "end": 1, "text": "1", "kind": "count"} | more)


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        ((2040, 1, 1), (2040, 12, 31), "2040"),
        ((2024, 2, 1), (2024, 2, 29), "2024-02"),
        ((2023, 2, 1), (2023, 2, 28), "2023-02"),
        ((2023, 2, 1), (2023, 3, 31), "2023-02-01 to 2023-03-31"),
        ((2023, 1, 1), (2024, 12, 31), "2023-01-01 to 2024-12-31"),
        ((2023, 5, 6), (2023, 5, 6), "2023-05-06"),
        (None, (2023, 5, 6), "until 2023-05-06"),
        ((2023, 5, 6), None, "from 2023-05-06"),
        (None, None, "no date"),
    ],
)
def test_days_are_told_as_shortly_as_they_allow(low, high, told):
    days = DateRange(low=low and date(*low), high=high and date(*high), grain="day")

    assert meaning(figure(kind="date", date=days)) == told


@pytest.mark.parametrize(
    ("ends", "told"),
    [
        ({"low": 18, "high": 18}, "18"),
        ({"low": 550, "high": 650}, "550 to 650"),
        ({"low": 90, "low_open": True}, "more than 90"),
        ({"low": 40}, "at least 40"),
        ({"high": 40}, "at most 40"),
        ({"high": 40, "high_open": True}, "under 40"),
        ({"low": Decimal("0.5"), "high": Decimal(1), "low_open": True}, "over 0.5 to 1"),
        ({"value": Decimal(47518)}, "47,518"),
        ({}, "any"),
    ],
)
def test_an_interval_is_told_in_words(ends, told):
    assert meaning(figure(**ends)) == told


def test_lines_are_counted_as_an_editor_counts_them():
    lines = Lines("one\r\ntwo\n\nfour")

    assert [lines.number(offset) for offset in (0, 4, 5, 8, 9, 10, 99)] == [1, 1, 2, 2, 3, 4, 4]
    assert [lines.bounds(number) for number in (1, 2, 3, 4)] == [(0, 3), (5, 8), (9, 9), (10, 14)]


@pytest.mark.parametrize(("number", "told"), [(0, "0 errors"), (1, "1 error"), (2400, "2,400 errors")])
def test_a_number_stands_with_its_noun(number, told):
    assert counted(number, "error") == told


def test_parts_are_listed_as_in_a_sentence():
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"


@pytest.mark.parametrize(("cost", "told"), [("0.0042", "$0.0042"), ("12.346", "$12.35"), ("1", "$1.00")])
def test_a_price_is_as_fine_as_it_needs_to_be(cost, told):
    assert dollars(Decimal(cost)) == told
