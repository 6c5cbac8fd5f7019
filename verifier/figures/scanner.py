"""The scan: from a text to its figures, one pass over the tokens."""

from datetime import date, datetime
from typing import Final

from verifier.article.span import PartName, Span
from verifier.errors import UsageError
from verifier.figures.addresses import Address, addresses
from verifier.figures.calendar_words import DECADE_WORDS, MONTHS, SEASONS, WEEKDAYS
from verifier.figures.clock import read_clock
from verifier.figures.dates import (
    read_day_of_month,
    read_month,
    read_numeric,
    read_ordinal_date,
    read_written,
)
from verifier.figures.draft import Draft
from verifier.figures.exempt import exempt_at
from verifier.figures.finish import finish
from verifier.figures.model import Figure
from verifier.figures.moments import Frame
from verifier.figures.periods import read_named_period, read_part_of_year
from verifier.figures.quantities import read_quantity
from verifier.figures.relative import read_relative, read_weekday
from verifier.figures.semantics import bounds, plain
from verifier.figures.shares import read_vague
from verifier.figures.suffixes import MONEY_FIRSTS
from verifier.figures.tokens import DASHES, Tokens, tokenise
from verifier.figures.words import (
    FEW,
    MULTIPLIERS,
    ORDINALS,
    SCALES,
    SHARE_WORDS,
    TENS,
    UNITS_AND_TEENS,
    VAGUE,
    VAGUE_COMPOUNDS,
    VULGAR,
)

_DATE_WORDS: Final = (
    frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(SEASONS) | frozenset(DECADE_WORDS)
    | {f"{name}'s" for name in (*MONTHS, *WEEKDAYS)}
    | set("today tonight yesterday tomorrow last this next previous coming current past earlier later q h fy".split())
    | {"today's", "yesterday's", "tomorrow's", "tonight's"}
)  # fmt: skip
_SPELT_YEARS: Final = frozenset({"seventeen", "eighteen", "nineteen", "twenty", "thirty"})
_CLOCK_WORDS: Final = frozenset({"noon", "midday", "midnight"})
_VAGUE_WORDS: Final = frozenset(VAGUE) | frozenset(SHARE_WORDS) | {first for first, _ in VAGUE_COMPOUNDS}
_NUMBER_WORDS: Final = (
    frozenset(UNITS_AND_TEENS) | frozenset(TENS) | frozenset(ORDINALS) | frozenset(MULTIPLIERS) | frozenset(FEW)
    | frozenset(VULGAR) | {"a", "an", "half", "quarter", "dozen", "hundred", "minus", "negative"} | frozenset(SCALES)
)  # fmt: skip


def scan_part(source: str, *, frame: Frame, part: PartName = "body", first_id: int = 1) -> list[Figure]:
    """The figures of one part, in the order of the text."""
    tokens = tokenise(source)
    drafts = finish(tokens, _read_all(tokens, frame), frame)
    numbers = range(first_id, first_id + len(drafts))
    return [_figure(tokens, draft, part, number, numbers) for number, draft in zip(numbers, drafts, strict=True)]


def _read_all(tokens: Tokens, frame: Frame) -> list[Draft]:
    """Every figure and exempt span, left to right, each token in at most one."""
    drafts: list[Draft] = []
    places = addresses(tokens.source)
    place = 0
    index = 0
    while index < tokens.count:
        while place < len(places) and places[place][1] <= tokens.start[index]:
            place += 1
        if place < len(places) and places[place][0] <= tokens.start[index]:
            index = _through_address(tokens, index, places[place], drafts)
            continue
        draft = _read(tokens, index, frame, drafts[-1].last if drafts else 0)
        if draft is None:
            index += 1
        else:
            drafts.append(draft)
            index = max(draft.last, index + 1)
    return drafts


def _through_address(tokens: Tokens, index: int, place: Address, drafts: list[Draft]) -> int:
    last = index
    digits = False
    while last < tokens.count and tokens.start[last] < place[1]:
        digits = digits or tokens.is_number(last)
        last += 1
    if digits:
        drafts.append(Draft(index, last, "count", exempt=place[2], tier="exempt", grammar="address"))
    return last


def _read(tokens: Tokens, index: int, frame: Frame, floor: int) -> Draft | None:
    if tokens.is_number(index):
        return _read_number(tokens, index, frame)
    draft = _read_word(tokens, index, frame)
    return draft if draft is not None and draft.first >= floor else None


