"""Ages beside the birth of the same person, in one sentence or in two, and parents beside their children."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from verifier.claims.model import Operand, Relation, Role
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.patterns import Pattern, Strand
from verifier.extract.offline.relations.rows_time import PARENT_ROWS
from verifier.extract.offline.relations.time_people import People, Person
from verifier.extract.offline.relations.time_points import is_written
from verifier.figures.model import DateRange, Figure

_DIED: Final = word_set("died dies dying death killed dead passed drowned murdered perished shot executed succumbed")
_DEATHLY: Final = _DIED | word_set("""
murder late victim funeral obituary buried body remains mourned mourners widow widower grave suicide slain stabbed
assassinated lost missing disappeared posthumous posthumously would
""")
_UNSURE: Final = word_set("circa c ca about around roughly probably believed thought reportedly sometime estimated sui")
# What starts another statement between "born" and a date.
_TURNS: Final = frozenset("and but before after when then who while grew moved raised until since".split())
# What starts another statement between an age and a date.
_STATEMENTS: Final = frozenset(
    {"and", "but", "or", "before", "after", "while", "until", "·;", "·:", "·.", "then", "whose"}
)
_ASIDES: Final = frozenset({"·,", "·("})
_BEING: Final = frozenset({"is", "was", "be", "been", "now", "just", "still", "only", "already"})
_TURNING: Final = frozenset({"turned", "turns", "turning"})
_OWNERS: Final = frozenset({"his", "her", "their", "my", "our", "whose", "its"})
_AGE_PHRASES: Final = tuple(
    tuple(phrase.split()) for phrase in ("at the age of", "at the ripe age of", "at age", "aged", "at", "age")
)
_NO_BLOOD: Final = word_set("step adopted adoptive foster stepmother stepfather stepson stepdaughter godmother in-law")
_ORDER: Final[tuple[Role, ...]] = ("a", "b")
_PARENTS: Final = tuple((row, Pattern(row.pattern)) for row in PARENT_ROWS)
_BIRTH_REACH: Final = 9
# "Silva, 41, was born": where the birth follows so close, the age is told of the same day as the whole sentence.
_RIGHT_BEHIND: Final = 3
_DEATH_REACH: Final = 6
_MOST_NEAR: Final = 8
# An age may have been asked some days before it is published.
_ASKED: Final = timedelta(7)
_TOLD_OF_PAST: Final = timedelta(400)


@dataclass(frozen=True, slots=True)
class _Mention:
    """An age or a birth date told of a person, with the place in the strand where it stands."""

    figure: Figure
    person: Person
    people: People
    at: int

    @property
    def strand(self) -> Strand:
        return self.people.strand

    @property
    def sentence(self) -> int:
        return self.strand.line.sentence.id

    def sentence_distance(self, other: "_Mention") -> int:
        return abs(self.sentence - other.sentence)


def ages_and_births(
    strands: Sequence[Strand], figures: Mapping[int, Figure], published: date | None
) -> Iterator[Relation]:
    """Each age whose person is said to be born on a day or in a year that the article gives."""
    if not any("born" in strand.words for strand in strands):
        return
    births: list[_Mention] = []
    ages: list[_Mention] = []
    first_names: defaultdict[str, set[str]] = defaultdict(set)
    for people in (People(strand) for strand in strands if not strand.line.sentence.heading):
        births += _births(people, figures)
        ages += _ages(people, figures)
        for name in people.names():
            first_names[name.key].add(name.first or "")
    sole = len({each.person.key for each in (*births, *ages) if each.person.kind == "name"}) == 1
    by_sentence = {strand.line.sentence.id: strand for strand in strands}
    ambiguous = {key for key, firsts in first_names.items() if len(firsts) > 1}
    for birth, stated in _pairs(births, ages):
        ceiling = _ceiling(birth, stated, ambiguous, sole=sole)
        earlier = by_sentence.get(stated.sentence - 1)
        then = _Reckoning(birth, stated, earlier, figures, published).reference() if ceiling else None
        if ceiling and then is not None:
            born, aged = Operand(role="a", figure=birth.figure.id), Operand(role="c", figure=stated.figure.id)
            yield Relation(
                id=0,
                kind="span",
                operands=(born, then, aged),
                cue=birth.strand.spans[birth.at],
                pattern="age and birth",
                ceiling=ceiling,
            )


def _births(people: People, figures: Mapping[int, Figure]) -> Iterator[_Mention]:
    """Each "born" with the date that follows it and the person of whom it is told."""
    signs = people.signs
    if not _UNSURE.isdisjoint(people.strand.words):
        return
    for at in (place for place, sign in enumerate(signs) if sign == "born"):
        place = _date_behind(people, at, figures)
        person = _person_born(people, at, place) if place is not None else None
        if place is not None and person is not None and person.kind != "kin":
            yield _Mention(figures[figure_at(signs, place)], person, people, at)


def _person_born(people: People, at: int, dated: int | None) -> Person | None:
    """Who was born: named before the word, or behind the date where "born" opens its clause."""
    before = people.signs[at - 1] if at else ""
    if dated is not None and (at == 0 or before in {"·.", "·;", "·:", "·“", '·"'}):
        at_comma = next(
            (k for k in range(dated + 1, min(dated + 6, len(people.signs))) if people.signs[k] == "·,"), None
        )
        return None if at_comma is None else people.right_of(at_comma)
    if before == "were":
        return None
    verb = at - 2 if people.signs[max(at - 2, 0) : at] == ["had", "been"] else at - 1 if before in {"was", "is"} else at
    apart = verb != at and people.signs[verb - 1 : verb] == ["·,"]
    return people.left_of(verb) or (people.subject_before(verb) if apart else None)


def _date_behind(people: People, at: int, figures: Mapping[int, Figure]) -> int | None:
    """Where the date of a birth stands behind "born", before another statement begins."""
    signs = people.signs
    for place in range(at + 1, min(at + _BIRTH_REACH, len(signs))):
        sign = signs[place]
        if sign in _TURNS or sign in {"·;", "·.", "·)"}:
            return None
        if sign[0] == "‹":
            figure = figures[figure_at(signs, place)]
            if is_written(figure) and not figure.relative:
                return place
            return None
    return None


def _ages(people: People, figures: Mapping[int, Figure]) -> Iterator[_Mention]:
    """Each age with the person whose age it is."""
    for at, sign in enumerate(people.signs):
        if sign.startswith("‹a"):
            figure = figures[figure_at(people.signs, at)]
            person = _person_aged(people, at, figure)
            if person is not None and person.kind != "kin":
                yield _Mention(figure, person, people, at)


def _person_aged(people: People, at: int, figure: Figure) -> Person | None:
    before = people.signs[at - 1] if at else ""
    if figure.text.casefold().endswith("old"):
        owned = before in _OWNERS or before.endswith("'s")
        return None if owned else people.described(at)
    if before in _ASIDES:
        return people.left_of(at - 1)
    if before in _TURNING:
        return people.left_of(at - 1) or people.subject_before(at)
    if before in _BEING:
        start = at - 1
        while start > 0 and people.signs[start - 1] in _BEING:
            start -= 1
        return people.left_of(start) or (
            people.subject_before(at) if people.signs[start - 1 : start] in (["·,"], ["and"], ["but"]) else None
        )
    opening = age_phrase(people.signs, at)
    if opening is None:
        return None
    if opening and people.signs[opening - 1] in _ASIDES and people.signs[opening - 2][0].isalpha():
        return people.left_of(opening - 1) or people.subject_before(opening)
    return people.subject_before(opening)


def age_phrase(signs: Sequence[str], at: int) -> int | None:
    """Where "at the age of", "aged", "at" starts before an age; None where none of them stands there."""
    for words in _AGE_PHRASES:
        if at >= len(words) and tuple(signs[at - len(words) : at]) == words:
            return at - len(words)
    return None


def _pairs(births: Sequence[_Mention], ages: Sequence[_Mention]) -> Iterator[tuple[_Mention, _Mention]]:
    """The births and ages that may be one person's: of one sentence, of two neighbours, or of one surname."""
    by_sentence: defaultdict[int, list[_Mention]] = defaultdict(list)
    by_name: dict[str, _Mention] = {}
    for birth in births:
        by_sentence[birth.sentence].append(birth)
        if birth.person.kind == "name":
            by_name.setdefault(birth.person.key, birth)
    for stated in ages:
        near = (by_sentence.get(stated.sentence + step, ()) for step in (0, -1, 1))
        candidates = [birth for sentence in near for birth in sentence[:_MOST_NEAR]]
        if stated.person.kind == "name" and stated.person.key in by_name:
            candidates.append(by_name[stated.person.key])
        for birth in dict.fromkeys(candidates):
            yield birth, stated


