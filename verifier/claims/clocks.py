"""The equation of the clock: one moment told in two time zones."""

import string
from datetime import date, timedelta

from verifier.claims.bound import Bound, Outcome, Term, undetermined
from verifier.claims.telling import tell_text
from verifier.claims.zones import ZONE_OF_PLACE, gaps, is_known_zone

_DAY = 24 * 60
_HALF_DAY = _DAY // 2
_ROUGHLY = 30
# How far ahead an undated hour may lie in the season of publication: beyond that the clocks may have been changed.
_MONTH = timedelta(31)


def clock(bound: Bound) -> Outcome:
    """`a` in its zone is `b` in the other, on the day `c` where that is told; the day itself may turn in between.

    Without a date the clocks of the whole year are admitted. Where a time up to twelve does not say which half of the
    day it is in, either will do.
    """
    one, other = (bound.a[0] if bound.a else None), bound.b
    if one is None or other is None or one.figure.value is None or other.figure.value is None:
        return undetermined("one of the two times is not stated")
    here, there = _zone(one), _zone(other)
    if here is None or there is None:
        return undetermined("the time zone is not known")
    days = _days(bound)
    apart = sorted(gaps(here, there, days))
    if not apart:
        return undetermined("the two time zones are never kept on one day")
    shown = int(other.figure.value - one.figure.value)
    turn = _HALF_DAY if _is_half(one) or _is_half(other) else _DAY
    slack = 0 if one.figure.hedge == other.figure.hedge == "exact" else _ROUGHLY
    fits = any(min((shown - gap) % turn, (gap - shown) % turn) <= slack for gap in apart)
    told = " or ".join(_hours(gap) for gap in apart)
    written = _hours(_nearest(shown, apart))
    line = f"{_named(there)} is {told} {_named(here)}; {tell_text(other.figure)} is {written} {tell_text(one.figure)}"
    return Outcome("consistent" if fits else "conflicting", (line,))


def _zone(term: Term) -> str | None:
    """The zone grown onto the time, else the place that the operand is labelled with."""
    if term.figure.unit is not None:
        return term.figure.unit if is_known_zone(term.figure.unit) else None
    return term.label if term.label in ZONE_OF_PLACE else None


def _named(zone: str) -> str:
    """The zone as a text writes it: an abbreviation as it stands, a place with its capitals."""
    return zone.upper() if zone == "uk" else string.capwords(zone) if zone in ZONE_OF_PLACE else zone


def _days(bound: Bound) -> tuple[date, date] | None:
    """The days of the date told with the times; None where none is, or no more than a month or a year."""
    told = bound.days("c")
    if told is None or told.low is None or told.high is None or told.high - told.low > _MONTH:
        return None
    return told.low, told.high


def _is_half(term: Term) -> bool:
    """Whether a time up to twelve o'clock does not say if it is before or after noon."""
    text = term.figure.text.casefold()
    told = any(mark in text for mark in ("am", "pm", "a.m", "p.m", "noon", "midnight", "midday"))
    return not told and not text.startswith("0") and (term.figure.value or 0) < _HALF_DAY + 60


def _nearest(shown: int, apart: list[int]) -> int:
    """The difference of the two clocks, a whole day more or less where that brings it nearer to the zones' own."""
    return min((shown + turn for turn in (-_DAY, 0, _DAY)), key=lambda gap: abs(gap - apart[0]))


def _hours(minutes: int) -> str:
    hours = f"{abs(minutes) // 60}" if minutes % 60 == 0 else f"{abs(minutes) // 60}:{abs(minutes) % 60:02}"
    return f"{hours} h {'behind' if minutes < 0 else 'ahead of'}" if minutes else "level with"
