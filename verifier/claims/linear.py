"""Exact linear arithmetic: whether numbers inside intervals can satisfy linear forms, and which of them clash.

The method is the simplex over bounds of Dutertre and de Moura, "A Fast Linear-Arithmetic Solver for DPLL(T)" (2006),
with exact fractions. An end that is left out lies an infinitesimal inside, so that open and closed ends are told apart.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, combinations
from typing import Generic, NamedTuple, TypeVar

from verifier.figures.interval import Interval

Name = TypeVar("Name", bound=Hashable)
# Of more groups than this the smallest set that clashes is not searched for.
_MOST_SEARCHED = 8


class _Point(NamedTuple):
    """A number, and how many infinitesimals above it; points compare as they lie."""

    number: Fraction
    beside: Fraction = Fraction()

    def plus(self, other: "_Point", times: Fraction) -> "_Point":
        return _Point(self.number + other.number * times, self.beside + other.beside * times)

    def over(self, divisor: Fraction) -> "_Point":
        return _Point(self.number / divisor, self.beside / divisor)


@dataclass(frozen=True)
class Form(Generic[Name]):
    """A weighted sum of named numbers, and the interval in which it lies."""

    weights: Mapping[Name, Fraction]
    within: Interval


def clash(ranges: Mapping[Name, Interval], forms: Sequence[Form[Name]]) -> tuple[int, ...] | None:
    """The places of forms that no numbers inside `ranges` satisfy together; None where all forms can hold.

    A number that `ranges` leaves out may be anything. The forms returned cannot hold together, and forms that are not
    returned are not needed for that; a smaller set among them may exist.
    """
    return _Tableau(ranges, forms).settle()


def extent(ranges: Mapping[Name, Interval], forms: Sequence[Form[Name]], name: Name) -> Interval | None:
    """All values that a number can have while every form holds; None where the forms cannot hold together."""
    tableau = _Tableau(ranges, forms)
    if tableau.settle() is not None:
        return None
    high = tableau.furthest(name, Fraction(1))
    low = tableau.furthest(name, Fraction(-1))
    return Interval(
        low.number if low else None,
        high.number if high else None,
        low_open=low is not None and low.beside != 0,
        high_open=high is not None and high.beside != 0,
    )


class _Tableau(Generic[Name]):
    """Rows of dependent columns over free ones. Columns are numbered: named numbers first, then a form each."""

    def __init__(self, ranges: Mapping[Name, Interval], forms: Sequence[Form[Name]]) -> None:
        names = tuple(dict.fromkeys(name for form in forms for name in form.weights))
        self._column = {name: place for place, name in enumerate(names)}
        self._first_form = len(names)
        anything = Interval(None, None)
        intervals = [ranges.get(name, anything) for name in names] + [form.within for form in forms]
        self._low = [_low(interval) for interval in intervals]
        self._high = [_high(interval) for interval in intervals]
        self._rows = {
            self._first_form + place: {self._column[name]: weight for name, weight in form.weights.items() if weight}
            for place, form in enumerate(forms)
        }
        self._at = [self._low[column] or self._high[column] or _Point(Fraction()) for column in range(self._first_form)]
        self._at += [self._sum(self._rows[self._first_form + place]) for place in range(len(forms))]

    def settle(self) -> tuple[int, ...] | None:
        """Move the columns until all lie within their ends; the forms of a row that never can, where there is one."""
        while True:
            column = min((each for each in self._rows if self._strays(each)), default=None)
            if column is None:
                return None
            low, high = self._low[column], self._high[column]
            up = low is not None and self._at[column] < low
            goal = low if up else high
            row = self._rows[column]
            mover = min((each for each, w in row.items() if self._moves(each, up=(w > 0) == up)), default=None)
            if mover is None or goal is None:
                held = (column, *row)
                return tuple(sorted(each - self._first_form for each in held if each >= self._first_form))
            self._shift(mover, goal.plus(self._at[column], Fraction(-1)).over(row[mover]))
            self._pivot(column, mover)

    def furthest(self, name: Name, direction: Fraction) -> _Point | None:
        """How far a number of a settled tableau can go up (1) or down (-1); None where nothing stops it."""
        if name not in self._column:
            return None
        column = self._column[name]
        while True:
            row = self._rows.get(column, {column: Fraction(1)})
            mover = min(
                (each for each, w in row.items() if self._moves(each, up=(w > 0) == (direction > 0))), default=None
            )
            if mover is None:
                return self._at[column]
            way = Fraction(1) if (row[mover] > 0) == (direction > 0) else Fraction(-1)
            reach, stopper = self._reach(mover, way)
            if reach is None:
                return None
            self._shift(mover, reach)
            if stopper != mover:
                self._pivot(stopper, mover)

    def _reach(self, mover: int, way: Fraction) -> tuple[_Point | None, int]:
        """How far a free column can move until it or a dependent one meets its end, and which one does."""
        stops = [(self._room(mover, way), mover)]
        stops += [(self._room(each, row[mover] * way), each) for each, row in self._rows.items() if mover in row]
        nearest = min(((room, each) for room, each in stops if room is not None), default=None)
        if nearest is None:
            return None, mover
        room, stopper = nearest
        return _Point(room.number * way, room.beside * way), stopper

    def _room(self, column: int, slope: Fraction) -> _Point | None:
        """How far the mover can go until this column, which follows by `slope`, meets its end."""
        end = self._high[column] if slope > 0 else self._low[column]
        return None if end is None else end.plus(self._at[column], Fraction(-1)).over(slope)

    def _shift(self, mover: int, by: _Point) -> None:
        for column, row in self._rows.items():
            if mover in row:
                self._at[column] = self._at[column].plus(by, row[mover])
        self._at[mover] = self._at[mover].plus(by, Fraction(1))

    def _pivot(self, leaving: int, entering: int) -> None:
        """Let a dependent column and a free one of its row change places."""
        row = self._rows.pop(leaving)
        weight = row.pop(entering)
        turned = {column: -other / weight for column, other in row.items()} | {leaving: 1 / weight}
        for column, other in self._rows.items():
            times = other.pop(entering, None)
            if times is not None:
                self._rows[column] = _added(other, turned, times)
        self._rows[entering] = turned

    def _strays(self, column: int) -> bool:
        low, high, at = self._low[column], self._high[column], self._at[column]
        return (low is not None and at < low) or (high is not None and at > high)

    def _moves(self, column: int, *, up: bool) -> bool:
        end = self._high[column] if up else self._low[column]
        return end is None or (self._at[column] < end if up else self._at[column] > end)

    def _sum(self, row: Mapping[int, Fraction]) -> _Point:
        total = _Point(Fraction())
        for column, weight in row.items():
            total = total.plus(self._at[column], weight)
        return total


def _added(row: dict[int, Fraction], other: Mapping[int, Fraction], times: Fraction) -> dict[int, Fraction]:
    for column, weight in other.items():
        made = row.get(column, Fraction()) + weight * times
        if made:
            row[column] = made
        else:
            row.pop(column, None)
    return row


def _low(interval: Interval) -> _Point | None:
    return None if interval.low is None else _Point(interval.low, Fraction(1 if interval.low_open else 0))


def _high(interval: Interval) -> _Point | None:
    return None if interval.high is None else _Point(interval.high, Fraction(-1 if interval.high_open else 0))


def smallest_clash(ranges: Mapping[Name, Interval], groups: Sequence[Sequence[Form[Name]]]) -> tuple[int, ...] | None:
    """The places of groups of forms that cannot all hold, as few as can be; None where all can hold.

    Each group is one statement. Of up to eight groups the set returned is the smallest there is; of more it is one from
    which nothing can be left out.
    """
    core = _core(ranges, groups, range(len(groups)))
    if core is None:
        return None
    for place in core:
        core = _core(ranges, groups, [each for each in core if each != place]) or core
    if len(groups) > _MOST_SEARCHED:
        return core
    smaller = chain.from_iterable(combinations(range(len(groups)), size) for size in range(1, len(core)))
    return next((found for found in smaller if _core(ranges, groups, found)), core)


def _core(
    ranges: Mapping[Name, Interval], groups: Sequence[Sequence[Form[Name]]], places: Iterable[int]
) -> tuple[int, ...] | None:
    """The groups among `places` whose forms a row of the tableau shows to clash."""
    owners = [place for place in places for _ in groups[place]]
    forms = [form for place in places for form in groups[place]]
    found = clash(ranges, forms)
    return None if found is None else tuple(dict.fromkeys(owners[form] for form in found))
