"""The equations of rates: an amount spread over a count, so many for each, growth by the year."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from verifier.claims.bound import Bound, Outcome, Term, undetermined, weigh
from verifier.claims.elapsed import days_of, knows_unit
from verifier.claims.granularity import mean_of_whole_things
from verifier.claims.growth import growth
from verifier.claims.telling import tell_figure, tell_interval, tell_stated
from verifier.figures.interval import Interval
from verifier.figures.units import UNITS

_SECONDS_OF_DAY = 86400
_TENTH = Fraction(1, 10)
# How the names of the patterns begin that assert a ratio and no mean.
SO_MANY_FOR_EACH = "so many for each"


def per(bound: Bound) -> Outcome:
    """An amount over a count is the stated rate: a = b × c; days may be counted with one more or one less.

    A rate in percent by the year is growth; a mean of things counted whole, without their sum, must be one they can
    have.
    """
    if bound.c is not None and bound.c.figure.kind == "percent":
        return growth(bound)
    if not bound.a and bound.relation.pattern is not None:
        return mean_of_whole_things(bound)
    if not bound.a or bound.b is None or bound.c is None:
        return undetermined("the amount, the number it is spread over or the rate is not stated")
    amount, count, rate = bound.a[0], _as_days(bound.b, bound.published), bound.c
    if count is None:
        return undetermined("how long the period lasted is not known")
    if amount.empty or count.empty or rate.empty:
        return undetermined("one of the figures of the rate gives no number")
    terms = _in_one_unit(amount, count, rate, bound.relation.base)
    if terms is None:
        return undetermined("the amount and the rate are in different units")
    slack = Fraction(0) if _is_ratio(bound) else _rounding(rate)
    day = _a_day_more(count, rate)

    def holds(v: Sequence[Interval]) -> bool:
        return (v[1].widened(day) * v[2].widened(slack)).meets(v[0])

    line = f"{tell_figure(amount.figure)} ÷ {tell_figure(count.figure)}{_quotient(*terms)}"
    return weigh(holds, terms, f"{line}; stated {tell_stated(rate.figure)}{_for_so_many(bound)}")


def _as_days(count: Term, published: date | None) -> Term | None:
    """A month or a year named by its date as its days; where it may still have run, it may have had fewer of them."""
    if count.figure.kind != "date":
        return count
    days = count.date
    if days is None or days.low is None or days.high is None or (published is not None and days.high >= published):
        return None
    number = (days.high - days.low).days + 1
    length = Interval.of(1 if published is None else number, number)
    written = {"low": length.low, "high": length.high, "lenient": length, "unit": "day"}
    return replace(count, figure=count.figure.model_copy(update=written))


def _is_ratio(bound: Bound) -> bool:
    """Whether so much stands for each as a price or a ratio does, and nothing is spread or averaged."""
    return (bound.relation.pattern or "").startswith(("so many", "so much"))


def _in_one_unit(amount: Term, count: Term, rate: Term, base: int | None) -> tuple[Term, Term, Term] | None:
    """The three with factors that let amount = count × rate; None where the units are of different kinds."""
    unit, by = rate.figure.unit, rate.figure.per
    if knows_unit(count.figure.unit) and knows_unit(by):
        count = replace(count, factor=days_of(count.figure.unit) / days_of(by))
    if base:
        count = replace(count, factor=count.factor / base)
    if amount.figure.unit == unit:
        return amount, count, rate
    one, other = UNITS.get(amount.figure.unit or ""), UNITS.get(unit or "")
    if one is None or other is None or one.offset or other.offset:
        return None
    if one.dimension == other.dimension:
        return replace(amount, factor=one.factor / other.factor), count, rate
    if (one.dimension, other.dimension) == ("length", "speed") and knows_unit(count.figure.unit):
        seconds = days_of(count.figure.unit) * _SECONDS_OF_DAY
        return replace(amount, factor=one.factor / other.factor), replace(count, factor=seconds), rate
    return None


def _rounding(rate: Term) -> Fraction:
    """Half the place of the last significant digit, up to a tenth of the rate: a mean is a measured figure."""
    figure = rate.figure
    if figure.value is None or not figure.strict.is_point:
        return Fraction(0)
    place = Fraction(figure.quantum or 1)
    written = min(place, Fraction(1)) if figure.value == int(figure.value) else place
    return max(written / 2, min(place / 2, abs(Fraction(figure.value)) * _TENTH))


def _a_day_more(count: Term, rate: Term) -> Fraction:
    """One day, in the unit that the rate counts by: first and last day may both be counted, or one of them."""
    unit = count.figure.unit
    if not knows_unit(unit) or days_of(unit) < 1:
        return Fraction(0)
    return days_of("day") / days_of(rate.figure.per if knows_unit(rate.figure.per) else unit)


def _quotient(amount: Term, count: Term, rate: Term) -> str:
    if count.strict.contains(0):
        return ""
    return f" = {tell_interval(amount.strict / count.strict, rate.figure.unit)}"


def _for_so_many(bound: Bound) -> str:
    return f" for every {bound.relation.base:,}" if bound.relation.base else ""
