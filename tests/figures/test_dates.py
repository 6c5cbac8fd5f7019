"""Dates, times of day, and what resolves against the publication date."""

from datetime import date, datetime

import pytest

from tests.figures.reading import only
from verifier.errors import UsageError
from verifier.figures import scan

TUESDAY = "2025-02-04"

DATES = [
    ("It sank on October 7, 2023.", "October 7, 2023", "2023-10-07", "2023-10-07", "day"),
    ("It sank on 7 October 2023.", "7 October 2023", "2023-10-07", "2023-10-07", "day"),
    ("It sank on the 7th of October, 2023.", "7th of October, 2023", "2023-10-07", "2023-10-07", "day"),
    ("It sank on Oct. 7, 2023.", "Oct. 7, 2023", "2023-10-07", "2023-10-07", "day"),
    ("Filed 2023-10-07 by post.", "2023-10-07", "2023-10-07", "2023-10-07", "day"),
    ("It sank on January 20.", "January 20", "2025-01-20", "2025-01-20", "day"),
    ("It sank on December 30.", "December 30", "2024-12-30", "2024-12-30", "day"),
    ("It ran on June 3–5, 2024.", "June 3–5, 2024", "2024-06-03", "2024-06-05", "day"),
    ("It ran on 4 and 5 May 2024.", "4 and 5 May 2024", "2024-05-04", "2024-05-05", "day"),
    ("It opened in March 2024.", "March 2024", "2024-03-01", "2024-03-31", "month"),
    ("It opened in March.", "March", "2025-03-01", "2025-03-31", "month"),
    ("It opened last November.", "last November", "2024-11-01", "2024-11-30", "month"),
    ("It opened in 1996.", "1996", "1996-01-01", "1996-12-31", "year"),
    ("The 2003 floods.", "2003", "2003-01-01", "2003-12-31", "year"),
    ("The 2019-20 season.", "2019-20", "2019-01-01", "2020-12-31", "year"),
    ("In the late 1990s.", "1990s", "1990-01-01", "1999-12-31", "decade"),
    ("Music of the '80s.", "80s", "1980-01-01", "1989-12-31", "decade"),
    ("A 19th century mill.", "19th century", "1801-01-01", "1900-12-31", "century"),
    ("Sales in Q3 2024.", "Q3 2024", "2024-07-01", "2024-09-30", "quarter"),
    ("Sales in the third quarter of 2024.", "third quarter of 2024", "2024-07-01", "2024-09-30", "quarter"),
    ("In the summer of 1999.", "summer of 1999", "1999-06-01", "1999-08-31", "season"),
    ("It shut yesterday.", "yesterday", "2025-02-03", "2025-02-03", "day"),
    ("It shut last month.", "last month", "2025-01-01", "2025-01-31", "month"),
    ("It opens next year.", "next year", "2026-01-01", "2026-12-31", "year"),
    ("It shut this week.", "this week", "2025-02-03", "2025-02-09", "week"),
    ("It shut earlier this month.", "earlier this month", "2025-02-01", "2025-02-04", "month"),
    ("It shut on Monday.", "Monday", "2025-02-03", "2025-02-03", "day"),
    ("It shut on Tuesday.", "Tuesday", "2025-02-04", "2025-02-04", "day"),
    ("It will open on Monday.", "Monday", "2025-02-10", "2025-02-10", "day"),
    ("She said Monday it will open.", "Monday", "2025-02-03", "2025-02-03", "day"),
    ("It opens on Tuesday of next week.", "Tuesday of next week", None, None, None),
    ("It shut in the week of January 15.", "January 15", "2025-01-13", "2025-01-19", "week"),
    ("It ran between November and January 2021.", "November", "2020-11-01", "2020-11-30", "month"),
    ("Born in nineteen ninety-six.", "nineteen ninety-six", "1996-01-01", "1996-12-31", "year"),
]


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "grain"), [row for row in DATES if row[2]], ids=[row[0] for row in DATES if row[2]]
)
def test_a_date_becomes_the_days_it_can_mean(text, span, low, high, grain):
    when = only(text, span, published=TUESDAY).date

    assert when is not None
    assert (str(when.low), str(when.high), when.grain) == (low, high, grain)


def test_a_weekday_written_with_its_date_is_one_figure():
    figure = only("It sank on Friday, October 7, 2023.", "Friday, October 7, 2023")

    assert figure.date is not None
    assert (figure.weekday, figure.date.low, figure.tier) == (4, date(2023, 10, 7), "required")


