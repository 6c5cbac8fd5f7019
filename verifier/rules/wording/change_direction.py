"""WRD004: a verb of rising or falling, against the figures before and after."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("WRD004", severity="error", since="0.1")
def change_direction(dossier: Dossier) -> Iterator[Evidence]:
    """Figures are said to have risen that fell, or to have fallen that rose.

    ## What it does
    Reads which figure stands before and which after ("to 5.8 from 6.1", "from 6.1 to 5.8") and asks whether the later
    can lie on the side that the verb names. It flags only figures that cannot, whatever they were rounded from.

    ## Why it matters
    Figures change places easily when a sentence is turned round, and the news is then the opposite of what happened.

    ## Example
    ```flagged
    Unemployment fell to 6.1 percent from 5.8 percent, the statistics office said.
    ```
    ```flagged
    The brewery employs 4,200 people, up from 4,700 a year ago.
    ```
    ```clean
    Unemployment fell to 5.8 percent from 6.1 percent, the statistics office said.
    ```
    ```clean
    The carrier's net loss narrowed to 3 million euros from 5 million euros.
    ```

    ## Limits
    Silent on what may be told either way: losses and deficits, ranks and records, temperatures below zero, exchange
    rates quoted the other way round, and verbs of better and worse.
    """
    for conflict in conflicts(dossier, "change"):
        later = conflict.b
        if conflict.c is not None or later is None or not conflict.a or conflict.relation.direction is None:
            continue
        earlier = conflict.a[0]
        told, other = ("a rise", "down") if conflict.relation.direction == "up" else ("a fall", "up")
        yield conflict.evidence(
            f"The text tells of {told}, but from “{conflict.words(earlier)}” to “{conflict.words(later)}” it goes "
            f"{other}.",
            later,
            labels={earlier.id: "the figure before"},
            settle="Check which figure is the earlier one, and whether the verb points the right way.",
        )
