"""Whether the relations of an article that share figures can all hold: each as linear forms over its figures."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain, combinations, pairwise
from typing import Final

from verifier.claims.bound import Bound, Term, as_fraction, bind
from verifier.claims.linear import Form, clash, extent, smallest_clash
from verifier.claims.model import Relation, RelationKind
from verifier.claims.states import apart, called
from verifier.claims.telling import tell_figure, tell_terms
from verifier.figures.interval import Interval
from verifier.figures.model import Figure

_ONE: Final = Fraction(1)
_NOUGHT: Final = Interval.exactly(0)
_AT_LEAST_NOUGHT: Final = Interval.of(0, None)
_AT_MOST_NOUGHT: Final = Interval.of(None, 0)
_HUNDRED: Final = Interval.exactly(100)
# So many relations of one group are held against each other at a time: keeps the work linear in the article.
_MOST_TOGETHER: Final = 40
_PARTING: Final = frozenset({"part_of", "share_of"})
_SHARES: Final = frozenset({"percent", "points", "share", "fraction", "ratio"})
# Things counted are whole: a share of them may stand for the whole number on either side.
_WHOLE: Final = Interval.of(-1, 1, low_open=True, high_open=True)


@dataclass(frozen=True)
class _Statement:
    """What some relations say, as forms over figures by id, and as lines of arithmetic."""

    relations: tuple[Relation, ...]
    forms: tuple[Form[int], ...]
    arithmetic: tuple[str, ...]


@dataclass(frozen=True)
class JointClash:
    """Relations that hold one by one and cannot all hold.

    `figure` is the last figure of the article without whose own number the others could hold; `left` is what they leave
    for it. `arithmetic` says what each of them demands.
    """

    relations: tuple[Relation, ...]
    arithmetic: tuple[str, ...]
    figure: Figure
    left: Interval


def joint_clashes(
    relations: Sequence[Relation], figures: Mapping[int, Figure], first_telling: Callable[[int], int]
) -> Iterator[JointClash]:
    """Of each group of judged relations that share figures, the fewest that cannot all hold; at most one a group.

    `first_telling` gives for a figure the first one that tells the same observation. A group is left alone where one of
    its relations conflicts by itself, holds by rounding only, or is undetermined: what is bound there is not certain
    enough to reason from. Figures are read narrowly where every relation is a sentence pattern's, and widely else; and
    no clash is told that the wide reading of any one figure would dissolve.
    """
    as_told = {relation.id: relation for relation in relations}
    leading = _leading(figures.values(), first_telling)
    for group in _groups([_renamed(relation, leading) for relation in relations]):
        sound = all(relation.verdict == "consistent" and not relation.rounding for relation in group)
        if len(group) < 2 or not sound:
            continue
        windows = (group[start : start + _MOST_TOGETHER] for start in range(0, len(group), _MOST_TOGETHER))
        found = next(filter(None, (_clash(window, figures) for window in windows)), None)
        if found is not None:
            yield replace(found, relations=tuple(as_told[relation.id] for relation in found.relations))


def _leading(figures: Iterable[Figure], first_telling: Callable[[int], int]) -> dict[int, int]:
    """Each figure's first telling; a number of the same things that is told again exactly is the same number."""
    known: dict[tuple[object, ...], int] = {}
    leading = {}
    for figure in figures:
        first = first_telling(figure.id)
        if figure.kind == "count" and figure.head is not None and figure.strict.is_point and not figure.elided:
            first = known.setdefault((figure.head, figure.per, figure.strict), first)
        leading[figure.id] = first
    return leading


def _renamed(relation: Relation, leading: Mapping[int, int]) -> Relation:
    operands = (
        operand.model_copy(update={"figure": leading.get(operand.figure)}) if operand.figure is not None else operand
        for operand in relation.operands
    )
    return relation.model_copy(update={"operands": tuple(operands)})


def _groups(relations: Iterable[Relation]) -> Iterator[list[Relation]]:
    """Relations that can be put as forms, by connection through figures, each group in the order of the article."""
    leader: dict[int, int] = {}

    def top(figure: int) -> int:
        leader.setdefault(figure, figure)
        while leader[figure] != figure:
            leader[figure] = leader[leader[figure]]
            figure = leader[figure]
        return figure

    joint = [relation for relation in relations if relation.kind in _FORMS and len(relation.figures) > 1]
    for relation in joint:
        for one, other in pairwise(relation.figures):
            leader[top(one)] = top(other)
    groups: defaultdict[int, list[Relation]] = defaultdict(list)
    for relation in joint:
        groups[top(relation.figures[0])].append(relation)
    yield from groups.values()


