"""Reports for a terminal, set by rich: dense enough for one screen, safe to print whatever the article holds."""

from collections.abc import Iterable, Sequence

from verifier.render.terminal.articles import put_claims, put_figures, put_total
from verifier.render.terminal.overview import put_report
from verifier.render.terminal.page import Look, Page, look_of
from verifier.render.terminal.references import (
    Explanation,
    ListedRule,
    PreparedRequest,
    put_explanation,
    put_request,
    put_rules,
)
from verifier.report import Report

__all__ = [
    "Look",
    "look_of",
    "render",
    "render_claims",
    "render_explanation",
    "render_figures",
    "render_prompt",
    "render_rules",
    "render_total",
]


def render(report: Report, *, width: int | None = None, colour: bool | None = None, encoding: str | None = None) -> str:
    """The report of one article: 80 columns, no colour and UTF-8 unless asked otherwise, whatever the environment."""
    page = Page(Look(width, colour, encoding))
    put_report(page, report)
    return page.finish()


def render_figures(
    report: Report, *, width: int | None = None, colour: bool | None = None, encoding: str | None = None
) -> str:
    """The article with its figures picked out, and a table of what each was read as."""
    page = Page(Look(width, colour, encoding))
    put_figures(page, report)
    return page.finish()


def render_claims(
    report: Report, *, width: int | None = None, colour: bool | None = None, encoding: str | None = None
) -> str:
    """The claims in full, grouped by who makes them."""
    page = Page(Look(width, colour, encoding))
    put_claims(page, report)
    return page.finish()


def render_total(
    reports: Iterable[Report], *, width: int | None = None, colour: bool | None = None, encoding: str | None = None
) -> str:
    """Several articles in a few lines: how many, which of them have findings or failed, and the sums."""
    page = Page(Look(width, colour, encoding))
    put_total(page, reports)
    return page.finish()


def render_rules(
    rules: Iterable[ListedRule], *, width: int | None = None, colour: bool | None = None, encoding: str | None = None
) -> str:
    """Every rule on a line or two: code, severity, smallest set, name and summary."""
    page = Page(Look(width, colour, encoding))
    put_rules(page, rules)
    return page.finish()


def render_explanation(
    explanation: Explanation,
    reports: Sequence[Report] = (),
    *,
    width: int | None = None,
    colour: bool | None = None,
    encoding: str | None = None,
) -> str:
    """All that is told about one rule; its examples with what is found in them, where their reports are given."""
    page = Page(Look(width, colour, encoding))
    put_explanation(page, explanation, reports)
    return page.finish()


def render_prompt(
    requests: PreparedRequest | Sequence[PreparedRequest],
    *,
    width: int | None = None,
    colour: bool | None = None,
    encoding: str | None = None,
) -> str:
    """The exact messages that would be sent, with their estimated tokens and cost. Nothing is sent."""
    page = Page(Look(width, colour, encoding))
    put_request(page, requests if isinstance(requests, Sequence) else [requests])
    return page.finish()
