"""ARI006: what has been done, against what had been agreed."""

import re
from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts, outruns_plan
from verifier.rules.lexicon import words
from verifier.rules.rule import rule

# Doing more than was asked is news, and then the text says so.
_BEYOND = words(
    "exceed* surpass* beyond outstrip* overtak* beat beats beaten beating tops topped topping more_than_planned "
    "more_than_was_planned more_than_agreed more_than_promised more_than_expected more_than_required "
    "more_than_originally ahead_of above_its_target above_their_target above_the_target above_the_quota overfulfil* "
    "overdeliver* overshot overshoot* in_addition outside_the outside_of"
)
# Beside the count these tell of more than the plan; beside the plan they tell what it adds ("120 extra beds").
_ADDED = words("additional* extra")
# An aim is no limit: a collection may bring in more than was hoped for.
_AIM = words(
    "aim* target* goal goals hope hopes hoped hoping pledg* seek* sought want* expect* forecast* estimat* project "
    "projects projected projection* predict* anticipat* minimum at_least"
)


@rule("ARI006", severity="error", since="0.1")
def achieved_exceeds_planned(dossier: Dossier) -> Iterator[Evidence]:
    """More is said to have been done than had been agreed to be done.

    ## What it does
    Compares what has been done so far with the agreed number or the cap that it counts towards, and fires only where
    the least the one can be is above the most the other can be.

    ## Why it matters
    In a running story the plan stands still and the count moves. When the count passes the plan, one of the two
    has been mistyped, or something happened that the story must tell.

    ## Example
    ```flagged
    The militia is to free 24 captives under the deal. It has freed 29 captives so far.
    ```
    ```flagged
    Under the contract the yard is to build 12 ferries. It has built 15 ferries so far.
    ```
    ```clean
    The militia is to free 24 captives under the deal. It has freed 13 captives so far.
    ```
    ```clean
    The charity aimed to raise £5,000 for the lifeboat and has raised £7,200 so far.
    ```

    ## Limits
    Only agreed sets and caps: aims, targets, hopes and pledges may be beaten. Silent where the text says that the
    plan was exceeded.
    """
    for conflict in conflicts(dossier, "part_of"):
        planned = conflict.b
        if planned is None or not outruns_plan(conflict):
            continue
        achieved = conflict.a[0]
        if _says(_BEYOND, dossier, achieved, planned) or _says(_ADDED, dossier, achieved):
            continue
        if _says(_AIM, dossier, planned):
            continue
        yield conflict.evidence(
            f"“{conflict.words(achieved)}” so far is more than the “{conflict.words(planned)}” that were agreed.",
            achieved,
            labels={planned.id: "what was agreed"},
            settle="Check the agreed number and the latest count; if both hold, say why more were done.",
        )


def _says(told: re.Pattern[str], dossier: Dossier, *figures: Figure) -> bool:
    sentences = (dossier.sentence_of(figure.span) for figure in figures)
    return any(told.search(dossier.article.quote(sentence.span)) for sentence in sentences if sentence)
