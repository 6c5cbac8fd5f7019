"""Figures that an article tells again: the same number, or its round form, in the company of the same words."""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from fractions import Fraction
from typing import Final

from verifier.claims.nouns import STILL_THERE, exclude, is_person, read_phrase
from verifier.extract.offline.quantities.company import MOST_TELLING, Companies, Company, root_of
from verifier.extract.offline.quantities.reading import Reading
from verifier.figures.model import Figure

# How many figures of one unit, and of one number, a figure is held against: keeps the work linear in the text.
_MOST_COMPARED: Final = 8
# Fewer things than this are told apart by more than their number.
_A_HANDFUL: Final = 13
_HEDGED: Final = frozenset({"approx", "almost", "more_than", "at_least", "less_than"})
_NOT_TOLD: Final = frozenset({"date", "time", "ordinal", "score", "ratio", "fraction", "points", "rate", "multiplier"})
_MOST_SHARED: Final = 4
_MOST_PARTICULAR: Final = 2
# A few things pointed at are those told in the sentences just before; farther back they need more in common.
_NEXT: Final = 2
_COUPLE: Final = 2
# Below so much, prices of different things are often the same.
_A_PRICE: Final = 1000
# A share in words and its percentage need so much company in common; one as vague as "a majority" needs more.
_ENOUGH_FOR_SHARE: Final = Fraction(2)
_ENOUGH_FOR_VAGUE: Final = Fraction(4)
_BROAD_SHARE: Final = Decimal("0.2")
_ENOUGH_FOR_FEW: Final = Fraction(5, 4)
# A stretch of time behind which nothing tells what it is of needs more.
_ENOUGH_FOR_SPELL: Final = Fraction(2)
_THAT_VERY: Final = (("the",), ("that",), ("those",))
# Headline and standfirst, and how money is told there: round without saying so.
_HEAD: Final = 3
_AFORESAID: Final = frozenset({"aforementioned", "aforesaid"})
_TOLD_BY_WHAT_FOLLOWS: Final = frozenset({"duration", "percent", "measure"})
_MOST_APART: Final = Decimal("0.1")
_WHICH: Final = frozenset({"first", "second", "third", "last", "past", "next", "previous", "final", "same", "another"})
# A word in the company of both counts half as much where it is near neither, half as much again where near both.
_BY_NEARNESS: Final = (1, 2, 3)
# How much the company must have in common, by kind of figure; a sum of money alone is told twice by chance least.
_ENOUGH: Final[Mapping[str, Fraction]] = {
    "money": Fraction(1, 2),
    "count": Fraction(1, 2),
    "measure": Fraction(1),
    "duration": Fraction(3, 2),
    "age": Fraction(3, 2),
    "percent": Fraction(5, 2),
}
_OTHER_NAMES: Final = Fraction(1)


def echoes(companies: Companies, readings: Mapping[int, Reading]) -> Iterator[tuple[int, int]]:
    """Each figure beside an earlier one, in another sentence, that it tells again; the nearest first."""
    alike: defaultdict[object, deque[Company]] = defaultdict(lambda: deque(maxlen=_MOST_COMPARED))
    recent: defaultdict[object, deque[Company]] = defaultdict(lambda: deque(maxlen=_MOST_COMPARED))
    for company in companies.by_figure.values():
        figure = company.figure
        vague = figure.hedge == "vague" and figure.kind != "share"
        if figure.kind in _NOT_TOLD or vague or company.on_top:
            continue
        if (figure.kind == "age" and figure.value is not None) or (figure.kind == "count" and figure.value == 1):
            continue
        same = alike[figure.kind, figure.unit, figure.value or (figure.low, figure.high)]
        near = recent[figure.unit if figure.kind != "share" else "percent"]
        unequal = (one for one in reversed(near) if _may_differ(one.figure, figure))
        for earlier in (*reversed(same), *unequal):
            if earlier.number == company.number or _elsewhere(readings, company, earlier):
                continue
            if _one(company, earlier, companies) and not _of_another(readings, company, earlier):
                yield earlier.figure.id, figure.id
        same.append(company)
        near.append(company)


def _of_another(readings: Mapping[int, Reading], later: Company, earlier: Company) -> bool:
    """Whether somebody else does it, or it is told of the other sort: women and men, north and south."""
    if later.definite:
        return False
    wide = later.figure.kind == "percent"
    first, second = (company.roots if wide else company.near for company in (later, earlier))
    if any(exclude(one, other) for one in first - second for other in second - first):
        return True
    pair = readings.get(later.figure.id), readings.get(earlier.figure.id)
    agents = [reading.observed.who for reading in pair if reading is not None and reading.observed.who]
    if len(agents) < len(pair) or agents[0][0].isupper() != agents[1][0].isupper():
        return False
    one, other = (frozenset(agent.casefold().split()) for agent in agents)
    return not (one <= other or other <= one)


