"""Attribution by a verb: "X said that …", "…, said X", "…, X said, …", "adding that …"."""

from collections.abc import Sequence
from typing import Final

from verifier.extract.offline.attribution.content import content_after, content_before, is_statement
from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.content_start import after_verb, content_start
from verifier.extract.offline.attribution.cues import VERB_FORMS
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.groups import MARKS, Group, agrees, in_place, verb_group
from verifier.extract.offline.attribution.inverted import read_inverted
from verifier.extract.offline.attribution.nonfinite import read_infinitive, read_participle, shared_subject
from verifier.extract.offline.attribution.passives import is_question, read_passive, read_question
from verifier.extract.offline.attribution.repair import repaired
from verifier.extract.offline.attribution.sources import subject_before
from verifier.extract.offline.attribution.sources_kinds import source_kind
from verifier.extract.offline.attribution.speakers import can_speak, draft_of, is_marked
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    COORDINATORS,
    DASHES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
    TIME_WORDS,
    Line,
    Phrase,
    Words,
)

_SHORTEST: Final = 3
_LONG_COMMENT: Final = 20
_AFTER_COMMA: Final = frozenset(
    {
        "who",
        "which",
        "while",
        "according",
        "citing",
        "whereas",
        "and",
        "but",
        "as",
        "after",
        "before",
        "because",
        "when",
        "in",
        "with",
    }
)
_CIRCUMSTANCES: Final = frozenset({"at", "like", "after", "before", "during", "when", "because", "while"})
_LINKS: Final = frozenset({"and", "or", "but", "so"})
_INFINITIVE_ONLY: Final = frozenset({"offer", "decline", "refuse", "plan"})
_TOLLS: Final = frozenset({"life", "lives", "victims", "casualties"})
_CLAUSAL: Final = frozenset({"add", "write", "post", "observe", "record"})
_NEAR: Final = 5
_NAMING: Final = frozenset({"label", "dub", "brand", "describe"})
_OPEN_CLAUSES: Final = SUBORDINATORS | COORDINATORS | PREPOSITIONS | RELATIVES | TIME_WORDS | {"that", "then"}
_AFTER_GAP: Final = (PREPOSITIONS - {"about", "in"}) | {"there", "here", "when", "while", "after", "before"}
_BETWEEN: Final = PREPOSITIONS - frozenset({"by", "with", "from"})


def read_verb(line: Line, quotes: Quotations, verb: int, earlier: Sequence[Draft]) -> Draft | None:
    """The attribution that a verb makes, if it makes one; `earlier` are those read before it in its sentence."""
    group = verb_group(line, verb)
    if group is None or not in_place(line, group):
        return None
    read = _read_group(line, quotes, group, earlier)
    return None if read is None else repaired(read, quotes, earlier)


def _read_group(line: Line, quotes: Quotations, group: Group, earlier: Sequence[Draft]) -> Draft | None:
    if group.passive:
        return read_passive(line, quotes, group)
    if is_question(line, group):
        return read_question(line, quotes, group)
    if "gerund" in group.forms and group.first == group.verb:
        return read_participle(line, quotes, group, earlier)
    if group.infinitive:
        return read_infinitive(line, quotes, group, earlier)
    return read_inverted(line, quotes, group) or _active(line, quotes, group, earlier)


def _active(line: Line, quotes: Quotations, group: Group, earlier: Sequence[Draft]) -> Draft | None:
    """Read "X said …" and "…, X said": the source stands before the verb."""
    words = line.words
    opened = quotes.around(group.verb)
    lo = line.lo if opened is None else max(line.lo, opened.first + 1)
    before = group.first - 1
    if before >= lo and words.low[before] in MARKS and (opened is not None or words.low[before - 1] != ","):
        return None
    shared = before < lo or words.low[_past_day(words, lo, before)] in COORDINATORS or words.low[before] == "then"
    source = None if shared else subject_before(words, lo, before)
    if source is not None and source[0] > lo and words.low[source[0] - 1] == "," and _is_time(words, source):
        source = subject_before(words, lo, source[0] - 1)
    related = not shared and (words.low[before] in RELATIVES or words.low[before] == "that")
    if source is None and related and words.low[before] in {"who", "which"}:
        source = (before, before + 1)
    aside = words.low[before] == "," and words.low[group.verb] != "asked"
    if source is None and (shared or aside) and "base" not in group.forms - {"past"}:
        source, shared = shared_subject(line, quotes, group.first, earlier), True
    if source is not None and _undergoes(words, source, group):
        return None
    if source is None or not can_speak(words, source, group) or not (shared or agrees(words, source, group)):
        return None
    related = related or not RELATIVES.isdisjoint(words.low[max(lo, source[0] - 1) : source[0] + 1])
    as_clause = source[0] > lo and words.low[source[0] - 1] == "as" and source[0] - 1 == line.lo
    if _has_gap(line, group, source):
        return None
    comment = _after_as(line, quotes, group) if as_clause else None
    contents = comment or _contents(line, quotes, group, source, related=related, shared=shared)
    return draft_of(line, source, group, contents) if contents else None


