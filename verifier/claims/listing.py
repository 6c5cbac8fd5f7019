"""The equation of a list: the things listed are as many as the words say."""

from collections.abc import Sequence

from verifier.claims.bound import Bound, Outcome, undetermined
from verifier.claims.telling import tell_figure
from verifier.figures.interval import Interval

_TOLD = 12


def listing(bound: Bound) -> Outcome:
    """One of the numbers of things that the list can be read to hold is the number stated."""
    held = bound.relation.listing
    if held is None or not held.counts:
        return undetermined("the things of the list are not counted")
    if bound.b is not None:
        stated, said = bound.b.strict, tell_figure(bound.b.figure)
    elif held.stated is not None:
        stated, said = Interval.exactly(held.stated), str(held.stated)
    else:
        return undetermined("how many there are is not stated")
    line = f"listed: {_told(held.things)} = {held.counts[0]}; stated {said}"
    agrees = any(stated.contains(count) for count in held.counts)
    may_hold_more = held.beyond and not stated.below(Interval.exactly(max(held.counts)))
    return Outcome("consistent" if agrees or may_hold_more else "conflicting", (line,))


def _told(things: Sequence[str]) -> str:
    shown = " + ".join(things[:_TOLD])
    return f"{shown} + …" if len(things) > _TOLD else shown
