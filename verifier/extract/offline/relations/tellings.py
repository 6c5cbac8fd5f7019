"""What a sentence tells with a figure: the words of the figure's own clause, and those that set it apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal

from verifier.article.model import Article
from verifier.claims.acts import act_class, looks_past
from verifier.claims.model import Attribution
from verifier.claims.nouns import canonical
from verifier.extract.offline.attribution.content_quotes import Quotations, find_quotations
from verifier.extract.offline.attribution.verb_forms import verb_like
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    CLOSERS,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    MONTHS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
    Line,
    Phrase,
    Words,
)
from verifier.extract.offline.relations.patterns import LONGEST_STRAND
from verifier.extract.offline.relations.tellings_words import (
    APART,
    CHANGED,
    EMPTY,
    MODALS,
    MOVING,
    NEGATIONS,
    PLAY_COUNTS,
    PLAY_VERBS,
    POLLING,
    RESCHEDULED,
)
from verifier.figures.model import Figure
from verifier.figures.nouns import is_plural, lemma

Opening = Literal["name", "definite", "pronoun", "other"]
Side = Literal["subject", "before", "after"]

# A quotation of more words than this is what somebody says; a shorter one is a title or a turn of phrase.
_LONGEST_TITLE: Final = 8
# A clause, and the sentence around it, is read no further than so many words before and behind its figure.
_LONGEST_CLAUSE: Final = 60
_LONGEST_SENTENCE: Final = 150
_LONGEST_NAME: Final = 5
# So many words behind a clause may still say that its figure has changed.
_AFTERTHOUGHT: Final = 8
_BREAKS: Final = frozenset({";", ":", "•", "|", "="}) | DASHES
_STARTERS: Final = (DETERMINERS | PRONOUNS | SUBORDINATORS) - {"i", "so", "the"}
_DEFINITE: Final = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their"})
_WHERE: Final = frozenset({"where", "whereas", "while"})
_ONESELF: Final = frozenset({"it", "he", "she"})
_OF_ANOTHER: Final = frozenset({"whose"})
# What is foreseen keeps its mood where somebody else's words are reported: "it would close" tells of "it will close".
_REPORTED: Final = {"would": "will", "could": "can"}
_WHEN: Final = frozenset({"date", "time"})
_LATER: Final = frozenset({"ago", "later", "afterwards", "afterward"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a clause that carries meaning: what its forms share, the preposition it hangs on, and where it stands.

    `side` is "subject" before the verb, "before" and "after" the figure behind it. Behind the figure the first
    preposition counts for all that follows: "$400 for [dumping waste in the river]".
    """

    meaning: str
    name: bool
    preposition: str | None
    side: Side


@dataclass(frozen=True, slots=True)
class Telling:
    """A figure in its clause.

    `core` are the words of the clause that carry meaning, `whole` those of the sentence. `opening` is how the clause
    opens and `pronoun` its first pronoun; `verb` tells that it has a verb. `moods` are modals, infinitives and
    negations, `apart` the words that set the clause apart, `times` the dates and hours told in it, `times_before` those
    told in its sentence before it, `others` its other figures. `voice` is who says it, `quoted` that somebody's own
    words hold it, `changed` and `rescheduled` that the sentence tells of a figure, or a date, that has changed, `only`
    that "only" stands before the figure. `stretch` numbers the entries of a running report.
    """

    figure: Figure
    line: int
    stretch: int
    core: tuple[Word, ...]
    whole: frozenset[str]
    opening: Opening
    pronoun: str | None
    verb: bool
    moods: frozenset[str]
    apart: frozenset[str]
    times: frozenset[str]
    times_before: frozenset[str]
    others: frozenset[str]
    voice: frozenset[str]
    quoted: bool
    changed: bool
    rescheduled: bool
    polling: bool
    in_play: bool
    only: bool

    @property
    def meanings(self) -> tuple[str, ...]:
        """What the words of the clause mean, in order and without repetition."""
        return tuple(dict.fromkeys(word.meaning for word in self.core))

    @property
    def names(self) -> frozenset[str]:
        """The names in the clause."""
        return frozenset(word.meaning for word in self.core if word.name)

    def beside(self, side: Literal["before", "after"]) -> str | None:
        """The word next to the figure on one side of it, past words that mean nothing by themselves."""
        words = [word for word in self.core if (word.side == "after") == (side == "after")]
        return words[-1 if side == "before" else 0].meaning if words else None


