"""What a poll says: "in the latest survey, …", "… in a new poll", "the poll has her at 40 percent"."""

from typing import Final

from verifier.extract.offline.attribution.content import content_after
from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.sources import subject_before
from verifier.extract.offline.attribution.sources_adjuncts import adjunct_end
from verifier.extract.offline.attribution.sources_kinds import head_of, source_kind
from verifier.extract.offline.clauses import CARDINALS, STOPS, Line, Phrase, Words, listed

# Verbs that tell what a poll says only with a poll before them and a figure after.
POLL_VERBS: Final = frozenset({"has", "had", "gives", "gave", "puts", "placed", "places", "sees"})
_POLLS: Final = listed("poll polls survey surveys polling average averages")
_FIGURED: Final = listed("percent % points point percentage")
_RELEASED: Final = listed("released conducted published")
_FRESH: Final = _RELEASED | listed("latest new recent taken last this week month national statewide")
_VOTES: Final = listed("vote votes")
# What is done in a poll, not told by it.
_DONE: Final = listed("part participated participating asked questioned interviewed voted won included used")
_PARTS: Final = listed("just only some another about nearly almost")
_SHARE: Final = 4
_NEAR: Final = 8
_REACH: Final = 24


def finding_end(line: Line, source: Phrase, k: int) -> int | None:
    """Past a poll or a tally that opens a clause, and the day it came out: "In a survey released Monday, …"."""
    words = line.words
    opens = k == line.lo or words.low[k - 1] in {",", "and", "but", ";", "—", "--"}
    if not opens or source_kind(words, source) not in {"poll", "tally"}:
        return None
    end = adjunct_end(words, source[1], line.hi)
    return end if end < line.hi and words.low[end] == "," else None


def ends_with_poll(line: Line, source: Phrase, k: int) -> bool:
    """Whether a clause with a share or points in it ends in a poll that tells them: "… in the latest survey"."""
    words = line.words
    head = words.low[head_of(words, source)]
    if head not in _POLLS or words.low[k - 1] in _DONE:
        return False
    inside = range(*source)
    voted = not _VOTES.isdisjoint(words.low[max(line.lo, k - _NEAR) : k])
    known = any(
        words.low[j] in (_RELEASED if voted else _FRESH) or (words.capitalised(j) and not voted) for j in inside
    )
    if not known or (
        head in {"average", "averages"} and not {"polls", "surveys", "polling"} & set(words.low[source[0] : source[1]])
    ):
        return False
    return any(words.low[j] in _FIGURED and words.low[j - 1][0].isdigit() for j in range(line.lo + 1, k))


def read_poll(line: Line, quotes: Quotations, k: int) -> Draft | None:
    """Read "the survey has her at 40 percent", "a poll gives him a 6-point lead"."""
    words = line.words
    if _POLLS.isdisjoint(words.low[max(line.lo, k - _NEAR) : k]):
        return None
    source = subject_before(words, line.lo, k - 1)
    if source is None or words.low[head_of(words, source)] not in _POLLS or not _figure_follows(line, k + 1):
        return None
    content = content_after(line, quotes, k + 1)
    return None if content is None else Draft(line, source, (k, k + 1), [content], lemma="show", frame="shows")


def _figure_follows(line: Line, first: int) -> bool:
    for k in range(first, min(line.hi, first + _REACH)):
        low = line.words.low[k]
        if low[0].isdigit() or low in CARDINALS:
            return k > first
        if (low in STOPS and not line.words.abbreviates(k)) or low == ",":
            return False
    return False


def is_share(words: Words, source: Phrase | None) -> bool:
    """Whether a source is a share of those asked ("51 percent of voters"), so that a poll answers for its figures."""
    if source is None:
        return False
    opening = words.low[source[0] : min(source[1], source[0] + _SHARE)]
    figured = any(low[0].isdigit() or low in CARDINALS or low in _PARTS for low in opening)
    return figured and not _FIGURED.isdisjoint(opening)
