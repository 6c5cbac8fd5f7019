"""The equations of age: how old somebody is on a day, and by how much a parent is older than a child."""

from datetime import date

from verifier.claims.bound import Bound, Outcome, Term, undetermined
from verifier.claims.telling import tell_days, tell_text
from verifier.figures.interval import Interval
from verifier.figures.model import DateRange

# "About 70" is taken to be right within so many years.
_LOOSE_YEARS = 2
# Nobody is told of as a parent at a lower age than this.
_YOUNGEST_PARENT = 12


def age(bound: Bound) -> Outcome:
    """Born at `a`, somebody is `c` years old at `b`: the full years from some day of the one to some of the other."""
    born, then, stated = bound.days("a"), bound.days("b"), bound.c
    if stated is None:
        return undetermined("the age is not stated")
    if born is None or then is None or (then.low is None and then.high is None) or born.low is None:
        return undetermined("the article does not date the birth, or the day on which somebody is so old")
    reading = _reading(stated)
    if reading is None:
        return undetermined(f"“{stated.figure.text}” gives no number")
    least = None if then.low is None or born.high is None else full_years(born.high, then.low)
    most = None if then.high is None else full_years(born.low, then.high)
    arithmetic = (
        *(operand.because for operand in bound.relation.operands if operand.because),
        f"born {tell_days(born)}: {_tell_ages(least, most)} {_on(then)}; stated {tell_text(stated.figure)}",
    )
    fits = reading.meets(Interval.of(least, most))
    return Outcome("consistent" if fits else "conflicting", arithmetic)


def parent_and_child(bound: Bound) -> Outcome:
    """The child `a` is at least twelve years younger than its parent `b`; each may be a year older than stated."""
    child, parent = _reading(bound.a[0]) if bound.a else None, _reading(bound.b) if bound.b else None
    if child is None or parent is None or parent.high is None or child.low is None or bound.b is None:
        return undetermined("the age of the parent or of the child is not stated")
    line = f"{tell_text(bound.b.figure)} - {tell_text(bound.a[0].figure)} is the age at which the parent had the child"
    had_at = parent.high + 1 - child.low
    return Outcome("conflicting" if had_at <= _YOUNGEST_PARENT else "consistent", (line,))


def full_years(start: date, end: date) -> int:
    """The birthdays from one day to another, the first not counted."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _reading(stated: Term) -> Interval | None:
    """An age is told in full years, and never rounded up; where the words hedge, it may be out by two."""
    figure = stated.figure
    if figure.hedge == "exact" and figure.value is not None:
        return Interval.exactly(figure.value)
    return None if stated.empty else stated.strict.widened(_LOOSE_YEARS if figure.hedge == "approx" else 0)


def _on(days: DateRange) -> str:
    """The day at which an age is reckoned, as a line tells it: "on 3 May 2019", "in 2019"."""
    told = tell_days(days)
    return f"{'in' if told.replace(' to ', '').isdigit() else 'on'} {told}"


def _tell_ages(least: int | None, most: int | None) -> str:
    if least is None:
        return f"at most {most}"
    if most is None:
        return f"at least {least}"
    return f"{least}" if least == most else f"{least} or {most}" if most - least == 1 else f"{least} to {most}"
