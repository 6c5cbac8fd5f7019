"""One moment told in two time zones: "9 a.m. in New York (1300 GMT)"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from verifier.claims.model import Operand, Relation
from verifier.claims.zones import ZONE_OF_PLACE, is_known_zone
from verifier.extract.offline.relations.patterns import Strand
from verifier.figures.model import Figure

# Between the two times nothing may stand but a place, a day and one of these.
_LINKS: Final = frozenset({"·(", "·[", "·/", "or", "equivalent"})
_LEADS: Final = frozenset({"in", "at", "local", "time", "the", "·,"})
_LONGEST_PLACE: Final = 3
_REACH: Final = 8
_CLOCK: Final = "‹h"
_DATE: Final = "‹t"


def moments_in_two_zones(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each time of day with its conversion behind it, both in a zone that is known."""
    for strand in strands:
        signs = strand.text.split()
        clocks = [at for at, sign in enumerate(signs) if sign.startswith(_CLOCK)]
        for here, there in pairwise(clocks):
            if there - here <= _REACH and _links(signs[here + 1 : there]):
                relation = _relation(strand, signs, (here, there), figures)
                if relation is not None:
                    yield relation


def _relation(
    strand: Strand, signs: Sequence[str], places: tuple[int, int], figures: Mapping[int, Figure]
) -> Relation | None:
    here, there = (figures[_id(signs[at])] for at in places)
    labels = [_zone(signs, at, figure) for at, figure in zip(places, (here, there), strict=True)]
    if None in labels or labels[0] == labels[1]:
        return None
    dates = [figures[_id(sign)] for sign in signs if sign.startswith(_DATE)]
    one = Operand(role="a", figure=here.id, label=labels[0]), Operand(role="b", figure=there.id, label=labels[1])
    day = (Operand(role="c", figure=dates[0].id),) if len(dates) == 1 else ()
    return Relation(
        id=0, kind="clock", operands=(*one, *day), cue=strand.spans[places[0] + 1], pattern="one moment in two zones"
    )


def _links(between: Sequence[str]) -> bool:
    """Whether the second time restates the first: a bracket, a stroke or an "or", and no other figure but a date."""
    joined = [sign for sign in between if sign in _LINKS]
    return len(joined) == 1 and all(sign[0] != "‹" or sign.startswith(_DATE) for sign in between)


def _zone(signs: Sequence[str], at: int, figure: Figure) -> str | None:
    """The zone grown onto a time, else the place named right behind it: "in Tokyo", "Tokyo time", "Eastern"."""
    if figure.unit is not None:
        return figure.unit if is_known_zone(figure.unit) else None
    start = at + 1
    while (
        start < len(signs)
        and start - at <= _LONGEST_PLACE
        and signs[start] in {"in", "at", "local", "time", "the", "·,"}
    ):
        start += 1
    for length in range(_LONGEST_PLACE, 0, -1):
        place = " ".join(signs[start : start + length])
        if place in ZONE_OF_PLACE:
            return place
    return None


def _id(sign: str) -> int:
    return int(sign.strip("‹›")[1:])
