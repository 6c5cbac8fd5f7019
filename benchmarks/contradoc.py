"""How many planted self-contradictions of ContraDoc are found, and what is found in its texts that have none.

A sentence that its makers put in is glued to its neighbours ("Saturday.Charleston"), which would give the answer away:
the space is put back in every text first. A contradiction counts as found where an error or a warning points into the
planted sentence.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.table import Score, Tally, keep, print_table, rows_of
from verifier.article import article_from_text
from verifier.pipeline import run
from verifier.report import Finding, Report
from verifier.rules import RuleSet, select
from verifier.rules.rule import SETS

_GLUED: Final = re.compile(r"(?:(?<=[a-z]{2})|(?<=[0-9)”\"']))([.!?][)\"”’']{0,2})(?=[A-Z“])")
_ALARMS: Final = frozenset({"error", "warning"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found in one text: every finding, and whether one points into the planted sentence."""

    id: str
    doc_type: str
    label: str
    side: str | None
    numeric: bool
    findings: tuple[Finding, ...]
    caught: bool

    @property
    def alarms(self) -> tuple[Finding, ...]:
        """The findings that a desk would be stopped by."""
        return tuple(finding for finding in self.findings if finding.severity in _ALARMS)


def main(argv: Sequence[str]) -> int:
    """Check every text of a file; print recall by class, and findings by rule on the texts that do not contradict."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks contradoc", description=__doc__)
    parser.add_argument("path", type=Path, help="contradoc.*.jsonl")
    parser.add_argument("--rules", choices=SETS, default="default")
    parser.add_argument("--errors", action="store_true", help="list each missed contradiction and each other finding")
    parser.add_argument("--json", action="store_true", help="print the numbers as JSON instead of tables")
    options = parser.parse_args(argv)
    outcomes, lines = score(options.path, select(options.rules))
    recall, found = list(recalls(outcomes)), list(found_by_rule(outcomes))
    numbers = {"recall": rows_of(recall), "findings": [asdict(row) for row in found]}
    if options.json:
        print(json.dumps(numbers, indent=1))
        return 0
    if options.errors:
        print("\n".join(lines))
    print_table(
        ("contradictions", "recall", "found", "all"), [(s.name, f"{s.recall:.3f}", s.right, s.wanted) for s in recall]
    )
    print()
    print_table(
        ("texts", "number", "rule", "severity", "findings", "a text"),
        [(r.texts, r.number, r.rule, r.severity, r.findings, f"{r.findings / r.number:.3f}") for r in found],
    )
    print(f"kept in {keep('contradoc', numbers)}")
    return 0


def repaired(text: str) -> str:
    """The text with a space between sentences that were glued together."""
    return _GLUED.sub(r"\1 ", text)


def score(path: Path, rules: RuleSet) -> tuple[list[Outcome], list[str]]:
    """The outcome of every text, and a line for each contradiction missed and each finding that hits none."""
    outcomes: list[Outcome] = []
    lines: list[str] = []
    with path.open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            text = repaired(row["text"])
            outcome = _outcome(row, text, run(article_from_text(text), rules=rules))
            outcomes.append(outcome)
            lines += _lines(outcome, row, text)
    return outcomes, lines


def recalls(outcomes: Sequence[Outcome]) -> Iterator[Score]:
    """Recall on contradictions of figures whose two sides stand in the text: all, by class and by kind of text."""
    tallies = {"both sides in the text": Tally("both sides in the text")}
    for outcome in outcomes:
        if outcome.numeric and outcome.side:
            for name in ("both sides in the text", f"class {outcome.side}", f"type {outcome.doc_type}"):
                tallies.setdefault(name, Tally(name)).add(outcome.caught, len(outcome.alarms), 1)
    for outcome in outcomes:
        if outcome.numeric and not outcome.side:
            name = "one side cut off"
            tallies.setdefault(name, Tally(name)).add(outcome.caught, len(outcome.alarms), 1)
    yield from (tally.score() for tally in tallies.values())


@dataclass(frozen=True, slots=True)
class Found:
    """How often a rule reported in one sort of texts."""

    texts: str
    number: int
    rule: str
    severity: str
    findings: int


def found_by_rule(outcomes: Sequence[Outcome]) -> Iterator[Found]:
    """Findings by rule in clean texts of each type, then in texts whose contradiction is no matter of figures."""
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        if outcome.label == "non_contradictory":
            groups.setdefault(f"clean {outcome.doc_type}", []).append(outcome)
        elif not outcome.numeric:
            groups.setdefault("contradiction without figures", []).append(outcome)
    for name, members in groups.items():
        counts = Counter((one.code, one.severity) for member in members for one in member.findings)
        alarms = sum(len(member.alarms) for member in members)
        yield Found(name, len(members), "all", "error or warning", alarms)
        for (code, severity), number in sorted(counts.items()):
            yield Found(name, len(members), code, severity, number)


def _outcome(row: Mapping[str, Any], text: str, report: Report) -> Outcome:
    planted = text.find(repaired(row["evidence"] or "").strip())
    reach = range(planted, planted + len(row["evidence"] or ""))
    caught = any(
        finding.severity in _ALARMS and any(start in reach for start in _starts(finding)) for finding in report.findings
    )
    return Outcome(
        id=row["id"],
        doc_type=row["doc_type"],
        label=row["label"],
        side=row["both_sides_in_text"],
        numeric=bool(row["numeric"]),
        findings=report.findings,
        caught=planted >= 0 and caught,
    )


def _starts(finding: Finding) -> Iterator[int]:
    yield finding.start
    yield from (place.start for place in finding.related)


def _lines(outcome: Outcome, row: Mapping[str, Any], text: str) -> Iterator[str]:
    if outcome.numeric and outcome.side and not outcome.caught:
        yield f"{outcome.id} missed ({outcome.side}): {row['evidence']}"
    if outcome.caught:
        yield f"{outcome.id} found: {row['evidence']}"
    for finding in outcome.alarms:
        words = [text[start : start + 80] for start in _starts(finding)]
        if not outcome.caught:
            yield f"{outcome.id} {outcome.label} {finding.code} {finding.severity}: {finding.message} {words}"
