"""Ages at death beside the years of a life in brackets: “Olga Brandt (1946–2019), who died aged 73”."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from verifier.claims.model import Operand, Relation
from verifier.claims.nouns import may_be_person
from verifier.extract.offline.relations.patterns import Strand
from verifier.extract.offline.relations.time_ages import age_phrase, figure_at
from verifier.extract.offline.relations.time_people import People, Person
from verifier.figures.model import DateRange, Figure

_YEARS: Final = re.compile(r"(\d{4})\s?[-–—]\s?(\d{4})")
_DIED: Final = frozenset({"died", "dies", "dying", "death", "dead"})
# What may stand between "died" and the age: where and when.
_PLACING: Final = frozenset({"in", "at", "on", "of", "·,", "peacefully", "suddenly", "there", "yesterday"})
_OTHER_SUBJECTS: Final = frozenset({"who", "whose", "whom", "and", "but", "said", "says", "that", "when", "after"})
_OLDEST: Final = 125
_REACH: Final = 4


class _Life(NamedTuple):
    """The years of somebody's life, with the place of the bracket in which they are told."""

    figure: Figure
    person: Person
    closing: int
    sentence: int
    born: DateRange
    died: DateRange


def lives_and_ages(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each age at which somebody is said to have died, beside the years between which the article says they lived."""
    told: _Life | None = None
    for strand in strands:
        if strand.line.sentence.heading:
            continue
        before = told if told is not None and strand.line.sentence.id - told.sentence == 1 else None
        told = None
        if before is None and "·(" not in strand.words:
            continue
        people = People(strand)
        lives = list(_lives(people, figures))
        for at, sign in enumerate(people.signs):
            verb = _verb_of_age_at_death(people, at) if sign.startswith("‹a") else None
            life = None if verb is None else _life_of(people, verb, lives, before)
            if life is not None:
                yield _relation(life, figures[figure_at(people.signs, at)])
        # "He" of the next sentence is certain only where this one speaks of nobody else.
        alone = len(lives) == 1 and people.opens(lives[0].person) and len(list(people.names())) <= 1
        told = lives[0] if alone else None


def _lives(people: People, figures: Mapping[int, Figure]) -> Iterator[_Life]:
    """Each pair of years in brackets right behind a name."""
    signs = people.signs
    for at in range(2, len(signs) - 1):
        if signs[at - 1] == "·(" and signs[at + 1] == "·)" and signs[at].startswith("‹t"):
            figure, number = figures[figure_at(signs, at)], people.strand.line.sentence.id
            years = _years(people.strand.line.words.text, figure)
            person = people.left_of(at - 1) if years is not None else None
            if years is not None and person is not None and person.kind in {"name", "noun"}:
                born, died = (DateRange(low=date(y, 1, 1), high=date(y, 12, 31), grain="year") for y in years)
                yield _Life(figure, person, at + 1, number, born, died)


def _years(text: str, figure: Figure) -> tuple[int, int] | None:
    """The first and the last year of a life, as they stand from a figure on; None where they cannot be those."""
    written = _YEARS.match(text, figure.start)
    if written is None:
        return None
    born, died = int(written[1]), int(written[2])
    return (born, died) if 0 < died - born < _OLDEST and max(figure.end, written.end()) == written.end() else None


def _verb_of_age_at_death(people: People, at: int) -> int | None:
    """Where "died" stands before "aged 73", or "was" before "73 when she died"; None for any other age."""
    signs = people.signs
    start = age_phrase(signs, at)
    if start is None:
        later = signs[at + 1 : at + 2] == ["when"] and not _DIED.isdisjoint(signs[at + 2 : at + 2 + _REACH])
        return at - 1 if later and signs[at - 1] == "was" else None
    for place in range(start - 1, max(start - 1 - _REACH, -1), -1):
        if signs[place] in _DIED:
            return place
        if signs[place] not in _PLACING and signs[place][0] != "‹" and not people.capitals[place]:
            return None
    return None


def _life_of(people: People, verb: int, lives: Sequence[_Life], before: _Life | None) -> _Life | None:
    """Whose life it is that the subject of a verb had: named right before it, by "who", or by the pronoun in front."""
    subject = people.signs[verb - 1] if verb else ""
    if subject in {"he", "she"} and verb == 1:
        return before
    if subject == "who":
        person = people.left_of(verb - 1)
        return next((life for life in lives if person is not None and person.start == life.person.start), None)
    if len(lives) != 1 or not _opens(people, lives[0].person):
        return None
    behind = people.signs[lives[0].closing + 1 : verb]
    aside = behind[:1] == behind[-1:] == ["·,"] and _OTHER_SUBJECTS.isdisjoint(behind)
    return lives[0] if not behind or aside else None


def _opens(people: People, person: Person) -> bool:
    """Whether a sentence starts with a person, or with what the person is: "The French novelist Henri Leclerc"."""
    lead = people.signs[: person.start]
    described = 1 < len(lead) <= _REACH and lead[0] in {"the", "a", "an"} and all(sign[0].isalpha() for sign in lead)
    return people.opens(person) or (described and may_be_person(lead[-1]))


def _relation(life: _Life, stated: Figure) -> Relation:
    operands = (
        Operand(role="a", figure=life.figure.id, date=life.born),
        Operand(role="b", figure=None, date=life.died, because="the age is that at death"),
        Operand(role="c", figure=stated.id),
    )
    return Relation(
        id=0, kind="span", operands=operands, cue=life.figure.span, pattern="age at death and years of a life"
    )