def _ceiling(
    birth: _Mention, stated: _Mention, ambiguous: set[str], *, sole: bool
) -> Literal["error", "warning"] | None:
    """How sure it is that birth and age are one person's; None where it is not."""
    born, aged = birth.person, stated.person
    together = birth.sentence == stated.sentence
    if born.kind == aged.kind == "name":
        other = born.first and aged.first and born.first != aged.first
        unclear = born.key in ambiguous and not (born.first and born.first == aged.first) and not together
        return None if born.key != aged.key or other or unclear else "error"
    if together:
        if (born.kind, born.key) == (aged.kind, aged.key) or born.start == aged.start:
            return "error"
        earlier, later = (born, aged) if born.at < aged.at else (aged, born)
        return "error" if later.kind == "pronoun" and birth.people.opens(earlier) else None
    first, second = (birth, stated) if birth.sentence < stated.sentence else (stated, birth)
    if second.sentence - first.sentence != 1 or not second.people.opens(second.person):
        return None
    if second.person.kind == "name" and first.person.kind == "pronoun":
        # "He was 73. Hart was born …": where the article tells the age or the birth of nobody else by name.
        return "warning" if sole and first.people.opens(first.person) else None
    if second.person.kind != "pronoun":
        return None
    same = first.person.kind != "pronoun" or first.person.key == second.person.key
    return "warning" if same and first.people.opens(first.person) else None


