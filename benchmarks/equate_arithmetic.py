"""Whether a figure follows from others by typed arithmetic: like is added to like if it can be, anything is a factor.

This is a regression for number reading and exact arithmetic on sums told in words. It searches for an operation, which
no rule of the verifier ever does: there the article's own words have to assert it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, permutations, product
from typing import Final

from verifier.figures import Figure, scan

_NUMERAL: Final = re.compile(r"\d[\d,]*(?:\.(\d+))?")
_NO_OPERANDS: Final = frozenset({"date", "time", "ordinal"})
_MOST_OPERANDS: Final = 6
_MOST_SUMMED: Final = 5
# A numeral with as many decimals as this, or none but a nought, is taken to be exact.
_EXACT_PLACES: Final = 6


@dataclass(frozen=True, slots=True)
class Operand:
    """A number as the text writes it, what it counts where that is known, and how far it may be off by rounding."""

    value: Fraction
    counts: str | None
    slack: Fraction


def follows(premise: str, hypothesis: str) -> bool:
    """Whether some figure of the hypothesis comes of the premise's and the hypothesis's other ones."""
    given, told = _operands(premise)[:_MOST_OPERANDS], _operands(hypothesis)
    for place, goal in enumerate(told):
        others = [*given, *told[:place], *told[place + 1 :]]
        if any(abs(made - goal.value) <= goal.slack for made in _results(others, goal)):
            return True
    return False


def _operands(text: str) -> list[Operand]:
    figures = (figure for figure in scan(text) if figure.value is not None and figure.kind not in _NO_OPERANDS)
    return [_operand(figure) for figure in figures]


def _operand(figure: Figure) -> Operand:
    """As written: 98 pennies are 98 here, and 0.98 dollars nowhere."""
    numeral = _NUMERAL.search(figure.text)
    decimals = (numeral[1] or "").rstrip("0") if numeral else ""
    written = Fraction(numeral[0].replace(",", "")) if numeral else Fraction(figure.value or 0)
    return Operand(written, figure.head, Fraction(1, 2 * 10 ** (len(decimals) or _EXACT_PLACES)))


def _results(operands: Sequence[Operand], goal: Operand) -> Iterator[Fraction]:
    values = [one.value for one in operands]
    alike = [one.value for one in operands if one.counts in {None, goal.counts}]
    named = sum(one.counts == goal.counts for one in operands)
    yield from _signed_sums(alike if goal.counts is not None and named > 1 else values)
    for one, other in combinations(values, 2):
        yield from _products(one, other)
    for one, other, third in permutations(values, 3):
        for way in _THREE:
            yield from way(one, other, third)
    for first, second, third, fourth in permutations(values, 4):
        yield first * second + third * fourth


def _signed_sums(values: Sequence[Fraction]) -> Iterator[Fraction]:
    for size in range(2, min(len(values), _MOST_SUMMED) + 1):
        for terms in combinations(values, size):
            for signs in product((1, -1), repeat=size):
                yield sum((sign * term for sign, term in zip(signs, terms, strict=True)), Fraction())


def _products(one: Fraction, other: Fraction) -> Iterator[Fraction]:
    yield one * other
    if other:
        yield one / other
    if one:
        yield other / one


_THREE: Final[tuple[Callable[[Fraction, Fraction, Fraction], Iterator[Fraction]], ...]] = (
    lambda a, b, c: iter((a * b + c, a * b - c, c - a * b, a * b * c, (a + b) * c, (a - b) * c)),
    lambda a, b, c: iter(((a + b) / c, (a - b) / c, a * b / c) if c else ()),
)
