"""A sentence with shares of a poll or a vote in it: who is named where, and of which answer each share is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from verifier.extract.offline.clauses import Line
from verifier.extract.offline.quantities.ballots import (
    AGAINST,
    BACKED,
    BACKING,
    BROKEN_BY,
    CHANGING,
    FACELESS,
    GETTING,
    GIVING,
    LEADING,
    OF_NOBODY,
    PARTY_NAMES,
    POLLS,
    PRONOUNS,
    STANDING,
    TIED,
    TRAILING,
)
from verifier.extract.offline.quantities.clause import Phrase
from verifier.extract.offline.quantities.company import root_of, tells
from verifier.extract.offline.quantities.names import Name, names_of
from verifier.extract.offline.quantities.words import ADVERBS, BE, HAVE, MODALS
from verifier.figures.nouns import lemma

_REACH: Final = 14
_NEAR: Final = 4
_LONGEST_GROUP: Final = 8
_CHAIN: Final = BE | HAVE | MODALS | ADVERBS
_STOPS: Final = BROKEN_BY | {",", "(", ")", "—", "–", "--", ":", ".", '"', "“", "”"}


@dataclass(frozen=True)
class Sentence:
    """The words, names and shares of a sentence; `spoken` is the candidate of whom the sentence before told."""

    line: Line
    shares: tuple[Phrase, ...]
    known: frozenset[str]
    spoken: str | None

    @cached_property
    def low(self) -> Sequence[str]:
        """The words in lower case."""
        return self.line.words.low

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """All names, of people and places."""
        return tuple(names_of(self.line, self.known))

    @cached_property
    def places(self) -> frozenset[str]:
        """The names behind "in" or "from": where a contest is held, or whence somebody comes."""
        found: set[str] = set()
        last = -1
        for name in self.names:
            before = self.low[name.first - 1] if name.first > self.line.lo else ""
            if self.low[name.last - 1].endswith("'s"):
                continue
            if (
                before in {"in", "from", "across"}
                or self._polled_in(name)
                or (before in {"and", ","} and name.first - 1 == last)
            ):
                found.add(name.key)
                last = name.last
        return frozenset(found)

    def _polled_in(self, name: Name) -> bool:
        """Whether a name is that of the place of a poll: "a poll of Nevada", "a survey of Ohio voters"."""
        near = self.low[max(self.line.lo, name.first - _NEAR) : name.first]
        return near[-1:] == ["of"] and not POLLS.isdisjoint(near)

    @cached_property
    def people(self) -> tuple[Name, ...]:
        """The names that may be those of candidates."""
        return tuple(name for name in self.names if name.key not in self.places)

    def options(self) -> dict[int, tuple[str, str | None]]:
        """By figure, of which answer it is the share, and against whom it is told."""
        found: dict[int, tuple[str, str | None]] = {}
        told = -1
        for place, share in enumerate(self.shares):
            if place == told:
                continue
            following = self.shares[place + 1] if place + 1 < len(self.shares) else None
            if following is not None and self._paired(share, following):
                one, other = self._pair(share, following)
                if one is not None:
                    found[share.figure.id] = one, other
                if other is not None and other != one:
                    found[following.figure.id] = other, one
                told = place + 1
                continue
            alone = self._behind(share, following) or self._before(share)
            if alone is None and place and self._moved(self.shares[place - 1], share):
                alone = found.get(self.shares[place - 1].figure.id, (None, None))[0]
            if alone is not None:
                found[share.figure.id] = alone, None
        return found

    def group(self, share: Phrase) -> frozenset[str]:
        """The words that say of whom a share is taken: "46 percent of women", "among voters under 45"."""
        words: list[str] = []
        if share.figure.counted is not None and share.figure.counted_span is not None:
            words += share.figure.counted.lower().split()
            if share.last < self.line.hi and self.low[share.last] == "who":
                words += self._noun_phrase(share.last, self.line.hi)
        if self.low[self.line.lo] == "among":
            words += self._noun_phrase(self.line.lo + 1, share.first)
        else:
            words += self._among(share)
        return frozenset(
            word if word.isdigit() else root_of(PARTY_NAMES.get(lemma(word), word))
            for word in words
            if (word.isdigit() or tells(word)) and word not in FACELESS and lemma(word) not in FACELESS
        )

    def _among(self, share: Phrase) -> Iterator[str]:
        """The group named behind a share, or that does the favouring before it."""
        for at in range(share.last, min(self.line.hi, share.last + _REACH)):
            if self.low[at] in BROKEN_BY or self.low[at] in {"and", "but"}:
                break
            if self.low[at] == "among" or (self.low[at] == "with" and not self.low[at + 1 : at + 2][0][:1].isdigit()):
                yield from self._noun_phrase(at + 1, self.line.hi)
                return
        backed = self._verb_before(share.first, BACKING)
        if backed is not None:
            start = backed
            while start > self.line.lo and backed - start < _LONGEST_GROUP and self.low[start - 1] not in _STOPS:
                start -= 1
            named = any(start <= name.first < backed for name in self.people)
            if not named and not any(start <= other.first < backed for other in self.shares):
                yield from self.low[start:backed]

    def _noun_phrase(self, first: int, stop: int) -> Sequence[str]:
        last = first
        while last < min(stop, first + _LONGEST_GROUP) and self.low[last] not in _STOPS:
            last += 1
        return self.low[first:last]

    def _paired(self, share: Phrase, following: Phrase) -> bool:
        """Whether two shares are told against each other: "46 percent to 42", "46 percent to Reid's 42"."""
        between = self.low[share.last : following.first]
        moves = self.low[share.first - 1] == "from"
        return bool(between) and len(between) <= _NEAR and between[0] in AGAINST and not moves

    def _pair(self, share: Phrase, following: Phrase) -> tuple[str | None, str | None]:
        """The two candidates of "A leads B, 46 percent to 42", in the order of the shares."""
        named = self._ending(following.first)
        lead = self._verb_before(share.first, LEADING)
        if named is not None:
            return self._named_before(share.first, other_than=named), named
        if lead is not None:
            one = self._named_before(lead) or self._meant(lead)
            return one, self._named_behind(lead, share.first) or self._only_other(one)
        if self._verb_before(share.first, TRAILING) is not None:
            return None, None
        backed = self._verb_before(share.first, BACKING)
        if backed is not None:
            return self._named_behind(backed, share.first) or self._named_before(backed), None
        return None, None

    def _behind(self, share: Phrase, following: Phrase | None) -> str | None:
        """Of "44 percent for Reid", "44 percent of women would back Reid", "12 percent are undecided"."""
        stop = min(self.line.hi, share.last + _REACH, following.first if following is not None else self.line.hi)
        if share.last < stop and self.low[share.last] == "for":
            return self._named_behind(share.last + 1, min(stop, share.last + _NEAR + 1))
        fallback: str | None = None
        relative = False
        for at in range(share.last, stop):
            word = self.low[at]
            if word in BROKEN_BY or word in {"(", "—", "--"}:
                break
            relative = (relative or word == "who") and not (word == "," and at + 1 < stop and self._is_common(at + 1))
            if word in OF_NOBODY:
                return "undecided"
            if word in BACKING and (option := self._named_behind(at + 1, min(stop, at + _LONGEST_GROUP))):
                if not {"not", "n't"}.isdisjoint(self.low[max(share.last, at - 2) : at]):
                    option = f"not {option}"
                if not relative:
                    return option
                fallback = fallback or option
        return fallback

    def _before(self, share: Phrase) -> str | None:
        """Of "Reid at 44 percent", "Reid has 44 percent", "Reid's 44 percent", "Reid's support fell to 44 percent"."""
        at = share.first - 1
        if at <= self.line.lo:
            return None
        word = self.low[at]
        owner = self._ending(share.first)
        if owner is not None:
            given = share.first - 2 >= self.line.lo and not GIVING.isdisjoint(self.low[max(self.line.lo, at - 3) : at])
            return owner if word.endswith("'s") or given else None
        if word == "by":
            return self._named_before(at - 1) if self.low[at - 1] in BACKED else None
        if word in GETTING:
            return self._holder(at)
        if word not in {"at", "with", "on", "to", "from"}:
            return None
        tied = self._verb_before(at, TIED)
        if tied is not None:
            return self._named_before(tied)
        if word in {"to", "from"}:
            moving = self._verb_before(at, CHANGING)
            return None if moving is None else self._named_before(moving) or self._meant(moving)
        return self._holder(at)

    def _is_common(self, at: int) -> bool:
        return self.low[at][0].isalpha() and not self.line.words.capitalised(at)

    def _holder(self, at: int) -> str | None:
        """The candidate, or the pronoun for one, that stands before a verb group ("she was at")."""
        while at > self.line.lo and (self.low[at - 1] in STANDING or self.low[at - 1] in _CHAIN):
            at -= 1
        return self._ending(at) or self._meant(at)

    def _moved(self, share: Phrase, following: Phrase) -> bool:
        """Whether a share follows another in one move: "from 40 percent in May to 46", "before slipping back to 39"."""
        between = self.low[share.last : following.first]
        named = any(share.last <= name.first < following.first for name in self.people)
        return between[-1:] == ["to"] and not named and BROKEN_BY.isdisjoint(between)

    def _ending(self, at: int) -> str | None:
        """The candidate whose name ends before a word."""
        return next((name.key for name in self.people if name.last == at), None)

    def _named_behind(self, first: int, stop: int) -> str | None:
        """The first candidate named between two words."""
        return next((name.key for name in self.people if first <= name.first < stop), None)

    def _named_before(self, at: int, other_than: str | None = None) -> str | None:
        """The nearest candidate named before a word in its clause; what a relative clause names does not count."""
        at = self._before_relative(at)
        for name in reversed(self.people):
            if name.last <= at and name.key != other_than:
                return name.key if BROKEN_BY.isdisjoint(self.low[name.last : at]) else None
        return None

    def _before_relative(self, at: int) -> int:
        """Where a clause ", who ...," begins that ends right before a verb group; the word itself without one."""
        end = at
        while end > self.line.lo and self.low[end - 1] in _CHAIN | {"well"}:
            end -= 1
        if end <= self.line.lo or self.low[end - 1] != ",":
            return at
        for start in range(end - 2, max(self.line.lo, end - 2 * _REACH), -1):
            if self.low[start] in {"who", "which"} and self.low[start - 1] == ",":
                return start - 1
        return at

    def _meant(self, at: int) -> str | None:
        """Whom a pronoun before a word means: of whom the sentence before told."""
        near = self.low[max(self.line.lo, at - 2) : at]
        return self.spoken if not PRONOUNS.isdisjoint(near) else None

    def _only_other(self, one: str | None) -> str | None:
        """The only other candidate of a sentence that calls the opponent by no name."""
        others = {name.key for name in self.people if name.key != one}
        return others.pop() if len(others) == 1 else None

    def _verb_before(self, at: int, verbs: frozenset[str]) -> int | None:
        """The nearest of some verbs before a word, in the same clause."""
        for place in range(at - 1, max(self.line.lo, at - _REACH) - 1, -1):
            if self.low[place] in BROKEN_BY:
                return None
            if self.low[place] in verbs and not (
                self.low[place] == "back" and self.low[place + 1] in {"to", "in", "from"}
            ):
                return place
        return None
