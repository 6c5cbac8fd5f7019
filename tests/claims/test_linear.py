"""Exact linear arithmetic: forms that can hold together, forms that cannot, and the fewest of them that clash."""

from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.claims.linear import Form, clash, extent, smallest_clash
from verifier.figures.interval import Interval

NAMES = ("x", "y", "z", "w")
NUMBERS = st.fractions(min_value=-20, max_value=20, max_denominator=4)


def form(within, **weights):
    return Form({name: Fraction(weight) for name, weight in weights.items()}, within)


def value_of(weights, at):
    return sum((weight * at[name] for name, weight in weights.items()), Fraction())


@st.composite
def around(draw, value):
    """An interval that holds a value, with ends open, closed or missing."""
    below, above = draw(st.integers(0, 5)), draw(st.integers(0, 5))
    low = None if draw(st.booleans()) and draw(st.booleans()) else value - below
    high = None if draw(st.booleans()) and draw(st.booleans()) else value + above
    return Interval(low, high, below > 0 and draw(st.booleans()), above > 0 and draw(st.booleans()))


@st.composite
def systems_with_a_solution(draw):
    at = {name: draw(NUMBERS) for name in NAMES}
    ranges = {name: draw(around(value)) for name, value in at.items()}
    weights = st.dictionaries(st.sampled_from(NAMES), NUMBERS, min_size=1, max_size=3)
    forms = [Form(each, draw(around(value_of(each, at)))) for each in draw(st.lists(weights, min_size=1, max_size=6))]
    return at, ranges, forms


@given(systems_with_a_solution())
def test_forms_that_one_point_satisfies_do_not_clash_and_every_extent_holds_it(system):
    at, ranges, forms = system

    assert clash(ranges, forms) is None
    for name, value in at.items():
        found = extent(ranges, forms, name)
        assert found is not None
        assert found.contains(value)


@given(systems_with_a_solution(), st.integers(1, 9), st.booleans())
def test_a_sum_demanded_beyond_what_two_forms_allow_is_told_by_those_two(system, beyond, touching):
    at, ranges, forms = system
    weights = {"x": Fraction(1), "y": Fraction(2), "z": Fraction(-1)}
    cap = value_of(weights, at)
    at_most = Form(weights, Interval(None, cap, high_open=touching))
    at_least = Form(weights, Interval(cap if touching else cap + beyond, None))
    apart = {name: Interval(None, None) for name in ranges}

    assert clash(apart, [at_most, at_least]) == (0, 1)
    assert set(smallest_clash(apart, [[at_most], *([each] for each in forms[:3]), [at_least]])) == {
        0,
        1 + len(forms[:3]),
    }


def test_an_open_end_is_not_reached():
    order = [form(Interval.of(0, None), x=1, y=-1)]

    assert clash({"x": Interval.of(0, 6), "y": Interval.of(6, None)}, order) is None
    assert clash({"x": Interval.of(0, 6, high_open=True), "y": Interval.of(6, None)}, order) == (0,)


def test_an_extent_has_open_ends_where_its_parts_have():
    total = [form(Interval.exactly(0), x=1, y=1, z=-1)]

    found = extent({"x": Interval.of(1, 2), "y": Interval.of(3, 4, high_open=True)}, total, "z")

    assert found == Interval.of(4, 6, high_open=True)


def test_nothing_bounds_a_number_that_no_form_names():
    assert extent({}, [form(Interval.of(1, 2), x=1)], "y") == Interval(None, None)


def test_no_extent_is_told_where_the_forms_clash():
    assert extent({"x": Interval.of(5, None)}, [form(Interval.of(None, 4), x=1)], "x") is None


@pytest.mark.parametrize("size", [2, 3, 5])
def test_a_cycle_of_orders_clashes_as_a_whole_and_no_less(size):
    names = [f"n{number}" for number in range(size)]
    rises = [
        [form(Interval.of(0, None, low_open=True), **{name: -1, names[(place + 1) % size]: 1})]
        for place, name in enumerate(names)
    ]

    assert smallest_clash({}, rises) == tuple(range(size))
    for fewer in combinations(rises, size - 1):
        assert smallest_clash({}, list(fewer)) is None


def test_of_many_statements_none_of_those_told_can_be_left_out():
    slack = [[form(Interval.of(0, 100), x=1)] for _ in range(12)]
    statements = [*slack, [form(Interval.of(None, 3), x=1)], *slack, [form(Interval.of(4, None), x=1)]]

    assert smallest_clash({}, statements) == (12, 25)
