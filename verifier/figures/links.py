"""What figures lend one another: units and nouns of a list, a shared hedge, and what a bracket restates."""

from typing import Final

from verifier.figures.bracketed import settle_units
from verifier.figures.draft import Draft
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.units import dimension_of
from verifier.figures.words import SCALES

_LISTED: Final = frozenset(
    {"count", "money", "percent", "points", "measure", "duration", "age", "rate", "share", "fraction"}
)
_UNITED: Final = frozenset({"percent", "points", "measure", "duration", "money"})
_JOINTS: Final = frozenset({",", "and", "or", ";", "&"})
_PARTINGS: Final = frozenset({".", "!", "?", "but", "while", "(", ")", ":", "whereas"})
_AGAINST: Final = frozenset({"from", "against", "versus", "vs"})
_BETWEEN: Final = 8
_SPREADING: Final = frozenset({"at_least", "at_most", "more_than", "less_than", "approx"})
_OF_THEM: Final = frozenset({"whom", "which", "them", "these", "those", "who"})
_VERBS: Final = frozenset(
    "were was are is have had remain remained died survived fled escaped voted escaped stayed left".split()
)
_REACH: Final = 60


def link(tokens: Tokens, drafts: list[Draft]) -> None:
    """Walk through neighbouring figures once and let each lend the other what the grammar elided."""
    _lend_scale(tokens, drafts)
    _lend_units(tokens, drafts)
    series = 0
    for place in range(1, len(drafts)):
        before, draft = drafts[place - 1], drafts[place]
        if draft.exempt or before.exempt or draft.malformed or before.malformed:
            continue
        settle_units(tokens, before, draft)
        if _converts(tokens, before, draft):
            draft.converts = place - 1
            continue
        if _coordinated(tokens, before, draft):
            if before.series is None:
                series += 1
                before.series = series
            draft.series = before.series
            if _are_ages(tokens, before, draft):
                draft.kind, draft.unit, draft.grammar = "age", "year", "ages of a list"
                continue
            _lend_noun(tokens, before, draft)
            _lend_hedge(before, draft)
        _lend_trend(tokens, before, draft)
    _inherit(tokens, drafts)


def _lend_trend(tokens: Tokens, before: Draft, draft: Draft) -> None:
    """“rose 148.36 points, or 0.8 per cent”: one movement told twice."""
    named = before.counted_at is not None and before.counted_at[0] == before.last
    start = before.counted_at[1] if named and before.counted_at is not None else before.last
    opening = draft.first if draft.hedge_at is None else min(draft.first, draft.hedge_at[0])
    if tokens.low[start:opening] in (["or"], [",", "or"]) and draft.trend is None and draft.kind in _LISTED:
        draft.trend = before.trend


def _converts(tokens: Tokens, before: Draft, draft: Draft) -> bool:
    """“30 miles (48 km)”, “$5m (£4m)”."""
    if before.unit is None or draft.unit is None or before.unit == draft.unit or draft.kind == "time":
        return False
    opening = draft.first if draft.hedge_at is None else min(draft.first, draft.hedge_at[0])
    between = tokens.low[before.last : opening]
    if not between or (between[0] not in {"(", "["} and between[-1] not in {"(", "["}) or len(between) > 3:
        return False
    return dimension_of(before.unit) == dimension_of(draft.unit) or (
        "degree" in {before.unit, draft.unit} and "temperature" in {dimension_of(before.unit), dimension_of(draft.unit)}
    )


def _lend_units(tokens: Tokens, drafts: list[Draft]) -> None:
    """“5, 10 and 15 per cent”, “from 4.8 to 4.7 per cent”, “7- or 8-inch”, “$5m, 10m and 20m”: a unit said once."""
    for place in range(len(drafts) - 1, 0, -1):
        _lend_back(tokens, drafts[place - 1], drafts[place])
    for place in range(1, len(drafts)):
        _lend_on(tokens, drafts[place - 1], drafts[place])


def _lend_scale(tokens: Tokens, drafts: list[Draft]) -> None:
    """“$5, 10 and 20 million”: the scale at the end of three or more sums of money holds for all of them."""
    for place in range(2, len(drafts)):
        last, middle = drafts[place], drafts[place - 1]
        if last.kind != "count" or not last.scaled or last.head is not None or last.value is None:
            continue
        if (
            _between(tokens, middle, last) not in (["and"], ["or"], [",", "and"])
            or middle.kind != "count"
            or middle.scaled
        ):
            continue
        start = place - 1
        while (
            start > 0 and drafts[start].kind == "count" and _between(tokens, drafts[start - 1], drafts[start]) == [","]
        ):
            start -= 1
        if drafts[start].kind == "money" and not drafts[start].scaled and tokens.low[last.last - 1] in SCALES:
            _scale(drafts[start : place + 1], SCALES[tokens.low[last.last - 1]], drafts[start].unit)


