"""The second look at what was read: hedges, nouns, set lengths, trends, lists, conversions and tiers."""

from typing import Final

from verifier.figures.draft import Draft
from verifier.figures.hedges import behind_hedge, late_hedge, read_hedge
from verifier.figures.links import link
from verifier.figures.moments import Frame
from verifier.figures.names import in_title_case
from verifier.figures.nouns import CLOSED, Counted, counted_noun, is_plural, lemma
from verifier.figures.relative import anchor, point_in_time
from verifier.figures.tokens import DASHES, HYPHENS, Tokens
from verifier.figures.trends import read_trend
from verifier.figures.words import TENS, UNITS_AND_TEENS

_QUANTITIES: Final = frozenset(
    "count money percent points measure duration age rate share fraction multiplier ratio".split()
)
# Events that simply last: a hyphenated length before them is elapsed, not agreed ("a 15-month war").
_ELAPSED_EVENTS: Final = frozenset(
    "war conflict battle siege career wait drought search struggle absence marriage relationship fight feud illness "
    "battle occupation insurgency campaign investigation probe history stay journey rule reign exile legacy streak "
    "slump recession "
    "boom stalemate standoff stand-off captivity ordeal delay silence gap hiatus friendship "
    "reconstruction spree run blackout".split()
)
_SET_BEFORE: Final = frozenset(
    "jailed sentenced within every another banned suspended imprisoned sentence term deadline lasts contract deal "
    "notice valid gave given gives "
    "maximum minimum ban suspension imprisonment extend extended extension".split()
)
_SET_AFTER: Final = frozenset(
    "in-prison prison jail imprisonment notice probation behind custody supervised detention".split()
)
_ONE_IDIOMS_AFTER: Final = frozenset(
    "of another day thing way hell heck who that which such is was can could must time would will by has "
    "should hand side else point might reason where 's and".split()
)
_ONE_IDIOMS_BEFORE: Final = frozenset(
    "no any some every each the this that which another number only first last next single".split()
)
_ORDINAL_IDIOMS_AFTER: Final = frozenset(
    "of time term aid lady place class name hand step thing things half responders responder glance sight thought "
    "thoughts person minister "
    "secretary degree world order instance foremost and then all come floor down chance look round-up "
    "rate choice party".split()
)


def finish(tokens: Tokens, drafts: list[Draft], frame: Frame) -> list[Draft]:
    """Complete every draft from its neighbourhood; drop what was no figure and holds no digits."""
    kept: list[Draft] = []
    for draft in drafts:
        floor = kept[-1].last if kept else 0
        if _is_name(tokens, draft) or _is_idiom(tokens, draft):
            if tokens.low[draft.first] != "one" or tokens.low[draft.last] != "of":
                continue
            _as_one_of(tokens, draft)
        if draft.exempt is None and draft.malformed is None:
            _complete(tokens, draft, floor, frame)
        kept.append(draft)
    link(tokens, kept)
    anchor(tokens, kept)
    return kept


def _as_one_of(tokens: Tokens, draft: Draft) -> None:
    """“one of the 12” counts one; “one of the best” is a turn of phrase."""
    after = tokens.low[draft.last + 1 : draft.last + 3]
    counted = any(word[:1].isdecimal() or word in UNITS_AND_TEENS or word in TENS for word in after)
    if counted:
        draft.tier = "optional"
    else:
        draft.exempt, draft.tier = "one of", "exempt"


def _is_name(tokens: Tokens, draft: Draft) -> bool:
    """“Seven Sisters”, “the Big Four”, “a seven-figure sum”: number words inside a name or a turn of phrase."""
    if draft.kind != "count" or not draft.worded or draft.last - draft.first != 1 or draft.loose is not None:
        return False
    if tokens.text[draft.last] in HYPHENS and tokens.low[draft.last + 1] == "figure":
        return True
    first = draft.first
    if tokens.text[first - 1] in _BEFORE_A_STORY and not tokens.is_capital(draft.last):
        return False
    return tokens.is_capital(first) and not tokens.opens_sentence(first) and not in_title_case(tokens, first)


# “(AP) Six people”, “KABUL — Six people”: what stands between a dateline or a stamp and the first words of a story.
_BEFORE_A_STORY: Final = DASHES | {")", "]"}


def _is_idiom(tokens: Tokens, draft: Draft) -> bool:
    """“one of the”, “no one”, “first term”: words of number that count nothing."""
    if draft.last - draft.first != 1 or tokens.is_number(draft.first):
        return False
    word, before, after = (
        tokens.low[draft.first],
        tokens.low[draft.first - 1],
        tokens.low[draft.last].removesuffix("'s"),
    )
    if draft.kind == "ordinal":
        if word == "second" and before in {"a", "per", "every", "each", "split", "one"}:
            return True
        return (
            before in {"at", "second"}
            or after in _ORDINAL_IDIOMS_AFTER
            or (after == "-" and word in {"first", "second"})
        )
    if word != "one" or draft.kind != "count":
        return False
    if before in _ONE_IDIOMS_BEFORE or after in _ONE_IDIOMS_AFTER or after.endswith("ly"):
        return True
    if after in CLOSED and after not in _ONE_COUNTS_BEFORE:
        return True
    if tokens.text[draft.last] in DASHES and tokens.glued(draft.last):
        return True
    return not tokens.is_word(draft.last)