def tellings_of(
    article: Article, lines: Sequence[Line], figures: Sequence[Figure], attributions: Sequence[Attribution]
) -> Iterator[Telling]:
    """Every figure of the body's sentences in its clause; headings tell nothing of their own."""
    lines = [line for line in lines if line.words.part == "body"]
    if not lines:
        return
    reader = _Reader(find_quotations(article, lines[0].words), _said(attributions), _proper_words(lines))
    waiting = [figure for figure in figures if figure.part == "body"]
    at = stretch = 0
    for number, line in enumerate(lines):
        first = at
        while at < len(waiting) and waiting[at].start < line.sentence.span.end:
            at += 1
        here = waiting[first:at]
        stretch += _is_stamp(line, here)
        if here and not line.sentence.heading:
            yield from reader.read(number, stretch, line, here)


def _is_stamp(line: Line, figures: Sequence[Figure]) -> bool:
    """Whether a line is nothing but a time or a date, as between the entries of a running report."""
    if not figures or figures[0].kind not in _WHEN:
        return False
    covered = {at for figure in figures for at in range(*line.words.within(figure.span))}
    return all(at in covered or not line.words.low[at][0].isalnum() for at in range(line.lo, line.hi))


def _said(attributions: Sequence[Attribution]) -> dict[int, list[Attribution]]:
    by_figure: dict[int, list[Attribution]] = {}
    for said in attributions:
        for figure in said.figures:
            by_figure.setdefault(figure, []).append(said)
    return by_figure


