"""GRD002: a figure that no claim quotes."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from verifier.article.span import PartName
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import phrase
from verifier.rules.rule import rule

_PARTS: tuple[PartName, ...] = ("body", "headline")


@rule("GRD002", severity="warning", since="0.1")
def figure_uncovered(dossier: Dossier) -> Iterator[Evidence]:
    """A figure of the article stands under no claim, so that nothing was checked about it.

    ## What it does
    Asks for every figure that must be covered whether the quote of some claim holds it.

    ## Why it matters
    A desk ticks off every figure. One that the extractor passed over would be missing from the list without a trace.

    ## Example
    ```flagged
    The reservoir serves 2.4 million people. It was built by hand.
    ---
    claim: The reservoir was built by hand.
    quote: It was built by hand
    ```
    ```flagged
    Ferries carried 310 cars and 45 lorries across the strait.
    ---
    claim: Ferries carried 310 cars.
    quote: Ferries carried 310 cars
    ```
    ```clean
    The reservoir serves 2.4 million people. It was built by hand.
    ---
    claim: The reservoir serves 2.4 million people.
    quote: The reservoir serves 2.4 million people
    ```
    ```clean
    Ferries carried 310 cars and 45 lorries across the strait.
    ```

    ## Limits
    Ordinals, bare weekdays and what is no figure at all (model names, addresses, telephone numbers) need no claim.
    The offline extractor covers every figure; the rule speaks when another extractor does not.
    """
    quotes = {part: sorted(_ends(dossier, part)) for part in _PARTS}
    reach = {part: list(accumulate((end for _, end in quotes[part]), max)) for part in _PARTS}
    for figure in dossier.figures:
        if figure.tier != "required":
            continue
        before = bisect_right(quotes[figure.part], figure.start, key=lambda quote: quote[0]) - 1
        if before < 0 or reach[figure.part][before] < figure.end:
            yield Evidence(
                message=f"No claim quotes “{phrase(dossier, figure)}”.",
                span=figure.span,
                figures=(figure.id,),
                settle="Read the sentence by eye, or extract again.",
            )


def _ends(dossier: Dossier, part: PartName) -> Iterator[tuple[int, int]]:
    """Where each claim's quote in a part starts and ends."""
    return ((claim.quote.start, claim.quote.end) for claim in dossier.claims if claim.quote.part == part)
