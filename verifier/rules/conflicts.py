"""What the rules about figures share: the relations that do not add up, and how they are told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from verifier.article.span import Span
from verifier.claims.model import Relation, RelationKind, Role
from verifier.dossier import Dossier
from verifier.figures.model import Figure, Status
from verifier.report import Evidence, Severity
from verifier.slips import Slip, slip_in

_LONGEST_PHRASE = 60
_AGREED: frozenset[Status | None] = frozenset({"planned", "limit"})


@dataclass(frozen=True)
class Conflict:
    """A relation whose figures do not add up as written."""

    dossier: Dossier
    relation: Relation
    slip: Slip | None

    @cached_property
    def a(self) -> tuple[Figure, ...]:
        """The parts, mentions or rivals, or the earlier figure."""
        return self._in("a")

    @cached_property
    def b(self) -> Figure | None:
        """The total, whole, later figure, result or opening."""
        return next(iter(self._in("b")), None)

    @cached_property
    def c(self) -> Figure | None:
        """The stated share, change, difference, remainder, rate or length."""
        return next(iter(self._in("c")), None)

    def words(self, figure: Figure) -> str:
        """The figure with its hedge and what it counts, as the article writes them: “some 2,600 prisoners”."""
        return phrase(self.dossier, figure)

    def hedged(self, figure: Figure) -> str:
        """The figure with its hedge, without what it counts: “more than half”, “about 65 percent”."""
        told = self.words(figure)
        written = " ".join(figure.text.split())
        return told[: told.rfind(written) + len(written)] if written in told else told

    def evidence(
        self,
        message: str,
        main: Figure,
        *,
        labels: dict[int, str],
        settle: str,
        severity: Severity | None = None,
    ) -> Evidence:
        """The evidence for a finding on `main`; `labels` say what the other figures are, by figure id."""
        others = [self.dossier.figure(each) for each in self.relation.figures if each != main.id]
        told = f"{message} It looks like a known slip: {self.slip.name}." if self.slip else message
        return Evidence(
            message=told,
            span=main.span,
            related=tuple((figure.span, labels.get(figure.id, "reckoned with it")) for figure in others),
            arithmetic=(*self.relation.arithmetic, *((self.slip.line,) if self.slip else ())),
            slip=self.slip.name if self.slip else None,
            figures=self.relation.figures,
            relations=(self.relation.id,),
            settle=settle,
            severity=lower(severity or "error", self.relation.ceiling),
        )

    def _in(self, role: Role) -> tuple[Figure, ...]:
        return tuple(map(self.dossier.figure, self.relation.role(role)))


def conflicts(dossier: Dossier, *kinds: RelationKind) -> Iterator[Conflict]:
    """The relations of some kinds that conflict, and those that only rounding saved though a known slip fits exactly.

    An operand that is no figure of the article is a matter of grounding, and left out here.
    """
    known = {figure.id for figure in dossier.figures}
    for relation in (_grounded(each, known) for each in dossier.related(*kinds)):
        if relation.verdict == "conflicting":
            yield Conflict(dossier, relation, slip_in(relation, dossier.figure))
        elif relation.verdict == "consistent" and relation.rounding:
            slip = slip_in(relation, dossier.figure, lifting=True)
            if slip:
                yield Conflict(dossier, relation, slip)


def status(dossier: Dossier, figure: Figure) -> Status | None:
    """Whether a figure is said to be planned, achieved, left and so on; None where no extractor said so."""
    observation = dossier.observation_of(figure.id)
    return observation.status if observation else None


def outruns_plan(conflict: Conflict) -> bool:
    """Whether the larger part is what was done, and the whole what had been agreed or set as a limit."""
    if not conflict.a or conflict.b is None:
        return False
    return status(conflict.dossier, conflict.b) in _AGREED and status(conflict.dossier, conflict.a[0]) not in _AGREED


def listed(words: Iterable[str]) -> str:
    """Words as a list in a sentence: a, b and c."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def phrase(dossier: Dossier, figure: Figure) -> str:
    """A figure with its hedge before it and what it counts behind it, where they stand close by, as written."""
    start, end = figure.start, figure.end
    if figure.hedge_span and figure.hedge_span.end <= start and start - figure.hedge_span.start < _LONGEST_PHRASE:
        start = figure.hedge_span.start
    counted = None if figure.elided else figure.counted_span
    if counted and counted.start >= end and counted.end - end < _LONGEST_PHRASE:
        end = counted.end
    return " ".join(dossier.article.quote(Span(start, end, figure.part)).split())


def _grounded(relation: Relation, known: set[int]) -> Relation:
    operands = tuple(each for each in relation.operands if each.figure is None or each.figure in known)
    return relation if len(operands) == len(relation.operands) else relation.model_copy(update={"operands": operands})


def lower(one: Severity, other: Severity) -> Severity:
    """The less severe of two severities."""
    order: tuple[Severity, ...] = ("error", "warning", "info")
    return max(one, other, key=order.index)
