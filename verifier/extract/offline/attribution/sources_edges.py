"""The edges of a noun phrase: connectives, times and places before it, and a day named after it, left off."""

from typing import Final

from verifier.extract.offline.clauses import (
    CARDINALS,
    COORDINATORS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    TIME_WORDS,
    WEEKDAYS,
    Phrase,
    Words,
    listed,
)

LEADING: Final = (
    COORDINATORS
    | {
        ",",
        "so",
        "then",
        "also",
        "meanwhile",
        "however",
        "still",
        "now",
        "though",
        "even",
        "nevertheless",
        "nonetheless",
        "yet",
    }
    | {
        "instead",
        "separately",
        "earlier",
        "later",
        "indeed",
        "moreover",
        "furthermore",
        "additionally",
        "plus",
        "if",
        "as",
        "when",
    }
    | {
        "yesterday",
        "today",
        "recently",
        "because",
        "while",
        "after",
        "since",
        "before",
        "than",
        "not",
        "only",
        "just",
        "'s",
        "'",
        "…",
    }
    | WEEKDAYS
)
_TIME_PREPOSITIONS: Final = frozenset(
    {"on", "in", "by", "at", "during", "since", "last", "this", "next", "early", "late", "earlier"}
)
_NO_NOUNS: Final = listed(
    "compared based according including using worth be been leave let make help keep get give rather"
)


def trimmed(words: Words, first: int, last: int) -> Phrase | None:
    """A noun phrase without the connectives, times and places in front of it; None where nothing is left."""
    while first < last and words.low[first] in LEADING:
        first += 1
    first = _past_time(words, first, last)
    if first < last and words.low[first] in PREPOSITIONS and not _hedges(words, first, last):
        first = next(
            (
                k
                for k in range(first + 2, last)
                if words.low[k] in DETERMINERS | PRONOUNS or (words.capitalised(k) and not words.capitalised(k - 1))
                if words.low[k - 1] not in PREPOSITIONS
            ),
            last,
        )
    while first < last and (words.low[first] == "," or _is_adverb(words, first, last)):
        first += 1
    last = _before_time(words, first, last)
    if first < last and _opens_with_verb(words, first, last):
        return None
    if first >= last or not any(words.low[k][0].isalnum() for k in range(first, last)):
        return None
    return first, last


def _is_adverb(words: Words, k: int, last: int) -> bool:
    """Whether a word in -ly is an adverb before a noun phrase, not a name: "Sally Jolly"."""
    if not words.low[k].endswith("ly") or k + 1 >= last:
        return False
    return not (words.capitalised(k) and words.capitalised(k + 1))


def _opens_with_verb(words: Words, first: int, last: int) -> bool:
    """Whether words start with a verb and its object, so are no noun phrase: "ensuring the safety", "be targets"."""
    low = words.low[first]
    after = words.low[first + 1] if first + 1 < last else ""
    gerund = low.endswith("ing") and not low.endswith("thing") and not words.capitalised(first)
    return low in _NO_NOUNS or (gerund and (after in DETERMINERS or after in PREPOSITIONS or after in PRONOUNS))


def _hedges(words: Words, first: int, last: int) -> bool:
    """Whether a preposition hedges a number: "about 40", "at least 12", "between 3 and 5"."""
    after = words.low[first + 1] if first + 1 < last else ""
    return after in {"least", "most", "to"} or after[:1].isdigit() or after in CARDINALS


def _before_time(words: Words, first: int, last: int) -> int:
    """The end of a phrase without a day named after it: "the agency on Saturday"."""
    end = last
    if end - 1 > first and (words.low[end - 1] in WEEKDAYS or words.low[end - 1] in {"today", "yesterday"}):
        end -= 1
        while end - 1 > first and words.low[end - 1] in {"on", "late", "early", "earlier"}:
            end -= 1
    return end


def _past_time(words: Words, first: int, last: int) -> int:
    k, seen = first, False
    if k < last and words.low[k] in _TIME_PREPOSITIONS:
        k += 1
    while k < last and (
        words.low[k] in TIME_WORDS or words.low[k] in MONTHS or words.low[k].isdigit() or words.low[k] == "the"
    ):
        if words.low[k] == "the" and (k + 1 >= last or words.low[k + 1] not in TIME_WORDS):
            break
        seen = seen or words.low[k] in TIME_WORDS or words.low[k] in MONTHS
        k += 1
    return k if seen and k < last else first
