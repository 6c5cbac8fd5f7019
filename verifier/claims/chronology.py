"""The equations of order in time: one day before another, and a relative date beside the date that it stands for."""

from datetime import date, timedelta

from verifier.claims.bound import Bound, Outcome, Term, undetermined
from verifier.claims.telling import tell_days, tell_text
from verifier.claims.yearless import in_order
from verifier.figures.calendar_words import day_of, shifted
from verifier.figures.model import DateRange, Figure

# News of one day is dated a day apart in two time zones, and around midnight.
_SLACK = timedelta(1)
_WEEK = 7
# "Three weeks ago" may be half a week more or less.
_ROUNDED = 4
# And "three months ago" a month.
_ROUNDED_MONTH = 31
_FORTNIGHT = 14


def before(bound: Bound) -> Outcome:
    """`a` does not come after `b`, by more than the day that time zones may make.

    An article that tells of a day as still to come (`a` is then its own day) is printed no day later than that.
    """
    first, second = bound.days("a"), bound.days("b")
    if bound.a and bound.b is not None:
        pair = in_order(bound.a[0].figure, bound.b.figure)
        if pair is None:
            return undetermined("the years of the two dates are open")
        first, second = pair
    if first is None or second is None or first.low is None or second.high is None:
        return undetermined("one of the two dates is open")
    told = [_tell(bound.a[0] if bound.a else None, first), _tell(bound.b, second)]
    line = f"{told[0]} is stated to come before {told[1]}"
    late = first.low - second.high
    if late > (_SLACK if bound.a else timedelta(0)):
        return Outcome("conflicting", (line,))
    return Outcome("consistent", (line,), rounding=late > timedelta(0))


def relative_date(bound: Bound) -> Outcome:
    """What the relative `a` can mean on the day of publication holds the date `b`, a single day give or take one.

    A week may start on a Sunday or be any seven days; a weekday may be the one before or after. A date without a year
    may lie in the year before or after.
    """
    relative, dated = (bound.a[0] if bound.a else None), bound.b
    if relative is None or dated is None or bound.published is None:
        return undetermined("the article does not say when it was published")
    meant = _readings(relative.figure, bound.published)
    stated = dated.date
    if meant is None or stated is None or stated.low is None or stated.high is None:
        return undetermined("the relative date has no single meaning")
    low, high = meant
    line = f"“{tell_text(relative.figure)}” lies {_between(low, high)}; stated {tell_days(stated)}"
    years = (0, -1, 1) if dated.figure.relative else (0,)
    fits = [_meets(stated, low, high, year) and _is_that_weekday(relative.figure, stated, year) for year in years]
    if not any(fits):
        return Outcome("conflicting", (line,))
    return Outcome("consistent", (line,), rounding=not fits[0])


def _meets(days: DateRange, low: date, high: date, later: int) -> bool:
    first, last = (_in_year(day, later) for day in (days.low, days.high))
    spare = 1 if first == last else 0
    return first is not None and last is not None and first <= shifted(high, spare) and last >= shifted(low, -spare)


def _in_year(day: date | None, later: int) -> date | None:
    """The same day some years later; the 29th of February is then the 28th."""
    if day is None:
        return None
    return day_of(day.year + later, day.month, day.day) or day_of(day.year + later, day.month, 28)


def _is_that_weekday(relative: Figure, stated: DateRange, later: int) -> bool:
    """Whether a single day is the weekday named, or its neighbour; of longer times nothing is asked."""
    day = _in_year(stated.low, later)
    if relative.weekday is None or stated.low != stated.high or day is None:
        return True
    return (day.weekday() - relative.weekday + 1) % _WEEK <= 2


def _readings(relative: Figure, published: date) -> tuple[date, date] | None:
    """The earliest and the latest day that a relative date can mean; None where too much is open."""
    when = relative.date
    if when is None or when.low is None or when.high is None:
        return None
    if relative.kind == "duration":
        slack = {"week": _ROUNDED, "month": _ROUNDED_MONTH}.get(when.grain, 0)
        return shifted(when.low, -slack), shifted(when.high, slack)
    if relative.weekday is not None:
        return shifted(when.low, -_WEEK), shifted(when.high, _WEEK)
    if when.grain == "week":
        ahead, behind = when.low > published, when.high < published
        if ahead or behind:
            far = shifted(published, _FORTNIGHT if ahead else -_FORTNIGHT)
            return min(published, far, when.low), max(published, far, when.high)
        return shifted(published, -_WEEK), shifted(published, _WEEK)
    return (when.low, when.high) if when.grain in {"day", "month", "year"} else None


def _between(low: date, high: date) -> str:
    days = DateRange(low=low, high=high, grain="day")
    return f"on {tell_days(days)}" if low == high else f"between {tell_days(days).removeprefix('some day between ')}"


def _tell(term: Term | None, days: DateRange) -> str:
    return f"the day of publication, {tell_days(days)}," if term is None else tell_text(term.figure)
