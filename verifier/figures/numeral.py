"""A number as read, and the scale words and letters that may follow its digits."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from verifier.figures.nouns import is_plural
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.words import SCALE_LETTERS, SCALES, Loose

# Longer runs of digits are codes, keys or noise, and are never calculated with.
LONGEST: Final = 28


@dataclass(slots=True)
class Numeral:
    """A number as read: tokens `first` to `last` (excluded), its exact value, and how finely it was written.

    `quantum` is the place of the last significant digit, `resolution` the place of the last digit written, zeros
    included. `scaled` says that a scale word stood with it ("2 million"), `worded` that no digit did, `decimal` that
    a fraction was written.
    """

    first: int
    last: int
    value: Decimal | None
    quantum: Decimal
    resolution: Decimal
    scaled: bool = False
    worded: bool = False
    decimal: bool = False
    malformed: str | None = None
    loose: Loose | None = None
    digits: str = ""


def last_place(value: Decimal) -> Decimal:
    """The place of a number's last digit that is not zero."""
    if value == 0:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)


def with_scale(tokens: Tokens, numeral: Numeral, *, money: bool = False) -> Numeral:
    """The scale words behind a number in digits: “2.4 million”, “1.5-billion”, “20k”, “4.2 lakh crore”."""
    while numeral.value is not None:
        index = numeral.last
        if tokens.text[index] in DASHES and tokens.glued(index) and tokens.low[index + 1] in SCALES:
            index += 1
        scale = _scale_at(tokens, index, numeral, money=money)
        if scale is None or numeral.value * scale > Decimal(10) ** LONGEST:
            return numeral
        numeral.last = index + 1
        numeral.scaled = True
        for field in ("value", "quantum", "resolution"):
            setattr(numeral, field, getattr(numeral, field) * scale)
    return numeral


def _scale_at(tokens: Tokens, index: int, numeral: Numeral, *, money: bool) -> int | None:
    low = tokens.low[index]
    if low in SCALES:
        return None if tokens.broken(index) else SCALES[low]
    if low in {"hundred", "dozen"} and not numeral.scaled and not tokens.broken(index):
        return 100 if low == "hundred" else 12
    if numeral.scaled or low not in SCALE_LETTERS:
        return None
    near = tokens.start[index] - tokens.end[index - 1]
    if near == 0 and (money or _is_plain_scale(tokens, index)):
        return SCALE_LETTERS[low]
    apart = low in _SPACED_LETTERS or (
        money and (low in _SPACED_MONEY or (low in {"b", "k"} and not tokens.is_word(index + 1)))
    )
    return SCALE_LETTERS[low] if near == 1 and apart else None


_SPACED_LETTERS: Final = frozenset({"bn", "mn", "mln", "tn", "trn", "bln"})
_SPACED_MONEY: Final = frozenset({"m", "mil", "bil"})


def _is_plain_scale(tokens: Tokens, index: int) -> bool:
    """Whether a letter straight after digits is a scale though no money is named: “1.2m tonnes”, “400k”."""
    text, following = tokens.text[index], tokens.low[index + 1]
    if text in {"B", "T"}:
        return is_plural(following) or "." in tokens.text[index - 1] or tokens.text[index + 1] == "+"
    if text == "M" and tokens.low[index + 1] == "in" and not tokens.is_number(index + 2):
        return True
    if text in {"m", "M"}:
        race = tokens.low[index - 2] == "the" and not is_plural(following)
        return following not in _METRE_COMPANY and tokens.text[index + 1] not in {"²", "³", "/"} and not race
    return text in {"k", "bn", "mn", "mln", "tn", "trn", "bln", "b", "Bn", "BN", "K"} and not (
        text == "K" and following in {"tv", "video"}
    )


# What follows a distance in metres rather than a number of millions.
_METRE_COMPANY: Final = frozenset(
    "sprint race hurdles freestyle backstroke butterfly breaststroke relay final dash run runner world record swim "
    "wide long tall high deep away below above from off pool thick across in up down ahead underwater "
    "square medley heats champion title yacht to apart north south east west radius distance air".split()
)
