"""One typed question to a model: the schema sent is strict, every answer is counted, every failure is one of ours."""

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel

from verifier.claims.model import Usage
from verifier.errors import BadRequest, RecordingMissing
from verifier.extract.llm import recording
from verifier.extract.llm.failures import Asked, NoCompletionError, refused, told, truncated
from verifier.extract.llm.mask import neutral
from verifier.extract.llm.request import ModelRequest
from verifier.extract.llm.retry import policy
from verifier.extract.llm.settings import OPENAI, ModelSettings

if TYPE_CHECKING:
    from openai import OpenAI
    from openai.types.chat import ChatCompletion

Origin = Literal["live", "recorded", "authored"]
_NO_KEY = "none"
_LOUD = ("instructor", "openai", "httpx2", "vcr")


@dataclass
class Conversation:
    """The calls made for one article: whom they ask, where the answers come from, what they used so far."""

    settings: ModelSettings
    model: str
    origin: Origin
    label: recording.Label
    source: recording.Recording | None = None
    usage: Usage = field(default_factory=Usage)
    _client: "OpenAI | None" = None

    def ask(self, request: ModelRequest) -> BaseModel:
        """The answer to a request, in the form that it asks for; raises an ExtractionError."""
        asked = Asked(
            self.model,
            "the recording" if self.source else self.settings.url,
            self.settings.timeout,
            neutral(self.label.title),
            request.label,
            self._missing,
        )
        try:
            return self._ask(replace(request, model=self.model), asked)
        except Exception as error:
            raise told(error, asked) from error

    def _ask(self, request: ModelRequest, asked: Asked) -> BaseModel:
        import instructor

        if self._client is None:
            self._client = _client(self.settings, replayed=self.source is not None)
        body = request.body()
        seam = self._seam(self._client.chat.completions.create, asked, body.pop("response_format"))
        create = instructor.patch(create=seam, mode=instructor.Mode.JSON_SCHEMA)
        # Lax reading: a small model writes "21" where 21 is asked for, and nothing is lost by taking it.
        answer = create(response_model=request.returns, max_retries=policy(self.settings), strict=False, **body)
        # Instructor returns a subclass made on the fly, equal to nothing and impossible to pickle.
        return request.returns.model_validate_json(answer.model_dump_json())

    def _seam(self, create: "Callable[..., ChatCompletion]", asked: Asked, form: object) -> Callable[..., object]:
        """The call itself: Instructor sends no strict schema, adds usage up, and re-asks after a refusal."""

        def created(**named: object) -> object:
            completion = create(**{**named, "response_format": form})
            self._count(completion)
            return _checked(completion, asked)

        return created

    def _count(self, completion: object) -> None:
        used = getattr(completion, "usage", None)
        self.usage = Usage(
            requests=self.usage.requests + 1,
            prompt_tokens=self.usage.prompt_tokens + (getattr(used, "prompt_tokens", None) or 0),
            completion_tokens=self.usage.completion_tokens + (getattr(used, "completion_tokens", None) or 0),
        )

    def _missing(self, _reason: str) -> RecordingMissing:
        directory = self.settings.replay
        assert directory is not None  # noqa: S101  # only a replay can miss
        return recording.missing(directory, self.label, recorded=self.source, model=self.model)

    def close(self) -> None:
        """Let the connection go."""
        if self._client is not None:
            self._client.close()


@contextmanager
def conversation(settings: ModelSettings, label: recording.Label) -> Iterator[Conversation]:
    """The calls about one article: live, kept in a recording, or answered by one.

    Raises RecordingMissing where a replay has no recording, BadRequest where OpenAI would be asked without a key.
    """
    with ExitStack() as stack:
        stack.enter_context(_quiet())
        source = None
        if settings.replay:
            source = recording.find_recording(settings.replay, label)
            stack.enter_context(recording.replaying(source))
        model = settings.model or (source.model if source else "")
        origin: Origin = "live" if source is None else "authored" if source.authored else "recorded"
        if source is None and settings.url == OPENAI and settings.api_key is None and settings.transport is None:
            raise BadRequest(
                f"the model {model} is asked at OpenAI, and no key is set",
                remedy="Set OPENAI_API_KEY or VERIFIER_API_KEY, or name a server of your own with --base-url",
            )
        if settings.record:
            stack.enter_context(recording.recording_to(settings.record, label, model))
        talk = Conversation(settings, model, origin, label, source)
        stack.callback(talk.close)
        yield talk


def _client(settings: ModelSettings, *, replayed: bool) -> "OpenAI":
    import openai

    key = settings.api_key.get_secret_value() if settings.api_key and not replayed else _NO_KEY
    url = recording.HOST if replayed else settings.url
    http_client = None
    if replayed or settings.transport:
        # Nothing goes out: proxies and other settings of the environment have no say.
        http_client = openai.DefaultHttpxClient(transport=settings.transport, trust_env=False)
    client = openai.OpenAI(api_key=key, base_url=url, timeout=settings.timeout, max_retries=0, http_client=http_client)
    if url != OPENAI:
        # These come from the environment and are no business of another server.
        client.organization = client.project = None
    return client


def _checked(completion: object, asked: Asked) -> object:
    """A completion that carries an answer; raises Refused, Truncated or NoCompletionError."""
    choices = getattr(completion, "choices", None)
    message = getattr(choices[0], "message", None) if choices else None
    if not choices or message is None:
        raise NoCompletionError
    refusal, reason = getattr(message, "refusal", None), getattr(choices[0], "finish_reason", None)
    if refusal or reason == "content_filter":
        raise refused(refusal, asked)
    if reason == "length":
        raise truncated(asked)
    return completion


_quiet_lock = Lock()
_quiet_depth = 0


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the libraries' loggers off the terminal while a call runs; they are told about in our own errors."""
    global _quiet_depth  # noqa: PLW0603  # calls may overlap in threads, and the last one out restores
    loggers = [logging.getLogger(name) for name in _LOUD]
    with _quiet_lock:
        _quiet_depth += 1
        for logger in loggers:
            logger.propagate = False
            if not logger.handlers:
                logger.addHandler(logging.NullHandler())
    try:
        yield
    finally:
        with _quiet_lock:
            _quiet_depth -= 1
            if not _quiet_depth:
                for logger in loggers:
                    logger.propagate = True
