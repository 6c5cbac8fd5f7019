"""Days written without a year, beside a day that has one or in an article that does not say when it was published."""

import re
from collections.abc import Iterator
from datetime import date

from verifier.figures.calendar_words import MONTHS, day_of, nearest_year, single
from verifier.figures.model import DateRange, Figure

_MONTH = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"\d{1,2}")
_YEAR = re.compile(r"\d{4}")
# A common year, the leap year behind it, and the one before: every length that two days can have between them.
_YEARS = (2022, 2023, 2024)
# Told without a year, a day before which another must come is not one of a year later unless it lies so much earlier.
_NEAR_DAYS = 60

Pair = tuple[DateRange, DateRange]


def readings_of(first: Figure, second: Figure) -> Iterator[Pair]:
    """Every pair of days that two dates can mean, the first where something starts, the second where it ends.

    As dated by their years or the day of publication; with the year of the other date; or, of a second day that would
    come before the first, a year later. Nothing where a date stays open.
    """
    one, other = first.date, second.date
    if not _is_open(one) and not _is_open(other) and one is not None and other is not None:
        yield one, other
    bare = [month_and_day(first), month_and_day(second)]
    if bare[0] is not None and bare[1] is not None:
        yield from _in_any_year(bare[0], bare[1]) if _is_open(one) else _a_year_on(one, other)
    elif bare[0] is not None and other is not None and other.low is not None:
        yield from ((lent, other) for lent in _lent(bare[0], other.low, -1))
    elif bare[1] is not None and one is not None and one.low is not None:
        yield from ((one, lent) for lent in _lent(bare[1], one.low, 1))


def in_order(first: Figure, second: Figure) -> Pair | None:
    """The days of two dates for telling which comes first; None where their years leave that open.

    A day without a year lies in the year that brings it nearest to the other. Two such days decide nothing where the
    second lies long before the first: it may be a day of the year after.
    """
    one, other = first.date, second.date
    bare = [month_and_day(first), month_and_day(second)]
    if bare[0] is not None and bare[1] is not None:
        one = _nearest(bare[0], date(_YEARS[1], 7, 1)) if _is_open(one) else one
        other = None if one is None or one.low is None else _nearest(bare[1], one.low)
        if one is None or one.low is None or other is None or other.low is None:
            return None
        return (one, other) if abs((one.low - other.low).days) <= _NEAR_DAYS else None
    if bare[0] is not None and other is not None and other.low is not None:
        one = _nearest(bare[0], other.low)
    if bare[1] is not None and one is not None and one.low is not None:
        other = _nearest(bare[1], one.low)
    return None if one is None or other is None or _is_open(one) or _is_open(other) else (one, other)


def is_reversed(first: Figure, second: Figure) -> bool:
    """Whether the second of two dates lies before the first by more than the day that time zones may make."""
    first_day, second_day = in_order(first, second) or (None, None)
    if first_day is None or second_day is None or first_day.low is None or second_day.high is None:
        return False
    return (first_day.low - second_day.high).days > 1


def month_and_day(figure: Figure) -> tuple[int, int] | None:
    """The month and the day of a date written without a year; None for any other."""
    if figure.kind != "date" or _YEAR.search(figure.text):
        return None
    months = [MONTHS[word] for word in (match[0].lower() for match in _MONTH.finditer(figure.text)) if word in MONTHS]
    days = [int(match[0]) for match in _DAY.finditer(figure.text)]
    return (months[0], days[0]) if len(months) == len(days) == 1 else None


def _is_open(days: DateRange | None) -> bool:
    return days is None or days.low is None or days.high is None


def _in_any_year(one: tuple[int, int], other: tuple[int, int]) -> Iterator[Pair]:
    for year in _YEARS:
        start, end = day_of(year, *one), day_of(year if other >= one else year + 1, *other)
        if start is not None and end is not None:
            yield single(start), single(end)


def _a_year_on(one: DateRange | None, other: DateRange | None) -> Iterator[Pair]:
    if one is None or other is None or one.low is None or other.low is None or other.low >= one.low:
        return
    later = day_of(other.low.year + 1, other.low.month, other.low.day)
    if later is not None:
        yield one, single(later)


def _lent(bare: tuple[int, int], beside: date, step: int) -> Iterator[DateRange]:
    """The day in the year of the date beside it, and in the next (or the last) one."""
    for year in (beside.year, beside.year + step):
        known = day_of(year, *bare)
        if known is not None and (known - beside).days * step >= 0:
            yield single(known)


def _nearest(bare: tuple[int, int], beside: date) -> DateRange | None:
    known = day_of(nearest_year(*bare, beside), *bare)
    return None if known is None else single(known)
