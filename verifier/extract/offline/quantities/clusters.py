"""Which figures of an article measure one quantity: what ties two of them beyond a noun and a verb in common."""

from collections import defaultdict, deque
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from verifier.claims.compare import Field, Match, Rivals, compare
from verifier.claims.model import Observation, Quantity
from verifier.extract.offline.quantities.reading import Reading
from verifier.figures.model import Figure

# Statuses that one quantity goes through: the same act planned and done is one quantity seen twice.
_STAGES: Final = ({"planned", "achieved"}, {"planned", "remaining"}, {"achieved", "remaining"})
_CLUSTERED_WITHOUT: Final[tuple[Field, ...]] = ("at", "status", "source")
# How many quantities of one key a figure is held against: keeps the work linear in the text.
_MOST_COMPARED: Final = 8
# The sentences of the lead, in which a headline is told again.
_LEAD: Final = 6


def clusters_of(
    readings: Iterable[Reading], rivals: Rivals, said_by: dict[int, int]
) -> tuple[tuple[Quantity, ...], tuple[Observation, ...]]:
    """Each figure joins the first recent quantity that it measures too, whatever the time, status or source."""
    valued: defaultdict[tuple[str, Decimal | None], deque[tuple[int, Reading]]] = defaultdict(
        lambda: deque(maxlen=_MOST_COMPARED)
    )
    known: defaultdict[tuple[str, str | None, str | None], deque[tuple[int, Reading]]] = defaultdict(
        lambda: deque(maxlen=_MOST_COMPARED)
    )
    quantities: list[Quantity] = []
    observations = []
    for reading in readings:
        observed = reading.observed
        recent = known[observed.key]
        alike = valued[observed.dimension, reading.figure.value]
        found = next((number for number, other in recent if _joins(reading, other, rivals)), None)
        if found is None:
            found = next((number for number, other in alike if _restates(reading, other)), None)
        if found is None:
            found = len(quantities) + 1
            quantities.append(
                Quantity(
                    id=found,
                    dimension=observed.dimension,
                    counts=observed.counts,
                    act=observed.act,
                    who=observed.who,
                    place=observed.place,
                    event=observed.event,
                )
            )
            recent.append((found, reading))
        alike.append((found, reading))
        observations.append(
            Observation(
                figure=observed.figure,
                quantity=found,
                status=observed.status,
                at=observed.at,
                attribution=said_by.get(observed.figure),
            )
        )
    return tuple(quantities), tuple(observations)


def _joins(reading: Reading, earlier: Reading, rivals: Rivals) -> bool:
    """Whether two figures measure one quantity beyond doubt; what counts nothing by name is never joined."""
    observed, other = reading.observed, earlier.observed
    if reading.more or earlier.more or (observed.dimension == "count" and not (observed.counts and other.counts)):
        return False
    if not _vouched(reading, earlier):
        return False
    comparison = compare(observed, other, rivals=rivals, ignoring=_CLUSTERED_WITHOUT)
    return comparison.same and not comparison.unknown


def _is_name(who: str | None) -> bool:
    return who is not None and who[0].isupper()


def _restates(reading: Reading, earlier: Reading) -> bool:
    """Whether a particular number is told again in other words: nothing stated about the two differs."""
    if reading.more or earlier.more or reading.line == earlier.line:
        return False
    if not _tells_again(reading.figure, earlier.figure) and not _headline_money(reading, earlier):
        return False
    if reading.figure.kind == "count" and not (reading.observed.counts and earlier.observed.counts):
        return False
    loose: tuple[Field, ...] = ("place", "event") if reading.figure.kind == "money" else ()
    comparison = compare(reading.observed, earlier.observed, ignoring=(*_CLUSTERED_WITHOUT, *loose))
    if comparison.different or comparison.fields["counts"] is Match.PART:
        return False
    return earlier.heading or any(
        reading.observed.stated(name) and earlier.observed.stated(name) for name in ("counts", "act")
    )


def _headline_money(reading: Reading, earlier: Reading) -> bool:
    """Whether a sum of money in the headline is told again in the first sentences below it."""
    same = reading.figure.value is not None and reading.figure.value == earlier.figure.value
    return same and reading.figure.kind == "money" and earlier.heading and reading.line < _LEAD


def _tells_again(figure: Figure, earlier: Figure) -> bool:
    """Whether two figures are the same number, and too particular a one for chance."""
    if figure.value is None or figure.value != earlier.value or figure.kind not in {"money", "count"}:
        return False
    return len(figure.value.normalize().as_tuple().digits) > 1


def _vouched(reading: Reading, earlier: Reading) -> bool:
    """Whether more than noun and verb ties two figures: an event, place or actor, a running count, a plan fulfilled."""
    observed, other = reading.observed, earlier.observed
    if observed.act is not None and observed.counts and {observed.status, other.status} in _STAGES:
        return True
    if reading.line == earlier.line:
        return False
    if _tells_again(reading.figure, earlier.figure):
        return True
    if observed.act is None:
        return False
    at = observed.at
    same_time = at is not None and at.low is not None and at == other.at
    named = _is_name(observed.who) and _is_name(other.who)
    if observed.counts is None:
        return same_time and named
    if any(observed.stated(name) and other.stated(name) for name in ("event", "place")):
        return True
    same_day = same_time and at is not None and at.grain == "day"
    return named or same_day or (reading.so_far and earlier.so_far)
