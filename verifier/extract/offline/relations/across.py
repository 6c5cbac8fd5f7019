"""Relations between sentences far apart: what is planned bounds what is done."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from verifier.claims.compare import Comparison, Field, compare
from verifier.claims.model import Operand, Relation
from verifier.extract.offline.quantities.reading import Measured, Reading
from verifier.extract.offline.quantities.words import STATUS_LABELS

_STAGE_FIELDS: tuple[Field, ...] = ("at", "source")
# How many plans before and after a fulfilment it is held against: keeps the work linear in the text.
_MOST_COMPARED = 3


def across_sentences(measured: Measured) -> Iterator[Relation]:
    """Each figure of what has been done beside the nearest plan that it fulfils, and what is left of that plan."""
    yield from _fulfilments(measured)


def _fulfilments(measured: Measured) -> Iterator[Relation]:
    plans: defaultdict[tuple[str, str | None], list[Reading]] = defaultdict(list)
    for reading in measured.readings.values():
        if reading.observed.status == "planned" and not reading.goal and reading.observed.act:
            plans[_kind(reading)].append(reading)
    for reading in measured.readings.values():
        if reading.observed.status != "achieved" or reading.observed.act is None:
            continue
        for plan in _nearest(plans.get(_kind(reading), []), reading):
            relation = _fulfilment(plan, reading, measured)
            if relation is not None:
                yield relation
                yield from _left_over(plan, reading, measured)
                break


def _left_over(plan: Reading, done: Reading, measured: Measured) -> Iterator[Relation]:
    """What is left of a plan, told right behind what has been done of it: "it has taken nine so far, leaving 15"."""
    left = measured.readings.get(done.figure.id + 1)
    if left is None or not left.left or left.line != done.line or left.figure.kind != done.figure.kind:
        return
    if left.observed.counts is not None and left.figure.head not in {plan.figure.head, done.figure.head}:
        return
    operands = (
        Operand(role="a", figure=done.figure.id, label=_label(done)),
        Operand(role="b", figure=plan.figure.id, label=_label(plan)),
        Operand(role="c", figure=left.figure.id),
    )
    yield Relation(id=0, kind="remainder", operands=operands, cue=left.figure.span, pattern="planned, done and left")


def _kind(reading: Reading) -> tuple[str, str | None]:
    """Dimension and act: nouns are compared one by one, as a kind of people may stand for people."""
    dimension, _, act = reading.observed.key
    return dimension, act


def _nearest(plans: list[Reading], reading: Reading) -> list[Reading]:
    at = bisect_left(plans, reading.line, key=lambda plan: plan.line)
    near = plans[max(0, at - _MOST_COMPARED) : at + _MOST_COMPARED]
    return sorted(near, key=lambda plan: abs(plan.line - reading.line))


def _fulfilment(plan: Reading, done: Reading, measured: Measured) -> Relation | None:
    """Done is at most planned, where both count the same under one act; None where they do not, or more was meant."""
    if plan.overshoot or done.overshoot or plan.more or done.more or (done.over and not done.so_far):
        return None
    if not (plan.observed.counts and done.observed.counts) and not _one_sum(plan, done):
        return None
    comparison = compare(
        done.observed,
        plan.observed,
        rivals=measured.rivals,
        roles=("achieved", "planned"),
        ignoring=_STAGE_FIELDS,
    )
    if not comparison.comparable or (comparison.narrower == "b" and not _shortened(plan, done)):
        return None
    return _bounded(done, plan, comparison)


def _one_sum(plan: Reading, done: Reading) -> bool:
    """Whether sums of money or measures without a noun are a running amount right behind its plan."""
    alike = plan.observed.counts is None and done.observed.counts is None and plan.observed.dimension != "count"
    return alike and done.so_far and 0 <= done.line - plan.line <= _MOST_COMPARED


def _shortened(plan: Reading, done: Reading) -> bool:
    """Whether what was done is told later with the bare noun of the plan: "police officers", then "officers"."""
    return done.line > plan.line and plan.figure.head is not None and plan.figure.head == done.figure.head


def _bounded(done: Reading, plan: Reading, comparison: Comparison) -> Relation:
    undetermined = comparison.ceiling == "undetermined"
    certain = comparison.ceiling == "error" and comparison.narrower != "b" and done.observed.counts is not None
    return Relation(
        id=0,
        kind="part_of",
        operands=(
            Operand(role="a", figure=done.figure.id, label=_label(done)),
            Operand(role="b", figure=plan.figure.id, label=_label(plan)),
        ),
        cue=done.figure.span,
        verdict="undetermined",
        reason=comparison.reason if undetermined else None,
        ceiling="error" if certain else "warning",
        pattern="planned and done",
    )


def _label(reading: Reading) -> str:
    """What the article says of a figure, for the line of arithmetic: "hostages so far"."""
    return f"{reading.observed.counts or ''} {STATUS_LABELS[reading.observed.status]}".strip()
