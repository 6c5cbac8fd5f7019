"""Rule TIM002: a relative date ("last month"), against the date that is given for it."""

import re
from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule

# The word that makes a date of a length of time: "two days ago".
_POINTING = re.compile(r"\s+(?:ago|earlier|later|hence|from now)\b", re.IGNORECASE)


@rule("TIM002", severity="warning", since="0.1", joins="strict")
def relative_date_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """A relative date cannot mean the date that is given for the same event.

    ## What it does
    Reads the relative date ("yesterday", "last month") against the day of publication, in all the ways it can be meant,
    with a day to spare on either side, and looks whether the date lies there.

    ## Why it matters
    Copy is written one day and printed another. "Last month" turns wrong overnight, and the date beside it shows it.

    ## Example
    ```flagged published=2025-02-04
    The president returned to office last month and has signed dozens of orders since his November 20 inauguration.
    ```
    ```flagged published=2024-06-03
    The bank failed last month, on March 14, and was sold a day later.
    ```
    ```clean published=2025-02-04
    The president returned to office last month and has signed dozens of orders since his January 20 inauguration.
    ```
    ```clean published=2024-06-03
    The bank failed last month, on May 14, and was sold a day later.
    ```

    ## Limits
    Needs the day of publication. Seasons, quarters, and the years of accounts and schools are left alone.
    """
    for conflict in conflicts(dossier, "relative_date"):
        relative, dated = next(iter(conflict.a), None), conflict.b
        if relative is None or dated is None:
            continue
        yield conflict.evidence(
            f"“{_written(dossier, relative)}” cannot mean “{dated.text}” in an article of this day.",
            relative,
            labels={dated.id: "the date given for it"},
            settle="Check the date, and the day on which the article was written.",
            severity="warning",
        )


def _written(dossier: Dossier, relative: Figure) -> str:
    """The words that point at the date, as the article writes them: “two days ago”."""
    behind = _POINTING.match(dossier.article.part(relative.part), relative.end)
    return f"{relative.text}{' '.join(['', *behind[0].split()])}" if behind else relative.text
