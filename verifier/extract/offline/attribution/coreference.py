"""Second mentions of a source: "he", "the ministry", a surname or an alias led back to who was named first."""

from dataclasses import dataclass, field
from typing import Final

from verifier.claims.model import SourceKind
from verifier.extract.offline.attribution.coreference_names import (
    Gender,
    apposed_name,
    gender_of,
    proper_tail,
    subject_name,
)
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.sources_kinds import OFFICIALS, PEOPLE, head_of, is_body, source_kind
from verifier.extract.offline.clauses import DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, Line, Phrase, Words, listed

_ALIASES: Final[dict[str, str]] = {
    "un": "United Nations",
    "u.n": "United Nations",
    "us": "United States",
    "u.s": "United States",
    "eu": "European Union",
    "e.u": "European Union",
    "uk": "United Kingdom",
    "u.k": "United Kingdom",
    "imf": "International Monetary Fund",
    "fbi": "Federal Bureau of Investigation",
    "cia": "Central Intelligence Agency",
    "afp": "AFP",
    "idf": "Israeli military",
}
_HE_OR_SHE: Final[dict[str, Gender]] = {"he": "m", "his": "m", "she": "f", "her": "f"}
_IT: Final = frozenset({"it", "its"})
_POSSESSIVES: Final = frozenset({"its", "his", "her", "their"})
_DEFINITE: Final = frozenset({"the", "this", "that", "these"})
_MEMORY: Final = 12
_NEAR: Final = 2
_ANYBODY: Final = frozenset({"man", "woman", "one"})
_TELLING: Final = frozenset({"official", "organisation", "document", "poll", "tally"})
_PLACES: Final = listed("valley street avenue square park island river mountain lake bay beach primary primaries")
_SHORT: Final = 3


@dataclass(slots=True, eq=False)
class Named:
    """A source as first named: its kind, the words it was named by, its gender and whether it is more than one.

    `body` tells that it is an institution or a document, `heard` in which sentence it was last named, `place` at which
    word it was the subject of that sentence.
    """

    name: str
    kind: SourceKind
    proper: bool
    gender: Gender | None
    plural: bool
    body: bool
    heads: set[str] = field(default_factory=set)
    heard: int = 0
    place: int = -1

    def fits(self, pronoun: str) -> bool:
        """Whether a pronoun can stand for this source: it must agree in number, animacy and gender."""
        if pronoun in _HE_OR_SHE:
            return self.is_person() and self.gender in {None, _HE_OR_SHE[pronoun]}
        if pronoun in _IT:
            thing = self.body or self.kind in {"organisation", "document", "poll", "tally"}
            return thing and self.gender is None and (self.proper or not self.plural)
        if pronoun in {"they", "their"}:
            return self.plural or ((self.body or self.kind == "organisation") and self.gender is None)
        return False

    def is_person(self) -> bool:
        """Whether this is one human being, as far as the words tell."""
        if self.body or self.plural or self.kind not in {"person", "official", "witness"}:
            return False
        return self.proper or bool(self.heads & (OFFICIALS | PEOPLE) - _ANYBODY)


