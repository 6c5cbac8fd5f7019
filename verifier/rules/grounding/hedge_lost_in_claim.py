"""GRD004: the hedge of a figure, in the article and in the claim."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.claim_figures import Worded, worded_figures
from verifier.rules.conflicts import phrase
from verifier.rules.rule import rule

_ADJACENT = 12
_BARE = frozenset({"exact", "vague"})


@rule("GRD004", severity="warning", since="0.1")
def hedge_lost_in_claim(dossier: Dossier) -> Iterator[Evidence]:
    """A claim gives a figure more firmly than the article does.

    ## What it does
    Compares the hedge of each figure with the one in the claim's wording: "at least 40" must not become "40". A claim
    may be vaguer than the article, not firmer.

    ## Why it matters
    "Up to" and "at least" are where a count that is still going on lives. Without them a floor becomes the final
    number.

    ## Example
    ```flagged
    At least 40 vehicles were stuck in the tunnel on Sunday, police said.
    ---
    claim: 40 vehicles were stuck in the tunnel.
    quote: At least 40 vehicles were stuck in the tunnel
    source: police
    ```
    ```flagged
    The auction could bring in up to 3 million francs.
    ---
    claim: The auction could bring in 3 million francs.
    quote: up to 3 million francs
    ```
    ```clean
    At least 40 vehicles were stuck in the tunnel on Sunday, police said.
    ---
    claim: No fewer than 40 vehicles were stuck in the tunnel.
    quote: At least 40 vehicles were stuck in the tunnel
    source: police
    ```
    ```clean
    At least 12 vans and 30 cars were stuck in the tunnel on Sunday, police said.
    ---
    claim: At least 12 vans and 30 cars were stuck in the tunnel.
    quote: 12 vans and 30 cars were stuck in the tunnel
    source: police
    ```

    ## Limits
    A hedge before a list counts for every figure of the list. The hedge of a figure in words ("dozens") is the word
    itself. The offline extractor words its claims with the article's own words, which need no check.
    """
    for worded in worded_figures(dossier):
        if worded.equals and all(_firmer(dossier, worded, figure) for figure in worded.equals):
            figure = worded.equals[0]
            yield Evidence(
                message=f"The claim says “{worded.figure.text}” where the article has “{phrase(dossier, figure)}”.",
                span=figure.span,
                figures=(figure.id,),
                settle="Keep the article's hedge.",
            )


def _firmer(dossier: Dossier, worded: Worded, figure: Figure) -> bool:
    """Whether the claim leaves less room than the article; the article's own words are always room enough."""
    if worded.figure.hedge == figure.hedge or figure.hedge in _BARE or phrase(dossier, figure) in worded.claim.text:
        return False
    return not _shared(figure) and not figure.strict.within(worded.figure.strict)


def _shared(figure: Figure) -> bool:
    """Whether the hedge stands before an earlier figure of a list."""
    hedge = figure.hedge_span
    return hedge is not None and hedge.end <= figure.start and figure.start - hedge.end > _ADJACENT
