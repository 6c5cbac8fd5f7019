"""The page of all rules, written from their docstrings: `python -m verifier.rules.docs`, or `--check` for freshness."""

import argparse
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from verifier.rules.documentation import RuleDoc, explain
from verifier.rules.examples import Example
from verifier.rules.rule import registry

_HEAD = """\
# Rules

This page is written by `python -m verifier.rules.docs` from the rules' own docstrings, and every example on it runs as
a test.

A rule fires on figures that do not add up *as written*. It never says which side is wrong.
Severities are `error`, `warning` and `info`; an error alone makes `verifier check` exit with 1.
`--rules` chooses a set (`default`, `strict`, `all`, each with the one before it); `--select` and `--ignore` take codes
and families. Severity and options are set in `[tool.verifier.rules.CODE]`.
"""
_FAMILIES = {
    "GRD": "Grounding",
    "ATT": "Attribution",
    "ARI": "Arithmetic",
    "UNI": "Units and money",
    "TIM": "Time",
    "WRD": "Wording",
    "LED": "One fact, told more than once",
    "SRC": "Against a source",
}
_OUTCOMES = {"flagged": "Flagged", "clean": "Left alone"}


def page() -> str:
    """The whole page: a table of the package's own rules, then each rule with its examples."""
    rules = [explain(code) for code, rule in registry().items() if rule.check.__module__.startswith("verifier.")]
    return "\n".join([_HEAD, *_table(rules), "", *_chapters(rules)])


def _table(rules: list[RuleDoc]) -> Iterator[str]:
    yield "| Code | Name | Severity | Set | What it finds |"
    yield "|---|---|---|---|---|"
    for rule in rules:
        yield f"| [{rule.code}](#{rule.code.lower()}) | {rule.name} | {rule.severity} | {rule.joins} | {rule.summary} |"


def _chapters(rules: list[RuleDoc]) -> Iterator[str]:
    in_order = sorted(rules, key=lambda rule: (list(_FAMILIES).index(rule.family), rule.code))
    for family, members in groupby(in_order, key=lambda rule: rule.family):
        yield f"## {_FAMILIES[family]}\n"
        for rule in members:
            yield from _entry(rule)


def _entry(rule: RuleDoc) -> Iterator[str]:
    yield f'### <a id="{rule.code.lower()}"></a>{rule.code} {rule.name}\n'
    yield f"**{rule.summary}** ({rule.severity}, set `{rule.joins}`, since {rule.since})\n"
    for section in rule.sections:
        yield f"*{section.title}.* {section.text}\n"
    for option in rule.options:
        yield f"Option `{option.name}`: {option.type}, {option.default} unless set.\n"
    for example in rule.examples:
        yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    published = f", published {example.published}" if example.published else ""
    yield f"{_OUTCOMES[example.outcome]}{published}:\n"
    yield from ("```text", example.shown, "```\n")


def main(arguments: list[str] | None = None) -> int:
    """Write the page, or compare it; 1 where it is out of date."""
    parser = argparse.ArgumentParser(prog="python -m verifier.rules.docs", description=__doc__)
    parser.add_argument("path", nargs="?", type=Path, default=Path("docs/rules.md"), help="default: docs/rules.md")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the page is out of date")
    options = parser.parse_args(arguments)
    if not options.check:
        options.path.write_text(page(), encoding="utf-8", newline="\n")
        return 0
    if options.path.exists() and options.path.read_text(encoding="utf-8") == page():
        return 0
    sys.stderr.write(f"{options.path} is out of date: run python -m verifier.rules.docs\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