def _scale(members: list[Draft], scale: int, unit: str | None) -> None:
    for draft in members:
        draft.kind, draft.unit, draft.measured = "money", unit, True
        if not draft.scaled and draft.value is not None:
            draft.value *= scale
            draft.resolution *= scale
            draft.quantum = None if draft.quantum is None else draft.quantum * scale
            draft.scaled = draft.elided = True


def _between(tokens: Tokens, before: Draft, draft: Draft) -> list[str]:
    """The words between two figures, without a hyphen left hanging (“7- or 8-inch”); none where they are many."""
    words = tokens.low[before.last : draft.first] if draft.first - before.last <= _BETWEEN else []
    return words[1:] if words and words[0] in DASHES else words


def _lend_back(tokens: Tokens, before: Draft, draft: Draft) -> None:
    between = _between(tokens, before, draft)
    listed = tokens.low[before.first - 1 : before.first] == [","] and tokens.is_number(before.first - 2)
    joined = (
        between in (["and"], ["or"], ["to"])
        or (between == [","] and draft.elided)
        # “8, 9, or 10 percent” is a list; “96, or 25 percent,” says one thing twice.
        or (between in ([",", "and"], [",", "or"]) and listed)
    )
    if not joined or before.kind != "count" or before.head is not None or before.loose is not None or before.exempt:
        return
    if draft.kind not in _UNITED or (draft.kind == "money" and not tokens.is_number(draft.first)) or draft.malformed:
        return
    before.kind, before.unit, before.elided = draft.kind, draft.unit, True
    before.measured = before.measured or draft.measured


def _lend_on(tokens: Tokens, before: Draft, draft: Draft) -> None:
    between = _between(tokens, before, draft)
    if (
        draft.kind != "count"
        or draft.head is not None
        or before.exempt
        or before.unit is None
        or draft.loose is not None
    ):
        return
    if (before.kind == "money" and draft.scaled and between in ([","], ["and"], ["or"], ["to"], [",", "and"])) or (
        (
            between == ["to"]
            and before.kind in _UNITED
            and tokens.low[before.first - 1] in {"from", "about", "around", "nearly"}
        )
        or _compared(tokens, before, draft)
    ):
        draft.kind, draft.unit, draft.elided = before.kind, before.unit, True
        draft.measured = draft.measured or before.measured


def _compared(tokens: Tokens, before: Draft, draft: Draft) -> bool:
    """Whether a sum is held against one before it that names the currency: “to 50 million euros from 40 million”."""
    opening = draft.first if draft.hedge_at is None else min(draft.first, max(draft.hedge_at[0], before.last))
    between = tokens.low[before.last : opening] if opening - before.last <= _BETWEEN else []
    if before.kind != "money" or not draft.scaled or not between or not _PARTINGS.isdisjoint(between):
        return False
    return between[-1] in _AGAINST or between[-2:] in (["compared", "with"], ["compared", "to"])


def _coordinated(tokens: Tokens, before: Draft, draft: Draft) -> bool:
    """Whether two figures stand in one list: of one sort, with only a noun, commas and “and” between them."""
    alike = before.kind == draft.kind or (before.grammar == "ages of a list" and draft.kind == "count")
    if not alike or before.kind not in _LISTED or draft.first - before.last > _BETWEEN:
        return False
    opening = draft.first if draft.hedge_at is None else min(draft.first, max(draft.hedge_at[0], before.last))
    between = tokens.low[before.last : opening]
    return bool(between) and between[-1] in _JOINTS and not _PARTINGS.intersection(between)


def _lend_noun(tokens: Tokens, before: Draft, draft: Draft) -> None:
    """A list names its noun once, at either end: the bare member takes it and is marked."""
    if draft.kind != "count" or draft.loose is not None:
        return
    if draft.head is None and before.head is not None and not _is_aside(tokens, before, draft):
        draft.head, draft.counted_at, draft.elided = before.head, before.counted_at, True
    elif before.head is None and draft.head is not None:
        before.head, before.counted_at, before.elided = draft.head, draft.counted_at, True


def _are_ages(tokens: Tokens, before: Draft, draft: Draft) -> bool:
    """“two sons, 12 and 15”: bare numbers behind so many persons are their ages."""
    if (
        draft.kind != "count"
        or draft.head is not None
        or draft.value is None
        or not 0 < draft.value < 100
        or draft.worded
    ):
        return False
    if before.kind == "age" and before.grammar == "ages of a list":
        return True
    behind = before.counted_at[1] if before.counted_at is not None else before.last
    return before.head in _KIN and before.worded and behind + 1 == draft.first and tokens.text[behind] == ","


