"""Reading shares: fractions in words and digits, and the words that stand for a part of a whole."""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from verifier.figures.draft import Draft
from verifier.figures.nouns import CLOSED, is_plural
from verifier.figures.suffixes import read_suffix
from verifier.figures.tokens import DASHES, HYPHENS, Tokens
from verifier.figures.units import DURATIONS
from verifier.figures.words import (
    PART_PLURALS,
    PART_SLACK,
    PARTS,
    SCALES,
    SHARE_WORDS,
    TENS,
    UNITS_AND_TEENS,
    VAGUE,
    VAGUE_COMPOUNDS,
    VAST,
    VAST_FLOOR,
    VAST_LOOSE_FLOOR,
    VULGAR,
    Loose,
)

# What may stand behind “a third”, “a half” where a share is meant; anything else makes an ordinal or a name of it.
_BEHIND_A_PART: Final = frozenset(
    "of more less fewer said were are have had was is lower higher or and , . ; : ) in smaller bigger larger".split()
)
_BEFORE_ADVERB: Final = frozenset({",", "(", "-", "–", "—", "are", "were", "is", "was", "been", "be", "all"})
_NO_SHARE_BEHIND: Final = frozenset(
    "leader whip party government rule owner shareholder stake group groups leaders owned - opinion report rights "
    "community "
    "communities in holding vote verdict decision language languages".split()
)
_NO_HALF_BEHIND: Final = frozenset(
    "time past way a an hour mile century hearted brother sister term marathon year day price term-time back".split()
)


def share_draft(first: int, last: int, size: Fraction, grammar: str, slack: Fraction = PART_SLACK) -> Draft:
    """A share with its usual slack either way."""
    loose = Loose(size - slack, size + slack, size - 2 * slack, size + 2 * slack)
    value = Decimal(size.numerator) / Decimal(size.denominator)
    return Draft(first, last, "share", value=value, loose=loose, worded=True, grammar=grammar)


def read_fraction(tokens: Tokens, index: int) -> Draft | None:
    """“two-thirds”, “a third”, “three quarters”, “half”, “2/3”, “¾ of”."""
    low = tokens.low
    if low[index] == "half":
        hyphen = tokens.text[index + 1] in HYPHENS and tokens.glued(index + 1)
        if (
            hyphen
            or low[index + 1] in _NO_HALF_BEHIND
            or low[index + 1] in SCALES
            or low[index - 1] in {"a", "first", "second", "other", "-", "better"}
            or (low[index - 1] == "and" and not _begins_a_share(tokens, index))
        ):
            return None
        return share_draft(index, index + 1, Fraction(1, 2), "half")
    if tokens.text[index] in VULGAR and low[index + 1] == "of":
        draft = share_draft(index, index + 1, VULGAR[tokens.text[index]], "fraction")
        draft.kind = "fraction"
        return draft
    if tokens.is_number(index):
        return _slashed(tokens, index)
    return _worded(tokens, index)


def _worded(tokens: Tokens, index: int) -> Draft | None:
    low = tokens.low
    top = 1 if low[index] in {"a", "one"} else UNITS_AND_TEENS.get(low[index], 0)
    if not 0 < top < 20:
        return None
    dashed = tokens.text[index + 1] in DASHES and tokens.glued(index + 1)
    at = index + 2 if dashed else index + 1
    bottom = PARTS.get(low[at]) if top == 1 else PART_PLURALS.get(low[at])
    if bottom is None or top >= bottom or (bottom == 2 and low[at + 1] in _NO_HALF_BEHIND):
        return None
    if tokens.text[at + 1] in HYPHENS and tokens.glued(at + 1):
        return None
    if top == 1 and not dashed and low[at + 1] not in _BEHIND_A_PART and tokens.is_word(at + 1):
        return None
    if low[index] == "a" and low[at + 1] != "of" and low[at] not in {"half", "third", "quarter", "fifth", "tenth"}:
        return None
    if (
        low[index] == "a"
        and low[at + 1] in {"and", ",", "was", "is", "said", "in", ".", "had"}
        and low[at] != "half"
        and not _compared(tokens, index)
    ):
        return None
    if low[at + 1] in SCALES or (low[at + 1] == "of" and low[at + 2] == "a" and low[at + 3] in SCALES):
        return None
    first = at if low[index] == "a" else index
    return share_draft(first, at + 1, Fraction(top, bottom), "fraction in words")


def _begins_a_share(tokens: Tokens, index: int) -> bool:
    """Whether the “half” of “and half of them” is no part of a number before it (“two and half of …”)."""
    before = tokens.low[index - 2]
    return tokens.low[index + 1] == "of" and not (tokens.is_number(index - 2) or before in UNITS_AND_TEENS)


def _compared(tokens: Tokens, index: int) -> bool:
    """Whether “a third” closes a comparison (“fell by a third”) rather than counting one more person."""
    low = tokens.low
    return (
        low[index - 1] in _COMPARING
        or (low[index - 1] == "or" and low[index - 2] in {",", "("})
        or _explains(tokens, index)
    )


