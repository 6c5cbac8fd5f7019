"""The commands and their flags."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rich_argparse import RichHelpFormatter

from verifier import __version__

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse gives it no public name

EXIT_CODES: Final = (
    "exit codes: 0 nothing at or above --fail-on, 1 findings, 2 usage or unreadable input, 3 the model failed;"
    " of several articles the worst counts, in the order 2, 3, 1, 0"
)
_SETTINGS: Final = r"Every flag can also be set in \[tool.verifier] of pyproject.toml"
_ARTICLE = "a plain-text file, a folder of them, or - for standard input"
_FORMATS: Final = ("terminal", "json")
_RULE_SETS: Final = ("default", "strict", "all")
_FAIL_ON: Final = ("error", "warning", "info", "never")


class _Formatter(RichHelpFormatter):
    """Shows help in colour where the terminal does; article text never passes through here."""

    group_name_formatter = str.capitalize


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="verifier",
        description="A linter for the figures in news articles and for who said them.",
        epilog="Nothing leaves this machine unless a model is named.",
        formatter_class=_Formatter,
    )
    top.add_argument(
        "--version", action="version", version=f"verifier {__version__}", help="print the version and stop"
    )
    commands = top.add_subparsers(prog="verifier", dest="command", required=True, metavar="COMMAND")
    for add in (_check, _figures, _claims, _prompt, _explain, _rules):
        add(commands)
    return top


def _command(
    commands: "Commands", name: str, told: str, *, formats: Sequence[str] = _FORMATS
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name, help=told, description=told[0].upper() + told[1:] + ".", formatter_class=_Formatter
    )
    command.add_argument("--format", choices=formats, default=formats[0], help="for people, or for programs")
    command.add_argument("--output", metavar="FILE", help="write to FILE instead of standard output")
    return command


def _check(commands: "Commands") -> None:
    command = _command(commands, "check", "check articles and report what does not add up")
    command.epilog = f"{EXIT_CODES}. {_SETTINGS}."
    command.add_argument("articles", metavar="ARTICLE", nargs="+", help=_ARTICLE)
    _add_article_flags(command)
    _add_model_flags(command)
    rules = command.add_argument_group("rules")
    rules.add_argument("--select", metavar="CODES", action="append", help="run only these rules or families")
    rules.add_argument("--ignore", metavar="CODES", action="append", help="leave out these rules or families")
    rules.add_argument("--rules", choices=_RULE_SETS, help="the set of rules to run (default: default)")
    rules.add_argument("--fail-on", choices=_FAIL_ON, help="the least severity that makes exit code 1 (default: error)")


def _figures(commands: "Commands") -> None:
    command = _command(commands, "figures", "show every figure of an article")
    command.add_argument("article", metavar="ARTICLE", help=_ARTICLE)
    _add_article_flags(command)


def _claims(commands: "Commands") -> None:
    command = _command(
        commands, "claims", "show the claims of an article and who makes them", formats=(*_FORMATS, "csv")
    )
    command.epilog = "csv is a checklist for a spreadsheet: UTF-8, with empty columns for whoever signs a claim off."
    command.add_argument("article", metavar="ARTICLE", help=_ARTICLE)
    _add_article_flags(command)
    _add_model_flags(command)


def _prompt(commands: "Commands") -> None:
    command = _command(commands, "prompt", "show the exact request for a model; nothing is sent")
    command.add_argument("article", metavar="ARTICLE", help=_ARTICLE)
    _add_article_flags(command)
    command.add_argument("--model", metavar="NAME", help="the model whose price the estimate takes")
    command.add_argument("--sighted", action="store_const", const=True, help="show the figures' values too")


def _explain(commands: "Commands") -> None:
    command = _command(commands, "explain", "explain a rule, with its examples")
    command.add_argument("code", metavar="CODE", help="a rule's code, as in ARI005")


def _rules(commands: "Commands") -> None:
    command = _command(commands, "rules", "list the rules")
    command.add_argument("--rules", choices=_RULE_SETS, default="all", help="only those of one set")


def _add_article_flags(command: argparse.ArgumentParser) -> None:
    about = command.add_argument_group("the article")
    about.add_argument("--published", metavar="DATE", help="its day of publication, as in 2025-02-04")
    about.add_argument("--headline", metavar="TEXT", help="its headline, where the text does not hold it")
    about.add_argument("--locale", metavar="LOCALE", help="en-US or en-GB: what 11/09/2023 means (default: en-US)")


def _add_model_flags(command: argparse.ArgumentParser) -> None:
    model = command.add_argument_group(
        "a model", "Without one, everything is done on this machine. Its key: VERIFIER_API_KEY or OPENAI_API_KEY."
    )
    model.add_argument("--model", metavar="NAME", help="ask this model to read the article too, its figures masked")
    model.add_argument("--base-url", metavar="URL", help="a server that speaks the OpenAI chat API")
    model.add_argument("--timeout", metavar="S", help="seconds to wait for an answer (default: 120)")
    model.add_argument("--sighted", action="store_const", const=True, help="show it the figures' values too")
    kept = model.add_mutually_exclusive_group()
    kept.add_argument("--record", metavar="DIR", help="keep the model's answers in DIR")
    kept.add_argument("--replay", metavar="DIR", help="take the answers from DIR; no network, no key")
