"""Recordings of a model's answers: one reviewable JSON file an article, without keys, hosts or values of figures."""

import copy
import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from verifier.errors import RecordingMissing, UsageError

if TYPE_CHECKING:
    from vcr import VCR  # type: ignore[import-untyped]
    from vcr.request import Request  # type: ignore[import-untyped]

HOST = "https://llm.invalid/v1/"
"""What every recorded address is rewritten to, so that a recording answers whatever the base URL."""

_KEPT_HEADERS = {"content-type", "retry-after"}
_TRANSIENT = {408, 409, 429}
_SERVER_FAILED = 500
_MATCHED = ("model", "messages", "temperature", "seed")
# A re-ask quotes pydantic, and with it a link that names pydantic's version.
_PYDANTIC_LINK = re.compile(r"\s*For further information visit https://errors\.pydantic\.dev/\S*")
# An answer is shown as JSON, not as a string of JSON, where it can be written back character for character.
_WRITINGS = {"content_compact": (",", ":"), "content_spaced": (", ", ": ")}
_LONGEST_SLUG = 60
_REMEDY = "Record it again with --model NAME --record DIR"
# The recorder patches the transport for the whole process.
_PATCHING = Lock()


@dataclass(frozen=True)
class Label:
    """What a recording is of: the article's title without numbers, the prompt, the text as shown to the model."""

    title: str
    prompt: str
    shown: str

    @property
    def slug(self) -> str:
        """The title as part of a file name."""
        words = re.findall(r"[^\W\d_]+", unicodedata.normalize("NFKC", self.title).casefold())
        return "-".join(words)[:_LONGEST_SLUG].strip("-") or "article"

    @property
    def name(self) -> str:
        """The recording's file name. Masked text does not change with a figure's value, so neither does the name."""
        digest = hashlib.sha256(self.shown.encode("utf-8", "replace")).hexdigest()[:8]
        return f"{self.slug}-{digest}.{self.prompt}.json"


@dataclass(frozen=True)
class Recording:
    """A recording on disk and what its metadata say."""

    path: Path
    maker: str
    model: str

    @property
    def authored(self) -> bool:
        """Whether its answers were written by hand."""
        return self.maker == "authored"


