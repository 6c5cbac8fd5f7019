"""UNI007: a range whose scale word stands at its upper end alone, or whose ends descend."""

import re
from collections.abc import Iterator

from verifier.claims.nouns import is_person
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.rule import rule

_SCALE = r"(?:hundred|thousand|million|billion|trillion|lakh|crore|mn|bn|tn|[kmb])"
_ENDS = re.compile(
    rf"[^\d]*(?P<low>\d[\d,.]*)\s*(?P<scaled>-?{_SCALE}\b)?[^\d]*?(?:-|–|—|\bto\b|\band\b|\bor\b)[^\d]*"
    rf"(?P<high>\d[\d,.]*)\s*-?{_SCALE}\b.*",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST = 80


@rule("UNI007", severity="info", since="0.1", joins="all")
def range_scale_ambiguous(dossier: Dossier) -> Iterator[Evidence]:
    """A range of money or of people leaves it open whether its lower end is in millions too.

    ## What it does
    "Between $3 and $9 million" can be read as three dollars; "$9 to $3 million" only so. Ranges of money and of people
    with a scale word at the second end alone are listed.

    ## Why it matters
    Readers guess right most of the time; software, translators and headline writers do not.

    ## Example
    ```flagged
    The repairs will cost between $3 and $9 million, the harbour board said.
    ```
    ```flagged
    The fair drew 2 to 3 million people last year.
    ```
    ```clean
    The repairs will cost between $3 million and $9 million, the harbour board said.
    ```
    ```clean
    The fair drew 2,000 to 3,000 people last year.
    ```

    ## Limits
    Measures, shares and scores are passed over.
    """
    for figure in dossier.figures:
        if figure.grammar != "range" or figure.tier == "exempt" or len(figure.text) > _LONGEST or not _is_told(figure):
            continue
        ends = _ENDS.fullmatch(figure.text)
        if ends is None or ends["scaled"] or "," in ends["low"]:
            continue
        descending = _number(ends["low"]) > _number(ends["high"])
        which = "runs downwards, and its first end" if descending else "has its scale word at one end; the other"
        yield Evidence(
            message=f"“{figure.text}” {which} may be read as {ends['low']}.",
            span=figure.span,
            figures=(figure.id,),
            settle="Write the scale word at both ends.",
        )


def _is_told(figure: Figure) -> bool:
    return figure.kind == "money" or (figure.kind == "count" and is_person(figure.head or ""))


def _number(text: str) -> float:
    digits = text.rstrip(".,").replace(",", "")
    return float(digits) if digits.count(".") <= 1 else 0.0
