"""ARI001: parts that are added up, against their stated total."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts, listed, status
from verifier.rules.rule import rule


@rule("ARI001", severity="error", since="0.1")
def sum_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """The parts that a text adds up do not make the total it states.

    ## What it does
    Adds the parts of one whole, each as an interval, and asks whether the sum can be the total. A part given as "at
    least" makes the sum a lower bound. Parts that are not said to be all there are only may not exceed the total.

    ## Why it matters
    Adding up is the first thing a reader with a pencil does. A total that no longer fits its parts is usually a total
    from an older version of the story.

    ## Example
    ```flagged
    The charity sent 463,000 blankets to the coast and 654,000 blankets to the hills, 1.16 million in all.
    ```
    ```flagged
    The fund paid out $12 million for roads and $9 million for bridges, a total of $24 million.
    ```
    ```clean
    The charity sent 463,000 blankets to the coast and 654,000 blankets to the hills, 1.12 million in all.
    ```
    ```clean
    The fund paid out $12 million for roads and $9 million for bridges, a total of $21 million.
    ```

    ## Limits
    Silent unless the words bind parts and total ("in all", "a total of"). Sets that may overlap and lists opened by
    "including" are not added up.
    """
    for conflict in conflicts(dossier, "total"):
        total = conflict.b
        if total is None or any(status(dossier, part) == "remaining" for part in conflict.a):
            continue
        parts = listed(f"“{conflict.words(part)}”" for part in conflict.a)
        closed = conflict.relation.closed
        yield conflict.evidence(
            f"{parts} {'do not make' if closed else 'come to more than'} the stated total, “{conflict.words(total)}”.",
            total,
            labels=dict.fromkeys((part.id for part in conflict.a), "a part of that total"),
            settle="Add the parts up again from the source; a part or the total may be out of date.",
            severity="error" if closed else "warning",
        )
