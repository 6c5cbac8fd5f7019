"""A source made whole: cut free of a fronted participle, a verb or a stray word, or given up where none is left."""

from collections.abc import Sequence
from typing import Final

from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.cues import VERB_FORMS
from verifier.extract.offline.attribution.cues_nouns import SPEAKING_NOUNS
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.nonfinite import shared_subject
from verifier.extract.offline.attribution.sources import subject_before
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    CLOSERS,
    CONTRACTED_SUBJECTS,
    DASHES,
    DETERMINERS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    TIME_WORDS,
    Line,
    Phrase,
    Words,
    listed,
)

_STRAY: Final = TIME_WORDS | listed(
    "first second again always often also even just only once here there thus therefore indeed perhaps maybe "
    "repeatedly publicly never still"
)
_SUPPOSING: Final = frozenset({"if", "whether", "unless"})
_NEAR: Final = frozenset({"this", "last"})
_SUBJECT_OPENERS: Final = DETERMINERS | PRONOUNS | {"even", "critics", "officials", "state"}
_OBJECTS: Final = DETERMINERS | listed("him her them me us it you")
# What others agree, offer or propose; a participle right behind it tells who did: "a plan agreed with the province".
_MADE: Final = listed(
    "plan deal pact accord agreement timetable terms price date formula budget schedule text wording programme program "
    "route sum contract truce ceasefire compromise framework roadmap package measures changes conditions target"
)
_BULLETS: Final = DASHES | {"-", "•", "*", "|"}
_LONGEST: Final = 40
_SHORT_NAME: Final = 5


def repaired(draft: Draft, quotes: Quotations, earlier: Sequence[Draft]) -> Draft | None:
    """The same attribution with its source cut to what can speak; None where what is left is no source."""
    source = draft.source
    if source is None:
        return draft
    words = draft.line.words
    if source[1] <= draft.cue[0] and _supposed(words, draft.line.lo, source[0]):
        return None
    if words.low[source[1] - 1].endswith("'s") and source[1] - source[0] == 1 and draft.lemma != "noun":
        return None
    if source[1] == draft.cue[0] and _is_made(words, source[1] - 1, draft.cue[0]):
        return None
    kept = _past_opening(words, source, draft.line)
    if kept is None or _stray(words, kept):
        kept = shared_subject(draft.line, quotes, draft.cue[0], earlier) if _hangs(words, draft) else None
        if kept is None or _stray(words, kept) or _past_opening(words, kept, draft.line) != kept:
            return None
    verb = _verb_inside(words, kept)
    if verb is not None:
        kept = subject_before(words, kept[0] if verb > kept[0] else draft.line.lo, verb - 1) if verb else None
        if kept is None or draft.cue[0] < kept[0] or not (_hangs(words, draft) or words.low[verb] in AUXILIARIES):
            return None
    draft.source = kept
    return draft


def _is_made(words: Words, noun: int, verb: int) -> bool:
    """Whether a participle tells who made what stands before it: "a plan agreed with the province"."""
    return words.low[noun] in _MADE and not words.capitalised(noun) and words.low[verb].endswith("ed")


def _supposed(words: Words, lo: int, first: int) -> bool:
    """Whether a speech is only supposed: "if she says", "as though they said"."""
    before = words.low[max(lo, first - 2) : first]
    return bool(before) and (before[-1] in _SUPPOSING or before == ["as", "though"])


def _past_opening(words: Words, source: Phrase, line: Line) -> Phrase | None:
    """The source past a bullet, a loose relative pronoun, or a participle clause that stands in front of it."""
    first, last = source
    while first < last and words.low[first] in _BULLETS:
        first += 1
    drawn = last - first > 1 and words.low[first] in RELATIVES - {"whose"}
    if drawn and (words.capitalised(first + 1) or words.low[first + 1] in _SUBJECT_OPENERS):
        first += 1
    if first >= last:
        return None
    low = words.low[first]
    if not low.endswith("ing") or low.endswith(("thing", "king")) or last - first == 1:
        return first, last
    if words.capitalised(first) and first > line.lo:
        return first, last
    opens = words.low[first + 1] in DETERMINERS or low in VERB_FORMS
    comma = next((k for k in range(last - 2, first, -1) if words.low[k] == ","), None)
    if comma is None:
        return None if opens and not words.capitalised(first + 1) else (first, last)
    return (comma + 1, last) if opens else (first, last)


def _stray(words: Words, source: Phrase) -> bool:
    """Whether a source is a lone adverb, ordinal or verb, no noun phrase."""
    low = words.low[source[0]]
    if source[1] - source[0] > 1 or low in PRONOUNS or low in CONTRACTED_SUBJECTS:
        return False
    return low in _STRAY or (low.endswith("ly") and len(low) > _SHORT_NAME) or finite(words, source[0])


def _verb_inside(words: Words, source: Phrase) -> int | None:
    """A transitive verb inside the source outside its asides and relative clauses: "she released a statement"."""
    first, last = source
    for k in range(first, min(last - 1, first + _LONGEST)):
        low = words.low[k]
        if low in RELATIVES or low in {"that", ",", "where", "when"} or low in OPENERS | CLOSERS | DASHES:
            return None
        if low in PRONOUNS and k > first:
            return None
        if words.capitalised(k) and k > first:
            continue
        if verb_like(words, k) and _has_object(words, first, k):
            return k
        if k == first and low.endswith("ed") and not words.capitalised(k) and words.low[k + 1] in PREPOSITIONS | {"to"}:
            return k
        if finite(words, k) and words.low[k + 1] not in {"by", "as"} and k > first and low not in VERB_FORMS:
            return k
    return None


def _has_object(words: Words, first: int, k: int) -> bool:
    """Whether an object follows a verb, not a time after a participle: "a poll released this week"."""
    if k > first and (words.low[k - 1] in DETERMINERS or words.low[k - 1] in SPEAKING_NOUNS):
        return False
    return words.low[k + 1] in _OBJECTS - _NEAR


def _hangs(words: Words, draft: Draft) -> bool:
    """Whether the cue is a participle, whose subject is the clause's: "released a statement saying"."""
    return words.low[draft.cue[0]].endswith("ing")
