"""The joint check's arithmetic beside z3, where that is installed: whether verdicts agree, and time as a ratio."""

import argparse
import importlib
import random
import time
from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import ModuleType
from typing import Any, Final

from verifier.claims.linear import Form, clash, smallest_clash
from verifier.figures.interval import Interval

_NAMES: Final = ("a", "b", "c", "d", "e", "f", "g", "h")
_WEIGHTS: Final = (-1, 1, 1, 2, 3)
_MOST_FORMS: Final = 8
_LARGEST: Final = 20


def main(argv: Sequence[str]) -> int:
    """Solve random systems with both; exit code 1 where a verdict differs or a clash told is none."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks joint", description=__doc__)
    parser.add_argument("--systems", type=int, default=1000, help="how many random systems")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    try:
        z3 = importlib.import_module("z3")
    except ImportError:
        print("z3 is not installed here (pip install z3-solver): nothing to compare with")
        return 0
    chance = random.Random(options.seed)  # noqa: S311 - a repeatable sample, not a secret
    ours = theirs = 0.0
    clashing = differing = 0
    for _ in range(options.systems):
        ranges, forms = _system(chance)
        start = time.perf_counter()
        found = clash(ranges, forms)
        ours += time.perf_counter() - start
        start = time.perf_counter()
        impossible = _impossible(z3, ranges, forms)
        theirs += time.perf_counter() - start
        clashing += impossible
        differing += impossible != (found is not None)
        fewest = smallest_clash(ranges, [[form] for form in forms])
        differing += fewest is not None and not _impossible(z3, ranges, [forms[place] for place in fewest])
    print(f"{options.systems} systems, {clashing} of them cannot hold; verdicts that differ: {differing}")
    print(f"time: z3 took {theirs / ours:.1f} times as long")
    return 1 if differing else 0


def _system(chance: random.Random) -> tuple[Mapping[str, Interval], Sequence[Form[str]]]:
    names = chance.sample(_NAMES, chance.randint(2, len(_NAMES)))
    ranges = {name: _interval(chance) for name in names}
    limits = (Interval.exactly(0), Interval.of(0, None), Interval.of(None, 0), _interval(chance))
    forms = [
        Form(
            {name: Fraction(chance.choice(_WEIGHTS), chance.randint(1, 3)) for name in chance.sample(names, 2)},
            chance.choice(limits),
        )
        for _ in range(chance.randint(1, _MOST_FORMS))
    ]
    return ranges, forms


def _interval(chance: random.Random) -> Interval:
    low = chance.randint(0, _LARGEST)
    high = low + chance.choice((0, 1, 3, 8))
    opens = high > low
    return Interval.of(low, high, low_open=opens and chance.random() < 0.2, high_open=opens and chance.random() < 0.2)


def _impossible(z3: ModuleType, ranges: Mapping[str, Interval], forms: Sequence[Form[str]]) -> bool:
    solver: Any = z3.Solver()
    numbers = {name: z3.Real(name) for name in ranges}
    for name, interval in ranges.items():
        _demand(z3, solver, numbers[name], interval)
    for form in forms:
        terms = [z3.Q(w.numerator, w.denominator) * numbers[name] for name, w in form.weights.items()]
        _demand(z3, solver, z3.Sum(terms), form.within)
    return bool(solver.check() == z3.unsat)


def _demand(z3: Any, solver: Any, term: Any, within: Interval) -> None:  # noqa: ANN401 - z3 has no types
    if within.low is not None:
        low = z3.Q(within.low.numerator, within.low.denominator)
        solver.add(term > low if within.low_open else term >= low)
    if within.high is not None:
        high = z3.Q(within.high.numerator, within.high.denominator)
        solver.add(term < high if within.high_open else term <= high)
