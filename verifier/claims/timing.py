"""The equations of time: a span between two dates, and a weekday written with its date."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from verifier.claims.ageing import age
from verifier.claims.anniversary import ordinal_of_time
from verifier.claims.bound import Bound, Outcome, Term, undetermined
from verifier.claims.deadline import deadline, is_set_length
from verifier.claims.elapsed import elapsed, elapsed_as_counted, knows_unit
from verifier.claims.telling import tell_days, tell_interval, tell_stated, tell_text
from verifier.claims.yearless import readings_of
from verifier.figures.interval import Interval
from verifier.figures.model import DateRange

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HALF = Fraction(1, 2)
# Before this year the calendar in use differed from country to country.
_FIRST_GREGORIAN_YEAR = 1753
_WEEK = 7
# Of decades and centuries nobody means the half: how much less and how much more than the whole ones may have passed.
_LONG_UNITS = frozenset({"decade", "century"})
_LONG_READINGS = ((Fraction(1, 10), _HALF), (Fraction(2, 5), Fraction(4, 5)))


def span(bound: Bound) -> Outcome:
    """From `a` to `b` passes the stated time `c`: a length, an age, or the ordinal of an anniversary or a running unit.

    Of days written without a year, a clash must hold in every year that they can lie in.
    """
    stated = bound.c
    if stated is None:
        return undetermined("the length of time is not stated")
    if stated.figure.kind == "age":
        return age(bound)
    derived = any(operand.date is not None for operand in bound.relation.operands)
    if not bound.a or bound.b is None or derived:
        return _span(bound, stated, bound.days("a"), bound.days("b"))
    first, last = bound.a[0].figure, bound.b.figure
    outcomes = [_span(bound, stated, *pair) for pair in readings_of(first, last)]
    if not outcomes:
        return _span(bound, stated, first.date, last.date)
    told = next((outcome for outcome in outcomes if outcome.verdict != "conflicting"), outcomes[0])
    if first.date is not None and first.date.low is not None:
        return told
    gaps = sorted({(end.low - start.low).days for start, end in readings_of(first, last) if start.low and end.low})
    days = " or ".join(map(str, gaps))
    line = f"from {tell_text(first)} to {tell_text(last)} is {days} days; stated {tell_stated(stated.figure)}"
    return replace(told, arithmetic=(line,))


def _span(bound: Bound, stated: Term, start: DateRange | None, end: DateRange | None) -> Outcome:
    if start is None or end is None:
        return undetermined(
            "the article does not date the start" if start is None else "the article does not date the end"
        )
    unit = _unit(stated)
    if unit is None or stated.empty:
        return undetermined(f"“{stated.figure.text}” cannot be counted on a calendar")
    if stated.figure.kind == "ordinal":
        return ordinal_of_time(start, end, stated)
    if _is_open(start) or _is_open(end):
        return undetermined("neither end is known to the day")
    if is_set_length(stated.figure, bound.relation):
        return deadline(start, end, stated, closed=bound.relation.closed)
    return _passed(bound, stated, unit, (start, end))


def _passed(bound: Bound, stated: Term, unit: str, ends: tuple[DateRange, DateRange]) -> Outcome:
    """The stated [n - 1/2, n + 1) meets [end.low - start.high, end.high - start.low].

    Truncating, rounding to the nearest and counting both end days are all admitted; months go by the calendar. Where
    the relation is not closed, the time stated is the longest that may pass.
    """
    start, end = ends
    passed, counted = elapsed(start, end, unit), elapsed_as_counted(start, end, unit)
    strict, lenient = _readings(stated)
    told = f"stated {tell_stated(stated.figure, strict, unit)}"
    arithmetic = (
        *(f"{operand.because}" for operand in bound.relation.operands if operand.because),
        f"from {tell_days(start)} to {tell_days(end)} is {tell_interval(passed, unit)}; {told}",
    )
    if counted == Interval(None, None):
        return undetermined("neither end is known to the day")
    if not bound.relation.closed:
        return Outcome("conflicting" if lenient.below(counted) else "consistent", arithmetic)
    if strict.meets(counted):
        return Outcome("consistent", arithmetic)
    if lenient.meets(counted):
        return Outcome("consistent", arithmetic, rounding=True)
    return Outcome("conflicting", arithmetic)


def _is_open(days: DateRange | None) -> bool:
    return days is None or (days.low is None and days.high is None)


def weekday(bound: Bound) -> Outcome:
    """The stated weekday is the weekday of the date, in some year that the words allow."""
    dated = bound.a[0] if bound.a else bound.b
    if dated is None or dated.date is None or dated.date.low is None or dated.date.high is None:
        return undetermined("the date is not stated in full")
    told_apart = bound.b.figure.weekday if bound.a and bound.b is not None else None
    stated, day = dated.figure.weekday if told_apart is None else told_apart, dated.date.low
    if stated is None:
        return undetermined("no weekday is stated with the date")
    if day.year < _FIRST_GREGORIAN_YEAR:
        return undetermined("the date is older than the calendar")
    days = (dated.date.high - day).days
    if days >= _WEEK or any((day + timedelta(later)).weekday() == stated for later in range(days + 1)):
        return Outcome("consistent", (f"{tell_days(dated.date)} is a {_WEEKDAYS[stated]}",))
    line = f"{tell_days(dated.date)} is a {_WEEKDAYS[day.weekday()]}; stated {_WEEKDAYS[stated]}"
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


def _unit(term: Term) -> str | None:
    """The unit a length of time is counted in; an age or an anniversary without one is in years."""
    if knows_unit(term.figure.unit):
        return term.figure.unit
    head = term.figure.head
    if knows_unit(head):
        return head
    return "year" if term.figure.kind in {"age", "ordinal"} else None


def _readings(term: Term) -> tuple[Interval, Interval]:
    """The two readings of a length of time: whole units may be cut or rounded."""
    strict, lenient, number = term.strict, term.lenient, term.figure.value
    if term.figure.unit in _LONG_UNITS and term.figure.hedge == "exact" and number is not None:
        whole = Fraction(number)
        narrow, wide = (Interval(whole - less, whole + more, high_open=True) for less, more in _LONG_READINGS)
        return narrow, wide
    if not strict.is_point or strict.low is None:
        return strict, lenient
    whole = strict.low
    return Interval(whole - _HALF, whole + 1, high_open=True), Interval(whole - 1, whole + 3 * _HALF, high_open=True)