# “one more”, “one or two”, “one killed”: these still count.
_ONE_COUNTS_BEFORE: Final = frozenset("more less or killed dead died hurt shot to cut win loss lost need hit".split())


def _complete(tokens: Tokens, draft: Draft, floor: int, frame: Frame) -> None:
    if draft.kind in _QUANTITIES:
        _read_noun(tokens, draft)
        read_hedge(tokens, draft, floor)
        _read_late_hedge(tokens, draft)
        read_trend(tokens, draft, floor)
        if tokens.low[draft.first - 1] == "per" and draft.kind == "count":
            draft.tier = "optional"
        if draft.worded and tokens.low[draft.first - 1] == "or" and draft.kind == "count" and draft.head is None:
            draft.tier = "optional"
    elif draft.kind == "ordinal":
        _read_noun(tokens, draft)
    if draft.kind == "duration":
        draft.set_length = _is_set(tokens, draft)
        point_in_time(tokens, draft, frame)


def _read_noun(tokens: Tokens, draft: Draft) -> None:
    """What is counted, or what a share or a percentage is taken of."""
    if draft.kind in _BASED:
        at = _base_start(tokens, draft)
    elif draft.kind in {"count", "ordinal"}:
        at = _counted_start(tokens, draft)
    else:
        at = draft.last if draft.kind == "duration" and _is_adjective(tokens, draft) else None
    if at is None or tokens.broken(at):
        return
    while tokens.low[at] in _FURTHER and at < draft.last + 3:
        at += 1
    phrase = counted_noun(tokens, at, plural=draft.value != 1 and draft.kind != "duration")
    if phrase is None or (draft.kind == "count" and _is_lone(tokens, draft, phrase)):
        return
    if draft.kind == "count" and at - 1 == draft.last and tokens.text[at - 1] in DASHES:
        # “a 12-page report”, “the five-member panel”: what is counted is grown onto the number.
        phrase = Counted(at, at + 1, lemma(tokens.text[at]))
    draft.counted_at = (phrase.first, phrase.last)
    draft.head = phrase.head


def _is_lone(tokens: Tokens, draft: Draft, phrase: Counted) -> bool:
    """Whether a decimal stands before a single thing that it does not count: “a magnitude 7.1 quake”, “a .22 rifle”."""
    noun = tokens.text[phrase.last - 1]
    return draft.measured and not draft.scaled and not noun.isupper() and len(noun) > 2 and not is_plural(noun.lower())


_BASED: Final = frozenset({"percent", "share", "fraction", "money", "points", "ratio", "measure", "rate"})
_FURTHER: Final = frozenset({"more", "other", "further", "additional"})
_DETERMINERS: Final = frozenset("the all its their his her our these those".split())


def _base_start(tokens: Tokens, draft: Draft) -> int | None:
    """Where the base of a share starts: “of the voters”; a share in words may do without “of”."""
    at = draft.last
    if tokens.low[at] == "of":
        at += 1
    elif draft.kind not in {"share", "ratio", "rate"}:
        return None
    at = at + 1 if tokens.low[at] in _DETERMINERS else at
    return at + 1 if tokens.is_number(at) and tokens.low[at - 1] in _DETERMINERS else at


def _counted_start(tokens: Tokens, draft: Draft) -> int | None:
    """Where the counted noun starts: behind a hedge, a hyphen, “of the” or “of Lund's”."""
    at = behind_hedge(tokens, draft.last) if draft.kind == "count" else draft.last
    if at == draft.last and tokens.text[at] in DASHES and tokens.glued(at) and tokens.glued(at + 1):
        return at + 1
    if tokens.low[at] != "of" or draft.kind != "count":
        return at
    if draft.loose is not None:
        return at + 1
    owned = tokens.low[at + 1].endswith("'s")
    if not owned and tokens.low[at + 1] not in _DETERMINERS:
        return None
    draft.elided = True
    at += 1 if owned else 2
    while tokens.is_number(at) and at < draft.last + 4:
        at += 1
    return at


def _is_adjective(tokens: Tokens, draft: Draft) -> bool:
    """Whether the unit is grown onto its number: “42-day”, but not “forty-six years”."""
    return draft.last - 2 > draft.first and tokens.text[draft.last - 2] in DASHES


def _read_late_hedge(tokens: Tokens, draft: Draft) -> None:
    if draft.counted_at is not None and draft.counted_at[0] >= draft.last and draft.counted_at[1] <= draft.last + 6:
        late_hedge(tokens, draft, draft.counted_at[1])


def _is_set(tokens: Tokens, draft: Draft) -> bool:
    """Whether a length of time is agreed or fixed rather than elapsed."""
    if _is_adjective(tokens, draft) and draft.head not in _ELAPSED_EVENTS:
        return True
    before = tokens.low[max(draft.first - 4, 0) : draft.first]
    if before[-1:] == ["after"]:
        return False  # "freed after eight years in prison"
    if any(word in _SET_BEFORE for word in before):
        return True
    following = tokens.low[draft.last]
    return following in _SET_AFTER or (following in {"in", "of"} and tokens.low[draft.last + 1] in _SET_AFTER)
