"""Attribution by a participle or an infinitive: ", adding that …", "went on to say that …"."""

from collections.abc import Sequence
from typing import Final

from verifier.extract.offline.attribution.content import LONGEST, content_after
from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.content_start import content_start
from verifier.extract.offline.attribution.cues import GROUP_WORDS
from verifier.extract.offline.attribution.cues_nouns import SPEAKING_NOUNS
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.groups import MARKS, Group
from verifier.extract.offline.attribution.sources import antecedent, nearest_noun, noun_phrase_before, subject_before
from verifier.extract.offline.attribution.sources_adjuncts import adjunct_end
from verifier.extract.offline.attribution.speakers import can_speak, draft_of, is_marked
from verifier.extract.offline.attribution.verb_forms import verb_like
from verifier.extract.offline.clauses import (
    CARDINALS,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    Line,
    Phrase,
    Words,
)

_RECENT: Final = 12
_REACH: Final = 14
_NEAR_WITH: Final = 8
_RECKONING: Final = frozenset({"estimate", "calculate"})
_LONG_CLAUSE: Final = 24
_HANGERS: Final = frozenset({",", "by", "while", "when", "before", "after", "in"})
_NEEDING: Final = frozenset({"need", "needs", "needed", "want", "wants", "wanted", "for"})
_FORETELLING: Final = frozenset(
    {"expected", "likely", "set", "due", "scheduled", "supposed", "slated", "poised", "pressure"}
)


def read_infinitive(line: Line, quotes: Quotations, group: Group, earlier: Sequence[Draft]) -> Draft | None:
    """Read "went on to say that …", "prompting the mayor to say that …": only where what is said is marked."""
    words, first = line.words, content_start(line, group)
    if first is not None and words.low[first] == "that" and "tells" not in group.frames:
        first = None if first > adjunct_end(words, group.last, line.hi) else first
    expected = group.first > line.lo and words.low[group.first - 1] in _FORETELLING
    if first is None or expected or not group.speaks or not (is_marked(words, first) or _reckons(words, group, first)):
        return None
    near = nearest_noun(words, line.lo, group.first - 1, person=False) if group.first > line.lo else None
    named = near is not None and (words.low[near[0]] in DETERMINERS or words.capitalised(near[0]))
    needed = near is not None and near[0] > line.lo and words.low[near[0] - 1] in _NEEDING
    if needed:
        return None
    moved = near is not None and near[0] > line.lo and words.low[near[0] - 1] in PREPOSITIONS
    reckoned = _reckons(words, group, first)
    source = near if named and not moved and not reckoned else shared_subject(line, quotes, group.first, earlier)
    content = content_after(line, quotes, first)
    if source is None or content is None or not can_speak(words, source, group) or words.low[source[0]] == "it":
        return None
    return draft_of(line, source, group, [content])


def _reckons(words: Words, group: Group, first: int) -> bool:
    """Whether a figure is reckoned: "used the records to estimate 4 million"."""
    return group.cues[0].lemma in _RECKONING and words.low[first][0].isdigit()


def read_participle(line: Line, quotes: Quotations, group: Group, earlier: Sequence[Draft]) -> Draft | None:
    """Read ", adding that …": said by the subject of the clause it hangs on, or by the noun right before it."""
    words = line.words
    first = content_start(line, group)
    if first is None or group.first == line.lo or not _hangs(line, group, first):
        return None
    before = words.low[group.first - 1]
    hanging = (
        before in _HANGERS or before in DASHES or before in MARKS or before in COORDINATORS or before in PREPOSITIONS
    )
    near = None if hanging or before in TIME_WORDS else _noun_before(words, line.lo, group.first - 1)
    source = near or shared_subject(line, quotes, group.first, earlier) or _later_subject(line, group, first)
    if source is None or not can_speak(words, source, group):
        return None
    content = content_after(line, quotes, first, clause_only=not group.speaks)
    return draft_of(line, source, group, [content]) if content else None


