"""How well attributions are found, measured on PolNeAR: sentences, sources, cues, contents, and figures."""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from verifier.article import Article, Span, article_from_text
from verifier.claims.model import Attribution
from verifier.extract.offline.attribution import find_attributions
from verifier.extract.offline.cues import VERB_FORMS
from verifier.figures import Figure, scan_article

_EDGES: Final = " \t\n.,;:!?\"'“”‘’"


@dataclass(frozen=True)
class Marked:
    """One attribution as annotators or the grammar marked it, as spans of the article's text."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]

    def named(self, text: str) -> bool:
        """Whether the source is written with a capital, as names are, and is no pronoun at the head of a sentence."""
        words = [word for span in self.source for word in text[span.start : span.end].split()]
        return any(word[:1].isupper() and word.lower() not in _PRONOUNS for word in words)


_PRONOUNS: Final = frozenset({"he", "she", "they", "it", "i", "we", "you", "who", "the", "a", "an"})


@dataclass
class Tally:
    """Counts behind a precision, a recall and their harmonic mean."""

    hits: float = 0
    found: float = 0
    wanted: float = 0
    hits_wanted: float | None = None

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found."""
        hits = self.hits if self.hits_wanted is None else self.hits_wanted
        return hits / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass
class Scores:
    """All measures over all articles, and what was missed or invented, by cue."""

    sentences: Tally = field(default_factory=Tally)
    source_exact: Tally = field(default_factory=Tally)
    source_overlap: Tally = field(default_factory=Tally)
    cue: Tally = field(default_factory=Tally)
    content: Tally = field(default_factory=Tally)
    statement_source: Tally = field(default_factory=Tally)
    statement_content: Tally = field(default_factory=Tally)
    named_source: Tally = field(default_factory=Tally)
    figures: Tally = field(default_factory=Tally)
    named_figures: Tally = field(default_factory=Tally)
    missed: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)
    characters: int = 0
    seconds: float = 0.0


