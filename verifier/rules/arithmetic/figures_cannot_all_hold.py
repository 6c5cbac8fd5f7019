"""ARI013: relations that hold one by one, against each other."""

from collections.abc import Iterator

from verifier.claims.joint import JointClash, joint_clashes
from verifier.claims.telling import tell_interval, tell_stated
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import listed, lower, phrase
from verifier.rules.rule import rule


@rule("ARI013", severity="error", since="0.1")
def figures_cannot_all_hold(dossier: Dossier) -> Iterator[Evidence]:
    """Several statements share figures, each adds up by itself, and no numbers satisfy them all.

    ## What it does
    Takes every group of statements that share figures and asks, by exact linear arithmetic, whether there are numbers
    inside all the intervals that make every statement true. Where there are none, it shows the fewest statements that
    cannot stand together, and what the others leave for the last figure among them.

    ## Why it matters
    A hedge can hide a slip: "about 40" may be 38 in one sentence and has to be 44 in the next.

    ## Example
    ```flagged
    Of the ferry's 90 passengers, 30 were killed. Another 21 of the 90 passengers were injured. Ten of the dead and
    eight of the injured were tourists, the coast guard said; tourists made up 15 of the passengers.
    ```
    ```flagged
    The number of buses rose 15 percent from 1,000 to about 1,200: 640 diesel and 590 electric.
    ```
    ```clean
    Of the ferry's 90 passengers, 30 were killed. Another 21 of the 90 passengers were injured. Ten of the dead and
    eight of the injured were tourists, the coast guard said; tourists made up 25 of the passengers.
    ```
    ```clean
    The number of buses rose 15 percent from 1,000 to about 1,200: 590 diesel and 563 electric.
    ```

    ## Limits
    At most one finding a group, and none where a statement of the group conflicts by itself, holds by rounding only or
    was left open. It is silent too where the wider reading of one round or hedged figure would let all hold.
    """
    figures = {figure.id: figure for figure in dossier.figures}
    known = [relation for relation in dossier.relations if set(relation.figures) <= figures.keys()]
    for clash in joint_clashes(known, figures, dossier.first_telling):
        yield _evidence(dossier, clash)


def _evidence(dossier: Dossier, clash: JointClash) -> Evidence:
    cited = dict.fromkeys(figure for relation in clash.relations for figure in relation.figures)
    others = [dossier.figure(each) for each in cited if each != clash.figure.id]
    told = tell_interval(clash.left, clash.figure.unit)
    words = listed(
        dict.fromkeys(f"“{phrase(dossier, each)}”" for each in sorted(others, key=lambda figure: figure.span))
    )
    ceilings = [relation.ceiling for relation in clash.relations]
    severity = ceilings[0]
    for ceiling in ceilings[1:]:
        severity = lower(severity, ceiling)
    return Evidence(
        message=f"“{phrase(dossier, clash.figure)}” cannot stand beside {words}: together they leave {told} for it.",
        span=clash.figure.span,
        related=tuple((figure.span, "one of the figures it is tied to") for figure in others),
        arithmetic=(
            *clash.arithmetic,
            f"the other figures leave {told}; stated {tell_stated(clash.figure)}",
        ),
        figures=tuple(cited),
        relations=tuple(relation.id for relation in clash.relations),
        settle="Each statement adds up by itself: see which of them was taken from another source or another day.",
        severity=severity,
    )
