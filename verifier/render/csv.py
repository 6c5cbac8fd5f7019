"""The claims as a desk's checklist: a table for a spreadsheet, with empty columns for whoever ticks a claim off."""

import csv
import io
from collections.abc import Sequence
from typing import Final

from verifier.figures.model import Figure, State
from verifier.render.clean import legible
from verifier.render.wording import Index
from verifier.report import Report, ReportedClaim

SIGN_OFF: Final = ("checked_by", "checked_on", "verdict", "remarks")
COLUMNS: Final = ("claim", "quote", "figures", "source", "status", *SIGN_OFF)
# The state of a claim is that of the figure which most needs a look.
_URGENCY: Final[tuple[State, ...]] = (
    "conflicting",
    "stated",
    "attributed",
    "sourced",
    "restated",
    "tied",
    "exempt",
)
# A spreadsheet reckons with a cell that begins so, also in full-width letters; an apostrophe makes it text. Tabs and
# line ends, which it would pass over, never begin a cell.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def render_claims(report: Report) -> str:
    """A header and a row a claim, in the order of the article.

    Commas part the cells, every cell stands in double quotes, a line feed ends a line, and no byte order mark opens the
    text, so that programs read the first column's name as it is. `figures` lists each figure with its state; `status`
    tells the most urgent state of those that need a check, and what is unclear.
    """
    index = Index.of(report)
    written = io.StringIO()
    table = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows(_row(claim, index) for claim in report.claims)
    return written.getvalue()


def _row(claim: ReportedClaim, index: Index) -> list[str]:
    figures = [index.figures[number] for number in claim.figures if number in index.figures]
    cells = (
        claim.text,
        claim.quote.text,
        "; ".join(f"{figure.text} ({figure.state or 'stated'})" for figure in figures),
        index.source_of(claim) or "",
        _status(claim, figures),
    )
    return [*map(_cell, cells), *("" for _ in SIGN_OFF)]


def _status(claim: ReportedClaim, figures: Sequence[Figure]) -> str:
    required = [figure for figure in figures if figure.tier == "required"]
    states: list[State] = [figure.state or "stated" for figure in required or figures]
    told: list[str] = [min(states, key=_URGENCY.index) if states else "no figure"]
    if not claim.checkworthy:
        told.append("not check-worthy")
    if claim.unclear:
        told.append(f"unclear: {claim.unclear}")
    return "; ".join(told)


def _cell(text: str) -> str:
    """Text on one line in which control characters can be seen, and with which no spreadsheet reckons."""
    shown = legible(text).strip()
    return f"'{shown}" if shown.startswith(_FORMULA_STARTS) else shown
