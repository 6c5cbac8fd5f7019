"""The known slips: each a small exact hypothesis of what was written instead, under a name a copy editor knows."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Final

from verifier.claims.conversions import as_measurement, is_range, units_of
from verifier.claims.model import Relation, RelationKind, Role
from verifier.claims.telling import tell_interval, tell_units
from verifier.figures.interval import Interval
from verifier.figures.model import Figure
from verifier.figures.units import NEIGHBOURS, UNITS, dimension_of

_HUNDRED: Final = Interval.exactly(100)
_NOUGHT: Final = Interval.exactly(0)
# A prediction looser than this share of itself would fit almost anything; to convict what rounding saved it must be
# sharper.
_LOOSEST: Final = Fraction(1, 4)
_LOOSEST_LIFTING: Final = Fraction(1, 10)
_SAME_END: Final = Fraction(1, 20)
_SIGNS: Final = "$£€¥₹-−+ "
_NUMERAL: Final = re.compile(r"\d[\d,]*(?:\.(\d+))?")
_PERCENT_KINDS: Final = frozenset({"percent", "points"})
_SHARES: Final = frozenset({"share", "fraction", "ratio"})


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip that would explain a clash: its name, and a line that shows what it makes of the figures."""

    name: str
    line: str


@dataclass(frozen=True, slots=True)
class Operands:
    """What an equation starts from, as written: `a` (parts already added up), `b`, and whether both are percentages."""

    kind: RelationKind
    a: Interval
    b: Interval
    direction: str | None
    percentages: bool
    units: tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One way to go wrong. `predicts` gives what the slip would have had written, None where it cannot be made.

    `bounded` hypotheses are tried only on a stated figure with two ends, since an open one would fit too easily.
    `told_in` is the unit of the prediction where that is not the unit of the stated figure.
    """

    name: str
    kinds: frozenset[RelationKind]
    predicts: Callable[[Operands], Interval | None]
    told: str
    bounded: bool = True
    told_in: str | None = None


def slip_in(relation: Relation, figure: Callable[[int], Figure], *, lifting: bool = False) -> Slip | None:
    """The first known slip that makes a relation's figures fit as written, or None.

    `lifting`: only a slip that fits sharply, as it must to convict figures that the lenient reading had let pass.
    """
    stated, operands = _taken_apart(relation, figure, as_written)
    if stated is None or operands is None:
        return None
    written = _in_hundreds(stated, as_written)
    if lifting and _off_by_the_last_digit(operands, written):
        return None
    slip = _hypothesis_that_fits(relation, stated, operands, written, _LOOSEST_LIFTING if lifting else _LOOSEST)
    if slip or lifting:
        return slip
    return (
        _out_by_ten(relation, stated, operands, figure)
        or _in_round_numbers(relation, figure)
        or _transposed(stated, operands)
    )


def _hypothesis_that_fits(
    relation: Relation, stated: Figure, operands: Operands, written: Interval, loosest: Fraction
) -> Slip | None:
    for hypothesis in HYPOTHESES:
        if relation.kind not in hypothesis.kinds:
            continue
        predicted = _reckon(hypothesis.predicts, operands)
        if predicted and is_range(stated) and not _ends_meet(predicted, written):
            continue
        if predicted and _sharp(predicted, loosest) and _fits(predicted, written, bounded=hypothesis.bounded):
            return Slip(
                hypothesis.name, f"{hypothesis.told} {tell_interval(predicted, hypothesis.told_in or _unit(stated))}"
            )
    return None


def _ends_meet(predicted: Interval, written: Interval) -> bool:
    """Whether a range is the one predicted, end by end, rather than one that overlaps it."""
    ends = ((predicted.low, written.low), (predicted.high, written.high))
    return all(
        one is not None and other is not None and abs(one - other) <= abs(one) * _SAME_END for one, other in ends
    )


def _in_round_numbers(relation: Relation, figure: Callable[[int], Figure]) -> Slip | None:
    """A slip behind a conversion whose figures were rounded: "5,400 square miles (8,700 square kilometres)"."""
    if relation.kind != "conversion":
        return None
    stated, operands = _taken_apart(relation, figure, _as_read)
    if stated is None or operands is None:
        return None
    return _hypothesis_that_fits(relation, stated, operands, _as_read(stated), _LOOSEST_LIFTING)


def _as_read(figure: Figure) -> Interval:
    return figure.strict


def _off_by_the_last_digit(operands: Operands, written: Interval) -> bool:
    """Whether one unit of the last digit makes up the gap: figures already rounded may do as much on their own."""
    truth = _reckon(_truth, operands)
    if truth is None or written.low is None or written.high is None:
        return False
    return truth.meets(written.widened((written.high - written.low) / 2))


def as_written(figure: Figure) -> Interval:
    """The figure within half of its last written digit, zeros included: tighter than any reading of its roundness."""
    strict = figure.strict
    if figure.hedge != "exact" or figure.value is None or strict.is_point or strict.low is None or strict.high is None:
        return strict
    numeral = _NUMERAL.match(figure.text.lstrip(_SIGNS))
    if numeral is None:
        return strict
    number = Fraction(numeral[0].replace(",", "").rstrip("."))
    scale = Fraction(figure.value) / number if number else Fraction(1)
    half = abs(scale) * Fraction(1, 10 ** len(numeral[1] or "")) / 2
    narrow = Interval(Fraction(figure.value) - half, Fraction(figure.value) + half)
    return narrow if narrow.within(strict) else strict


def _truth(operands: Operands) -> Interval | None:
    """What the figures make of each other when no slip is made, as a size without a sign; shares in percent."""
    a, b = operands.a, operands.b
    match operands.kind:
        case "total":
            return a
        case "share_of":
            return a / b * _HUNDRED
        case "change":
            return _size(b - a) / a * _HUNDRED
        case "difference":
            return _size(b - a)
        case "move":
            start = b + a if operands.direction == "down" else b - a
            return a / start * _HUNDRED
        case "remainder":
            return b - a
        case "per":
            return a / b
        case "conversion":
            return _converted(operands, *operands.units)
        case _:
            return None


def _converted(
    operands: Operands, source: str | None, target: str | None, *, change: bool | None = None
) -> Interval | None:
    """`a` in another unit of its dimension; a change of temperature takes the factor alone."""
    one, other = UNITS.get(source or ""), UNITS.get(target or "")
    if one is None or other is None or one.dimension != other.dimension:
        return None
    factor = one.factor / other.factor
    is_change = operands.direction is not None if change is None else change
    offset = Fraction(0) if is_change else (one.offset - other.offset) / other.factor
    return operands.a.scaled(factor) + Interval.exactly(offset)


def _kinds(*kinds: RelationKind) -> frozenset[RelationKind]:
    return frozenset(kinds)


def _middle(interval: Interval) -> Interval:
    """What the figures give as written: whoever takes one percentage from the other does it with those."""
    if interval.low is None or interval.high is None:
        return interval
    return Interval.exactly((interval.low + interval.high) / 2)


def _is_temperature(operands: Operands) -> bool:
    return dimension_of(operands.units[0]) == "temperature"


def _length_behind(unit: str | None) -> str | None:
    """The length that an area or a volume is made of: of square miles, miles."""
    power, _, length = (unit or "").partition(" ")
    return length if power in {"square", "cubic"} else None


def _neighbour(written: str, meant: str) -> Callable[[Operands], Interval | None]:
    """A number in one unit converted as if it stood in its neighbour."""
    return lambda o: _converted(o, meant, o.units[1]) if o.units[0] == written else None


HYPOTHESES: Final = (
    Hypothesis(
        "percentage points written as percent",
        _kinds("change"),
        lambda o: _middle(_size(o.b - o.a)) if o.percentages else None,
        "the difference is",
        told_in="percentage point",
    ),
    Hypothesis(
        "percent written as percentage points",
        _kinds("difference"),
        lambda o: _size(_middle(o.b) - _middle(o.a)) / _middle(o.a) * _HUNDRED if o.percentages else None,
        "the relative change is",
        told_in="percent",
    ),
    Hypothesis(
        "wrong base",
        _kinds("change"),
        lambda o: _size(o.b - o.a) / o.b * _HUNDRED,
        "measured on the later figure it is",
    ),
    Hypothesis("wrong base", _kinds("move"), lambda o: o.a / o.b * _HUNDRED, "measured on the result it is"),
    Hypothesis("wrong base", _kinds("share_of"), lambda o: o.a / (o.b - o.a) * _HUNDRED, "measured on the rest it is"),
    Hypothesis(
        "ratio given as increase",
        _kinds("change"),
        lambda o: o.b / o.a * _HUNDRED if o.direction != "down" else None,
        "the later figure in percent of the earlier is",
        bounded=False,
    ),
    Hypothesis(
        "remainder given as change",
        _kinds("change"),
        lambda o: o.b / o.a * _HUNDRED if o.direction == "down" else None,
        "what is left, in percent of what there was, is",
    ),
    Hypothesis("complement", _kinds("share_of"), lambda o: _HUNDRED - o.a / o.b * _HUNDRED, "the share of the rest is"),
    Hypothesis("complement", _kinds("remainder"), lambda o: o.a, "what has gone is"),
    Hypothesis("swapped operands", _kinds("share_of"), lambda o: o.b / o.a * _HUNDRED, "the other way round it is"),
    Hypothesis("swapped operands", _kinds("per"), lambda o: o.b / o.a, "the other way round it is"),
    Hypothesis(
        "absolute conversion of a difference",
        _kinds("conversion"),
        lambda o: _converted(o, *o.units, change=False) if _is_temperature(o) and o.direction is not None else None,
        "as a reading of the thermometer it would be",
    ),
    Hypothesis(
        "difference conversion of a reading",
        _kinds("conversion"),
        lambda o: _converted(o, *o.units, change=True) if _is_temperature(o) and o.direction is None else None,
        "as a rise or a fall it would be",
    ),
    Hypothesis("left unconverted", _kinds("conversion"), lambda o: o.a, "the number itself is"),
    Hypothesis(
        "converted the wrong way round",
        _kinds("conversion"),
        lambda o: _converted(o, o.units[1], o.units[0]),
        "with the two units changed over it would be",
    ),
    Hypothesis(
        "area or volume converted with the factor of length",
        _kinds("conversion"),
        lambda o: _converted(o, *map(_length_behind, o.units)),
        "with the factor of length it would be",
    ),
    *(
        Hypothesis(
            f"{tell_units(one)} converted as {tell_units(other)}",
            _kinds("conversion"),
            _neighbour(one, other),
            f"as {tell_units(other)} it would be",
        )
        for one, other in NEIGHBOURS
    ),
)

# A factor that the stated figure is out by, and what that is called when it is too large and when it is too small.
_SCALES: Final = (
    (Fraction(10), "decimal point: ten times too large", "decimal point: ten times too small"),
    (Fraction(100), "a hundred times too large", "a hundred times too small"),
    (Fraction(1000), "a thousand times too large", "a thousand times too small"),
    (Fraction(10**6), "a million times too large", "a million times too small"),
)


def _out_by_ten(relation: Relation, stated: Figure, operands: Operands, figure: Callable[[int], Figure]) -> Slip | None:
    truth, written = _reckon(_truth, operands), _in_hundreds(stated, as_written)
    if truth is None or not _sharp(truth) or not _bounded(written):
        return None
    for factor, large, small in _SCALES:
        alike = _ends_meet if is_range(stated) else Interval.meets
        too_large, too_small = alike(truth.scaled(factor), written), alike(truth.scaled(1 / factor), written)
        if too_large or too_small:
            part_is_last = relation.kind == "share_of" and _reads_last(relation, "a", figure)
            name = large if too_large != part_is_last else small
            return Slip(name, f"the figures make {tell_interval(truth, _unit(stated))}")
    return None


def _transposed(stated: Figure, operands: Operands) -> Slip | None:
    truth = _reckon(_truth, operands)
    if truth is None or not _sharp(truth) or stated.hedge != "exact" or stated.value is None:
        return None
    for other in _with_neighbours_swapped(stated.value, _digits_written(stated)):
        swapped = stated.model_copy(update={"value": other})
        if truth.meets(_around(other, as_written(stated), stated)):
            return Slip("transposed digits", f"with two digits the other way round: {_told(swapped)}")
    return None


def _digits_written(figure: Figure) -> int:
    """How many digits a figure is written with, leading noughts left out: two in "$24 million"."""
    numeral = _NUMERAL.match(figure.text.lstrip(_SIGNS))
    digits = "" if numeral is None else numeral[0].replace(",", "").replace(".", "").lstrip("0")
    return len(digits)


def _with_neighbours_swapped(value: Decimal, written: int) -> Iterator[Decimal]:
    """The value with two neighbours among its first digits changed over, each pair in turn."""
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        return
    for place, (one, other) in enumerate(pairwise(digits[:written])):
        if one != other and not (place == 0 and other == 0):
            yield Decimal((sign, (*digits[:place], other, one, *digits[place + 2 :]), exponent))


def _around(value: Decimal, written: Interval, stated: Figure) -> Interval:
    moved = written + Interval.exactly(Fraction(value) - Fraction(stated.value or 0))
    return moved.scaled(100) if stated.kind in _SHARES else moved


def _told(figure: Figure) -> str:
    return tell_interval(Interval.exactly(figure.value or 0), figure.unit)


def _taken_apart(
    relation: Relation, figure: Callable[[int], Figure], read: Callable[[Figure], Interval]
) -> tuple[Figure | None, Operands | None]:
    """The figure that the others should make, and those others."""
    a, b, c = ([figure(each) for each in relation.role(role)] for role in ("a", "b", "c"))
    if relation.kind == "conversion":
        a, b = [as_measurement(each) for each in a], [as_measurement(each) for each in b]
    result_is_b = relation.kind in {"total", "conversion"}
    result, base = (b, a) if result_is_b else (c, b)
    if (
        not a
        or len(result) != 1
        or len(base) < 1
        or result[0].kind == "multiplier"
        or not _is_plain(relation, base, result)
    ):
        return None, None
    operands = Operands(
        kind=relation.kind,
        a=sum(map(read, a), start=_NOUGHT),
        b=read(base[0]),
        direction=relation.direction,
        percentages=all(each.kind in _PERCENT_KINDS for each in (*a, *base)),
        units=_units(a[0], result[0]),
    )
    return result[0], operands


def _is_plain(relation: Relation, base: Sequence[Figure], result: Sequence[Figure]) -> bool:
    """Whether a rate is told for one, in the unit in which its count is told, and by no growth."""
    if relation.kind != "per":
        return True
    same_unit = base[0].unit is None or base[0].unit == result[0].per
    return relation.base is None and same_unit and result[0].kind not in _PERCENT_KINDS


def _units(one: Figure, other: Figure) -> tuple[str | None, str | None]:
    """The units as meant: bare degrees beside a temperature are those of the other scale."""
    meant = units_of(one, other)
    return (one.unit, other.unit) if meant is None else (meant[0].name, meant[1].name)


def _reckon(formula: Callable[[Operands], Interval | None], operands: Operands) -> Interval | None:
    try:
        return formula(operands)
    except ZeroDivisionError:
        return None


def _fits(predicted: Interval, written: Interval, *, bounded: bool) -> bool:
    """Whether the slip gives what is written; an open end ("more than 100%") must lie near it, not anywhere below."""
    if not predicted.meets(written):
        return False
    if _bounded(written):
        return True
    return not bounded and written.low is not None and predicted.low is not None and 2 * written.low >= predicted.low


def _reads_last(relation: Relation, role: Role, figure: Callable[[int], Figure]) -> bool:
    last = max(relation.figures, key=lambda each: figure(each).start)
    return last in relation.role(role)


def _in_hundreds(figure: Figure, read: Callable[[Figure], Interval]) -> Interval:
    written = read(figure)
    return written.scaled(100) if figure.kind in _SHARES else written


def _unit(figure: Figure) -> str | None:
    return "percent" if figure.kind in _SHARES else figure.unit


def _size(interval: Interval) -> Interval:
    """The interval without its sign."""
    if interval.low is not None and interval.low >= 0:
        return interval
    if interval.high is not None and interval.high <= 0:
        return -interval
    far = None if interval.low is None or interval.high is None else max(-interval.low, interval.high)
    return Interval(Fraction(0), far)


def _bounded(interval: Interval) -> bool:
    return interval.low is not None and interval.high is not None


def _sharp(interval: Interval, loosest: Fraction = _LOOSEST) -> bool:
    """Whether a prediction is narrow enough to prove anything."""
    if interval.low is None or interval.high is None:
        return False
    middle = abs(interval.low + interval.high) / 2
    return (interval.high - interval.low) / 2 <= middle * loosest