def main(argv: list[str]) -> int:
    """Score the grammar on a PolNeAR file in JSON Lines and print the measures; 2 where the file cannot be read."""
    parser = argparse.ArgumentParser(prog="polnear", description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--split", default="dev", help="the split to score (dev, train or all)")
    parser.add_argument("--cues", type=int, default=0, metavar="N", help="list N missed and invented cues")
    options = parser.parse_args(argv)
    try:
        rows = list(_rows(options.path, options.split))
    except (OSError, ValueError) as error:
        print(f"cannot read {options.path}: {error}", file=sys.stderr)
        return 2
    scores = Scores()
    for row in rows:
        _score(row, scores)
    _print(scores, len(rows), options.cues)
    return 0


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
    return [
        Marked(*(tuple(Span(start, end) for start, end in marked[part]) for part in ("source", "cue", "content")))
        for marked in attributions
    ]


def found_of(attributions: Iterable[Attribution]) -> list[Marked]:
    """The grammar's attributions, without those that only tell what another one rests on."""
    return [
        Marked((said.source,) if said.source else (), (said.cue,) if said.cue else (), said.contents)
        for said in attributions
        if said.contents
    ]


def _score(row: dict[str, object], scores: Scores) -> None:
    text = str(row["text"])
    article = article_from_text(text)
    begun = time.perf_counter()
    figures = scan_article(article)
    attributions = find_attributions(article, figures)
    scores.seconds += time.perf_counter() - begun
    scores.characters += len(text)
    gold, found = gold_of(row), found_of(attributions)
    _score_sentences(article, gold, found, scores.sentences)
    pairs = _pairs(gold, found)
    _score_parts(text, gold, found, pairs, scores)
    _score_figures(text, figures, gold, attributions, scores)
    for index, marked in enumerate(gold):
        if index not in pairs:
            scores.missed[_text(text, marked.cue)] += 1
    for index, marked in enumerate(found):
        if index not in pairs.values():
            scores.invented[_text(text, marked.cue)] += 1


def _score_sentences(article: Article, gold: Sequence[Marked], found: Sequence[Marked], tally: Tally) -> None:
    wanted = _sentences_under(article, gold)
    given = _sentences_under(article, found)
    tally.hits += len(wanted & given)
    tally.found += len(given)
    tally.wanted += len(wanted)


def _sentences_under(article: Article, marked: Sequence[Marked]) -> set[int]:
    contents = [span for one in marked for span in one.content]
    return {s.id for s in article.sentences if any(s.span.overlaps(span) for span in contents)}


def _pairs(gold: Sequence[Marked], found: Sequence[Marked]) -> dict[int, int]:
    """Gold to found, one to one, by the greatest overlap of contents with a bonus where the cues meet too."""
    candidates = sorted(
        (
            (_shared(wanted.content, given.content) + 1000 * _meet(wanted.cue, given.cue), i, j)
            for i, wanted in enumerate(gold)
            for j, given in enumerate(found)
            if _meet(wanted.content, given.content)
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in candidates:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _score_parts(
    text: str, gold: Sequence[Marked], found: Sequence[Marked], pairs: dict[int, int], scores: Scores
) -> None:
    for tally in (scores.source_exact, scores.source_overlap, scores.cue, scores.content):
        tally.found += len(found)
        tally.wanted += len(gold)
    named = [i for i, marked in enumerate(gold) if marked.named(text)]
    scores.named_source.wanted += len(named)
    scores.named_source.found += len(named)
    for tally in (scores.statement_source, scores.statement_content):
        tally.found += sum(_is_statement(text, marked) for marked in found)
        tally.wanted += sum(_is_statement(text, marked) for marked in gold)
    for i, j in pairs.items():
        wanted, given = gold[i], found[j]
        both_unnamed = not wanted.source and not given.source
        scores.source_exact.hits += both_unnamed or _text(text, wanted.source) == _text(text, given.source)
        met = both_unnamed or _meet(wanted.source, given.source)
        scores.source_overlap.hits += met
        scores.named_source.hits += met and i in named
        scores.cue.hits += _meet(wanted.cue, given.cue)
        reported = _is_statement(text, wanted) and _is_statement(text, given)
        scores.statement_source.hits += met and reported
        scores.statement_content.hits += _meet(wanted.content, given.content) and reported
        shared = _shared(wanted.content, given.content)
        scores.content.hits += shared / max(1, sum(map(len, given.content)))
        covered = shared / max(1, sum(map(len, wanted.content)))
        scores.content.hits_wanted = (scores.content.hits_wanted or 0.0) + covered


def _score_figures(
    text: str, figures: Sequence[Figure], gold: Sequence[Marked], attributions: Sequence[Attribution], scores: Scores
) -> None:
    """The nearest attribution of each figure with a digit, against those that the annotators put over it."""
    for figure in figures:
        if not any(sign.isdigit() for sign in figure.text):
            continue
        wanted = [one for one in gold if one.source and any(span.covers(figure.span) for span in one.content)]
        if not wanted:
            continue
        given = [said for said in attributions if figure.id in said.figures]
        nearest = min(given, key=lambda said: sum(map(len, said.contents)), default=None)
        source = (nearest.source,) if nearest and nearest.source else ()
        right = any(_meet(one.source, source) for one in wanted)
        for tally in [scores.figures] + [scores.named_figures] * any(one.named(text) for one in wanted):
            tally.wanted += 1
            tally.found += nearest is not None
            tally.hits += right


def _is_statement(text: str, marked: Marked) -> bool:
    """Whether a cue reports something said or written, rather than a thought, a wish or an attitude."""
    words = _text(text, marked.cue).split()
    spoken = (cue.frame in {"says", "tells", "quotes"} for word in words for cue, _ in VERB_FORMS.get(word, ()))
    return any(spoken) or words[:1] in (["according"], [":"]) or not words


def _text(text: str, spans: Sequence[Span]) -> str:
    return " ".join(" ".join(text[span.start : span.end].lower().split()).strip(_EDGES) for span in spans)


def _meet(a: Sequence[Span], b: Sequence[Span]) -> bool:
    return any(one.overlaps(other) for one in a for other in b)


def _shared(a: Sequence[Span], b: Sequence[Span]) -> int:
    return sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for one in a for other in b)


def _print(scores: Scores, articles: int, cues: int) -> None:
    speed = scores.characters / 1000 / scores.seconds if scores.seconds else 0.0
    print(f"{articles} articles, {scores.characters:,} characters, {speed:.0f} KB/s")
    for name, tally in (
        ("sentence holds attributed content", scores.sentences),
        ("source exact", scores.source_exact),
        ("source overlap", scores.source_overlap),
        ("cue overlap", scores.cue),
        ("content overlap", scores.content),
        ("statements: source overlap", scores.statement_source),
        ("statements: content met", scores.statement_content),
        ("named source found", scores.named_source),
        ("figure to right source", scores.figures),
        ("figure to right source, named", scores.named_figures),
    ):
        measures = f"P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}"
        print(f"{name:36} {measures}  ({tally.wanted:.0f} wanted, {tally.found:.0f} found)")
    for name, counter in (("missed", scores.missed), ("invented", scores.invented)):
        if cues:
            print(f"{name}: " + ", ".join(f"{cue} {count}" for cue, count in counter.most_common(cues)))