_KIN: Final = frozenset(
    "son daughter child boy girl brother sister kid grandchild niece nephew twin teenager youth man "
    "woman suspect".split()
)


def _is_aside(tokens: Tokens, before: Draft, draft: Draft) -> bool:
    """Whether the earlier noun hangs on a preposition (“… for the 18 guests, 600 in all”): no list joins the two."""
    lead = before.first - 2 if tokens.low[before.first - 1] in {"the", "its", "their"} else before.first - 1
    return tokens.low[lead] in _PREPOSITIONS or tuple(tokens.low[draft.last : draft.last + 2]) in _IN_ALL


def _lend_hedge(before: Draft, draft: Draft) -> None:
    """“at least 12 dead and 30 hurt”: a bound before a list holds for its members; the wider reading is safe."""
    leads = before.hedge in _SPREADING and before.hedge_at is not None and before.hedge_at[0] < before.first
    if leads and draft.hedge == "exact" and draft.value is not None and draft.kind == "count":
        draft.hedge, draft.slight, draft.hedge_at = before.hedge, before.slight, before.hedge_at


def _inherit(tokens: Tokens, drafts: list[Draft]) -> None:
    """“12 of the 40 crew”, “34 of whom”, “of the 40, 12 were”, “leaving 15”: nouns that stand with another figure."""
    known: list[Draft] = []
    for place, draft in enumerate(drafts):
        if draft.exempt or draft.kind != "count":
            continue
        if draft.head is None:
            following = drafts[place + 1] if place + 1 < len(drafts) else None
            source = _noun_ahead(tokens, draft, following) or _noun_behind(tokens, draft, known)
            if source is not None:
                draft.head, draft.counted_at, draft.elided = source.head, source.counted_at, True
        if draft.head is not None:
            known = [*known[-3:], draft]


def _noun_behind(tokens: Tokens, draft: Draft, known: list[Draft]) -> Draft | None:
    """The earlier figure whose noun a bare count leans on, among the last few of its paragraph."""
    near = [
        each
        for each in known
        if draft.first - each.last <= _REACH and not any(tokens.broken(at) for at in range(each.last, draft.first + 1))
    ]
    if not near or draft.loose is not None:
        return None
    before = tokens.low[draft.first - 1]
    resumed = before in {"leaving", "another", "further"} or (
        before == "to" and tokens.low[near[-1].first - 1] == "from"
    )
    if resumed or _points_back(tokens, draft):
        return near[-1]
    after = tokens.low[draft.last]
    if tuple(tokens.low[draft.last : draft.last + 2]) in _IN_ALL or after in {"altogether", "overall", "combined"}:
        return near[0]
    if after in _PREPOSITIONS and after != "of":
        # “463 ballots from one county and 654 from the other”: what stands before the same preposition.
        alike = [each for each in near if each.counted_at is not None and tokens.low[each.counted_at[1]] == after]
        return alike[-1] if alike and not _ends_between(tokens, alike[-1], draft) else None
    return None


def _ends_between(tokens: Tokens, before: Draft, draft: Draft) -> bool:
    return not _PARTINGS.isdisjoint(tokens.low[before.last : draft.first])


def _noun_ahead(tokens: Tokens, draft: Draft, following: Draft | None) -> Draft | None:
    """“12 of the 40 crew”: the noun of the whole."""
    if following is None or following.kind != "count" or following.head is None or tokens.low[draft.last] != "of":
        return None
    return following if following.first - draft.last <= 4 else None


def _points_back(tokens: Tokens, draft: Draft) -> bool:
    """Whether a bare count speaks of what an earlier figure of its paragraph counted."""
    after, before = tokens.low[draft.last], tokens.low[draft.first - 1]
    if after == "of" and (tokens.low[draft.last + 1] in _OF_THEM or tokens.is_number(draft.last + 1)):
        return True
    if before == "of" and tokens.is_number(draft.first - 2):
        return True
    if before in {"the", "of"} and "of" in tokens.low[draft.first - 2 : draft.first] and tokens.text[draft.last] == ",":
        return True
    return after in _VERBS and (before in _BEFORE_SUBJECT or not tokens.is_word(draft.first - 1))


_BEFORE_SUBJECT: Final = frozenset({"and", "the", "remaining", "least", "that", "other"})
_IN_ALL: Final = frozenset({("in", "all"), ("in", "total"), ("all", "told"), ("all", "together")})
_PREPOSITIONS: Final = frozenset(
    "from in of at to by on for with under over among between through during since".split()
)
