"""What is said beside the report: errors, notes and progress, all on standard error."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from verifier.errors import VerifierError


def complain(error: VerifierError) -> None:
    """Tell a foreseeable error."""
    tell(f"error: {error}")


def tell(text: str) -> None:
    """Say one line, whatever the stream's encoding and whatever control characters a file name holds."""
    encoding = sys.stderr.encoding or "utf-8"
    visible = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in text)
    sys.stderr.write(f"verifier: {visible}\n".encode(encoding, "backslashreplace").decode(encoding))
    sys.stderr.flush()


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Show what a model is doing while the block lasts: a live line on a terminal, plain lines elsewhere."""
    if not sys.stderr.isatty():
        yield tell
        return
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status("") as status:
        yield lambda doing: status.update(Text(doing))


def abandon_stdout() -> None:
    """Let the interpreter flush into nothing at its end, where nobody takes what is left."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
