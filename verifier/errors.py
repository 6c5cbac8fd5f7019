"""The family of errors a caller may see: what happened, where, and what to do about it."""


class VerifierError(Exception):
    """A foreseeable failure, told as three sentences: what happened, where, and the remedy.

    `exit_code` is what the command line ends with when the error reaches it.
    """

    exit_code = 2

    def __init__(self, what: str, *, where: str | None = None, remedy: str | None = None) -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(self._told())

    def _told(self) -> str:
        told = f"{self.what} ({self.where})" if self.where else self.what
        return f"{told}. {self.remedy}" if self.remedy else f"{told}."


class UsageError(VerifierError):
    """An argument, option or setting is not of the form it must have."""


class ArticleError(VerifierError):
    """An article cannot be read: missing, empty, of an unsupported kind, or not text."""


class ExtractionError(VerifierError):
    """The extractor failed; what can be checked without it is still reported."""

    exit_code = 3


class Unreachable(ExtractionError):
    """No answer came: the host is down, the name does not resolve, or the time ran out."""


class RateLimited(ExtractionError):
    """The server went on saying 'too many requests', or the account's quota is used up."""


class BadRequest(ExtractionError):
    """The server refused the request itself: a wrong model name, key or parameter."""


class Refused(ExtractionError):
    """The model declined to answer, or a content filter stopped it."""


class Truncated(ExtractionError):
    """The answer was cut off at the model's length limit."""


class InvalidAnswer(ExtractionError):
    """The answer never took the shape that was asked for."""


class RecordingMissing(ExtractionError):
    """Replay was asked for, and no recording answers this request."""
