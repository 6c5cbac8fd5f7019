"""Rule TIM007: the tense of a verb, against the date that it governs."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("TIM007", severity="info", since="0.1", joins="all")
def tense_vs_date(dossier: Dossier) -> Iterator[Evidence]:
    """Something is said to be still to come, or to have been, on a date on the other side of publication.

    ## What it does
    Compares the date that a verb in the future or the past directly governs with the day of publication. What is told
    as past has a day to spare, for time zones.

    ## Why it matters
    A preview that is printed late, or a report filed before the event, keeps its tense.

    ## Example
    ```flagged published=2025-02-06
    He will arrive on Monday, February 3.
    ```
    ```flagged published=2024-06-03
    The envoys will meet in Oslo on May 9, 2024.
    ```
    ```clean published=2025-02-04
    He will arrive on Thursday, February 6.
    ```
    ```clean published=2024-06-03
    The envoys will meet in Oslo on September 9, 2024.
    ```

    ## Limits
    Off unless asked for: tense and date part in too many harmless ways. Only the main verb of a sentence counts.
    """
    for conflict in conflicts(dossier, "order"):
        dated = conflict.b if not conflict.a else next(iter(conflict.a)) if conflict.b is None else None
        if dated is None or dated.kind != "date":
            continue
        told = "still to come" if conflict.b else "past"
        side = "before" if conflict.b else "after"
        yield conflict.evidence(
            f"“{dated.text}” is told as {told}, and lies {side} the day of publication.",
            dated,
            labels={},
            settle="Check the date, and the day on which the article is published.",
            severity="info",
        )
