"""What the rules find in published articles: each finding is a false alarm until a reader shows that it is right."""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.contradoc import repaired
from benchmarks.table import print_table
from verifier.article import article_from_text
from verifier.article.dates import date_within
from verifier.article.model import Article
from verifier.pipeline import run
from verifier.report import SEVERITIES, Finding
from verifier.rules import select
from verifier.rules.rule import SETS

_LONGEST_EXCERPT: Final = 300


@dataclass(frozen=True, slots=True)
class Alarm:
    """One finding with the sentence it stands in."""

    id: str
    code: str
    severity: str
    message: str
    excerpt: str
    arithmetic: tuple[str, ...]


def main(argv: Sequence[str]) -> int:
    """Check every article of a file; list each finding, then their number by rule and severity."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks clean", description=__doc__)
    parser.add_argument("path", type=Path, help="JSON lines, each with an id and its text as `text` or `article`")
    parser.add_argument("--rules", choices=SETS, default="default")
    parser.add_argument("--select", nargs="*", default=(), metavar="CODE", help="only these rules or families")
    parser.add_argument("--headline", action="store_true", help="check each article's own title with it")
    parser.add_argument("--json", type=Path, help="write the findings and counts to this file")
    options = parser.parse_args(argv)
    rules = select(options.rules, select=tuple(options.select))
    alarms: list[Alarm] = []
    articles = 0
    for name, article in published_articles(options.path, headlines=options.headline):
        articles += 1
        alarms += (alarm_of(name, article, finding) for finding in run(article, rules=rules).findings)
    for alarm in alarms:
        print(told(alarm))
    print_counts(alarms, articles)
    if options.json:
        report = {"articles": articles, "rules": options.rules, "findings": [asdict(alarm) for alarm in alarms]}
        options.json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def published_articles(path: Path, *, headlines: bool = False) -> Iterator[tuple[str, Article]]:
    """The id and article of each row, dated where the row says; texts with a planted contradiction are left out."""
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row.get("label") != "contradictory":
                yield row["id"], article_of(row, headlines=headlines)


def article_of(row: Mapping[str, Any], *, headlines: bool = False) -> Article:
    """A row of one of the data sets as an article, its sentence gaps repaired where sentences were put in."""
    text = row.get("text") or row["article"]
    if "doc_type" in row:
        text = repaired(text)
    return article_from_text(
        text,
        published=date_within(row.get("date") or row.get("dateline") or ""),
        headline=(row.get("title") or row.get("headline")) if headlines else None,
    )


def alarm_of(name: str, article: Article, finding: Finding) -> Alarm:
    """A finding with the sentence it stands in and the words of the other places it points at."""
    places = [(finding.part, finding.start, finding.end)]
    places += [(place.part, place.start, place.end) for place in finding.related]
    sentences = dict.fromkeys(_sentence(article, *place) for place in places)
    return Alarm(name, finding.code, finding.severity, finding.message, " | ".join(sentences), finding.arithmetic)


def told(alarm: Alarm) -> str:
    """An alarm on three lines: where and which rule, the message and the sentences."""
    return f"{alarm.id} {alarm.code} {alarm.severity}\n  {alarm.message}\n  {alarm.excerpt}"


def print_counts(alarms: Sequence[Alarm], articles: int) -> None:
    """Findings by rule and severity, all together and an article."""
    counts = Counter((alarm.code, alarm.severity) for alarm in alarms)
    print_table(("rule", "severity", "findings"), [(*key, number) for key, number in sorted(counts.items())])
    for severity in SEVERITIES:
        number = sum(alarm.severity == severity for alarm in alarms)
        print(f"{severity}s: {number} in {articles} articles, {number / max(articles, 1):.3f} an article")


def _sentence(article: Article, part: str, start: int, end: int) -> str:
    """The sentence around a place, shortened around it where it is long."""
    sentence = next(
        (one.span for one in article.sentences if one.span.part == part and one.span.start <= start < one.span.end),
        None,
    )
    whole = article.headline or "" if part == "headline" else article.text
    low, high = (sentence.start, sentence.end) if sentence else (start, end)
    if high - low > _LONGEST_EXCERPT:
        low, high = max(low, start - _LONGEST_EXCERPT // 2), min(high, end + _LONGEST_EXCERPT // 2)
    return " ".join(f"{whole[low:start]}[[{whole[start:end]}]]{whole[end:high]}".split())
