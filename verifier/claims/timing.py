"""The equations of time: a span between two dates, and a weekday written with its date."""

from datetime import timedelta
from fractions import Fraction

from verifier.claims.bound import Bound, Outcome, Term, undetermined
from verifier.claims.elapsed import elapsed, elapsed_as_counted, knows_unit
from verifier.claims.model import Operand
from verifier.claims.telling import tell_interval, tell_stated
from verifier.figures.interval import Interval
from verifier.figures.model import DateRange

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HALF = Fraction(1, 2)
# Before this year the calendar in use differed from country to country.
_FIRST_GREGORIAN_YEAR = 1753
_WEEK = 7


def span(bound: Bound) -> Outcome:
    """From `a` to `b` passes the stated time `c`: the stated [n - 1/2, n + 1) meets [b.low - a.high, b.high - a.low].

    Truncating, rounding to the nearest and counting both end days are all admitted; months go by the calendar.
    """
    start, end = _days(bound.operand("a"), bound.a[0] if bound.a else None), _days(bound.operand("b"), bound.b)
    stated = bound.c
    if stated is None:
        return undetermined("the length of time is not stated")
    if start is None or end is None:
        return undetermined(
            "the article does not date the start" if start is None else "the article does not date the end"
        )
    unit = _unit(stated)
    if unit is None or stated.empty:
        return undetermined(f"“{stated.figure.text}” cannot be counted on a calendar")
    passed, counted = elapsed(start, end, unit), elapsed_as_counted(start, end, unit)
    strict, lenient = _readings(stated)
    told = f"stated {tell_stated(stated.figure, strict, unit)}"
    arithmetic = (
        *(f"{operand.because}" for operand in bound.relation.operands if operand.because),
        f"from {_tell(start)} to {_tell(end)} is {tell_interval(passed, unit)}; {told}",
    )
    if counted == Interval(None, None):
        return undetermined("neither end is known to the day")
    if strict.meets(counted):
        return Outcome("consistent", arithmetic)
    if lenient.meets(counted):
        return Outcome("consistent", arithmetic, rounding=True)
    return Outcome("conflicting", arithmetic)


def weekday(bound: Bound) -> Outcome:
    """The stated weekday is the weekday of the date, in some year that the words allow."""
    dated = bound.a[0] if bound.a else bound.b
    if dated is None or dated.date is None or dated.date.low is None or dated.date.high is None:
        return undetermined("the date is not stated in full")
    stated, day = dated.figure.weekday, dated.date.low
    if stated is None:
        return undetermined("no weekday is stated with the date")
    if day.year < _FIRST_GREGORIAN_YEAR:
        return undetermined("the date is older than the calendar")
    days = (dated.date.high - day).days
    if days >= _WEEK or any((day + timedelta(later)).weekday() == stated for later in range(days + 1)):
        return Outcome("consistent", (f"{_tell(dated.date)} is a {_WEEKDAYS[stated]}",))
    line = f"{_tell(dated.date)} is a {_WEEKDAYS[day.weekday()]}; stated {_WEEKDAYS[stated]}"
    if str(day.year) not in dated.figure.text:
        for year in (day.year - 1, day.year + 1):
            if _in_year(dated.date, year) == stated:
                return Outcome("consistent", (line, f"in {year} it is a {_WEEKDAYS[stated]}"), rounding=True)
    return Outcome("conflicting", (line,))


def _in_year(days: DateRange, year: int) -> int | None:
    """The weekday of the same day in another year; None for 29 February."""
    try:
        return None if days.low is None else days.low.replace(year=year).weekday()
    except ValueError:
        return None


def _days(operand: Operand | None, term: Term | None) -> DateRange | None:
    if operand is not None and operand.date is not None:
        return operand.date
    return term.date if term is not None else None


def _unit(term: Term) -> str | None:
    """The unit a length of time is counted in; an age or an anniversary without one is in years."""
    if knows_unit(term.figure.unit):
        return term.figure.unit
    head = term.figure.head
    if knows_unit(head):
        return head
    return "year" if term.figure.kind in {"age", "ordinal"} else None


def _readings(term: Term) -> tuple[Interval, Interval]:
    """The two readings of a length of time: whole units may be cut or rounded, an ordinal may count either end."""
    strict, lenient = term.strict, term.lenient
    if not strict.is_point or strict.low is None:
        return strict, lenient
    whole = strict.low
    if term.figure.kind == "ordinal":
        return Interval(whole - 1, whole + _HALF), Interval(whole - 1, whole + 1)
    return Interval(whole - _HALF, whole + 1, high_open=True), Interval(whole - 1, whole + 3 * _HALF, high_open=True)


def _tell(days: DateRange) -> str:
    low = None if days.low is None else f"{days.low.day} {days.low:%B} {days.low.year}"
    high = None if days.high is None else f"{days.high.day} {days.high:%B} {days.high.year}"
    if low is None:
        return f"some day up to {high}" if high else "an unknown day"
    if high is None:
        return f"some day from {low}"
    return low if low == high else f"some day between {low} and {high}"
