"""How well figures are bound: clusters of one quantity, relations by kind, and pairs that must not be related."""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from verifier.article import article_from_text
from verifier.claims.model import Extraction
from verifier.extract.offline import extract_offline
from verifier.figures import Figure, scan_article

Pair = frozenset[int]
# The gold files let a rank of two and an order of two count alike.
_ALIKE = {"order": "rank"}


@dataclass
class Score:
    """Counts over all articles: pairs of one quantity, relations by kind, forbidden pairs that were related."""

    pairs: Counter[str] = field(default_factory=Counter)
    relations: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    must_not: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def rows(self) -> Iterator[tuple[str, float, float, int]]:
        """Name, precision, recall and number in the gold of each measure."""
        yield ("cluster pairs", *_rates(self.pairs))
        total: Counter[str] = Counter()
        for kind in sorted(self.relations):
            total.update(self.relations[kind])
            yield (kind, *_rates(self.relations[kind]))
        yield ("relations", *_rates(total))


def main(argv: Sequence[str]) -> int:
    """Score the offline extractor on an annotated file; print a table and, with --json, write the numbers."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks binding", description=__doc__)
    parser.add_argument("path", type=Path, help="binding.*.jsonl, beside the polnear and numhg files it points into")
    parser.add_argument("--json", type=Path, help="write the scores to this file")
    parser.add_argument("--errors", action="store_true", help="list each wrong and each missed binding")
    options = parser.parse_args(argv)
    score = Score()
    texts = _texts(options.path.parent)
    for row in _rows(options.path):
        _score_article(row, texts[row["id"]], score)
    print(f"{'measure':<16}{'precision':>10}{'recall':>8}{'gold':>6}")
    for name, precision, recall, gold in score.rows():
        print(f"{name:<16}{precision:>10.3f}{recall:>8.3f}{gold:>6}")
    print(f"must_not pairs related: {score.must_not['related']} of {score.must_not['all']}")
    if options.errors:
        print("\n".join(score.wrong))
    if options.json:
        options.json.write_text(json.dumps({n: [p, r, g] for n, p, r, g in score.rows()}, indent=1), encoding="utf-8")
    return 0


def _score_article(row: Mapping[str, Any], text: str, score: Score) -> None:
    article = article_from_text(text)
    figures = scan_article(article)
    extraction = extract_offline(article, figures)
    gold_of = _aligned(row["figures"], figures)
    written = {figure["f"]: figure["text"] for figure in row["figures"]}
    _score_clusters(row, extraction, gold_of, written, score)
    _score_relations(row, extraction, gold_of, written, score)


def _aligned(gold: Sequence[Mapping[str, Any]], figures: Sequence[Figure]) -> Mapping[int, int]:
    """Our figure's id -> the gold figure that it overlaps most."""
    found = {}
    for figure in figures:
        overlaps = [(min(figure.end, g["end"]) - max(figure.start, g["start"]), g["f"]) for g in gold]
        size, number = max(overlaps, default=(0, 0))
        if size > 0:
            found[figure.id] = number
    return found


def _score_clusters(
    row: Mapping[str, Any], extraction: Extraction, gold_of: Mapping[int, int], written: Mapping[int, str], score: Score
) -> None:
    gold = {frozenset(pair) for quantity in row["quantities"] for pair in combinations(quantity["figures"], 2)}
    members: defaultdict[int, set[int]] = defaultdict(set)
    for observation in extraction.observations:
        if observation.figure in gold_of:
            members[observation.quantity].add(gold_of[observation.figure])
    ours = {frozenset(pair) for group in members.values() for pair in combinations(sorted(group), 2)}
    _count(score.pairs, ours, gold)
    forbidden = {frozenset(pair) for pair in row["must_not"]}
    score.must_not["all"] += len(forbidden)
    score.must_not["related"] += len(forbidden & ours)
    for label, pairs in (("cluster wrong", ours - gold), ("cluster missed", gold - ours)):
        score.wrong += [f"{row['id']} {label}: {[written[f] for f in sorted(pair)]}" for pair in pairs]


def _score_relations(
    row: Mapping[str, Any], extraction: Extraction, gold_of: Mapping[int, int], written: Mapping[int, str], score: Score
) -> None:
    gold = {_key(relation["kind"], _flat(relation["operands"])) for relation in row["relations"]}
    partial = [_flat(relation["operands"]) | set(relation.get("via", ())) for relation in row["partial"]]
    ours = {
        _key(relation.kind, {gold_of[figure] for figure in relation.figures if figure in gold_of})
        for relation in extraction.relations
    }
    # The gold tells of one quantity by its clusters, not by relations, and of a list by the one figure that counts it.
    ours = {
        (kind, figures) for kind, figures in ours if len(figures) > (0 if kind == "listing" else 1) and kind != "same"
    }
    ours = {(kind, figures) for kind, figures in ours if not any(figures <= told for told in partial)}
    for kind in {kind for kind, _ in ours | gold}:
        _count(
            score.relations[kind],
            {figures for name, figures in ours if name == kind},
            {figures for name, figures in gold if name == kind},
        )
    for pair in row["must_not"]:
        if any(set(pair) <= figures for _, figures in ours):
            score.must_not["related"] += 1
            score.wrong.append(f"{row['id']} must_not related: {[written[f] for f in pair]}")
    for label, found in (("relation wrong", ours - gold), ("relation missed", gold - ours)):
        score.wrong += [
            f"{row['id']} {label}: {kind} {[written[f] for f in sorted(figures)]}" for kind, figures in found
        ]


def _count(counter: Counter[str], ours: set[Pair], gold: set[Pair]) -> None:
    counter["right"] += len(ours & gold)
    counter["ours"] += len(ours)
    counter["gold"] += len(gold)


def _rates(counter: Counter[str]) -> tuple[float, float, int]:
    precision = counter["right"] / counter["ours"] if counter["ours"] else 1.0
    recall = counter["right"] / counter["gold"] if counter["gold"] else 1.0
    return precision, recall, counter["gold"]


def _key(kind: str, figures: set[int]) -> tuple[str, Pair]:
    return _ALIKE.get(kind, kind), frozenset(figures)


def _flat(operands: Mapping[str, int | Sequence[int]]) -> set[int]:
    return {one for value in operands.values() for one in ([value] if isinstance(value, int) else value)}


def _texts(folder: Path) -> Mapping[str, str]:
    """The article of every id in the files that the annotation points into."""
    texts = {}
    for path in sorted(folder.glob("polnear.*.jsonl")) + sorted(folder.glob("numhg.*.jsonl")):
        for row in _rows(path):
            texts[row["id"]] = row.get("text") or row["article"]
    return texts


def _rows(path: Path) -> Iterator[Mapping[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