def _may_differ(one: Figure, other: Figure) -> bool:
    """Whether two figures of one unit can tell one value in unequal numbers: round and exact, in words and percent."""
    return one.value != other.value and (one.kind == other.kind or "share" in {one.kind, other.kind})


def _elsewhere(readings: Mapping[int, Reading], later: Company, earlier: Company) -> bool:
    """Whether other places are named of two counts, of a number that is met often."""
    pair = readings.get(later.figure.id), readings.get(earlier.figure.id)
    places = [reading.observed.place for reading in pair if reading is not None and reading.observed.place]
    if len(places) < len(pair) or later.figure.kind != "count" or _particular(later.figure) == _MOST_PARTICULAR:
        return False
    one, other = (frozenset(place.casefold().split()) for place in places)
    return not (one <= other or other <= one)


def _one(later: Company, earlier: Company, companies: Companies) -> bool:
    """Whether the later figure tells the earlier one again."""
    one, other = later.figure, earlier.figure
    if later.likewise or not _may_count_alike(later, earlier):
        return False
    if one.value is None and (one.low, one.high) != (other.low, other.high):
        return False
    shared = _shared(later, earlier, companies)
    if "share" in {one.kind, other.kind}:
        return _one_share(later, earlier, shared)
    pointed = not _AFORESAID.isdisjoint(later.before)
    if one.value != other.value:
        return _one_roundly(later, earlier, shared, pointed=pointed)
    if _is_handful(one):
        return pointed or _points_back(later, earlier, shared)
    return pointed or _one_exactly(later, earlier, shared)


def _one_share(later: Company, earlier: Company, shared: Fraction) -> bool:
    """Whether a share in words is told as a percentage right after, or before: "two-thirds" and "67 percent"."""
    worded, exact = sorted((later.figure, earlier.figure), key=lambda figure: figure.kind != "share")
    if worded.kind != "share" or worded.low is None or worded.high is None or exact.value is None:
        return False
    fits = worded.low * 100 <= exact.value <= worded.high * 100
    vague = worded.high - worded.low > _BROAD_SHARE
    near = later.number - earlier.number <= _NEXT and not _strangers(later, earlier)
    return fits and near and shared >= (_ENOUGH_FOR_VAGUE if vague else _ENOUGH_FOR_SHARE)


def _one_roundly(later: Company, earlier: Company, shared: Fraction, *, pointed: bool) -> bool:
    """Whether two unequal numbers are one, told exactly and round, in company enough."""
    near = later.number - earlier.number <= _NEXT
    enough = (shared > 0 or near) if _precise(later.figure, earlier.figure) else shared >= 1
    return enough and (pointed or (_rounded(later, earlier) and not _strangers(later, earlier)))


def _one_exactly(later: Company, earlier: Company, shared: Fraction) -> bool:
    """Whether the same number twice is one quantity: the rarer the number and its company, the surer."""
    one, other = later.figure, earlier.figure
    if later.before[-1:] in _THAT_VERY and later.number - earlier.number <= _NEXT:
        return True
    if one.kind in _TOLD_BY_WHAT_FOLLOWS and not _followed_alike(later, earlier, shared):
        return False
    spell = one.kind == "duration" and _modifier(later) is not None
    if spell and later.number - earlier.number <= _NEXT:
        return True
    if _strangers(later, earlier):
        shared -= _OTHER_NAMES
    meant = later.definite and not later.restricted and None not in {one.head, other.head}
    if one.kind == "count" and meant and later.number - earlier.number <= _NEXT:
        return True
    if (one.per != other.per and shared < 1) or _otherwise_behind(later, earlier):
        return False
    alone = (
        one.kind == "money"
        and one.value is not None
        and one.value >= _A_PRICE
        and one.series is None
        and other.series is None
    )
    enough = _ENOUGH["count"] if spell else _ENOUGH[one.kind]
    return shared + _particular(one) >= enough and (shared > 0 or alone)


def _followed_alike(later: Company, earlier: Company, shared: Fraction) -> bool:
    """Whether "the last ten years" are no "first ten", and "10 years in prison" no "10 years of probation"."""
    figure = later.figure
    if figure.kind == "percent" and _particular(figure) == _MOST_PARTICULAR and shared >= 1:
        return True
    if _modifier(later) != _modifier(earlier):
        return False
    if figure.kind == "percent":
        return later.after is not None and later.after == earlier.after
    if figure.kind in {"duration", "measure"} and _modifier(later) is None and None in {later.after, earlier.after}:
        return shared >= _ENOUGH_FOR_SPELL
    return later.after is None or earlier.after is None or later.after == earlier.after


