"""How attributions that were found are measured against those that annotators marked: by their spans."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from verifier.article import Article, Span
from verifier.extract.offline.attribution.cues import VERB_FORMS
from verifier.extract.offline.attribution.cues_nouns import CONTENT_NOUNS, SOURCE_PHRASES
from verifier.figures import Figure

_EDGES: Final = " \t\n.,;:!?\"'“”‘’"
_PRONOUNS: Final = frozenset({"he", "she", "they", "it", "i", "we", "you", "who", "the", "a", "an"})
# The classes of cues, from the frames of their verbs.
_CLASSES: Final = {
    "says": "statement",
    "tells": "statement",
    "quotes": "statement",
    "shows": "finding",
    "values": "finding",
    "thinks": "thought",
    "holds": "thought",
    "sees": "thought",
    "intends": "wish",
    "takes": "view",
}


@dataclass(frozen=True)
class Marked:
    """One attribution as annotators or a reader marked it: spans of the article's text, and the figures under it."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    figures: frozenset[int] = frozenset()

    def named(self, text: str) -> bool:
        """Whether the source is written with a capital, as names are, and is no pronoun at the head of a sentence."""
        words = [word for span in self.source for word in text[span.start : span.end].split()]
        return any(word[:1].isupper() and word.lower() not in _PRONOUNS for word in words)


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
class Parts:
    """Source, cue and content over one set of attributions."""

    source_exact: Tally = field(default_factory=Tally)
    source: Tally = field(default_factory=Tally)
    cue: Tally = field(default_factory=Tally)
    content: Tally = field(default_factory=Tally)

    def count(self, *, found: int, wanted: int) -> None:
        """Take in how many attributions one article has."""
        for tally in (self.source_exact, self.source, self.cue, self.content):
            tally.found += found
            tally.wanted += wanted

    def add(self, text: str, wanted: Marked, given: Marked) -> None:
        """Take in one attribution that was found where it was wanted."""
        unnamed = not wanted.source and not given.source
        self.source_exact.hits += unnamed or told(text, wanted.source) == told(text, given.source)
        self.source.hits += unnamed or meet(wanted.source, given.source)
        self.cue.hits += meet(wanted.cue, given.cue)
        shared = _shared(wanted.content, given.content)
        self.content.hits += shared / max(1, sum(map(len, given.content)))
        covered = shared / max(1, sum(map(len, wanted.content)))
        self.content.hits_wanted = (self.content.hits_wanted or 0.0) + covered


@dataclass
class Scores:
    """All measures of one reader over all articles, and what it missed or invented, by cue."""

    sentences: Tally = field(default_factory=Tally)
    all: Parts = field(default_factory=Parts)
    named: Parts = field(default_factory=Parts)
    classes: dict[str, Tally] = field(default_factory=dict)
    figures: Tally = field(default_factory=Tally)
    named_figures: Tally = field(default_factory=Tally)
    missed: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)
    characters: int = 0
    seconds: float = 0.0

    def add(self, article: Article, figures: Sequence[Figure], gold: Sequence[Marked], found: Sequence[Marked]) -> None:
        """Take in one article."""
        text = article.text
        _score_sentences(article, gold, found, self.sentences)
        pairs = _pairs(gold, found)
        self.all.count(found=len(found), wanted=len(gold))
        self.named.count(
            found=sum(one.named(text) for one in found),
            wanted=sum(one.named(text) for one in gold),
        )
        for i, j in pairs.items():
            self.all.add(text, gold[i], found[j])
            if gold[i].named(text) and found[j].named(text):
                self.named.add(text, gold[i], found[j])
        self._score_classes(text, gold, found, pairs)
        self._score_figures(text, figures, gold, found)
        self.missed.update(told(text, one.cue) for i, one in enumerate(gold) if i not in pairs)
        self.invented.update(told(text, one.cue) for j, one in enumerate(found) if j not in pairs.values())

    def _score_classes(self, text: str, gold: Sequence[Marked], found: Sequence[Marked], pairs: dict[int, int]) -> None:
        for one in gold:
            self.classes.setdefault(class_of(text, one), Tally()).wanted += 1
        for one in found:
            self.classes.setdefault(class_of(text, one), Tally()).found += 1
        for i, j in pairs.items():
            same = class_of(text, gold[i]) == class_of(text, found[j])
            self.classes[class_of(text, gold[i])].hits += same and meet(gold[i].cue, found[j].cue)

    def _score_figures(
        self, text: str, figures: Sequence[Figure], gold: Sequence[Marked], found: Sequence[Marked]
    ) -> None:
        """The nearest attribution of each figure with a digit, against those that the annotators put over it."""
        for figure in figures:
            if not any(sign.isdigit() for sign in figure.text):
                continue
            wanted = [one for one in gold if one.source and any(span.covers(figure.span) for span in one.content)]
            if not wanted:
                continue
            given = [one for one in found if figure.id in one.figures]
            nearest = min(given, key=lambda one: sum(map(len, one.content)), default=None)
            right = nearest is not None and any(meet(one.source, nearest.source) for one in wanted)
            for tally in [self.figures] + [self.named_figures] * any(one.named(text) for one in wanted):
                tally.wanted += 1
                tally.found += nearest is not None
                tally.hits += right


def class_of(text: str, marked: Marked) -> str:
    """Which kind of telling a cue is: a statement, a finding, a thought, a wish, a view, a phrase, a noun, a sign."""
    words = told(text, marked.cue).split()
    kinds = [_CLASSES[cue.frame] for word in words for cue, _ in VERB_FORMS.get(word, ())]
    for kind in ("statement", "finding", "thought", "wish", "view"):
        if kind in kinds:
            return kind
    if not words or not any(word[0].isalnum() for word in words):
        return "sign or none"
    if words[0] in SOURCE_PHRASES:
        return "phrase"
    return "noun" if any(word in CONTENT_NOUNS for word in words) else "other"


def told(text: str, spans: Iterable[Span]) -> str:
    """The words of spans in lower case, without the marks at their edges."""
    return " ".join(" ".join(text[span.start : span.end].lower().split()).strip(_EDGES) for span in spans)


def meet(a: Sequence[Span], b: Sequence[Span]) -> bool:
    """Whether two lists of spans have a character in common."""
    return any(one.overlaps(other) for one in a for other in b)


def _shared(a: Sequence[Span], b: Sequence[Span]) -> int:
    return sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for one in a for other in b)


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
            (_shared(wanted.content, given.content) + 1000 * meet(wanted.cue, given.cue), i, j)
            for i, wanted in enumerate(gold)
            for j, given in enumerate(found)
            if meet(wanted.content, given.content)
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