def _proper_words(lines: Sequence[Line]) -> frozenset[str]:
    """The words that are written with a capital inside a sentence."""
    return frozenset(
        line.words.low[at]
        for line in lines
        for at in range(line.lo + 1, line.hi)
        if line.words.capitalised(at) and line.words.low[at - 1] not in QUOTE_MARKS
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    quotations: Quotations
    said: Mapping[int, Sequence[Attribution]]
    proper: frozenset[str]
    # Asked of a word by every figure near it, and of a speech by every figure in it, so both are kept.
    verbs: dict[int, bool] = field(default_factory=dict)
    clauses: dict[Phrase, bool] = field(default_factory=dict)

    def read(self, number: int, stretch: int, line: Line, figures: Sequence[Figure]) -> Iterator[Telling]:
        """The tellings of one sentence; a monstrous one is read from its start only, as its relations are."""
        words, hi = line.words, min(line.hi, line.lo + LONGEST_STRAND)
        known = [figure for figure in figures if figure.tier != "exempt"]
        covered = {at: figure for figure in known for at in range(*words.within(figure.span))}
        whole = frozenset(meaning(words.low[at]) for at in range(line.lo, hi) if _tells(words, at, covered))
        for figure in known:
            first, last = words.within(figure.span)
            if not line.lo <= first < last <= hi:
                continue  # a figure that starts within a word stands in no clause
            yield self._telling((number, stretch), line, figure, covered, whole)

    def _telling(
        self, at: tuple[int, int], line: Line, figure: Figure, covered: Mapping[int, Figure], whole: frozenset[str]
    ) -> Telling:
        words = line.words
        own = words.within(figure.span)
        said = self.said.get(figure.id, ())
        first, last = self._clause(line, own, said)
        low = [words.low[at] for at in range(first, last) if at not in covered]
        lo, hi = _statement(line, own)
        nearby = range(lo, min(hi, last + _AFTERTHOUGHT))
        around = [words.low[at] for at in nearby if at not in covered and not (words.capitalised(at) and at > line.lo)]
        inside = _others(covered, figure, range(first, last))
        before = range(max(line.lo, first - _LONGEST_SENTENCE), first)
        saying = _saying(words, first, said)
        earlier = _others(
            {at: other for at in before if at not in saying and (other := covered.get(at))}, figure, before
        )
        verb = next((at for at in range(first, last) if self._is_verb(words, at)), None)
        quotation = self.quotations.around(own[0])
        speaker = _speaking(line, first, said)
        return Telling(
            figure=figure,
            line=at[0],
            stretch=at[1],
            core=(*_named(speaker), *self._core(line, own, (first, last), verb, covered)),
            whole=whole,
            opening="other" if first in covered else self._opening(line, first, verb, speaks=bool(speaker)),
            pronoun=next((word for word in low[bool(speaker) :] if word in PRONOUNS), None),
            verb=verb is not None,
            moods=_reported(_moods(line, (first, last), covered, own[0]), said),
            apart=APART.intersection(low)
            | _located(words, first)
            | _texts(other for other in inside if other.kind == "ordinal"),
            times=_texts(other for other in inside if other.kind in _WHEN),
            times_before=_texts(other for other in earlier if other.kind in _WHEN)
            | _LATER.intersection(words.low[before.start : first]),
            others=_texts(other for other in inside if other.kind not in _WHEN),
            voice=frozenset(one.name for one in said if one.name),
            quoted=quotation is not None and quotation.last - quotation.first > _LONGEST_TITLE,
            changed=not CHANGED.isdisjoint(around) or _moves(words, figure, own[0]),
            rescheduled=not RESCHEDULED.isdisjoint(around),
            polling=not POLLING.isdisjoint(around),
            in_play=figure.head in PLAY_COUNTS or not PLAY_VERBS.isdisjoint(low),
            only="only" in words.low[max(line.lo, own[0] - 2) : own[0]],
        )

    def _core(
        self, line: Line, own: Phrase, clause: Phrase, verb: int | None, covered: Mapping[int, Figure]
    ) -> Iterator[Word]:
        words = line.words
        for at in range(*_named_before(line, clause[0])):
            yield Word(meaning(words.low[at]), name=True, preposition=None, side="subject")
        preposition, led = None, False
        for at in range(*clause):
            low = words.low[at]
            if low in PREPOSITIONS:
                preposition = preposition if preposition is not None and at > own[1] and led else low
                led = at >= own[1]
            elif low == "," or self._is_verb(words, at):
                preposition = None
            if _tells(words, at, covered):
                yield Word(meaning(low), self._is_name(line, at), preposition, _side(at, own, verb))

    def _opening(self, line: Line, first: int, verb: int | None, *, speaks: bool) -> Opening:
        words = line.words
        low = words.low[first] if first < line.hi else ""
        if low in PRONOUNS:
            return "name" if speaks else "pronoun"
        if low in _DEFINITE and first + 1 != verb:
            return "definite"
        named = first < line.hi and (self._is_name(line, first) or _named_before(line, first)[1] > 0)
        owned = first < line.hi and low.endswith("'s")
        return "name" if named or owned else "other"

    def _is_name(self, line: Line, at: int) -> bool:
        words = line.words
        low = words.low[at]
        if not words.capitalised(at):
            return low[0].isdigit()
        if at > line.lo or low in self.proper:
            return True
        # A bare singular that opens a sentence before its verb is hardly anything else than a name.
        if is_plural(low) or at + 1 >= line.hi or low in EMPTY:
            return False
        return self._is_verb(words, at + 1) or words.capitalised(at + 1)

    def _clause(self, line: Line, own: Phrase, said: Sequence[Attribution]) -> Phrase:
        """The words of the figure's clause, without those that name who says so."""
        first, last = _start_of_clause(line, own[0]), _end_of_clause(line, own[1])
        for one in said:
            for content in one.contents:
                lo, hi = line.words.within(content)
                if lo <= own[0] < hi and self._is_clause(line.words, (lo, hi)):
                    first, last = max(first, lo), max(own[1], min(last, hi))
        while first < own[0] and not line.words.low[first][0].isalnum():
            first += 1
        return first, last

    def _is_verb(self, words: Words, at: int) -> bool:
        known = self.verbs.get(at)
        if known is None:
            known = self.verbs[at] = _is_verb(words, at)
        return known

    def _is_clause(self, words: Words, phrase: Phrase) -> bool:
        known = self.clauses.get(phrase)
        if known is None:
            known = self.clauses[phrase] = any(self._is_verb(words, at) for at in range(*phrase))
        return known


def _named(speaker: Sequence[str]) -> Iterator[Word]:
    return (Word(word, name=True, preposition=None, side="subject") for word in speaker)


def _saying(words: Words, first: int, said: Sequence[Attribution]) -> range:
    """The words from a verb of saying to a clause that it brings in: "said on Tuesday it would close 64 branches"."""
    cues = [words.within(one.cue)[0] for one in said if one.cue is not None]
    return range(max((cue for cue in cues if cue < first), default=first), first)


def _located(words: Words, first: int) -> frozenset[str]:
    """The "where" by which a clause tells of the place that was just named: "in the old port, where he got 2,100"."""
    return _WHERE.intersection(words.low[max(0, first - 1) : first])


def _speaking(line: Line, first: int, said: Sequence[Attribution]) -> tuple[str, ...]:
    """The name of a speaker who speaks of itself: "Nordia Bank said it would close 64 branches"."""
    if first >= line.hi or line.words.low[first] not in _ONESELF:
        return ()
    itself = line.words.low[first] == "it"
    named = {one.name for one in said if one.name and (itself or one.kind == "person")}
    spoken = named.pop().casefold().split() if len(named) == 1 else []
    return tuple(dict.fromkeys(meaning(word) for word in spoken if word not in EMPTY))


def _side(at: int, own: Phrase, verb: int | None) -> Side:
    if at >= own[1]:
        return "after"
    return "subject" if verb is not None and at < min(verb, own[0]) else "before"


def _tells(words: Words, at: int, covered: Mapping[int, Figure]) -> bool:
    low = words.low[at]
    return at not in covered and low[0].isalnum() and low not in EMPTY and low not in MODALS


def _moods(line: Line, clause: Phrase, covered: Mapping[int, Figure], figure: int) -> frozenset[str]:
    """The modal verbs and negations of a clause, and "to" for an infinitive before its figure: what is not yet done."""
    words, low = line.words, line.words.low
    moods = {low[at] for at in range(*clause) if at not in covered and (low[at] in MODALS or low[at] in NEGATIONS)}
    aims = (at for at in range(clause[0], figure - 1) if low[at] == "to" and low[at + 1].isalpha())
    if any(low[at + 1] not in DETERMINERS and not words.capitalised(at + 1) for at in aims):
        moods.add("to")
    return frozenset(moods)


def _reported(moods: frozenset[str], said: Sequence[Attribution]) -> frozenset[str]:
    return frozenset(_REPORTED.get(mood, mood) for mood in moods) if said else moods


def _moves(words: Words, figure: Figure, at: int) -> bool:
    """Whether a figure is where something has got to, or how far it has moved: "rose to 12", "by 3 percent"."""
    return figure.trend is not None and at > 0 and words.low[at - 1] in MOVING


def _texts(figures: Iterable[Figure]) -> frozenset[str]:
    """Figures as written."""
    return frozenset(figure.text.casefold() for figure in figures)


def _others(covered: Mapping[int, Figure], figure: Figure, stretch: range) -> list[Figure]:
    """The other figures that have a word in a stretch of words."""
    found = (covered.get(at) for at in stretch)
    return [other for other in found if other is not None and other is not figure]


def _is_verb(words: Words, at: int) -> bool:
    """Whether a word reads as a verb: a known one, a past form behind no determiner, or "hosts" in "hosts 40"."""
    low = words.low[at]
    if low in AUXILIARIES or verb_like(words, at):
        return True
    if at == 0 or words.capitalised(at) or words.low[at - 1] in DETERMINERS | PREPOSITIONS:
        return False
    if looks_past(low):
        return True
    following = words.low[at + 1] if at + 1 < len(words.low) else "."
    leads = following[0].isdigit() or following in DETERMINERS
    return leads and low.endswith("s") and not low.endswith(("ss", "us", "'s")) and words.low[at - 1][0].isalpha()


def _named_before(line: Line, first: int) -> Phrase:
    """The name before a bracket or a "who" that a clause opens: "Ana Ruiz (born 4 May 1970)", "Ruiz, who scored 20".

    An empty range without one.
    """
    words = line.words
    at = first - 1
    if at <= line.lo:
        return 0, 0
    if words.low[at] in RELATIVES - _OF_ANOTHER and words.low[at - 1] == ",":
        at -= 1
    elif words.low[at] not in OPENERS:
        return 0, 0
    start = at
    while start > line.lo and at - start < _LONGEST_NAME and words.capitalised(start - 1):
        start -= 1
    return (start, at) if start < at else (0, 0)


def _statement(line: Line, own: Phrase) -> Phrase:
    """The sentence around a figure, cut where another starts without a full stop before it."""
    words = line.words
    first, last = own[0], own[1]
    lowest, highest = max(line.lo, first - _LONGEST_SENTENCE), min(line.hi, last + _LONGEST_SENTENCE)
    while first > lowest and not _starts_afresh(words, first):
        first -= 1
    while last < highest and not _starts_afresh(words, last):
        last += 1
    return first, last


def _start_of_clause(line: Line, at: int) -> int:
    words, low = line.words, line.words.low
    verbs = False
    lowest = max(line.lo, at - _LONGEST_CLAUSE)
    k = at - 1
    while k >= lowest:
        word = low[k]
        if word in CLOSERS:
            opening = next((j for j in range(k, lowest - 1, -1) if low[j] in OPENERS), None)
            if opening is None:
                return k + 1
            k = opening - 1
            continue
        if word in _BREAKS or word in OPENERS or word in RELATIVES or (word in SUBORDINATORS and word != "as"):
            return k + 1
        if word in COORDINATORS and (verbs or word == "but"):
            return k + 1
        if k > line.lo and _starts_afresh(words, k):
            return k
        verbs = verbs or verb_like(words, k)
        k -= 1
    return lowest


def _end_of_clause(line: Line, at: int) -> int:
    words, low = line.words, line.words.low
    for k in range(at, min(line.hi, at + _LONGEST_CLAUSE)):
        word = low[k]
        if word in _BREAKS or word in OPENERS or word in CLOSERS or word in RELATIVES:
            return k
        if word in SUBORDINATORS and not _dates(words, k + 1, line.hi):
            return k
        if word in COORDINATORS or (word == "," and not _within_name(words, k, line.hi)) or _starts_afresh(words, k):
            return k
    return min(line.hi, at + _LONGEST_CLAUSE)


def _dates(words: Words, at: int, end: int) -> bool:
    """Whether a date follows: "since 1990", "until May"."""
    return at < end and (words.low[at][0].isdigit() or words.low[at] in MONTHS | WEEKDAYS)


def _within_name(words: Words, comma: int, end: int) -> bool:
    """Whether a comma only parts the words of a place: "Port Said, Egypt"."""
    return comma + 1 < end and words.capitalised(comma - 1) and words.capitalised(comma + 1)


def _starts_afresh(words: Words, at: int) -> bool:
    """Whether a word opens a sentence though no full stop stands before it."""
    low = words.low[at]
    return low in _STARTERS and words.capitalised(at) and words.low[at - 1] not in QUOTE_MARKS


@lru_cache(maxsize=8192)
def meaning(word: str) -> str:
    """What the forms of one word and its synonyms share."""
    word = word.removesuffix("'s").removesuffix("'") or word
    one = canonical(word)
    return one if one != lemma(word) else act_class(word)