def _clash(group: Sequence[Relation], figures: Mapping[int, Figure]) -> JointClash | None:
    narrow = all(relation.provenance == "pattern" for relation in group)
    read = {one: figures[one] if narrow else _widely(figures[one]) for each in group for one in each.figures}
    statements = _statements(group, read)
    clashing = smallest_clash(_ranges(read), [each.forms for each in statements])
    if clashing is None:
        return None
    core = [statements[place] for place in clashing]
    relations = tuple(dict.fromkeys(chain.from_iterable(each.relations for each in core)))
    if len(relations) < 2 or _dissolves(relations, read):
        return None
    forms = [form for each in core for form in each.forms]
    for name in sorted({name for form in forms for name in form.weights}, key=lambda name: figures[name].span)[::-1]:
        left = extent({**_ranges(read), name: Interval(None, None)}, forms, name)
        if left is not None:
            arithmetic = tuple(chain.from_iterable(each.arithmetic for each in core))
            return JointClash(relations, arithmetic, figures[name], left)
    return None


def _dissolves(relations: Sequence[Relation], read: Mapping[int, Figure]) -> bool:
    """Whether the wide reading of any one figure lets all hold: leniency is given, and does not stack."""
    for one in dict.fromkeys(chain.from_iterable(relation.figures for relation in relations)):
        wider = {**read, one: _widely(read[one])}
        forms = [form for each in _statements(relations, wider) for form in each.forms]
        if clash(_ranges(wider), forms) is None:
            return True
    return False


def _statements(group: Sequence[Relation], figures: Mapping[int, Figure]) -> list[_Statement]:
    return [*(_statement(relation, figures) for relation in group), *_nested(group, figures)]


def _ranges(figures: Mapping[int, Figure]) -> dict[int, Interval]:
    return {number: figure.strict for number, figure in figures.items()}


def _nested(group: Sequence[Relation], figures: Mapping[int, Figure]) -> Iterator[_Statement]:
    """Those of one name in several parts of a whole, where the parts exclude each other, are at most all of that name.

    Six officers among the hurt and three among the missing make nine of the crew's officers.
    """
    parts = [_Part.of(relation) for relation in group if relation.kind in _PARTING and relation.role("b")]
    holder = {part.figure: part for part in parts}
    by_name: defaultdict[str, list[_Part]] = defaultdict(list)
    for part in parts:
        if part.name is not None:
            by_name[part.name].append(part)
    for alike in by_name.values():
        for top in alike:
            within = [each for each in alike if each.whole in holder and holder[each.whole].whole == top.whole]
            if len(within) > 1 and all(_apart(one, other) for one, other in combinations(within, 2)):
                weights = {each.figure: _ONE for each in within} | {top.figure: -_ONE}
                rests_on = [top, *within, *(holder[each.whole] for each in within)]
                told = tell_terms([tell_figure(figures[each.figure], each.whole_name) for each in within])
                line = f"{told} ≤ {tell_figure(figures[top.figure], top.whole_name)}"
                form = Form(weights, _AT_MOST_NOUGHT)
                yield _Statement(tuple(each.relation for each in rests_on), (form,), (line,))


@dataclass(frozen=True)
class _Part:
    """A figure that counts a part of another, and what both are called."""

    relation: Relation
    figure: int
    whole: int
    name: str | None
    whole_name: str | None

    @classmethod
    def of(cls, relation: Relation) -> "_Part":
        label = {operand.role: operand.label for operand in relation.operands}
        name, whole = label.get("a"), label.get("b")
        return cls(
            relation,
            relation.role("a")[0],
            relation.role("b")[0],
            called(name) if name else None,
            whole,
        )


def _apart(one: _Part, other: _Part) -> bool:
    return one.whole_name is not None and other.whole_name is not None and apart(one.whole_name, other.whole_name)


def _widely(figure: Figure) -> Figure:
    """The figure with its wide reading for the narrow one."""
    wide = figure.lenient
    if (wide.low, wide.high) == (None, None):
        return figure
    ends = {"low": wide.low, "high": wide.high, "low_open": wide.low_open, "high_open": wide.high_open}
    return figure.model_copy(update=ends)


def _statement(relation: Relation, figures: Mapping[int, Figure]) -> _Statement:
    bound = bind(relation, figures, None)
    unread = any(term.empty for term in bound.terms) or not bound.a
    forms = () if unread else tuple(_FORMS[relation.kind](bound))
    return _Statement((relation,), forms, relation.arithmetic)


def _total(bound: Bound) -> Iterator[Form[int]]:
    if bound.b is not None:
        within = _NOUGHT if bound.relation.closed else _AT_MOST_NOUGHT
        yield _form([(term, _ONE) for term in bound.a] + [(bound.b, -_ONE)], within)


