"""ARI004: an earlier and a later figure, against the stated change."""

from collections.abc import Iterator

from verifier.claims.rebased import REBASED
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import Conflict, conflicts
from verifier.rules.lexicon import words
from verifier.rules.rule import rule

# A pace ("grew 3 percent a year") is no change from the one figure to the other.
_PACE = words("a_year per_year each_year every_year annually", before=r"\W*", behind=r"(?! (?:ago|earlier|before))")
_STATED = frozenset({"percent", "fraction", "share", "points", "count", "money", "measure"})


@rule("ARI004", severity="error", since="0.1")
def percent_change_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """A stated change is not the change between the two figures that the text gives.

    ## What it does
    Reckons the change from the earlier figure to the later, on the earlier one as the base, and compares it with what
    is stated: a percentage or a difference. A move whose start is unwritten ("up 148.36 points, or 0.8%, to
    18,694.12") is reckoned back to its start. Known slips are named: wrong base, a ratio given as an increase, points
    written as percent.

    ## Why it matters
    A fall is measured on what there was, a rise too. Measured on the wrong end, a cut of a third becomes a cut of a
    half.

    ## Example
    ```flagged
    The number of troops in the province would fall by 50% to 100,000 from 146,000.
    ```
    ```flagged
    Rents in the harbour district rose from 1,000 to 1,200 euros, an increase of 35 percent.
    ```
    ```clean
    The price of a tonne of barley fell by 20% to 80 dollars from 100 dollars.
    ```
    ```clean
    Rents in the harbour district rose from 1,000 to 1,200 euros, an increase of 20 percent.
    ```

    ## Limits
    Silent where the change is annualised, adjusted, in real terms or otherwise not reckoned from the two figures.
    Multiples ("doubled") and bare directions are other rules'.
    """
    for conflict in conflicts(dossier, "change", "difference", "move"):
        stated, later = conflict.c, conflict.b
        if stated is None or later is None or not conflict.a or stated.kind not in _STATED:
            continue
        if not _reckoned_otherwise(conflict, stated):
            earlier = conflict.a[0]
            moved = conflict.relation.kind == "move"
            yield conflict.evidence(
                f"“{conflict.words(stated)}” is not the change that “{conflict.words(earlier)}” and "
                f"“{conflict.words(later)}” make.",
                stated,
                labels={earlier.id: "the move" if moved else "the figure before", later.id: "the figure after"},
                settle="Reckon the change again on the earlier figure, and check which period each figure belongs to.",
            )


def _reckoned_otherwise(conflict: Conflict, stated: Figure) -> bool:
    sentence = conflict.dossier.sentence_of(stated.span)
    if sentence is None:
        return False
    told = conflict.dossier.article.quote(sentence.span)
    behind = told[stated.end - sentence.span.start :]
    return REBASED.search(told) is not None or _PACE.match(behind) is not None
