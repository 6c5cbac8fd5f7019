"""ARI007: what is left, against what there was and what has gone."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import Conflict, conflicts, listed, status
from verifier.rules.rule import rule


@rule("ARI007", severity="error", since="0.1")
def remaining_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """What is said to be left is not what there was less what has gone.

    ## What it does
    Takes what has gone, been done or been used from what there was at the start, and compares the result with what is
    said to remain.

    ## Why it matters
    Three figures that are updated at different times drift apart; the remainder is the one that is forgotten.

    ## Example
    ```flagged
    The militia has freed 26 of the 41 captives, leaving 17.
    ```
    ```flagged
    Of the 60 flats in the block, 45 have been sold and 25 are left.
    ```
    ```clean
    The militia has freed 26 of the 41 captives, leaving 15.
    ```
    ```clean
    The blast killed four of the 12 crew, leaving three injured, the coastguard said.
    ```

    ## Limits
    "Leaving" with a state ("leaving three injured") is no remainder. Silent where things may also have been added or
    lost on another way, or where the figures are of different days.
    """
    for conflict in conflicts(dossier, "remainder", "total"):
        told = _told(conflict)
        if told is None:
            continue
        left, opening, gone = told
        taken = listed(f"“{conflict.words(figure)}”" for figure in gone)
        yield conflict.evidence(
            f"“{conflict.words(left)}” left is not what remains of “{conflict.words(opening)}” after {taken}.",
            left,
            labels={opening.id: "what there was", **dict.fromkeys((figure.id for figure in gone), "what has gone")},
            settle="Count again what has gone and what is left, as of the same day.",
        )


def _told(conflict: Conflict) -> tuple[Figure, Figure, list[Figure]] | None:
    """What is left, what there was and what has gone; done and left that make a total are read the same way."""
    opening = conflict.b
    if opening is None or not conflict.a:
        return None
    if conflict.relation.kind == "remainder":
        return None if conflict.c is None else (conflict.c, opening, list(conflict.a))
    left = [part for part in conflict.a if status(conflict.dossier, part) == "remaining"]
    gone = [part for part in conflict.a if part not in left]
    return (left[0], opening, gone) if len(left) == 1 and gone else None
