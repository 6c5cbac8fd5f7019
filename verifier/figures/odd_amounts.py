"""Amounts that do not start with their number, or hold two: “half an hour”, “an hour and a half”, “6′3″”."""

from decimal import Decimal
from typing import Final

from verifier.figures.draft import Draft
from verifier.figures.numerals import read_numeral
from verifier.figures.suffixes import read_suffix
from verifier.figures.tokens import HYPHENS, Tokens
from verifier.figures.units import DURATIONS, dimension_of

_HALVED: Final = frozenset({"unit", "percent", "points"})
_PARTS: Final = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}


def read_odd(tokens: Tokens, index: int) -> Draft | None:
    """The amount of an unusual form that starts at a token, or None."""
    low = tokens.low[index]
    if low in {"a", "an"}:
        return _and_a_half(tokens, index) or _one_unit(tokens, index)
    if low in _PARTS:
        return _half_a(tokens, index)
    return _feet_and_inches(tokens, index) if tokens.is_number(index) else None


def _and_a_half(tokens: Tokens, index: int) -> Draft | None:
    """“an hour and a half”, “a mile and a quarter”."""
    suffix = read_suffix(tokens, index + 1)
    if suffix is None or suffix[1] != "unit":
        return None
    at = suffix[0]
    part = _PARTS.get(tokens.low[at + 2])
    if tokens.low[at] != "and" or tokens.low[at + 1] != "a" or part is None:
        return None
    return _measured(index, at + 3, 1 + part, suffix[2])


def _one_unit(tokens: Tokens, index: int) -> Draft | None:
    """“a mile (1.6 km)”, “a decade”: one unit that is told again in another, or a long time."""
    suffix = read_suffix(tokens, index + 1)
    if suffix is None or suffix[1] != "unit" or tokens.text[index + 1] in HYPHENS:
        return None
    at, _, unit = suffix
    long = unit == "decade" and tokens.low[at] not in _NO_LENGTH and tokens.text[at] not in HYPHENS
    if not (long or _is_told_again(tokens, at, unit)) or tokens.low[index - 1] in _NO_LENGTH:
        return None
    half = Decimal("0.5")
    draft = Draft(
        index,
        at,
        "duration" if long else "measure",
        value=Decimal(1),
        unit=unit,
        quantum=half,
        resolution=half,
        measured=True,
    )
    draft.worded, draft.grammar, draft.tier = True, "one unit", "optional"
    return draft


def _is_told_again(tokens: Tokens, at: int, unit: str) -> bool:
    """Whether a bracket opens with a number of another unit of the same dimension."""
    if tokens.text[at] not in {"(", "["}:
        return False
    start = at + 2 if tokens.low[at + 1] in {"about", "roughly", "around", "some", "or", "nearly"} else at + 1
    number = read_numeral(tokens, start) if tokens.is_number(start) else None
    other = None if number is None else read_suffix(tokens, number.last)
    if other is None or other[1] != "unit" or unit in DURATIONS:
        return False
    return other[2] != unit and dimension_of(other[2]) == dimension_of(unit)


# “A decade ago” is a point in time, “once a decade” a rate.
_NO_LENGTH: Final = frozenset({"ago", "old", "once", "twice", "times", "percent"})


def _half_a(tokens: Tokens, index: int) -> Draft | None:
    """“half an hour”, “half a mile”, “a half-hour”, “quarter of an hour”, “a quarter-mile”."""
    at = index + 1
    if tokens.low[index] == "quarter":
        at += tokens.low[at] == "of"
        if at == index + 1 and tokens.text[at] not in HYPHENS:
            return None
    hyphen = tokens.text[at] in HYPHENS and tokens.glued(at)
    if not hyphen and tokens.low[at] not in {"a", "an"}:
        return None
    suffix = read_suffix(tokens, at + 1)
    if suffix is None or suffix[1] not in _HALVED:
        return None
    return _measured(index, suffix[0], _PARTS[tokens.low[index]], suffix[2])


def _measured(first: int, last: int, value: Decimal, unit: str) -> Draft:
    """A measure or a length of time that was written in halves or quarters."""
    place = Decimal("0.25")
    draft = Draft(first, last, "measure", value=value, unit=unit, quantum=place, resolution=place, measured=True)
    draft.worded, draft.grammar = True, "halves and quarters"
    if unit in DURATIONS:
        draft.kind = "duration"
    elif unit == "percent":
        draft.kind = "percent"
    elif unit in {"percentage point", "basis point"}:
        draft.kind = "points"
    return draft


def _feet_and_inches(tokens: Tokens, index: int) -> Draft | None:
    """“6′3″”, “5’10”: a height in feet and inches, told in inches."""
    text = tokens.text
    if (
        not text[index].isdecimal()
        or len(text[index]) > 2
        or text[index + 1] not in {"'", "’", "′"}
        or not text[index + 2].isdecimal()
        or len(text[index + 2]) > 2
    ):
        return None
    if not (tokens.glued(index + 1) and tokens.glued(index + 2)) or int(text[index + 2][:3]) > 11:
        return None
    last = index + 4 if text[index + 3] in {'"', "”", "″"} and tokens.glued(index + 3) else index + 3
    value = Decimal(int(text[index]) * 12 + int(text[index + 2]))
    return Draft(
        index, last, "measure", value=value, unit="inch", quantum=Decimal(1), measured=True, grammar="feet and inches"
    )
