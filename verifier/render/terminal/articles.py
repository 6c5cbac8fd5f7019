"""The other views of articles on the page: their figures picked out, their claims by source, several in a total."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.text import Text

from verifier.article.span import PartName
from verifier.figures.model import Figure, State
from verifier.render import wording
from verifier.render.clean import legible, legible_line
from verifier.render.terminal.overview import figure_text, put_heading, state_counts
from verifier.render.terminal.page import Page
from verifier.render.terminal.tables import WIDE, put_table
from verifier.render.wording import SIGNS, Index
from verifier.report import SEVERITIES, Report, ReportedAttribution, ReportedClaim, Severity


def put_figures(page: Page, report: Report) -> None:
    """The article with its figures picked out, then a row for each."""
    index = Index.of(report)
    put_heading(page, report)
    parts: tuple[PartName, ...] = ("headline", "body")
    for part in parts:
        if report.article.part(part):
            page.blank()
            _put_text(page, report, index, part)
    page.blank()
    if not report.figures:
        page.line("The article holds no figures.")
        return
    measured = ("unit", "counted") if page.width >= WIDE else ("of what",)
    header = ("", "figure", "kind", "stands for", "hedge", *measured, "state")
    put_table(page, header, (_figure_row(page, figure, index) for figure in _ordered(report.figures)))
    page.blank()
    states = [state for state in SIGNS if report.counts.by_state.get(state)]
    legend = (Text.assemble((page.glyphs.sign(state), state), f" {state}: {SIGNS[state].meaning}") for state in states)
    page.flow(legend, gap="   ")


def _ordered(figures: Iterable[Figure]) -> list[Figure]:
    return sorted(figures, key=lambda figure: (figure.part != "headline", figure.start))


def _put_text(page: Page, report: Report, index: Index, part: PartName) -> None:
    """Every line of a part, its figures in colour, or in brackets where there is none."""
    text, lines = report.article.part(part), index.lines[part]
    figures = [figure for figure in _ordered(report.figures) if figure.part == part]
    by_line = {n: list(group) for n, group in groupby(figures, key=lambda figure: lines.number(figure.start))}
    for number in range(1, lines.number(len(text.rstrip())) + 1):
        start, end = lines.bounds(number)
        page.paragraph(_picked_out(page, text[start:end], start, by_line.get(number, [])))


def _picked_out(page: Page, line: str, start: int, figures: Sequence[Figure]) -> Text:
    shown = legible_line(line)
    left, right = ("", "") if page.coloured else (page.glyphs.left, page.glyphs.right)
    text, done = Text(), 0
    for figure in figures:
        low, high = shown.between(figure.start - start, figure.end - start)
        if low < done:
            continue
        text.append(shown.text[done:low])
        state = figure.state or "stated"
        text.append(f"{left}{shown.text[low:high]}{right}", f"{state} {'not ' if state == 'exempt' else ''}underline")
        done = high
    text.append(shown.text[done:])
    return text


def _figure_row(page: Page, figure: Figure, index: Index) -> list[Text]:
    state = figure.state or "stated"
    tier = f" ({figure.tier})" if figure.tier == "optional" else ""
    measured = [wording.unit(figure), legible(figure.counted or "")]
    if page.width < WIDE:
        measured = [", ".join(filter(None, measured))]
    return [
        Text(index.place(figure.part, figure.start), "gutter"),
        Text(f"{page.glyphs.sign(state)} {legible(figure.text)}", state if state != "stated" else ""),
        Text(figure.kind),
        Text(wording.meaning(figure)),
        Text("" if figure.hedge == "exact" else figure.hedge.replace("_", " ")),
        *map(Text, measured),
        Text(f"{state}{tier}", state),
    ]


def put_claims(page: Page, report: Report) -> None:
    """The claims in full under the source that makes them, in the order in which the sources first speak."""
    index = Index.of(report)
    put_heading(page, report)
    groups: dict[str | None, list[ReportedClaim]] = {}
    for claim in report.claims:
        groups.setdefault(index.source_of(claim), []).append(claim)
    said: dict[str, list[ReportedAttribution]] = {}
    for attribution in report.attributions:
        said.setdefault(index.named(attribution), []).append(attribution)
    for source in sorted(groups, key=lambda source: source is None):
        page.blank()
        _put_source(page, index, source, said.get(source or "", []), groups[source])
    page.blank()
    page.prose(wording.claim_counts(report) + ".")


def _put_source(
    page: Page,
    index: Index,
    source: str | None,
    said: Sequence[ReportedAttribution],
    claims: Sequence[ReportedClaim],
) -> None:
    number = wording.counted(len(claims), "claim")
    if source is None:
        page.line((wording.NOBODY.capitalize(), "heading"), (f"  {number}", "quiet"))
    else:
        page.prose(source, style="heading")
        page.prose(", ".join([*_about(said, index), number]), style="quiet", first="  ", indent=2)
    for claim in claims:
        _put_claim(page, index, claim)


def _about(said: Sequence[ReportedAttribution], index: Index) -> Iterator[str]:
    """What kind of source it is, and what it rests on."""
    yield from dict.fromkeys(one.kind for one in said)
    bases = (index.attributions.get(one.basis) for one in said if one.basis is not None)
    yield from dict.fromkeys(f"based on {index.named(basis)}" for basis in bases if basis)


def _put_claim(page: Page, index: Index, claim: ReportedClaim) -> None:
    place = index.place(claim.quote.part, claim.quote.start)
    page.prose(claim.text, first=Text(f"{place:>4} ", "gutter"), indent=5)
    said = None if claim.attribution is None else index.attributions.get(claim.attribution)
    marks: list[str] = [claim.class_] if claim.class_ != "fact" else []
    marks += [said.stance] if said and said.stance != "asserts" else []
    marks += [] if claim.checkworthy else ["not check-worthy"]
    marks += [f"unclear: {claim.unclear}"] if claim.unclear else []
    figures = [figure_text(page, index.figures[figure]) for figure in claim.figures if figure in index.figures]
    if figures:
        page.flow(figures, first=" " * 5, indent=5, gap="  ")
    if marks:
        page.prose("; ".join(marks), style="quiet", first=" " * 5, indent=5)


def put_total(page: Page, reports: Iterable[Report]) -> None:
    """How several articles came out: each that needs a look on a line, then the sums."""
    found, states = Counter[Severity](), Counter[State]()
    relations, outcomes = Counter[str](), Counter[str]()
    page.blank()
    page.line(("Total", "heading"))
    for report in reports:
        severities = Counter(finding.severity for finding in report.findings)
        outcomes["failed" if report.failure else "with findings" if severities else "without findings"] += 1
        found.update(severities)
        states.update(report.counts.by_state)
        relations.update(report.counts.relations.model_dump())
        if severities or report.failure:
            _put_outcome(page, report, severities)
    total = wording.counted(sum(outcomes.values()), "article")
    page.prose(f"{total}: {', '.join(f'{number:,} {name}' for name, number in sorted(outcomes.items()))}", indent=2)
    figures = Text(wording.counted(sum(states.values()), "figure"))
    page.flow([figures, *state_counts(page, states)], gap="  ")
    page.prose(f"relations: {', '.join(f'{number:,} {verdict}' for verdict, number in relations.items())}", indent=2)
    told = ", ".join(wording.counted(found[severity], severity) for severity in SEVERITIES)
    page.prose(told, style=next((severity for severity in SEVERITIES if found[severity]), "good"), indent=2)


def _put_outcome(page: Page, report: Report, severities: Counter[Severity]) -> None:
    told = [wording.counted(severities[severity], severity) for severity in SEVERITIES if severities[severity]]
    told += ["the model's part failed"] if report.failure else []
    name = report.article.source if report.article.source not in (None, "-") else report.article.title
    page.prose(f"{name}: {', '.join(told)}", first="  ", indent=4)
