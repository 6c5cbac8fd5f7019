"""Headline against body on NumHG: false alarms on true headlines, and how often a changed figure is caught.

Each row has one figure of its headline marked, and a human formula that derives it from the body. Three things are done
to that figure: it is raised and lowered by one, and it is replaced by another figure of the body, chosen by a hash of
the row's id. What counts is any finding of the headline rule that a desk would see (error or warning).
"""

import argparse
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal, InvalidOperation
from multiprocessing import Pool
from pathlib import Path
from typing import Any, Final

from benchmarks.table import print_table
from verifier import verify
from verifier.report import Finding, Report

RULES: Final = ("WRD006", "UNI005")
# The classes of rows by the operations of their formula, the narrowest first.
_CLASSES: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("copied", frozenset({"Copy"})),
    ("in words", frozenset({"Copy", "Trans"})),
    ("scaled", frozenset({"Copy", "Trans", "Paraphrase"})),
    ("rounded", frozenset({"Copy", "Trans", "Paraphrase", "Round", "SRound"})),
)
_EXACT: Final = ("copied", "in words", "scaled")
_NUMBER: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")
# A dateline's dates and years of the body are no figures that a headline would be given by mistake.
_NO_SWAP: Final = frozenset({"date", "time"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found in one row: on its true headline, and on each changed one (None where it could not be changed)."""

    row: str
    group: str
    alarm: bool
    up: bool | None
    down: bool | None
    swapped: bool | None
    headline: str
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """The shares of one class of rows: false alarms, and changed figures caught."""

    name: str
    rows: int
    alarms: int
    shifted: int
    shifts_caught: int
    swapped: int
    swaps_caught: int

    @property
    def cells(self) -> tuple[object, ...]:
        """The line of the table."""
        return (
            self.name,
            self.rows,
            self.alarms,
            _percent(self.alarms, self.rows),
            _percent(self.shifts_caught, self.shifted),
            self.swapped,
            _percent(self.swaps_caught, self.swapped),
        )


def main(argv: Sequence[str]) -> int:
    """Score a file, print the table by class of row and, with --json, write the numbers."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks numhg", description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--json", type=Path, help="write the scores to this file")
    parser.add_argument("--errors", action="store_true", help="list the false alarms and what was missed")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take each Nth row only")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes to share the rows among")
    options = parser.parse_args(argv)
    rows = [json.loads(line) for line in options.path.read_text("utf-8").splitlines()][:: options.every]
    with Pool(options.jobs) as pool:
        outcomes = pool.map(score, rows, chunksize=32)
    lines = list(lines_of(outcomes))
    if options.errors:
        print("\n".join(_disagreements(outcomes)))
    print_table(
        ("rows", "number", "alarms", "false alarms", "±1 caught", "swaps", "swaps caught"),
        [line.cells for line in lines],
    )
    if options.json:
        options.json.write_text(json.dumps([asdict(line) for line in lines], indent=1) + "\n", "utf-8")
    return 0


def score(row: Mapping[str, Any]) -> Outcome:
    """Check one row's headline as it is and with its figure changed."""
    report = _report(row, row["headline"])
    number = row["figure"]
    try:
        value = Decimal(number.replace(",", ""))
    except InvalidOperation:
        value = None
    other = _another(row, report)
    findings = _seen(report)
    return Outcome(
        row=row["id"],
        group=group_of(row["ops"]),
        alarm=bool(findings),
        up=None if value is None else _caught(row, _written(value + 1, number)),
        down=None if value is None else _caught(row, _written(value - 1, number)),
        swapped=None if other is None else _caught(row, other),
        headline=row["headline"],
        told=tuple(finding.message for finding in findings),
    )


def group_of(ops: Sequence[str]) -> str:
    """The class of a row by the operations that lead from the body to the headline's figure."""
    return next((name for name, known in _CLASSES if known.issuperset(ops)), "arithmetic")


def lines_of(outcomes: Sequence[Outcome]) -> Iterator[Line]:
    """One line a class, one for all whose figure stands exactly in the body, and one for all rows."""
    groups: defaultdict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.group].append(outcome)
    for name in (*(name for name, _ in _CLASSES), "arithmetic"):
        yield _line(name, groups[name])
    yield _line("all exact", [each for name in _EXACT for each in groups[name]])
    yield _line("all", outcomes)


def _line(name: str, outcomes: Sequence[Outcome]) -> Line:
    shifts = [caught for each in outcomes for caught in (each.up, each.down) if caught is not None]
    swaps = [each.swapped for each in outcomes if each.swapped is not None]
    return Line(
        name,
        len(outcomes),
        sum(each.alarm for each in outcomes),
        len(shifts),
        sum(shifts),
        len(swaps),
        sum(swaps),
    )


def _report(row: Mapping[str, Any], headline: str) -> Report:
    return verify(row["article"], headline=headline, select=[code for code in RULES if code in _known()])


def _known() -> frozenset[str]:
    from verifier.rules import registry

    return frozenset(registry())


def _seen(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity in {"error", "warning"}]


def _caught(row: Mapping[str, Any], number: str) -> bool:
    start = row["figure_start"]
    headline = row["headline"]
    changed = headline[:start] + number + headline[start + len(row["figure"]) :]
    return bool(_seen(_report(row, changed)))


def _written(value: Decimal, like: str) -> str:
    return f"{value:,}" if "," in like else str(value)


def _another(row: Mapping[str, Any], report: Report) -> str | None:
    """The number of another figure of the body, written in digits."""
    numbers: Counter[str] = Counter()
    for figure in report.figures:
        if figure.part == "body" and figure.tier != "exempt" and figure.kind not in _NO_SWAP:
            found = _NUMBER.search(figure.text)
            if found is not None:
                numbers[found.group().rstrip(",")] += 1
            elif figure.value is not None and figure.value == int(figure.value):
                numbers[str(figure.value)] += 1
    own = row["figure"].replace(",", "")
    choices = sorted(number for number in numbers if number.replace(",", "") != own)
    if not choices:
        return None
    return choices[int(hashlib.sha256(row["id"].encode()).hexdigest(), 16) % len(choices)]


def _disagreements(outcomes: Sequence[Outcome]) -> Iterator[str]:
    for each in outcomes:
        if each.alarm:
            yield f"{each.row} false alarm ({each.group}): {each.headline} | {'; '.join(each.told)}"
        missed = [
            name for name, caught in (("+1", each.up), ("-1", each.down), ("swap", each.swapped)) if caught is False
        ]
        if missed:
            yield f"{each.row} missed {', '.join(missed)} ({each.group}): {each.headline}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"
