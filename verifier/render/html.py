"""The report as an HTML fragment for a notebook: no script, no link, nothing from outside, for light and dark."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from verifier.article.span import Span
from verifier.claims.model import Verdict
from verifier.figures.model import Figure, State
from verifier.render import wording
from verifier.render.clean import legible, legible_line
from verifier.render.wording import KINDS, PARTS, SIGNS, Index
from verifier.report import SEVERITIES, Finding, Report, ReportedClaim

# Colours of the page shine through; badges carry their own ground, so that both read on light and on dark.
_STYLE = """\
.verifier-report{font:14px/1.45 system-ui,sans-serif;max-width:64em;color:inherit}
.verifier-report bdi{unicode-bidi:isolate}
.verifier-report header{margin:0 0 .8em}
.verifier-report h3{font-size:1.2em;margin:0}
.verifier-report .quiet{opacity:.72;margin:.1em 0}
.verifier-report .badge{border-radius:.3em;color:#fff;font-weight:600;padding:.05em .45em}
.verifier-report .error{background:#b3261e}
.verifier-report .warning{background:#8a5a00}
.verifier-report .info{background:#0b62a8}
.verifier-report section{border-left:.25em solid rgb(128 128 128/.5);margin:.7em 0;padding:.1em 0 .1em .8em}
.verifier-report section p{margin:.2em 0}
.verifier-report .message{font-weight:600}
.verifier-report blockquote{border:0;margin:.3em 0;padding:0;color:inherit}
.verifier-report .place{opacity:.6;font-variant-numeric:tabular-nums;padding-right:.6em}
.verifier-report ul{list-style:none;margin:.2em 0;padding:0}
.verifier-report .sums{font-family:ui-monospace,monospace;font-size:.92em}
.verifier-report mark{background:rgb(128 128 128/.22);border-bottom:2px solid;border-radius:.15em;color:inherit;padding:0 .1em}
.verifier-report .tick{border-bottom:2px solid;display:inline-block;margin-right:.9em}
.verifier-report mark.clash,.verifier-report .conflicting{border-color:#d1433a;background:rgb(209 67 58/.22)}
.verifier-report .tied,.verifier-report .restated,.verifier-report .sourced{border-color:#2e9e55}
.verifier-report .attributed{border-color:#3b8fd0}
.verifier-report .stated{border-color:#b98216;border-bottom-style:dashed}
.verifier-report .exempt{background:none;border-color:transparent;opacity:.7}
.verifier-report table{border-collapse:collapse;font-size:inherit;margin:.3em 0}
.verifier-report th,.verifier-report td{border-bottom:1px solid rgb(128 128 128/.35);padding:.25em .7em .25em 0;text-align:left;vertical-align:top;color:inherit;background:none}
.verifier-report th{white-space:nowrap}
.verifier-report .article{white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.7}
.verifier-report summary{cursor:pointer;font-weight:600;margin:.5em 0}
.verifier-report .failed{border:2px solid #b3261e;border-radius:.3em;padding:.4em .7em}
"""  # noqa: E501 - one rule a line

# Verdict -> its sign, and what is said of it where the relation itself gives no reason.
_VERDICTS: Mapping[Verdict, tuple[str, str]] = {
    "consistent": ("✓", ""),
    "conflicting": ("✗", wording.UNREPORTED),
    "undetermined": ("?", "not decided"),
}
# Characters shown before and after the start of what is marked, at most.
_CONTEXT = 600


def render(report: Report) -> str:
    """The report as one `<div>` with its own style; text of others stands escaped and isolated in it."""
    index = Index.of(report)
    pieces = (
        f"<style>\n{_STYLE}</style>",
        *_heading(report),
        *_findings(report, index),
        *_claims(report, index),
        *_relations(report, index),
        *_figures(report),
        *(f'<p class="quiet">note: {_text(note)}</p>' for note in report.notes),
        *_denominator(report),
    )
    return "\n".join(('<div class="verifier-report">', *pieces, "</div>")) + "\n"


def _text(text: str) -> str:
    """Text of others: legible, escaped, and kept from reordering what stands round it."""
    return f"<bdi>{escape(legible(text))}</bdi>"


def _line(text: str) -> str:
    return escape(legible_line(text).text)


def _heading(report: Report) -> Iterator[str]:
    yield f"<header><h3>{_text(report.article.title)}</h3>"
    yield f'<p class="quiet">{_text(" · ".join([*wording.standing(report), *wording.provenance(report)]))}</p></header>'
    if report.failure:
        yield (
            f'<p class="failed"><span class="badge error">failed</span> {_text(report.failure)}'
            " What could be checked without the model follows.</p>"
        )


def _findings(report: Report, index: Index) -> Iterator[str]:
    if not report.findings:
        yield f"<p><strong>No findings.</strong> {escape(wording.checked(report))}</p>"
    for finding in sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity)):
        yield from _finding(report, index, finding)


def _finding(report: Report, index: Index, finding: Finding) -> Iterator[str]:
    where = f"line {finding.line}, column {finding.column}" if finding.part == "body" else "headline"
    yield (
        f'<section><p><span class="badge {finding.severity}">{finding.severity}</span>'
        f" <strong>{escape(finding.code)}</strong> {escape(finding.name)}"
        f' <span class="quiet">{where}</span></p>'
    )
    yield f'<p class="message">{_text(finding.message)}</p>'
    span = Span(finding.start, finding.end, finding.part)
    clashing = [
        figure.span
        for figure in (index.figures[number] for number in finding.figures if number in index.figures)
        if span.covers(figure.span)
    ]
    yield _quote(report, index, span, clashing or [span], None)
    for place in finding.related:
        related = Span(place.start, place.end, place.part)
        yield _quote(report, index, related, [related], place.label)
    yield from _proof(finding)


def _proof(finding: Finding) -> Iterator[str]:
    sums = [_text(line) for line in finding.arithmetic]
    sums += [f"slip: {_text(finding.slip)}"] if finding.slip else []
    if sums:
        yield f'<ul class="sums">{"".join(f"<li>{line}</li>" for line in sums)}</ul>'
    yield f"<p>To settle it: {_text(finding.settle)}</p></section>" if finding.settle else "</section>"


def _quote(report: Report, index: Index, span: Span, marked: Sequence[Span], label: str | None) -> str:
    """The sentence that a span stands in, with the words that clash marked."""
    text = report.article.part(span.part)
    around = index.sentence(span)
    first = max(around.start, span.start - _CONTEXT)
    end = min(max(around.end, span.end), span.start + _CONTEXT)
    pieces, done = ["…" if first > around.start else ""], first
    for mark in sorted(marked):
        start, stop = min(max(mark.start, done), end), min(mark.end, end)
        pieces += [_line(text[done:start]), f'<mark class="clash">{_line(text[start:stop])}</mark>']
        done = max(done, stop)
    pieces.append(_line(text[done:end]) + ("…" if end < around.end else ""))
    told = f' <span class="quiet">({_text(label)})</span>' if label else ""
    place = f'<span class="place">{index.place(span.part, span.start)}</span>'
    return f"<blockquote>{place}<bdi>{''.join(pieces)}</bdi>{told}</blockquote>"


def _claims(report: Report, index: Index) -> Iterator[str]:
    if not report.claims:
        return
    yield "<details open><summary>Claims</summary><table>"
    yield "<tr><th></th><th>Claim</th><th>Figures</th><th>Who says so</th></tr>"
    for claim in report.claims:
        yield _claim(claim, index)
    yield "</table></details>"


def _claim(claim: ReportedClaim, index: Index) -> str:
    figures = "".join(_tick(index.figures[figure]) for figure in claim.figures if figure in index.figures)
    unclear = f'<br><span class="quiet">unclear: {_text(claim.unclear)}</span>' if claim.unclear else ""
    source = index.source_of(claim)
    place = index.place(claim.quote.part, claim.quote.start)
    cells = (place, f"{_text(claim.text)}{unclear}", figures, _text(source) if source else "–")
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _relations(report: Report, index: Index) -> Iterator[str]:
    unreported = wording.unreported(report)
    told = [*unreported, *(relation for relation in report.relations if relation.verdict != "conflicting")]
    if not told:
        return
    yield f"<details{' open' if unreported else ''}><summary>Checked</summary><ul>"
    for relation in told:
        sign, reason = _VERDICTS[relation.verdict]
        reason = _text(relation.reason or reason) if reason else ""
        rounding = " (only by rounding)" if relation.rounding else ""
        sums = _text(wording.equation(relation, index))
        yield f"<li>{sign} {KINDS[relation.kind][0]} {sums}{': ' if reason else ''}{reason}{rounding}</li>"
    yield "</ul></details>"


def _figures(report: Report) -> Iterator[str]:
    if not report.figures:
        return
    ordered = sorted(report.figures, key=lambda figure: figure.start)
    yield "<details><summary>Figures in the article</summary>"
    for part in PARTS:
        if report.article.part(part):
            marked = _marked_text(report.article.part(part), [figure for figure in ordered if figure.part == part])
            yield f'<div class="article">{marked}</div>'
    yield "</details>"


def _marked_text(text: str, figures: Iterable[Figure]) -> str:
    pieces, done = [], 0
    for figure in figures:
        if figure.start >= done:
            state: State = figure.state or "stated"
            title = escape(
                f"{SIGNS[state].mark} {state}: {SIGNS[state].meaning}; {figure.kind}, {wording.meaning(figure)}"
            )
            pieces.append(_lines(text[done : figure.start]))
            pieces.append(f'<mark class="{state}" title="{title}">{_lines(figure.text)}</mark>')
            done = figure.end
    pieces.append(_lines(text[done:].rstrip()))
    return f"<bdi>{''.join(pieces)}</bdi>"


def _lines(text: str) -> str:
    return "\n".join(_line(line.removesuffix("\r")) for line in text.split("\n"))


def _tick(figure: Figure) -> str:
    state: State = figure.state or "stated"
    return f'<span class="tick {state}" title="{state}">{SIGNS[state].mark} {_text(figure.text)}</span>'


def _denominator(report: Report) -> Iterator[str]:
    states = (
        f'<span class="tick {state}" title="{escape(sign.meaning)}">{sign.mark} {number:,} {state}</span>'
        for state, sign in SIGNS.items()
        if (number := report.counts.by_state.get(state))
    )
    yield f"<p>{wording.figure_counts(report)} {' '.join(states)}<br>"
    yield f"{wording.claim_counts(report)} · relations: {wording.relation_counts(report)}<br>"
    yield f"<strong>{wording.severities(report)}</strong></p>"
