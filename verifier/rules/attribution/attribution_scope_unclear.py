"""ATT003: a figure of which nobody can tell whether the source stands behind it."""

from collections.abc import Iterator

from verifier.claims.model import Attribution
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import phrase
from verifier.rules.rule import rule
from verifier.rules.scope import adrift, pointers


@rule("ATT003", severity="info", since="0.1", joins="all")
def attribution_scope_unclear(dossier: Dossier) -> Iterator[Evidence]:
    """A figure stands in a sentence with a source, and nobody can tell whether the source gave it.

    ## What it does
    Looks at sentences in which one source is named between two figures: what stands before the source is the source's,
    what comes after it in a clause of its own may be the writer's. Looks too at "these figures" where the sentence
    before holds figures of more than one voice.

    ## Why it matters
    A second figure rides in on the first one's source. If it is wrong, the source is blamed for what it never said.

    ## Example
    ```flagged
    Twelve miners died, police said, and 40 were hurt in a second blast.
    ```
    ```flagged
    The flood cost $90 million, the insurer estimates, while 340 families lost their homes.
    ```
    ```clean
    Twelve miners died and 40 were hurt in a second blast, police said.
    ```
    ```clean
    The flood cost $90 million, the insurer estimates, adding that 340 families lost their homes.
    ```

    ## Limits
    A source that leads or ends its sentence covers all of it. Dates, ages and ranks are left alone, and so is what goes
    on in the same quotation.
    """
    for said, own, (first, *others) in adrift(dossier):
        yield Evidence(
            message=f"It is not clear whether “{phrase(dossier, first)}” is given by {_called(dossier, said)} too.",
            span=first.span,
            related=((own.span, "given by the source"), *((each.span, "not clear either") for each in others)),
            figures=(first.id, *(each.id for each in others)),
            settle="Move the source to the front or the end, or name one for each figure.",
        )
    for words, candidates in pointers(dossier):
        yield Evidence(
            message=f"“{dossier.article.quote(words)}” may mean any of {len(candidates)} figures.",
            span=words,
            related=tuple((each.span, "may be meant") for each in candidates),
            figures=tuple(each.id for each in candidates),
            settle="Name the figure that is meant.",
        )


def _called(dossier: Dossier, said: Attribution) -> str:
    """The source as the article calls it, or by its name where that is a pronoun."""
    quoted = dossier.article.quote(said.source) if said.source else ""
    return f"“{said.name or quoted}”"
