"""The one mapper from what the model libraries raise to the errors that a caller may see."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pydantic

from verifier.errors import (
    BadRequest,
    ExtractionError,
    InvalidAnswer,
    RateLimited,
    Refused,
    Truncated,
    Unreachable,
)
from verifier.extract.llm.mask import neutral

_LONGEST_MESSAGE = 300
_SERVER_FAILED = 500


class NoCompletionError(ValueError):
    """A server answered with something that is no chat completion: a web page, an empty list of choices."""


@dataclass(frozen=True)
class Asked:
    """Whom a failing call asked, for what: the words that a message is made of."""

    model: str
    url: str
    timeout: float
    title: str
    prompt: str
    missing: Callable[[str], ExtractionError]

    @property
    def where(self) -> str:
        """The place of the failure."""
        return f"model {self.model} at {self.url}, prompt {self.prompt}, article “{self.title}”"


def told(error: BaseException, asked: Asked) -> ExtractionError:
    """Our error for what a call raised; the libraries' own messages dump whole answers and are not passed on."""
    import openai
    from instructor.core.exceptions import IncompleteOutputException

    causes = tuple(chain(error))
    for cause in causes:
        if isinstance(cause, ExtractionError):
            return cause
        if of_recording(cause):
            return asked.missing(getattr(cause, "reason", "no_match"))
    for cause in causes:
        if isinstance(cause, IncompleteOutputException):
            return truncated(asked)
        if isinstance(cause, openai.APIError):
            return _told_by_server(cause, asked)
        if isinstance(cause, pydantic.ValidationError | json.JSONDecodeError | NoCompletionError):
            return _invalid(cause, asked)
    return ExtractionError(
        f"the model call failed ({type(causes[-1]).__name__})",
        where=asked.where,
        remedy="Check the base URL and the model's name",
    )


def refused(said: str | None, asked: Asked) -> Refused:
    """The model declined, or a content filter stopped it."""
    what = f"the model refused: {_short(said)}" if said else "a content filter stopped the answer"
    return Refused(what, where=asked.where, remedy="Try another model, or check this article without one")


def truncated(asked: Asked) -> Truncated:
    """The answer ended at the model's length limit."""
    return Truncated(
        "the answer was cut off at the model's length limit",
        where=asked.where,
        remedy="Use a model with a longer answer, or check the article in parts",
    )


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and what caused it, outermost first."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following
        following = following.__cause__ or following.__context__


def of_recording(error: BaseException) -> bool:
    """Whether the recorder raised this: a request that no recording answers."""
    return type(error).__module__.partition(".")[0] == "vcr"


def _told_by_server(error: Exception, asked: Asked) -> ExtractionError:
    import openai

    if isinstance(error, openai.APITimeoutError):
        return Unreachable(
            f"no answer came within {asked.timeout:g} seconds", where=asked.where, remedy="Give a longer --timeout"
        )
    if isinstance(error, openai.APIStatusError):
        return _told_by_status(error.status_code, error.code, _server_message(error.body), asked)
    if isinstance(error, openai.APIConnectionError):
        return Unreachable(
            f"no connection to {asked.url}",
            where=asked.where,
            remedy="Check that the server runs and the base URL is right",
        )
    return InvalidAnswer(
        "the server's answer is not of the OpenAI chat form", where=asked.where, remedy="Check the base URL"
    )


def _told_by_status(status: int, code: str | None, message: str, asked: Asked) -> ExtractionError:
    where = asked.where
    if code == "insufficient_quota":
        return RateLimited(
            "the account's quota is used up", where=where, remedy="Check the plan and billing of the key"
        )
    if status == 429:  # the status of "too many requests"
        return RateLimited("the server says 'too many requests'", where=where, remedy="Wait and run again")
    if status >= _SERVER_FAILED or status in {408, 409}:
        return Unreachable(f"the server failed with status {status}", where=where, remedy="Run again later")
    if status in {401, 403}:
        return BadRequest(
            f"the key was not accepted (status {status})", where=where, remedy="Set OPENAI_API_KEY or VERIFIER_API_KEY"
        )
    if status == 404:  # the status of "not found"
        return BadRequest(
            f"the server knows no such model or address{message}", where=where, remedy="Check --model and --base-url"
        )
    return BadRequest(
        f"the server refused the request with status {status}{message}",
        where=where,
        remedy="Check --model: it must take structured output and an article of this length",
    )


def _invalid(error: Exception, asked: Asked) -> InvalidAnswer:
    if isinstance(error, pydantic.ValidationError):
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(str(step) for step in first["loc"]) or "the answer"
        what = f"the answer never took the shape asked for ({_short(place)}: {_short(first['msg'])})"
    else:
        what = "the server's answer is no chat completion"
    return InvalidAnswer(
        what, where=asked.where, remedy="Check the base URL, or use a model that holds to a JSON schema"
    )


def _server_message(body: object) -> str:
    stated = body.get("message") if isinstance(body, dict) else None
    return f": {_short(stated)}" if isinstance(stated, str) and stated.strip() else ""


def _short(message: str) -> str:
    """A message of the other side on one line, without control characters, cut to a readable length."""
    line = neutral(" ".join(message.split()))
    return line if len(line) <= _LONGEST_MESSAGE else line[:_LONGEST_MESSAGE] + "…"
