"""Attribution by a colon or a dash: headlines, transcripts, and clauses that lead into a quotation."""

from collections.abc import Sequence
from typing import Final

from verifier.extract.offline.attribution.content import content_after, content_before
from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.cues_nouns import SPEAKING_NOUNS
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.sources import subject_before
from verifier.extract.offline.attribution.sources_after import noun_phrase_after
from verifier.extract.offline.attribution.sources_kinds import source_kind
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    DASHES,
    PREPOSITIONS,
    QUOTE_MARKS,
    SINGLE_MARKS,
    STOPS,
    SUBORDINATORS,
    Line,
    Words,
    listed,
)

_NO_LABEL: Final = listed(
    "latest update updates analysis opinion watch video photos live exclusive breaking clarification correction note "
    "check q a subject re factbox explainer timeline profile review interview photo related read more editor's"
)
_MARKS: Final = QUOTE_MARKS | SINGLE_MARKS
_LONGEST_LABEL: Final = 8
_RECENT: Final = 12
_REACH: Final = 150


def read_label(line: Line, quotes: Quotations, *, opens_paragraph: bool) -> Draft | None:
    """A name before a colon, as headlines, transcripts and interviews write: "Minister: 12 held", "SMITH: I do"."""
    words = line.words
    for k in range(line.lo + 1, min(line.hi, line.lo + _LONGEST_LABEL + 1)):
        low = words.low[k]
        if low == ":":
            break
        if (low in STOPS and words.end[k - 1] != words.start[k]) or (low in _MARKS and k > line.lo) or low == ",":
            return None
    else:
        return None
    if k + 1 >= line.hi or not _is_label(line, words, k, opens_paragraph=opens_paragraph):
        return None
    spoken = opens_paragraph and not line.sentence.heading and words.low[k + 1] not in _MARKS
    content = (k + 1, line.tail) if spoken else content_after(line, quotes, k + 1)
    first = next((j for j in range(line.lo, k) if words.low[j][0].isalnum()), line.lo)
    return Draft(line, (first, k), (k, k + 1), [content], lemma=":") if content else None


def _is_label(line: Line, words: Words, colon: int, *, opens_paragraph: bool) -> bool:
    if any(finite(words, k) for k in range(line.lo, colon)) or words.low[line.lo] in PREPOSITIONS:
        return False
    quoted = words.low[colon + 1] in _MARKS
    if not (line.sentence.heading or opens_paragraph or quoted):
        return False
    first = line.lo + (words.low[line.lo] in _MARKS)
    source = (first, colon)
    if first >= colon:
        return False
    if words.low[colon - 1] in _NO_LABEL:
        return False
    named = all(words.capitalised(k) or not words.low[k][0].isalpha() for k in range(*source))
    kind = source_kind(words, source)
    spoken = any(words.low[k] in SPEAKING_NOUNS for k in range(*source))
    if not line.sentence.heading:
        return named and (quoted or colon - first <= 3) and words.surface(first).isupper() | quoted
    return (
        (named and kind in {"person", "official", "organisation"})
        or spoken
        or kind in {"official", "organisation", "witness"}
    )


def read_trailing_label(line: Line, quotes: Quotations) -> Draft | None:
    """A source after a dash at the end of a headline: "Strike kills 12 - ministry"."""
    words = line.words
    if not line.sentence.heading:
        return None
    for k in range(line.hi - 1, max(line.lo, line.hi - 6), -1):
        if words.low[k] in DASHES or (
            words.low[k] == "-" and words.end[k] < words.start[k + 1 if k + 1 < line.hi else k]
        ):
            if k + 1 < line.hi and k - line.lo >= 3:
                source = noun_phrase_after(words, k + 1, line.hi)
                content = content_before(line, quotes, k, line.lo)
                if (
                    source
                    and content
                    and (source_kind(words, source) != "anonymous" or words.low[source[1] - 1] in SPEAKING_NOUNS)
                ):
                    return Draft(line, source, (k, k + 1), [content], lemma=":")
            return None
    return None


def read_lead(line: Line, quotes: Quotations, drafts: Sequence[Draft]) -> Draft | None:
    """A clause that leads into a quotation by a colon, without a verb of saying: "She had this answer: …"."""
    words = line.words
    colon = next((k for k in range(line.lo + 1, line.hi) if words.low[k] == ":" and quotes.at[k] < 0), None)
    start = None if colon is None else colon + 1 if colon + 1 < line.hi else line.beyond and line.beyond[0]
    if colon is None or not start or quotes.at[start] < 0:
        return None
    if any(first <= start < last for draft in drafts[-_RECENT:] for first, last in draft.contents):
        return None
    verb = next((k for k in range(line.lo + 1, min(colon, line.lo + _REACH)) if verb_like(words, k)), None)
    source = subject_before(words, line.lo, verb - 1) if verb is not None else None
    if source is None or any(low in SUBORDINATORS for low in words.low[line.lo : source[0]]):
        return None
    content = content_after(line, quotes, min(line.hi, start))
    if content is None:
        return None
    return Draft(line, source, (colon, colon + 1), [content], lemma=":")
