"""A length of time told across two sentences: it starts in the one, and ends in the one right behind."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from verifier.claims.model import Operand, Relation
from verifier.extract.offline.relations.patterns import Found, Pattern, Strand
from verifier.extract.offline.relations.row import Row
from verifier.extract.offline.relations.time_points import admits_length
from verifier.figures.model import Figure

# A set length with its start, and what the next sentence tells of its end.
_STARTS: Final = tuple(
    map(Pattern, ("{c:duration} @ !<began> ~3 {a:date}", "!<began> ~2 {c:duration} ~4 on|in {a:date}"))
)
FOLLOW_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "a set length begins. It ends",
        "span",
        "it|they|this|that|the|these|its ~3 !<closes> ~4 {b:date}",
        "A 28-day amnesty began on March 4, 2024. It ends on April 1, 2024.",
        "A 28-day amnesty began on March 4, 2024. It ends on April 21, 2024.",
        "none",
    ),
    Row(
        "on one day. So long later, on another",
        "span",
        "{c:duration} !later|afterwards|thereafter ,? on|in {b:date}",
        "The yacht was lost on May 4, 1990. Four years later, on May 6, 1994, it was found.",
        "The yacht was lost on May 4, 1990. Nine years later, on May 6, 1994, it was found.",
        "none",
    ),
)
_FEW: Final = 6
_ENDS, _LATER = (Pattern(row.pattern) for row in FOLLOW_ROWS)


def lengths_across_sentences(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Lengths of time whose two ends are dated by two neighbouring sentences."""
    for strand, follower in pairwise(strands):
        near = follower.line.sentence.id - strand.line.sentence.id == 1
        if not near or follower.line.words.part != strand.line.words.part:
            continue
        yield from _ending(strand, follower, figures)
        yield from _later(strand, follower, figures)


def _ending(strand: Strand, follower: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    end = _opening(_ENDS, follower)
    start = next((found for pattern in _STARTS for found in pattern.find(strand)), None)
    if end is None or start is None or any(figures[one].kind == "duration" for one in follower.figures):
        return
    a, b, c = start.roles["a"][0], end.roles["b"][0], start.roles["c"][0]
    lone = sum(figures[one].kind == "date" for one in strand.figures) == 1
    if lone and all(admits_length(each, figures[a], figures[b], figures[c]) for each in (strand, follower)):
        yield _relation(FOLLOW_ROWS[0], (a, b, c), end)


def _later(strand: Strand, follower: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    later = _opening(_LATER, follower)
    dates = [one for one in strand.figures if figures[one].kind == "date"]
    if later is None or len(dates) != 1:
        return
    a, b, c = dates[0], later.roles["b"][0], later.roles["c"][0]
    if admits_length(follower, figures[a], figures[b], figures[c]):
        yield _relation(FOLLOW_ROWS[1], (a, b, c), later)


def _opening(pattern: Pattern, strand: Strand) -> Found | None:
    """What a pattern finds near the start of a sentence."""
    found = next(pattern.find(strand), None)
    if found is None or found.cue is None:
        return None
    return found if found.cue.start in {span.start for span in strand.spans[:_FEW]} else None


def _relation(row: Row, figures: tuple[int, int, int], found: Found) -> Relation:
    a, b, c = figures
    operands = (Operand(role="a", figure=a), Operand(role="b", figure=b), Operand(role="c", figure=c))
    return Relation(id=0, kind=row.kind, operands=operands, cue=found.cue, pattern=row.name, ceiling="warning")
