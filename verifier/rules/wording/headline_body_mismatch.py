"""WRD006: a figure of the headline that the story does not bear out."""

from collections.abc import Iterator

from verifier.claims.model import Relation
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import Conflict, conflicts, lower, phrase
from verifier.rules.rule import rule

_UNTOLD = "headline without body"
_RENAMED = "name in headline and body"


@rule("WRD006", severity="error", since="0.1")
def headline_body_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """The headline gives a figure that the story gives otherwise, or nowhere.

    ## What it does
    Seeks each figure of the headline in the story. The headline may be the coarser ($1.5M for $1,497,000, dozens for
    38) and may bound what the story gives exactly; what the story's figures make where its words bind them together (a
    sum, a rest, a change, the years that have passed) counts as given. A figure of the same thing that cannot be the
    same number is an error; a figure that the story does not give at all is a warning, and so is one that the story
    gives for another thing.

    ## Why it matters
    The headline is read most, written last and by somebody else.

    ## Example
    ```flagged
    Ferry fire kills 14 off the coast

    A fire on a car ferry killed 12 people early on Sunday, the coast guard said.
    ```
    ```flagged
    Chipmaker to cut 2,400 jobs

    The chipmaker said on Monday it would cut 1,400 jobs at two plants in the south.
    ```
    ```flagged
    White House weighs 50% troop cut

    The White House is weighing a cut of its troops in the region from 146,000 to 100,000, the Pentagon said.
    ```
    ```clean
    Ferry fire kills 12 off the coast

    A fire on a car ferry killed 12 people early on Sunday, the coast guard said.
    ```
    ```clean
    Chipmaker to cut 1.4K jobs

    The chipmaker said on Monday it would cut 1,385 jobs at two plants in the south.
    ```
    ```clean
    White House weighs 32% troop cut

    The White House is weighing a cut of its troops in the region from 146,000 to 100,000, the Pentagon said.
    ```

    ## Limits
    A headline may drop the hedge that the story has. Numbers of lists ("7 ways to save"), shares in words, times of day
    and weekdays are not sought.
    """
    headings = {figure.id for figure in dossier.figures if _in_heading(dossier, figure)}
    for relation in dossier.related("same", verdict="undetermined"):
        if relation.pattern in {_UNTOLD, _RENAMED} and relation.figures[0] in headings:
            yield _unborne(dossier, relation)
    for conflict in conflicts(dossier, "same"):
        heads = [figure for figure in conflict.a if figure.id in headings]
        body = [figure for figure in conflict.a if figure.id not in headings]
        if heads and body:
            yield _contradicted(conflict, heads[0], body[0])


def _in_heading(dossier: Dossier, figure: Figure) -> bool:
    sentence = dossier.sentence_of(figure.span)
    return figure.part == "headline" or (sentence is not None and sentence.heading)


def _contradicted(conflict: Conflict, head: Figure, body: Figure) -> Evidence:
    return conflict.evidence(
        f"The headline has “{conflict.words(head)}”, the story “{conflict.words(body)}”.",
        head,
        labels={body.id: "what the story gives"},
        settle="Check which of the two is the newer, and whether both count the same.",
    )


def _unborne(dossier: Dossier, relation: Relation) -> Evidence:
    """A figure that stands in the headline alone, or names its thing by another number than the story."""
    head, *others = map(dossier.figure, relation.figures)
    told = f"The headline has “{phrase(dossier, head)}”; the story"
    message = f"{told} has “{phrase(dossier, others[0])}” there." if others else f"{told} gives no such figure for it."
    return Evidence(
        message=message,
        span=head.span,
        related=tuple((other.span, "what the story has") for other in others),
        figures=relation.figures,
        relations=(relation.id,),
        settle="Find the passage that the headline sums up, and compare what both count.",
        severity=lower("error", relation.ceiling),
    )
