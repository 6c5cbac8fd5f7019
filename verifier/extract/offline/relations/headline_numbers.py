"""Whether a figure of the headline can be the same number as one of the body, the headline's being the coarser."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final

from verifier.claims.elapsed import days_of, knows_unit
from verifier.figures import UNITS
from verifier.figures.interval import Interval
from verifier.figures.model import Figure, Kind

_SHARES: Final[frozenset[Kind]] = frozenset({"percent", "share", "fraction", "ratio"})
# The kinds by which the body may tell a headline's kind: a boy of 12 has his 12th birthday, a third is 33 percent.
_TOLD_AS: Final[Mapping[Kind, frozenset[Kind]]] = {
    "count": frozenset({"count", "ordinal", "age", "points", "score", "ratio", "multiplier"}),
    "ordinal": frozenset({"ordinal", "count", "duration", "age"}),
    "age": frozenset({"age", "duration", "count", "ordinal"}),
    "duration": frozenset({"duration", "age", "ordinal", "count"}),
    "money": frozenset({"money"}),
    "percent": _SHARES,
    "share": _SHARES,
    "fraction": _SHARES,
    "ratio": _SHARES | {"count"},
    "points": frozenset({"points", "percent", "count"}),
    "measure": frozenset({"measure"}),
    "multiplier": frozenset({"multiplier", "count"}),
    "rate": frozenset({"rate", "measure", "money", "count"}),
    "score": frozenset({"score", "count"}),
    "time": frozenset({"time"}),
}
# Below this a count is given to the last one: "30 killed" for 32 is no rounding.
_ROUNDED_FROM: Final = 1000
_FINEST: Final = 1000
_LONG: Final = frozenset({"quarter", "season", "year", "decade", "century"})
# Hedges that say on which side of the number the truth lies.
_BOUNDS: Final = frozenset({"almost", "at_least", "at_most", "more_than", "less_than"})
_HALF: Final = Fraction(1, 2)
_ABBREVIATED: Final[Mapping[str, str]] = {
    "min": "minute", "sec": "second", "hr": "hour", "yr": "year", "ft": "foot", "lb": "pound", "pt": "point",
}  # fmt: skip


def kinds_agree(head: Figure, body: Figure) -> bool:
    """Whether the body may tell a headline's figure by a figure of this kind, and in this unit."""
    if head.kind == "date" or body.kind == "date":
        return head.kind == body.kind or _is_year(head, body)
    if body.kind not in _TOLD_AS.get(head.kind, frozenset()) and not _unit_as_noun(head, body):
        return False
    one, other = _measure(head)[0], _measure(body)[0]
    # Dollars are told by their sign alone at home and with their country's letters elsewhere.
    dollars = one != other and "$" in head.text and "$" in body.text
    return one == other or "count" in {one, other} or dollars


def tells(head: Figure, body: Figure) -> bool:
    """Whether a headline's figure may stand for a figure of the body: equal, rounded from it, or bounded by a hedge."""
    if not kinds_agree(head, body):
        return False
    if body.kind == "date":
        return _is_year(head, body) or _same_days(head, body)
    one, other = _measure(head), _measure(body)
    scale = other[1] / one[1] if one[0] == other[0] else Fraction(1)
    numbers = [number * scale for number in _numbers(body)]
    if head.hedge != "exact" and any(head.lenient.contains(number) for number in numbers):
        return True
    if (head.hedge not in _BOUNDS or body.hedge == head.hedge) and any(_rounds_to(head, number) for number in numbers):
        return True
    if head.value is None:
        return _widely(head).meets(_widely(body).scaled(scale))
    value = Fraction(head.value)
    if not numbers:
        return _bounded(body) and body.lenient.scaled(scale).contains(value)
    # In another unit of time a length is told to the nearest unit, or as the units that are full.
    return scale != 1 and one[0] == "time" and any(value - _HALF <= number < value + 1 for number in numbers)


def _unit_as_noun(head: Figure, body: Figure) -> bool:
    """Whether a bare count of the headline has the body's unit for its noun ("96 mins"), or no noun at all ("69")."""
    if head.kind != "count" or body.kind not in {"duration", "measure", "money"}:
        return False
    return head.head is None or _ABBREVIATED.get(head.head, head.head) == body.unit


def _measure(figure: Figure) -> tuple[str, Fraction]:
    """What a figure is measured in, and how many of that its unit is."""
    if figure.kind in {"duration", "age"}:
        unit = figure.unit or "year"
        return ("time", days_of(unit)) if knows_unit(unit) else (unit, Fraction(1))
    if figure.kind == "measure" and figure.unit in UNITS:
        return UNITS[figure.unit].dimension, UNITS[figure.unit].factor
    if figure.kind in _SHARES:
        return "share", Fraction(1, 100) if figure.kind == "percent" else Fraction(1)
    return (figure.unit, Fraction(1)) if figure.kind == "money" and figure.unit else ("count", Fraction(1))


def _numbers(figure: Figure) -> Iterator[Fraction]:
    """The numbers that a figure writes: its value, or the ends of a range; those of a name ("Boeing 737") as well."""
    if figure.value is not None:
        yield Fraction(figure.value)
    elif figure.exempt is not None:
        digits = "".join(sign for sign in figure.text if sign.isdecimal() and sign.isascii())
        if 0 < len(digits) <= len(str(_FINEST)):
            yield Fraction(int(digits))
    elif figure.hedge != "vague" and _bounded(figure) and figure.kind != "share":
        yield from (Fraction(end) for end in (figure.low, figure.high) if end is not None)


def _bounded(figure: Figure) -> bool:
    return figure.low is not None and figure.high is not None


def _widely(figure: Figure) -> Interval:
    """The loosest reading of a figure; nothing that meets anything where it has none."""
    return figure.lenient if _bounded(figure) else Interval.exactly(-1)


def _rounds_to(head: Figure, number: Fraction) -> bool:
    """Whether a number is the headline's, or one written more finely that the headline rounds or cuts short."""
    if head.value is None:
        return False
    value = Fraction(head.value)
    if number == value:
        return True
    if number.denominator == 1 and head.kind not in {"money", "percent"} and value < _ROUNDED_FROM:
        return False
    if _digits(number) <= _digits(value):
        return False
    reach = min(Fraction(head.quantum or 1), abs(value) / 10)
    return abs(number - value) <= reach / 2 or 0 <= number - value < reach


def _digits(number: Fraction) -> int:
    """How many significant digits a number is written with; thousandths are the finest that count."""
    fine = Decimal(round(number * _FINEST)) / _FINEST
    return len(fine.normalize().as_tuple().digits)


def _is_year(head: Figure, body: Figure) -> bool:
    """Whether a count is a year to the body ("wreck of 1854 whaler found"), or an ordinal a century or a quarter."""
    if body.kind != "date" or head.kind not in {"count", "ordinal"}:
        return False
    return (head.kind == "ordinal" or head.text.isdecimal()) and head.text.casefold() in body.text.casefold()


def _same_days(head: Figure, body: Figure) -> bool:
    one, other = head.date, body.date
    if other is not None and other.grain not in _LONG and not any(sign.isdecimal() for sign in body.text[-4:]):
        return False
    if one is None or other is None or None in {one.low, one.high, other.low, other.high}:
        return False
    return not (one.high < other.low or other.high < one.low)  # type: ignore[operator]
