"""Where what is said starts after a verb: past the one who is told, past times, places and occasions, and a colon."""

from typing import Final

from verifier.extract.offline.attribution.groups import MARKS, Group
from verifier.extract.offline.attribution.sources_adjuncts import HEARERS, adjunct_end
from verifier.extract.offline.attribution.speakers import is_title
from verifier.extract.offline.attribution.verb_forms import finite
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    CONTRACTED_SUBJECTS,
    DASHES,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    SUBORDINATORS,
    TIME_WORDS,
    Line,
    Words,
    listed,
)

_OBJECTS: Final = listed("him her them me us you")
_ISSUED: Final = listed("posted published issued released carried broadcast sent aired obtained seen made read")
_SUBJECTS: Final = listed("he she they it we i")
_LONG_OCCASION: Final = 13
_LONG_ADDRESSEE: Final = 14
_CLAUSE_STARTS: Final = listed("the a an his her their its this these those there it")
_SUBJECT_STARTS: Final = PRONOUNS | CONTRACTED_SUBJECTS | _CLAUSE_STARTS


def content_start(line: Line, group: Group) -> int | None:
    """The first word of what is said after a verb, or None where nothing that could be said follows."""
    words, k = line.words, after_verb(line, group)
    if k < line.hi and words.low[k] == ",":
        if k + 1 < line.hi and words.low[k + 1] in MARKS:
            return k + 1
        return _past_insertion(line, k)
    if k < line.hi and (words.low[k] == ":" or (words.low[k] in DASHES and _in_aside(line, k))):
        k += 1
    if k >= line.hi and line.beyond is not None and words.low[k - 1] == ":":
        return line.beyond[0]
    return k if k < line.hi and not (words.low[k] in STOPS and k + 1 >= line.hi) else None


def after_verb(line: Line, group: Group) -> int:
    """The first word after a verb, the one who is told, and the adjuncts of telling."""
    words, k = line.words, group.last
    if k < line.hi and words.low[k] == "to" and "intends" in group.frames:
        return k
    if "tells" in group.frames and (group.frames <= {"tells", "intends"} or _is_addressed(words, k, line.hi)):
        k = _past_addressee(line, k)
    if k < line.hi and words.low[k] == "to" and k > group.last:
        return k
    return past_occasion(line, k) if group.frames - {"quotes", "holds"} else adjunct_end(words, k, line.hi)


def _in_aside(line: Line, k: int) -> bool:
    """Whether a dash closes an aside that another has opened."""
    return any(low in DASHES for low in line.words.low[max(line.lo, k - _LONG_ADDRESSEE) : k])


def _past_insertion(line: Line, comma: int) -> int | None:
    """Past an insertion between verb and clause ("said, on the whole, that"), where a "that" ends it."""
    words = line.words
    for k in range(comma + 1, min(line.hi, comma + _LONG_OCCASION)):
        if words.low[k] == "," and k + 1 < line.hi and words.low[k + 1] == "that":
            return k + 1
        if words.low[k] in STOPS or words.low[k] in MARKS:
            return None
    return None


def _is_addressed(words: Words, k: int, hi: int) -> bool:
    """Whether someone is told before anything is said: a pronoun, a hearer, or a noun phrase with "that" after it."""
    if k < hi and (words.low[k] in _OBJECTS or words.low[k] in HEARERS):
        return True
    for j in range(k, min(hi, k + 9)):
        low = words.low[j]
        if low == "that" or low in MARKS:
            return j > k
        if not low[0].isalnum() or finite(words, j):
            return low == "," and j + 1 < hi and words.low[j + 1] in MARKS
        if low in HEARERS and j - k <= 3 and j + 1 < hi:
            after = words.low[j + 1]
            return (
                after in PRONOUNS
                or after in STOPS
                or after in TIME_WORDS
                or after in _CLAUSE_STARTS
                or words.capitalised(j + 1)
            )
    return False


def _past_addressee(line: Line, k: int) -> int:
    words, hi = line.words, line.hi
    if k < hi and words.low[k] in _OBJECTS:
        return k + 1
    hearer = None
    for j in range(k, min(hi, k + _LONG_ADDRESSEE)):
        low = words.low[j]
        if low in MARKS and is_title(words, j):
            closing = next((n for n in range(j + 1, hi) if words.low[n] in MARKS), hi)
            return closing + 1 if closing + 1 < hi else j
        if (
            low in {"that", ":", ","}
            or low in MARKS
            or low in STOPS
            or (j > k and (low == "to" or low in SUBORDINATORS))
        ):
            return j
        if low in HEARERS and j - k <= 4:
            hearer = j + 1
        if j > k and low in AUXILIARIES and hearer:
            return hearer
        if j > k and low in _SUBJECT_STARTS and words.low[j - 1] not in PREPOSITIONS:
            return j
    return hearer or k


def past_occasion(line: Line, k: int) -> int:
    """Past adjuncts of saying ("on Monday in a statement"), and any phrase that "that" or a quotation soon follows."""
    words, hi = line.words, line.hi
    k = adjunct_end(words, k, hi)
    if k < hi and _opens_adjunct(words, k):
        entitled = False
        for j in range(k + 1, min(hi, k + _LONG_OCCASION)):
            low = words.low[j]
            if low in MARKS and is_title(words, j):
                entitled = True
                continue
            if low in MARKS and entitled:
                entitled = False
                continue
            if low in {"that", ":"} or low in MARKS:
                return j
            if low == "," and j + 1 < hi and (words.low[j + 1] in MARKS or words.low[j + 1] == "that"):
                return j + 1
            if low in _SUBJECTS and j > k + 1 and j + 1 < hi and finite(words, j + 1):
                return j
            if not (low[0].isalnum() or (low == "," and words.capitalised(j - 1))) or finite(words, j):
                break
    while k < hi and (words.low[k] in {"however", "also", "though", "only"} or words.low[k].endswith("ly")):
        k = adjunct_end(words, k + 1, hi)
    return k


def _opens_adjunct(words: Words, k: int) -> bool:
    low = words.low[k]
    return (
        low in PREPOSITIONS
        or low in _ISSUED
        or low in {"after", "before", "since"}
        or low in TIME_WORDS
        or low in {"less", "more", "only", "just"}
        or low.isdigit()
    )
