"""Rules, their explanations and prepared requests on the page, known here only by the attributes that are shown."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import zip_longest
from typing import Protocol

from rich.text import Text

from verifier.render.clean import legible, legible_line
from verifier.render.terminal.findings import put_findings
from verifier.render.terminal.page import Page
from verifier.render.terminal.tables import WIDE, put_table
from verifier.render.wording import Index, counted, dollars
from verifier.report import Report


class ListedRule(Protocol):
    """A rule as a list of rules shows it. `joins` is the smallest rule set that it belongs to."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def joins(self) -> str: ...
    @property
    def summary(self) -> str: ...


class TitledText(Protocol):
    """A passage under a title."""

    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...


class ShownExample(Protocol):
    """A text and what the rule makes of it: "flagged" or "clean"."""

    @property
    def outcome(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def published(self) -> date | None: ...


class ShownOption(Protocol):
    """An option of a rule."""

    @property
    def name(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def default(self) -> str: ...


class Explanation(ListedRule, Protocol):
    """All that is told about a rule. `notice` says why something is missing."""

    @property
    def since(self) -> str: ...
    @property
    def sections(self) -> Sequence[TitledText]: ...
    @property
    def examples(self) -> Sequence[ShownExample]: ...
    @property
    def options(self) -> Sequence[ShownOption]: ...
    @property
    def notice(self) -> str | None: ...


class PreparedMessage(Protocol):
    """One message of a request."""

    @property
    def role(self) -> str: ...
    @property
    def content(self) -> str: ...


class PreparedRequest(Protocol):
    """A request as it would be sent, with its estimated tokens and its cost in US dollars where that is known."""

    @property
    def label(self) -> str: ...
    @property
    def model(self) -> str | None: ...
    @property
    def messages(self) -> Sequence[PreparedMessage]: ...
    @property
    def schema(self) -> Mapping[str, object]: ...
    @property
    def estimated_tokens(self) -> int: ...
    @property
    def estimated_cost(self) -> Decimal | None: ...


def put_rules(page: Page, rules: Iterable[ListedRule]) -> None:
    """A row a rule; on a narrow page the summary stands below."""
    listed = list(rules)
    cells = [
        [
            Text(rule.code, "bold"),
            Text(rule.severity, rule.severity),
            Text(rule.joins, "quiet"),
            Text(legible(rule.name)),
            Text(legible(rule.summary)),
        ]
        for rule in listed
    ]
    if page.width >= WIDE:
        put_table(page, ("code", "severity", "set", "name", "what it finds"), cells)
    else:
        for code, severity, rule_set, name, summary in cells:
            page.columns([[[code], [severity], [rule_set], [name]]], (8, 7, 7, 0))
            page.prose(summary.plain, first=" " * 10, indent=10)
    page.blank()
    page.prose(f"{counted(len(listed), 'rule')}. `verifier explain CODE` tells more.")


def put_explanation(page: Page, rule: Explanation, reports: Sequence[Report]) -> None:
    """A rule's summary, why it matters, limits, options, and examples as they are reported."""
    page.line((rule.code, "bold"), " ", (legible(rule.name), "title"))
    about = f"{rule.severity}, in the rule set {rule.joins}, since {rule.since}"
    page.prose(about, style="quiet")
    for text in (rule.summary, rule.notice):
        if text:
            page.blank()
            page.prose(text)
    for section in rule.sections:
        _put_section(page, section)
    if rule.examples:
        _put_examples(page, rule.examples, reports)
    if rule.options:
        page.blank()
        page.line(("Options", "heading"))
        rows = [[Text(legible(o.name), "bold"), Text(legible(o.type)), Text(legible(o.default))] for o in rule.options]
        put_table(page, ("name", "type", "default"), rows)


def _put_section(page: Page, section: TitledText) -> None:
    page.blank()
    page.line((legible(section.title), "heading"))
    for paragraph in section.text.strip().split("\n\n"):
        for point in paragraph.replace("\n- ", "\n\n- ").split("\n\n"):
            page.prose(point, first="  ", indent=4 if point.startswith("- ") else 2)


def _put_examples(page: Page, examples: Sequence[ShownExample], reports: Sequence[Report]) -> None:
    page.blank()
    page.line(("Examples", "heading"))
    for example, report in zip_longest(examples, reports):
        flagged = example.outcome == "flagged"
        published = f" (published {example.published})" if example.published else ""
        sign = page.glyphs.sign("conflicting" if flagged else "tied")
        page.line((f"  {sign} {example.outcome}", "error" if flagged else "tied"), (published, "quiet"))
        for line in example.text.strip().splitlines():
            page.prose(line, first="    ", indent=4)
        if report is not None and report.findings:
            put_findings(page, report, Index.of(report))
            page.blank()


def put_request(page: Page, requests: Sequence[PreparedRequest]) -> None:
    """Every message word for word, the schema of the answer, and what sending them would take."""
    for number, request in enumerate(requests, start=1):
        which = f"Request {number} of {len(requests)}" if len(requests) > 1 else "Request"
        page.line((which, "heading"), f"  prompt {request.label}, model {legible(request.model or 'not named')}")
        for message in request.messages:
            page.blank()
            page.line((f"{page.glyphs.rule * 2} {legible(message.role)}", "gutter"))
            for line in message.content.split("\n"):
                page.paragraph(Text(legible_line(line.removesuffix("\r")).text))
        page.blank()
        page.line((f"{page.glyphs.rule * 2} schema of the answer", "gutter"))
        page.paragraph(Text(legible_line(json.dumps(request.schema, ensure_ascii=False)).text, "quiet"))
        page.blank()
    page.prose(_told(requests))


def _told(requests: Sequence[PreparedRequest]) -> str:
    tokens = sum(request.estimated_tokens for request in requests)
    costs = [request.estimated_cost for request in requests]
    known = [cost for cost in costs if cost is not None]
    cost = f"about {dollars(sum(known, Decimal()))}, answer included" if len(known) == len(costs) else "cost unknown"
    return f"{counted(len(requests), 'request')}, about {tokens:,} tokens with the schema, {cost}. Nothing was sent."
