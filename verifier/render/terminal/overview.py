"""The report on the page: what does not add up, who says what, every figure's tick mark, and the denominator."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, Self

from rich.cells import cell_len
from rich.text import Text

from verifier.claims.model import Relation, Verdict
from verifier.figures.model import Figure, State
from verifier.render import wording
from verifier.render.clean import legible
from verifier.render.terminal.findings import put_findings
from verifier.render.terminal.page import Page, clipped, folded, words
from verifier.render.wording import KINDS, SIGNS, Index
from verifier.report import Report, ReportedClaim

_CLAIM_LINES = 2
_RELATION_LINES = 3
_MOST_CONSISTENT = 12
_LONGEST_FIGURE = 32
_APART = "  "
_STYLES: Mapping[Verdict, str] = {"consistent": "tied", "conflicting": "conflicting", "undetermined": "warning"}


def put_report(page: Page, report: Report) -> None:
    """The whole report of one article."""
    index = Index.of(report)
    put_heading(page, report)
    if report.findings:
        put_findings(page, report, index)
    else:
        page.blank()
        page.prose(f"No findings. {wording.checked(report)}", style="good", indent=2)
    _put_claims(page, report, index)
    _put_relations(page, report, index)
    _put_figures(page, report)
    _put_notes(page, report)
    _put_denominator(page, report)


def put_heading(page: Page, report: Report) -> None:
    """The article's title, where it comes from, who read it, and what failed on the way."""
    for line in clipped(report.article.title, page.width, lines=1, more=page.glyphs.more, style="title"):
        page.line(line)
    put_phrases(page, [*wording.standing(report), *wording.provenance(report)], style="quiet")
    if report.failure:
        page.blank()
        page.prose(report.failure, style="error", first=Text("failed ", "error"), indent=2)
        page.prose("What could be checked without the model follows.", first="  ", indent=2)


def put_phrases(page: Page, phrases: Iterable[str], *, style: str = "") -> None:
    """Phrases with dots between them; a line ends between two of them."""
    pieces = (Text(phrase, style) for phrase in phrases)
    whole = (words(t.plain, page.width, style) if cell_len(t.plain) > page.width else [t] for t in pieces)
    page.flow(chain.from_iterable(whole), gap=f" {page.glyphs.dot} ")


def figure_text(page: Page, figure: Figure) -> Text:
    """A figure's tick mark and its words, in the colour of its state."""
    state = figure.state or "stated"
    text = legible(figure.text)
    if cell_len(text) > _LONGEST_FIGURE:
        text = text[: _LONGEST_FIGURE - 1] + page.glyphs.more
    return Text.assemble((f"{page.glyphs.sign(state)} ", state), (text, state if state != "stated" else ""))


