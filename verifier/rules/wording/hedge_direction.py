"""WRD003: a hedge that points to the wrong side of the figure given exactly elsewhere."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

from verifier.dossier import Dossier
from verifier.figures.model import Figure, Hedge
from verifier.report import Evidence
from verifier.rules.conflicts import Conflict, conflicts
from verifier.rules.rule import rule

# What each hedge says of the exact number.
_SAYS: Final[Mapping[Hedge, str]] = {
    "almost": "a little below it",
    "more_than": "above it",
    "less_than": "below it",
    "at_least": "no lower than it",
    "at_most": "no higher than it",
    "approx": "close to it",
}
_BOUNDS: Final = frozenset(_SAYS) - {"approx"}


@rule("WRD003", severity="warning", since="0.1", joins="strict")
def hedge_direction(dossier: Dossier) -> Iterator[Evidence]:
    """A hedge points to the wrong side of the exact figure.

    ## What it does
    Where a figure is told once with a hedge and once without, the exact one must lie where the hedge says: more than
    600 above 600, at least 600 not below it, nearly 600 below it and within a fifth, about 600 near it.

    ## Why it matters
    Nearly 600 for 617 makes a record of a failure to reach one.

    ## Example
    ```flagged
    Nearly 600 prisoners freed

    The army has freed 617 prisoners since Friday, the Red Cross said.
    ```
    ```flagged
    More than 300 geese culled

    Wardens culled 280 geese on the island this week, the council said.
    ```
    ```clean
    Nearly 600 prisoners freed

    The army has freed 583 prisoners since Friday, the Red Cross said.
    ```
    ```clean
    More than 300 geese culled

    Wardens culled 312 geese on the island this week, the council said.
    ```

    ## Limits
    Both figures must count the same thing as of the same time; “some” is a hedge only before a number.
    """
    for conflict in chain(conflicts(dossier, "same"), _rounded(dossier)):
        pair = _hedged_and_exact(conflict.a)
        if pair is None or (conflict.relation.verdict == "consistent" and not _is_beyond(*pair)):
            continue
        hedged, exact = pair
        yield conflict.evidence(
            f"“{conflict.words(hedged)}” puts the number {_SAYS[hedged.hedge]}; it is given as "
            f"“{conflict.words(exact)}”.",
            hedged,
            labels={exact.id: "the number itself"},
            settle="Check which of the two is the newer, and choose the hedge that fits it.",
            severity="warning",
        )


def _rounded(dossier: Dossier) -> Iterator[Conflict]:
    """Mentions that only the loosest reading of a rounded number reconciles."""
    for relation in dossier.related("same", verdict="consistent"):
        if relation.rounding and relation.provenance == "pattern":
            yield Conflict(dossier, relation, slip=None)


def _is_beyond(hedged: Figure, exact: Figure) -> bool:
    """Whether the number as written lies beyond the bound, though near it: "nearly 600" for "some 617"."""
    if hedged.value is None or exact.value is None or (hedged.kind, hedged.unit) != (exact.kind, exact.unit):
        return False
    if hedged.hedge in {"almost", "less_than", "at_most"}:
        return exact.value > hedged.value
    return hedged.hedge in {"more_than", "at_least"} and exact.value < hedged.value


def _hedged_and_exact(mentions: tuple[Figure, ...]) -> tuple[Figure, Figure] | None:
    """The one mention that a hedge bounds, and the one that is exact, or only rounded ("some 617")."""
    for hedges in (_BOUNDS, frozenset(_SAYS)):
        bounded = [figure for figure in mentions if figure.hedge in hedges]
        exact = [figure for figure in mentions if figure.hedge not in hedges and figure.value is not None]
        if len(bounded) == 1 and exact:
            return bounded[0], exact[0]
    return None
