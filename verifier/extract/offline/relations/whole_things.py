"""Percentages and means of so few whole things that not every such figure can occur: "12 percent of the 11 members"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.patterns import Pattern, Strand
from verifier.extract.offline.relations.row import Row
from verifier.figures.model import Figure

WHOLE_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "percent of the so many",
        "share_of",
        "{c:percent} !of !<the> =2 {b:count}",
        "Nine percent of the 11 members voted against.",
        "Twelve percent of the 11 members voted against.",
    ),
    Row(
        "of the so many, percent",
        "share_of",
        "^ !of !<the> =2 {b:count} ~4 ,? ~1 {c:percent}",
        "Of the 14 jurors, 57 percent were women.",
        "Of the 14 jurors, 55 percent were women.",
    ),
    Row(
        "a mean over the so many",
        "per",
        "!averaged|averaging|average_of|mean_of ~1 {c:count} =2 !<across> ~2 <the> =2 {b:count}",
        "The striker averaged 1.25 goals in the eight games.",
        "The striker averaged 1.35 goals in the eight games.",
    ),
)
_GRAMMAR: Final = tuple((row, Pattern(row.pattern)) for row in WHOLE_ROWS)
# Words that weight some of the things more than others, or leave some out.
_WEIGHTED: Final = word_set("""
weighted weighting adjusted margin estimated estimate estimates projected poll polls polled survey surveyed surveys
sample sampled respondents model modelled forecast roughly approximately combined value worth area output capacity
revenue income sales tax gdp budget population votes vote-share trading market cost costs spending
""")
_MOST = 99


def whole_things(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each percentage or mean that is said to be of a known, small number of whole things, the part not told."""
    for strand in strands:
        if len(strand.figures) > 1 and _WEIGHTED.isdisjoint(strand.words):
            yield from _found(strand, figures)


def _found(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    for row, pattern in _GRAMMAR:
        for found in pattern.find(strand):
            stated, whole = figures[found.roles["c"][0]], figures[found.roles["b"][0]]
            if _is_of_things(strand, whole) and _is_exact(stated, mean=row.kind == "per"):
                yield Relation(
                    id=0,
                    kind=row.kind,
                    operands=(Operand(role="b", figure=whole.id), Operand(role="c", figure=stated.id)),
                    cue=found.cue,
                    pattern=row.name,
                )


def _is_of_things(strand: Strand, whole: Figure) -> bool:
    """Whether a figure counts few things one by one, and nothing that they own is meant ("the 12 hospitals' beds")."""
    if whole.head is None or whole.elided or whole.unit or whole.per or not whole.strict.is_point:
        return False
    if whole.value is None or not 1 < whole.value <= _MOST:
        return False
    noun = (whole.counted or "").casefold().replace("’", "'")
    behind = strand.after(whole.id, len(noun.split()) + 1)
    return not any(word.endswith(("s'", "'s", "·'", "·’")) for word in (*noun.split(), *behind))


def _is_exact(stated: Figure, *, mean: bool) -> bool:
    """Whether a percentage or a mean is told as a plain number, a mean with decimals."""
    if stated.hedge != "exact" or stated.value is None or stated.per or stated.trend:
        return False
    return "." in stated.text if mean else True
