"""What date readers share: the frame of a scan, the pieces of a date, and the shape of what they return."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from verifier.figures.calendar_words import MONTHS, day_of, nearest_year, single
from verifier.figures.draft import Draft
from verifier.figures.model import DateRange, Grain
from verifier.figures.tokens import Tokens
from verifier.figures.words import ORDINAL_SUFFIXES, ORDINALS, TENS


@dataclass(frozen=True, slots=True)
class Frame:
    """What a scan knows besides the text: the publication date and the locale ("en-US" or "en-GB")."""

    published: date | None
    locale: str


# How far “last”, “this” and “next” move from the publication date.
DETERMINED: Final = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}
_FUTURE: Final = frozenset(
    "will would shall due upcoming scheduled plans planned expected expects until till tomorrow deadline going intends "
    "hopes expires begins starts opens".split()
)
_PAST: Final = frozenset("said was were had did told has have reported announced happened came took".split())
_STOPS: Final = frozenset(".;!?")
_LOOK_ROUND: Final = 12


def dated(first: int, last: int, when: DateRange | None, grammar: str, *, relative: bool = False) -> Draft:
    """A date's draft; one that was resolved against the publication date is optional."""
    tier: Final = "optional" if relative else "required"
    return Draft(first, last, "date", date=when, relative=relative, grammar=grammar, tier=tier)


def unknown(grain: Grain) -> DateRange:
    """A date that cannot be resolved, since the publication date is not known."""
    return DateRange(low=None, high=None, grain=grain)


def no_such_day(tokens: Tokens, first: int, last: int) -> Draft:
    """A date that the calendar does not have."""
    draft = dated(first, last, None, "date")
    draft.malformed = f"There is no such day as “{tokens.source[tokens.start[first] : tokens.end[last - 1]]}”."
    return draft


def year_at(tokens: Tokens, index: int) -> int | None:
    """The year written at a token in four plain digits, 1000 to 2199."""
    text = tokens.text[index]
    if len(text) == 4 and text.isdecimal() and 1000 <= int(text) <= 2199:
        return int(text)
    return None


def year_behind(tokens: Tokens, index: int) -> tuple[int | None, int]:
    """The year behind a day or month, over a comma, a point, “of” or “in”, and the index behind it."""
    at = index + 1 if tokens.text[index] in {",", "."} or tokens.low[index] in {"of", "in"} else index
    year = None if tokens.broken(at) else year_at(tokens, at)
    if year is None or (tokens.glued(at + 1) and tokens.text[at + 1] in {"%", "/"}):
        return None, index
    return year, at + 1


def day_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A day of the month in digits (“4”, “4th”) or as an ordinal word (“fourth”), and the index behind it."""
    text = tokens.text[index]
    if 1 <= len(text) <= 2 and text.isdecimal() and int(text) > 0:
        if tokens.low[index + 1] in ORDINAL_SUFFIXES and tokens.glued(index + 1):
            return int(text), index + 2
        clock = tokens.text[index + 1] == ":" and tokens.is_number(index + 2)
        if tokens.glued(index + 1) and (tokens.is_word(index + 1) or clock or tokens.text[index + 1] in {"%", "/"}):
            return None
        return int(text), index + 1
    word = tokens.low[index]
    if word in {"twenty", "thirty"}:
        at = index + 2 if tokens.text[index + 1] == "-" else index + 1
        unit = ORDINALS.get(tokens.low[at], 0)
        return (TENS[word] + unit, at + 1) if 0 < unit < 10 and TENS[word] + unit <= 31 else None
    value = ORDINALS.get(word, 0)
    return (value, index + 1) if 0 < value <= 31 else None


def month_at(tokens: Tokens, index: int) -> int | None:
    """The month named at a token with a capital letter."""
    return MONTHS.get(tokens.low[index].removesuffix("'s")) if tokens.is_capital(index) else None


def resolved(month: int, day: int, year: int | None, frame: Frame) -> DateRange:
    """A day of a month: in the year written, else in the one that puts it nearest to the publication date."""
    if year is None and frame.published is not None:
        year = nearest_year(month, day, frame.published)
    known = None if year is None else day_of(year, month, day)
    return unknown("day") if known is None else single(known)


def looks_ahead(tokens: Tokens, index: int) -> bool:
    """Whether the words round a day, inside its clause, speak of the future."""
    if _PAST.intersection(tokens.low[max(index - 2, 0) : index]):
        return False
    for at in range(index - 1, max(index - _LOOK_ROUND, -1), -1):
        word = tokens.low[at]
        if word in _FUTURE or (word in {"is", "are", "set"} and tokens.low[at + 1] == "to"):
            return True
        if word in _PAST or word in _STOPS:
            break
    for at in range(index + 1, index + 5):
        word = tokens.low[at]
        if word in {"will", "shall"}:
            return True
        if word in _PAST or word in _STOPS or word == ",":
            return False
    return False
