"""How well attributions are found, measured on PolNeAR: sentences, sources, cues, contents, and figures."""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.polnear_baselines import Reader, baselines
from benchmarks.polnear_scoring import Marked, Scores, Tally
from benchmarks.table import print_table
from verifier.article import Article, Span, article_from_text
from verifier.claims.model import Attribution
from verifier.extract.offline.attribution.find import find_attributions
from verifier.figures import scan_article


def main(argv: list[str]) -> int:
    """Score the grammar on a PolNeAR file in JSON Lines, and the baselines; 2 where the file cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks polnear", description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--split", default="dev", help="the split to score (dev, train or all)")
    parser.add_argument("--cues", type=int, default=0, metavar="N", help="list N missed and invented cues")
    parser.add_argument("--baselines", action="store_true", help="score the baselines in the same run")
    parser.add_argument("--spacy-model", type=Path, metavar="DIR", help="a spaCy pipeline with a parser, unpacked")
    options = parser.parse_args(argv)
    try:
        rows = list(_rows(options.path, options.split))
    except (OSError, ValueError) as error:
        print(f"cannot read {options.path}: {error}", file=sys.stderr)
        return 2
    scores = score(rows, grammar)
    print(f"{len(rows)} articles, {scores.characters:,} characters, {_speed(scores):.0f} KB/s")
    for name, tally in _measures(scores):
        print(_told(name, tally))
    if options.cues:
        for name, counter in (("missed", scores.missed), ("invented", scores.invented)):
            print(f"{name}: " + ", ".join(f"{cue} {count}" for cue, count in counter.most_common(options.cues)))
    if options.baselines or options.spacy_model:
        _print_baselines(rows, scores, options.spacy_model)
    return 0


def grammar(article: Article) -> list[Marked]:
    """What the project's own grammar finds, figures scanned first."""
    return found_of(find_attributions(article, scan_article(article)))


def score(rows: Iterable[dict[str, object]], read: Reader) -> Scores:
    """One reader over articles; only its reading is timed."""
    scores = Scores()
    for row in rows:
        article = article_from_text(str(row["text"]))
        begun = time.process_time()
        found = read(article)
        scores.seconds += time.process_time() - begun
        scores.characters += len(article.text)
        scores.add(article, scan_article(article), gold_of(row), found)
    return scores


def _rows(path: Path, split: str) -> Iterator[dict[str, object]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if split in {"all", row["split"]}:
                yield row


def gold_of(row: dict[str, object]) -> list[Marked]:
    """The annotators' attributions of one article."""
    attributions = row["attributions"]
    assert isinstance(attributions, list)

    def spans(marked: dict[str, list[tuple[int, int]]], part: str) -> tuple[Span, ...]:
        return tuple(Span(first, last) for first, last in marked[part])

    return [Marked(spans(each, "source"), spans(each, "cue"), spans(each, "content")) for each in attributions]


def found_of(attributions: Iterable[Attribution]) -> list[Marked]:
    """The grammar's attributions, as spans."""
    return [
        Marked(
            (said.source,) if said.source else (),
            (said.cue,) if said.cue else (),
            said.contents,
            frozenset(said.figures),
        )
        for said in attributions
        if said.contents
    ]


def _measures(scores: Scores) -> Iterator[tuple[str, Tally]]:
    yield "sentence holds attributed content", scores.sentences
    for half, parts in (("", scores.all), (", source named", scores.named)):
        yield f"source exact{half}", parts.source_exact
        yield f"source overlap{half}", parts.source
        yield f"cue overlap{half}", parts.cue
        yield f"content overlap{half}", parts.content
    yield "figure to right source", scores.figures
    yield "figure to right source, named", scores.named_figures
    for name, tally in sorted(scores.classes.items(), key=lambda entry: -entry[1].wanted):
        yield f"cue: {name}", tally


def _told(name: str, tally: Tally) -> str:
    measures = f"P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}"
    return f"{name:36} {measures}  ({tally.wanted:.0f} wanted, {tally.found:.0f} found)"


def _speed(scores: Scores) -> float:
    return scores.characters / 1000 / scores.seconds if scores.seconds else 0.0


def _print_baselines(rows: Sequence[dict[str, object]], own: Scores, model: Path | None) -> None:
    """The grammar beside each baseline that can run here, and why the others cannot."""
    compared: list[tuple[str, Scores]] = [("this grammar", own)]
    for name, read in baselines(model):
        if isinstance(read, str):
            print(f"{name}: skipped, {read}")
        else:
            compared.append((name, score(rows, read)))
    print_table(
        ("F1", "sentence", "source", "cue", "content", "source, named", "content, named", "KB/s"),
        [(name, *_row(scores), f"{_speed(scores):.0f}") for name, scores in compared],
    )


def _row(scores: Scores) -> Iterator[str]:
    parts = (scores.all.source, scores.all.cue, scores.all.content, scores.named.source, scores.named.content)
    return (f"{tally.f1:.3f}" for tally in (scores.sentences, *parts))
