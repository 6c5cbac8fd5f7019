"""A finding on the page: what is wrong, where, the words that clash, and the arithmetic that proves it."""

from rich.cells import cell_len
from rich.text import Text

from verifier.render.clean import legible
from verifier.render.terminal.page import Page
from verifier.render.terminal.quotes import Mark, put_quotes
from verifier.render.wording import Index, counted
from verifier.report import SEVERITIES, Finding, Report

# A sum of a hundred parts is proved by its arithmetic; more lines than these hide the rest of the report.
_MOST_PLACES = 8


def put_findings(page: Page, report: Report, index: Index) -> None:
    """All findings, errors before warnings before infos, each in the order of the article."""
    for finding in sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity)):
        page.blank()
        put_finding(page, report, index, finding)


def put_finding(page: Page, report: Report, index: Index, finding: Finding) -> None:
    """One finding, as compilers show theirs."""
    _put_head(page, report, finding)
    page.prose(finding.message, style="message", first="  ", indent=2)
    marks = [*_clashing(index, finding)[:_MOST_PLACES], *_related(finding)[:_MOST_PLACES]]
    gutter = max(2, *(len(index.place(mark.part, mark.start)) for mark in marks)) + 2
    put_quotes(page, index, marks, gutter=gutter)
    _put_proof(page, finding, gutter)
    left_out = len(_clashing(index, finding)) + len(finding.related) - len(marks)
    if left_out:
        page.line(" " * (gutter + 1), ("= ", "gutter"), f"and {counted(left_out, 'more place')}, in the JSON report")


def _put_head(page: Page, report: Report, finding: Finding) -> None:
    where = f"{finding.line}:{finding.column}" if finding.part == "body" else f"headline:{finding.column}"
    source = report.article.source
    if source and source != "-":
        where = f"{legible(source)}:{where}"
    else:
        where = f"line {where}" if finding.part == "body" else where
    head = Text.assemble((finding.severity, finding.severity), " ", (finding.code, "bold"), " ", legible(finding.name))
    if cell_len(head.plain) + 2 + cell_len(where) <= page.width:
        page.line(head, "  ", (where, "quiet"))
    else:
        page.line(head)
        page.line("  ", (where, "quiet"))


def _clashing(index: Index, finding: Finding) -> list[Mark]:
    """Carets under the figures that clash inside the main span, or under all of it where no figure is named."""
    places = [
        (figure.start, figure.end)
        for figure in (index.figures[number] for number in finding.figures if number in index.figures)
        if figure.part == finding.part and finding.start <= figure.start and figure.end <= finding.end
    ]
    return [
        Mark(finding.part, start, end, finding.severity, under="^")
        for start, end in sorted(places) or [(finding.start, finding.end)]
    ]


def _related(finding: Finding) -> list[Mark]:
    return [Mark(place.part, place.start, place.end, "related", place.label) for place in finding.related]


def _put_proof(page: Page, finding: Finding, gutter: int) -> None:
    sign = Text.assemble(" " * (gutter + 1), ("= ", "gutter"))
    lines = [(line, "") for line in finding.arithmetic]
    if finding.slip:
        lines.append((f"slip: {finding.slip}", "warning"))
    if finding.settle:
        lines.append((f"to settle it: {finding.settle}", ""))
    for text, style in lines:
        page.prose(text, style=style, first=sign, indent=gutter + 3)
