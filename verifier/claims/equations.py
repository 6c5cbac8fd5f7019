"""The equations behind the kinds of relation: each says when figures bound by the article's words add up as written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from verifier.claims.ageing import parent_and_child
from verifier.claims.bound import Bound, Outcome, Term, as_fraction, bind, obstacle, undetermined, weigh, without_bound
from verifier.claims.chronology import before, relative_date
from verifier.claims.clocks import clock
from verifier.claims.conversions import conversion
from verifier.claims.listing import listing
from verifier.claims.model import Relation, RelationKind
from verifier.claims.per import per
from verifier.claims.ratios import change, difference, move, share_of
from verifier.claims.telling import tell_figure, tell_interval, tell_stated, tell_terms, tell_text
from verifier.claims.timing import span, weekday
from verifier.figures.interval import Interval
from verifier.figures.model import Figure

Equation = Callable[[Bound], Outcome]

_HUNDRED = Interval.exactly(100)
_NOTHING = Interval.exactly(0)


def judge(relation: Relation, figures: Mapping[int, Figure], *, published: date | None) -> Relation:
    """The relation with its verdict, its reason where nothing can be decided, and the sum that decided it.

    Narrow readings that meet are consistent; where only the wide reading of one single figure meets, `rounding` is set;
    figures that cannot meet conflict. What an extractor has already left undetermined with a reason stays so.
    """
    if relation.verdict == "undetermined" and relation.reason:
        return relation
    equation = EQUATIONS.get(relation.kind)
    if equation is None:
        outcome = undetermined("this kind of relation is not reckoned with")
    else:
        outcome = equation(bind(relation, figures, published))
    return relation.model_copy(
        update={
            "verdict": outcome.verdict,
            "rounding": outcome.rounding,
            "reason": outcome.reason,
            "arithmetic": outcome.arithmetic,
        }
    )


def _total(bound: Bound) -> Outcome:
    """The parts make the total; where others may be left out, they do not exceed it."""
    if not bound.a or bound.b is None:
        return undetermined("the total is not stated" if bound.b is None else "no part is stated")
    terms = (*bound.a, bound.b)
    hindrance = obstacle(terms)
    if hindrance:
        return undetermined(hindrance)
    closed = bound.relation.closed

    def holds(v: Sequence[Interval]) -> bool:
        parts = _sum(v[:-1])
        return parts.meets(v[-1]) if closed else not v[-1].below(parts)

    line = f"{_tell_sum(bound.a)}; stated {tell_stated(bound.b.figure)}"
    return weigh(holds, terms, line)


def _shares(bound: Bound) -> Outcome:
    """Percentages of one whole make a hundred, give or take half a unit of the last place for each."""
    hindrance = obstacle(bound.a) if bound.a else "no share is stated"
    if hindrance:
        return undetermined(hindrance)
    parts = _sum([term.strict for term in bound.a])
    line = f"{_tell_sum(bound.a)}; the whole is 100%"
    if not (parts.meets(_HUNDRED) if bound.relation.closed else not _HUNDRED.below(parts)):
        return Outcome("conflicting", (line,))
    as_written = sum((Fraction(term.figure.value or 0) for term in bound.a), Fraction())
    return Outcome("consistent", (line,), rounding=bound.relation.closed and not _HUNDRED.contains(as_written))


def _part_of(bound: Bound) -> Outcome:
    """A part is at most its whole: it conflicts only where the least it can be is above the most the whole can be."""
    if not bound.a or bound.b is None:
        return undetermined("the whole is not stated" if bound.b is None else "the part is not stated")
    part, whole = bound.a[0], bound.b
    hindrance = obstacle((part, whole))
    if hindrance:
        return undetermined(hindrance)
    return _ordered(part, whole)


def _ordered(smaller: Term, larger: Term) -> Outcome:
    sign = ">" if larger.strict.below(smaller.strict) else "≤"
    line = f"{tell_figure(smaller.figure, smaller.label)} {sign} {tell_figure(larger.figure, larger.label)}"
    return weigh(lambda v: not v[1].below(v[0]), (smaller, larger), line)


def _remainder(bound: Bound) -> Outcome:
    """What was there, less what has gone, is what is left; where others may have gone too, it is at most that."""
    if not bound.a or bound.b is None or bound.c is None:
        return undetermined("what there was, what has gone or what is left is not stated")
    terms = (*bound.a, bound.b, bound.c)
    hindrance = obstacle(terms)
    if hindrance:
        return undetermined(hindrance)
    closed = bound.relation.closed

    def holds(v: Sequence[Interval]) -> bool:
        left = v[-2] - _sum(v[:-2])
        return left.meets(v[-1]) if closed else not left.below(v[-1])

    left = bound.b.strict - _sum([term.strict for term in bound.a])
    gone = [tell_figure(term.figure, term.label) for term in bound.a]
    taken = tell_terms([tell_figure(bound.b.figure, bound.b.label), *gone], "-")
    line = f"{taken} = {tell_interval(left, bound.b.figure.unit)}; stated {tell_stated(bound.c.figure)}"
    return weigh(holds, terms, line)


def _order(bound: Bound) -> Outcome:
    """`a` comes before, or is at most, `b`; of two ages, it is the child's and the other the parent's."""
    if bound.days("a") is not None and bound.days("b") is not None:
        return before(bound)
    if not bound.a or bound.b is None:
        return undetermined("one of the two is not stated")
    first, second = bound.a[0], bound.b
    return parent_and_child(bound) if {first.figure.kind, second.figure.kind} == {"age"} else _part_of(bound)


def _rank(bound: Bound) -> Outcome:
    """The winner beats every rival; of the lowest, the fewest or the last the opposite holds."""
    if not bound.a or bound.b is None:
        return undetermined("the winner or its rivals are not stated")
    winner = bound.b
    hindrance = obstacle((*bound.a, winner))
    if hindrance:
        return undetermined(hindrance)
    lowest = bound.relation.direction == "down"
    outcomes = [_ordered(winner, rival) if lowest else _ordered(rival, winner) for rival in bound.a]
    return _worst(outcomes)


def _same(bound: Bound) -> Outcome:
    """Mentions of one quantity agree: the highest and the lowest of them can still be the same number.

    Of a limit told twice the numbers themselves must agree, not what stays within them.
    """
    mentions = tuple(as_fraction(term) for term in (*bound.a, *((bound.b,) if bound.b else ())))
    if len(mentions) < 2:
        return undetermined("there is only one mention")
    if bound.relation.limits:
        mentions = tuple(replace(term, figure=without_bound(term.figure)) for term in mentions)
    if all(term.date is not None for term in mentions):
        return _same_dates(mentions)
    hindrance = obstacle(mentions)
    if hindrance:
        return undetermined(hindrance)
    highest = max(mentions, key=lambda term: _end(term.strict.low, "-inf"))
    lowest = min(mentions, key=lambda term: _end(term.strict.high, "inf"))
    agree = highest.strict.meets(lowest.strict)
    low, high = tell_figure(lowest.figure, lowest.label), tell_figure(highest.figure, highest.label)
    line = f"{low} {'=' if agree else '≠'} {high}"
    return weigh(lambda v: v[0].meets(v[1]), (lowest, highest), line)


def _same_dates(mentions: Sequence[Term]) -> Outcome:
    lows = [term.date.low for term in mentions if term.date and term.date.low]
    highs = [term.date.high for term in mentions if term.date and term.date.high]
    disjoint = bool(lows and highs) and max(lows) > min(highs)
    line = f" {'≠' if disjoint else '='} ".join(dict.fromkeys(tell_text(term.figure) for term in mentions))
    return Outcome("conflicting" if disjoint else "consistent", (line,))


def _worst(outcomes: Sequence[Outcome]) -> Outcome:
    """Several equations as one: a conflict decides, then a rounding."""
    arithmetic = tuple(line for outcome in outcomes for line in outcome.arithmetic)
    conflicting = [outcome for outcome in outcomes if outcome.verdict == "conflicting"]
    if conflicting:
        return Outcome("conflicting", tuple(line for outcome in conflicting for line in outcome.arithmetic))
    return Outcome("consistent", arithmetic, rounding=any(outcome.rounding for outcome in outcomes))


def _sum(parts: Sequence[Interval]) -> Interval:
    return sum(parts, start=_NOTHING)


def _tell_sum(parts: Sequence[Term]) -> str:
    result = tell_interval(_sum([term.strict for term in parts]), parts[0].figure.unit)
    return f"{tell_terms([tell_text(term.figure) for term in parts])} = {result}"


def _end(end: Fraction | None, unbounded: str) -> Fraction | float:
    return float(unbounded) if end is None else end


EQUATIONS: Mapping[RelationKind, Equation] = {
    "total": _total,
    "shares": _shares,
    "share_of": share_of,
    "part_of": _part_of,
    "change": change,
    "difference": difference,
    "move": move,
    "remainder": _remainder,
    "per": per,
    "span": span,
    "order": _order,
    "rank": _rank,
    "same": _same,
    "weekday": weekday,
    "relative_date": relative_date,
    "conversion": conversion,
    "clock": clock,
    "listing": listing,
}
