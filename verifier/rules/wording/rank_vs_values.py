"""WRD005: what is said to lead or to be the largest, against a figure that beats it."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts, listed
from verifier.rules.rule import rule


@rule("WRD005", severity="warning", since="0.1", joins="all")
def rank_vs_values(dossier: Dossier) -> Iterator[Evidence]:
    """What is said to lead is beaten by a figure that the text sets beside it.

    ## What it does
    Where the words say that one figure leads, beats or is followed by another, it must be the larger of the two; what
    is said to be the lowest or the fewest, the smaller.

    ## Why it matters
    Either the order of the table is wrong or one of its figures is, and readers compare the two at a glance.

    ## Example
    ```flagged
    Lyon cut the most posts with 120 posts, followed by Nice with 150 posts.
    ```
    ```flagged
    Ortiz leads Kane, 41 percent against 48 percent.
    ```
    ```clean
    Lyon cut the most posts with 120 posts, followed by Nice with 110 posts.
    ```
    ```clean
    Ortiz leads Kane, 48 percent against 41 percent.
    ```

    ## Limits
    Only a figure that the text itself gives for the same measure can refute a rank; ties pass, and so does a rank by
    another measure (by head, by area) than the figures.
    """
    for conflict in conflicts(dossier, "rank"):
        winner = conflict.b
        if winner is None or not conflict.a:
            continue
        rivals = listed(f"“{conflict.words(rival)}”" for rival in conflict.a)
        way = "below" if conflict.relation.direction == "down" else "above"
        yield conflict.evidence(
            f"“{conflict.words(winner)}” is told to rank {way} {rivals}.",
            winner,
            labels={rival.id: "what it is told to beat" for rival in conflict.a},
            settle="Check the order, and whether both figures are of one measure and one time.",
        )
