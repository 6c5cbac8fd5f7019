"""Second mentions of a source: "he", "the ministry", a surname or an alias led back to who was named first."""

from dataclasses import dataclass, field
from typing import Final

from verifier.claims.model import SourceKind
from verifier.extract.offline.attribution_draft import Draft
from verifier.extract.offline.clauses import DETERMINERS, PRONOUNS, RELATIVES, Line, Phrase, Words
from verifier.extract.offline.coreference_names import Gender, apposed_name, gender_of, proper_tail, subject_name
from verifier.extract.offline.sources_kinds import ORGANISATIONS, head_of, source_kind

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
_SPEAKERS: Final = frozenset({"i", "we", "you"})
_DEFINITE: Final = frozenset({"the", "this", "that", "these"})
_MEMORY: Final = 12
_SHORT: Final = 3


@dataclass(slots=True, eq=False)
class Named:
    """A source as first named: its kind, the words it was named by, its gender and whether it is more than one."""

    name: str
    kind: SourceKind
    proper: bool
    gender: Gender | None
    plural: bool
    heads: set[str] = field(default_factory=set)

    def fits(self, pronoun: str) -> bool:
        """Whether a pronoun can stand for this source."""
        body = self.kind in {"organisation", "official", "document", "poll", "tally"}
        if pronoun in _HE_OR_SHE:
            gender = _HE_OR_SHE[pronoun]
            person = self.kind in {"person", "official", "witness"} and not self.heads & ORGANISATIONS
            return (
                person and not self.plural and self.gender in {None, gender} and (self.proper or self.gender == gender)
            )
        if pronoun in _IT:
            return body and not self.plural and self.gender is None
        if pronoun in {"they", "their"}:
            return self.plural or self.kind in {"organisation", "official", "witness", "anonymous"}
        return True


@dataclass(slots=True)
class SourceMemory:
    """The sources of an article in the order of their latest mention, and the full names it gives."""

    full_names: dict[str, str]
    recent: list[Named] = field(default_factory=list)
    by_name: dict[str, Named] = field(default_factory=dict)

    def hear(self, line: Line) -> None:
        """Take note of the person or body that a sentence is about, for the pronouns after it."""
        phrase = subject_name(line)
        if phrase is None:
            return
        name = self.canonical(line.words, phrase)
        if name in self.by_name or " " in name:
            self._remember(self._named(line.words, phrase, name, source_kind(line.words, phrase)))

    def resolve(self, draft: Draft) -> tuple[str | None, SourceKind]:
        """The name and kind of a draft's source, after coreference."""
        words, phrase = draft.line.words, draft.source
        if phrase is None:
            return None, draft.kind or "anonymous"
        kind = draft.kind or source_kind(words, phrase)
        low = words.low[head_of(words, phrase)].removesuffix("'s")
        if phrase[1] - phrase[0] == 1 and (low in PRONOUNS or low in _IT | _POSSESSIVES | RELATIVES):
            known = self._by_pronoun(low, draft)
            if known is None:
                return None, kind
        else:
            name = self.canonical(words, phrase)
            known = self.by_name.get(name) or self._by_head(words, phrase)
            known = known or self._named(words, phrase, name, kind, opening=phrase[0] == draft.line.lo)
            known.heads.update(_heads(words, phrase))
        self._remember(known)
        return known.name, known.kind if known.kind != "anonymous" else kind

    def canonical(self, words: Words, phrase: Phrase) -> str:
        """The fullest name for a noun phrase: its proper name without titles, or the phrase itself."""
        head = head_of(words, phrase)
        first = phrase[0]
        while first < head and words.low[first] in DETERMINERS:
            first += 1
        low = words.low[head].removesuffix("'s")
        if first == head and low in _ALIASES:
            return _ALIASES[low]
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
            head = words.low[head_of(words, phrase)]
            proper = name.rsplit(maxsplit=1)[-1][:1].isupper() and not (opening and " " not in name)
            several = "and" in words.low[phrase[0] : phrase[1]] or (
                head.endswith("s") and not head.endswith(("ss", "'s"))
            )
            gender = gender_of(words, phrase) or _gender_of_name(name)
            known = Named(name, kind, proper, gender, plural=several and not (proper and kind == "person"))
            self.by_name[name] = known
        return known

    def _remember(self, known: Named) -> None:
        if known in self.recent:
            self.recent.remove(known)
        self.recent.append(known)
        del self.recent[:-_MEMORY]

    def _by_pronoun(self, low: str, draft: Draft) -> Named | None:
        if low in _SPEAKERS:
            return None
        subject = self._sentence_subject(draft) if low in _IT else None
        return subject or next((known for known in reversed(self.recent) if known.fits(low)), None)

    def _sentence_subject(self, draft: Draft) -> Named | None:
        """The name that opens the sentence, where "it" follows later in the same sentence."""
        phrase = subject_name(draft.line)
        if draft.source is None or phrase is None or phrase[1] > draft.source[0]:
            return None
        words = draft.line.words
        known = self._named(words, phrase, self.canonical(words, phrase), source_kind(words, phrase))
        return known if known.gender is None else None

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


def _heads(words: Words, phrase: Phrase) -> set[str]:
    """The words by which a source may be named again: those up to its head noun."""
    inside = (words.low[k] for k in range(phrase[0], head_of(words, phrase) + 1))
    return {low.removesuffix("'s") for low in inside if low[0].isalpha()}
