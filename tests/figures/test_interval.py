"""Exact interval arithmetic."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.figures import Interval

NUMBERS = st.fractions(min_value=-20, max_value=20, max_denominator=6)
INTERVALS = st.tuples(NUMBERS, NUMBERS).map(lambda ends: Interval(min(ends), max(ends)))


@given(INTERVALS, INTERVALS, st.fractions(0, 1), st.fractions(0, 1))
def test_every_operation_holds_the_result_of_every_pair_of_values(one, other, place, further):
    a = one.low + (one.high - one.low) * place
    b = other.low + (other.high - other.low) * further

    assert (one + other).contains(a + b)
    assert (one - other).contains(a - b)
    assert (one * other).contains(a * b)
    if b and not (other.low == other.high == 0):
        assert (one / other).contains(a / b)


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (Interval.of(1, 2), Interval.of(2, 3), True),
        (Interval.of(1, 2, high_open=True), Interval.of(2, 3), False),
        (Interval.of(5, None), Interval.of(None, 5), True),
        (Interval.of(5, None, low_open=True), Interval.of(None, 5), False),
        (Interval.of(None, None), Interval.exactly(7), True),
    ],
)
def test_two_intervals_meet_where_some_value_lies_in_both(one, other, meet):
    assert one.meets(other) is meet
    assert other.meets(one) is meet


def test_unbounded_ends_stay_unbounded():
    assert Interval.of(2, None) + Interval.exactly(3) == Interval.of(5, None)
    assert (Interval.of(2, None) * Interval.exactly(-1)).high == Fraction(-2)
    assert Interval.of(1, None).scaled(2).low == 2
    assert Interval.of(1, 2).widened(1) == Interval.of(0, 3)


def test_a_divisor_that_may_be_zero_leaves_the_quotient_open():
    assert Interval.exactly(1) / Interval.of(-1, 1) == Interval(None, None)
    with pytest.raises(ZeroDivisionError):
        Interval.exactly(1) / Interval.exactly(0)
    assert (Interval.exactly(6) / Interval.of(2, 3)) == Interval.of(2, 3)
    assert (Interval.exactly(6) / Interval.of(2, None)).low == 0


def test_within_minds_open_ends():
    assert Interval.of(1, 2).within(Interval.of(1, 2))
    assert not Interval.of(1, 2).within(Interval.of(1, 2, low_open=True))
    assert Interval.exactly(4).is_point
    assert Interval.exactly(4).below(Interval.of(5, None))
