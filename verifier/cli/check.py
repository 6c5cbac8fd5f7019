"""`verifier check`: every readable article is reported, and the worst outcome is the exit code."""

from argparse import Namespace
from typing import Final

from verifier.cli.messages import tell
from verifier.cli.output import Output
from verifier.cli.reading import open_all, places_of
from verifier.cli.session import report_on, rules_of, settings_of
from verifier.render import json as as_json
from verifier.render import terminal
from verifier.report import SEVERITIES, Report

CLEAN: Final = 0
FINDINGS: Final = 1
UNREADABLE: Final = 2
EXTRACTION_FAILED: Final = 3
FROM_BEST_TO_WORST: Final = (CLEAN, FINDINGS, EXTRACTION_FAILED, UNREADABLE)


def run(options: Namespace) -> int:
    """Check the articles and return the exit code."""
    settings = settings_of(options)
    rules = rules_of(settings)
    machine = options.format == "json"
    output = Output(options.output, machine=machine)
    places, unreadable = places_of(options.articles)
    output.refuse(places)
    several = len(places) > 1
    codes = {UNREADABLE if unreadable else CLEAN}
    reports: list[Report] = []
    for article in open_all(places, options):
        if article is None:
            codes.add(UNREADABLE)
            continue
        report = report_on(article, settings, rules)
        if reports and not machine:
            output.write("\n")
        output.write(_rendered(report, output, machine=machine, several=several))
        codes.add(exit_code(report, settings.fail_on))
        reports.append(report)
    if several and reports and not machine:
        output.write(terminal.render_total(reports, **output.look))
    output.close()
    return max(codes, key=FROM_BEST_TO_WORST.index)


def exit_code(report: Report, fail_on: str) -> int:
    """What one report means for the exit code; a failed extractor is told."""
    if report.failure is not None:
        tell(f"error: {report.failure}")
        return EXTRACTION_FAILED
    worst = report.worst()
    if worst is None or fail_on == "never":
        return CLEAN
    return FINDINGS if SEVERITIES.index(worst) <= SEVERITIES.index(fail_on) else CLEAN


def _rendered(report: Report, output: Output, *, machine: bool, several: bool) -> str:
    if machine:
        return as_json.render_line(report) if several else as_json.render(report)
    return terminal.render(report, **output.look)