def _hangs(line: Line, group: Group, first: int) -> bool:
    """Whether a participle hangs on a clause, or has what is said marked after it."""
    words, lemma = line.words, group.cues[0].lemma
    before = words.low[group.first - 1]
    if lemma == "quote" and words.low[first] != "that":
        return False
    if is_marked(words, first):
        pointed = words.low[first] == "that" and not group.speaks
        return not pointed or any(verb_like(words, k) for k in range(first + 2, min(line.hi, first + _REACH)))
    if lemma == "put":
        return False
    if group.frames <= {"thinks", "holds", "sees", "quotes"}:
        return False
    opening = words.low[first]
    clause = opening in PRONOUNS or opening in DETERMINERS or words.capitalised(first) or opening[0].isdigit()
    clause = clause or opening in CARDINALS
    absolute = "with" in words.low[max(line.lo, group.first - _NEAR_WITH) : group.first]
    loose = (
        absolute or before in PREPOSITIONS or before in COORDINATORS or before in TIME_WORDS or before in SPEAKING_NOUNS
    )
    quoted = before in MARKS and words.low[group.first - 2] == ","
    return before in {",", "by"} or before in DASHES or quoted or (lemma == "say" and clause and loose)


def _later_subject(line: Line, group: Group, first: int) -> Phrase | None:
    """The subject of the main clause where the participle stands before it: "While saying that …, he went on"."""
    words = line.words
    if group.first > line.lo + 2:
        return None
    comma = next((k for k in range(first, min(line.hi, first + LONGEST)) if words.low[k] == ","), None)
    if comma is None:
        return None
    verb = next((k for k in range(comma + 2, min(line.hi, comma + _REACH)) if verb_like(words, k)), None)
    return subject_before(words, comma + 1, verb - 1) if verb is not None else None


def _noun_before(words: Words, lo: int, last: int) -> Phrase | None:
    """The short noun phrase right before a participle: "footage of the mayor saying"."""
    phrase = noun_phrase_before(words, lo + (words.low[lo] == "with"), last)
    if phrase is None:
        return None
    first = max((k + 1 for k in range(phrase[0], last) if words.low[k] in PREPOSITIONS), default=phrase[0])
    return (first, last + 1) if words.low[last][0].isalnum() else None


def _main_start(line: Line, verb: int) -> int:
    """Where the main clause starts if a clause of time or concession stands in front: "Although X is …, Y said"."""
    words = line.words
    if words.low[line.lo] not in SUBORDINATORS:
        return line.lo
    comma = next((k for k in range(line.lo, verb) if words.low[k] == ","), None)
    later = comma is not None and any(verb_like(words, k) for k in range(comma + 1, verb))
    return comma + 1 if comma is not None and later else line.lo


def _relative_subject(line: Line, quotes: Quotations, verb: int) -> Phrase | None:
    """Who a verb's "who" clause is about, if the verb still stands in it: "an aide who was there and described"."""
    words = line.words
    for k in range(verb - 1, max(line.lo, verb - _LONG_CLAUSE), -1):
        if words.low[k] == "," or words.low[k] in DASHES or quotes.at[k] != quotes.at[verb]:
            return None
        if words.low[k] == "who" and k < verb - 1:
            return antecedent(words, line.lo, k)
    return None


def shared_subject(line: Line, quotes: Quotations, verb: int, earlier: Sequence[Draft]) -> Phrase | None:
    """The subject of the clause before: an earlier source of the same sentence, or the sentence's own subject."""
    here = quotes.at[verb]
    inner = _relative_subject(line, quotes, verb)
    if inner is not None:
        return inner
    for draft in reversed(earlier[-_RECENT:]):
        if (
            draft.source is not None
            and quotes.at[draft.cue[0]] == here
            and draft.lemma not in {"according", "basis", ":"}
            and draft.cue[0] < verb
        ):
            return draft.source
    for k in range(max(_main_start(line, verb) + 1, verb - LONGEST), verb):
        if quotes.at[k] == here and verb_like(line.words, k):
            first = k
            while first > line.lo and (
                line.words.low[first - 1] in GROUP_WORDS or line.words.low[first - 1].endswith("ly")
            ):
                first -= 1
            phrase = subject_before(line.words, line.lo, first - 1)
            if phrase is not None:
                return phrase
    return None
