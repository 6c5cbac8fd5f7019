"""A verifier of the claims and figures in news articles: a linter for numbers and who said them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.errors import VerifierError
    from verifier.extract.llm import ModelSettings
    from verifier.figures import Figure, scan
    from verifier.pipeline import verify, verify_all
    from verifier.report import Evidence, Finding, Report
    from verifier.rules import rule

__version__ = "0.1.0"

__all__ = [
    "Evidence",
    "Figure",
    "Finding",
    "ModelSettings",
    "Report",
    "VerifierError",
    "rule",
    "scan",
    "verify",
    "verify_all",
]

_HOMES = {
    "Evidence": "verifier.report",
    "Figure": "verifier.figures",
    "Finding": "verifier.report",
    "ModelSettings": "verifier.extract.llm",
    "Report": "verifier.report",
    "VerifierError": "verifier.errors",
    "rule": "verifier.rules",
    "scan": "verifier.figures",
    "verify": "verifier.pipeline",
    "verify_all": "verifier.pipeline",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for, so that the import itself costs nothing."""
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'verifier' has no attribute {name!r}")