def find_recording(directory: Path, label: Label) -> Recording:
    """The recording of an article in a directory or below it; raises RecordingMissing."""
    path = next(iter(sorted(directory.rglob(label.name))), None)
    if path is None:
        raise missing(directory, label)
    try:
        metadata = json.loads(path.read_text(encoding="utf-8"))["metadata"]
        return Recording(path, str(metadata["maker"]), str(metadata["model"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RecordingMissing("the recording is not readable", where=str(path), remedy=_REMEDY) from error


def missing(
    directory: Path, label: Label, *, recorded: Recording | None = None, model: str | None = None
) -> RecordingMissing:
    """The error for a request that no recording answers: which article, which prompt, why, and how to record again."""
    what = f"no recording answers for the article “{label.title}” with the prompt {label.prompt}"
    if recorded is not None and model not in {None, recorded.model}:
        what += f" and the model {model}: it was recorded with {recorded.model}"
    elif recorded is not None:
        what += ": the prompt's words have changed since it was recorded, or the recording is not complete"
    else:
        others = sorted(path.name for path in directory.rglob(f"{label.slug}-*.json")) if directory.is_dir() else []
        if others:
            what += f": its words or the prompt have changed since {others[0]} was recorded"
    return RecordingMissing(what, where=str(recorded.path if recorded else directory / label.name), remedy=_REMEDY)


@contextmanager
def replaying(recording: Recording) -> Iterator[None]:
    """Answer every model call in this block from a recording, and none from the network."""
    with _PATCHING, _recorder(_Shelf({})).use_cassette(str(recording.path), record_mode="none"):
        yield


@contextmanager
def recording_to(directory: Path, label: Label, model: str) -> Iterator[None]:
    """Keep every answer given in this block; what stood in the file before is replaced.

    Raises UsageError where the directory cannot be written to.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError("recordings cannot be kept here", where=str(directory)) from error
    shelf = _Shelf({"model": model, "prompt": label.prompt, "article": label.title}, fresh=True)
    with _PATCHING, _recorder(shelf).use_cassette(str(directory / label.name), record_mode="all"):
        yield


@dataclass(frozen=True)
class _Shelf:
    """Where recordings stand: UTF-8 whatever the locale, with metadata beside the interactions."""

    metadata: Mapping[str, str]
    fresh: bool = False

    def load_cassette(self, path: str, serializer: object) -> object:
        from vcr.persisters.filesystem import CassetteDecodeError, CassetteNotFoundError  # type: ignore[import-untyped]
        from vcr.serialize import deserialize  # type: ignore[import-untyped]

        if self.fresh:
            raise CassetteNotFoundError
        try:
            return deserialize(Path(path).read_text(encoding="utf-8"), serializer)
        except (ValueError, KeyError, TypeError) as error:
            raise CassetteDecodeError(path) from error

    def save_cassette(self, path: str, cassette: dict[str, Any], serializer: object) -> None:
        from vcr.serialize import serialize

        metadata = {"maker": _maker(cassette["responses"]), **self.metadata}
        written = serialize({**cassette, "metadata": metadata}, serializer)
        Path(path).write_text(written, encoding="utf-8", newline="\n")


class _PrettyJson:
    """The form of a recording: bodies as JSON, indented by one, so that a change can be reviewed."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        shown = copy.deepcopy(cassette)
        for interaction in shown["interactions"]:
            interaction["request"]["body"] = _opened(interaction["request"]["body"])
            body = interaction["response"]["body"]
            body["string"] = _opened(body["string"])
        ordered = {
            "version": shown["version"],
            "metadata": shown.get("metadata", {}),
            "interactions": shown["interactions"],
        }
        return json.dumps(ordered, ensure_ascii=False, indent=1) + "\n"

    @staticmethod
    def deserialize(written: str) -> dict[str, Any]:
        cassette: dict[str, Any] = json.loads(written)
        for interaction in cassette["interactions"]:
            interaction["request"]["body"] = _closed(interaction["request"]["body"])
            body = interaction["response"]["body"]
            body["string"] = _closed(body["string"])
        return cassette


def _opened(body: object) -> object:
    """A body as JSON, with the answer inside it as JSON too; what is no JSON object stays text."""
    try:
        opened = json.loads(body) if isinstance(body, str | bytes) else body
    except ValueError:
        return body
    if not isinstance(opened, dict):
        return body
    for message in _messages(opened):
        _rewrite(message)
    return opened


def _rewrite(message: dict[str, Any]) -> None:
    content = message.get("content")
    if not isinstance(content, str) or not content.startswith("{"):
        return
    try:
        parsed = json.loads(content)
    except ValueError:
        return
    for key, separators in _WRITINGS.items():
        if json.dumps(parsed, ensure_ascii=False, separators=separators) == content:
            del message["content"]
            message[key] = parsed
            return


def _closed(body: object) -> object:
    if not isinstance(body, dict):
        return body
    for message in _messages(body):
        for key, separators in _WRITINGS.items():
            if key in message:
                message["content"] = json.dumps(message.pop(key), ensure_ascii=False, separators=separators)
    return json.dumps(body, ensure_ascii=False)


def _messages(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    choices = body.get("choices")
    for choice in choices if isinstance(choices, list) else ():
        if isinstance(choice, dict) and isinstance(choice.get("message"), dict):
            yield choice["message"]


def _maker(responses: list[Any]) -> str:
    """Who answered: "authored", "relayed", or the model's own name as the server gives it."""
    for response in responses:
        body = _opened(response["body"]["string"])
        served = body.get("model") if isinstance(body, dict) else None
        if isinstance(served, str) and served:
            return next((maker for maker in ("authored", "relayed") if maker in served.lower()), served)
    return "unknown"


def _recorder(shelf: _Shelf) -> "VCR":
    from vcr import VCR

    recorder = VCR(
        serializer="json",
        match_on=("method", "path", "words"),
        before_record_request=_without_sender,
        before_record_response=_without_server,
        decode_compressed_response=True,
    )
    recorder.register_serializer("json", _PrettyJson)
    recorder.register_matcher("words", _same_words)
    recorder.register_persister(shelf)
    return recorder


def _without_sender(request: "Request") -> "Request":
    kept = copy.copy(request)
    kept.uri = HOST + ("chat/completions" if request.path.endswith("/chat/completions") else request.path.lstrip("/"))
    kept.headers = {"content-type": "application/json"}
    return kept


def _without_server(response: dict[str, Any]) -> dict[str, Any] | None:
    """A response without the server's headers; None, which is not recorded, for what passes by itself."""
    status = response["status"]["code"]
    if status in _TRANSIENT or status >= _SERVER_FAILED:
        return None
    headers = {name: values for name, values in response["headers"].items() if name.lower() in _KEPT_HEADERS}
    return {**response, "headers": headers}


def _same_words(first: "Request", second: "Request") -> bool:
    """Whether two requests ask the same model the same; the schema is left out, as a library may write it otherwise."""
    return _words(first) == _words(second)


def _words(request: "Request") -> object:
    try:
        body = json.loads(request.body or b"")
    except ValueError:
        return request.body
    if not isinstance(body, dict):
        return body
    messages = [
        {**message, "content": _PYDANTIC_LINK.sub("", message["content"])}
        if isinstance(message, dict) and isinstance(message.get("content"), str)
        else message
        for message in body.get("messages") or ()
    ]
    return {key: body.get(key) for key in _MATCHED} | {"messages": messages}
