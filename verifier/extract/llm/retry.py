"""The one retry policy: what is tried again, how often, and how long is waited."""

import math
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from verifier.extract.llm.failures import NoCompletionError, chain, of_recording
from verifier.extract.llm.settings import ModelSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tenacity import RetryCallState, Retrying

ATTEMPTS = 4
LONGEST_WAIT = 60.0
"""Seconds, whatever a server asks for."""
_PATIENCE = 120.0
_AGAIN = {408, 409, 429}
_SERVER_FAILED = 500


def policy(settings: ModelSettings) -> "Retrying":
    """A fresh policy for one call: four attempts in all, within two minutes or the time-out, whichever is longer."""
    from tenacity import Retrying, retry_if_exception, stop_after_attempt, stop_after_delay

    return Retrying(
        stop=stop_after_attempt(ATTEMPTS) | stop_after_delay(max(_PATIENCE, settings.timeout)),
        wait=_wait,
        retry=retry_if_exception(transient),
        sleep=settings.sleep or time.sleep,
        reraise=True,
    )


def transient(error: BaseException) -> bool:
    """Whether the same question may be answered better a second time."""
    import json

    import openai
    import pydantic
    from instructor.core.exceptions import ResponseParsingError

    if isinstance(error, openai.APIStatusError):
        if error.code == "insufficient_quota":
            return False
        return error.status_code in _AGAIN or error.status_code >= _SERVER_FAILED
    if isinstance(error, openai.APIConnectionError):
        return not any(of_recording(cause) for cause in chain(error))
    return isinstance(error, pydantic.ValidationError | ResponseParsingError | json.JSONDecodeError | NoCompletionError)


def _wait(state: "RetryCallState") -> float:
    """Seconds until the next attempt: what the server asks for, none after an invalid answer, else a random backoff."""
    import openai
    from tenacity import wait_random_exponential

    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, openai.APIStatusError):
        asked = retry_after(error.response.headers)
        if asked is not None:
            return min(asked, LONGEST_WAIT)
    if isinstance(error, openai.APIStatusError | openai.APIConnectionError):
        return wait_random_exponential(multiplier=0.5, max=8)(state)
    return 0.0


def retry_after(headers: "Mapping[str, str]") -> float | None:
    """The seconds that an answer's headers ask for: `retry-after-ms`, or `retry-after` in seconds or as a date."""
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    stated = headers.get("retry-after")
    if (seconds := _number(stated)) is not None:
        return seconds
    until = _moment(stated)
    if until is None:
        return None
    return max(0.0, (until - (_moment(headers.get("date")) or datetime.now(UTC))).total_seconds())


def _number(stated: str | None) -> float | None:
    try:
        number = float(stated) if stated else math.nan
    except ValueError:
        return None
    return max(0.0, number) if math.isfinite(number) else None


def _moment(stated: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(stated) if stated else None
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment
