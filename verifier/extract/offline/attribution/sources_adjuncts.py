"""Times, places and occasions of saying: "on Monday", "in a statement", "at a news conference"."""

from typing import Final

from verifier.extract.offline.attribution.verb_forms import finite
from verifier.extract.offline.clauses import MONTHS, WEEKDAYS, Words, listed

_VENUES: Final = listed(
    "statement statements interview interviews email e-mail emails speech conference call tweet tweets "
    "briefing report letter remarks message video court post testimony press filing memo address "
    "rally debate hearing memoir column article story appearance event forum meeting note blog twitter "
    "facebook instagram telegram television tv radio phone text lecture essay comments editorial paper book "
    "parliament segment show summit announcement documents broadcast exchange discussion communique "
    "communiqué podcast affidavit indictment"
)


def adjunct_end(words: Words, first: int, hi: int) -> int:
    """Past the times, places and occasions that start here ("on Monday in a statement"); `first` if there are none."""
    k = first
    while k < hi:
        step = _time_end(words, k, hi) or _occasion_end(words, k, hi)
        if step is None and words.low[k] == "earlier" and k + 1 < hi:
            step = _occasion_end(words, k + 1, hi)
        if step is None:
            return k
        k = step
    return k


def _time_end(words: Words, first: int, hi: int) -> int | None:
    """Past a time: "late on Tuesday evening", "on 4 June", "last week"."""
    k = first
    if words.low[k : k + 2] in _SAME and k + 2 < hi and words.low[k + 2] in _SPANS | {"day"}:
        return k + 3
    if words.low[k] in _TIME_OPENERS and k + 1 < hi:
        k += 1
        while k < hi and words.low[k] in {"the", "late", "early", "last", "this", "a", "an", "on", "in"}:
            k += 1
    start = k
    while k < hi and (words.low[k] in WEEKDAYS or words.low[k] in _DAY_WORDS or (k > start and words.low[k] in _SPANS)):
        k += 1
    if k < hi and words.low[k] in MONTHS and words.low[k] not in {"may", "march"}:
        k += 1
        while k < hi and (words.low[k].isdigit() or words.low[k] == ","):
            k += 1
    if k == start > first and words.low[k - 1] in {"last", "this"} and k < hi and words.low[k] in _SPANS:
        k += 1
    return k if k > start else None


_SAME: Final = (["the", "same"], ["the", "previous"], ["the", "following"])
_TIME_OPENERS: Final = listed("on in late early earlier last this by")
_SPANS: Final = listed("week month year night summer spring fall winter weekend afternoon morning evening")
_DAY_WORDS: Final = listed(
    "today yesterday tonight recently earlier later separately too again afterwards afterward ago"
)


def _occasion_end(words: Words, first: int, hi: int) -> int | None:
    """Past "in a statement", "at a news conference", "during the debate": a preposition and a venue near it."""
    if words.low[first] not in {
        "in",
        "at",
        "on",
        "during",
        "via",
        "through",
        "by",
        "from",
        "to",
        "over",
        "before",
        "after",
        "of",
        "with",
    }:
        return None
    for k in range(first + 1, min(hi, first + (4 if words.low[first] == "to" else 7))):
        low = words.low[k]
        if low in VENUES_OR_HEARERS:
            return k + 1
        if not low[0].isalnum() or low in {"that", "and"} or finite(words, k):
            return None
    return None


HEARERS: Final = listed(
    "reporters journalists media press newspaper newspapers afp reuters ap cnn bbc broadcaster lawmakers "
    "agency parliament crowd supporters audience investors politico bloomberg nbc cbs abc msnbc breitbart "
    "breitbart.com legislators senators congress investigators viewers readers listeners delegates attendees "
    "conference weekly network magazine outlet station website daily times post journal npr itv committee "
    "council chamber assembly"
)
VENUES_OR_HEARERS: Final = _VENUES | HEARERS
