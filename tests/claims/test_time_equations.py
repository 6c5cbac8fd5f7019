"""The equations of time, each at the edges of what it admits."""

from datetime import date

import pytest

from verifier.claims.ageing import full_years
from verifier.claims.deadline import ALLOWED, added
from verifier.claims.equations import judge
from verifier.claims.model import Operand, Relation
from verifier.claims.yearless import in_order, is_reversed, month_and_day, readings_of
from verifier.claims.zones import ZONE_OF_PLACE, gaps, is_known_zone
from verifier.figures import scan
from verifier.figures.model import DateRange


def verdict(kind, text, roles, *, published=None, labels=None, derived=None):
    figures = scan(text, published=published)
    by_id = {figure.id: figure for figure in figures}
    operands = [
        Operand(role=role, figure=figure.id, label=(labels or {}).get(role))
        for role, figure in zip(roles, figures, strict=True)
    ]
    operands += [Operand(role=role, figure=None, date=days) for role, days in (derived or {}).items()]
    relation = Relation(id=1, kind=kind, operands=tuple(operands), cue=None)
    return judge(relation, by_id, published=published).verdict


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        pytest.param("March 1, 2025", "consistent", id="the first day counted"),
        pytest.param("March 2, 2025", "consistent", id="the first day not counted"),
        pytest.param("March 3, 2025", "consistent", id="a day late"),
        pytest.param("March 4, 2025", "conflicting", id="two days late"),
        pytest.param("February 26, 2025", "conflicting", id="days early"),
    ],
)
def test_a_set_length_ends_on_its_day_give_or_take_one(end, expected):
    assert verdict("span", f"the 42-day phase from January 19, 2025 to {end}", "cab") == expected


def test_a_time_allowed_is_counted_as_a_set_length():
    text = "30 days from May 2, 2024, until June 20, 2024"

    assert verdict("span", text, "cab", labels={"c": ALLOWED}) == "conflicting"


@pytest.mark.parametrize(
    ("day", "count", "unit", "expected"),
    [
        pytest.param(date(2025, 1, 31), 1, "month", date(2025, 2, 28), id="to the end of a shorter month"),
        pytest.param(date(2024, 2, 29), 1, "year", date(2025, 2, 28), id="from a leap day"),
        pytest.param(date(2025, 5, 3), 72, "hour", date(2025, 5, 6), id="hours as days"),
        pytest.param(date(9999, 12, 31), 1, "day", None, id="beyond the calendar"),
        pytest.param(date(9999, 12, 31), 1, "century", None, id="centuries beyond it"),
    ],
)
def test_units_are_added_by_the_calendar(day, count, unit, expected):
    assert added(day, count, unit) == expected


@pytest.mark.parametrize(
    ("age", "expected"),
    [("63", "conflicting"), ("64", "consistent"), ("65", "consistent"), ("66", "conflicting")],
)
def test_a_birth_year_allows_two_ages(age, expected):
    assert verdict("span", f"born in 1960 and in 2025 aged {age}", "abc") == expected


def test_full_years_turn_on_the_birthday():
    assert full_years(date(1960, 3, 5), date(2025, 3, 4)) == 64
    assert full_years(date(1960, 3, 5), date(2025, 3, 5)) == 65


def test_an_age_is_left_open_where_nothing_dates_it():
    assert verdict("span", "born in 1960 and aged 70", "ac") == "undetermined"


def test_an_age_too_high_clashes_even_where_its_day_is_open():
    by_now = DateRange(low=None, high=date(2025, 2, 4), grain="day")

    assert verdict("span", "born in 1960 and aged 70", "ac", derived={"b": by_now}) == "conflicting"
    assert verdict("span", "born in 1960 and aged 50", "ac", derived={"b": by_now}) == "consistent"


@pytest.mark.parametrize(("child", "expected"), [("12", "consistent"), ("13", "conflicting"), ("19", "conflicting")])
def test_a_parent_is_at_least_twelve_years_older(child, expected):
    assert verdict("order", f"Ana Ruiz, 24, and her {child}-year-old son", "ba") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on May 6, 2024 and on May 5, 2024", "consistent"),
        ("on May 6, 2024 and on May 4, 2024", "conflicting"),
        ("on May 6, 2024 and on May 4", "conflicting"),
        ("on November 6 and on May 4", "undetermined"),
    ],
)
def test_an_order_of_dates_has_a_day_to_spare(text, expected):
    assert verdict("order", text, "ab") == expected


def test_days_without_a_year_are_read_beside_each_other():
    first, second = scan("on May 6, 2019 and on May 3")

    assert in_order(first, second)[1].low == date(2019, 5, 3)
    assert is_reversed(first, second)
    assert month_and_day(first) is None
    assert [end.low for _, end in readings_of(first, second)] == [date(2020, 5, 3)]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("last month, on May 14", date(2024, 6, 3), "consistent"),
        ("last month, on June 1", date(2024, 6, 3), "consistent"),
        ("last month, on June 2", date(2024, 6, 3), "conflicting"),
        ("yesterday, on June 1", date(2024, 6, 3), "consistent"),
        ("yesterday, on May 31", date(2024, 6, 3), "conflicting"),
        ("last week, on May 20", date(2024, 6, 3), "consistent"),
        ("last week, on May 10", date(2024, 6, 3), "conflicting"),
        ("last year, in 2022", date(2024, 6, 3), "conflicting"),
        ("last month, on May 14", None, "undetermined"),
    ],
)
def test_a_relative_date_is_read_in_all_its_senses(text, published, expected):
    assert verdict("relative_date", text, "ab", published=published) == expected


def test_summer_time_is_kept_by_the_day_or_by_its_name():
    assert gaps("washington", "CEST", None) == {360}
    assert gaps("washington", "GMT", None) == {240, 300}
    assert gaps("EST", "GMT", (date(2024, 7, 4), date(2024, 7, 4))) == {240, 300}
    assert gaps("GMT+2", "UTC", None) == {-120}


def test_abbreviations_of_several_countries_are_no_zone():
    assert [name for name in ("IST", "CST", "BST", "GMT+25x", None) if is_known_zone(name)] == []


def test_every_zone_of_the_table_is_known_to_the_calendar_of_zones():
    assert all(gaps(place, "UTC", None) for place in ZONE_OF_PLACE)


@pytest.mark.parametrize(
    ("text", "roles", "expected"),
    [
        ("at 9 a.m. ET (1400 GMT)", "ab", "consistent"),
        ("at 9 a.m. ET (1500 GMT)", "ab", "conflicting"),
        ("at 9 a.m. ET (1400 GMT) on July 4, 2024", "abc", "conflicting"),
        ("at 9:30 ET (0130 GMT) on July 4, 2024", "abc", "consistent"),
        ("at 9 a.m. IST (0330 GMT)", "ab", "undetermined"),
    ],
)
def test_a_moment_is_one_on_both_clocks(text, roles, expected):
    assert verdict("clock", text, roles) == expected
