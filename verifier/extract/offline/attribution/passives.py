"""Attribution in the passive: "is believed to", "was told that", "was quoted by X as saying", "was criticised by X"."""

from typing import Final

from verifier.extract.offline.attribution.content import content_after, content_before
from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.cues import RAISED
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.groups import Group
from verifier.extract.offline.attribution.sources import subject_before
from verifier.extract.offline.attribution.sources_after import noun_phrase_after
from verifier.extract.offline.attribution.sources_kinds import head_of, source_kind
from verifier.extract.offline.clauses import PRONOUNS, STOPS, Line, Phrase, Words, listed

_COMPLEMENTS: Final = listed("to dead missing killed injured wounded safe at dying hurt lost trapped homeless")
_CHARGED: Final = frozenset({"accused", "criticized", "criticised", "blamed", "credited", "suspected"})
_CHARGES: Final = frozenset({"of", "for", "as", "with"})
_COMMANDS: Final = frozenset({"intends", "quotes", "holds", "sees"})
_QUOTED: Final = frozenset({"quoted", "cited", "reported"})
_SAYING: Final = frozenset({"saying", "telling", "stating", "warning"})
_CLAUSAL_QUESTIONS: Final = frozenset({"whether", "if", "why", "how", "what", "who", "which", "where"})
_QUESTIONS: Final = _CLAUSAL_QUESTIONS | {"about", "that", "to"}
_REACH: Final = 9


def read_passive(line: Line, quotes: Quotations, group: Group) -> Draft | None:
    """The attribution that a passive verb group makes, if it makes one."""
    words = line.words
    subject = subject_before(words, line.lo, group.first - 1) if group.first > line.lo else None
    after = words.low[group.last] if group.last < line.hi else ""
    own = words.low[group.verb]
    if own in _QUOTED and after in {"as", "by"} and subject is not None:
        saying = next(
            (k for k in range(group.last, min(line.hi, group.last + _REACH)) if words.low[k] in _SAYING), None
        )
        if saying is not None:
            return _quoted(line, quotes, group, subject, saying)
    by = next((k for k in range(group.last, min(line.hi, group.last + 4)) if words.low[k] == "by"), None)
    if own == "known" and "been" in words.low[group.first : group.verb]:
        return None
    if by is not None and subject is not None and not group.frames <= _COMMANDS:
        return _by_somebody(line, quotes, group, subject, by)
    if after == "that" and (own in RAISED or "tells" in group.frames):
        content = content_after(line, quotes, group.last)
        return _unnamed(line, group, [content]) if content else None
    raised = (own in RAISED and after in _COMPLEMENTS) or (own in _CHARGED and after in _CHARGES)
    if raised and subject is not None:
        rest = content_after(line, quotes, group.last, clause_only=True)
        return _unnamed(line, group, [subject] if rest is None else [subject, rest])
    return None


def is_question(line: Line, group: Group) -> bool:
    """Whether a sentence opens with what somebody was asked: "Asked whether …", "When asked about …"."""
    words = line.words
    before = words.low[group.verb - 1] if group.verb > line.lo else ","
    opens = group.first == group.verb and before in {",", "when", "if"}
    after = words.low[group.last] if group.last < line.hi else ""
    return words.low[group.verb] == "asked" and opens and after in _CLAUSAL_QUESTIONS


def read_question(line: Line, quotes: Quotations, group: Group) -> Draft | None:
    """What somebody who is not named asks, up to the comma before the answer."""
    words = line.words
    last = next((k for k in range(group.last, line.hi) if words.low[k] == "," and quotes.at[k] < 0), None)
    if last is None or last == group.last:
        return None
    return Draft(line, None, (group.verb, group.last), [(group.last, last)], stance="doubts", lemma="ask", frame="asks")


def _unnamed(line: Line, group: Group, contents: list[Phrase]) -> Draft:
    return Draft(line, None, (group.first, group.last), contents, stance=group.stance, lemma=group.cues[0].lemma)


def _by_somebody(line: Line, quotes: Quotations, group: Group, subject: Phrase, by: int) -> Draft | None:
    words = line.words
    source = noun_phrase_after(words, by + 1, line.hi)
    if source is None or not _speaker(words, source):
        return None
    if source[1] < line.hi and words.low[source[1]] in _QUESTIONS and "tells" in group.frames:
        asked = content_after(line, quotes, source[1])
        return Draft(line, source, (group.first, group.last), [asked], lemma=group.cues[0].lemma) if asked else None
    contents = [subject] if by == group.last else [subject, (group.last, by)]
    if source[1] < line.hi and words.low[source[1]] in {"to", "as", "for", "of", "that", "over", "at"}:
        rest = content_after(line, quotes, source[1], clause_only=True)
        if rest is not None:
            contents.append(rest)
    return Draft(line, source, (group.first, group.last), contents, stance=group.stance, lemma=group.cues[0].lemma)


def _speaker(words: Words, source: Phrase) -> bool:
    named = any(words.capitalised(k) for k in range(*source))
    if named or words.low[source[0]] in PRONOUNS or source_kind(words, source) != "anonymous":
        return True
    head = words.low[head_of(words, source)]
    return head.endswith("s") and not head.endswith(("ss", "us"))


def _quoted(line: Line, quotes: Quotations, group: Group, subject: Phrase, saying: int) -> Draft | None:
    """Read "X was quoted by Y as saying …": X says it, on the word of Y."""
    words = line.words
    content = None
    if saying + 1 < line.hi and words.low[saying + 1] not in STOPS and words.low[saying + 1] != "by":
        content = content_after(line, quotes, saying + 1)
    if content is None:
        content = content_before(line, quotes, subject[0], line.lo) if subject[0] > line.lo else None
    if content is None:
        return None
    draft = Draft(line, subject, (group.first, saying + 1), [content], stance=group.stance, lemma="quote")
    by = _medium(words, group.last, saying, max(saying + 1, content[1]), line.hi)
    medium = noun_phrase_after(words, by + 1, line.hi) if by is not None else None
    if medium is not None and by is not None:
        draft.basis = Draft(line, medium, (by, by + 1), [content], lemma="basis")
    return draft


def _medium(words: Words, first: int, saying: int, after: int, hi: int) -> int | None:
    """Where the medium that quotes is named: "by X" inside the verb group, or right after what is said."""
    inside = next((k for k in range(first, saying) if words.low[k] == "by"), None)
    if inside is not None:
        return inside
    return after if after < hi and words.low[after] == "by" else None
