"""TIM003: a length of time, against the dates it runs between."""

from collections.abc import Iterator

from verifier.claims.deadline import is_set_length
from verifier.claims.yearless import is_reversed
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("TIM003", severity="warning", since="0.1")
def duration_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """A length of time does not fit the dates between which it ran.

    ## What it does
    Counts the time between the two dates and compares it with what is stated. Cutting off, rounding and counting both
    end days are all admitted; months go by the calendar. An end that is known only to lie between two days stays so.

    ## Why it matters
    "After 15 months of war" is copied from yesterday's story, and the war goes on. Nobody counts again.

    ## Example
    ```flagged
    The strike that began on October 7, 2023 ended on January 19, 2025, after 18 months.
    ```
    ```flagged
    The bridge was closed from March 3, 2024 to September 2, 2024, a total of nine months.
    ```
    ```clean
    The strike that began on October 7, 2023 ended on January 19, 2025, after 15 months.
    ```
    ```clean
    The bridge was closed from March 3, 2024 to September 2, 2024, a total of six months.
    ```

    ## Limits
    Start, end and length must be bound to one event by the words. Where no end is written, only what the article proves
    about it counts. Set lengths, ages and anniversaries are other rules', and so is an end that comes before its start.
    """
    for conflict in conflicts(dossier, "span"):
        length = conflict.c
        if length is None or length.kind != "duration" or is_set_length(length, conflict.relation):
            continue
        if conflict.a and conflict.b is not None and is_reversed(conflict.a[0], conflict.b):
            continue
        starts = {figure.id: "where it starts" for figure in conflict.a}
        ends = {conflict.b.id: "where it ends"} if conflict.b else {}
        dates = " and ".join(f"“{figure.text}”" for figure in (*conflict.a, *filter(None, [conflict.b])))
        yield conflict.evidence(
            f"“{conflict.words(length)}” does not fit {dates}.",
            length,
            labels={**starts, **ends},
            settle="Count again from the dates, and check that they belong to the same event.",
        )
