"""Attribution with the source after the verb: "…, said X", "…," warned the Red Cross."""

from typing import Final

from verifier.extract.offline.attribution.content import content_after, content_before, is_statement
from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.content_start import past_occasion
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.groups import MARKS, Group
from verifier.extract.offline.attribution.sources import subject_before
from verifier.extract.offline.attribution.sources_after import noun_phrase_after
from verifier.extract.offline.attribution.speakers import can_speak, draft_of
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    DASHES,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    STOPS,
    TIME_WORDS,
    Line,
    Phrase,
    Words,
)

_SHORTEST: Final = 3
_INDEFINITE: Final = frozenset({"a", "an", "his", "her", "their"})
# Verbs that stand before their source without a quotation mark before them: "the road is shut, reported the mayor".
_PLAIN: Final = frozenset(
    {"say", "report", "add", "write", "warn", "announce", "explain", "note", "tell", "argue", "claim"}
)


def read_inverted(line: Line, quotes: Quotations, group: Group) -> Draft | None:
    """The source stands after the verb: "…, said X" and "…," warned the Red Cross."""
    words = line.words
    plural_say = words.low[group.verb] == "say"
    finite_form = group.first == group.verb and (plural_say or group.forms & {"past", "third"})
    if not finite_form or not (group.speaks or "takes" in group.frames) or group.last >= line.hi:
        return None
    if group.verb == line.lo:
        return _opening(line, quotes, group)
    before = words.low[group.first - 1]
    closing = before in MARKS or (before == "," and group.first - 2 >= line.lo and words.low[group.first - 2] in MARKS)
    if not (closing or before == "," or before in DASHES) or not _opens_name(words, group.last):
        return None
    source = noun_phrase_after(words, group.last, line.hi)
    if source is None or not _ends_after(line, group, source, closing=closing):
        return None
    lemma = group.cues[0].lemma
    if not closing and lemma != "say" and (lemma not in _PLAIN or words.low[source[0]] in _INDEFINITE):
        return None
    left = content_before(line, quotes, group.first, line.lo)
    if left is None:
        return None
    rest = _resumed(line, quotes, source)
    if not closing and not is_statement(words, left, quotes):
        rest = _predicate(line, quotes, source)
        named = words.capitalised(source[0]) or words.low[source[0]] in DETERMINERS
        if rest is None and not (named and group.speaks and left[1] - left[0] >= _SHORTEST):
            return None
    return draft_of(line, source, group, [left] if rest is None else [left, rest])


def _ends_after(line: Line, group: Group, source: Phrase, *, closing: bool) -> bool:
    """Whether a noun phrase after the verb is its source, not its object or the subject of the next clause."""
    words = line.words
    if not can_speak(words, source, group):
        return False
    name_end = next((k for k in range(*source) if words.low[k] == ","), source[1])
    verbal = any(verb_like(words, k) for k in range(source[0], name_end))
    if not closing and (verbal or (_has_subject(line, group) and not _ends_in_name(line, source, name_end))):
        return False
    end = past_occasion(line, source[1])
    described = closing and name_end < source[1]
    return described or end >= line.hi or not (finite(words, end) or words.low[end] in {"that", "to"})


def _ends_in_name(line: Line, source: Phrase, name_end: int) -> bool:
    """Whether a name, with its role or without, is all that follows to the sentence's end: nothing is said after it."""
    words = line.words
    name = range(source[0] + (words.low[source[0]] in DETERMINERS), name_end)
    named = len(name) > 1 and all(words.capitalised(k) or words.low[k] in STOPS for k in name)
    return named and all(words.low[k] in STOPS for k in range(source[1], line.hi))


def _resumed(line: Line, quotes: Quotations, source: Phrase) -> Phrase | None:
    """The quotation that goes on after its source: "…," said X, "…"."""
    words, end = line.words, past_occasion(line, source[1])
    follow = end + 1 if end + 1 < line.hi and words.low[end] in {",", ":"} | DASHES else end
    if follow < line.hi and words.low[follow] in MARKS and quotes.at[follow] >= 0:
        return content_after(line, quotes, follow)
    return None


def _predicate(line: Line, quotes: Quotations, source: Phrase) -> Phrase | None:
    """The rest of a clause that ", said X," interrupts between its subject and its verb."""
    words, comma = line.words, source[1]
    if comma + 1 < line.hi and words.low[comma] == "," and finite(words, comma + 1):
        return content_after(line, quotes, comma + 1)
    return None


def _has_subject(line: Line, group: Group) -> bool:
    """Whether the verb has its subject before it after all: "Smith, who leads the union, told reporters"."""
    words = line.words
    if "says" not in group.frames and "takes" not in group.frames:
        return True
    subject = subject_before(words, line.lo, group.first - 1)
    if subject is None or subject[0] == line.lo or words.low[subject[0] - 1] in MARKS:
        return subject is not None
    fronted = words.low[line.lo] in PREPOSITIONS and words.low[subject[0] - 1] == ","
    return fronted and not any(verb_like(words, k) for k in range(line.lo, subject[0]))


def _opening(line: Line, quotes: Quotations, group: Group) -> Draft | None:
    """Read "Said Smith: …" at the head of a sentence."""
    source = noun_phrase_after(line.words, group.last, line.hi)
    if source is None or source[1] + 1 >= line.hi or line.words.low[source[1]] not in {":", ","}:
        return None
    content = content_after(line, quotes, source[1] + 1)
    return draft_of(line, source, group, [content]) if content and line.words.low[source[1] + 1] in MARKS else None


def _opens_name(words: Words, k: int) -> bool:
    low = words.low[k]
    if (
        low in {"him", "her", "them", "me", "us", "you", "that", "to", "there"}
        or low in TIME_WORDS
        or low in PREPOSITIONS
    ):
        return False
    return low[0].isalnum() and not (low in MONTHS and words.low[k + 1 : k + 2] and words.low[k + 1][0].isdigit())
