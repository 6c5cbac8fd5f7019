"""One figure of a relation that holds is changed: whether the rule that reads it fires, and what passes by chance."""

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Literal

from benchmarks.clean import published_articles
from benchmarks.table import print_table
from verifier.article import article_from_text
from verifier.article.model import Article
from verifier.claims.model import Relation, RelationKind
from verifier.figures import Figure
from verifier.pipeline import run
from verifier.report import Finding, Report
from verifier.rules import select
from verifier.rules.rule import SETS
from verifier.rules.selection import RuleSet

Fate = Literal["caught", "coincidence", "rounding", "unbound", "untold"]

# The rules that read each kind of relation: any of them may tell the change.
EXPECTED: Final[Mapping[RelationKind, frozenset[str]]] = {
    "total": frozenset({"ARI001", "ARI007", "ARI013"}),
    "shares": frozenset({"ARI002", "ARI013"}),
    "share_of": frozenset({"ARI003", "ARI005", "ARI010", "ARI013", "WRD001"}),
    "part_of": frozenset({"ARI005", "ARI006", "ARI013"}),
    "change": frozenset({"ARI004", "ARI013", "UNI001", "WRD002", "WRD004"}),
    "difference": frozenset({"ARI004", "ARI013", "UNI001"}),
    "move": frozenset({"ARI004", "UNI001"}),
    "remainder": frozenset({"ARI007", "ARI013"}),
    "per": frozenset({"ARI009", "ARI011", "UNI006"}),
    "span": frozenset({"TIM003", "TIM005", "TIM006", "TIM008"}),
    "rank": frozenset({"WRD005"}),
    "same": frozenset({"ATT005", "LED001", "UNI005", "WRD001", "WRD006"}),
    "weekday": frozenset({"TIM001"}),
    "conversion": frozenset({"UNI002", "UNI003"}),
    "listing": frozenset({"ARI008"}),
}
_EQUATIONS: Final = frozenset({"total", "shares", "same", "weekday", "conversion", "listing"})
_FORM: Final = {True: "equations", False: "orders"}
_ALL: Final = "all"
_NUMERAL: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change and what came of it; `alarms` are findings elsewhere that the unchanged article has not.

    `equation` tells an equation from an order (a part below its whole, a bare rise), which most changes leave true.
    """

    id: str
    kind: str
    equation: bool
    change: str
    before: str
    after: str
    fate: Fate
    alarms: tuple[str, ...]


def main(argv: Sequence[str]) -> int:
    """Change one figure of relations that hold; print recall, coincidence and false alarms by kind and by change."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks mutations", description=__doc__)
    parser.add_argument("path", type=Path, help="JSON lines, each with an id and its text as `text` or `article`")
    parser.add_argument("--most", type=int, default=400, help="at most so many relations, drawn with the seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rules", choices=SETS, default="default")
    parser.add_argument("--headline", action="store_true", help="check each article's own title with it")
    parser.add_argument("--errors", action="store_true", help="list the changes that passed or set off something else")
    parser.add_argument("--json", type=Path, help="write every change and its fate to this file")
    options = parser.parse_args(argv)
    chance = random.Random(options.seed)  # noqa: S311 - a repeatable sample, not a secret
    articles = published_articles(options.path, headlines=options.headline)
    mutations = list(_mutations(articles, select(options.rules), options.most, chance))
    _print(mutations)
    if options.errors:
        for one in mutations:
            if one.fate != "caught" or one.alarms:
                told = f"{one.id} {one.kind}: {one.before} → {one.after}: {one.fate}"
                print(f"{told}; also {', '.join(one.alarms)}" if one.alarms else told)
    if options.json:
        written = json.dumps([asdict(one) for one in mutations], indent=1, ensure_ascii=False)
        options.json.write_text(written + "\n", encoding="utf-8")
    return 0


def _mutations(
    articles: Iterable[tuple[str, Article]], rules: RuleSet, most: int, chance: random.Random
) -> Iterator[Mutation]:
    bound = []
    for name, article in articles:
        report = run(article, rules=rules)
        holding = (one for one in report.relations if one.verdict == "consistent" and not one.rounding)
        bound += [_Original(name, article, report, one) for one in holding if one.kind in EXPECTED]
    for original in chance.sample(bound, min(most, len(bound))):
        figures = _by_id(original.report)
        numbers = [figures[one] for one in original.relation.figures if _NUMERAL.search(figures[one].text)]
        if numbers:
            figure = chance.choice(numbers)
            for change, made in _CHANGES.items():
                after = _changed(figure.text, made)
                if after != figure.text:
                    report = run(_replaced(original.article, figure, after), rules=rules)
                    yield _mutation(original, figure, (change, after), report)


