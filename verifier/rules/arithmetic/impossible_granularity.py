"""ARI010: a percentage or a mean that so few whole things cannot have."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("ARI010", severity="warning", since="0.1", joins="strict")
def impossible_granularity(dossier: Dossier) -> Iterator[Evidence]:
    """No whole number of the things counted makes the stated percentage or mean.

    ## What it does
    Of 11 members one is 9 percent and two are 18: nothing between can occur. The rule asks whether any whole number,
    over the number of things that the text names, rounds to the percentage or mean as written. It is the GRIM test of
    Brown and Heathers (2017).

    ## Why it matters
    Such a percentage was worked out on another base: some members were absent, or the number of them is out of date.

    ## Example
    ```flagged
    Twelve percent of the 11 members voted against the merger, the secretary said.
    ```
    ```flagged
    The midfielder averaged 1.35 assists in the eight games of the tour.
    ```
    ```clean
    Nine percent of the 11 members voted against the merger, the secretary said.
    ```
    ```clean
    The midfielder averaged 1.25 assists in the eight games of the tour.
    ```

    ## Limits
    Only where the words say "of the" so many, up to 99 of them, without a hedge, and nothing hints at weights, values
    or a poll.
    """
    for conflict in conflicts(dossier, "share_of", "per"):
        whole, stated = conflict.b, conflict.c
        if conflict.a or whole is None or stated is None:
            continue
        yield conflict.evidence(
            f"No whole number of “{conflict.words(whole)}” comes to “{stated.text}”.",
            stated,
            labels={whole.id: "how many there are"},
            settle="Ask how many there were, and of how many the percentage or the mean was taken.",
        )