def _shares(bound: Bound) -> Iterator[Form[int]]:
    within = _HUNDRED if bound.relation.closed else Interval.of(None, 100)
    yield _form([(term, _ONE) for term in bound.a], within)


def _share_of(bound: Bound) -> Iterator[Form[int]]:
    """The part is the whole times the share; the share stands as its two ends, so that the form stays linear."""
    if bound.b is None or bound.c is None or bound.c.figure.kind not in _SHARES or bound.a[0].figure.kind in _SHARES:
        return
    whole_things = bound.a[0].figure.kind == "count"
    yield from _product(bound.a[0], bound.b, as_fraction(bound.c).strict, _WHOLE if whole_things else _NOUGHT)


def _part_of(bound: Bound) -> Iterator[Form[int]]:
    if bound.b is not None and bound.b.date is None:
        yield _form([(bound.a[0], _ONE), (bound.b, -_ONE)], _AT_MOST_NOUGHT)


def _change(bound: Bound) -> Iterator[Form[int]]:
    """The later figure is the earlier one times what the change makes of it."""
    if bound.b is None or not _one_measure(bound.a[0], bound.b):
        return
    if bound.c is None:
        within = {"up": _AT_LEAST_NOUGHT, "down": _AT_MOST_NOUGHT, None: Interval(None, None)}[bound.relation.direction]
        yield _form([(bound.b, _ONE), (bound.a[0], -_ONE)], within)
    elif bound.c.figure.kind == "multiplier":
        yield from _product(bound.b, bound.a[0], bound.c.strict, _NOUGHT)
    elif bound.c.figure.kind in {"percent", "fraction", "share"} and bound.relation.direction is not None:
        grown = as_fraction(bound.c).strict
        factor = Interval.exactly(1) + (grown if bound.relation.direction == "up" else -grown)
        yield from _product(bound.b, bound.a[0], factor, _NOUGHT)


def _difference(bound: Bound) -> Iterator[Form[int]]:
    if bound.b is None or bound.c is None or bound.relation.direction is None:
        return
    if _one_measure(bound.a[0], bound.b):
        sign = _ONE if bound.relation.direction == "up" else -_ONE
        yield _form([(bound.b, sign), (bound.a[0], -sign), (bound.c, -_ONE)], _NOUGHT)


def _remainder(bound: Bound) -> Iterator[Form[int]]:
    if bound.b is not None and bound.c is not None:
        within = _NOUGHT if bound.relation.closed else _AT_LEAST_NOUGHT
        yield _form([(bound.b, _ONE), (bound.c, -_ONE)] + [(term, -_ONE) for term in bound.a], within)


def _per(bound: Bound) -> Iterator[Form[int]]:
    """Of rates by the day nothing is reckoned here, as days may be counted with one more or one less."""
    if not bound.a or bound.b is None or bound.c is None or bound.relation.base:
        return
    if bound.b.figure.kind == "count" and bound.c.figure.per is None and bound.c.figure.kind != "percent":
        yield from _product(bound.a[0], bound.b, bound.c.strict, _NOUGHT)


def _same(bound: Bound) -> Iterator[Form[int]]:
    mentions = [as_fraction(term) for term in (*bound.a, *((bound.b,) if bound.b else ()))]
    if not any(term.date for term in mentions):
        for one, other in pairwise(mentions):
            yield _form([(one, one.factor), (other, -other.factor)], _NOUGHT)


def _product(made: Term, of: Term, factor: Interval, slack: Interval) -> Iterator[Form[int]]:
    """`made` is `of` times a factor that lies in an interval, give or take the slack; `of` is not below nought."""
    if of.strict.low is None or of.strict.low < 0 or slack.low is None or slack.high is None:
        return
    if factor.low is not None:
        yield _form([(made, _ONE), (of, -factor.low)], Interval(slack.low, None, slack.low_open))
    if factor.high is not None:
        yield _form([(made, _ONE), (of, -factor.high)], Interval(None, slack.high, high_open=slack.high_open))


def _form(terms: Iterable[tuple[Term, Fraction]], within: Interval) -> Form[int]:
    weights: defaultdict[int, Fraction] = defaultdict(Fraction)
    for term, weight in terms:
        weights[term.figure.id] += weight
    return Form(dict(weights), within)


def _one_measure(one: Term, other: Term) -> bool:
    return one.measure == other.measure and not one.figure.elided and not other.figure.elided


_FORMS: Final[Mapping[RelationKind, Callable[[Bound], Iterator[Form[int]]]]] = {
    "total": _total,
    "shares": _shares,
    "share_of": _share_of,
    "part_of": _part_of,
    "change": _change,
    "difference": _difference,
    "remainder": _remainder,
    "per": _per,
    "same": _same,
}
