"""WRD002: a multiple in words (doubled, halved, threefold), against the figures before and after."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("WRD002", severity="error", since="0.1")
def multiplier_word(dossier: Dossier) -> Iterator[Evidence]:
    """A word of multiplying is not what the figures before and after make.

    ## What it does
    Divides the later figure by the earlier and holds the ratio against the word: doubled, tripled, halved, threefold,
    so many times. The word reaches an eighth either way at its loosest; nearly doubled stays below two, more than
    doubled above it. So many times more may mean as many times or once more, and either will do.

    ## Why it matters
    Doubled is what a reader remembers when the figures are forgotten.

    ## Example
    ```flagged
    The choir's membership doubled to 90 from 60.
    ```
    ```flagged
    Its herd tripled in five years, from 400 cows to 900 cows.
    ```
    ```clean
    The choir's membership doubled to 120 from 61.
    ```
    ```clean
    Its herd more than doubled in five years, from 400 cows to 900 cows.
    ```

    ## Limits
    Needs both figures, in one unit and of one thing. A percentage of change is another rule's.
    """
    for conflict in conflicts(dossier, "change"):
        multiple, later = conflict.c, conflict.b
        if multiple is None or later is None or not conflict.a or multiple.kind != "multiplier":
            continue
        earlier = conflict.a[0]
        yield conflict.evidence(
            f"“{conflict.words(multiple)}” is not what became of “{conflict.words(earlier)}” on the way to "
            f"“{conflict.words(later)}”.",
            multiple,
            labels={earlier.id: "the figure before", later.id: "the figure after"},
            settle="Divide the later figure by the earlier, and check that both count the same thing.",
        )
