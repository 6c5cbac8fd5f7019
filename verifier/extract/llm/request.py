"""The request itself, built without any model library: the same for `verifier prompt` as for a call."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Any

from pydantic import BaseModel

from verifier.article.model import Article
from verifier.claims.model import Usage
from verifier.extract.llm import cost, wire
from verifier.extract.llm.mask import Line, Masked, mask
from verifier.extract.llm.prompt import Message, load_prompt
from verifier.figures.model import Figure

LONGEST_PART = 1500
"""Words of one call; a longer article is split at paragraphs."""

_LONGEST_LEAD = 200
_REASONING = ("o1", "o3", "o4", "gpt-5")
"""Families that take no temperature but their own, and whose silent thinking counts against a limit of tokens."""

# A small model may repeat itself without end: an answer several times longer than a thorough one is cut off.
_LEAST_ROOM, _ROOM = 2000, 6


@dataclass(frozen=True)
class ModelRequest:
    """One request, exactly as it would be sent but for the name of the model.

    `schema` is the strict JSON schema of the answer, `returns` the wire model that it describes; `usage` is an
    estimate at four characters a token.
    """

    prompt: str
    version: str
    messages: tuple[Message, ...]
    schema: Mapping[str, object]
    returns: type[BaseModel]
    usage: Usage
    model: str | None = None

    @property
    def label(self) -> str:
        """The prompt's name with its version."""
        return f"{self.prompt}-{self.version}"

    @property
    def estimated_tokens(self) -> int:
        """Tokens of schema and messages, at four characters a token."""
        return self.usage.prompt_tokens

    @property
    def estimated_cost(self) -> Decimal | None:
        """The likely price in US dollars, answer included."""
        return cost.cost(self.model, self.usage)

    @property
    def response_format(self) -> dict[str, object]:
        """What makes a server hold the answer to the schema."""
        return {
            "type": "json_schema",
            "json_schema": {"name": self.returns.__name__, "strict": True, "schema": dict(self.schema)},
        }

    def body(self) -> dict[str, Any]:
        """The JSON body that is sent."""
        body: dict[str, Any] = {
            "model": self.model,
            "messages": [{"role": message.role, "content": message.content} for message in self.messages],
            "response_format": self.response_format,
        }
        if not (self.model or "").startswith(_REASONING):
            body["temperature"] = 0
            body["max_tokens"] = _LEAST_ROOM + _ROOM * self.usage.completion_tokens
        return body


def build_request(
    article: Article, figures: Sequence[Figure], *, sighted: bool = False, model: str | None = None
) -> ModelRequest:
    """The request for an article, for the first part of a long one. Nothing is sent, and no model library is loaded."""
    return build_requests(article, figures, sighted=sighted, model=model)[0]


def build_requests(
    article: Article, figures: Sequence[Figure], *, sighted: bool = False, model: str | None = None
) -> tuple[ModelRequest, ...]:
    """All requests that an article takes: one, or one a part and a last one that relates the parts."""
    masked = mask(article, figures, sighted=sighted)
    parts = split(masked)
    requests = [request_of("extract", article, masked, part, model=model) for part in parts]
    if len(parts) > 1:
        requests.append(request_of("relate", article, masked, with_figures(masked.lines), model=model))
    return tuple(requests)


def request_of(
    name: str, article: Article, masked: Masked, lines: Sequence[Line], *, model: str | None, **values: str
) -> ModelRequest:
    """The request of one prompt over some of an article's lines."""
    prompt = load_prompt(name)
    sentences = "\n".join(f"s{line.id} {line.text}" for line in lines)
    published = article.published.isoformat() if article.published else "unknown"
    messages = prompt.render({"title": masked.title, "published": published, "sentences": sentences, **values})
    returns: type[BaseModel] = getattr(wire, prompt.returns)
    schema = wire.strict_schema(returns)
    characters = len(json.dumps(schema, separators=(",", ":"))) + sum(len(message.content) for message in messages)
    usage = cost.estimated_usage(characters, len(sentences))
    return ModelRequest(prompt.name, prompt.version, messages, schema, returns, usage, model)


def split(masked: Masked) -> tuple[tuple[Line, ...], ...]:
    """The lines of each call: all of them, or runs of whole paragraphs with the headline and the lead before each."""
    lead = _lead(masked.lines)
    parts: list[list[Line]] = [[]]
    room = LONGEST_PART
    for block in _blocks(masked.lines):
        length = sum(map(_words, block))
        if length > room and parts[-1]:
            parts.append(list(lead))
            room = LONGEST_PART
        parts[-1].extend(block)
        room -= length
    return tuple(tuple(part) for part in parts)


def with_figures(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that show at least one mark."""
    return tuple(line for line in lines if any(piece.mark for piece in line.pieces))


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Whole paragraphs; of a paragraph too long for one call, its sentences."""
    for _, paragraph in groupby(lines, key=lambda line: (line.whole.part, line.sentence.paragraph)):
        block = list(paragraph)
        if sum(map(_words, block)) <= LONGEST_PART:
            yield block
        else:
            yield from ([line] for line in block)


def _lead(lines: Sequence[Line]) -> list[Line]:
    """What every later part begins with: the headings at the top and the first paragraph, as far as they are short."""
    lead: list[Line] = []
    paragraph = None
    for line in lines:
        if not line.sentence.heading and line.whole.part == "body":
            paragraph = line.sentence.paragraph if paragraph is None else paragraph
            if line.sentence.paragraph != paragraph:
                break
        if sum(map(_words, lead)) + _words(line) > _LONGEST_LEAD:
            break
        lead.append(line)
    return lead


def _words(line: Line) -> int:
    return line.text.count(" ") + 1
