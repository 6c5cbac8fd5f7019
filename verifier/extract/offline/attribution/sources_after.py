"""The noun phrase after a cue, with its appositions: "said Maria Lopez, a nurse"."""

from typing import Final

from verifier.extract.offline.attribution.cues_nouns import FINDERS
from verifier.extract.offline.attribution.sources import REACH
from verifier.extract.offline.attribution.sources_adjuncts import adjunct_end
from verifier.extract.offline.attribution.sources_kinds import ANONYMOUS, OFFICIALS, ORGANISATIONS, PEOPLE, WITNESSES
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    CLOSERS,
    DASHES,
    DETERMINERS,
    OPENERS,
    QUOTE_MARKS,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
    TIME_WORDS,
    Phrase,
    Words,
)

_BARRIERS: Final = QUOTE_MARKS | DASHES | {";", ":", "•", "|", "that"} | SUBORDINATORS | RELATIVES | CLOSERS
_AGE_ENDS: Final = frozenset({",", ".", ")", "and"})
_MARKS: Final = QUOTE_MARKS | DASHES | {";", ":", "•", "|"}
_NAME_ENDS: Final = _MARKS | {",", "of", "from", "at", "and"}


def noun_phrase_after(words: Words, first: int, hi: int) -> Phrase | None:
    """The noun phrase that starts at `first`, its appositions included, up to what cannot belong to it."""
    k = first
    limit = min(hi, first + REACH)
    while k < limit:
        low = words.low[k]
        if low in OPENERS:
            k = _closing_bracket(words, k, limit)
            continue
        if low == ",":
            beyond = _apposition_end(words, k, limit)
            if beyond is None:
                break
            k = beyond
            continue
        if _leaves(words, first, k, limit):
            break
        k += 1
    last = k
    while last > first and words.low[last - 1] in {",", "and"}:
        last -= 1
    return (first, last) if last > first else None


def _leaves(words: Words, first: int, k: int, limit: int) -> bool:
    """Whether a word cannot belong to the noun phrase before it."""
    low = words.low[k]
    after = words.low[k + 1] if k + 1 < limit else ""
    if low in _BARRIERS or (low in STOPS and not (words.abbreviates(k) and after)):
        return True
    if low in {"of", "for"} and after.endswith("ing"):
        return True
    if low == "to" and after and not words.capitalised(k + 1) and after not in DETERMINERS:
        return True
    described = k == first or words.low[k - 1] in DETERMINERS
    if not described and (finite(words, k) or adjunct_end(words, k, limit) > k):
        return True
    return low in {"and", "but"} and after != "" and _clause_follows(words, k + 1, limit)


def _clause_follows(words: Words, first: int, limit: int) -> bool:
    return any(verb_like(words, k) for k in range(first, min(limit, first + 8)))


def _closing_bracket(words: Words, opening: int, limit: int) -> int:
    for k in range(opening + 1, limit):
        if words.low[k] in CLOSERS:
            return k + 1
    return limit


def _apposition_end(words: Words, comma: int, limit: int) -> int | None:
    """Where the apposition that opens at a comma ends, or None where something else follows the comma."""
    if comma + 1 >= limit:
        return None
    low = words.low[comma + 1]
    opens = low in {"a", "an", "the", "his", "her", "its", "who", "whose", "which"}
    opens = opens or (low.isdigit() and comma + 2 < limit and words.low[comma + 2] in _AGE_ENDS)
    opens = opens or _is_name_of_role(words, comma, limit)
    if not opens and not (low.isalpha() and not words.capitalised(comma + 1) and _role(low)):
        return None
    for k in range(comma + 1, limit):
        sign = words.low[k]
        if sign in {",", ".", ";", ":"} or sign in _MARKS:
            related = words.low[comma + 1] in RELATIVES
            if sign in QUOTE_MARKS and not related:
                return None
            if (
                not related
                and any(finite(words, j) for j in range(comma + 1, k))
                and not _has_relative(words, comma + 1, k)
            ):
                return None
            return k
    return limit


def _is_name_of_role(words: Words, comma: int, limit: int) -> bool:
    """Whether a name alone follows a role: "the police chief, Amir Khan"."""
    if words.capitalised(comma - 1) or not words.low[comma - 1].isalpha() or words.low[comma - 1] in TIME_WORDS:
        return False
    end = next((k for k in range(comma + 1, limit) if not words.capitalised(k)), limit)
    return comma + 1 < end <= comma + 5 and (end == limit or words.low[end] in STOPS or words.low[end] in _NAME_ENDS)


def _has_relative(words: Words, first: int, last: int) -> bool:
    return any(words.low[k] in RELATIVES or words.low[k] == "that" for k in range(first, last))


def _role(low: str) -> bool:
    return any(low in roles for roles in (OFFICIALS, PEOPLE, ORGANISATIONS, ANONYMOUS, WITNESSES, FINDERS))
