"""A figure while it is being read: mutable, in tokens, before its interval is worked out."""

from dataclasses import dataclass
from decimal import Decimal

from verifier.figures.model import DateRange, Hedge, Kind, Reading, Tier, Trend
from verifier.figures.words import Loose


@dataclass(slots=True)
class Draft:
    """What the grammar has read so far: tokens `first` to `last` (excluded) and the fields of the figure to be.

    `ends` are the ends of a range as stated; `loose` the bounds of a vague word or share; `resolution` the place of
    the last digit written, zeros included; `measured` that the number is a rounded measurement rather than a count;
    `scaled` that a scale word stood with it; `slight` that the hedge is a narrow one ("just over"); `negatable` that
    the quantity can lie below zero; `set_length` that a duration is agreed or fixed rather than elapsed.
    """

    first: int
    last: int
    kind: Kind
    value: Decimal | None = None
    ends: tuple[Decimal, Decimal] | None = None
    loose: Loose | None = None
    quantum: Decimal | None = None
    resolution: Decimal = Decimal(1)
    measured: bool = False
    scaled: bool = False
    slight: bool = False
    set_length: bool = False
    negatable: bool = False
    worded: bool = False
    hedge: Hedge = "exact"
    hedge_at: tuple[int, int] | None = None
    trend: Trend | None = None
    unit: str | None = None
    per: str | None = None
    counted_at: tuple[int, int] | None = None
    head: str | None = None
    elided: bool = False
    date: DateRange | None = None
    weekday: int | None = None
    relative: bool = False
    converts: int | None = None
    series: int | None = None
    malformed: str | None = None
    exempt: str | None = None
    tier: Tier = "required"
    grammar: str = ""
    readings: tuple[Reading, ...] = ()