def _otherwise_behind(later: Company, earlier: Company) -> bool:
    """Whether one preposition leads to other things: "2 million on mailers", "2 million on television ads"."""
    (one, roots), (other, other_roots) = later.tail, earlier.tail
    return one == other and bool(roots and other_roots) and roots.isdisjoint(other_roots)


def _modifier(company: Company) -> str | None:
    """The word that says which of several like stretches of time is meant ("the first ten months")."""
    before = company.before[-1:]
    return before[0] if before and before[0] in _WHICH else None


def _is_handful(figure: Figure) -> bool:
    return figure.kind == "count" and figure.value is not None and figure.value < _A_HANDFUL


def _points_back(later: Company, earlier: Company, shared: Fraction) -> bool:
    """Whether "the four" or "his two rivals" can mean the few of the same noun, or the same "top four", told before."""
    if "top" in later.before[-1:] and "top" in earlier.before[-1:]:
        return True
    near = later.number - earlier.number <= _NEXT
    if later.figure.head is None or later.figure.elided:
        return near and "the" in later.before[-1:] and later.figure.value != _COUPLE
    if earlier.figure.head is None:
        return near and later.definite and root_of(later.figure.head) in earlier.near
    if later.figure.head != earlier.figure.head:
        return False
    if later.definite and not later.restricted and near:
        return True
    return (later.definite or earlier.definite) and shared >= _ENOUGH_FOR_FEW


def _particular(figure: Figure) -> Fraction:
    """How little a number is met by chance: its significant digits beyond the first."""
    if figure.value is None:
        return Fraction(1)
    return Fraction(min(len(figure.value.normalize().as_tuple().digits), 3) - 1)


def _shared(later: Company, earlier: Company, companies: Companies) -> Fraction:
    """What the company of two figures has in common: rare words count more, and so do those right beside them."""
    weights = [
        companies.weight(root) * _BY_NEARNESS[(root in later.near) + (root in earlier.near)]
        for root in later.roots & earlier.roots
    ]
    return Fraction(sum(sorted(weights, reverse=True)[:_MOST_SHARED]), _BY_NEARNESS[1] * MOST_TELLING)


def _strangers(later: Company, earlier: Company) -> bool:
    """Whether other names, or other months or years, stand beside each of two figures."""
    return any(
        bool(one) and bool(other) and one.isdisjoint(other)
        for one, other in ((later.names, earlier.names), (later.times, earlier.times))
    )


def _may_count_alike(later: Company, earlier: Company) -> bool:
    """Whether what the two count can be one thing: the same noun, a noun beside the other, or no noun at one."""
    first, second = (_noun(company.figure) for company in (later, earlier))
    if first is None or second is None:
        return True
    (head, narrow), (other, other_narrow) = first, second
    if any(exclude(x, y) for x in narrow | {head} for y in other_narrow | {other}):
        return False
    if head == other or (is_person(head) and is_person(other)):
        return True
    return root_of(head) in earlier.near or root_of(other) in later.near


def _noun(figure: Figure) -> tuple[str, frozenset[str]] | None:
    if figure.counted is None or figure.elided or figure.head in STILL_THERE:
        return None
    return read_phrase(figure.counted)


def _precise(one: Figure, other: Figure) -> bool:
    """Whether one of two figures is so exact that a round one beside the same word is hardly another."""
    return max(_particular(one), _particular(other)) == _MOST_PARTICULAR and one.quantum != other.quantum


def _rounded(later: Company, earlier: Company) -> bool:
    """Whether one figure is the other told round and said to be ("over 21,000" for 21,090), or round in the lead."""
    if later.figure.kind not in {"money", "count", "measure"}:
        return False
    return _rounds_to(later, earlier) or _rounds_to(earlier, later)


def _rounds_to(fine: Company, coarse: Company) -> bool:
    value, step, told = fine.figure.value, coarse.figure.quantum, coarse.figure.value
    if value is None or told is None or not step or fine.figure.quantum is None or fine.figure.quantum >= step:
        return False
    hedged = coarse.figure.hedge in _HEDGED and coarse.figure.strict.contains(value)
    if not hedged and not (coarse.figure.kind == "money" and coarse.number < _HEAD):
        return False
    if not coarse.figure.strict.meets(fine.figure.strict) or abs(value - told) > told * _MOST_APART:
        return False
    return told in {_at(value, step, ROUND_FLOOR), _at(value, step, ROUND_CEILING)}


def _at(value: Decimal, step: Decimal, rounding: str) -> Decimal:
    return (value / step).to_integral_value(rounding) * step
