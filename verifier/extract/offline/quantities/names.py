"""Names in a sentence that may be those of candidates or parties, known by their last word."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from verifier.claims.nouns import is_demonym
from verifier.extract.offline.clauses import (
    COORDINATORS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    WEEKDAYS,
    Line,
)
from verifier.extract.offline.quantities.ballots import GROUPS, NOT_CANDIDATES, PARTIES, TITLED

_LONGEST_NAME: Final = 6
_NO_NAMES: Final = MONTHS | WEEKDAYS | TIME_WORDS | PRONOUNS | PREPOSITIONS | DETERMINERS | SUBORDINATORS | COORDINATORS
_PLURAL_PARTIES: Final = frozenset(word for word in PARTIES if word.endswith("s"))
_ARTICLES: Final = frozenset({"a", "an", "the"})


class Name(NamedTuple):
    """A name in words `first` to `last` (excluded); `key` is its last word in lower case, without a possessive."""

    first: int
    last: int
    key: str


def known_names(lines: Iterable[Line]) -> frozenset[str]:
    """The words that some sentence writes with a capital though they do not open it."""
    return frozenset(
        _plain(line.words.low[at])
        for line in lines
        for at in range(line.lo + 1, line.hi)
        if line.words.low[at][0].isalpha() and line.words.capitalised(at) and line.words.low[at - 1] not in {".", ":"}
    )


def names_of(line: Line, known: frozenset[str]) -> Iterator[Name]:
    """The names of a sentence, without title and party; a group of people or a pollster is none."""
    words = line.words
    at = line.lo
    while at < line.hi:
        first = at
        while at < line.hi and at - first < _LONGEST_NAME and _is_part(line, at, known, first=first):
            at += 1
            if words.low[at - 1].endswith("'s"):
                break
        if at == first:
            at += 1
            continue
        start = first
        while start < at and words.low[start] in TITLED:
            start += 1
        key = _plain(words.low[at - 1])
        if _stands_for_election(line, first, start, at):
            yield Name(min(start, at - 1), at, key)


def _stands_for_election(line: Line, first: int, start: int, at: int) -> bool:
    """Whether a name is a candidate's or a party's: "the Liberals" are a party, "Liberals" alone are voters."""
    low = line.words.low
    key = _plain(low[at - 1])
    article = first > line.lo and low[first - 1] in _ARTICLES
    if at - first == 1 and key in PARTIES:
        return key not in _PLURAL_PARTIES or (article and low[first - 1] == "the")
    if start >= at or key in GROUPS or (article and not key.endswith("s")):
        return False
    return at >= line.hi or low[at] not in NOT_CANDIDATES or low[at - 1].endswith("'s")


def _is_part(line: Line, at: int, known: frozenset[str], *, first: int) -> bool:
    words = line.words
    word = words.low[at]
    if not word[0].isalpha():
        return word == "." and at > first and words.low[at - 1] in TITLED and words.abbreviates(at)
    if not words.capitalised(at) or _plain(word) in _NO_NAMES or is_demonym(word):
        return False
    return at > line.lo or _plain(word) in known or (at + 1 < line.hi and words.capitalised(at + 1))


def _plain(word: str) -> str:
    return word.removesuffix("'s").removesuffix("'")
