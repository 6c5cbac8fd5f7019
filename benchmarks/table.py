"""Tallies, scores and how they are shown and kept."""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

RESULTS = Path(__file__).parent / "results"


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and their harmonic mean, with the counts behind them."""

    name: str
    precision: float
    recall: float
    f1: float
    right: int
    found: int
    wanted: int


@dataclass(slots=True)
class Tally:
    """Running counts of one measure."""

    name: str
    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, right: int, found: int, wanted: int) -> None:
        """Count one text."""
        self.right += right
        self.found += found
        self.wanted += wanted

    def score(self) -> Score:
        """What the counts come to; nothing found or wanted scores 0."""
        precision = self.right / self.found if self.found else 0.0
        recall = self.right / self.wanted if self.wanted else 0.0
        total = self.found + self.wanted
        return Score(
            self.name, precision, recall, 2 * self.right / total if total else 0.0, self.right, self.found, self.wanted
        )


def keep(name: str, content: object) -> Path:
    """Write a run's result as JSON beside the earlier ones."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return path


def present(
    name: str, argv: Sequence[str], score: Callable[[Path], tuple[list[Score], list[str]]], *, always: str | None = None
) -> int:
    """Run one scorer over the file named in `argv`: print its table, keep it, and with --errors list what went wrong.

    Lines that start with `always` are printed in any case.
    """
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks {name}")
    parser.add_argument("path", type=Path)
    parser.add_argument("--errors", action="store_true", help="list every disagreement")
    arguments = parser.parse_args(argv)
    scores, lines = score(arguments.path)
    for line in lines:
        if arguments.errors or (always is not None and line.startswith(always)):
            print(line)
    print_table(
        ("measure", "precision", "recall", "F1", "right", "found", "wanted"),
        [(s.name, f"{s.precision:.3f}", f"{s.recall:.3f}", f"{s.f1:.3f}", s.right, s.found, s.wanted) for s in scores],
    )
    print(f"kept in {keep(name, rows_of(scores))}")
    return 0


def rows_of(scores: Sequence[Score]) -> list[dict[str, object]]:
    """Scores as plain rows."""
    return [asdict(score) for score in scores]


def print_table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows under a header, in columns."""
    cells = [[str(cell) for cell in row] for row in (header, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    for row in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
