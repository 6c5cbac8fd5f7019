"""Relations of time: a weekday with its date, and a stretch of time between two ends that the article dates."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import Final, NamedTuple

from verifier.article.model import Article
from verifier.claims.elapsed import days_of, knows_unit
from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.patterns import Found, Pattern, Strand
from verifier.extract.offline.relations.time_ages import ages_and_births, parents_and_children
from verifier.extract.offline.relations.time_clock import moments_in_two_zones
from verifier.extract.offline.relations.time_follow import lengths_across_sentences
from verifier.extract.offline.relations.time_lives import lives_and_ages
from verifier.extract.offline.relations.time_points import dates_set_against_dates
from verifier.extract.offline.relations.time_restated import happenings_dated_twice
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
_LENGTHS: Final = (
    Pattern("!<ended> ~3 {b:date} ,? !after|following ~1 {c:duration}"),
    Pattern("!lasted|went_on_for|dragged_on_for|continued_for ~2 {c:duration}"),
)
_RUNNING: Final = (
    Pattern("!in|into|entered|entering|enters ~1 its|their|the {c:ordinal} year|month|week|day"),
    Pattern("{c:ordinal} !year|month|week|day !of"),
)
_YEAR: Final = re.compile(r"\d{4}")
_RUNS: Final = word_set("is are now has have enters entering")
_RAN: Final = word_set("was were had then would will")
_REACH: Final = 4
_SUBJECT_REACH: Final = 12


@dataclass(slots=True)
class _Happening:
    """What the article tells of one lasting thing: the figures that date its start and its end."""

    starts: set[int]
    ends: set[int]
    began: DateRange | None = None
    because: str | None = None


def relations_of_time(article: Article, strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Every relation of time that stands outside the grammar of single sentences, by one small reader each."""
    yield from weekdays(figures.values())
    yield from lengths_of_happenings(article, strands, figures)
    yield from lengths_across_sentences(strands, figures)
    yield from ages_and_births(strands, figures, article.published)
    yield from lives_and_ages(strands, figures)
    yield from parents_and_children(strands, figures)
    yield from dates_set_against_dates(strands, figures, article.published)
    yield from happenings_dated_twice(strands, figures)
    yield from moments_in_two_zones(strands, figures)


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
    yield from _ordinals_of_happenings(article, strands, figures, happenings)
    before: _Told | None = None
    for strand in strands if happenings else ():
        pronoun = _pronoun(strand, before)
        before = _told_before(strand, before)
        lasted = {found.roles["c"][0]: found for pattern in _LENGTHS for found in pattern.find(strand)}
        for figure in (figures[found] for found in strand.figures if figures[found].kind == "duration"):
            noun = _noun_of(strand, figure)
            if noun is None and figure.id in lasted:
                noun = _subject(strand, lasted[figure.id], pronoun)
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


def _ordinals_of_happenings(
    article: Article, strands: Sequence[Strand], figures: Mapping[int, Figure], happenings: Mapping[str, _Happening]
) -> Iterator[Relation]:
    """Which year or month of a lasting thing is running ("now in its third year"), told as of publication."""
    published = article.published
    before: _Told | None = None
    for strand in strands if published and happenings else ():
        pronoun = _pronoun(strand, before)
        before = _told_before(strand, before)
        dates = [one for one in strand.figures if figures[one].kind == "date"]
        if dates or _RUNS.isdisjoint(strand.words) or not _RAN.isdisjoint(strand.words):
            continue
        for found in chain.from_iterable(pattern.find(strand) for pattern in _RUNNING):
            noun = _noun_counted(strand, found.roles["c"][0]) or _subject(strand, found, pronoun)
            told = happenings.get(noun or "")
            if told is not None and len(told.starts) == 1:
                day = DateRange(low=published, high=published, grain="day")
                start = Operand(role="a", figure=next(iter(told.starts)))
                end = Operand(role="b", figure=None, date=day, because="it is still going on at publication")
                unit = strand.after(found.roles["c"][0], 1)[0]
                count = Operand(role="c", figure=found.roles["c"][0], label=unit)
                yield Relation(
                    id=0, kind="span", operands=(start, end, count), cue=found.cue, pattern="so-many-eth year"
                )


def _happenings(
    strands: Sequence[Strand], figures: Mapping[int, Figure], published: date | None
) -> Mapping[str, _Happening]:
    """Which lasting things the article tells of, with their start and end."""
    told: defaultdict[str, _Happening] = defaultdict(lambda: _Happening(set(), set()))
    before: _Told | None = None
    for strand in strands:
        nouns = {_NOUN_OF[word] for word in map(lemma, strand.words) if word in _NOUN_OF}
        pronoun = _pronoun(strand, before)
        before = _told_before(strand, before)
        if not nouns and pronoun is None:
            continue
        for found in (*_STARTED.find(strand), *_SINCE.find(strand)):
            noun = _subject(strand, found, pronoun)
            if noun is not None and _is_day(figures[found.roles["a"][0]]):
                told[noun].starts.update(found.roles["a"])
        for found in _ENDED.find(strand):
            noun = _subject(strand, found, pronoun)
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


def _noun_counted(strand: Strand, count: int) -> str | None:
    """The lasting thing whose years an ordinal counts: "the third year of the war"."""
    behind = strand.after(count, _REACH + 1)
    if "of" not in behind:
        return None
    nouns = (lemma(word) for word in behind[behind.index("of") :] if word[0].isalpha())
    return next((_NOUN_OF[noun] for noun in nouns if noun in _NOUN_OF), None)


class _Told(NamedTuple):
    """The one lasting thing that a sentence tells of."""

    sentence: int
    noun: str


def _told_before(strand: Strand, before: _Told | None) -> _Told | None:
    """The lasting thing of a sentence, for the one behind it to point back at."""
    nouns = {_NOUN_OF[word] for word in map(lemma, strand.words) if word in _NOUN_OF}
    number = strand.line.sentence.id
    if len(nouns) == 1:
        return _Told(number, next(iter(nouns)))
    return _Told(number, noun) if not nouns and (noun := _pronoun(strand, before)) else None


def _pronoun(strand: Strand, before: _Told | None) -> str | None:
    """What "it" means at the start of a sentence: the lasting thing that the sentence right before tells of."""
    points_back = strand.text.startswith(("it ", "this ", "that "))
    return before.noun if points_back and before and strand.line.sentence.id - before.sentence == 1 else None


def _subject(strand: Strand, found: Found, pronoun: str | None) -> str | None:
    """The lasting thing nearest before the verb that starts or ends it, or the one that a pronoun stands for."""
    if found.cue is None:
        return None
    words = strand.text.split()
    at = bisect_left(strand.spans, found.cue.start, key=lambda span: span.start)
    for word in reversed(words[max(0, at - _SUBJECT_REACH) : at]):
        if lemma(word) in _NOUN_OF:
            return _NOUN_OF[lemma(word)]
    return pronoun


def _is_day(figure: Figure) -> bool:
    """Whether a date is written in figures, to the day or the month: "today" says nothing of when a war began."""
    written = any(sign.isdigit() for sign in figure.text)
    return written and figure.date is not None and figure.date.grain in {"day", "month"}
