"""The equation of an ordinal of time: the 20th anniversary of a year, the third year of a war."""

from datetime import date

from verifier.claims.bound import Outcome, Term, undetermined
from verifier.claims.elapsed import elapsed_as_counted, knows_unit
from verifier.claims.telling import tell_days, tell_interval, tell_text
from verifier.figures.interval import Interval
from verifier.figures.model import DateRange

_ANNIVERSARIES = frozenset({"anniversary", "birthday", "jubilee"})


def ordinal_of_time(start: DateRange, then: DateRange, stated: Term) -> Outcome:
    """The stated ordinal counts the years since `start` at an anniversary, or names the unit that runs at `then`.

    An anniversary is as many years after as the calendar years differ. A year, a month, a day that runs may be the one
    in which the full units passed end, the next, or the number of calendar years touched.
    """
    if stated.figure.value is None or start.low is None or start.high is None or then.low is None or then.high is None:
        return undetermined("the article does not date the start, or when the count is made")
    number = stated.figure.value
    unit = next((word for word in (stated.figure.head, stated.label) if knows_unit(word)), None)
    if not _ANNIVERSARIES.isdisjoint({stated.figure.head, stated.label}):
        reading = Interval.of(then.low.year - start.high.year, then.high.year - start.low.year)
        told = f"from {tell_days(start)} to {tell_days(then)} is {tell_interval(reading, 'year')}"
    elif unit is not None:
        passed = elapsed_as_counted(start, then, unit)
        if passed.low is None or passed.high is None:
            return undetermined("neither end is known to the day")
        most = max(int(passed.high) + 1, _touched(start.low, then.high) if unit == "year" else 0)
        reading = Interval.of(max(int(passed.low), 1), most)
        told = f"from {tell_days(start)} to {tell_days(then)} runs {unit} {tell_interval(reading)}"
    else:
        return undetermined(f"“{stated.figure.text}” counts no unit of time")
    line = f"{told}; stated {tell_text(stated.figure)}"
    return Outcome("consistent" if reading.contains(number) else "conflicting", (line,))


def _touched(start: date, end: date) -> int:
    """The calendar years from one day to another, both counted."""
    return end.year - start.year + 1
