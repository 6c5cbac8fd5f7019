"""Measure KB of text a second, beside other libraries in the same run, and how time grows on hostile text."""

import argparse
import json
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from benchmarks.table import keep, print_table
from verifier.figures import scan
from verifier.pipeline import verify

# Hostile repetitions: each must take time in proportion to its length.
HOSTILE: Final = (
    "7",
    "one ",
    '"',
    ",",
    "(",
    "1,",
    "1 ",
    "5%",
    "@",
    "1-",
    "$",
    "million ",
    "May ",
    "half ",
    ".1",
    "5 to ",
    "+1-",
    "\n",
)
# The same for the whole check: sentences that bind figures to figures without end.
HOSTILE_TO_RELATE: Final = (
    "(5 + 6 + 7) ",
    "12 of the 40, ",
    "from 3 to 4 to 5 ",
    "up 5 percent ",
    "born in 1960, aged 12, ",
    "May 3, 2020 ",
    "a 5-mile (8-kilometre) ",
    "four: a, b, c, d; ",
    "he said 5 said 6 ",
    "1\n\n",
    "12 (",
    "\u200b1",
    "{{21}} ",
)
_SIZES: Final = (10_000, 100_000, 1_000_000)
_SIZES_CHECKED: Final = (10_000, 100_000)
_PUBLISHED: Final = "2025-06-30"
_PASSAGE: Final = (
    "The council approved a budget of £41.3 million on Tuesday, up 6.2 per cent from last year, and expects to hire "
    "some 120 people by March 2026. A 42-year-old engineer, Maria Lund, said two of the 14 bridges along the "
    "30-kilometre (19-mile) road were closed for more than three weeks. Elsewhere the harbour stayed open, the "
    "ferries ran late and nobody complained, which surprised the master. "
)
# Run by the interpreter of another environment; it prints KB a second of each library that it can import, as JSON.
_PEERS: Final = """
import json, sys, time
text = sys.stdin.read()
sentences = [part for part in text.replace("\\n", " ").split(". ") if part]
def rate(read, budget=20.0):
    done, start = 0, time.perf_counter()
    for sentence in sentences:
        read(sentence)
        done += len(sentence.encode())
        if time.perf_counter() - start > budget:
            break
    return done / 1000 / (time.perf_counter() - start)
rates = {}
try:
    from quantulum3 import parser
    parser.parse("5 km")
    rates["quantulum3"] = rate(parser.parse)
except ImportError:
    pass
try:
    from recognizers_number import NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer
    from recognizers_date_time import DateTimeRecognizer
    models = [NumberRecognizer("en-us").get_number_model(), NumberWithUnitRecognizer("en-us").get_currency_model(),
              NumberWithUnitRecognizer("en-us").get_dimension_model(), DateTimeRecognizer("en-us").get_datetime_model()]
    rates["ms-recognizers-text-suite"] = rate(lambda sentence: [model.parse(sentence) for model in models])
except ImportError:
    pass
print(json.dumps(rates))
"""


def main(argv: Sequence[str]) -> int:
    """Print and keep the rates on running text and the growth on hostile text."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks speed")
    parser.add_argument("path", type=Path, nargs="?", help="a text file or JSON lines with a text field")
    parser.add_argument("--peers", type=Path, help="the python of an environment that holds the other libraries")
    arguments = parser.parse_args(argv)
    peers = arguments.peers
    text = _read(arguments.path)
    rates = {
        "verifier.figures": _rate(text, lambda whole: scan(whole, published=_PUBLISHED)),
        "verifier, whole check": _rate(text, lambda whole: verify(whole, published=_PUBLISHED)),
    }
    if peers is not None:
        done = subprocess.run(
            [str(peers), "-c", _PEERS], input=text[:200_000], capture_output=True, text=True, check=True
        )
        rates |= json.loads(done.stdout.splitlines()[-1])
    own, whole = rates["verifier.figures"], rates["verifier, whole check"]
    print_table(
        ("reader", "KB a second", "slower than our scanner", "slower than our whole check"),
        [(name, f"{rate:.1f}", f"{own / rate:.1f}x", f"{whole / rate:.1f}x") for name, rate in rates.items()],
    )
    growth = {repr(unit): [_seconds(scan, unit, size) for size in _SIZES] for unit in HOSTILE}
    growth["running text"] = [_seconds(scan, text, size) for size in _SIZES]
    _print_growth("scanned", growth, _SIZES)
    checked = {repr(unit): [_seconds(verify, unit, size) for size in _SIZES_CHECKED] for unit in HOSTILE_TO_RELATE}
    checked["running text"] = [_seconds(verify, text, size) for size in _SIZES_CHECKED]
    _print_growth("checked", checked, _SIZES_CHECKED)
    measured = {"kilobytes_a_second": rates, "seconds": growth, "sizes": _SIZES, "characters": len(text)}
    kept = keep("speed", measured | {"seconds_checked": checked, "sizes_checked": _SIZES_CHECKED})
    print(f"kept in {kept}")
    return 0


def _print_growth(title: str, growth: Mapping[str, Sequence[float]], sizes: Sequence[int]) -> None:
    """Seconds by size, and how much longer the largest takes than the one before it."""
    print_table(
        (title, *(f"{size // 1000} KB" for size in sizes), "growth for ten times the text"),
        [(unit, *(f"{t:.3f} s" for t in times), f"{times[-1] / times[-2]:.1f}") for unit, times in growth.items()],
    )


def _read(path: Path | None) -> str:
    """The text to measure on, about a megabyte of it."""
    if path is None:
        return _PASSAGE * 2500
    text = path.read_text("utf-8")
    if path.suffix == ".jsonl":
        text = "\n\n".join(json.loads(line)["text"] for line in text.splitlines())
    return text[:1_000_000]


def _rate(text: str, read: Callable[[str], object]) -> float:
    """The better of two runs, so that a busy machine does the reader no wrong."""
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        read(text)
        best = min(best, time.perf_counter() - start)
    return len(text.encode()) / 1000 / best


def _seconds(read: Callable[..., object], unit: str, size: int) -> float:
    text = (unit * (size // len(unit) + 1))[:size]
    start = time.perf_counter()
    read(text, published=_PUBLISHED)
    return time.perf_counter() - start
