"""TIM001: a weekday written with a date, against the calendar."""

import re
from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule

_YEAR = re.compile(r"\b\d{4}\b")


@rule("TIM001", severity="error", since="0.1")
def weekday_date(dossier: Dossier) -> Iterator[Evidence]:
    """A date does not fall on the weekday that is written with it.

    ## What it does
    Looks the date up in the calendar. Without a written year the one nearest to the publication date counts, and the
    finding is a warning.

    ## Why it matters
    Readers turn up on the day or on the date. If the two differ, half of them come to a closed door.

    ## Example
    ```flagged
    The hearing was held on Monday, February 4, 2025, in the old town hall.
    ```
    ```flagged
    The pact was signed on March 4, 2021, a Tuesday, after a night of talks.
    ```
    ```flagged published=2025-03-10
    Polling stations open on Wednesday, March 14, the commission said.
    ```
    ```clean
    The hearing was held on Tuesday, February 4, 2025, in the old town hall.
    ```
    ```clean published=2025-03-10
    Polling stations open on Friday, March 14, the commission said.
    ```

    ## Limits
    Silent before 1753, in titles ("Sunday Times, March 5"), and, where no year is written, when the weekday fits the
    year before or after. Which of the two is wrong, the day or the date, the calendar cannot say.
    """
    for conflict in conflicts(dossier, "weekday"):
        dated = next(iter(conflict.a), conflict.b)
        if dated is None:
            continue
        words = " ".join(dated.text.split())
        apart = conflict.b if conflict.a else None
        told = f"“{words}” and “{apart.text}” are" if apart else f"“{words}” names"
        yield conflict.evidence(
            f"{told} a weekday and a date that do not belong together.",
            dated,
            labels={apart.id: "the weekday"} if apart else {},
            settle="Find out which is meant, the weekday or the date.",
            severity="error" if _YEAR.search(words) else "warning",
        )
