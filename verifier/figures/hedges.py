"""Hedges as a table: the words before, behind and in between that bound a number."""

from typing import Final, NamedTuple

from verifier.figures.draft import Draft
from verifier.figures.model import Hedge
from verifier.figures.phrases import Phrases
from verifier.figures.tokens import Tokens
from verifier.figures.trends import CHANGES


class Bound(NamedTuple):
    """A hedge and whether it is a narrow one ("just over")."""

    hedge: Hedge
    slight: bool = False


def _rows(table: dict[str, Bound]) -> list[tuple[str, Bound]]:
    return [(phrase, bound) for phrases, bound in table.items() for phrase in phrases.split("|")]


_BEFORE: Final = Phrases(
    _rows(
        {
            "about|around|approximately|approx|approx.|roughly|some|circa|ca.|c.|ca|~|≈|∼|an estimated|estimated|"
            "estimated at|in the region of|in the order of|on the order of|somewhere around|somewhere near|close to|"
            "or so|more or less|give or take|in the neighbourhood of|"
            "in the neighborhood of|something like|say about|around about|just about|an approximate|"
            "at around|at about|reportedly around|upwards or downwards of|in the vicinity of|an expected|"
            "a rough|a projected|approaching or exceeding": Bound("approx"),
            "nearly|almost|just under|just below|just shy of|just short of|slightly under|slightly below|"
            "slightly less than|slightly fewer than|a little under|a little less than|a little fewer than|"
            "a bit under|a bit less than|just less than|just fewer than|close on|approaching|nearing|virtually|"
            "practically|not quite|well-nigh|shy of|a shade under|a touch under|marginally under|marginally below|"
            "fractionally under|"
            "a fraction under|a fraction below|a hair under|barely under|a whisker under|verging on": Bound("almost"),
            "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|≥|>=|"
            "at the very least|at a minimum|at minimum|from at least|not under|upwards from|as few as|"
            "as little as|starting at|starting from|or more than": Bound("at_least"),
            "more than|over|above|upward of|upwards of|in excess of|exceeding|exceeded|exceeds|exceed|topped|topping|"
            "tops|surpassed|surpassing|surpasses|surpass|north of|greater than|higher than|well over|well above|"
            "far more than|much more than|many more than|considerably more than|significantly more than|beyond|"
            "even more than|better than|larger than|bigger than|longer than|older than|>|well in excess of|far over|"
            "way over|way more than|comfortably over|comfortably more than|"
            "not just|broke through|crossed|crossing|over and above|substantially more than": Bound("more_than"),
            "just over|just above|just more than|slightly more than|slightly over|slightly above|a little over|"
            "a little more than|a bit more than|a bit over|little more than|a shade over|a touch over|"
            "marginally over|marginally more than|fractionally over|a fraction over|barely more than|barely over|"
            "a hair over|a tad over|"
            "narrowly over|only just over|a tad more than|not much more than": Bound("more_than", True),
            "up to|as many as|as much as|at most|no more than|not more than|no greater than|no higher than|"
            "no longer than|no later than|a maximum of|maximum of|maximum|at the most|≤|<=|as high as|as long as|"
            "as large as|as far as|as big as|as tall as|as deep as|as old as|capped at|limited to|within|a cap of|"
            "a limit of|"
            "not exceeding|not to exceed|up to a maximum of|a ceiling of|anything up to|up to as many as": Bound(
                "at_most"
            ),
            "fewer than|less than|under|below|sub-|lower than|smaller than|shorter than|<|well under|well below|"
            "far fewer than|far less than|much less than|south of|short of|younger than|considerably less than|"
            "considerably fewer than|way under|significantly less than|way less than|less even than|"
            "comfortably under|substantially less than|cheaper than": Bound("less_than"),
        }
    )
)
_BEHIND: Final = Phrases(
    _rows(
        {
            "or so|or thereabouts|more or less|give or take|approximately|roughly|or around that|-ish|ish|"
            "-odd|odd|or something": Bound("approx"),
            "or more|or greater|or higher|or above|or over|or older|or longer|or better|and above|and up|and over|"
            "and older|and more|-plus|plus|at least|at a minimum|at minimum|minimum|+|and counting|or later|"
            "or upwards|upwards|at the very least|if not more|and upwards|or larger|or bigger|"
            "and higher|or heavier|or taller": Bound("at_least"),
            "or less|or fewer|or lower|or below|or under|or younger|or shorter|and under|and below|and younger|"
            "at most|at the most|maximum|tops|max|or smaller|at a maximum|or cheaper|and less|"
            "and lower|or earlier|at maximum": Bound("at_most"),
        }
    )
)
# What may stand between a hedge and its number: "at least another 12", "up to a record 600", "about the 40".
_FILLERS: Final = frozenset(
    "a an another further additional extra record total staggering whopping combined the mere massive hefty modest "
    "incredible eye-watering estimated full whole".split()
)
_ARTICLES: Final = frozenset({"a", "an", "the"})
_MOST_FILLERS: Final = 3
# "over" and "under" with these in front are no hedges: "took over 12 firms", "handed over 40 hostages".
_PHRASAL: Final = frozenset(
    "take takes took taken taking hand hands handed handing turn turned turning hold held go goes went going come "
    "came cross crossed get got run ran pull pulled win won move moved fell fall roll rolled look looked pass passed "
    "bring brought put knock knocked carry carried argue argued fight fought dispute disputes row war battle concern "
    "concerns control victory lead sign signed think spread deal agreement monday tuesday wednesday thursday friday "
    "saturday sunday shut falls falling turns hands".split()
)
_ELEVATION: Final = frozenset("just well far rise rises rose fall fell drop dropped".split())


