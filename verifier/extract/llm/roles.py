"""Which figures a relation takes in its roles: how many, and measured in what."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from verifier.extract.llm.wire import WireKind, WireRelation
from verifier.figures.model import Figure
from verifier.figures.units import dimension_of


def dimension(figure: Figure) -> str:
    """What a number is measured in: "count", a currency, a dimension of units, "percent"; with "/per" for rates."""
    if figure.kind in {"measure", "duration", "age", "rate"}:
        base = dimension_of(figure.unit) or figure.unit or "count"
    elif figure.kind == "money":
        base = figure.unit or "money"
    else:
        base = figure.kind
    return f"{base}/{figure.per}" if figure.per else base


class Arity(NamedTuple):
    """How many figures a kind takes in `a`, and whether it needs, takes or refuses `b` and `c`."""

    least: int
    most: int
    b: Literal["needs", "takes", "refuses"]
    c: Literal["needs", "takes", "refuses"]


_MANY = 60
ARITIES: Final[Mapping[WireKind, Arity]] = {
    "total": Arity(2, _MANY, "needs", "refuses"),
    "shares": Arity(2, _MANY, "refuses", "refuses"),
    "share_of": Arity(1, 1, "needs", "needs"),
    "part_of": Arity(1, _MANY, "needs", "refuses"),
    "change": Arity(1, 1, "needs", "takes"),
    "difference": Arity(1, 1, "needs", "needs"),
    "move": Arity(1, 1, "needs", "needs"),
    "remainder": Arity(1, _MANY, "needs", "needs"),
    "per": Arity(1, 1, "needs", "needs"),
    "span": Arity(0, 1, "takes", "needs"),
    "order": Arity(1, _MANY, "needs", "refuses"),
    "rank": Arity(1, _MANY, "needs", "refuses"),
    "same": Arity(2, _MANY, "refuses", "refuses"),
}


def arity_fault(row: WireRelation) -> str | None:
    """What is wrong with the operands that a row names, or None."""
    arity = ARITIES[row.kind]
    if not arity.least <= len(row.a) <= arity.most:
        return f"a {row.kind} takes {arity.least if len(row.a) < arity.least else arity.most} in a, not {len(row.a)}"
    for role, demand, given in (("b", arity.b, row.b), ("c", arity.c, row.c)):
        if demand == "needs" and given is None:
            return f"a {row.kind} needs {role}"
        if demand == "refuses" and given is not None:
            return f"a {row.kind} takes no {role}"
    if row.kind == "span" and not row.a and row.b is None:
        return "a span needs a start or an end"
    operands = [*row.a, *(given for given in (row.b, row.c) if given is not None)]
    return "one figure stands in two roles" if len(set(operands)) < len(operands) else None


_SHARES = frozenset({"percent", "share", "fraction", "ratio"})
_CHANGES = frozenset({"percent", "share", "fraction", "multiplier", "points"})
_LENGTHS = frozenset({"duration", "age", "ordinal", "count"})
Roles = Sequence[Figure]


def alike(figures: Iterable[Figure]) -> bool:
    """Whether figures are measured in one thing; what one of them is a rate of may go unsaid beside the others."""
    bases, rates = zip(*(dimension(figure).partition("/")[::2] for figure in figures), strict=True)
    return len(set(bases)) == 1 and len(set(rates) - {""}) <= 1


def _one_dimension(a: Roles, b: Figure | None, c: Figure | None) -> bool:
    return alike(figure for figure in (*a, b, c) if figure is not None)


def _alike_but_c(kinds: frozenset[str]) -> Callable[[Roles, Figure | None, Figure | None], bool]:
    return lambda a, b, c: _one_dimension(a, b, None) and (c is None or c.kind in kinds)


def _shares(a: Roles, _b: Figure | None, _c: Figure | None) -> bool:
    return all(figure.kind in _SHARES for figure in a)


def _difference(a: Roles, b: Figure | None, c: Figure | None) -> bool:
    of_shares = all(figure is not None and figure.kind == "percent" for figure in (*a, b))
    return _one_dimension(a, b, None) and (
        _one_dimension(a, b, c) or (of_shares and c is not None and c.kind == "points")
    )


def _rate(a: Roles, b: Figure | None, c: Figure | None) -> bool:
    if b is None or c is None or b.kind in {"date", "time", "percent", "ordinal"}:
        return False
    return dimension(c).partition("/")[0] == dimension(a[0]).partition("/")[0] or c.kind in {"rate", "ratio"}


def _dates(a: Roles, b: Figure | None, c: Figure | None) -> bool:
    ends = (*a, *((b,) if b else ()))
    return all(end.kind == "date" for end in ends) and c is not None and c.kind in _LENGTHS


_FITTING: Final[Mapping[WireKind, Callable[[Roles, Figure | None, Figure | None], bool]]] = {
    "total": _one_dimension,
    "shares": _shares,
    "share_of": _alike_but_c(_SHARES),
    "part_of": _one_dimension,
    "change": _alike_but_c(_CHANGES),
    "difference": _difference,
    "move": _alike_but_c(frozenset({"percent"})),
    "remainder": _one_dimension,
    "per": _rate,
    "span": _dates,
    "order": _one_dimension,
    "rank": _one_dimension,
    "same": _one_dimension,
}


def fits(kind: WireKind, a: Roles, b: Figure | None, c: Figure | None) -> bool:
    """Whether the dimensions of the figures go with their roles."""
    return _FITTING[kind](a, b, c)