def _read_word(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """What starts at a word or a sign, by the class that the word belongs to."""
    low = tokens.low[index]
    draft = None
    if low in _DATE_WORDS:
        draft = _read_date_word(tokens, index, frame)
    if draft is None and low in _CLOCK_WORDS:
        draft = read_clock(tokens, index)
    if draft is None and low in _VAGUE_WORDS:
        draft = read_vague(tokens, index)
    if draft is None and (low in ORDINALS or low in _SPELT_YEARS):
        draft = read_ordinal_date(tokens, index, frame)
    if draft is None and low in _NUMBER_WORDS:
        draft = read_clock(tokens, index) if low in UNITS_AND_TEENS else None
        draft = draft or read_quantity(tokens, index, frame.locale)
    if draft is None and (tokens.text[index] in MONEY_FIRSTS or _is_sign(tokens, index, frame)):
        draft = read_quantity(tokens, index, frame.locale)
    return draft


def _read_date_word(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    name = tokens.low[index].removesuffix("'s")
    if name in MONTHS:
        return read_month(tokens, index, frame)
    if name in WEEKDAYS:
        return read_weekday(tokens, index, frame)
    return read_relative(tokens, index, frame) or read_named_period(tokens, index)


def _is_sign(tokens: Tokens, index: int, frame: Frame) -> bool:
    """Whether a dash, plus or point opens a number: it must touch the digits and nothing in front."""
    text = tokens.text[index]
    if text == ".":
        return tokens.is_number(index + 1) and not tokens.glued(index)
    if text not in DASHES and text != "+":
        return False
    touches = tokens.glued(index + 1) and (tokens.is_number(index + 1) or tokens.text[index + 1] in MONEY_FIRSTS)
    if touches and read_numeric(tokens, index + 1, frame) is not None:
        return False
    return touches and (not tokens.glued(index) or tokens.text[index - 1] in {"(", "[", "“", '"'})


def _read_number(tokens: Tokens, index: int, frame: Frame) -> Draft:
    """A token of digits always ends in a figure or in an exempt span."""
    whole = read_numeric(tokens, index, frame)
    if whole is not None:
        return whole
    exempt = exempt_at(tokens, index)
    if exempt is None:
        draft = (
            read_written(tokens, index, frame)
            or read_part_of_year(tokens, index)
            or read_day_of_month(tokens, index, frame)
            or read_clock(tokens, index)
            or read_quantity(tokens, index, frame.locale)
        )
        if draft is not None:
            return draft
        exempt = index, index + 1, "number without a reading"
    first, last, why = exempt
    return Draft(first, last, "count", exempt=why, tier="exempt", grammar="exempt")


def _figure(tokens: Tokens, draft: Draft, part: PartName, number: int, numbers: range) -> Figure:
    strict, lenient, low, high = bounds(draft)
    start, end = tokens.start[draft.first], tokens.end[draft.last - 1]
    hedge_span = None if draft.hedge_at is None else _span(tokens, draft.hedge_at, part)
    counted_span = None if draft.counted_at is None else _span(tokens, draft.counted_at, part)
    counted = None if counted_span is None else tokens.source[counted_span.start : counted_span.end]
    return Figure(
        id=number,
        part=part,
        start=start,
        end=end,
        text=tokens.source[start:end],
        kind=draft.kind,
        value=None if draft.value is None or draft.exempt or draft.malformed else plain(draft.value),
        low=low,
        high=high,
        low_open=strict.low_open,
        high_open=strict.high_open,
        hedge=draft.hedge,
        trend=draft.trend,
        unit=draft.unit,
        per=draft.per,
        counted=counted,
        date=draft.date,
        tier=draft.tier,
        lenient=lenient,
        quantum=draft.quantum,
        hedge_span=hedge_span,
        counted_span=counted_span,
        head=draft.head,
        elided=draft.elided,
        weekday=draft.weekday,
        relative=draft.relative,
        converts=None if draft.converts is None else numbers[draft.converts],
        series=draft.series,
        malformed=draft.malformed,
        exempt=draft.exempt,
        grammar=draft.grammar or None,
        readings=draft.readings,
    )


def _span(tokens: Tokens, at: tuple[int, int], part: PartName) -> Span:
    return Span(tokens.start[at[0]], tokens.end[at[1] - 1], part)


def published_date(published: date | str | None) -> date | None:
    """A publication date from a date or an ISO string.

    Raises UsageError for anything else.
    """
    if isinstance(published, datetime):
        return published.date()
    if published is None or isinstance(published, date):
        return published
    try:
        return date.fromisoformat(published)
    except (TypeError, ValueError) as error:
        raise UsageError(
            f"“{published}” is no publication date", remedy="Give a date or an ISO string, such as 2025-02-04."
        ) from error
