"""The equations of proportion: shares, changes, moves and rates."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from verifier.claims.bound import Bound, Outcome, Term, as_fraction, obstacle, undetermined, weigh
from verifier.claims.elided import completed
from verifier.claims.granularity import share_of_whole_things
from verifier.claims.telling import tell_figure, tell_interval, tell_stated
from verifier.figures.interval import Interval
from verifier.figures.model import Figure

_ONE = Interval.exactly(1)
_HUNDRED = Fraction(100)
_PERCENT = frozenset({"percent", "points", "share", "fraction", "ratio"})
# Up to this many, things counted together are told one by one.
_FEW = 100


def share_of(bound: Bound) -> Outcome:
    """A part over its whole is the stated share: a = b × c; of things counted, either whole number beside it does."""
    share = bound.c
    if share is not None and not bound.a and bound.relation.pattern is not None:
        return share_of_whole_things(bound)
    if share is None or not bound.a:
        return undetermined("the share is not stated" if share is None else "the part is not counted")
    part, whole = bound.a[0], bound.b
    if share.figure.kind not in _PERCENT:
        return undetermined(f"“{share.figure.text}” is not a share")
    if part.figure.kind in _PERCENT and (whole is None or whole.figure.kind not in _PERCENT):
        return _same_share(as_fraction(part), as_fraction(share))
    if whole is None:
        return undetermined("the whole is not stated")
    part, whole = _in_one_unit(part, whole)
    hindrance = obstacle((part, whole))
    if hindrance:
        return undetermined(hindrance)
    things = part.figure.kind == "count" and share.figure.kind != "percent"
    terms = (part, whole, as_fraction(share))
    if things:
        terms = (_firm(part), _firm(whole), _firm(as_fraction(share)))
    # A majority has a limit to pass, and no exact share with whole numbers beside it.
    beside = things and share.figure.value is not None

    def holds(v: Sequence[Interval]) -> bool:
        portion = v[1] * v[2]
        return v[0].meets(_to_whole_things(portion) if beside else portion)

    line = f"{tell_figure(part.figure, part.label)} ÷ {tell_figure(whole.figure, whole.label)}"
    if not whole.strict.contains(0):
        line += f" = {tell_interval((part.strict / whole.strict).scaled(_HUNDRED), 'percent')}"
    return weigh(holds, terms, f"{line}; stated {_tell_share(share)}")


def _same_share(part: Term, share: Term) -> Outcome:
    """A percentage said to be a share in words: "a majority, 44 percent"."""
    percent = tell_interval(as_fraction(part).strict.scaled(_HUNDRED), "percent")
    return weigh(lambda v: v[0].meets(v[1]), (part, share), f"{percent} is stated to be {_tell_share(share)}")


def change(bound: Bound) -> Outcome:
    """From `a` to `b` is the change `c`: b = a × (1 ± c), or b = a × c for a multiplier; without `c` its direction."""
    if not bound.a or bound.b is None:
        return undetermined("the figure before is not stated" if not bound.a else "the figure after is not stated")
    (before, after), stated = _in_one_unit(bound.a[0], bound.b), bound.c
    hindrance = obstacle((before, after))
    if hindrance:
        return undetermined(hindrance)
    if stated is None:
        return _direction(bound, before, after)
    if stated.figure.kind == "multiplier":
        line = f"{tell_figure(after.figure)} ÷ {tell_figure(before.figure)}{_quotient(after, before)}"
        return weigh(
            lambda v: (v[0] * v[2]).meets(v[1]), (before, after, stated), f"{line}; stated {tell_stated(stated.figure)}"
        )
    if stated.figure.kind in {"percent", "fraction", "share"}:
        return _relative_change(bound, before, after, as_fraction(stated))
    return difference(bound)


def _relative_change(bound: Bound, before: Term, after: Term, stated: Term) -> Outcome:
    signs = _signs(bound)

    def holds(v: Sequence[Interval]) -> bool:
        return any((v[0] * (_ONE + v[2].scaled(sign))).meets(v[1]) for sign in signs)

    old, new = tell_figure(before.figure), tell_figure(after.figure)
    line = f"({new} - {old}) ÷ {old}"
    if not before.strict.contains(0):
        moved = ((after.strict - before.strict) / before.strict).scaled(_HUNDRED)
        line += f" = {tell_interval(moved, 'percent')}"
    return weigh(holds, (before, after, stated), f"{line}; stated {_tell_share(stated)}")


def _direction(bound: Bound, before: Term, after: Term) -> Outcome:
    """A bare "rose" or "fell": the two figures must not prove the opposite."""
    direction = bound.relation.direction
    if direction is None:
        return undetermined("neither the size nor the direction of the change is stated")
    low, high = (before, after) if direction == "up" else (after, before)
    verb = "a rise" if direction == "up" else "a fall"
    line = f"from {tell_figure(before.figure)} to {tell_figure(after.figure)}; stated {verb}"
    return weigh(lambda v: not v[1].below(v[0]), (low, high), line)


def difference(bound: Bound) -> Outcome:
    """The two figures differ by the third: b - a = c."""
    if not bound.a or bound.b is None or bound.c is None:
        return undetermined("one of the two figures compared, or their difference, is not stated")
    (before, after), stated = _in_one_unit(bound.a[0], bound.b), bound.c
    hindrance = obstacle((before, after)) or _difference_obstacle(before, stated)
    if hindrance:
        return undetermined(hindrance)
    signs = _signs(bound)

    def holds(v: Sequence[Interval]) -> bool:
        return any((v[1] - v[0]).scaled(sign).meets(v[2]) for sign in signs)

    gap = after.strict - before.strict
    larger, smaller = (before, after) if gap.high is not None and gap.high <= 0 else (after, before)
    told = tell_interval(larger.strict - smaller.strict, stated.figure.unit or larger.figure.unit)
    line = f"{tell_figure(larger.figure)} - {tell_figure(smaller.figure)} = {told}"
    return weigh(holds, (before, after, stated), f"{line}; stated {tell_stated(stated.figure)}")


def _difference_obstacle(end: Term, stated: Term) -> str | None:
    """Points measure the gap between percentages; anything else is measured in the unit of its ends."""
    if stated.empty:
        return f"“{stated.figure.text}” gives no number"
    if is_points(stated.figure) and (end.figure.unit in {None, "percent"} or end.figure.kind == "points"):
        return None
    return obstacle(_in_one_unit(end, stated))


def _in_one_unit(before: Term, after: Term) -> tuple[Term, Term]:
    one, other = completed(before.figure, after.figure)
    return replace(before, figure=one), replace(after, figure=other)


def is_points(figure: Figure) -> bool:
    """Whether a figure counts points, of a percentage or of an index."""
    return figure.kind == "points" or (figure.unit is None and figure.head == "point")


def move(bound: Bound) -> Outcome:
    """A move by an amount to a result is the stated percentage of the start that is not written: a = c × (b ∓ a)."""
    if not bound.a or bound.b is None or bound.c is None:
        return undetermined("the amount, the result or the percentage of the move is not stated")
    amount, result, stated = bound.a[0], bound.b, as_fraction(bound.c)
    if amount.empty or result.empty or stated.empty:
        return undetermined("one of the figures of the move gives no number")
    signs = _signs(bound)

    def holds(v: Sequence[Interval]) -> bool:
        return any(((v[1] - v[0].scaled(sign)) * v[2]).meets(v[0]) for sign in signs)

    sign = signs[0]
    start = result.strict - amount.strict.scaled(sign)
    operator = "-" if sign > 0 else "+"
    line = f"{tell_figure(amount.figure)} ÷ ({tell_figure(result.figure)} {operator} {tell_figure(amount.figure)})"
    if not start.contains(0):
        line += f" = {tell_interval((amount.strict / start).scaled(_HUNDRED), 'percent')}"
    return weigh(holds, (amount, result, stated), f"{line}; stated {_tell_share(stated)}")


def _signs(bound: Bound) -> tuple[int, ...]:
    """A rise adds, a fall takes away; where the words do not say, either will do."""
    return {"up": (1,), "down": (-1,), None: (1, -1)}[bound.relation.direction]


def _firm(term: Term) -> Term:
    """A term without a wider reading where it has none: so few that nobody rounds them; just half is no majority."""
    figure = term.figure
    few = figure.value is not None and figure.value <= _FEW and figure.strict.is_point
    limit = figure.value is None and (figure.lenient.low, figure.lenient.high) == (
        figure.strict.low,
        figure.strict.high,
    )
    return replace(term, figure=figure.model_copy(update={"lenient": figure.strict})) if few or limit else term


def _to_whole_things(portion: Interval) -> Interval:
    """The whole numbers on either side: a third of ten people is three or four; more than half of 20 is not 10."""
    low = None if portion.low is None else floor(portion.low)
    high = None if portion.high is None else ceil(portion.high)
    return Interval.of(
        low,
        high,
        low_open=portion.low_open and low == portion.low,
        high_open=portion.high_open and high == portion.high,
    )


def _quotient(over: Term, under: Term) -> str:
    return "" if under.strict.contains(0) else f" = {tell_interval(over.strict / under.strict)}"


def _tell_share(share: Term) -> str:
    return tell_stated(share.figure, as_fraction(share).strict.scaled(_HUNDRED), "percent")
