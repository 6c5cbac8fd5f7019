"""Relations of time: a weekday with its date, and a stretch of time between two ends that the article dates."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from verifier.article.model import Article
from verifier.claims.elapsed import days_of, knows_unit
from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.patterns import Found, Pattern, Strand
from verifier.figures.model import DateRange, Figure
from verifier.figures.nouns import lemma

# Happenings that last; the words of one row can stand for each other.
_LASTING: Final = """
war conflict fighting hostilities
siege blockade encirclement
strike walkout stoppage
ceasefire truce armistice
lockdown curfew
occupation
ban embargo
trial
drought
outage blackout
standoff stand-off
shutdown closure
insurgency uprising rebellion
search manhunt
negotiation talk
campaign
suspension moratorium
renovation construction refurbishment
boycott
protest sit-in
recession slump
mission voyage expedition
investigation inquiry probe
hearing
crisis
famine
epidemic pandemic outbreak
heatwave
cruise tour
"""
_NOT_YET: Final = word_set("""
will planned proposed could would may might expected if threatened threatens
""")
_NOUN_OF: Final = {word: row.split()[0] for row in _LASTING.strip().splitlines() for word in row.split()}
# How long a war lasted is reckoned to the truce that ended it.
_ENDED_BY: Final = {"war": "ceasefire"}

_STARTED: Final = Pattern("!<began> ~10 {a:date}")
_ENDED: Final = Pattern("!<ended> ~6 {b:date}")
_SINCE: Final = Pattern("^ on|in|since {a:date} ,? ~6 !<began>")
_ONGOING: Final = Pattern("!ongoing|current ~3 {c:duration} ~ @2 !phase|stage|period|pause|truce|ceasefire")
_YEAR: Final = re.compile(r"\d{4}")
_REACH: Final = 4
_SUBJECT_REACH: Final = 12


@dataclass(slots=True)
class _Happening:
    """What the article tells of one lasting thing: the figures that date its start and its end."""

    starts: set[int]
    ends: set[int]
    began: DateRange | None = None
    because: str | None = None


def weekdays(figures: Iterable[Figure]) -> Iterator[Relation]:
    """Each weekday that is written with its date."""
    for figure in figures:
        if figure.kind == "date" and figure.weekday is not None and any(sign.isdigit() for sign in figure.text):
            yield _weekday(figure)


def _weekday(figure: Figure) -> Relation:
    """A weekday with its date: only where the year is written too is one of the two wrong for certain."""
    return Relation(
        id=0,
        kind="weekday",
        operands=(Operand(role="a", figure=figure.id),),
        cue=figure.span,
        pattern="weekday with its date",
        ceiling="error" if _YEAR.search(figure.text) else "warning",
    )


def lengths_of_happenings(
    article: Article, strands: Sequence[Strand], figures: Mapping[int, Figure]
) -> Iterator[Relation]:
    """Lengths of lasting things ("15 months of war"), beside a sentence that dates their start."""
    happenings = _happenings(strands, figures, article.published)
    for strand in strands if happenings else ():
        for figure in (figures[found] for found in strand.figures if figures[found].kind == "duration"):
            noun = _noun_of(strand, figure)
            told = happenings.get(noun or "")
            if told is None or len(told.starts) != 1 or not knows_unit(figure.unit):
                continue
            ended_by = happenings.get(_ENDED_BY.get(noun or "", ""))
            set_length = figure.strict.is_point or "-" in figure.text
            end = _end(told, ended_by, None if set_length else article.published)
            if end is not None:
                start = Operand(role="a", figure=next(iter(told.starts)))
                yield Relation(
                    id=0,
                    kind="span",
                    operands=(start, end, Operand(role="c", figure=figure.id)),
                    cue=figure.span,
                    pattern="so long a happening",
                )


def _happenings(
    strands: Sequence[Strand], figures: Mapping[int, Figure], published: date | None
) -> Mapping[str, _Happening]:
    """Which lasting things the article tells of, with their start and end."""
    told: defaultdict[str, _Happening] = defaultdict(lambda: _Happening(set(), set()))
    for strand in strands:
        nouns = {_NOUN_OF[word] for word in map(lemma, strand.words) if word in _NOUN_OF}
        if not nouns:
            continue
        for found in (*_STARTED.find(strand), *_SINCE.find(strand)):
            noun = _subject(strand, found)
            if noun is not None and _is_day(figures[found.roles["a"][0]]):
                told[noun].starts.update(found.roles["a"])
        for found in _ENDED.find(strand):
            noun = _subject(strand, found)
            if noun is not None and _is_day(figures[found.roles["b"][0]]):
                told[noun].ends.update(found.roles["b"])
        for found in _ONGOING.find(strand):
            _note_ongoing(told["ceasefire"], figures[found.roles["c"][0]], strand, nouns, published)
    return told


def _note_ongoing(told: _Happening, phase: Figure, strand: Strand, nouns: set[str], published: date | None) -> None:
    """A first phase of a set length that is still going on began at most that long ago."""
    later = {"second", "third", "fourth", "final", "last", "next"}
    if published is None or phase.value is None or "ceasefire" not in nouns or not knows_unit(phase.unit):
        return
    if not later.isdisjoint(strand.after(phase.id, _REACH)):
        return
    days = int(phase.value * days_of(phase.unit).numerator / days_of(phase.unit).denominator)
    told.began = DateRange(low=published - timedelta(days=days), high=published, grain="day")
    told.because = (
        f"the {days} days are still going on when the article is published, so they began at most {days} days before"
    )


def _end(told: _Happening, ended_by: _Happening | None, published: date | None) -> Operand | None:
    """The end: its own date, the truce that ended it, or at the latest the day the article was published."""
    if len(told.ends) == 1:
        return Operand(role="b", figure=next(iter(told.ends)))
    if ended_by is not None and len(ended_by.starts) == 1:
        return Operand(role="b", figure=next(iter(ended_by.starts)), because="it ended when the truce began")
    if ended_by is not None and ended_by.began is not None:
        return Operand(role="b", figure=None, date=ended_by.began, because=ended_by.because)
    if published is None or told.ends:
        return None
    latest = DateRange(low=None, high=published, grain="day")
    return Operand(role="b", figure=None, date=latest, because="the article cannot tell of a later day than its own")


def _noun_of(strand: Strand, figure: Figure) -> str | None:
    """The lasting thing whose length a duration gives: "15 months of war", "the 42-day siege"."""
    words = strand.after(figure.id, _REACH)
    if not _NOT_YET.isdisjoint(strand.before(figure.id, _REACH)):
        return None
    if words and words[0] not in {"of", "long", "old"} and not figure.text.count("-"):
        return None
    for word in words:
        if not word[0].isalpha():
            return None
        if lemma(word) in _NOUN_OF:
            return _NOUN_OF[lemma(word)]
    return None


def _subject(strand: Strand, found: Found) -> str | None:
    """The lasting thing nearest before the verb that starts or ends it."""
    if found.cue is None:
        return None
    words = strand.text.split()
    at = bisect_left(strand.spans, found.cue.start, key=lambda span: span.start)
    for word in reversed(words[max(0, at - _SUBJECT_REACH) : at]):
        if lemma(word) in _NOUN_OF:
            return _NOUN_OF[lemma(word)]
    return None


def _is_day(figure: Figure) -> bool:
    """Whether a date is written in figures, to the day or the month: "today" says nothing of when a war began."""
    written = any(sign.isdigit() for sign in figure.text)
    return written and figure.date is not None and figure.date.grain in {"day", "month"}
