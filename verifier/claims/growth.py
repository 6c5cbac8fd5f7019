"""Growth by so much a year, over so many years, against what came of it."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor

from verifier.claims.bound import Bound, Outcome, Term, as_fraction, obstacle, undetermined, weigh
from verifier.claims.elapsed import days_of, knows_unit
from verifier.claims.telling import tell_figure, tell_interval, tell_stated
from verifier.figures.interval import Interval

_ONE = Interval.exactly(1)
# Growth is not reckoned over more periods than a century has years.
_MOST = 100
# A decade in words is that many tenths of itself, at least and at most.
_TENTHS = (Fraction(9, 10), Fraction(11, 10))


def growth(bound: Bound) -> Outcome:
    """At `c` percent a period for `b` periods, `a` is multiplied as stated: by (1 + c)^n, or by 1 + n × c.

    Calendar years and years gone by differ by one, and "a year" may mean compound or simple growth: any of the four
    will do. `a` is the multiplier, or the figures before and after. A decade told as such has nine to eleven years.
    """
    if not bound.a or bound.c is None:
        return undetermined("the growth, or what came of it, is not stated")
    if any(term.empty for term in bound.terms) or bound.a[0].strict.contains(0):
        return undetermined("one of the figures of the growth gives no number")
    hindrance = obstacle(bound.a)
    periods = _periods(bound)
    if hindrance or periods is None:
        return undetermined(hindrance or "the growth is not told by the year, or lasts no whole number of years")
    rate = as_fraction(bound.c)
    sign = -1 if bound.relation.direction == "down" else 1

    def holds(v: Sequence[Interval]) -> bool:
        if len(bound.a) > 1 and v[0].contains(0):
            return True
        ratio = v[1] / v[0] if len(bound.a) > 1 else v[0]
        return any(_meets(ratio, v[-1].scaled(sign), count) for count in periods)

    lasting = tell_figure(bound.b.figure) if bound.b is not None else f"{bound.relation.base} years"
    line = f"{tell_figure(bound.c.figure)} for {lasting}{_reckoned(rate, sign, periods)}"
    return weigh(holds, (*bound.a, rate), f"{line}; stated {_tell_result(bound.a)}")


def _periods(bound: Bound) -> range | None:
    """How many times growth by the period can have happened; None where that is not told in time, or out of bounds."""
    period = bound.c.figure.per if bound.c is not None else None
    if bound.relation.pattern is not None:
        period = period or "year"
    if not knows_unit(period):
        return None
    if bound.b is None:
        years = Fraction(bound.relation.base or 0)
        length = Interval(years * _TENTHS[0], years * _TENTHS[1]).scaled(days_of("year") / days_of(period))
    elif knows_unit(bound.b.figure.unit):
        length = bound.b.strict.scaled(days_of(bound.b.figure.unit) / days_of(period))
    else:
        return None
    if length.low is None or length.high is None or length.high < 1 or length.high > _MOST:
        return None
    return range(max(1, floor(length.low) - 1), ceil(length.high) + 1)


def _meets(ratio: Interval, rate: Interval, count: int) -> bool:
    return _compound(rate, count).meets(ratio) or (_ONE + rate.scaled(count)).meets(ratio)


def _compound(rate: Interval, count: int) -> Interval:
    """(1 + rate)^count, whose ends are those of the rate: growth by less than -100 % does not occur."""
    low, high = (None if end is None else max(1 + end, Fraction(0)) ** count for end in (rate.low, rate.high))
    return Interval(low, high, rate.low_open, rate.high_open)


def _reckoned(rate: Term, sign: int, counts: range) -> str:
    low, high = _compound(rate.strict.scaled(sign), counts[0]), _compound(rate.strict.scaled(sign), counts[-1])
    ends = [end for end in (low.low, low.high, high.low, high.high) if end is not None]
    span = Interval(_short(min(ends)), _short(max(ends)))
    return f" multiplies by {tell_interval(span)} ({counts[0]} to {counts[-1]} times over)"


def _short(number: Fraction) -> Fraction:
    return Fraction(round(number * 100), 100)


def _tell_result(terms: Sequence[Term]) -> str:
    return " to ".join(tell_stated(term.figure) for term in terms)
