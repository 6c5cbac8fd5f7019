"""Who is meant where an age or a birth is told: a name, a pronoun, or a person named by what they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from verifier.claims.nouns import is_person
from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    COORDINATORS,
    MONTHS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
)  # fmt: skip
from verifier.extract.offline.relations.patterns import Strand

PersonKind = Literal["name", "pronoun", "noun", "kin"]

_PRONOUNS: Final = frozenset({"he", "she"})
_ARTICLES: Final = frozenset({"the", "a", "an", "this", "that"})
_OWNERS: Final = frozenset({"his", "her", "their", "my", "our", "your", "whose", "its"})
_PARTICLES: Final = frozenset("de del della da dos du di la le van von der den bin ibn al el ben y e".split())
_TITLES: Final = word_set("""
mr mrs ms miss dr prof professor sir dame lord lady president minister senator sen rep representative governor gov
mayor judge justice king queen prince princess pope father sister brother reverend rev captain capt colonel col general
gen major maj lieutenant lt sergeant sgt chancellor premier secretary ambassador coach
""")
_PLACED: Final = frozenset("in at from near of to outside".split())
_ASIDE: Final = frozenset({"·,", "·(", "·)"})
_CLAUSE_ENDS: Final = frozenset({"·;", "·.", "·:", "·!", "·?", "·“", '·"', "·”"})
# What ends a noun phrase behind an age: verbs, and the words that lead on.
_NO_NOUN: Final = (
    AUXILIARIES | PREPOSITIONS | COORDINATORS | RELATIVES | SUBORDINATORS | word_set("said says told born")
)
# With a capital only because they open the sentence.
_DESCRIBING: Final = word_set(
    "former retired veteran late acting then ex born aged in on at after when while as though"
)
_NOUN_REACH: Final = 5
_ADVERBIAL_REACH: Final = 8
_BRACKET_REACH: Final = 12
_FIGURE: Final = "‹"
_AGE: Final = "‹a"


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a sentence names them.

    `key` is the surname, the pronoun or the noun; `first` the name before the surname, where one stands; `at` the last
    sign of the naming words, `start` their first.
    """

    kind: PersonKind
    key: str
    at: int
    start: int
    first: str | None = None


