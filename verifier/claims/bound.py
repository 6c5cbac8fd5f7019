"""A relation with its figures looked up, and how an equation between intervals is decided."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from verifier.claims.model import Operand, Relation, Role, Verdict
from verifier.figures.interval import Interval
from verifier.figures.model import DateRange, Figure

_ANY = Interval(None, None)


@dataclass(frozen=True, slots=True)
class Term:
    """An operand with the figure that it names; `factor` turns what is written into what the equation counts in."""

    operand: Operand
    figure: Figure
    factor: Fraction = Fraction(1)

    @property
    def strict(self) -> Interval:
        """What the figure can stand for by the narrow reading."""
        return self.figure.strict.scaled(self.factor)

    @property
    def lenient(self) -> Interval:
        """What it can stand for by the wide reading; the narrow one where there is no wider."""
        wide = self.figure.lenient
        return self.strict if wide == _ANY else wide.scaled(self.factor)

    @property
    def date(self) -> DateRange | None:
        """The days meant: derived by code where it could, else as written."""
        return self.operand.date or self.figure.date

    @property
    def label(self) -> str | None:
        """What the article calls it, in a few words."""
        return self.operand.label

    @property
    def measure(self) -> tuple[str | None, str | None]:
        """Unit and rate: terms of one sum must share both. Shares in words are percentages by another name."""
        if self.figure.kind in {"share", "fraction", "ratio"}:
            return "percent", None
        return self.figure.unit, self.figure.per

    @property
    def empty(self) -> bool:
        """Whether the words give no number at all ("several")."""
        return self.strict == _ANY


@dataclass(frozen=True, slots=True)
class Bound:
    """A relation with its terms by role; a role is empty where the article states nothing for it."""

    relation: Relation
    a: tuple[Term, ...]
    b: Term | None
    c: Term | None
    published: date | None

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms: parts first, then the whole, then the stated result."""
        return (*self.a, *(term for term in (self.b, self.c) if term is not None))

    def days(self, role: Role) -> DateRange | None:
        """The days meant by the first operand in a role: derived by code where it could, else as written."""
        operand = self.operand(role)
        if operand is not None and operand.date is not None:
            return operand.date
        return next((term.figure.date for term in self.terms if term.operand.role == role), None)

    def operand(self, role: Role) -> Operand | None:
        """The first operand in a role, stated or not."""
        return next((operand for operand in self.relation.operands if operand.role == role), None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an equation came out, with the sum that shows it."""

    verdict: Verdict
    arithmetic: tuple[str, ...] = ()
    rounding: bool = False
    reason: str | None = None


def bind(relation: Relation, figures: Mapping[int, Figure], published: date | None) -> Bound:
    """Look the operands up by role; a figure that is not in the article counts as not stated."""
    by_role: dict[Role, list[Term]] = {"a": [], "b": [], "c": []}
    for operand in relation.operands:
        figure = None if operand.figure is None else figures.get(operand.figure)
        if figure is not None:
            by_role[operand.role].append(Term(operand, figure))
    b, c = by_role["b"], by_role["c"]
    return Bound(relation, tuple(by_role["a"]), b[0] if b else None, c[0] if c else None, published)


def undetermined(reason: str) -> Outcome:
    """An equation that the article cues and leaves open."""
    return Outcome("undetermined", reason=reason)


def weigh(holds: Callable[[Sequence[Interval]], bool], terms: Sequence[Term], *arithmetic: str) -> Outcome:
    """Decide an equation: narrow readings first, then one single term read widely, so that leniency never stacks."""
    strict = [term.strict for term in terms]
    if holds(strict):
        return Outcome("consistent", arithmetic)
    for place, term in enumerate(terms):
        if term.lenient != term.strict and holds([*strict[:place], term.lenient, *strict[place + 1 :]]):
            return Outcome("consistent", arithmetic, rounding=True)
    return Outcome("conflicting", arithmetic)


def obstacle(terms: Sequence[Term]) -> str | None:
    """Why terms cannot stand in one sum or comparison, or None where they can."""
    for term in terms:
        if term.empty:
            return f"“{term.figure.text}” gives no number"
    measures = {term.measure for term in terms}
    if len(measures) > 1:
        units = sorted({unit or "a plain count" for unit, _ in measures})
        return f"the units differ: {', '.join(units)}" if len(units) > 1 else "the rates differ"
    return None


def without_bound(figure: Figure) -> Figure:
    """A measured figure as its number alone: a bound is converted with its number ("below 2C (3.6F)").

    The interval is that of a measured figure: half the place of the last digit, or of the last significant one up to a
    tenth of the number.
    """
    if figure.value is None or figure.hedge in {"exact", "approx"}:
        return figure
    value, quantum = figure.value, figure.quantum or Decimal(1)
    place, size = min(quantum, Decimal(1)), abs(value)
    reach = max(place / 2, min(quantum / 2, size / 10))
    wide = max(place, min(quantum, size / 4))
    number = {"low": value - reach, "high": value + reach, "low_open": False, "high_open": False}
    return figure.model_copy(
        update={**number, "hedge": "exact", "lenient": Interval.of(value - wide, value + wide)},
    )


def as_fraction(term: Term) -> Term:
    """A share as a fraction of one, whether written as a percentage or in words."""
    written_in_hundreds = term.figure.kind in {"percent", "points"} or term.figure.unit == "percent"
    return Term(term.operand, term.figure, Fraction(1, 100)) if written_in_hundreds else term
