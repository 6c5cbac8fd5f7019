"""Fuzz the scanner, guided by coverage: texts that reach new lines are kept and bred from; a fault ends the run."""

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any, Final

from verifier import figures
from verifier.figures import scan

_HOME: Final = str(Path(figures.__file__).parent)
_SEEDS: Final = (
    "Some 600 seals and 1,900 geese left on Friday, October 7, 2023, at 10:30 p.m. GMT.",
    "Between $1.5 and $2 million, or 8-10 %, fell by 20% to 80 from 100; 30 miles (48 km).",
    "A 33-year-old in her 40s, aged 5 to 11; twenty-one, half a million, two-thirds, one in five, 12 of the 40 crew.",
    "Flight 370, F-16, No. 10, (202) 555-0143, https://lund.example/7, 6-4, 11/09/2023, 24/7, 1.5 × 10^6, 6'3\", ½.",
    "last month, the past 24 hours, three weeks before May 13, Q3 2024, the '80s, 19th century, FY2024, 5 ± 2 kg",
)
_SCRAPS: Final = (
    *" \n\t.,;:()/-–—%$£€°'\"“”#@+~½²١0123456789",
    "\n\n",
    " and ",
    " to ",
    " of ",
    "million",
    "one",
    "May",
    "a",
    "k",
    "\u202e",
)
# A text may take this long at most: its length times the going rate, generously.
_SLOWEST: Final = 0.002


def main(argv: Sequence[str]) -> int:
    """Run for a while and print what was reached; 1 where a text crashed the scan, broke its promises or was slow."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks fuzz")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args(argv)
    chance = random.Random(arguments.seed)  # noqa: S311
    corpus, reached = list(_SEEDS), set[tuple[str, int]]()
    until, tried = time.monotonic() + arguments.seconds, 0
    while time.monotonic() < until:
        text = _bred(chance, corpus)
        tried += 1
        try:
            lines = _traced(text) if tried % 4 == 0 else _timed(text)
        except Exception as error:  # noqa: BLE001
            print(f"{error!r} on {text!r}")
            return 1
        if lines - reached:
            reached |= lines
            corpus.append(text)
    print(f"{tried} texts, {len(corpus)} kept, {len(reached)} lines reached, no fault found")
    return 0


def _bred(chance: random.Random, corpus: Sequence[str]) -> str:
    """A text cut and joined from kept ones, with scraps let in."""
    one, other = chance.choice(corpus), chance.choice(corpus)
    text = one[: chance.randrange(len(one) + 1)] + other[chance.randrange(len(other) + 1) :]
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(_SCRAPS) * chance.choice((1, 1, 1, 2, 40)) + text[at + chance.randrange(3) :]
    return text[:600] * chance.choice((1, 1, 1, 3))


def _timed(text: str) -> set[tuple[str, int]]:
    start = time.process_time()
    _check(text)
    if time.process_time() - start > 0.05 + _SLOWEST * len(text):
        raise TimeoutError("slow")
    return set()


def _traced(text: str) -> set[tuple[str, int]]:
    """The lines of the scanner that a text reaches."""
    lines: set[tuple[str, int]] = set()

    def step(frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        if not frame.f_code.co_filename.startswith(_HOME):
            return None
        if event == "line":
            lines.add((frame.f_code.co_filename, frame.f_lineno))
        return step

    sys.settrace(step)
    try:
        _check(text)
    finally:
        sys.settrace(None)
    return lines


def _check(text: str) -> None:
    """Every figure is a slice, none overlaps, each digit lies in exactly one."""
    last = 0
    covered = 0
    for figure in scan(text, published="2025-02-04"):
        if figure.text != text[figure.start : figure.end] or figure.start < last:
            raise ValueError("a figure is no slice, or overlaps")
        last = figure.end
        covered += sum(map(str.isdecimal, figure.text))
    if covered != sum(map(str.isdecimal, text)):
        raise ValueError("a digit lies in no figure")
