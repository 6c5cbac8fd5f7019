"""ARI011: so many for each of so many, against their stated sum."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rates import gives_one_for_each
from verifier.rules.rule import rule


@rule("ARI011", severity="warning", since="0.1", joins="strict")
def exchange_ratio_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """So many for each, times how many there are, is not the sum that the text gives.

    ## What it does
    Multiplies a rate that the words assert ("for each", "for every", "each of the") by the number of things it holds
    for, and asks whether that can be the stated sum.

    ## Why it matters
    Terms of a deal are told as a ratio and as totals. When one of them is renegotiated, the other tends to stay.

    ## Example
    ```flagged
    The treaty returns 30 sailors for each of the 20 captured fishermen, 500 in all, a mediator said.
    ```
    ```flagged
    Each of the 14 clubs may enter six rowers, 94 in all, the federation said.
    ```
    ```clean
    The treaty returns 30 sailors for each of the 20 captured fishermen, 600 in all, a mediator said.
    ```
    ```clean
    Each of the 14 clubs may enter six rowers, 84 in all, the federation said.
    ```

    ## Limits
    Silent unless the words say that the rate holds for each; two ratios are never compared with one another.
    """
    for conflict in conflicts(dossier, "per"):
        total, count, rate = next(iter(conflict.a), None), conflict.b, conflict.c
        if total is None or count is None or rate is None or not gives_one_for_each(conflict):
            continue
        yield conflict.evidence(
            f"“{conflict.words(rate)}” for each of “{conflict.words(count)}” does not make “{conflict.words(total)}”.",
            total,
            labels={rate.id: "the number for each", count.id: "how many there are"},
            settle="Multiply again, and ask whether the rate holds for all of them.",
        )
