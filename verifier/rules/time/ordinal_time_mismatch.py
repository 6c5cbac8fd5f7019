"""Rule TIM008: an anniversary or a running year, against the date from which it counts."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("TIM008", severity="warning", since="0.1", joins="strict")
def ordinal_time_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """An anniversary, or a running year, does not fit the date from which it counts.

    ## What it does
    An anniversary is as many years after as the calendar years differ. "Its third year" may be the full years passed,
    the next one, or the calendar years touched. The day of the count is the one in the sentence, else publication.

    ## Why it matters
    Round numbers are remembered, and last year's text is copied: the 20th anniversary comes only once.

    ## Example
    ```flagged published=2025-03-20
    Crowds marked the 20th anniversary of the 2003 invasion on Thursday.
    ```
    ```flagged published=2025-02-04
    The war, which began in February 2022, is now in its sixth year.
    ```
    ```clean published=2025-03-20
    Crowds marked the 22nd anniversary of the 2003 invasion on Thursday.
    ```
    ```clean published=2025-02-04
    The war, which began in February 2022, is now in its third year.
    ```

    ## Limits
    Silent where it is not told when the count is made, and about festivals and contests that were once left out.
    """
    for conflict in conflicts(dossier, "span"):
        ordinal = conflict.c
        if ordinal is None or ordinal.kind != "ordinal" or not conflict.a:
            continue
        yield conflict.evidence(
            f"“{conflict.words(ordinal)}” does not fit “{conflict.a[0].text}”.",
            ordinal,
            labels={conflict.a[0].id: "counted from"},
            settle="Count again from the date, and check that it is the first event that is meant.",
            severity="warning",
        )