@dataclass(frozen=True, slots=True)
class _Original:
    """An unchanged article, and one relation of it that holds."""

    name: str
    article: Article
    report: Report
    relation: Relation


def _mutation(original: _Original, figure: Figure, change: tuple[str, str], mutated: Report) -> Mutation:
    shift = len(change[1]) - len(figure.text)
    known = Counter(map(_signature, original.report.findings))
    new = [finding for finding in mutated.findings if not _is_known(finding, known)]
    told = [finding for finding in new if _touches(finding, figure, shift)]
    expected = any(finding.code in EXPECTED[original.relation.kind] for finding in told)
    return Mutation(
        id=original.name,
        kind=original.relation.kind,
        equation=bool(original.relation.role("c")) or original.relation.kind in _EQUATIONS,
        change=change[0],
        before=figure.text,
        after=change[1],
        fate="caught" if expected else _passed(mutated, original.relation.kind, figure),
        alarms=tuple(finding.code for finding in new if finding not in told and finding.severity != "info"),
    )


def _passed(mutated: Report, kind: RelationKind, figure: Figure) -> Fate:
    """Why nothing was said: the figures agree all the same, or when rounded, or conflict untold, or are not bound."""
    by_id = _by_id(mutated)
    for other in mutated.relations:
        here = any(by_id[one].part == figure.part and by_id[one].start == figure.start for one in other.figures)
        if here and other.kind == kind and other.verdict != "undetermined":
            if other.verdict == "consistent":
                return "rounding" if other.rounding else "coincidence"
            return "untold"
    return "unbound"


def _replaced(article: Article, figure: Figure, after: str) -> Article:
    def edited(text: str) -> str:
        return text[: figure.start] + after + text[figure.end :]

    in_headline = figure.part == "headline"
    headline = edited(article.headline) if in_headline and article.headline is not None else article.headline
    text = article.text if in_headline else edited(article.text)
    return article_from_text(text, published=article.published, headline=headline)


def _changed(text: str, made: Callable[[int], int]) -> str:
    """The figure with its digits read as one whole number and changed, its commas and decimal point kept in place."""
    found = _NUMERAL.search(text)
    if found is None:
        return text
    digits = found[0].replace(",", "").replace(".", "")
    changed = str(max(made(int(digits)), 0)).zfill(len(digits))
    decimals = len(found[0].partition(".")[2])
    whole, rest = (changed[:-decimals], changed[-decimals:]) if decimals else (changed, "")
    if "," in found[0]:
        whole = f"{int(whole or 0):,}"
    return text[: found.start()] + (f"{whole}.{rest}" if rest else whole) + text[found.end() :]


def _swapped(number: int) -> int:
    """The first two digits that differ change places; a number of one digit stays."""
    digits = list(str(number))
    for place in range(len(digits) - 1):
        if digits[place] != digits[place + 1]:
            digits[place], digits[place + 1] = digits[place + 1], digits[place]
            break
    return int("".join(digits))


_CHANGES: Final[Mapping[str, Callable[[int], int]]] = {
    "one more": lambda number: number + 1,
    "a third more": lambda number: number + max(2, number // 3),
    "ten times": lambda number: number * 10,
    "digits swapped": _swapped,
}


def _by_id(report: Report) -> Mapping[int, Figure]:
    return {figure.id: figure for figure in report.figures}


def _signature(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.message


def _is_known(finding: Finding, known: Counter[tuple[str, str]]) -> bool:
    signature = _signature(finding)
    if known[signature]:
        known[signature] -= 1
        return True
    return False


def _touches(finding: Finding, figure: Figure, shift: int) -> bool:
    """Whether a finding stands on the changed figure or points at it."""
    places = [(finding.part, finding.start, finding.end)]
    places += [(place.part, place.start, place.end) for place in finding.related]
    return any(part == figure.part and start < figure.end + shift and figure.start < end for part, start, end in places)


def _print(mutations: Sequence[Mutation]) -> None:
    groups: defaultdict[str, list[Mutation]] = defaultdict(list)
    for one in mutations:
        for group in (f"kind {one.kind}", f"change: {one.change}", _FORM[one.equation], _ALL):
            groups[group].append(one)
    fates: tuple[Fate, ...] = ("caught", "coincidence", "rounding", "unbound", "untold")
    rows = []
    for group in sorted(groups, key=lambda name: (name == _ALL, name in _FORM.values(), name)):
        counted = Counter(one.fate for one in groups[group])
        number = len(groups[group])
        shares = (f"{counted[fate] / number:.3f}" for fate in fates)
        rows.append((group, str(number), *shares, str(sum(bool(one.alarms) for one in groups[group]))))
    print_table(("", "changes", *fates, "alarms elsewhere"), rows)