@dataclass(slots=True)
class SourceMemory:
    """The sources of an article in the order of their latest mention, and the full names it gives."""

    full_names: dict[str, str]
    recent: list[Named] = field(default_factory=list)
    by_name: dict[str, Named] = field(default_factory=dict)
    sentence: int = 0

    def hear(self, line: Line, *, quoted: bool) -> None:
        """Take note of the person or body that a sentence is about, for the pronouns after it.

        A sentence that opens inside a quotation is about somebody else than the one who speaks.
        """
        self.sentence += 1
        phrase = None if quoted else subject_name(line)
        if phrase is None:
            return
        name = self.canonical(line.words, phrase)
        if name in self.by_name or " " in name or name in self.full_names or is_body(line.words, phrase[1] - 1):
            known = self._named(line.words, phrase, name, source_kind(line.words, phrase))
            self._remember(known)
            known.place = phrase[0]

    def resolve(self, draft: Draft, *, quoted: bool) -> tuple[str | None, SourceKind]:
        """The name and kind of a draft's source, after coreference.

        A pronoun inside a quotation is somebody the speaker talks of, whom only the speaker knows: it has no name.
        """
        words, phrase = draft.line.words, draft.source
        if phrase is None:
            return None, draft.kind or "anonymous"
        kind = draft.kind or source_kind(words, phrase)
        low = words.low[head_of(words, phrase)].removesuffix("'s")
        stands_in = phrase[1] - phrase[0] == 1 and (low in PRONOUNS or low in _IT | _POSSESSIVES | RELATIVES)
        if stands_in or low.endswith("-year-old"):
            known = None if quoted else self._by_pronoun(low, draft)
            if known is None:
                return None, kind
            known.gender = known.gender or _HE_OR_SHE.get(low)
        else:
            name = self.canonical(words, phrase)
            known = self.by_name.get(name) or self._by_head(words, phrase)
            known = known or self._named(words, phrase, name, kind, opening=phrase[0] == draft.line.lo)
            known.heads.update(_heads(words, phrase))
        self._remember(known)
        return known.name, kind if known.kind in {"anonymous", "person"} and kind in _TELLING else known.kind

    def canonical(self, words: Words, phrase: Phrase) -> str:
        """The fullest name for a noun phrase: its proper name without titles, or the phrase itself."""
        head = head_of(words, phrase)
        first = phrase[0]
        while first < head and words.low[first] in DETERMINERS:
            first += 1
        low = words.low[head].removesuffix("'s")
        if first == head and low in _ALIASES:
            return _ALIASES[low]
        joint = _joint_end(words, first, phrase[1])
        if joint is not None:
            return _bare(words, first, joint)
        apposed = apposed_name(words, head, phrase[1])
        if apposed is not None:
            untitled = proper_tail(words, apposed[0], apposed[1] - 1)
            return self._full(_bare(words, apposed[0] if untitled is None else untitled, apposed[1] - 1))
        proper = proper_tail(words, first, head)
        return self._full(_bare(words, proper, head)) if proper is not None else _bare(words, first, head)

    def _full(self, name: str) -> str:
        return self.full_names.get(name, name)

    def _named(self, words: Words, phrase: Phrase, name: str, kind: SourceKind, *, opening: bool = False) -> Named:
        known = self.by_name.get(name)
        if known is None:
            head = words.low[head_of(words, phrase)].removesuffix("'s")
            proper = name.rsplit(maxsplit=1)[-1][:1].isupper() and not (opening and " " not in name)
            proper = proper and ("." not in name or " " in name)
            several = "and" in words.low[phrase[0] : phrase[1]] or (
                head.endswith("s") and not head.endswith(("ss", "'s"))
            )
            gender = _gender_of_name(name) or gender_of(words, (phrase[0], head_of(words, phrase) + 1))
            body = _names_body(words, phrase) or name in _ALIASES.values() or head in _PLACES
            single = proper and kind == "person" and "and" not in name.split()
            known = Named(name, kind, proper, gender, plural=several and not single, body=body)
            self.by_name[name] = known
        return known

    def _remember(self, known: Named) -> None:
        if known in self.recent:
            self.recent.remove(known)
        if known.heard != self.sentence:
            known.heard, known.place = self.sentence, -1
        self.recent.append(known)
        del self.recent[:-_MEMORY]

    def _by_pronoun(self, low: str, draft: Draft) -> Named | None:
        """The latest source that a pronoun or "the 57-year-old" can stand for, named here or a sentence or two before.

        None on doubt: a relative pronoun, a speaker's "we", or nobody of that number, kind and gender near by.
        """
        for known in reversed(self.recent):
            if self.sentence - known.heard > _NEAR:
                return None
            fits = known.is_person() if low.endswith("-year-old") else known.fits(low)
            if fits and not self._told_of(known, draft):
                return known
        return None

    def _told_of(self, known: Named, draft: Draft) -> bool:
        """Whether a name is the subject of the very words that are said, so is hardly the one who says them."""
        return known.heard == self.sentence and any(first <= known.place < last for first, last in draft.contents)

    def _by_head(self, words: Words, phrase: Phrase) -> Named | None:
        """A definite second mention: "the ministry" for "the health ministry", "the office" for "Smith's office"."""
        if words.low[phrase[0]] not in _DEFINITE or phrase[1] - phrase[0] > _SHORT:
            return None
        extra = {words.low[k] for k in range(phrase[0] + 1, phrase[1])}
        return next((known for known in reversed(self.recent) if extra <= known.heads), None)


def _gender_of_name(name: str) -> Gender | None:
    given = Words.of(name)
    return gender_of(given, (0, len(given.low))) if given.low else None


def _bare(words: Words, first: int, last: int) -> str:
    """The words from first to last without a possessive ending."""
    return words.text[words.start[first] : words.end[last]].removesuffix("'s").removesuffix("’s")


def _names_body(words: Words, phrase: Phrase) -> bool:
    """Whether a phrase names a body by its head ("the health ministry") or before it ("the regulator Aquafin")."""
    head = head_of(words, phrase)
    named = head > phrase[0] and words.capitalised(head) and is_body(words, head - 1)
    return is_body(words, head) or (named and words.low[head - 1].isalpha())


def _joint_end(words: Words, first: int, last: int) -> int | None:
    """The last word of a pair or list of names that speak together: "Chad and Sudan"."""
    for k in range(first, last - 1):
        low = words.low[k]
        if low in PREPOSITIONS or low in RELATIVES or not (words.capitalised(k) or low in {",", "and", "the"}):
            return None
        if low == "and" and k > first:
            end = k + 1 + (words.low[k + 1] == "the")
            while end + 1 < last and words.capitalised(end) and words.capitalised(end + 1):
                end += 1
            return end if end < last and words.capitalised(end) else None
    return None


def _heads(words: Words, phrase: Phrase) -> set[str]:
    """The words by which a source may be named again: those up to its head noun, and the head of its apposition."""
    head = head_of(words, phrase)
    inside = {words.low[k] for k in range(phrase[0], head + 1)}
    if head + 2 < phrase[1] and words.low[head + 1] == "," and words.low[head + 2] in DETERMINERS:
        inside.add(words.low[head_of(words, (head + 2, phrase[1]))])
    return {low.removesuffix("'s") for low in inside if low[0].isalpha()}
