"""What a written number can stand for: the strict and the lenient interval of each form of words."""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple

from verifier.figures.draft import Draft
from verifier.figures.interval import Interval
from verifier.figures.model import Hedge, Kind
from verifier.figures.words import Loose

_ANYTHING: Final = Interval(None, None)
_TURNED: Final[dict[Hedge, Hedge]] = {"more_than": "less_than", "almost": "more_than", "less_than": "more_than"}


class Form(NamedTuple):
    """All that the interval of a figure depends on; the fields are those of a draft."""

    kind: Kind
    value: Decimal | None
    ends: tuple[Decimal, Decimal] | None
    loose: Loose | None
    quantum: Decimal | None
    resolution: Decimal
    measured: bool
    slight: bool
    set_length: bool
    negatable: bool
    hedge: Hedge


class Bounds(NamedTuple):
    """The strict and the lenient interval, and the strict one's ends as decimals."""

    strict: Interval
    lenient: Interval
    low: Decimal | None
    high: Decimal | None


def bounds(draft: Draft) -> Bounds:
    """What a draft can stand for; unbounded both ways where it states no number."""
    if draft.kind == "date" or draft.malformed is not None or draft.exempt is not None:
        return _UNBOUNDED
    return _bounds_of(
        Form(
            draft.kind, draft.value, draft.ends, draft.loose, draft.quantum, draft.resolution,
            draft.measured, draft.slight, draft.set_length, draft.negatable, draft.hedge,
        )
    )  # fmt: skip


@lru_cache(maxsize=8192)
def _bounds_of(form: Form) -> Bounds:
    strict, lenient = _intervals(form)
    return Bounds(strict, lenient, _decimal(strict.low), _decimal(strict.high))


def _decimal(end: Fraction | None) -> Decimal | None:
    return None if end is None else plain(Decimal(end.numerator) / Decimal(end.denominator))


def plain(number: Decimal) -> Decimal:
    """The same number without an exponent or needless zeros: 2400000 for 2.400E+6."""
    whole = int(number)
    return Decimal(whole) if number == whole else number.normalize()


def _intervals(form: Form) -> tuple[Interval, Interval]:
    if form.loose is not None:
        return _of_loose(form, form.loose)
    if form.ends is not None:
        return _of_range(form, form.ends)
    if form.value is None:
        return _ANYTHING, _ANYTHING
    value = Fraction(form.value)
    if value >= 0:
        return _stated(form, value)
    if form.hedge in _DIRECTED:
        return _hedged(form, value, _ANYTHING, _ANYTHING)
    strict, lenient = _stated(form, -value)
    return -strict, -lenient


# Hedges that point up or down the scale, whatever the sign of the number.
_DIRECTED: Final = frozenset({"at_least", "at_most", "more_than", "less_than"})


_UNBOUNDED: Final = Bounds(_ANYTHING, _ANYTHING, None, None)


def _of_loose(form: Form, loose: Loose) -> tuple[Interval, Interval]:
    """A vague word or a share: its own bounds, shifted by a hedge in front of it ("more than half")."""
    open_low = form.kind == "share" and form.value is None and loose.low == Fraction(1, 2)
    open_high = form.kind == "share" and form.value is None and loose.high == Fraction(1, 2)
    strict = Interval(loose.low, loose.high, open_low, open_high)
    lenient = Interval(loose.loose_low, loose.loose_high)
    if form.hedge in {"exact", "vague", "approx"} or form.value is None:
        return _hedged_loose(form, strict, lenient)
    return _hedged(form, Fraction(form.value), strict, lenient)


def _hedged_loose(form: Form, strict: Interval, lenient: Interval) -> tuple[Interval, Interval]:
    if form.hedge in {"at_least", "more_than"}:
        return Interval(strict.low, None, strict.low_open), Interval(lenient.low, None)
    if form.hedge in {"at_most", "less_than"}:
        return Interval(Fraction(0), strict.high), Interval(Fraction(0), lenient.high)
    if form.hedge == "approx":
        return lenient, lenient
    return strict, lenient


def _of_range(form: Form, ends: tuple[Decimal, Decimal]) -> tuple[Interval, Interval]:
    low, high = sorted(map(Fraction, ends))
    half = Fraction(form.quantum or 1) / 2
    strict = Interval(low, high)
    if form.hedge in {"at_least", "more_than"}:
        strict = Interval(low, None, form.hedge == "more_than")
        return strict, Interval(low - half, None)
    if form.hedge in {"at_most", "less_than"}:
        bottom = min(low, Fraction(0))
        return Interval(bottom, high, high_open=form.hedge == "less_than"), Interval(bottom, high + half)
    if form.hedge == "approx":
        strict = strict.widened(half)
        return strict, strict.widened(half)
    return strict, strict.widened(half)


def _stated(form: Form, value: Fraction) -> tuple[Interval, Interval]:
    """The two intervals of one stated magnitude, by its form and its hedge."""
    return _hedged(form, value, *_bare(form, value))


def _bare(form: Form, value: Fraction) -> tuple[Interval, Interval]:
    """A number with no hedge."""
    exact = Interval.exactly(value)
    if form.kind in {"duration", "age"} and not form.measured:
        if form.set_length:
            return exact, exact
        low = max(value - Fraction(1, 2), Fraction(0))
        return (
            Interval(low, value + 1, high_open=True),
            Interval(max(value - 1, Fraction(0)), value + Fraction(3, 2), high_open=True),
        )
    quantum = Fraction(form.quantum or 1)
    if form.measured:
        place = Fraction(form.resolution)
        strict = _around(value, max(place / 2, min(quantum / 2, value / 10)))
        return strict, _around(value, max(place, min(quantum, value / 4)))
    if form.kind in {"ordinal", "score", "time", "ratio"}:
        return exact, exact
    if form.kind == "multiplier":
        # "doubled": [1.9, 2.1] strictly, an eighth either way at its loosest (RULES WRD002).
        return _around(value, value / 20), _around(value, value / 8)
    if quantum > 1:
        return exact, _around(value, min(quantum / 2, value / 20))
    return exact, exact


def _hedged(form: Form, value: Fraction, strict: Interval, lenient: Interval) -> tuple[Interval, Interval]:
    """A number with a hedge before or behind it."""
    if form.kind == "multiplier" and 0 < value < 1 and form.hedge in _TURNED:
        # What more than halves ends below the half; what nearly halves, a little above it.
        form = form._replace(hedge=_TURNED[form.hedge], slight=form.hedge == "almost")
    zero = None if form.negatable or value < 0 else Fraction(0)
    quantum = Fraction(form.quantum or 1)
    match form.hedge:
        case "approx":
            return (
                _around(value, max(min(quantum / 2, value / 10), value / 40)),
                _around(value, max(min(quantum, value / 4), value / 10)),
            )
        case "at_least":
            return Interval(value, None), Interval(value, None)
        case "more_than" if form.slight and value >= 0:
            return Interval(value, value * Fraction(11, 10), True), Interval(value, value * Fraction(12, 10), True)
        case "more_than":
            return Interval(value, None, low_open=True), Interval(value, None)
        case "almost":
            return (
                Interval(value * Fraction(9, 10), value, high_open=True),
                Interval(value * Fraction(8, 10), value),
            )
        case "at_most":
            return Interval(zero, value), Interval(zero, value)
        case "less_than":
            return Interval(zero, value, high_open=True), Interval(zero, value)
        case _:
            return strict, lenient


def _around(value: Fraction, reach: Fraction) -> Interval:
    return Interval(value - reach, value + reach)
