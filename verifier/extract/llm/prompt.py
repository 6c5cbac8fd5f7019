"""Prompts as files: front matter, then the words of each message, with `${…}` places that must all be filled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template

from verifier.errors import UsageError

_FRONT = re.compile(r"\A---\n(?P<front>.*?)\n---\n(?P<body>.*)\Z", re.DOTALL)
_ROLE = re.compile(r"^# (System|User)\n", re.MULTILINE)
_KEYS = {"name", "version", "returns", "variables"}


@dataclass(frozen=True)
class Message:
    """One message of a request."""

    role: str
    content: str


@dataclass(frozen=True)
class Prompt:
    """A prompt file: its name and version, the wire model that it asks for, and the variables of its text."""

    name: str
    version: str
    returns: str
    variables: frozenset[str]
    parts: tuple[Message, ...]

    @property
    def label(self) -> str:
        """How a report and a recording name the prompt."""
        return f"{self.name}-{self.version}"

    def render(self, values: Mapping[str, str]) -> tuple[Message, ...]:
        """The messages with every variable filled; values are put in as they are and never read as templates.

        Raises UsageError where a variable is missing or unknown, before anything is sent.
        """
        given = frozenset(values)
        if given != self.variables:
            wrong = ", ".join(sorted(given ^ self.variables))
            raise UsageError(
                f"the prompt {self.label} takes the variables {', '.join(sorted(self.variables))}",
                where=f"missing or unknown: {wrong}",
            )
        return tuple(Message(part.role, Template(part.content).substitute(values)) for part in self.parts)


def directory(name: str) -> Traversable:
    """A folder that stands at the top of a checkout and inside the package of an installed wheel."""
    installed = files("verifier") / name
    return installed if installed.is_dir() else Path(__file__).resolve().parents[3] / name


@cache
def load_prompt(name: str) -> Prompt:
    """The prompt of a name; raises UsageError where its file breaks the form."""
    return parse_prompt((directory("prompts") / f"{name}.md").read_text(encoding="utf-8"), name)


def parse_prompt(text: str, where: str) -> Prompt:
    """Read a prompt file's text; raises UsageError with `where` in it."""
    matched = _FRONT.match(text.replace("\r\n", "\n"))
    if not matched:
        raise UsageError("a prompt begins with front matter between two lines of ---", where=where)
    front = dict(_split(line, where) for line in matched["front"].splitlines() if line.strip())
    if front.keys() != _KEYS:
        raise UsageError(f"the front matter of a prompt has the keys {', '.join(sorted(_KEYS))}", where=where)
    variables = frozenset(filter(None, re.split(r"[\s,\[\]]+", front["variables"])))
    _, *pieces = _ROLE.split(matched["body"])
    parts = tuple(
        Message(role.lower(), content.strip()) for role, content in zip(pieces[::2], pieces[1::2], strict=True)
    )
    named = frozenset(name for part in parts for name in Template(part.content).get_identifiers())
    if named != variables or not all(Template(part.content).is_valid() for part in parts):
        raise UsageError("the variables in a prompt's text are those of its front matter", where=where)
    return Prompt(front["name"], front["version"], front["returns"], variables, parts)


def _split(line: str, where: str) -> tuple[str, str]:
    key, colon, value = line.partition(":")
    if not colon:
        raise UsageError(f"a line of front matter reads 'key: value', not {line!r}", where=where)
    return key.strip(), value.strip()
