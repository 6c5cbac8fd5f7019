"""UNI006: a figure whose unit cannot be what the words around it say."""

from collections.abc import Iterator

from verifier.article.span import Span
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.clashes import CLASHES
from verifier.rules.rule import rule

# How many letters before and behind a figure are read.
_NEAR = 60


@rule("UNI006", severity="warning", since="0.1", joins="strict")
def unit_clash(dossier: Dossier) -> Iterator[Evidence]:
    """A figure is given in a unit that the words around it rule out.

    ## What it does
    Looks for a percentage "per 100,000", megawatts that are generated per year, a rate with one denominator twice, a
    speed given as a distance, a percentage of degrees, and kelvins below zero.

    ## Why it matters
    The number may be right and yet mean nothing: a power station's megawatts do not add up over a year, its
    megawatt-hours do.

    ## Example
    ```flagged
    The rate of suicide was 17.4% per 100,000 men, the institute said.
    ```
    ```flagged
    The dam generates 500 megawatts per year, enough for two cities.
    ```
    ```clean
    The rate of suicide was 17.4 per 100,000 men, the institute said.
    ```
    ```clean
    The dam generates 500 gigawatt-hours per year, enough for two cities.
    ```

    ## Limits
    Megawatts per year are fine where capacity is added or built, and metres per second per second is an acceleration.
    """
    for figure in dossier.figures:
        if figure.tier == "exempt":
            continue
        before, after = _around(dossier, figure)
        clash = next((clash for clash in CLASHES if clash.is_so(figure, before, after)), None)
        if clash is not None:
            yield Evidence(
                message=f"“{figure.text}” {clash.told}.",
                span=figure.span,
                figures=(figure.id,),
                settle="Find out which unit the source used.",
            )


def _around(dossier: Dossier, figure: Figure) -> tuple[str, str]:
    """The words of its sentence before and after a figure, up to a few of them."""
    sentence = dossier.sentence_of(figure.span)
    if sentence is None:
        return "", ""
    start, end = max(sentence.span.start, figure.start - _NEAR), min(sentence.span.end, figure.end + _NEAR)
    before = dossier.article.quote(Span(start, figure.start, figure.part))
    return before, dossier.article.quote(Span(figure.end, max(end, figure.end), figure.part))