def test_a_bare_weekday_is_optional_and_unknown_without_a_publication_date():
    figure = only("It shut on Monday.", "Monday")

    assert figure.date is not None
    assert (figure.relative, figure.weekday, figure.tier, figure.date.low) == (True, 0, "optional", None)


def test_last_and_next_before_a_day_of_this_very_week_hold_both_readings():
    when = only("It opens next Friday.", "next Friday", published=TUESDAY).date

    assert when is not None
    assert (str(when.low), str(when.high)) == ("2025-02-07", "2025-02-14")


@pytest.mark.parametrize(
    ("locale", "day", "other"), [("en-US", "2023-11-09", "2023-09-11"), ("en-GB", "2023-09-11", "2023-11-09")]
)
def test_day_and_month_in_digits_follow_the_locale_and_keep_the_other_reading(locale, day, other):
    figure = only("Signed on 11/09/2023.", "11/09/2023", locale=locale)

    assert figure.date is not None
    assert str(figure.date.low) == day
    assert [str(reading.date.low) for reading in figure.readings if reading.date] == [other]


def test_only_one_order_fits_the_calendar():
    figure = only("Signed on 31/01/2023.", "31/01/2023")

    assert figure.date is not None
    assert (str(figure.date.low), figure.readings) == ("2023-01-31", ())


@pytest.mark.parametrize(
    ("text", "span", "low", "high"),
    [
        ("It shut three days ago.", "three days", "2025-02-01", "2025-02-01"),
        ("Over the past 24 hours it snowed.", "24 hours", "2025-02-03", "2025-02-04"),
        ("It will open in two weeks.", "two weeks", "2025-02-18", "2025-02-18"),
        ("It shut two weeks before May 13, 1999.", "two weeks", "1999-04-29", "1999-04-29"),
    ],
)
def test_a_length_of_time_points_at_a_date_and_stays_a_length(text, span, low, high):
    figure = only(text, span, published=TUESDAY)

    assert figure.date is not None
    assert (figure.kind, figure.relative) == ("duration", True)
    assert (str(figure.date.low), str(figure.date.high)) == (low, high)


def test_a_deal_that_would_last_four_years_points_nowhere():
    assert only("The deal would last four years.", "four years", published=TUESDAY).date is None


@pytest.mark.parametrize(
    ("text", "span", "minutes", "zone"),
    [
        ("It struck at 10:30.", "10:30", 630, None),
        ("It struck at 5 a.m.", "5 a.m.", 300, None),
        ("It struck at 10.45pm GMT.", "10.45pm GMT", 1365, "GMT"),
        ("It struck at 18:00 CEST.", "18:00 CEST", 1080, "CEST"),
        ("It struck at noon.", "noon", 720, None),
        ("It struck at eight o'clock.", "eight o'clock", 480, None),
    ],
)
def test_a_time_of_day_is_minutes_after_midnight(text, span, minutes, zone):
    figure = only(text, span)

    assert (figure.kind, figure.value, figure.unit, figure.tier) == ("time", minutes, zone, "optional")


@pytest.mark.parametrize(
    "text",
    [
        "They may march in protest.",
        "She reads the Sunday Times and shops on Black Friday.",
        "One of the first and no one else.",
        "In 2010 people moved; 2000 people stayed.",
        "The spring broke and the fall hurt.",
    ],
)
def test_words_that_only_look_like_a_date_are_none(text):
    assert [figure.text for figure in scan(text) if figure.kind == "date" and figure.text != "2010"] == []


def test_a_publication_date_is_a_date_or_an_iso_string():
    by_string = scan("It shut yesterday.", published=TUESDAY)

    assert scan("It shut yesterday.", published=date(2025, 2, 4)) == by_string
    assert scan("It shut yesterday.", published=datetime(2025, 2, 4, 12, 30)) == by_string
    for wrong in ("4 February", 20250204, "2025-13-45"):
        with pytest.raises(UsageError):
            scan("It shut yesterday.", published=wrong)  # type: ignore[arg-type]


def test_both_ends_of_a_span_of_hours_share_their_half_of_the_day():
    figures = scan("It opens 7-9pm and from 5 to 6 p.m. on show days.")

    assert [(figure.text, figure.value) for figure in figures] == [
        ("7", 1140),
        ("9pm", 1260),
        ("5", 1020),
        ("6 p.m.", 1080),
    ]


def test_two_days_without_a_year_lie_in_one_year_where_they_stand_together():
    first, second = scan("It burned from August 3 until August 14.", published=TUESDAY)

    assert first.date is not None
    assert second.date is not None
    assert (first.date.low.year, (second.date.low - first.date.low).days) == (2025, 11)
