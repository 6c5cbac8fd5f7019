"""Premise against hypothesis: news pairs read as source and copy, bounds and hedges, and sums told in words."""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Final

from benchmarks.equate_arithmetic import follows
from benchmarks.table import print_table
from verifier.figures import Figure, scan
from verifier.figures.interval import Interval
from verifier.pipeline import verify

# The words before a changed number that can hedge it.
_CONTEXT: Final = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was made of one pair."""

    id: str
    subset: str
    label: str
    verdict: str
    premise: str
    hypothesis: str


def main(argv: Sequence[str]) -> int:
    """Judge every pair; print false alarms on entailed news pairs and accuracy on the two regressions."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks equate", description=__doc__)
    parser.add_argument("path", type=Path, help="equate.*.jsonl: id, subset, premise, hypothesis, label")
    parser.add_argument("--json", type=Path, help="write the scores to this file")
    parser.add_argument("--errors", action="store_true", help="list the pairs that came out wrong")
    options = parser.parse_args(argv)
    by_subset: defaultdict[str, list[Verdict]] = defaultdict(list)
    for verdict in _verdicts(options.path):
        by_subset[verdict.subset].append(verdict)
    measures = list(_measures(by_subset))
    print_table(
        ("subset", "measure", "of", "pairs", "rate"),
        [(subset, name, str(hits), str(of), f"{hits / of:.3f}") for subset, name, hits, of in measures if of],
    )
    if options.errors:
        for one in filter(_is_wrong, (verdict for group in by_subset.values() for verdict in group)):
            print(f"{one.id} {one.label}, judged {one.verdict}\n  {one.premise}\n  {one.hypothesis}")
    if options.json:
        scores = [{"subset": s, "measure": name, "hits": hits, "of": of} for s, name, hits, of in measures]
        options.json.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    return 0


def _verdicts(path: Path) -> Iterator[Verdict]:
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            judged = _JUDGES.get(row["subset"], _as_copy)(row["premise"], row["hypothesis"])
            yield Verdict(row["id"], row["subset"], row["label"], judged, row["premise"], row["hypothesis"])


def _measures(by_subset: Mapping[str, Sequence[Verdict]]) -> Iterator[tuple[str, str, int, int]]:
    """Subset, measure, hits and out of how many."""
    for subset, verdicts in by_subset.items():
        if subset in _JUDGES:
            yield subset, "right", sum(one.verdict == one.label for one in verdicts), len(verdicts)
            continue
        for label in ("entailment", "neutral", "contradiction"):
            pairs = [one for one in verdicts if one.label == label]
            name = "false alarms on entailed pairs" if label == "entailment" else f"{label} pairs with a finding"
            yield subset, name, sum(one.verdict == "contradiction" for one in pairs), len(pairs)


def _is_wrong(verdict: Verdict) -> bool:
    if verdict.subset in _JUDGES:
        return verdict.verdict != verdict.label
    return (verdict.verdict == "contradiction") != (verdict.label == "contradiction") and verdict.label != "neutral"


def _as_copy(source: str, copy: str) -> str:
    """The copy as the headline over its source: an error or a warning contradicts it."""
    report = verify(source, headline=copy)
    alarms = [each for each in report.findings if each.severity != "info" and not each.code.startswith("ATT")]
    return "contradiction" if alarms else "entailment"


def _by_bounds(premise: str, hypothesis: str) -> str:
    """Two sentences that differ in one number: what holds of the first, against the bounds of the second."""
    one, other = _changed(premise, hypothesis), _changed(hypothesis, premise)
    if one is None or other is None:
        return "unread"
    known, stated = _as_stated(one), _as_stated(other)
    if known.within(stated):
        return "entailment"
    return "neutral" if known.meets(stated) else "contradiction"


def _changed(text: str, other: str) -> Figure | None:
    """The figure in the words that one text has and the other has not."""
    words, others = text.split(), other.split()
    first = _alike(words, others)
    last = min(_alike(words[::-1], others[::-1]), min(len(words), len(others)) - first)
    end = len(words) - last
    while end < len(words) and not any(sign.isdigit() for sign in "".join(words[first:end])):
        end += 1
    for start in (first, max(0, first - _CONTEXT)):
        read = [each for each in scan(" ".join([*words[start:end], "things"])) if each.value is not None]
        if read:
            return read[-1]
    return None


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _as_stated(figure: Figure) -> Interval:
    """The number as written, without the rounding of measured figures: here each stands for itself."""
    bounds: Mapping[str, Interval] = {
        "less_than": Interval(None, figure.strict.high, high_open=True),
        "more_than": Interval(figure.strict.low, None, low_open=True),
    }
    return bounds.get(figure.hedge) or Interval.exactly(figure.value or 0)


def _by_arithmetic(premise: str, hypothesis: str) -> str:
    return "entailment" if follows(premise, hypothesis) else "contradiction"


_JUDGES: Final[Mapping[str, Callable[[str, str], str]]] = {"StressTest": _by_bounds, "AWPNLI": _by_arithmetic}
