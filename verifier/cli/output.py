"""Where a report goes: standard output or a file, in an encoding that may not know every character."""

import codecs
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from verifier.cli.messages import abandon_stdout, tell
from verifier.errors import UsageError
from verifier.render.terminal import Look, look_of

FILE_WIDTH: Final = 100
_AS_JSON_ESCAPES: Final = "verifier.json"


def _json_escapes(error: UnicodeError) -> tuple[str, int]:
    """Write what an encoding lacks as JSON writes it; outside strings JSON holds ASCII only."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    escapes = (f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))
    return "".join(escapes), error.end


codecs.register_error(_AS_JSON_ESCAPES, _json_escapes)


class Output:
    """Takes the pieces of a report. A file is written when all is done, so that a failed run leaves the old one alone.

    Raises UsageError at once for a path that cannot be a file, and when the file cannot be written.
    """

    def __init__(self, path: str | None, *, machine: bool) -> None:
        self._path = None if path is None else Path(path)
        self._unknown = _AS_JSON_ESCAPES if machine else "replace"
        self._kept: list[str] = []
        if self._path is not None and (self._path.is_dir() or not self._path.parent.is_dir()):
            raise UsageError(
                "The output cannot be written there", where=str(path), remedy="Name a file in a folder that is there"
            )

    @property
    def look(self) -> dict[str, Any]:
        """How a renderer for people is to set its page: as the terminal is, or plain for a file."""
        look = look_of(sys.stdout) if self._path is None else Look(FILE_WIDTH, colour=False, encoding="utf-8")
        return look._asdict()

    def refuse(self, articles: Iterable[Path | str]) -> None:
        """Raise UsageError where the output would overwrite one of the articles."""
        if self._path is None or not self._path.exists():
            return
        for article in articles:
            if isinstance(article, Path) and article.exists() and self._path.samefile(article):
                raise UsageError(
                    "The output would overwrite an article", where=str(self._path), remedy="Name another file"
                )

    def write(self, text: str) -> None:
        """Take one piece and end its line."""
        line = text if text.endswith("\n") else text + "\n"
        if self._path is not None:
            self._kept.append(line)
            return
        encoding = sys.stdout.encoding or "utf-8"
        try:
            sys.stdout.write(line.encode(encoding, self._unknown).decode(encoding))
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            abandon_stdout()
            raise UsageError(f"The report cannot be written: {error.strerror}", where="standard output") from error

    def close(self) -> None:
        """Write the file, if there is one and anything to write, and say so."""
        if self._path is None or not self._kept:
            return
        try:
            self._path.write_bytes("".join(self._kept).encode("utf-8", self._unknown))
        except OSError as error:
            raise UsageError(f"The output cannot be written: {error.strerror}", where=str(self._path)) from error
        tell(f"wrote {self._path}")
