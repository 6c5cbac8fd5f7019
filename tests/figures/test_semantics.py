"""What each form of words can stand for: strictly, and at its loosest."""

from fractions import Fraction

import pytest

from tests.figures.reading import only
from verifier.figures import Interval


def between(low, high, *, low_open=False, high_open=False):
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    return Interval(*ends, low_open, high_open)


ROWS = [
    ("18 boats", "18", between(18, 18), between(18, 18)),
    ("47,518 boats", "47,518", between(47518, 47518), between(47518, 47518)),
    ("600 boats", "600", between(600, 600), between(570, 630)),
    ("1,900 boats", "1,900", between(1900, 1900), between(1850, 1950)),
    ("25 per cent", "25 per cent", between("24.5", "25.5"), between(24, 26)),
    ("20 per cent", "20 per cent", between(18, 22), between(15, 25)),
    ("$200m", "$200m", between(180_000_000, 220_000_000), between(150_000_000, 250_000_000)),
    ("$22,000", "$22,000", between(22000, 22000), between(21500, 22500)),
    ("about 1,900 boats", "1,900", between(1850, 1950), between(1710, 2090)),
    ("at least 40 boats", "40", between(40, None), between(40, None)),
    ("more than 40 boats", "40", between(40, None, low_open=True), between(40, None)),
    ("just over 40 boats", "40", between(40, 44, low_open=True), between(40, 48, low_open=True)),
    ("nearly 40 boats", "40", between(36, 40, high_open=True), between(32, 40)),
    ("up to 40 boats", "40", between(0, 40), between(0, 40)),
    ("fewer than 40 boats", "40", between(0, 40, high_open=True), between(0, 40)),
    ("30 to 40 boats", "30 to 40", between(30, 40), between(25, 45)),
    ("dozens of boats", "dozens", between(24, 99), between(20, 120)),
    ("hundreds of boats", "hundreds", between(200, 999), between(100, 1500)),
    ("most boats", "most", between("1/2", 1, low_open=True), between("1/2", 1)),
    ("half of the boats", "half", between("19/40", "21/40"), between("9/20", "11/20")),
    ("one in five boats", "one in five", between("9/50", "11/50"), between("4/25", "6/25")),
    ("15 months of gales", "15 months", between("29/2", 16, high_open=True), between(14, "33/2", high_open=True)),
    ("a two-year lease", "two-year", between(2, 2), between(2, 2)),
]


@pytest.mark.parametrize(("words", "span", "strict", "lenient"), ROWS, ids=[row[0] for row in ROWS])
def test_each_form_has_its_strict_and_its_lenient_interval(words, span, strict, lenient):
    figure = only(f"The harbour counted {words} then.", span)

    assert figure.strict == strict
    assert figure.lenient == lenient


@pytest.mark.parametrize(
    ("words", "strict"),
    [
        ("up to -5°C", between(None, -5)),
        ("at least -5°C", between(-5, None)),
        ("-5°C", between("-11/2", "-9/2")),
        ("about -5°C", between("-11/2", "-9/2")),
    ],
)
def test_below_zero_a_hedge_still_points_up_or_down_the_scale(words, strict):
    assert only(f"Frost of {words} is due.", "-5°C").strict == strict


def test_the_strict_interval_never_leaves_the_lenient_one():
    for words, span, _, _ in ROWS:
        figure = only(f"The harbour counted {words} then.", span)

        assert figure.strict.within(figure.lenient)


def test_a_malformed_number_stands_for_nothing():
    figure = only("A fund of 6,5000,000 crowns.", "6,5000,000")

    assert (figure.strict, figure.lenient) == (Interval(None, None), Interval(None, None))
