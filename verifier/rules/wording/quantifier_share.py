"""WRD001: a share in words (a majority, half, a third, one in five), against the figures beside it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import Conflict, conflicts
from verifier.rules.rule import rule

_IN_WORDS = frozenset({"share", "fraction", "ratio"})


@rule("WRD001", severity="error", since="0.1")
def quantifier_share(dossier: Dossier) -> Iterator[Evidence]:
    """A share in words is not the share that the figures beside it make.

    ## What it does
    Divides the part by the whole, or takes the percentage given beside the word, and asks whether the word allows it: a
    majority and most are more than half; half, a third, a quarter and the like reach two and a half percentage points
    either way; a vast majority is three quarters, at the very loosest 66 percent; one in five is a fifth, give or take
    a tenth of it. Of things counted, the whole numbers on either side of the exact share will do. Where only the
    loosest reading of the word holds, the finding is an info.

    ## Why it matters
    Words carry the verdict of a sentence. A majority that is none turns a motion lost into a motion won.

    ## Example
    ```flagged
    A majority, 9 of the 20 members, voted for the merger.
    ```
    ```flagged
    More than half of the 50 schools, 21, have no library.
    ```
    ```flagged
    A quarter of the 80 beds (35) stand empty.
    ```
    ```clean
    A majority, 11 of the 20 members, voted for the merger.
    ```
    ```clean
    A third of the 20 ferries, seven, are out of service.
    ```
    ```clean
    Labour was returned with a majority of 80.
    ```

    ## Limits
    Needs the part and the whole, or a percentage set beside the word. A majority of so many votes or seats is a margin
    and no share.
    """
    for conflict in chain(conflicts(dossier, "share_of", "same"), _loosely_met(dossier)):
        share, part = _share_and_part(conflict)
        if share is None or part is None or share.kind not in _IN_WORDS:
            continue
        if share.value is None or share.hedge not in {"exact", "approx"}:
            # So many numbers are a majority or under a third that no slip can be told from chance.
            conflict = replace(conflict, slip=None)  # noqa: PLW2901
        whole = conflict.b
        of_whole = f" of “{conflict.words(whole)}”" if whole else ""
        evidence = conflict.evidence(
            f"“{part.text}”{of_whole} is not “{conflict.hedged(share)}”.",
            share,
            labels={part.id: "the part", **({whole.id: "the whole"} if whole else {})},
            settle="Divide the part by the whole, and check which whole the word is about.",
        )
        yield _softened(evidence) if _is_loose(conflict) else evidence


def _share_and_part(conflict: Conflict) -> tuple[Figure | None, Figure | None]:
    """The share in words, and the part or the percentage beside it, which may be told as one and the same."""
    if conflict.relation.kind == "share_of":
        return conflict.c, next(iter(conflict.a), None)
    words = [figure for figure in conflict.a if figure.kind in _IN_WORDS]
    percentages = [figure for figure in conflict.a if figure.kind == "percent"]
    both = len(words) == len(percentages) == 1 and len(conflict.a) == 2
    return (words[0], percentages[0]) if both else (None, None)


def _softened(evidence: Evidence) -> Evidence:
    """What a loose reading lets pass is worth a look and no conflict: the figures stay tied."""
    told = evidence.message.replace(" is not ", " is only loosely ", 1)
    return evidence.model_copy(update={"message": told, "severity": "info", "relations": ()})


def _is_loose(conflict: Conflict) -> bool:
    return conflict.relation.verdict == "consistent" and conflict.slip is None


def _loosely_met(dossier: Dossier) -> Iterator[Conflict]:
    """Shares that only the loosest reading of their word lets pass, and that no known slip explains."""
    lifted = {conflict.relation.id for conflict in conflicts(dossier, "share_of")}
    for relation in dossier.related("share_of", verdict="consistent"):
        if relation.rounding and relation.id not in lifted:
            yield Conflict(dossier, relation, slip=None)
