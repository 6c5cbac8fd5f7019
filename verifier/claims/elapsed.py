"""How much time lies between two dates that are each known only to within some days."""

from calendar import monthrange
from datetime import date
from fractions import Fraction
from typing import TypeGuard

from verifier.figures.interval import Interval
from verifier.figures.model import DateRange

_DAYS_OF_YEAR = Fraction("365.2425")
_MONTHS_OF_YEAR = 12
_DAYS: dict[str, Fraction] = {
    "hour": Fraction(1, 24),
    "day": Fraction(1),
    "week": Fraction(7),
    "fortnight": Fraction(14),
    "month": _DAYS_OF_YEAR / _MONTHS_OF_YEAR,
    "quarter": _DAYS_OF_YEAR / 4,
    "year": _DAYS_OF_YEAR,
    "decade": _DAYS_OF_YEAR * 10,
    "century": _DAYS_OF_YEAR * 100,
}
_MONTHS: dict[str, int] = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def knows_unit(unit: str | None) -> TypeGuard[str]:
    """Whether time can be counted in this unit, named in the singular."""
    return unit in _DAYS


def days_of(unit: str) -> Fraction:
    """How many days a unit of time has on average; raises KeyError for a unit that time is not counted in."""
    return _DAYS[unit]


def elapsed(start: DateRange, end: DateRange, unit: str) -> Interval:
    """The time from some day of `start` to some day of `end`, in mean calendar units; unbounded at an unknown end."""
    low = None if end.low is None or start.high is None else Fraction((end.low - start.high).days)
    high = None if end.high is None or start.low is None else Fraction((end.high - start.low).days)
    return Interval(low, high).scaled(1 / _DAYS[unit])


def elapsed_as_counted(start: DateRange, end: DateRange, unit: str) -> Interval:
    """The same with every way of counting admitted: mean or calendar months, first and last day included or not."""
    plain = elapsed(start, end, unit)
    low = plain.low
    high = None if plain.high is None else plain.high + 1 / _DAYS[unit]
    if unit in _MONTHS:
        if low is not None and end.low is not None and start.high is not None:
            low = min(low, _calendar_months(start.high, end.low) / _MONTHS[unit])
        if high is not None and end.high is not None and start.low is not None:
            high = max(high, _calendar_months(start.low, end.high) / _MONTHS[unit])
    return Interval(low, high)


def _calendar_months(start: date, end: date) -> Fraction:
    """Months from day to day: from 31 January to 28 February is one month, a part of a month counts its days."""
    if end < start:
        return -_calendar_months(end, start)
    months = (end.year - start.year) * _MONTHS_OF_YEAR + end.month - start.month
    length = monthrange(end.year, end.month)[1]
    days = end.day - min(start.day, length)
    if days < 0:
        months, before = months - 1, end.month - 1 or _MONTHS_OF_YEAR
        length = monthrange(end.year if end.month > 1 else end.year - 1, before)[1]
        days += length
    return months + Fraction(days, length)
