"""ARI003: a part and its whole, against the stated percentage."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("ARI003", severity="error", since="0.1")
def percent_of_total_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """A part is not the percentage of its whole that the text gives it.

    ## What it does
    Divides the part by the whole and compares the result with the stated percentage, all three as intervals. Where a
    known slip would explain the clash (a decimal point, the complement, the rest taken as the base) it is named.

    ## Why it matters
    A percentage ten times too large turns a rounding error of the economy into its main branch, and nobody but a reader
    with a calculator notices.

    ## Example
    ```flagged
    A commission of 1% on the $21.1bn sale comes to just over $2bn.
    ```
    ```flagged
    Ninety-six of the 640 pupils, or 25 percent, walk to school.
    ```
    ```clean
    A commission of 1% on the $21.1bn sale comes to just over $200m.
    ```
    ```clean
    Ninety-six of the 640 pupils, or 15 percent, walk to school.
    ```

    ## Limits
    Needs the whole that the percentage is of. Shares in words ("a majority", "a third") are another rule's; a base
    that the text leaves open makes the relation undetermined.
    """
    for conflict in conflicts(dossier, "share_of"):
        share, whole = conflict.c, conflict.b
        if share is None or whole is None or not conflict.a or share.kind != "percent":
            continue
        part = conflict.a[0]
        yield conflict.evidence(
            f"“{conflict.words(part)}” is not {conflict.hedged(share)} of “{conflict.words(whole)}”.",
            share if share.start > part.start else part,
            labels={part.id: "the part", whole.id: "the whole", share.id: "the stated percentage"},
            settle="Find out which whole the percentage is of, and divide again.",
        )
