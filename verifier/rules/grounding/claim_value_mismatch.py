"""GRD003: the figures in a claim's wording, against those of the article that it cites."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.claim_figures import worded_figures
from verifier.rules.rule import rule


@rule("GRD003", severity="error", since="0.1")
def claim_value_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """A claim is worded with a figure that none of the figures it cites is.

    ## What it does
    Scans the wording of the claim as the article was scanned, and looks for each of its figures among those that the
    claim cites or quotes. Different spellings of one number are the same: 1.2m and 1,200,000, a dozen and 12.

    ## Why it matters
    A claim is checked in the article's stead. With another number in it, another statement would be checked.

    ## Example
    ```flagged
    Divers brought up around 1,900 amphorae from the wreck.
    ---
    claim: Around 19,000 amphorae were brought up.
    quote: around 1,900 amphorae
    ```
    ```flagged
    The levy raised $1.2 million in March.
    ---
    claim: The levy raised $1.2 billion.
    quote: raised $1.2 million
    ```
    ```clean
    Divers brought up around 1,900 amphorae from the wreck.
    ---
    claim: Around 1.9 thousand amphorae were brought up.
    quote: around 1,900 amphorae
    ```
    ```clean
    The levy raised $1.2 million in March.
    ---
    claim: The levy raised $1,200,000.
    quote: raised $1.2 million
    ```

    ## Limits
    Ordinals and clock times are not compared. The offline extractor words its claims with the article's own words,
    which need no check.
    """
    for worded in worded_figures(dossier):
        if not worded.equals:
            yield Evidence(
                message=f"The claim says “{worded.figure.text}”, and its quote has no such figure.",
                span=worded.claim.quote,
                figures=worded.claim.figures,
                settle="Believe the article, not the claim.",
            )
