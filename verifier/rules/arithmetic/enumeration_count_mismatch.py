"""ARI008: the things that a list tells one by one, against how many the words say there are."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("ARI008", severity="warning", since="0.1")
def enumeration_count_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """A list holds more or fewer things than the number before it says.

    ## What it does
    Counts the things of a list that stands beside its number: behind a colon, between dashes, set off by commas, or as
    numbered or bulleted paragraphs. "Both", "trio" and "quartet" count as the numbers they are. A list that can be read
    in several ways ("a father and son", "Portland, Oregon") passes if one of them fits; things that carry a number of
    their own count as that many.

    ## Why it matters
    A name that is cut from a list or added to it late leaves its number behind, and every reader can count to four.

    ## Example
    ```flagged
    Detectives named four men: Marsh, Doyle, and Petrov.
    ```
    ```flagged
    Three ports — Calais, Dover, Ostend and Zeebrugge — closed overnight, the coast guard said.
    ```
    ```clean
    Detectives named three men: Marsh, Doyle, and Petrov.
    ```
    ```clean
    Three islands signed the pact: Trinidad and Tobago, Grenada and Jamaica.
    ```

    ## Limits
    Lists opened by "such as", "including" or "among" are not counted, nor are lists of clauses, or lists that leave
    room for others. A list that is off by more than three is taken for a list of something else.
    """
    for conflict in conflicts(dossier, "listing"):
        place, held, main = conflict.relation.cue, conflict.relation.listing, conflict.b
        if place is None or held is None:
            continue
        said = conflict.words(main) if main else dossier.article.quote(place).split()[0]
        counted = " or ".join(map(str, sorted(held.counts)))
        yield Evidence(
            message=f"The words say “{said}”, and the list beside them holds {counted}.",
            span=main.span if main else place,
            related=((place, "the list"),) if main else (),
            arithmetic=conflict.relation.arithmetic,
            figures=conflict.relation.figures,
            # Findings are told apart by their figures; a list told by words alone has none.
            relations=(conflict.relation.id,) if conflict.relation.figures else (),
            settle="Count the things listed again, and look for one that was cut or added.",
        )
