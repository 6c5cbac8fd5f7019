"""Reading a quantity: an amount, a range, a ratio, a score, an ordinal or a multiple."""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from verifier.figures.ages import read_age
from verifier.figures.amounts import read_amount
from verifier.figures.draft import Draft
from verifier.figures.model import Reading
from verifier.figures.names import names_alternate
from verifier.figures.nouns import is_plural
from verifier.figures.numerals import read_numeral
from verifier.figures.shares import read_fraction, share_draft
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.trends import is_change
from verifier.figures.words import MULTIPLIERS, ORDINAL_SUFFIXES, ORDINALS, SCALES, TENS, UNITS_AND_TEENS

_WON: Final = frozenset(
    "won win wins winning lost lose loses losing beat beats beating beaten drew draw lead leads led score scored "
    "scores scoreline "
    "victory defeat loss tied tie thrashed edged stunned defeated advantage aggregate vote voted ruling "
    "ruled decision trail trailed".split()
)
_IN_WORDS: Final = frozenset({"in", "out", "every"})
_TIMES_WORDS: Final = frozenset({"times", "time", "fold", "x"})
_COMPARERS: Final = frozenset(
    "as more higher larger bigger greater the its their his her faster less lower smaller fewer that what longer "
    "stronger over "
    "normal average earnings likelier deadlier richer better worse cheaper heavier book".split()
)


def read_quantity(tokens: Tokens, index: int, locale: str) -> Draft | None:
    """The quantity that starts at a token that is a number, a number word, a sign or a currency, or None."""
    found = (
        _ordinal(tokens, index)
        or read_fraction(tokens, index)
        or _one_in(tokens, index)
        or _score(tokens, index)
        or _colon(tokens, index)
        or _multiple(tokens, index)
    )
    if found is not None:
        return found
    draft = read_amount(tokens, index, locale)
    if draft is None or draft.malformed is not None:
        return draft
    return read_age(tokens, draft) or _range(tokens, draft, locale) or _give_or_take(tokens, draft, locale) or draft


def _ordinal(tokens: Tokens, index: int) -> Draft | None:
    """“first”, “22nd”, “twenty-fifth”, “one hundred and third”."""
    found = _ordinal_value(tokens, index)
    if found is None:
        return None
    last, value = found
    return Draft(index, last, "ordinal", value=Decimal(value), quantum=Decimal(1), grammar="ordinal", tier="optional")


def _ordinal_value(tokens: Tokens, index: int) -> tuple[int, int] | None:
    low = tokens.low
    if tokens.is_number(index):
        digits = tokens.text[index].replace(",", "")
        suffixed = low[index + 1] in ORDINAL_SUFFIXES and tokens.glued(index + 1) and not _in_stone(tokens, index)
        return (index + 2, int(digits)) if suffixed and digits.isdecimal() and len(digits) < 10 else None
    if low[index] in ORDINALS:
        return index + 1, ORDINALS[low[index]]
    if low[index] not in TENS and low[index] not in UNITS_AND_TEENS:
        return None
    numeral = read_numeral(tokens, index)
    if numeral is None or numeral.value is None or numeral.value < 20:
        return None
    at = numeral.last + 1 if tokens.text[numeral.last] in DASHES or low[numeral.last] == "and" else numeral.last
    unit = ORDINALS.get(low[at], 0)
    return (at + 1, int(numeral.value) + unit) if 0 < unit < min(int(numeral.value), 100) else None


def _in_stone(tokens: Tokens, index: int) -> bool:
    """“11st 4lb”, “9st”: a weight in stone, as no ordinal of that number ends so."""
    digits = tokens.text[index]
    return tokens.low[index + 1] == "st" and (digits[-1] != "1" or digits[-2:] == "11")


def _one_in(tokens: Tokens, index: int) -> Draft | None:
    """“one in five”, “1 in 10”, “two out of three”, “one-in-four”: value as a share."""
    if _IN_WORDS.isdisjoint(tokens.low[index + 1 : index + 5]):
        return None
    numeral = read_numeral(tokens, index)
    if numeral is None or numeral.value is None or numeral.decimal or not 0 < numeral.value <= 100:
        return None
    at = _over_dash(tokens, numeral.last)
    out_of = tokens.low[at] == "out" and tokens.low[at + 1] == "of"
    of_every = tokens.low[at] == "of" and tokens.low[at + 1] == "every"
    if not out_of and not of_every and tokens.low[at] != "in":
        return None
    at = _over_dash(tokens, at + (2 if out_of else 1))
    at += 1 if tokens.low[at] == "every" else 0
    whole = read_numeral(tokens, at)
    if whole is None or whole.value is None or not numeral.value < whole.value < 10**9:
        return None
    if not out_of and (
        (numeral.value != 1 and whole.value > 20) or (len(tokens.text[at]) == 4 and tokens.text[at][:2] in {"19", "20"})
    ):
        return None
    size = Fraction(numeral.value) / Fraction(whole.value)
    draft = share_draft(numeral.first, whole.last, size, "one in n", size / 10)
    draft.kind = "ratio"
    return draft