_COMPARATIVES: Final = frozenset("more fewer less higher lower greater larger smaller longer shorter".split())


def read_hedge(tokens: Tokens, draft: Draft, floor: int) -> None:
    """Find the hedge of a draft in the words before it (no further back than token `floor`) or right behind it."""
    if draft.hedge != "exact":
        return
    at = draft.first
    for _ in range(_MOST_FILLERS + 1):
        found = _BEFORE.behind(tokens.low, at)
        if (
            found is not None
            and found[0] >= floor
            and not _compares(tokens, found[0], floor)
            and not _is_no_hedge(tokens, found[0], at, draft)
        ):
            _set(draft, found[1], (found[0], at))
            return
        if at - 1 < floor or tokens.low[at - 1] not in _FILLERS:
            break
        at -= 1
    behind = _behind(tokens, draft.last)
    if behind is not None:
        _set(draft, behind[1], (draft.last, behind[0]))


def _behind(tokens: Tokens, index: int) -> tuple[int, Bound] | None:
    found = _BEHIND.ahead(tokens.low, index)
    if found is None:
        return None
    end, _ = found
    if tokens.low[index] in {"odd", "plus"} and not tokens.glued(index):
        return None
    if tokens.low[index] in {"at", "minimum", "maximum", "approximately", "roughly", "upwards"} and (
        tokens.is_number(end) or tokens.low[end] in {"of", "a", "an", "the", "one", "two", "three"}
    ):
        return None
    if tokens.text[index] == "+" and (
        not tokens.glued(index) or (tokens.glued(index + 1) and tokens.is_number(index + 1))
    ):
        return None
    return found


def behind_hedge(tokens: Tokens, index: int) -> int:
    """The index behind a hedge that stands right behind a number (“200-odd”, “1,000 or so”), else the same index."""
    found = _behind(tokens, index)
    return index if found is None else found[0]


def late_hedge(tokens: Tokens, draft: Draft, index: int) -> int:
    """A hedge behind the counted noun (“40 people or more”, “a dozen shops or so”); the index behind it."""
    if draft.hedge != "exact" or (index != draft.last and tokens.low[index] not in {"or", "and", "at"}):
        return index
    found = _behind(tokens, index)
    if found is None:
        return index
    _set(draft, found[1], (index, found[0]))
    return found[0]


def _set(draft: Draft, bound: Bound, at: tuple[int, int]) -> None:
    draft.hedge, draft.slight = bound
    draft.hedge_at = at


def _is_no_hedge(tokens: Tokens, index: int, last: int, draft: Draft) -> bool:
    """Words that only look like a hedge: “took over 12 firms”, “over 12 months”, “some” as a mere determiner."""
    if last - index == 1 and last < draft.first and not draft.worded and tokens.low[last] in _ARTICLES:
        # “under the 42-day truce”, “about a 12-page report”: prepositions of the noun.
        return True
    word = tokens.low[index]
    before = tokens.low[index - 1]
    if last < draft.first and tokens.low[last - 1] in {"than", "as"} and tokens.low[last] in _KNOWN:
        # “fewer than the 420 of last year”: a number already told is compared with, and bounds nothing.
        return True
    if word == "as" and before in {"times", "twice", "half"}:
        return True
    if word in {"over", "above", "below", "beyond", "within", "crossed", "crossing"}:
        if before in _PHRASAL:
            return True
        if word == "over" and draft.kind == "duration":
            return not _states(before)
    if word == "up" and (
        before in CHANGES
        or before
        in {"back", "all", "it", "them", "coming", "came", "shot", "is", "are", "add", "adds", "added", "adding"}
    ):
        return tokens.low[index + 1] == "to"
    return word == "c" and draft.kind == "money"


_KNOWN: Final = frozenset({"the", "its", "their", "his", "her", "last"})


def _compares(tokens: Tokens, index: int, floor: int) -> bool:
    """“20 percent fewer than the 300 of last year”: behind a number the words weigh one against the other."""
    return 0 < index == floor and tokens.low[index] in _COMPARATIVES


def _states(word: str) -> bool:
    """Whether a word in front of “over” makes it a bound on a length of time (“for over two years”)."""
    return word in {
        "for",
        "lasted",
        "lasting",
        "last",
        "after",
        "well",
        "just",
        "spent",
        "took",
        "is",
        "was",
        "been",
        "of",
    }
