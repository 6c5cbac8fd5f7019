"""ARI012: growth by so much a year, against what it is said to come to."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rates import is_growth
from verifier.rules.rule import rule


@rule("ARI012", severity="info", since="0.1", joins="all")
def compound_growth_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """Growth by so much a year does not make, over the stated years, what the text says it made.

    ## What it does
    Reckons the growth over the years named, compound and simple, by calendar years and by years gone by, and reports
    only what none of the four can make.

    ## Why it matters
    Few people have a feeling for what seven percent a year comes to. It doubles in ten years.

    ## Example
    ```flagged
    Growing 7% a year, the port's traffic tripled in a decade.
    ```
    ```flagged
    Rents rose 2 percent a year for eight years and doubled.
    ```
    ```clean
    Growing 7% a year, the port's traffic doubled in a decade.
    ```
    ```clean
    Rents rose 9 percent a year for eight years and doubled.
    ```

    ## Limits
    A rate "on average" may hide years that differ; the years must be told as a length, not by their dates.
    """
    for conflict in conflicts(dossier, "per"):
        result, pace = next(iter(conflict.a), None), conflict.c
        if result is None or pace is None or not is_growth(conflict):
            continue
        yield conflict.evidence(
            f"“{pace.text}” by the year does not come to “{result.text}” over the time named.",
            result,
            labels={pace.id: "the growth by the year", **({conflict.b.id: "how long it ran"} if conflict.b else {})},
            settle="Reckon the growth again, and ask over which years it ran.",
        )