def _over_dash(tokens: Tokens, index: int) -> int:
    return index + 1 if tokens.text[index] in DASHES and tokens.glued(index) else index


def _score(tokens: Tokens, index: int) -> Draft | None:
    """“6-4”, “2–1”, “52 to 48”, “3-to-1”: two plain numbers that do not rise, or that nothing counted follows."""
    text, low = tokens.text, tokens.low
    if not text[index].isdecimal() or len(text[index]) > 3:
        return None
    if names_alternate(tokens, index):
        return Draft(index, index + 1, "score", grammar="score of a side", tier="optional")
    joined = text[index + 1] in DASHES and tokens.glued(index + 1) and tokens.glued(index + 2)
    if joined and low[index + 2] == "to" and text[index + 3] in DASHES and text[index + 4].isdecimal():
        return Draft(index, index + 5, "ratio", grammar="odds", tier="optional")
    worded = low[index + 1] == "to" and not _WON.isdisjoint(low[max(index - 2, 0) : index])
    second = text[index + 2]
    if not (joined or worded) or not second.isdecimal() or len(second) > 3:
        return None
    last = index + 3
    chained = False
    while (
        joined and tokens.glued(last) and text[last] in DASHES and text[last + 1].isdecimal() and tokens.glued(last + 1)
    ):
        last, chained = last + 2, True
    if low[last] in SCALES:
        return None
    won = any(word in _WON for word in low[max(index - 5, 0) : index])
    if chained or (
        _is_score(tokens, index, int(text[index]), int(second)) and (won or not _something_counted(tokens, last))
    ):
        return Draft(index, last, "score", grammar="score", tier="optional")
    return None


def _is_score(tokens: Tokens, index: int, first: int, second: int) -> bool:
    """Whether two joined numbers are a result: they do not rise, or are small, or a word of winning stands near."""
    if tokens.low[index - 1] in {"aged", "ages", "age", "between", "about", "some", "roughly", "around"}:
        return False
    near = tokens.low[max(index - 5, 0) : index]
    return first >= second or second <= 10 or any(word in _WON for word in near)


def _something_counted(tokens: Tokens, index: int) -> bool:
    following = tokens.low[index]
    if following in {"%", "percent", "per", "pc", "million", "billion", "trillion", "thousand"} or tokens.text[
        index
    ] in {"°", "$", "£", "€"}:
        return True
    if tokens.glued(index) and (tokens.is_word(index) or tokens.text[index] in DASHES):
        return True
    if following in {"in", "at", "on", "and", "to", "with", "as", "after", "by", "for", "against", "last", "this"}:
        return False
    return tokens.is_word(index) and (is_plural(following) or is_plural(tokens.low[index + 1]))


def _colon(tokens: Tokens, index: int) -> Draft | None:
    """“1:36.6” is a time run in seconds, “3:1” a ratio."""
    text = tokens.text
    if (
        text[index + 1] != ":"
        or not (tokens.glued(index + 1) and tokens.glued(index + 2))
        or not text[index].isdecimal()
    ):
        return None
    second = text[index + 2]
    if len(second) >= 4 and second[2] == "." and second.replace(".", "", 1).isdecimal() and len(text[index]) <= 3:
        value = Decimal(text[index]) * 60 + Decimal(second)
        place = Decimal(1).scaleb(3 - len(second))
        draft = Draft(
            index, index + 3, "duration", value=value, unit="second", quantum=place, resolution=place, measured=True
        )
        draft.grammar, draft.tier = "time run", "optional"
        return draft
    if second.isdecimal() and len(second) <= 4 and len(text[index]) <= 4:
        return Draft(index, index + 3, "ratio", grammar="ratio", tier="optional")
    return None


def _multiple(tokens: Tokens, index: int) -> Draft | None:
    """“twice”, “doubled”, “threefold”, “10-fold”, “three times as many”, “5x”."""
    low = tokens.low
    if low[index] in MULTIPLIERS:
        if low[index] in {"double", "triple", "twice", "treble", "quadruple"} and not _multiplies(tokens, index):
            return None
        if low[index] == "halves" and low[index - 1] in {"two", "both", "the"}:
            return None
        return _times(index, index + 1, MULTIPLIERS[low[index]], Decimal(1))
    if _TIMES_WORDS.isdisjoint(low[index + 1 : index + 10]):
        return None
    numeral = read_numeral(tokens, index)
    if numeral is None or numeral.value is None:
        return None
    at = _over_dash(tokens, numeral.last)
    fold = low[at] == "fold" or (low[at] == "x" and tokens.glued(at) and not tokens.is_number(at + 1))
    if not fold and not (low[at] in {"times", "time"} and low[at + 1] in _COMPARERS):
        return None
    draft = _times(numeral.first, at + 1, numeral.value, numeral.quantum)
    if low[at + 1] in {"more", "higher", "larger", "bigger", "greater"}:
        draft.readings = (Reading(value=numeral.value + 1, why="so many times added to the first"),)
    return draft


