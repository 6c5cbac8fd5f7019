"""GRD006: a number that breaks the grammar of numbers."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.rule import rule


@rule("GRD006", severity="error", since="0.1")
def malformed_number(dossier: Dossier) -> Iterator[Evidence]:
    """A number, date or time is written in a way that no number, date or time can be.

    ## What it does
    Reports groups of digits that are no thousands, two decimal points, days that a month does not have, hours after 24
    and minutes after 59.

    ## Why it matters
    A slipped comma leaves the reader to guess, and every calculation that rests on the number is void.

    ## Example
    ```flagged
    The mint struck 6,5000,000,000 pennies last year.
    ```
    ```flagged
    The treaty was signed on February 30, 2019, in Geneva.
    ```
    ```clean
    The mint struck 6,500,000,000 pennies last year.
    ```
    ```clean
    The server at 192.168.10.254 answers; the treaty was signed on February 28, 2019.
    ```

    ## Limits
    Addresses, versions, telephone and case numbers, scores and verses are no figures and are not judged. Groups of two
    digits, as in lakh and crore, are numbers.
    """
    for figure in dossier.figures:
        if figure.malformed is not None:
            fault = figure.malformed.rstrip(".")
            yield Evidence(
                message=f"“{figure.text}” cannot be read as it stands: {fault[:1].lower()}{fault[1:]}.",
                span=figure.span,
                figures=(figure.id,),
                settle="Write the number again from the source.",
            )
