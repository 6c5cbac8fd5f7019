"""LED001: one fact told twice in an article, with figures that differ."""

from collections.abc import Iterator, Sequence
from typing import Final

from verifier.claims.sources import akin
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule

_A_PAIR: Final = 2


@rule("LED001", severity="error", since="0.1")
def same_fact_conflict(dossier: Dossier) -> Iterator[Evidence]:
    """The same fact is told twice with figures that cannot both be right.

    ## What it does
    Compares the mentions of one quantity as of one time, and clauses that tell the same in the same words: counts,
    sums, measures, ages, ranks and dates of what happens once. They may be rounded or hedged differently; they clash
    where no number, or no day, fits both.

    ## Why it matters
    An update changes the third paragraph and forgets the ninth. Readers notice, and trust neither.

    ## Example
    ```flagged
    The council has planted 2,800 trees so far. Residents welcomed the shade.

    Dry weather has held up the work, with 1,800 trees planted so far.
    ```
    ```flagged
    Rebels have freed 46 captives so far. The exchange was praised abroad.

    With 36 captives freed so far, mediators called for patience.
    ```
    ```flagged
    Surgeons gave the boy a 40 percent chance of walking again. His parents kept a diary.

    Surgeons gave the boy a 75 percent chance of walking again, and he ran.
    ```
    ```flagged
    The lighthouse was completed in 1864. Storms took its first lamp, and when the lighthouse was completed in 1846 the
    keeper was a boy.
    ```
    ```clean
    The council has planted 2,800 trees so far. Residents welcomed the shade.

    Dry weather has held up the work, with nearly 3,000 trees planted so far.
    ```
    ```clean
    Rebels have freed 46 captives so far. The exchange was praised abroad.

    With 18 prisoners freed in return so far, mediators called for patience.
    ```
    ```clean
    Surgeons gave the boy a 40 percent chance of walking again. His parents kept a diary.

    After the second operation, surgeons gave the boy a 75 percent chance of walking again.
    ```

    ## Limits
    What is counted, what happened to it and when must be the same, or every telling word of the shorter clause must
    stand in the longer one; else the mentions are not compared. A word more about the place, the time, the turn or the
    group keeps two clauses apart. Two sources that differ are news and no error, so figures of different sources are
    left to ATT004.
    """
    for conflict in conflicts(dossier, "same"):
        clash = _clash(conflict.a)
        if clash is None or _sources_differ(dossier, clash):
            continue
        earlier, later = clash
        yield conflict.evidence(
            f"“{conflict.words(later)}” here and “{conflict.words(earlier)}” there are given for the same fact.",
            later,
            labels={earlier.id: "the same fact, told differently"},
            settle="Check which figure is the newer one, and where each was taken from.",
        )


def _clash(mentions: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The two mentions that are furthest apart, in the order of the article."""
    if len(mentions) < _A_PAIR:
        return None
    ordered = sorted(mentions, key=lambda figure: (figure.part != "headline", figure.start))
    if len(ordered) == _A_PAIR or any(figure.low is None and figure.high is None for figure in ordered):
        return ordered[0], ordered[-1]
    lowest = min(ordered, key=lambda figure: float("inf") if figure.high is None else figure.high)
    highest = max(ordered, key=lambda figure: float("-inf") if figure.low is None else figure.low)
    first, second = sorted((lowest, highest), key=ordered.index)
    return first, second


def _sources_differ(dossier: Dossier, clash: tuple[Figure, Figure]) -> bool:
    """Whether both figures have sources, and none of the one's can be the voice of the other's."""
    one, other = ([said.name for said in dossier.attributions_of(figure.id) if said.name] for figure in clash)
    return bool(one and other) and not any(akin(first, second) for first in one for second in other)
