"""LED001: one fact told twice in an article, with figures that differ."""

from collections.abc import Iterator, Sequence

from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("LED001", severity="error", since="0.1")
def same_fact_conflict(dossier: Dossier) -> Iterator[Evidence]:
    """The same fact is told twice with figures that cannot both be right.

    ## What it does
    Compares the mentions of one quantity as of one time. They may be rounded or hedged differently; they clash where no
    number fits both.

    ## Why it matters
    An update changes the third paragraph and forgets the ninth. Readers notice, and trust neither.

    ## Example
    ```flagged
    The council has planted 2,800 trees so far. Residents welcomed the shade.

    Dry weather has held up the work, with 1,800 trees planted so far.
    ```
    ```flagged
    Militants have freed 28 hostages so far. The exchange was praised abroad.

    With 18 hostages freed so far, mediators called for patience.
    ```
    ```clean
    The council has planted 2,800 trees so far. Residents welcomed the shade.

    Dry weather has held up the work, with nearly 3,000 trees planted so far.
    ```
    ```clean
    Militants have freed 28 hostages so far. The exchange was praised abroad.

    With 18 prisoners freed in return so far, mediators called for patience.
    ```

    ## Limits
    What is counted, what happened to it and when must be the same, or the mentions are not compared. Two sources that
    differ are news and no error, so figures of different sources are left alone.
    """
    for conflict in conflicts(dossier, "same"):
        clash = _clash(conflict.a)
        if clash is None or _sources_differ(dossier, clash):
            continue
        earlier, later = clash
        yield conflict.evidence(
            f"“{conflict.words(later)}” here and “{conflict.words(earlier)}” there are given for the same fact.",
            later,
            labels={earlier.id: "the same fact, told differently"},
            settle="Check which figure is the newer one, and use it in both places.",
        )


def _clash(mentions: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The two mentions that are furthest apart, in the order of the article."""
    if len(mentions) < 2:
        return None
    ordered = sorted(mentions, key=lambda figure: (figure.part != "headline", figure.start))
    if any(figure.low is None and figure.high is None for figure in ordered):
        return ordered[0], ordered[-1]
    lowest = min(ordered, key=lambda figure: float("inf") if figure.high is None else figure.high)
    highest = max(ordered, key=lambda figure: float("-inf") if figure.low is None else figure.low)
    first, second = sorted((lowest, highest), key=ordered.index)
    return first, second


def _sources_differ(dossier: Dossier, clash: tuple[Figure, Figure]) -> bool:
    one, other = ({said.name for said in dossier.attributions_of(figure.id) if said.name} for figure in clash)
    return bool(one and other and one.isdisjoint(other))
