"""The report as JSON: one object, or one a line; numbers are decimal strings, and nothing in it acts on a terminal."""

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Protocol

from pydantic import BaseModel

from verifier.render.clean import escaped_json
from verifier.report import Report

_INDENT = 2


class SendableRequest(Protocol):
    """A request with the body that would be sent, its estimated tokens and its cost in US dollars where known."""

    @property
    def label(self) -> str: ...
    @property
    def estimated_tokens(self) -> int: ...
    @property
    def estimated_cost(self) -> Decimal | None: ...
    def body(self) -> Mapping[str, object]: ...


def render(report: Report) -> str:
    """The report as one indented object."""
    return _ended(report.to_json(indent=_INDENT))


def render_line(report: Report) -> str:
    """The report as one line of JSON Lines."""
    return _ended(report.to_json())


def render_figures(report: Report) -> str:
    """The report's figures: an object that holds that key alone, beside the schema."""
    return _ended(_keys(report, "figures"))


def render_claims(report: Report) -> str:
    """The report's claims with the attributions that they name: an object that holds these keys, beside the schema."""
    return _ended(_keys(report, "claims", "attributions"))


def render_rules(rules: Iterable[BaseModel]) -> str:
    """Documented rules as an array."""
    return _ended(json.dumps([rule.model_dump(mode="json") for rule in rules], ensure_ascii=False, indent=_INDENT))


def render_explanation(explanation: BaseModel) -> str:
    """One documented rule as an object."""
    return _ended(json.dumps(explanation.model_dump(mode="json"), ensure_ascii=False, indent=_INDENT))


def render_prompt(requests: Sequence[SendableRequest]) -> str:
    """What would be sent, word for word: an object for one request, an object a line for several."""
    told = [
        {
            "prompt": request.label,
            "estimated_tokens": request.estimated_tokens,
            "estimated_cost": None if request.estimated_cost is None else str(request.estimated_cost),
            "request": request.body(),
        }
        for request in requests
    ]
    indent = _INDENT if len(told) == 1 else None
    return "".join(_ended(json.dumps(one, ensure_ascii=False, indent=indent)) for one in told)


def _keys(report: Report, *names: str) -> str:
    whole = report.model_dump(mode="json", by_alias=True, include={"schema_", *names})
    return json.dumps(whole, ensure_ascii=False, indent=_INDENT)


def _ended(text: str) -> str:
    return escaped_json(text) + "\n"
