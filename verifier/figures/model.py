"""A figure: one number expression of an article, with what its words allow it to stand for."""

from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from verifier.article.span import PartName, Span
from verifier.figures.interval import Interval

Kind = Literal[
    "count", "money", "percent", "points", "measure", "duration", "age", "ordinal", "ratio", "fraction",
    "multiplier", "rate", "score", "date", "time", "share",
]  # fmt: skip
Hedge = Literal["exact", "approx", "almost", "at_least", "at_most", "more_than", "less_than", "vague"]
Trend = Literal["up", "down"]
Tier = Literal["required", "optional", "exempt"]
State = Literal["conflicting", "tied", "restated", "sourced", "attributed", "stated", "exempt"]
Status = Literal["planned", "achieved", "remaining", "forecast", "level", "flow", "total_to_date", "limit", "identity"]
Grain = Literal["minute", "hour", "day", "week", "month", "quarter", "season", "year", "decade", "century"]


class DateRange(BaseModel):
    """The days a date expression can mean, both ends included, and the grain it was written in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    low: date | None
    high: date | None
    grain: Grain


class Reading(BaseModel):
    """Another way to read a figure where the text does not decide; `why` says in a few words what differs."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: Decimal | None = None
    unit: str | None = None
    date: DateRange | None = None
    why: str


class Figure(BaseModel):
    """One number expression.

    `start`, `end` are code points into the part's text and cover number, scale, sign and unit, never the hedge or
    the noun. `value` is the number as stated (None for a range, a vague word or a date); `low`, `high` are the
    strict interval's ends, None where unbounded. Percentages are as written (25, not .25), shares in words 0 to 1,
    money in whole currency units with the ISO code as `unit`. `unit` is a unit's canonical singular name
    ("kilometre", "day", "percent", "percentage point", "USD"), None for plain counts; `per` the unit or noun it is
    a rate of; `counted` the noun phrase counted (or, of a share, what it is taken of), as written. A time of day
    counts minutes after midnight, with its zone as `unit`. `state`, `quantity`, `status`, `attribution` are None
    until a report has decided them.

    Fields below the line are for rules and extractors; they are no part of the report's JSON. `lenient` is the wider
    interval of the number semantics; `quantum` the place of the last written significant digit; `hedge_span` and
    `counted_span` say where those words stand; `head` is the lemma of the counted noun and `elided` says that it was
    inherited from an earlier figure; `weekday` (Monday is 0) is the weekday written with a date; `relative` says that
    the date was resolved against the publication date; `converts` is the id of the figure that this one restates in
    another unit (a bracketed conversion); `series` is shared by the figures of one coordinated list or range;
    `malformed` says what is wrong with a number that breaks the grammar of numbers; `exempt` names why a span of
    digits is no figure to check; `grammar` names what read it; `readings` are the other ways to read it, where the
    locale or the neighbourhood broke a tie.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int
    part: PartName = "body"
    start: int
    end: int
    text: str
    kind: Kind
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False
    hedge: Hedge = "exact"
    trend: Trend | None = None
    unit: str | None = None
    per: str | None = None
    counted: str | None = None
    date: DateRange | None = None
    tier: Tier = "required"
    state: State | None = None
    quantity: int | None = None
    status: Status | None = None
    attribution: int | None = None

    lenient: Interval = Field(default=Interval(None, None), exclude=True, repr=False)
    quantum: Decimal | None = Field(default=None, exclude=True, repr=False)
    hedge_span: Span | None = Field(default=None, exclude=True, repr=False)
    counted_span: Span | None = Field(default=None, exclude=True, repr=False)
    head: str | None = Field(default=None, exclude=True, repr=False)
    elided: bool = Field(default=False, exclude=True, repr=False)
    weekday: int | None = Field(default=None, exclude=True, repr=False)
    relative: bool = Field(default=False, exclude=True, repr=False)
    converts: int | None = Field(default=None, exclude=True, repr=False)
    series: int | None = Field(default=None, exclude=True, repr=False)
    malformed: str | None = Field(default=None, exclude=True, repr=False)
    exempt: str | None = Field(default=None, exclude=True, repr=False)
    grammar: str | None = Field(default=None, exclude=True, repr=False)
    readings: tuple[Reading, ...] = Field(default=(), exclude=True, repr=False)

    @property
    def span(self) -> Span:
        """Where the figure stands."""
        return Span(self.start, self.end, self.part)

    @property
    def strict(self) -> Interval:
        """The strict interval, with exact ends."""
        return Interval.of(self.low, self.high, low_open=self.low_open, high_open=self.high_open)
