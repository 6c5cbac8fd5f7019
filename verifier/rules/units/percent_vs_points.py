"""UNI001: percentage points written as percent, or percent written as percentage points."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import Conflict, conflicts
from verifier.rules.rule import rule
from verifier.slips import slip_in

# How many times as large as what is stated the change must be, or as small.
_FAR = Decimal("1.5")
# Slip -> what the stated change fits, and what it is called.
_SLIPS = {
    "percentage points written as percent": "the gap in percentage points, not the change in percent",
    "percent written as percentage points": "the change in percent, not the gap in percentage points",
}


@rule("UNI001", severity="error", since="0.1")
def percent_vs_points(dossier: Dossier) -> Iterator[Evidence]:
    """A change between two percentages is given in percent where the figures make percentage points, or the reverse.

    ## What it does
    From 35% to 44% is a rise of nine percentage points and of 26 percent. Where both ends are written as percentages
    and the stated change fits the one reading though its words say the other, this is said.

    ## Why it matters
    The two differ by a factor that depends on the level: "a rise of 10 percent" from 35 percent would end at 38.5.

    ## Example
    ```flagged
    The ministry raised the top rate from 35% to 44%, a rise of nearly 10 percent.
    ```
    ```flagged
    Unemployment fell 2 percent to 6 percent in May from 8 percent in April, the statistics office said.
    ```
    ```flagged
    Support for the bridge grew from 40 percent to 50 percent, an increase of 25 percentage points.
    ```
    ```clean
    The ministry raised the top rate from 35% to 44%, a rise of 9 percentage points.
    ```
    ```clean
    Unemployment fell 25 percent to 6 percent in May from 8 percent in April, the statistics office said.
    ```

    ## Limits
    Silent unless the article gives both ends, and where the stated change also fits the words that it is given in. Of
    round percentages, 40 or 50, the last nought counts as written.
    """
    for conflict in chain(conflicts(dossier, "change", "difference"), _round_percentages(dossier)):
        meant = _SLIPS.get(conflict.slip.name) if conflict.slip else None
        if meant is None or not conflict.a or conflict.c is None or conflict.b is None:
            continue
        before, after = conflict.a[0], conflict.b
        yield conflict.evidence(
            f"From “{before.text}” to “{after.text}”, “{conflict.words(conflict.c)}” fits {meant}.",
            conflict.c,
            labels={before.id: "the percentage before", after.id: "the percentage after"},
            settle="Find out whether the source gave the change in percent or in percentage points.",
        )


def _round_percentages(dossier: Dossier) -> Iterator[Conflict]:
    """Changes that only the roundness of their ends lets pass: "from 40 percent to 50 percent, up 10 percent"."""
    for relation in dossier.related("change", "difference", verdict="consistent"):
        slip = slip_in(relation, dossier.figure)
        conflict = Conflict(dossier, relation, slip)
        if slip is not None and slip.name in _SLIPS and _is_far_off(conflict):
            yield conflict


def _is_far_off(conflict: Conflict) -> bool:
    """Whether the figures, taken as they are written, give something quite other than what is stated."""
    if not conflict.a or conflict.b is None or conflict.c is None or conflict.c.kind not in {"percent", "points"}:
        return False
    before, after, stated = conflict.a[0].value, conflict.b.value, conflict.c.value
    if not before or after is None or not stated:
        return False
    points = abs(after - before)
    meant = points / abs(before) * 100 if conflict.c.kind == "percent" else points
    return not stated / _FAR < meant < stated * _FAR
