"""Of what class a claim is, whether it is worth checking, and the reason where it is not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from verifier.claims.model import Attribution, ClaimClass
from verifier.extract.offline.claims.pieces import PieceKind
from verifier.figures.model import Figure

_PLAN: Final = re.compile(
    r"\b(?:(?:is|are|was|were) (?:to|set to|due to|about to|going to|scheduled to|slated to)|will|plans? to|planned to"
    r"|intends? to|agreed to|pledged to|promised to|vowed to|aims? to|hopes? to|wants? to|would)\b",
    re.IGNORECASE,
)
_FORECAST: Final = re.compile(
    r"\b(?:expect(?:s|ed)?|forecasts?|project(?:s|ed)|predict(?:s|ed)?|likely|could|may|might|on (?:course|track))\b",
    re.IGNORECASE,
)
_OPINION: Final = re.compile(
    r"\b(?:i|we|should|must|ought|best|worst|good|bad|great|terrible|beautiful|wrong|right|believes?|thinks?|feels?"
    r"|hopes?|crucial|remarkable|disgrace|disaster|unfortunately|fortunately|sadly)\b",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(r"(?<=\w )[A-Z][a-z]+")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A claim's class, whether it is worth checking, and why not."""

    class_: ClaimClass
    checkworthy: bool
    reason: str | None = None


BARE_HEADING: Final = Judgement("background", checkworthy=False, reason="a heading, with no figure to check")


def judged(quote: str, inside: Sequence[Figure], said: Attribution | None, kind: PieceKind) -> Judgement:
    """Judge a claim by its words, its figures and who says it."""
    counted = any(figure.tier == "required" for figure in inside)
    if quote.rstrip().rstrip("\"'”’").endswith("?"):
        return Judgement("opinion", checkworthy=False, reason="a question asserts nothing")
    class_: ClaimClass = "fact"
    if _FORECAST.search(quote):
        class_ = "forecast"
    elif _PLAN.search(quote):
        class_ = "plan"
    if counted:
        return Judgement(class_, checkworthy=True)
    if said is not None and (said.stance != "asserts" or _OPINION.search(quote)):
        return Judgement("opinion", checkworthy=False, reason="a view, with no figure to check")
    if _OPINION.search(quote):
        return Judgement("opinion", checkworthy=False, reason="a view, with no figure to check")
    if said is None and kind in {"relative", "addition", "fronted", "subordinate"}:
        return Judgement("background", checkworthy=False, reason="background, with no figure to check")
    if _NAMED.search(quote) or inside:
        return Judgement(class_, checkworthy=True)
    return Judgement("background", checkworthy=False, reason="names no one and holds no figure to check")
