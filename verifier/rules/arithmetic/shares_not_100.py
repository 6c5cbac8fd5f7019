"""ARI002: the shares of one whole, against a hundred percent."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts, listed
from verifier.rules.rule import rule


@rule("ARI002", severity="warning", since="0.1")
def shares_not_100(dossier: Dossier) -> Iterator[Evidence]:
    """The shares of one whole do not make a hundred percent.

    ## What it does
    Adds up percentages that the text gives as the answers to one question or the parts of one whole, with half a unit
    of the last written digit for each. Too much is always flagged, too little only where the text says that no part is
    left out ("the rest", "the others").

    ## Why it matters
    Shares that make 110 percent hold at least one that is wrong, most often one carried over from another question.

    ## Example
    ```flagged
    In the poll 52% back the tunnel, 35% oppose it and 23% are undecided.
    ```
    ```flagged
    Forty-eight percent of readers were for the merger, 41 percent against it and 21 percent had no opinion.
    ```
    ```clean
    In the poll 52% back the tunnel, 35% oppose it and 13% are undecided.
    ```
    ```clean
    In the poll 33% back the tunnel, 33% oppose it and 33% are undecided.
    ```

    ## Limits
    Silent where several answers could be given, on rates of change and on shares of unlike wholes.
    """
    for conflict in conflicts(dossier, "shares"):
        if len(conflict.a) < 2:
            continue
        *others, last = conflict.a
        yield conflict.evidence(
            f"{listed(f'“{conflict.words(share)}”' for share in conflict.a)} do not make a hundred percent.",
            last,
            labels={share.id: "another share" for share in others},
            settle="Look the shares up again; check that all of them answer one question.",
            severity="warning",
        )
