"""ARI005: a part, against the whole it belongs to."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts, outruns_plan
from verifier.rules.rule import rule


@rule("ARI005", severity="error", since="0.1")
def part_exceeds_whole(dossier: Dossier) -> Iterator[Evidence]:
    """A part is larger than the whole it belongs to.

    ## What it does
    Fires only where the least that the part can be is above the most that the whole can be: "at least 120 of 100" is
    reported, "up to 120 of 100" is not, and a whole given as "at least 100" has no upper end.

    ## Why it matters
    There is no reading in which more people are hurt than were on board. One of the two figures is wrong, or they do
    not belong together.

    ## Example
    ```flagged
    The bus left the road near the bridge. Of the 33 passengers, 41 were injured, police said.
    ```
    ```flagged
    The theatre sold 210 tickets for the premiere, including 340 to students.
    ```
    ```clean
    The bus left the road near the bridge. Of the 33 passengers, 12 were injured, police said.
    ```
    ```clean
    The theatre sold 210 tickets for the premiere, including 34 to students.
    ```

    ## Limits
    The words must say that the one is part of the other ("of the", "including", "of whom"), and both must count the
    same kind of thing. What was done beyond what had been agreed is another rule's.
    """
    for conflict in conflicts(dossier, "part_of"):
        whole = conflict.b
        if whole is None or not conflict.a or outruns_plan(conflict):
            continue
        part = conflict.a[0]
        yield conflict.evidence(
            f"“{conflict.words(part)}” is given as part of “{conflict.words(whole)}” and is larger.",
            part,
            labels={whole.id: "the whole it belongs to"},
            settle="Check both numbers, and whether the one is really a part of the other.",
        )
