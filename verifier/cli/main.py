"""The entry point: parse, run one command, and end quietly whatever happens to the pipe."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from verifier.cli.messages import abandon_stdout, complain
from verifier.cli.parser import parser
from verifier.errors import VerifierError

INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        abandon_stdout()
        return PIPE_CLOSED
    return code


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = parser().parse_args(arguments)
        # A command's module is loaded only when it runs: help and version stay quick.
        code: int = import_module(f"verifier.cli.{options.command}").run(options)
    except VerifierError as error:
        complain(error)
        return error.exit_code
    except SystemExit as done:  # help, the version, or a usage error that argparse has told
        return done.code if isinstance(done.code, int) else 0
    return code
