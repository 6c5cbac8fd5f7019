"""Exact interval arithmetic: what a written figure can stand for."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Self

Number = int | Decimal | Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from `low` to `high`; None is unbounded, an open end is itself left out. Ends are exact fractions."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def of(cls, low: Number | None, high: Number | None, *, low_open: bool = False, high_open: bool = False) -> Self:
        """An interval from any exact numbers."""
        return cls(
            None if low is None else Fraction(low),
            None if high is None else Fraction(high),
            low_open,
            high_open,
        )

    @classmethod
    def exactly(cls, value: Number) -> Self:
        """The one value, nothing else."""
        return cls(Fraction(value), Fraction(value))

    @property
    def is_point(self) -> bool:
        """Whether one single value is meant."""
        return self.low is not None and self.low == self.high

    def below(self, other: "Interval") -> bool:
        """Whether every value here is smaller than every value of `other`: proof, not likelihood."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))

    def meets(self, other: "Interval") -> bool:
        """Whether some value lies in both."""
        return not self.below(other) and not other.below(self)

    def contains(self, value: Number) -> bool:
        """Whether the value lies inside."""
        return self.meets(Interval.exactly(value))

    def within(self, other: "Interval") -> bool:
        """Whether every value here lies in `other` too."""
        low_fits = other.low is None or (
            self.low is not None
            and (self.low > other.low or (self.low == other.low and (self.low_open or not other.low_open)))
        )
        high_fits = other.high is None or (
            self.high is not None
            and (self.high < other.high or (self.high == other.high and (self.high_open or not other.high_open)))
        )
        return low_fits and high_fits

    def widened(self, by: Number) -> "Interval":
        """Both ends moved outwards by `by`, and closed."""
        reach = Fraction(by)
        return Interval(
            None if self.low is None else self.low - reach, None if self.high is None else self.high + reach
        )

    def __neg__(self) -> "Interval":
        return Interval(
            None if self.high is None else -self.high,
            None if self.low is None else -self.low,
            self.high_open,
            self.low_open,
        )

    def __add__(self, other: "Interval") -> "Interval":
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def scaled(self, factor: Number) -> "Interval":
        """Every value times an exact factor."""
        return self * Interval.exactly(factor)

    def __mul__(self, other: "Interval") -> "Interval":
        corners = [_product(a, b) for a in _ends(self) for b in _ends(other)]
        low, low_open = min(corners, key=lambda corner: (corner[0], corner[1]))
        high, high_open = max(corners, key=lambda corner: (corner[0], not corner[1]))
        return Interval(_finite(low), _finite(high), low_open, high_open)

    def __truediv__(self, other: "Interval") -> "Interval":
        """The quotient; unbounded both ways where the divisor may be zero inside its range.

        Raises ZeroDivisionError where the divisor can be nothing but zero.
        """
        if other.low == 0 and other.high == 0:
            raise ZeroDivisionError("the divisor is zero")
        if other.low is not None and other.high is not None and other.low < 0 < other.high:
            return Interval(None, None)
        if (other.low is None and (other.high is None or other.high > 0)) or (
            other.high is None and (other.low is None or other.low < 0)
        ):
            return Interval(None, None)
        return self * other._reciprocal()

    def _reciprocal(self) -> "Interval":
        """One over every value, for an interval that does not reach across zero."""
        negative = self.high is not None and self.high <= 0
        at_low = None if self.high == 0 and negative else (Fraction(0) if self.high is None else 1 / self.high)
        at_high = None if self.low == 0 and not negative else (Fraction(0) if self.low is None else 1 / self.low)
        low_open = self.high_open or self.high is None
        high_open = self.low_open or self.low is None
        return Interval(at_low, at_high, low_open, high_open)


_End = Fraction | float
_MINUS, _PLUS = float("-inf"), float("inf")


def _ends(interval: Interval) -> tuple[tuple[_End, bool], tuple[_End, bool]]:
    """Both ends with infinities for None, each with whether it is left out."""
    low: _End = _MINUS if interval.low is None else interval.low
    high: _End = _PLUS if interval.high is None else interval.high
    return (low, interval.low_open or interval.low is None), (high, interval.high_open or interval.high is None)


def _product(one: tuple[_End, bool], other: tuple[_End, bool]) -> tuple[_End, bool]:
    """A corner of a product, and whether it is left out: a reached zero makes the corner a reached zero."""
    (a, a_open), (b, b_open) = one, other
    if (a == 0 and not a_open) or (b == 0 and not b_open):
        return Fraction(0), False
    if a == 0 or b == 0:
        return Fraction(0), True
    if isinstance(a, float) or isinstance(b, float):
        return (_PLUS if (a > 0) == (b > 0) else _MINUS), True
    return a * b, a_open or b_open


def _finite(end: _End) -> Fraction | None:
    return None if isinstance(end, float) else end
