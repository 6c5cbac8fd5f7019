"""Rule TIM004: the order of two events in words, against the order of their dates."""

from collections.abc import Iterator

from verifier.claims.yearless import is_reversed
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import Conflict, conflicts
from verifier.rules.rule import rule


@rule("TIM004", severity="warning", since="0.1", joins="strict")
def chronology_conflict(dossier: Dossier) -> Iterator[Evidence]:
    """What is said to come after something else has the earlier date.

    ## What it does
    Reads the words of order between two dates (after, before, since, from … to, days later) and compares the dates,
    with a day to spare for time zones. What is told as past may not be dated later than the article.

    ## Why it matters
    Somebody freed before the sentence, a war that ends before it starts: one of the dates is a slip, and both look fine
    alone.

    ## Example
    ```flagged
    He was freed on May 3, two days after his May 6 sentencing.
    ```
    ```flagged
    The quarry was worked from 1958 until 1931, when it was flooded.
    ```
    ```clean
    He was freed on May 8, two days after his May 6 sentencing.
    ```
    ```clean
    The quarry was worked from 1931 until 1958, when it was flooded.
    ```

    ## Limits
    Only explicit words of order count. Two days without a year that lie far apart may belong to two years, and are left
    alone, as is whatever is planned, postponed or imagined.
    """
    for conflict in conflicts(dossier, "order", "span"):
        first, second = next(iter(conflict.a), None), conflict.b
        dates = [figure for figure in (first, second) if figure is not None]
        if not dates or any(figure.kind != "date" for figure in dates) or not _is_out_of_order(conflict):
            continue
        if len(dates) == 1 and dates[0].relative:
            continue  # the year may be another: tense-vs-date looks at it
        main = dates[-1]
        words = (
            f"“{dates[0].text}” is told as coming before “{main.text}”."
            if len(dates) == 2
            else f"“{main.text}” is told as past, and lies after the day of publication."
        )
        yield conflict.evidence(
            words,
            main,
            labels={dates[0].id: "told as the earlier"},
            settle="Check both dates, and which of the two events came first.",
            severity="warning",
        )


def _is_out_of_order(conflict: Conflict) -> bool:
    """Whether it is the order that is wrong: of a length of time, only where its end comes before its start."""
    if conflict.relation.kind == "order":
        return bool(conflict.a)
    return bool(conflict.a) and conflict.b is not None and is_reversed(conflict.a[0], conflict.b)
