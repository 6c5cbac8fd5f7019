"""What a figure of the headline and one of the body count, and whether their words let the two be one."""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import Final

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.acts import act_class, verb_stem
from verifier.claims.compare import Observed
from verifier.claims.nouns import canonical, counted_head, exclude, is_group, may_be_person, read_phrase
from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS, Words
from verifier.figures.model import Figure

_ROOT: Final = 6
_NEAR: Final = 60
_LONGEST: Final = 1000
# Words of a headline and of a story for one thing; the first word of a row stands for all.
_ROWS: Final = """
kill die dead death deadly fatal fatality slay murder massacre perish toll body drown casualty victim
injure hurt wound injury
arrest bust nab detain custody jail charge accuse indict suspect
miss vanish disappear lost
child kid son daughter boy girl teen baby infant toddler minor student pupil young youth
woman female mother mom wife lady
man male father dad husband guy
police cop officer
person people american resident citizen
country nation state
company firm
film movie
dollar buck
percent point
pay cost spend fine settle settlement award
buy acquire purchase
"""
_ROW_OF: Final = {word: row.split()[0] for row in _ROWS.strip().splitlines() for word in row.split()}
_EMPTY: Final = (
    AUXILIARIES | COORDINATORS | DETERMINERS | PREPOSITIONS | PRONOUNS
    | word_set("to not no how why what when who which that this it's new says say said after before as than then just "
               "thousand million billion trillion percent pct")
)  # fmt: skip
# What happens to people: of two such acts that differ, the counts are different counts.
_FATES: Final = word_set("kill injure arrest miss rescue displace free infect evacuate")
_NO_KIND: Final = word_set("person other one lot bit thing figure total number people more")


class Likeness(IntEnum):
    """How far words tell that two figures count the same: not at all, open, by their company, by the noun itself."""

    CLASH = 0
    OPEN = 1
    RELATED = 2
    NAMED = 3


@dataclass(frozen=True)
class Told:
    """A figure with what it was read to measure, and the words of its sentence."""

    figure: Figure
    observed: Observed | None
    article: Article

    @cached_property
    def noun(self) -> str | None:
        """The head of what is counted, in its canonical form; None where no thing or person is named."""
        if self.observed is not None and self.observed.counts:
            read = read_phrase(self.observed.counts)
        else:
            read = read_phrase(self.figure.counted) if self.figure.counted and counted_head(self.figure) else None
        return None if read is None else read[0]

    @cached_property
    def restrictors(self) -> frozenset[str]:
        """The words that narrow the noun down."""
        read = read_phrase(self.observed.counts) if self.observed is not None and self.observed.counts else None
        return frozenset() if read is None else read[1]

    @cached_property
    def fate(self) -> str | None:
        """What happened to the people counted, where it is one of the things that happen to people."""
        act = act_class(self.observed.act) if self.observed is not None and self.observed.act else None
        return act if act in _FATES else None

    @cached_property
    def behind(self) -> str:
        """The text right behind the figure."""
        return self.article.part(self.figure.part)[self.figure.end : self.figure.end + _NEAR]

    @cached_property
    def verb(self) -> str:
        """The word right before the figure, in small letters."""
        before = self.article.part(self.figure.part)[max(0, self.figure.start - _NEAR) : self.figure.start].split()
        return before[-1].casefold() if before else ""

    @cached_property
    def following(self) -> str:
        """The word right behind the figure, in small letters; empty where a mark or nothing stands there."""
        text = self.article.part(self.figure.part)[self.figure.end : self.figure.end + _NEAR]
        words = text.split(maxsplit=1) if text[:1].isspace() else []
        return words[0].casefold() if words else ""

    @cached_property
    def sentence(self) -> str:
        """The figure's sentence; of a very long one the stretch round the figure."""
        sentence = self.article.sentence_at(self.figure.span)
        if sentence is None:
            return self.figure.text
        low = max(sentence.span.start, self.figure.start - _LONGEST)
        high = min(sentence.span.end, self.figure.end + _LONGEST)
        return self.article.quote(Span(low, high, self.figure.part))

    @cached_property
    def sentence_id(self) -> int:
        """The number of the figure's sentence, 0 where it stands in none."""
        sentence = self.article.sentence_at(self.figure.span)
        return 0 if sentence is None else sentence.id

    @cached_property
    def roots(self) -> frozenset[str]:
        """The roots of the words that say something in the figure's sentence."""
        return roots_of(self.sentence)

    @cached_property
    def near(self) -> frozenset[str]:
        """The same of the words right beside the figure, beyond its sentence too."""
        text = self.article.part(self.figure.part)
        return roots_of(text[max(0, self.figure.start - _NEAR) : self.figure.end + _NEAR])


def likeness(head: Told, body: Told) -> Likeness:
    """Whether the words let a figure of the headline be this figure of the body."""
    if head.fate and body.fate and head.fate != body.fate:
        return Likeness.CLASH
    one, other = head.noun, body.noun
    if head.fate and head.fate == body.fate and all(noun is None or may_be_person(noun) for noun in (one, other)):
        return Likeness.NAMED
    if one is None or other is None:
        return _half_named(head, body)
    if exclude(one, other) or any(exclude(x, y) for x in head.restrictors for y in body.restrictors):
        return Likeness.CLASH
    if one == other:
        return Likeness.NAMED
    if may_be_person(one) and may_be_person(other):
        return Likeness.RELATED
    if root(one) in body.roots or root(other) in head.roots or root(one) == root(other):
        return Likeness.RELATED
    return Likeness.CLASH


def _half_named(head: Told, body: Told) -> Likeness:
    """Where only one of the two names what it counts."""
    noun = head.noun or body.noun
    if noun is None or head.figure.kind not in {"count", "ordinal"}:
        return Likeness.OPEN
    if head.noun is None and head.fate is not None and not may_be_person(noun) and noun not in _NO_KIND:
        return Likeness.OPEN if is_group(noun) or root(noun) in head.roots else Likeness.CLASH
    return Likeness.OPEN


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What a headline's word and a story's have in common: the row they stand in, else the beginning of the stem."""
    low = canonical(word.replace("’", "'").lower())
    stem = verb_stem(low)
    for form in (word, low, stem):
        if form in _ROW_OF:
            return _ROW_OF[form]
    known = act_class(low)
    return _ROW_OF.get(known, stem[:_ROOT])


def roots_of(text: str) -> frozenset[str]:
    """The roots of the words of a text that say something."""
    return frozenset(root(word) for word in Words.of(text).low if word[0].isalpha() and word not in _EMPTY)