def _put_claims(page: Page, report: Report, index: Index) -> None:
    shown = [claim for claim in report.claims if claim.figures]
    if not shown:
        return
    rows = [_ClaimRow.of(page, claim, index) for claim in shown]
    place = max(2, *(cell_len(row.place) for row in rows))
    figures = min(max(12, *(_breadth(row.figures) for row in rows)), page.width // 4)
    source = min(max(12, *(cell_len(row.source) for row in rows)), page.width // 5)
    claim = min(max(12, *(cell_len(row.claim.text) for row in rows)), page.width - place - figures - source - 6)
    widths = (place, claim, figures, source)
    page.blank()
    header = [[Text(name, "heading")] for name in ("", "Claim", "Figures", "Who says so")]
    page.columns(chain([header], (row.cells(page, widths) for row in rows)), widths)
    others = len(report.claims) - len(shown)
    if others:
        told = f"and {wording.counted(others, 'claim')} without a figure (`verifier claims` shows all)"
        page.prose(told, style="quiet", first=" " * (place + 2), indent=place + 2)


class _ClaimRow(NamedTuple):
    """A claim with what stands beside it in the table."""

    place: str
    claim: ReportedClaim
    figures: tuple[Text, ...]
    source: str

    @classmethod
    def of(cls, page: Page, claim: ReportedClaim, index: Index) -> Self:
        figures = (index.figures[figure] for figure in claim.figures if figure in index.figures)
        place = index.place(claim.quote.part, claim.quote.start)
        return cls(place, claim, tuple(figure_text(page, f) for f in figures), index.source_of(claim) or "-")

    def cells(self, page: Page, widths: Sequence[int]) -> list[list[Text]]:
        place, claim_width, figures_width, source_width = widths
        more = page.glyphs.more
        told = clipped(self.claim.text, claim_width, lines=_CLAIM_LINES, more=more)
        if self.claim.unclear:
            told += clipped(f"unclear: {self.claim.unclear}", claim_width, lines=1, more=more, style="unclear")
        said = clipped(self.source, source_width, lines=_CLAIM_LINES, more=more)
        return [[Text(f"{self.place:>{place}}", "gutter")], told, _stacked(self.figures, figures_width), said]


def _breadth(figures: Sequence[Text]) -> int:
    return sum(cell_len(figure.plain) for figure in figures) + len(_APART) * max(len(figures) - 1, 0)


def _stacked(figures: Sequence[Text], width: int) -> list[Text]:
    """Figures beside one another where each fits; else one under the other, the long ones broken at blanks."""
    if all(cell_len(figure.plain) <= width for figure in figures):
        return folded(figures, width, gap=_APART)
    pieces = ((figure, str(figure.spans[0].style)) for figure in figures)
    return [line for figure, style in pieces for line in folded(words(figure.plain, width, style), width)]


def _put_relations(page: Page, report: Report, index: Index) -> None:
    """What was reckoned and holds, what does not and no finding tells, and what could not be decided, and why."""
    unreported = wording.unreported(report)
    consistent = [relation for relation in report.relations if relation.verdict == "consistent"]
    undetermined = [relation for relation in report.relations if relation.verdict == "undetermined"]
    if not (consistent or undetermined or unreported):
        return
    page.blank()
    page.line(("Checked", "heading"))
    for relation in unreported:
        told = f"{wording.equation(relation, index)}: {wording.UNREPORTED}"
        _put_relation(page, index, relation, page.glyphs.sign("conflicting"), told)
    for relation in consistent[:_MOST_CONSISTENT]:
        told = wording.equation(relation, index) + (" (only by rounding)" if relation.rounding else "")
        _put_relation(page, index, relation, page.glyphs.sign("tied"), told)
    if len(consistent) > _MOST_CONSISTENT:
        page.prose(f"and {len(consistent) - _MOST_CONSISTENT:,} more that hold", style="quiet", first="  ", indent=2)
    for relation in undetermined:
        told = f"{wording.equation(relation, index)}: {relation.reason or 'not decided'}"
        _put_relation(page, index, relation, "?", told)


def _put_relation(page: Page, index: Index, relation: Relation, sign: str, told: str) -> None:
    style = _STYLES[relation.verdict]
    kind = f"{KINDS[relation.kind][0]:<16} "
    first = Text.assemble((f"{sign} ", style), (kind, "quiet"))
    places = [index.figures[number] for number in relation.figures if number in index.figures]
    number = f"{index.place(places[0].part, places[0].start):>2} " if places else ""
    lead = Text.assemble((number, "gutter"), first)
    room = page.width - cell_len(lead.plain)
    for line in clipped(told, room, lines=_RELATION_LINES, more=page.glyphs.more):
        page.line(lead, line)
        lead = Text(" " * cell_len(lead.plain))


def _put_figures(page: Page, report: Report) -> None:
    if report.figures:
        page.blank()
        page.line(("Figures", "heading"), ("  in the order of the article", "quiet"))
        ordered = sorted(report.figures, key=lambda figure: (figure.part != "headline", figure.start))
        page.flow((figure_text(page, figure) for figure in ordered), gap=_APART)


def _put_notes(page: Page, report: Report) -> None:
    if report.notes:
        page.blank()
        for note in report.notes:
            page.prose(note, style="quiet", first=Text("note: ", "info"), indent=6)


def _put_denominator(page: Page, report: Report) -> None:
    """How much was looked at: without it a silent report would prove nothing."""
    page.blank()
    page.flow([Text(wording.figure_counts(report)), *state_counts(page, report.counts.by_state)], gap=_APART)
    put_phrases(page, [wording.claim_counts(report), f"relations: {wording.relation_counts(report)}"])
    page.prose(wording.severities(report), style=report.worst() or "good")


def state_counts(page: Page, states: Mapping[State, int]) -> Iterator[Text]:
    """How many figures are in each state, with its tick mark: the legend too."""
    for state in SIGNS:
        if states.get(state):
            yield Text(f"{page.glyphs.sign(state)} {states[state]:,} {state}", state)