def _is_time(words: Words, source: Phrase) -> bool:
    return all(words.low[k] in TIME_WORDS or words.low[k] == "on" for k in range(*source))


def _has_gap(line: Line, group: Group, source: Phrase) -> bool:
    """Whether what is said stands before a relative clause, not after it: "the warning she has given for years"."""
    words, first = line.words, content_start(line, group)
    if source[0] <= line.lo or first is None or is_marked(words, first):
        return False
    before = words.low[source[0] - 1]
    if before in {"which", "whom"}:
        return words.low[first - 1] == ","
    contact = words.low[source[0]] in PRONOUNS and before.isalpha() and before not in _OPEN_CLAUSES
    verbal = before in VERB_FORMS or finite(words, source[0] - 1) or before.endswith("ly")
    return contact and not verbal and words.low[first] in _AFTER_GAP


def _past_day(words: Words, lo: int, k: int) -> int:
    """Back past a day named between a conjunction and its verb: "and on Monday announced"."""
    last = k
    while k > lo and (words.low[k] in TIME_WORDS or (k < last and words.low[k] == "on")):
        k -= 1
    return k


def _undergoes(words: Words, source: Phrase, group: Group) -> bool:
    """Whether a past form tells what is done to the noun before it: "a bill criticised as", "a senator accused of"."""
    after = words.low[group.last] if group.last < len(words.low) else ""
    bare = group.first == group.verb and group.forms == {"past"} and words.low[source[0]] not in PRONOUNS
    if bare and group.cues[0].lemma == "propose" and after in PREPOSITIONS:
        return not words.capitalised(source[1] - 1) and source_kind(words, source) == "anonymous"
    named = group.cues[0].lemma in _NAMING and after in MARKS
    return bare and not group.speaks and (named or after in {"as", "of", "by"})


def _after_as(line: Line, quotes: Quotations, group: Group) -> list[Phrase] | None:
    """What is said where a sentence opens with "As X put it, …"; None where a clause of time or reason opens it."""
    words = line.words
    comma = next((k for k in range(group.last, min(line.hi, group.last + _LONG_COMMENT)) if words.low[k] == ","), None)
    if comma is None or any(verb_like(words, k) for k in range(group.last, comma)):
        return None
    content = content_after(line, quotes, comma + 1)
    return [content] if content else None


def _contents(
    line: Line, quotes: Quotations, group: Group, source: Phrase, *, related: bool, shared: bool
) -> list[Phrase]:
    """What is said after the verb, before the source, or round both."""
    words = line.words
    first = content_start(line, group)
    marked = is_marked(words, first)
    aside = source[0] > line.lo and words.low[source[0] - 1] in DASHES
    left = None if shared or related else _left_of(line, quotes, group, source)
    if left is None and not shared and not related:
        left = _exclaimed(line, quotes, source)
    left_quoted = left is not None and _is_quotation(words, quotes, left)
    if left is not None and not left_quoted and quotes.at[left[1] - 1] >= 0:
        left = None
    right = None
    if first is not None and _sayable(words, first, group, marked=marked):
        right = content_after(
            line, quotes, first, related=related or aside, clause_only=not (group.speaks or "shows" in group.frames)
        )
    if left is None:
        return [right] if right is not None else []
    if left_quoted and not (marked and first == group.last and words.low[first] == "that"):
        return [left, right] if marked and right is not None else [left]
    after = _after_comma(line, group, whole=is_statement(words, left, quotes)) or (
        first if aside and first is not None and words.low[first - 1] in DASHES else None
    )
    if after is not None:
        rest = content_after(line, quotes, after)
        return [left] if rest is None else [left, rest]
    ends = first is None and _is_long(words, left)
    if (ends or is_statement(words, left, quotes)) and not marked and (right is None or _leans(words, first)):
        return [left]
    return [right] if right is not None else []


