"""What a rule's docstring tells, in the parts that the command line and the rule pages show."""

import inspect
import re
from typing import Literal

from pydantic import BaseModel, ConfigDict

from verifier.report import Severity
from verifier.rules.examples import Example, examples_in, without_examples
from verifier.rules.rule import Rule
from verifier.rules.selection import find

STRIPPED = "Python was started with -OO, which strips docstrings: start it without to read about this rule."

_SECTION = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Section(_Frozen):
    """A titled passage of Markdown, its examples taken out."""

    title: str
    text: str


class DocumentedOption(_Frozen):
    """An option as a settings file names it."""

    name: str
    type: str
    default: str


class RuleDoc(_Frozen):
    """All that is told about a rule. `summary` is empty and `notice` says why where docstrings were stripped."""

    code: str
    name: str
    severity: Severity
    since: str
    joins: Literal["default", "strict", "all"]
    family: str
    summary: str
    sections: tuple[Section, ...]
    examples: tuple[Example, ...]
    options: tuple[DocumentedOption, ...]
    notice: str | None = None


def explain(code: str) -> RuleDoc:
    """The documentation of the rule with this code. Raises UsageError with the nearest codes for an unknown one."""
    return document(find(code))


def document(rule: Rule) -> RuleDoc:
    """The documentation of a rule, parsed from its docstring."""
    docstring = inspect.getdoc(rule.check) or ""
    head, *parts = _SECTION.split(docstring)
    titled = zip(parts[::2], parts[1::2], strict=True)
    sections = (Section(title=title.strip(), text=without_examples(text)) for title, text in titled)
    return RuleDoc(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        since=rule.since,
        joins=rule.joins,
        family=rule.family,
        summary=" ".join(head.split()),
        sections=tuple(section for section in sections if section.text),
        examples=tuple(examples_in(docstring)),
        options=tuple(
            DocumentedOption(name=option.name, type=_told(option.annotation), default=str(option.default))
            for option in rule.options
        ),
        notice=None if docstring else STRIPPED,
    )


def _told(annotation: object) -> str:
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)
