"""What stands round a number: the currency in front of it, and the money, percentage or unit behind it."""

from typing import Final

from verifier.figures.currencies import CURRENCY_NAMES, CURRENCY_SYMBOLS, SUBUNITS
from verifier.figures.phrases import Phrases
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.units import GLUED_ONLY, UNIT_SYMBOLS, UNIT_WORDS

_SYMBOLS: Final = Phrases(CURRENCY_SYMBOLS.items(), fold=False)
MONEY_FIRSTS: Final = _SYMBOLS.firsts
_NAMES: Final = Phrases(CURRENCY_NAMES.items())
UNIT_PHRASES: Final = Phrases(UNIT_WORDS.items())
MARKS: Final = Phrases(UNIT_SYMBOLS.items(), fold=False)
_PERCENT: Final = Phrases(
    [(words, "percentage point") for words in (
        "percentage point", "percentage points", "percentage-point", "percent points", "per cent points",
        "percent point", "% points", "%-point", "pp", "ppt", "pts",
    )]
    + [(words, "basis point") for words in ("basis point", "basis points", "basis-point", "bps", "bp")]
    + [(words, "percent") for words in "percent|per cent|%|pct|pc|percents|pct.|٪|％|percentage".split("|")]
)  # fmt: skip


def currency_ahead(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """A currency sign or prefix in front of a number: “$”, “US$”, “EUR ”, “Rs. ”."""
    found = _SYMBOLS.ahead(tokens.text, index)
    if found is None:
        return None
    end, code = found
    if not (tokens.is_number(end) or (tokens.text[end] in DASHES | {"."} and tokens.is_number(end + 1))):
        return None
    letters = tokens.text[index]
    if letters.isalpha() and len(letters) == 1 and not tokens.glued(index + 1):
        # “A $15 fee” is no Australian money.
        return None
    return end, code


def read_suffix(tokens: Tokens, index: int, locale: str = "en-US") -> tuple[int, str, str] | None:
    """What stands behind a number: the index behind it, "percent", "points", "money", "unit", and the unit's name."""
    at = index
    if tokens.text[at] in DASHES and tokens.glued(at) and tokens.glued(at + 1):
        at += 1
    if tokens.broken(at):
        return None
    share = _PERCENT.ahead(tokens.low, at)
    if share is not None and (tokens.low[at] not in {"pp", "pc", "pts", "bp"} or tokens.glued(at) or share[0] > at + 1):
        end, unit = share
        return end, "percent" if unit == "percent" else "points", unit
    money = _NAMES.ahead(tokens.low, at)
    unit_word = UNIT_PHRASES.ahead(tokens.low, at)
    if money is not None and (unit_word is None or unit_word[0] < money[0]):
        code = money[1]
        if tokens.low[at] in {"pound", "pounds"} and money[0] == at + 1 and _means_mass(tokens, index, locale):
            return money[0], "unit", "pound"
        if tokens.low[at] not in {"real", "mark", "won"} or _is_korean(tokens, at):
            return money[0], "money", code
    if tokens.low[at] in SUBUNITS and (tokens.low[at] != "p" or (tokens.glued(at) and tokens.text[at] == "p")):
        return at + 1, "cents", tokens.low[at]
    if unit_word is not None and not (unit_word[1].name == "second" and tokens.text[at] != tokens.low[at]):
        return unit_word[0], "unit", unit_word[1].name
    return _mark(tokens, at)


def _is_korean(tokens: Tokens, at: int) -> bool:
    """Whether “won” is money: behind billions, or before the same in another currency (“5,000 won ($4)”)."""
    if tokens.low[at] != "won":
        return False
    following = tokens.text[at + 1]
    if following in {"(", "["} and currency_ahead(tokens, at + 2) is not None:
        return True
    return tokens.low[at - 1] in {"billion", "trillion"} and tokens.low[at + 1] in _BEHIND_MONEY


_BEHIND_MONEY: Final = frozenset("( , . ; : ) — – -- for to from in on at and or of worth per".split()) | {""}


def _mark(tokens: Tokens, at: int) -> tuple[int, str, str] | None:
    """A unit's symbol or a currency sign behind the number."""
    sign = _SYMBOLS.ahead(tokens.text, at)
    if sign is not None and (tokens.glued(at) or sign[0] == at + 1) and not tokens.is_number(sign[0]):
        text = tokens.text[at]
        if len(text) > 2 or not text[0].isalpha():
            return sign[0], "money", sign[1]
    mark = MARKS.ahead(tokens.text, at)
    if mark is None:
        return None
    end, unit = mark
    text = tokens.text[at]
    if text in GLUED_ONLY and end == at + 1 and not tokens.glued(at) and not (text == "m" and _is_metre(tokens, end)):
        return None
    if end > at + 1 and tokens.is_number(end - 1) and not tokens.glued(end - 1):
        return None
    if tokens.glued(end) and (tokens.is_number(end) or (tokens.is_word(end) and text.isalpha())):
        return None
    return end, "unit", unit.name


def _is_metre(tokens: Tokens, index: int) -> bool:
    """Whether a lone “m” behind a number and a space is a metre: nothing countable follows it."""
    return not tokens.is_word(index) or tokens.low[index] in _METRE_COMPANY


_METRE_COMPANY: Final = frozenset(
    "high long wide tall deep above below from away off in at by of and to or apart thick across".split()
)


def _means_mass(tokens: Tokens, index: int, locale: str) -> bool:
    """Whether “pounds” is a weight: by the words round it, and where they are silent by the locale."""
    behind = tokens.low[index + 1 : index + 4]
    before = tokens.low[max(index - 8, 0) : index]
    if any(word in _WEIGHT_WORDS for word in (*before, *behind)) or (len(behind) > 1 and behind[1] == "of"):
        return True
    return locale == "en-US" and not any(word in _MONEY_WORDS for word in (*before, *behind))


_WEIGHT_WORDS: Final = frozenset(
    "weigh weighs weighed weighing weight heavy heavier lighter lost gained lift lifted bench overweight ounces lean "
    "payload tipping".split()
)
_MONEY_WORDS: Final = frozenset(
    "worth cost costs costing price paid pay fine fined spent invest sterling budget fund funding debt bill million "
    "billion "
    "earn earned sold bought wages salary grant tax taxes loan cash uk british".split()
)
