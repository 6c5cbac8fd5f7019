"""What every renderer writes for the same few reports, kept in files.

`python -m tests.render.goldens` writes them anew; read the difference before you keep it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

from tests.render import reports
from verifier.render import html, terminal
from verifier.render import json as as_json

FOLDER = Path(__file__).parent / "golden"


@dataclass(frozen=True)
class Passage:
    title: str
    text: str


@dataclass(frozen=True)
class ShownExample:
    outcome: str
    text: str
    published: date | None = None


@dataclass(frozen=True)
class RuleOption:
    name: str
    type: str
    default: str


@dataclass(frozen=True)
class DocumentedRule:
    code: str = "ARI006"
    name: str = "achieved-exceeds-planned"
    severity: str = "error"
    joins: str = "default"
    since: str = "0.1"
    summary: str = "More is said to have been done than was planned."
    sections: tuple[Passage, ...] = (
        Passage("Why it matters", "The plan stands still while the count moves.\n\nOne of them is wrong."),
        Passage(
            "Limits",
            "Silent where\n- the plan is a hope, however firmly it is worded and by whomever it is held,\n- it was exceeded.",
        ),
    )
    examples: tuple[ShownExample, ...] = (
        ShownExample("flagged", "The yard is to build 12 ferries. It has built 15 so far."),
        ShownExample("clean", "The yard is to build 12 ferries. It has built 9 so far.", date(2024, 3, 8)),
    )
    options: tuple[RuleOption, ...] = (RuleOption("slack", "Decimal", "0"),)
    notice: str | None = None


@dataclass(frozen=True)
class Message:
    role: str
    content: str


@dataclass(frozen=True)
class Request:
    label: str = "extract-3"
    model: str | None = None
    messages: tuple[Message, ...] = (
        Message("system", "Read the article. Answer in JSON."),
        Message("user", "Title: [bold]Quay[/bold] \x1b[2J\n\ns1 Crews rehoused {3} families :smile:\n::notice::s2"),
    )
    schema: Mapping[str, object] = field(default_factory=lambda: {"type": "object", "required": ["claims"]})
    estimated_tokens: int = 4210
    estimated_cost: Decimal | None = None

    def body(self) -> dict[str, object]:
        messages = [{"role": message.role, "content": message.content} for message in self.messages]
        return {"model": self.model, "messages": messages, "response_format": dict(self.schema)}


LISTED = (
    DocumentedRule(),
    DocumentedRule("TIM001", "weekday-date", "warning", "strict", summary="A weekday is wrong."),
)
PRICED = Request(model="reader-4b", estimated_cost=Decimal("0.01234"))

GOLDENS: Mapping[str, Callable[[], str]] = {
    "quay.txt": lambda: terminal.render(reports.quay()),
    "quay.wide.txt": lambda: terminal.render(reports.quay(), width=140),
    "quay.narrow.txt": lambda: terminal.render(reports.quay(), width=60),
    "quay.colour.txt": lambda: terminal.render(reports.quay(), colour=True),
    "quay.ascii.txt": lambda: terminal.render(reports.quay(), encoding="ascii"),
    "quay.json": lambda: as_json.render(reports.quay()),
    "quay.jsonl": lambda: as_json.render_line(reports.quay()) + as_json.render_line(reports.bare()),
    "quay.html": lambda: html.render(reports.quay()),
    "quay.figures.txt": lambda: terminal.render_figures(reports.quay()),
    "quay.figures.wide.txt": lambda: terminal.render_figures(reports.quay(), width=140, colour=True),
    "quay.figures.json": lambda: as_json.render_figures(reports.quay()),
    "quay.claims.txt": lambda: terminal.render_claims(reports.quay()),
    "quay.claims.json": lambda: as_json.render_claims(reports.quay()),
    "model.txt": lambda: terminal.render(reports.quay(reports.MODEL)),
    "clean.txt": lambda: terminal.render(reports.clean()),
    "clean.html": lambda: html.render(reports.clean()),
    "bare.txt": lambda: terminal.render(reports.bare()),
    "bare.json": lambda: as_json.render(reports.bare()),
    "bare.html": lambda: html.render(reports.bare()),
    "bare.figures.txt": lambda: terminal.render_figures(reports.bare()),
    "bare.claims.txt": lambda: terminal.render_claims(reports.bare()),
    "failed.txt": lambda: terminal.render(reports.failed()),
    "failed.json": lambda: as_json.render(reports.failed()),
    "failed.html": lambda: html.render(reports.failed()),
    "hostile.txt": lambda: terminal.render(reports.hostile()),
    "hostile.json": lambda: as_json.render(reports.hostile()),
    "hostile.html": lambda: html.render(reports.hostile()),
    "hostile.figures.txt": lambda: terminal.render_figures(reports.hostile()),
    "hostile.claims.txt": lambda: terminal.render_claims(reports.hostile()),
    "total.txt": lambda: terminal.render_total([reports.quay(), reports.clean(), reports.failed(), reports.hostile()]),
    "rules.txt": partial(terminal.render_rules, LISTED),
    "rules.wide.txt": partial(terminal.render_rules, LISTED, width=140),
    "explanation.txt": partial(terminal.render_explanation, DocumentedRule()),
    "prompt.txt": partial(terminal.render_prompt, Request()),
    "prompt.two.txt": partial(terminal.render_prompt, (PRICED, PRICED)),
    "prompt.json": lambda: as_json.render_prompt([PRICED]),
    "prompt.two.jsonl": lambda: as_json.render_prompt([PRICED, Request()]),
}


def write() -> None:
    """Write every golden file, and remove those that nothing writes any more."""
    FOLDER.mkdir(exist_ok=True)
    for stale in FOLDER.iterdir():
        if stale.name not in GOLDENS:
            stale.unlink()
    for name, written in GOLDENS.items():
        (FOLDER / name).write_text(written(), encoding="utf-8", newline="")


if __name__ == "__main__":
    write()
