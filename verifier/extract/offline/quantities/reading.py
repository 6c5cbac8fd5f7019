"""A figure as the grammar reads it in its sentence, and all of an article's together."""

from dataclasses import dataclass

from verifier.claims.compare import Observed, Rivals
from verifier.claims.model import Observation, Quantity
from verifier.extract.offline.quantities.clause import Phrase
from verifier.figures.model import Figure


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure as the grammar reads it in its sentence.

    `goal` marks what is only aimed at, `overshoot` that more than planned is spoken of nearby, `so_far` that the count
    is running, `more` that it comes on top of another, `added` that it says so of what a plan adds ("120 extra beds"),
    `over` that it belongs to a period that is over, `moved_on` that its sentence tells of a count that changes, `left`
    that it is what something else leaves, `heading` that it stands in a headline; `line` is the index of its sentence
    among the article's lines.
    """

    figure: Figure
    observed: Observed
    phrase: Phrase
    line: int
    goal: bool = False
    overshoot: bool = False
    so_far: bool = False
    more: bool = False
    added: bool = False
    over: bool = False
    moved_on: bool = False
    left: bool = False
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """All readings of an article, by figure, with the quantities they observe and the values that rival each other."""

    readings: dict[int, Reading]
    quantities: tuple[Quantity, ...]
    observations: tuple[Observation, ...]
    rivals: Rivals
