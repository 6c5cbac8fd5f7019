"""The equation of a conversion: one measurement told in two units, by any member of a family of like-named units."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Final

from verifier.claims.bound import Bound, Outcome, Term, undetermined, weigh
from verifier.claims.telling import tell_figure, tell_interval, tell_stated
from verifier.figures.interval import Interval
from verifier.figures.model import Figure
from verifier.figures.units import UNITS, Unit, dimension_of

# A name that stands for several units, with the others that it may mean and their size in the base unit.
# Sources: NIST Handbook 44, appendix C (US units); UK Weights and Measures Act 1985, schedule 1 (imperial units).
_FAMILIES: Final[Mapping[str, Mapping[str, Fraction]]] = {
    "ton": {"short ton": Fraction("907.18474"), "long ton": Fraction("1016.0469088")},
    "kilotonne": {"thousand short tons": Fraction("907184.74")},
    "mile": {"nautical mile": Fraction(1852)},
    "gallon": {"imperial gallon": Fraction("0.00454609")},
    "quart": {"imperial quart": Fraction("0.0011365225")},
    "pint": {"imperial pint": Fraction("0.00056826125")},
    "fluid ounce": {"imperial fluid ounce": Fraction("0.0000284130625")},
    "ounce": {"troy ounce": Fraction("0.0311034768"), "fluid ounce of water": Fraction("0.0295735296")},
    "barrel": {"US beer barrel": Fraction("0.1173477658"), "imperial barrel": Fraction("0.16365924")},
    "bushel": {"imperial bushel": Fraction("0.03636872")},
    "calorie": {"kilocalorie": Fraction(4184)},
    "horsepower": {"metric horsepower": Fraction("735.49875")},
    "knot": {},
}
_SCALES: Final = frozenset({"degree Celsius", "degree Fahrenheit"})
_FAHRENHEIT_DEGREES: Final = Fraction(9, 5)
# Weather is told to the degree: of a round temperature below this, the nought is only loosely one.
_WEATHER: Final = 150
_LOOSE_WEATHER: Final = Fraction(1, 4)
_TENTH: Final = Fraction(1, 10)
_FIFTH: Final = Fraction(1, 5)
_HEDGED: Final = Fraction(1, 40)


def units_of(one: Figure, other: Figure) -> tuple[Unit, Unit] | None:
    """The two units of a pair, of one dimension; bare degrees beside a temperature are those of the other scale.

    None where the two do not measure the same thing, or are in one unit.
    """
    names = _other_scale(one.unit, other.unit), _other_scale(other.unit, one.unit)
    first, second = (UNITS.get(name or "") for name in names)
    if first is None or second is None or first == second or first.dimension != second.dimension:
        return None
    return first, second


def _other_scale(unit: str | None, beside: str | None) -> str | None:
    if unit == "degree" and beside in _SCALES:
        return next(iter(_SCALES - {beside}))
    return unit


def conversion(bound: Bound) -> Outcome:
    """One measurement in two units: a × factor = b; of temperatures × 9/5, and + 32 unless it is a change.

    Where the words leave open whether a temperature is a reading or a change, either will do.
    """
    if not bound.a or bound.b is None:
        return undetermined("the figure or its conversion is missing")
    one, other = bound.a[0], bound.b
    units = units_of(one.figure, other.figure)
    if units is None:
        return undetermined("not two units of one dimension")
    if one.empty or other.empty:
        return undetermined("one of the two gives no number")
    pairs = _ends(one, other)
    outcomes = [_worst([_weighed(bound, pair, formula) for pair in pairs]) for formula in _formulas(bound, *units)]
    return min(outcomes, key=lambda outcome: (outcome.verdict == "conflicting", outcome.rounding))


class _Formula:
    """`b = a × factor + offset`."""

    def __init__(self, factor: Fraction, offset: Fraction = Fraction(0)) -> None:
        self.factor, self.offset = factor, offset

    def __call__(self, interval: Interval) -> Interval:
        return interval.scaled(self.factor) + Interval.exactly(self.offset)


def _formulas(bound: Bound, first: Unit, second: Unit) -> Iterator[_Formula]:
    if first.dimension == "temperature":
        factor = first.factor / second.factor
        if bound.relation.direction is None:
            yield _Formula(factor, (first.offset - second.offset) / second.factor)
        if bound.relation.direction is not None or not bound.relation.closed:
            yield _Formula(factor)
        return
    for one in _family(first, second):
        for other in _family(second, first):
            yield _Formula(one / other)


def _family(unit: Unit, beside: Unit) -> Iterator[Fraction]:
    """The sizes that a unit's name may have; not that of the unit beside it, from which it is told apart."""
    yield unit.factor
    for name, factor in _FAMILIES.get(unit.name, {}).items():
        if name != beside.name:
            yield factor


