"""Where and in which event a figure stands: the named place behind it, the attack, phase or campaign of its clause."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from verifier.claims.nouns import is_demonym
from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import DETERMINERS, PREPOSITIONS, Line
from verifier.extract.offline.quantities.clause import Phrase
from verifier.extract.offline.quantities.words import CAPITAL_DAYS, EVENT_NOUNS, PLACE_PREPOSITIONS, REGIONS

_LONGEST_NAME: Final = 5
_LONGEST_EVENT: Final = 6
_REACH: Final = 14
_STRETCH: Final = 40
_BREAKS: Final = frozenset({",", ";", ":", "(", ")", "--", "—", "–", "while", "but", "whereas"})
_ORDINALS: Final = word_set("""
first second third fourth fifth sixth seventh eighth ninth tenth last previous next initial final earlier latest
""")


class Event(NamedTuple):
    """An event that a sentence names, and the word at which its noun stands."""

    at: int
    name: str


def place_of(line: Line, phrase: Phrase, stop: int) -> str | None:
    """The named place behind a figure, before word `stop`; or else before it in its clause, or heading its sentence."""
    behind = _place_between(line, phrase.last, min(line.hi, stop, phrase.last + _REACH))
    before = _stretch_start(line, phrase)
    return (
        behind
        or _place_between(line, max(before, phrase.first - _REACH), phrase.first)
        or _place_between(line, line.lo, min(line.lo + 2, phrase.first))
    )


def _stretch_start(line: Line, phrase: Phrase) -> int:
    """The word at which the stretch between commas begins in which a figure stands."""
    lowest = max(line.lo, phrase.first - _STRETCH)
    return next((at + 1 for at in range(phrase.first - 1, lowest - 1, -1) if line.words.low[at] in _BREAKS), lowest)


def _place_between(line: Line, first: int, stop: int) -> str | None:
    words = line.words
    for at in range(first, stop):
        if words.low[at] in _BREAKS or words.low[at] == "and":
            return None
        if words.low[at] in PLACE_PREPOSITIONS and at + 1 < line.hi:
            name = _name_from(line, at + 1)
            if name:
                return name
    return None


def _name_from(line: Line, at: int) -> str | None:
    words = line.words
    first = at
    while first < line.hi and words.low[first] == "the":
        first += 1
    if first < line.hi and words.low[first] in REGIONS:
        return words.low[first]
    end = first
    while end < line.hi and end - first < _LONGEST_NAME and words.low[end][0].isalpha() and words.capitalised(end):
        end += 1
    if (
        end == first
        or words.low[first] in CAPITAL_DAYS
        or words.low[end - 1].endswith("'s")
        or (end - first == 1 and is_demonym(words.low[first]))
    ):
        return None
    return " ".join(words.surface(i) for i in range(first, end))


def events_of(line: Line) -> list[Event]:
    """The events that a sentence names: each noun with the ordinals and names right before it."""
    low = line.words.low
    return [
        Event(at, _named(line, at))
        for at in range(line.lo, line.hi)
        if low[at] in EVENT_NOUNS and not (at + 1 < line.hi and low[at + 1] in EVENT_NOUNS)
    ]


def event_at(line: Line, events: Sequence[Event], phrase: Phrase) -> str | None:
    """The event of a figure: the nearest in its own stretch between commas, else the only one of the sentence."""
    low = line.words.low
    first = _stretch_start(line, phrase)
    last = next((at for at in range(phrase.last, min(line.hi, phrase.last + _STRETCH)) if low[at] in _BREAKS), line.hi)
    near = [event for event in events if first <= event.at < last]
    if near:
        return min(near, key=lambda event: abs(event.at - phrase.first)).name
    return events[0].name if len({event.name for event in events}) == 1 else None


def _named(line: Line, noun: int) -> str:
    words = line.words
    kept: list[str] = []
    for at in range(noun - 1, max(line.lo, noun - _LONGEST_EVENT) - 1, -1):
        word = words.low[at]
        if not word[0].isalnum() or word in PREPOSITIONS or word in DETERMINERS:
            break
        if word in _ORDINALS or (words.capitalised(at) and at > line.lo) or word.endswith("'s"):
            kept.append(words.surface(at).replace("’", "'").removesuffix("'s"))
    return " ".join([*reversed(kept), words.low[noun]])