def _exclaimed(line: Line, quotes: Quotations, source: Phrase) -> Phrase | None:
    """The question or exclamation in quotation marks that stands right before its source, cut off as a sentence."""
    words, last = line.words, line.lo
    if source[0] > line.lo or last < _SHORTEST or words.low[last - 1] not in MARKS or words.low[last - 2] not in STOPS:
        return None
    quotation = quotes.around(last - 1)
    parted = "\n" in words.text[words.end[last - 1] : words.start[last]]
    asked = words.low[last - 2] in {"?", "!"}
    return (quotation.first, last) if quotation is not None and quotation.closed and asked and not parted else None


def _is_long(words: Words, left: Phrase) -> bool:
    """Whether enough stands before a source that says nothing after itself, besides an adverbial put in front."""
    first, last = left
    if words.low[first] in PREPOSITIONS | SUBORDINATORS:
        first = next((k + 1 for k in range(first, min(last, first + _LONG_COMMENT)) if words.low[k] == ","), last)
    return last - first >= _SHORTEST


def _is_quotation(words: Words, quotes: Quotations, left: Phrase) -> bool:
    """Whether words before a source end in a quotation that is said, not in a title in a phrase of time or place."""
    if not any(quotes.at[k] >= 0 for k in range(max(left[0], left[1] - 2), left[1])):
        return False
    low = words.low[left[0]]
    leaning = low in PREPOSITIONS or low in SUBORDINATORS or low in TIME_WORDS
    return quotes.at[min(left[0] + 1, left[1] - 1)] >= 0 or not leaning


def _left_of(line: Line, quotes: Quotations, group: Group, source: Phrase) -> Phrase | None:
    """What stands before the source, where a comma, dash or quotation mark parts it from what may be said there."""
    words = line.words
    if source[0] <= line.lo or not (group.speaks or group.frames & {"thinks", "shows"}):
        return None
    edge = words.low[source[0] - 1]
    if edge == "as" and source[0] - 2 >= line.lo:
        edge = words.low[source[0] - 2]
        source = (source[0] - 1, source[1])
    if edge != "," and edge not in MARKS and edge not in DASHES:
        return None
    return content_before(line, quotes, source[0], line.lo)


def _leans(words: Words, first: int | None) -> bool:
    """Whether words after a verb hang on the saying itself ("said after the vote"), so that nothing said follows."""
    if first is None:
        return True
    low = words.low[first]
    return low in PREPOSITIONS or low in SUBORDINATORS or low in COORDINATORS or low == "," or low.endswith("ing")


def _sayable(words: Words, first: int, group: Group, *, marked: bool) -> bool:
    """Whether the words after a verb can be what is said, not an adjunct of saying."""
    low, after = words.low[first], words.low[first + 1] if first + 1 < len(words.low) else ""
    lemma = group.cues[0].lemma
    if marked:
        return True
    if lemma == "claim" and set(words.low[first : first + _NEAR]) & _TOLLS:
        return False
    if lemma in _CLAUSAL and group.frames <= {"says"} and not _has_clause(words, first):
        return False
    if low in STOPS or low == "," or group.frames <= {"quotes", "holds"}:
        return False
    if low == "to":
        return bool(group.frames & {"intends", "takes", "tells"}) or group.last > group.verb + 1
    if lemma == "put":
        return "at" in words.low[first + 1 : first + _LONG_COMMENT]
    if low in {"by", "with", "from"} or (low in _LINKS and first == group.last):
        return False
    if group.frames <= {"intends"} and lemma in _INFINITIVE_ONLY:
        return False
    if low in _CIRCUMSTANCES and group.speaks:
        return (group.negated and low == "when") or after in {"least", "most"}
    return not (group.frames <= {"thinks"} and low in PREPOSITIONS)


def _has_clause(words: Words, first: int) -> bool:
    """Whether a clause with a verb or a figure follows: "wrote 40 had left", not "wrote a children's book"."""
    for k in range(first, min(len(words.low), first + _LONG_COMMENT)):
        if words.low[k] in STOPS:
            return False
        if finite(words, k) or (k == first and words.low[k][0].isdigit()):
            return True
    return False


def _after_comma(line: Line, group: Group, *, whole: bool) -> int | None:
    """Where the sentence goes on after ", X said," in its midst; before a clause is whole, any word goes on with it."""
    words, k = line.words, after_verb(line, group)
    if k + 1 < line.hi and words.low[k] == "," and words.low[k + 1] not in MARKS:
        low = words.low[k + 1]
        gerund = any(form == "gerund" for _, form in VERB_FORMS.get(low, ()))
        if not gerund and (low not in _AFTER_COMMA or (not whole and low in SUBORDINATORS)):
            return k + 1
    return None