@dataclass(frozen=True, slots=True)
class _Reckoning:
    """One person's birth and age, and the day on which the person is said to be so old."""

    birth: _Mention
    stated: _Mention
    earlier: Strand | None
    figures: Mapping[int, Figure]
    published: date | None

    def reference(self) -> Operand | None:
        """The day, or the days between which it lies; None where the words name a day that they do not date."""
        signs, at = self.stated.people.signs, self.stated.at
        before, behind = signs[max(at - 2, 0) : at], signs[at + 1 : at + 3]
        if "then" in before or "when" in behind:
            return self._dated(self._only_other())
        if signs[at - 1 : at] and signs[at - 1] in _TURNING:
            return self._dated(self._next_date(at, 4)) if "would" not in signs else self._published(exact=True)
        if behind and behind[0] in {"in", "on", "at"} and (told := self._next_date(at, 2)) is not None:
            return self._dated(told)
        start = age_phrase(signs, at)
        apposed = start is not None and start > 1 and signs[start - 1] in _ASIDES and self._is_name_end(start - 2)
        died = self._death()
        if start is not None and not apposed:
            dated = self._dated(died if died is not None else self._only_other())
            return self._published(exact=False) if dated is None and self._is_dead() else dated
        if died is not None:
            return self._dated(died)
        was = "was" in before and self.stated.figure.kind == "age" and signs[at - 1] not in _ASIDES
        if was and (told := self._death_before()) is not None:
            return self._dated(told)
        return self._published(exact=not was and self._is_current())

    def _death_before(self) -> Figure | None:
        """The date of the death that the sentence before tells: "She died on May 3, 2019. She was 78."."""
        if self.earlier is None or self.stated.person.kind != "pronoun":
            return None
        signs = self.earlier.text.split()
        place = next((at for at, sign in enumerate(signs) if sign in _DIED), len(signs))
        behind = [self.figures[figure_at(signs, at)] for at in range(place, len(signs)) if signs[at].startswith("‹t")]
        return behind[0] if len(behind) == 1 and is_written(behind[0]) else None

    def _is_name_end(self, at: int) -> bool:
        return at >= 0 and self.stated.people.capitals[at]

    def _dated(self, figure: Figure | None) -> Operand | None:
        return None if figure is None else Operand(role="b", figure=figure.id)

    def _published(self, *, exact: bool) -> Operand:
        if self.published is None:
            return Operand(role="b", figure=None)
        low = self.published - _ASKED if exact else None
        return Operand(role="b", figure=None, date=DateRange(low=low, high=self.published, grain="day"))

    def _others(self) -> list[tuple[int, Figure]]:
        """The dates of the age's sentence but the birth, with their places."""
        places = (
            (at, figure_at(self.stated.people.signs, at))
            for at, sign in enumerate(self.stated.people.signs)
            if sign.startswith("‹t")
        )
        return [(at, self.figures[one]) for at, one in places if one != self.birth.figure.id]

    def _only_other(self) -> Figure | None:
        """The one other date of the sentence, where nothing between it and the age starts another statement."""
        others = self._others()
        if len(others) != 1 or not is_written(others[0][1]):
            return None
        return others[0][1] if self._joined(others[0][0]) else None

    def _joined(self, place: int) -> bool:
        first, last = sorted((place, self.stated.at))
        return _STATEMENTS.isdisjoint(self.stated.people.signs[first + 1 : last])

    def _next_date(self, at: int, reach: int) -> Figure | None:
        return next((figure for place, figure in self._others() if at < place <= at + reach), None)

    def _death(self) -> Figure | None:
        """The date of the person's death, where the age's own clause tells it."""
        signs = self.stated.people.signs
        place = next((at for at, sign in enumerate(signs) if sign in _DIED), None)
        if place is None or not self._tells_of_death(place):
            return None
        return self._next_date(place, _DEATH_REACH)

    def _tells_of_death(self, place: int) -> bool:
        """Whether the verb of dying has the person of the age for its subject: behind the aside, or before "aged"."""
        signs, at = self.stated.people.signs, self.stated.at
        start = age_phrase(signs, at)
        if start is not None:
            return (place < at or start == 0) and self._joined(place)
        return at < place <= at + 4 and "whose" not in signs[at:place]

    def _is_dead(self) -> bool:
        return not _DIED.isdisjoint(self.stated.strand.words)

    def _is_current(self) -> bool:
        """Whether nothing near speaks of a death or of another time, so that the age is that of publication."""
        if self.published is None:
            return True
        if not (_DEATHLY.isdisjoint(self.stated.strand.words) and _DEATHLY.isdisjoint(self.birth.strand.words)):
            return False
        if self.birth.people is self.stated.people and 0 < self.birth.at - self.stated.at <= _RIGHT_BEHIND:
            return not any(at < self.stated.at for at, _ in self._others())
        earliest = self.published - _TOLD_OF_PAST
        signs = self.stated.people.signs
        past = [at for at, figure in self._others() if figure.date and figure.date.low and figure.date.low < earliest]
        return all(signs[at - 1] == "since" for at in past) and self.stated.sentence_distance(self.birth) <= 1


def parents_and_children(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each parent and child whose ages one sentence tells."""
    for strand in strands:
        if not _NO_BLOOD.isdisjoint(strand.words):
            continue
        for row, pattern in _PARENTS:
            for found in pattern.find(strand):
                child, parent = (figures[found.roles[role][0]] for role in _ORDER)
                if child.value is not None and parent.value is not None:
                    yield Relation(
                        id=0,
                        kind="order",
                        operands=(Operand(role="a", figure=child.id), Operand(role="b", figure=parent.id)),
                        cue=found.cue,
                        pattern=row.name,
                    )


def figure_at(signs: Sequence[str], at: int) -> int:
    """The id of the figure that stands for a sign."""
    return int(signs[at].strip("‹›")[1:])
