"""A stage for model calls: a small article, answers to it, and a transport that plays a script instead of a network."""

import json
from collections.abc import Sequence
from copy import deepcopy
from typing import Any

import httpx2
from pydantic import SecretStr

from verifier.article import Article, article_from_text
from verifier.extract.llm import ModelSettings
from verifier.figures import Figure, scan_article

BARGES = """Ostrel harbour clears its grain queue

Ostrel is to unload 60 barges under its winter plan. It has unloaded 41 so far, the harbour board said.

At least 300 dockers worked nights, according to union leader Petra Holm.
"""


def article_of(text: str = BARGES, **options: Any) -> tuple[Article, tuple[Figure, ...]]:
    article = article_from_text(text, **options)
    return article, tuple(scan_article(article))


def ids_of(figures: Sequence[Figure]) -> dict[str, int]:
    return {figure.text: figure.id for figure in figures}


def barges_answer(text: str = BARGES) -> dict[str, Any]:
    """What a careful reader answers to the article about barges."""
    _, figures = article_of(text)
    planned, unloaded, dockers = (figure.id for figure in figures if figure.kind == "count")
    return {
        "attributions": [
            _attribution(1, 3, "the harbour board", "said", "organisation"),
            _attribution(2, 4, "Petra Holm", "according to", "person"),
        ],
        "quantities": [_quantity(1, "barges", "unload", where="Ostrel"), _quantity(2, "dockers", "work")],
        "figures": [
            {"f": planned, "q": 1, "status": "planned", "at": None, "src": None},
            {"f": unloaded, "q": 1, "status": "achieved", "at": None, "src": 1},
            {"f": dockers, "q": 2, "status": "level", "at": None, "src": 2},
        ],
        "relations": [relation("part_of", ([unloaded], planned, None), 3, "so far")],
        "claims": [
            claim(2, f"Ostrel is to unload {{{planned}}} barges under its winter plan.", cls="plan"),
            claim(3, f"Ostrel has unloaded {{{unloaded}}} barges so far.", "It has unloaded", "so far", src=1),
            claim(4, f"At least {{{dockers}}} dockers worked nights.", "At least", "dockers worked nights", src=2),
        ],
        "missed": [],
    }


def _attribution(number: int, sentence: int, name: str, cue: str, kind: str) -> dict[str, Any]:
    return {
        "id": number, "s": sentence, "name": name, "cue": cue, "kind": kind, "stance": "asserts", "same": None, "via": None,
    }  # fmt: skip


def _quantity(number: int, counts: str, act: str, *, where: str | None = None) -> dict[str, Any]:
    return {"id": number, "counts": counts, "act": act, "who": None, "where": where, "event": None}


def relation(
    kind: str, operands: tuple[list[int], int | None, int | None], sentence: int, cue: str, *, closed: bool = True
) -> dict[str, Any]:
    a, b, c = operands
    return {"kind": kind, "a": a, "b": b, "c": c, "s": sentence, "cue": cue, "closed": closed}


def claim(
    sentence: int,
    text: str,
    head: str | None = None,
    tail: str | None = None,
    *,
    src: int | None = None,
    cls: str = "fact",
) -> dict[str, Any]:
    return {
        "s": sentence, "head": head, "tail": tail, "text": text, "src": src, "cls": cls, "check": True, "unclear": None,
    }  # fmt: skip


def changed(answer: dict[str, Any], path: Sequence[str | int], value: Any) -> dict[str, Any]:
    """A copy of an answer with one field changed."""
    copy = deepcopy(answer)
    target: Any = copy
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    return copy


def only(**lists: list[dict[str, Any]]) -> dict[str, Any]:
    """An answer with some lists, the others empty."""
    empty: dict[str, Any] = {
        name: [] for name in ("attributions", "quantities", "figures", "relations", "claims", "missed")
    }
    return empty | lists


def completion(
    content: object,
    *,
    finish: str = "stop",
    refusal: str | None = None,
    model: str = "scripted",
    usage: tuple[int, int] = (100, 20),
) -> httpx2.Response:
    """A chat completion as a server sends it."""
    written = (
        content if isinstance(content, str | None) else json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    )
    read, wrote = usage
    return httpx2.Response(
        200,
        json={
            "id": "scripted",
            "object": "chat.completion",
            "created": 0,
            "model": model,
            "usage": {"prompt_tokens": read, "completion_tokens": wrote, "total_tokens": read + wrote},
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": written, "refusal": refusal},
                    "finish_reason": finish,
                }
            ],
        },
    )


def status(code: int, *, error: str = "", kind: str | None = None, **headers: str) -> httpx2.Response:
    """A failing answer of a server; header names are written with underscores."""
    return httpx2.Response(
        code,
        json={"error": {"message": error, "code": kind, "type": kind}},
        headers={name.replace("_", "-"): value for name, value in headers.items()},
    )


class Stage:
    """A transport that gives scripted answers in order and keeps what it was asked and how long was waited."""

    def __init__(self, *script: object) -> None:
        self._script = list(script)
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.waits: list[float] = []
        self.transport = httpx2.MockTransport(self._answer)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(json.loads(request.content))
        self.headers.append(dict(request.headers))
        step = self._script.pop(0)
        if isinstance(step, Exception):
            raise step
        return step if isinstance(step, httpx2.Response) else completion(step)

    def settings(self, **options: Any) -> ModelSettings:
        """Settings that ask this stage."""
        given = {
            "model": "scripted",
            "api_key": SecretStr("a-key-for-the-stage"),
            "base_url": "http://stage.invalid/v1",
        }
        return ModelSettings(**(given | options), transport=self.transport, sleep=self.waits.append)
