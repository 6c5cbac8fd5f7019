"""Rule TIM006: a set length of time, against the day it starts and the day it ends."""

from collections.abc import Iterator

from verifier.claims.deadline import is_set_length
from verifier.claims.yearless import is_reversed
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("TIM006", severity="warning", since="0.1")
def deadline_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """A set length of time does not end on the day that is stated.

    ## What it does
    Counts a phase, a term, a ban or a notice of a set length from its first day, that day counted or not, and compares
    the end with the one stated. A day more or less is admitted, for weeks and months a little more; where the length is
    the longest allowed, only a later end counts.

    ## Why it matters
    Readers act on deadlines: they file, leave, appeal or come back on the day that they read.

    ## Example
    ```flagged
    The 42-day phase began on January 19 and ends on March 9.
    ```
    ```flagged
    Customers have 30 days from May 2, 2024, to complain; the period closes on June 20, 2024.
    ```
    ```clean
    The 42-day phase began on January 19 and ends on March 1.
    ```
    ```clean
    Customers have 30 days from May 2, 2024, to complain; the period closes on June 1, 2024.
    ```

    ## Limits
    Silent about working days, and wherever an extension, a pause or a delay is spoken of in the sentence. What simply
    lasted (a strike, a trial) is the business of duration-mismatch.
    """
    for conflict in conflicts(dossier, "span"):
        length = conflict.c
        if length is None or not is_set_length(length, conflict.relation):
            continue
        if conflict.a and conflict.b is not None and is_reversed(conflict.a[0], conflict.b):
            continue
        starts = {figure.id: "where it starts" for figure in conflict.a}
        ends = {conflict.b.id: "the end stated"} if conflict.b else {}
        dates = " and ".join(f"“{figure.text}”" for figure in (*conflict.a, *filter(None, [conflict.b])))
        yield conflict.evidence(
            f"“{conflict.words(length)}” does not fit {dates}.",
            length,
            labels={**starts, **ends},
            settle="Ask for the last day, and whether the first counts.",
            severity="warning",
        )