def _explains(tokens: Tokens, index: int) -> bool:
    """Whether “a third” stands in commas behind so many of a whole: “15 of the 45, a third, …”."""
    low = tokens.low
    if low[index - 1] not in _OPENING or low[index + 2] not in _CLOSING or tokens.is_capital(index + 3):
        return False  # “two of the men fled, a third, Ali Khan, did not” counts one more of them
    of = next((at for at in range(index - 2, index - 2 - _WHOLE_REACH, -1) if low[at] == "of"), None)
    return of is not None and (tokens.is_number(of - 1) or low[of - 1] in UNITS_AND_TEENS or low[of - 1] in TENS)


_COMPARING: Final = frozenset("by down up to than about nearly almost around over under some roughly only just".split())
_OPENING: Final = frozenset({",", "(", "–", "—"})
_CLOSING: Final = frozenset({",", ")", "–", "—", "."})
# How far before “a third” the “of” of “15 of the 45 young voters” may stand.
_WHOLE_REACH: Final = 5


def _slashed(tokens: Tokens, index: int) -> Draft | None:
    """“2/3 of”, “1/4”."""
    text = tokens.text
    if text[index + 1] not in {"/", "⁄"} or not (tokens.glued(index + 1) and tokens.glued(index + 2)):
        return None
    top, bottom = text[index], text[index + 2]
    if not (top.isdecimal() and bottom.isdecimal() and len(top) <= 3 and len(bottom) <= 4) or text[index + 3] == "/":
        return None
    if not 0 < int(top) < int(bottom):
        return None
    size = Fraction(int(top), int(bottom))
    value = Decimal(size.numerator) / Decimal(size.denominator)
    draft = Draft(index, index + 3, "fraction", value=value, quantum=Decimal("0.01"), grammar="fraction in digits")
    suffix = read_suffix(tokens, index + 3)
    if suffix is not None and suffix[1] == "unit":
        draft.last, _, draft.unit = suffix
        draft.kind, draft.measured = "duration" if draft.unit in DURATIONS else "measure", True
        draft.resolution = Decimal("0.1")
    return draft


def read_vague(tokens: Tokens, index: int) -> Draft | None:
    """“dozens”, “hundreds of thousands”, “majority”, “mostly”, “most of”."""
    low = tokens.low
    word = low[index]
    if low[index + 1] == "of" and (word, low[index + 2]) in VAGUE_COMPOUNDS:
        return _vague(tokens, index, index + 3, VAGUE_COMPOUNDS[word, low[index + 2]])
    if word in VAGUE:
        if word == "scores" and low[index + 1] != "of":
            return None
        return _vague(tokens, index, index + 1, VAGUE[word])
    if word not in SHARE_WORDS or not _is_share(tokens, index):
        return None
    low_end, high_end = SHARE_WORDS[word]
    loose = Loose(low_end, high_end, low_end, high_end)
    first = index
    if word == "majority" and low[index - 1] in VAST:
        first, loose = index - 1, Loose(VAST_FLOOR, high_end, VAST_LOOSE_FLOOR, high_end)
    return Draft(first, index + 1, "share", loose=loose, hedge="vague", worded=True, grammar="share in words")


def _vague(tokens: Tokens, first: int, last: int, loose: Loose) -> Draft:
    """A vague number, with the money or the unit that “of” gives it: “tens of millions of dollars”."""
    draft = Draft(first, last, "count", loose=loose, hedge="vague", worded=True, scaled=True, grammar="vague number")
    suffix = read_suffix(tokens, last + 1) if tokens.low[last] == "of" else None
    if suffix is not None and suffix[1] in {"money", "unit"}:
        draft.last, sort, draft.unit = suffix
        draft.kind = "money" if sort == "money" else "duration" if draft.unit in DURATIONS else "measure"
    return draft


def _starts_plural(tokens: Tokens, index: int) -> bool:
    """“voters”, “young voters”, “Danish voters”: many of a kind; a long adjective makes a superlative."""
    word = tokens.low[index]
    if is_plural(word):
        return not word.endswith("ous")
    short = len(word) <= 5 or tokens.is_capital(index)
    return tokens.is_word(index) and word not in CLOSED and short and is_plural(tokens.low[index + 1])


def _is_share(tokens: Tokens, index: int) -> bool:
    """Whether a share word is one: “most of the 40”, “most voters”, “the majority civilians”; not “most important”."""
    low = tokens.low
    word, following = low[index], low[index + 1]
    if word == "most":
        determined = low[index - 1] in {"the", "a", "at", "'s", "his", "her", "its", "their", "our", "my"} or low[
            index - 1
        ].endswith("'s")
        return not determined and (following == "of" or _starts_plural(tokens, index + 1))
    if word in {"majority", "minority"}:
        return following not in _NO_SHARE_BEHIND and not (following == "of" and tokens.is_number(index + 2))
    # “people, mostly civilians”, “were mainly women”: an adverb alone (“which mostly helps”) shares nothing out.
    return tokens.is_word(index + 1) and following not in CLOSED and low[index - 1] in _BEFORE_ADVERB