class People:
    """The persons of one strand, found from the places at which something is said of them."""

    def __init__(self, strand: Strand) -> None:
        """Read one strand; nothing is sought before it is asked for."""
        self.strand = strand
        self.signs: Sequence[str] = strand.text.split()

    @cached_property
    def capitals(self) -> Sequence[bool]:
        """Which signs are words written with a capital."""
        text = self.strand.line.words.text
        places = zip(self.signs, self.strand.spans, strict=True)
        return [sign[0].isalpha() and text[span.start].isupper() for sign, span in places]

    def names(self) -> Iterator[Person]:
        """Every full name of the sentence."""
        for at in range(1, len(self.signs)):
            if self._is_name(at) and not (at + 1 < len(self.signs) and self._is_name(at + 1)):
                person = self._named(at)
                if person is not None and person.first:
                    yield person

    def left_of(self, at: int) -> Person | None:
        """The person whose naming words end right before a sign, asides of commas, brackets and ages passed over."""
        last = at - 1
        while last >= 0 and (self.signs[last] in _ASIDE or self.signs[last].startswith(_AGE)):
            last = self._bracket_before(last) if self.signs[last] == "·)" else last - 1
        if last >= 0 and self.signs[last] == "who":
            return self.left_of(last)
        if last < 0 or not self.signs[last][0].isalpha():
            return None
        return self._ending_at(last)

    def right_of(self, at: int) -> Person | None:
        """The person whose naming words start right behind a sign."""
        first = at + 1
        if first >= len(self.signs):
            return None
        if self.signs[first] in _PRONOUNS:
            return Person("pronoun", self.signs[first], first, first)
        for last in range(first, min(first + _NOUN_REACH, len(self.signs))):
            if not self.signs[last][0].isalpha() or self.signs[last] in _NO_NOUN:
                break
            if self._is_name(last):
                return self._ending_at(self._end_of_name(last))
        noun = self.signs[first] in _ARTICLES and first + 1 < len(self.signs) and self._is_common(first + 1)
        return Person("noun", self.signs[first + 1], first + 1, first) if noun else None

    def _end_of_name(self, at: int) -> int:
        while self._is_name(at + 1) or (self._is_particle(at + 1) and self._is_name(at + 2)):
            at += 1
        return at

    def subject_before(self, at: int) -> Person | None:
        """The person that opens the clause in which a sign stands, behind an adverbial set off by a comma too."""
        start = at
        while start > 0 and self.signs[start - 1] not in _CLAUSE_ENDS:
            start -= 1
        opening = self.right_of(start - 1)
        if opening is not None:
            return opening
        reach = range(start, min(start + _ADVERBIAL_REACH, at))
        comma = next((place for place in reach if self.signs[place] == "·,"), None)
        return None if comma is None else self.right_of(comma)

    def opens(self, person: Person) -> bool:
        """Whether the person is what the sentence starts with."""
        return person.start <= 1

    def described(self, at: int) -> Person | None:
        """The person whom an age that stands before it describes: "the 64-year-old actor", "64-year-old Ana Ruiz"."""
        named = self.right_of(at)
        if named is not None and named.kind == "name":
            return named
        last = at
        while last + 1 < len(self.signs) and last - at < 2 and self._is_common(last + 1):
            last += 1
        return Person("noun", self.signs[last] if last > at else "", last, max(at - 1, 0))

    def _is_common(self, at: int) -> bool:
        word = self.signs[at]
        return word[0].isalpha() and not self.capitals[at] and word not in _NO_NOUN

    def _bracket_before(self, closing: int) -> int:
        """The sign before the bracket that a sign closes; the next sign where none opens near."""
        for at in range(closing - 1, max(closing - _BRACKET_REACH, -1), -1):
            if self.signs[at] == "·(":
                return at - 1
        return closing - 1

    def _ending_at(self, last: int) -> Person | None:
        word = self.signs[last]
        if word in _PRONOUNS:
            return Person("pronoun", word, last, last)
        if self._is_name(last):
            return self._named(last)
        if word in _NO_NOUN:
            return None
        first = last
        while first >= 0 and last - first < _NOUN_REACH and self._is_in_noun_phrase(first):
            if self.signs[first] in _ARTICLES or self.signs[first] in _OWNERS or self.signs[first].endswith("'s"):
                return Person("noun" if self.signs[first] in _ARTICLES else "kin", word, last, first)
            first -= 1
        return None

    def _is_in_noun_phrase(self, at: int) -> bool:
        return self.signs[at][0].isalpha() or self.signs[at].startswith(_AGE)

    def _named(self, last: int) -> Person | None:
        """The run of capitalised words that ends at a sign, as a person; None where it names a place or an owner."""
        first = last
        while first > 0 and (self._is_name(first - 1) or (self._is_particle(first - 1) and self._is_name(first - 2))):
            first -= 1
        before = self.signs[first - 1] if first else ""
        if before in _PLACED or before in _OWNERS or before.endswith("'s"):
            return None if before in _PLACED else Person("kin", self.signs[last], last, first)
        given = [word for word in self.signs[first:last] if word not in _TITLES and word not in _PARTICLES]
        return Person("name", self.signs[last].removesuffix("'s"), last, first, given[0] if given else None)

    def _is_name(self, at: int) -> bool:
        if not (0 <= at < len(self.signs) and self.capitals[at]):
            return False
        word = self.signs[at]
        common = word in _ARTICLES | _OWNERS | _PRONOUNS | _PLACED or word in MONTHS or word in WEEKDAYS
        if at == 0 and (word in _DESCRIBING or is_person(word)):
            return False
        return not common and not word.endswith("'s")

    def _is_particle(self, at: int) -> bool:
        return 0 <= at < len(self.signs) and self.signs[at] in _PARTICLES