def _multiplies(tokens: Tokens, index: int) -> bool:
    """Whether “double”, “twice” and the like compare amounts: “double the”, “twice as many”, “will double”."""
    following, before = tokens.low[index + 1], tokens.low[index - 1]
    if tokens.low[index] == "twice":
        return following in {"as", "the", "that", "its", "their", "what", "his", "her", "this"}
    if following in {"the", "its", "their", "his", "her", "that", "what", "last", "this"}:
        return True
    return before in {"to", "will", "would", "could", "than", "nearly", "almost", "about"} and (
        following in {"to", "from", "by"} or not tokens.is_word(index + 1)
    )


def _times(first: int, last: int, value: Decimal, quantum: Decimal) -> Draft:
    return Draft(first, last, "multiplier", value=value, quantum=quantum, grammar="multiplier")


def _range(tokens: Tokens, first: Draft, locale: str) -> Draft | None:
    """“30,000 to 40,000”, “$1.5–2 million”, “between 8 and 10 %”, “five or six”: two ends of one quantity."""
    at = first.last
    if first.value is None or first.per is not None or tokens.broken(at):
        return None
    joint = tokens.low[at]
    dashed = joint in DASHES and tokens.glued(at) == tokens.glued(at + 1)
    between = joint == "and" and _is_between(tokens, first.first)
    if not (dashed or joint in {"to", "or"} or between) or tokens.broken(at + 1):
        return None
    start = (
        at + 2
        if tokens.low[at + 1] in {"about", "around", "nearly", "perhaps", "maybe", "even", "possibly"}
        else at + 1
    )
    second = read_amount(tokens, start, locale)
    if second is None or second.value is None or (second.negatable and dashed and second.value < 0):
        return None
    if joint == "to" and is_change(tokens, first.first):
        return None
    return _joined(first, second, joint)


def _is_between(tokens: Tokens, index: int) -> bool:
    """“Between 8 and 10 km”, and in brackets behind it “(5 and 6 miles)”."""
    if "between" in tokens.low[max(index - 2, 0) : index]:
        return True
    return tokens.text[index - 1] == "(" and "between" in tokens.low[max(index - _BRACKETED, 0) : index]


def _give_or_take(tokens: Tokens, draft: Draft, locale: str) -> Draft | None:
    """“5 ± 2 kg”, “48 percent, plus or minus 3 points”: a value with its margin."""
    at = draft.last
    width = next((len(words) for words in _MARGINS if tuple(tokens.low[at : at + len(words)]) == words), 0)
    margin = read_amount(tokens, at + width, locale) if width and draft.value is not None else None
    if (
        margin is None
        or margin.value is None
        or draft.value is None
        or (draft.unit is not None and draft.unit != margin.unit)
    ):
        return None
    margin.ends = (draft.value - margin.value, draft.value + margin.value)
    margin.value, margin.first, margin.grammar = draft.value, draft.first, "value and margin"
    return margin


# How far before a bracket its range may begin: “between 60 and 70 miles an hour (”.
_BRACKETED: Final = 9
_MARGINS: Final = (("±",), ("+", "/", "-"), ("plus", "or", "minus"), ("give", "or", "take"))


def _joined(first: Draft, second: Draft, joint: str) -> Draft | None:
    """One figure with two ends, where both can speak of one quantity and the second is the greater."""
    if first.value is None or second.value is None:
        return None
    if first.unit != second.unit and (second.unit is None or first.unit is not None) and first.kind != "money":
        return None
    if first.kind == "money" and second.unit not in {None, first.unit}:
        return None
    low = _distributed(first, second, second.value)
    if not low < second.value or (joint == "or" and second.value > low * 3):
        return None
    second.ends = (low, second.value)
    second.value = None
    second.first = first.first
    if first.kind == "money":
        second.kind, second.unit = "money", first.unit
    second.quantum = min(first.quantum or Decimal(1), second.quantum or Decimal(1))
    second.grammar = "range"
    return second


def _distributed(first: Draft, second: Draft, high: Decimal) -> Decimal:
    """The lower end with the scale of the upper one where it has none of its own: “$1.5–2 million”."""
    low = first.value if first.value is not None else Decimal(0)
    if not second.scaled or first.scaled or high < 1000:
        return low
    scale = Decimal(10) ** (high.adjusted() // 3 * 3)
    return low * scale if low < 1000 and low * scale < high else low
