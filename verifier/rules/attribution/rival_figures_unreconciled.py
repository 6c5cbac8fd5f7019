"""ATT004: two sources that differ on one thing, and an article that does not say so."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from verifier.claims.model import Quantity
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.lexicon import words
from verifier.rules.rule import rule
from verifier.rules.voices import share_a_paragraph, told_apart, words_between

_CONTRAST: Final = words(
    "but while whereas however although though yet despite instead versus vs unlike disput* contradict* conflicting "
    "differ* discrepan* disagree* at_odds rival* contrast* counter* reject* deny denies denied contest* challeng* "
    "put puts putting higher lower more_than_double fewer revis* updat* earlier previously initially separately since "
    "rose risen estimate* independent*"
)
_MOST_MENTIONS: Final = 8


@rule("ATT004", severity="info", since="0.1", joins="strict")
def rival_figures_unreconciled(dossier: Dossier) -> Iterator[Evidence]:
    """Two sources give different figures for the same fact, and the article does not set them against each other.

    ## What it does
    Looks at mentions of one quantity as of one time that no number fits, where each has a source of its own and stands
    in another paragraph. A word of contrast between them ("but", "while", "puts the toll at") is enough.

    ## Why it matters
    That sources disagree is news. Left apart and unremarked, the two figures look like a slip, and the reader is not
    told which to trust.

    ## Example
    ```flagged
    The blast in Mersin killed 40 people, the interior ministry said. Divers searched the harbour.

    Relatives waited at the pier. The blast in Mersin killed 62 people, the Red Crescent said.
    ```
    ```flagged
    Floods damaged 3,400 homes in Karsa province, according to the provincial government. Roads are open again.

    Schools stay shut this week. Floods damaged 2,100 homes in Karsa province, the Red Cross said.
    ```
    ```clean
    The blast in Mersin killed 40 people, the interior ministry said. Divers searched the harbour.

    But the blast in Mersin killed 62 people, the Red Crescent said.
    ```
    ```clean
    Floods damaged 3,400 homes in Karsa province, according to the provincial government. Roads are open again.

    Schools stay shut this week. Floods damaged some 3,500 homes in Karsa province, the Red Cross said.
    ```

    ## Limits
    Never more than an info, since sources may differ. Names that may stand for one source ("officials", a ministry and
    its spokesman) are taken for one, and differing figures of one source are LED001's. Each disagreement is told once.
    """
    told: set[tuple[str, str, Quantity | None]] = set()
    for conflict in conflicts(dossier, "same"):
        pair = _rivals(dossier, conflict.a)
        if pair is None:
            continue
        earlier, later, first, second = pair
        disagreement = (min(first, second), max(first, second), dossier.quantity_of(later.id))
        if disagreement in told:
            continue
        told.add(disagreement)
        yield conflict.evidence(
            f"“{conflict.words(later)}” ({second}) and “{conflict.words(earlier)}” ({first}) stand for the same fact,"
            " and the article does not say that the two differ.",
            later,
            labels={earlier.id: f"as given by {first}"},
            settle="Say that the sources differ, or use the one that is to be trusted.",
            severity="info",
        )


def _rivals(dossier: Dossier, mentions: Sequence[Figure]) -> tuple[Figure, Figure, str, str] | None:
    """The first two mentions that no number fits and that two sources give far apart, with their sources."""
    ordered = sorted(mentions, key=lambda figure: (figure.part != "headline", figure.start))[:_MOST_MENTIONS]
    for earlier, later in combinations(ordered, 2):
        if earlier.lenient.meets(later.lenient) or share_a_paragraph(dossier, earlier, later):
            continue
        sources = told_apart(dossier, earlier.id, later.id, surely=False)
        if sources and not _CONTRAST.search(words_between(dossier, earlier, later)):
            return earlier, later, *sources
    return None