def _ends(one: Term, other: Term) -> list[tuple[Term, Term]]:
    """The pairs to compare: of two ranges the lower ends and the upper ends, else the figures as they are."""
    if is_range(one.figure) and is_range(other.figure):
        return [(_end(one, high=high), _end(other, high=high)) for high in (False, True)]
    return [(_measured(one), _measured(other))]


def _measured(term: Term) -> Term:
    return replace(term, figure=as_measurement(term.figure))


def is_range(figure: Figure) -> bool:
    """Whether a figure has two ends and no value of its own: "30 to 40 miles"."""
    return figure.value is None and figure.low is not None and figure.high is not None


def _end(term: Term, *, high: bool) -> Term:
    ends = (term.figure.low, term.figure.high)
    return _measured(replace(term, figure=term.figure.model_copy(update={"value": ends[high]})))


def as_measurement(figure: Figure) -> Figure:
    """The figure read as a measurement in the last digit written, its bound taken off: it is converted with its number.

    Strictly half the place of that digit, or of the last that is not nought up to a tenth of the number; loosely the
    whole of it up to a fifth, and a tenth where the figure is hedged.
    """
    if figure.value is None:
        return figure
    value, quantum = Fraction(figure.value), Fraction(figure.quantum or Decimal(1))
    place, size = min(quantum, Fraction(1)), abs(value)
    hedged = figure.hedge not in {"exact", "vague"}
    if _is_weather(figure, size):
        reach, wide = max(place / 2, quantum / 20), max(place, quantum * _LOOSE_WEATHER)
    else:
        reach = max(place / 2, min(quantum / 2, size * _TENTH))
        wide = max(reach, min(place, size * _FIFTH), min(quantum, size * _TENTH))
    if hedged:
        reach, wide = max(reach, size * _HEDGED), max(wide, size * _TENTH)
    low, high = (Decimal(end.numerator) / Decimal(end.denominator) for end in (value - reach, value + reach))
    lenient = Interval(value - wide, value + wide)
    number = {"low": low, "high": high, "low_open": False, "high_open": False, "hedge": "exact", "lenient": lenient}
    return figure.model_copy(update=number)


def _is_weather(figure: Figure, size: Fraction) -> bool:
    return dimension_of(figure.unit) in {"temperature", "angle"} and size <= _WEATHER


def _weighed(bound: Bound, pair: tuple[Term, Term], formula: _Formula) -> Outcome:
    def holds(v: Sequence[Interval]) -> bool:
        return formula(v[0]).meets(v[1])

    one, other = pair
    reckoned = tell_interval(formula(one.strict), _told_unit(bound))
    return weigh(holds, pair, f"{_told(one, formula)} = {reckoned}; stated {tell_stated(other.figure)}")


def _told(one: Term, formula: _Formula) -> str:
    told = tell_figure(one.figure)
    if formula.factor == _FAHRENHEIT_DEGREES:
        return f"{told} × 9/5 + 32" if formula.offset else f"{told} × 9/5"
    if formula.factor == 1 / _FAHRENHEIT_DEGREES:
        return f"({told} - 32) × 5/9" if formula.offset else f"{told} × 5/9"
    return f"{told} × {_short(formula.factor)}"


def _short(factor: Fraction) -> str:
    """A factor to five significant digits: 1.6093 · 0.3048 · 0.0022046."""
    return f"{Decimal(factor.numerator) / Decimal(factor.denominator):.5g}"


def _told_unit(bound: Bound) -> str | None:
    units = bound.b and units_of(bound.a[0].figure, bound.b.figure)
    return units[1].name if units else None


def _worst(outcomes: Sequence[Outcome]) -> Outcome:
    """Both ends of a range as one: a conflict decides, then a rounding."""
    return max(outcomes, key=lambda outcome: (outcome.verdict == "conflicting", outcome.rounding))
