"""The equation of a set length of time: a phase, a term or a notice begun on one day ends so many units later."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from verifier.claims.bound import Outcome, Term
from verifier.claims.model import Relation
from verifier.claims.telling import tell_days, tell_text
from verifier.claims.wordlists import word_set
from verifier.figures.model import DateRange, Figure
from verifier.figures.units import plural

# What lasted so long without anybody having set its length: a strike, a trial, a visit.
_LASTED: Final = word_set("""
strike walkout stoppage boycott trial protest sit-in outage blackout drought lockdown standoff stand-off shutdown
closure tour visit trip voyage mission journey flight festival tournament event career marriage conference summit
hearing investigation inquiry probe war conflict siege battle fighting search manhunt rampage spree crisis famine
epidemic pandemic outbreak heatwave recession renovation construction negotiation talk stay wait ride walk march
holiday break offensive operation raid streak run reign rule exile pilgrimage cruise expedition uprising rebellion
presidency premiership tenure leadership chairmanship papacy
captivity ordeal delay disruption hunger-strike occupation blockade campaign study survey
""")
# What the article calls a length that it gives somebody to do something in.
ALLOWED: Final = "the time allowed"
# How far the end may lie off, in days: five working days make a week, and months are told by their first and last day.
_SLACK: Final = {
    "hour": 1,
    "day": 1,
    "week": 3,
    "fortnight": 3,
    "month": 7,
    "quarter": 10,
    "year": 31,
    "decade": 366,
    "century": 366,
}
_HOURS_OF_DAY: Final = 24
_DAYS: Final = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def is_set_length(figure: Figure, relation: Relation) -> bool:
    """Whether a length of time was agreed or fixed ("a 42-day phase"), rather than what had passed in the end."""
    if figure.kind != "duration" or figure.value is None or figure.unit not in _SLACK or figure.value % 1:
        return False
    allowed = any(operand.label == ALLOWED for operand in relation.operands if operand.figure == figure.id)
    return allowed or (figure.strict.is_point and figure.head not in _LASTED)


def deadline(start: DateRange, end: DateRange, stated: Term, *, closed: bool) -> Outcome:
    """`start` and the stated length make `end`, the first day counted or not; where not `closed`, it is the latest.

    What is out by no more than a day (for weeks, months and years a little more) is rounding.
    """
    unit, count = str(stated.figure.unit), int(stated.figure.value or 0)
    low = None if start.low is None else added(start.low, count, unit)
    high = None if start.high is None else added(start.high, count, unit)
    slack = timedelta(_SLACK[unit])
    reckoned = DateRange(low=low, high=high, grain="day")
    length = f"{count:,} {plural(unit)}" if count != 1 else tell_text(stated.figure)
    line = f"{length} from {tell_days(start)} end on {tell_days(reckoned)}; stated {tell_days(end)}"
    late = high is not None and end.low is not None and end.low - slack > high
    early = closed and low is not None and end.high is not None and end.high + slack + timedelta(1) < low
    if late or early:
        return Outcome("conflicting", (line,))
    inside = (high is None or end.low is None or end.low <= high) and (
        low is None or end.high is None or end.high + timedelta(1) >= low
    )
    return Outcome("consistent", (line,), rounding=not inside)


def added(day: date, count: int, unit: str) -> date | None:
    """The day so many units later by the calendar; None beyond its end. Raises KeyError for an unknown unit."""
    if unit == "hour":
        unit, count = "day", -(-count // _HOURS_OF_DAY)
    if unit in _DAYS:
        ordinal = day.toordinal() + count * _DAYS[unit]
        return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None
    month = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
    year, month = month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1])) if 1 <= year <= date.max.year else None
