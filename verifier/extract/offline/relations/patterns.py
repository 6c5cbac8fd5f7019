"""A small language for sentence patterns over scanned figures, and the strands of words and figures it reads."""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from verifier.article.span import Span
from verifier.claims.model import Role
from verifier.extract.offline.clauses import Line
from verifier.extract.offline.relations.patterns_asides import kept_signs
from verifier.extract.offline.relations.patterns_words import WORD_CLASSES
from verifier.figures.model import Figure, Kind

# A figure is one sign in a strand: a letter for its kind and its id between these brackets.
_OPEN, _CLOSE = "‹", "›"
_PUNCTUATION: Final = "·"
_LETTERS: Final[Mapping[Kind, str]] = {
    "count": "c", "money": "m", "percent": "p", "points": "q", "measure": "u", "duration": "d", "age": "a",
    "ordinal": "o", "ratio": "r", "fraction": "f", "multiplier": "x", "rate": "e", "score": "s", "date": "t",
    "time": "h", "share": "w",
}  # fmt: skip
# What a figure in a pattern may be: `{a:amount}`.
_SORTS: Final[Mapping[str, str]] = {
    "amount": "cmu", "count": "c", "money": "m", "percent": "p", "points": "q", "share": "pfrw", "fraction": "frw",
    "multiplier": "x", "duration": "d", "date": "t", "ordinal": "o", "value": "cmupe", "gap": "cmuq", "growth": "pfw",
    "delta": "cmupfqxw", "step": "cmupfqw", "any": "cmupqe", "age": "a", "clock": "h",
    "rate": "cmued", "spread": "cdut",
}  # fmt: skip
_WORD: Final = rf"[^{_OPEN}{_PUNCTUATION}\s]\S* "
# Words that no noun phrase holds.
_NO_NOUN: Final = (
    "of|in|on|at|by|for|from|to|with|after|before|during|and|or|but|who|which|that|was|were|is|are|has|have|had|will|"
    "than"
)
_NOUN: Final = rf"(?!(?:{_NO_NOUN}) ){_WORD}"
_OWNER: Final = rf"[^{_OPEN}{_PUNCTUATION}\s]+(?:'s|s') "
# Words behind which a change starts, ends or gives way to another.
_TURN: Final = "from|and|but|or|while|as|after|who|which|that|when|because|although|whereas"
_SAME_WAY: Final = rf"(?!to (?!{_OPEN}t)|at (?={_OPEN}[^t])|(?:{_TURN}) )"
_START: Final = (
    r"(?:^|(?<=·[,;:“”\"(—–] )|(?<=·-- )|(?<= and )|(?<= but )|(?<= while )|(?<= said )|(?<= says )"
    r"|(?<=said that ))"
)
_SIDE: Final = rf"{_OPEN}[thoad]\d+{_CLOSE} "
_COMMA: Final = rf"{_PUNCTUATION}, "
_DASH: Final = rf"{_PUNCTUATION}(?:--+|—|–|-) "
# Within a list, what stands behind one of these places a part and is none itself ("in one county").
_NO_PLACE: Final = "(?<! in )(?<! at )(?<! from )(?<! on )"
# What a stretch of a pattern may hold, and how many signs it has where the pattern does not say.
_STRETCHES: Final[Mapping[str, tuple[str, int]]] = {
    "~": (_WORD, 6),
    "+": (f"{_WORD}|{_SIDE}", 6),
    "=": (_NOUN, 2),
    "@": (f"{_WORD}|{_SIDE}|{_COMMA}", 12),
    "&": (f"(?!and |plus ){_WORD}|{_SIDE}|{_COMMA}", 9),
    "%": (f"{_SAME_WAY}{_WORD}|{_SIDE}", 5),
    "/": (f"{_SAME_WAY}{_WORD}|{_SIDE}|{_COMMA}", 5),
}
_LONGEST_LIST: Final = 12
LONGEST_STRAND: Final = 4000
_KIND_SIGN: Final = re.compile(rf"{_OPEN}([a-z])")
_FIGURE_SIGN: Final = re.compile(rf"{_OPEN}[a-z](\d+){_CLOSE}")


@dataclass(frozen=True)
class Strand:
    """One sentence as words, signs of punctuation and figures; a figure takes its hedge with it."""

    line: Line
    text: str
    starts: tuple[int, ...]
    spans: tuple[Span, ...]
    figures: tuple[int, ...]

    @cached_property
    def words(self) -> frozenset[str]:
        """All words, to pass over patterns that cannot match."""
        return frozenset(self.text.split())

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of all its figures, to pass over patterns that ask for others."""
        return frozenset(_KIND_SIGN.findall(self.text))

    def before(self, figure: int, reach: int) -> list[str]:
        """The signs before a figure of the strand, at most `reach` of them, in order."""
        at = self._places.get(figure, 0)
        return self._signs[max(0, at - reach) : at]

    def after(self, figure: int, reach: int) -> list[str]:
        """The signs behind a figure of the strand, at most `reach` of them."""
        at = self._places.get(figure, len(self._signs))
        return self._signs[at + 1 : at + 1 + reach]

    @cached_property
    def _signs(self) -> list[str]:
        return self.text.split()

    @cached_property
    def _places(self) -> dict[int, int]:
        found = ((at, _FIGURE_SIGN.fullmatch(sign)) for at, sign in enumerate(self._signs))
        return {int(match[1]): at for at, match in found if match}

    def joined(self, following: "Strand") -> "Strand":
        """This sentence and the one behind it, read as one."""
        return Strand(
            following.line,
            self.text + following.text,
            (*self.starts, *(len(self.text) + start for start in following.starts)),
            self.spans + following.spans,
            self.figures + following.figures,
        )

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the strand stands in the article."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end) - 1
        return Span(self.spans[first].start, self.spans[max(first, last)].end, self.spans[first].part)


def strand_of(line: Line, figures: Sequence[Figure]) -> Strand:
    """Write a sentence and its figures (in order) as one strand; a monstrous sentence is read from its start only."""
    signs: list[str] = []
    spans: list[Span] = []
    hedges = deque(sorted(span for figure in figures if (span := figure.hedge_span) is not None))
    waiting = iter(figures)
    figure = next(waiting, None)
    words = line.words
    for at in range(line.lo, min(line.hi, line.lo + LONGEST_STRAND)):
        start, end = words.start[at], words.end[at]
        while figure is not None and figure.end <= start:
            figure = next(waiting, None)
        if figure is not None and figure.start < end and not _is_base_of_a_rate(signs, figure):
            sign = f"{_OPEN}{_LETTERS[figure.kind]}{figure.id}{_CLOSE}"
            if not signs or signs[-1] != sign:
                signs.append(sign)
                spans.append(figure.span)
            continue
        while hedges and hedges[0].end <= start:
            hedges.popleft()
        if not (hedges and hedges[0].start <= start) and not _is_abbreviating(line, at):
            signs.append(_sign(words.low[at]))
            spans.append(Span(start, end, words.part))
    kept = kept_signs(signs)
    signs, spans = [signs[at] for at in kept], [spans[at] for at in kept]
    starts, place = [], 0
    for sign in signs:
        starts.append(place)
        place += len(sign) + 1
    text = "".join(f"{sign} " for sign in signs)
    ids = tuple(int(found) for found in _FIGURE_SIGN.findall(text))
    return Strand(line, text, tuple(starts), tuple(spans), ids)


def _is_abbreviating(line: Line, at: int) -> bool:
    """Whether a sign is the full stop of an abbreviation ("Rep. Sanchez")."""
    words = line.words
    return words.low[at] == "." and at + 1 < line.hi and words.low[at + 1][0].isalnum() and words.abbreviates(at)


def _is_base_of_a_rate(signs: Sequence[str], figure: Figure) -> bool:
    """Whether a figure only says of how many a rate is told ("6.8 per 100,000")."""
    return figure.kind == "count" and figure.tier == "optional" and signs[-1:] == ["per"]


def _sign(word: str) -> str:
    if word[0].isalnum():
        return word.replace(_OPEN, "").replace(_PUNCTUATION, "").replace("\u2019", "'") or _PUNCTUATION
    return _PUNCTUATION + word.replace(_OPEN, "'")


class Found(NamedTuple):
    """A pattern found in a strand: figures by role, the span of its linking words, and the direction that they give."""

    roles: Mapping[Role, tuple[int, ...]]
    cue: Span | None
    up: bool
    down: bool


class Pattern:
    """A sentence pattern, made from words and these signs, with blanks between them.

    ``{a:amount}`` a figure of a sort in a role, ``{a+:amount}`` a list of them, ``{a2:amount}`` one more in the role,
    ``#`` a count and ``#%`` a percentage without a role; ``~`` up to six words, ``~9`` up to nine; ``+6`` words with
    dates among them; ``=2`` up to two words of a noun phrase; ``@``
    up to twelve words with commas, dates and ages among them; ``&9`` the same up to nine, but nothing added by "and";
    ``%5`` up to five words and dates without a comma or another way to go ("to", "from"); ``/5`` the same with commas;
    neither goes on into another clause; ``^`` the start of a clause; ``'s`` a word that owns what follows;
    ``one|other_one`` alternatives; ``?`` behind a word makes it
    optional; ``<move>`` a class of words; ``-`` a dash; ``!`` before a word makes it part of the cue.
    """

    def __init__(self, source: str) -> None:
        self._cues = self._classes = 0
        self._needed: list[frozenset[str]] = []
        self._sorts: list[frozenset[str]] = []
        self._signs: dict[str, re.Pattern[str]] = {}
        # A pattern starts with a whole word: "it fell" does not stand in "profit fell".
        self._source = r"(?<!\S)" + "".join(self._element(element) for element in _elements(source))

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        """Made at first use: an article needs few of the patterns, and making them all takes longer than reading it."""
        return re.compile(self._source)

    def find(self, strand: Strand) -> Iterator[Found]:
        """Every place at which the pattern stands, without overlap."""
        told = strand.words
        for needed in self._needed:
            if needed.isdisjoint(told):
                return
        kinds = strand.kinds
        for sort in self._sorts:
            if sort.isdisjoint(kinds):
                return
        for match in self._regex.finditer(strand.text):
            groups = match.groupdict()
            spans = [match.span(name) for name in groups if name.startswith("cue") and groups[name]]
            cue = strand.span(min(s for s, _ in spans), max(e for _, e in spans)) if spans else None
            roles: dict[Role, tuple[int, ...]] = {}
            for role in ("a", "b", "c"):
                stretch = f"{groups.get(role) or ''}{groups.get(f'{role}2') or ''}"
                if stretch:
                    roles[role] = tuple(int(found) for found in self._signs[role].findall(stretch))
            yield Found(roles, cue, _any(groups, "up"), _any(groups, "down"))

    def _element(self, element: "_Element") -> str:
        made = self._gap(element.sign) or self._words(element)
        if not element.optional and (sort := _sort_of(element.sign)):
            self._sorts.append(frozenset(_SORTS[sort]))
        if element.cue:
            self._cues += 1
            made = f"(?P<cue{self._cues}>{made})"
        return f"(?:{made})?" if element.optional else made

    def _gap(self, sign: str) -> str | None:
        """A figure, a stretch of words or a start; None for words to be found as they are."""
        if sign.startswith("{"):
            role, _, sort = sign.strip("{}").partition(":")
            self._signs[role[0]] = re.compile(rf"{_NO_PLACE}{_OPEN}[{_SORTS[sort or 'amount']}](\d+){_CLOSE}")
            return _figure(role, sort)
        if sign[0] in _STRETCHES and (len(sign) == 1 or sign[1:].isdigit()):
            stretch, usual = _STRETCHES[sign[0]]
            return f"(?:{stretch}){{0,{sign[1:] or usual}}}?"
        return {"#": _figure("", "count"), "#%": _figure("", "percent"), "'s": _OWNER, "^": _START}.get(sign)

    def _words(self, element: "_Element") -> str:
        sign = element.sign
        if sign.startswith("<"):
            self._classes += 1
            made, first = _word_class(sign.strip("<>"), self._classes)
        elif not sign[0].isalnum():
            return f"(?:{'|'.join(_punctuation(mark) for mark in sign.split('|'))})"
        else:
            choices = [choice.replace("_", " ") for choice in sign.split("|")]
            made = f"(?:{'|'.join(re.escape(choice) for choice in choices)}) "
            first = frozenset(choice.split()[0] for choice in choices)
        if not element.optional:
            self._needed.append(first)
        return made


def _sort_of(sign: str) -> str | None:
    """What a figure that a pattern asks for may be; None for an element that asks for no figure."""
    if sign.startswith("{"):
        return sign.strip("{}").partition(":")[2] or "amount"
    return {"#": "count", "#%": "percent"}.get(sign)


def _punctuation(mark: str) -> str:
    return _DASH if mark == "-" else f"{_PUNCTUATION}{re.escape(mark)} "


def _any(groups: Mapping[str, str | None], name: str) -> bool:
    return any(value for group, value in groups.items() if group.startswith(name))


class _Element(NamedTuple):
    sign: str
    cue: bool
    optional: bool


def _elements(source: str) -> Iterator[_Element]:
    for raw in source.split():
        sign = raw.removeprefix("!") if len(raw) > 1 else raw
        optional = len(sign) > 1 and sign.endswith("?")
        yield _Element(sign.removesuffix("?") if optional else sign, sign != raw, optional)


def _figure(role: str, sort: str) -> str:
    one = f"{_OPEN}[{_SORTS[sort or 'amount']}]\\d+{_CLOSE} "
    if not role:
        return one
    if not role.endswith("+"):
        return f"(?P<{role}>{one})"
    one = rf"(?:{_PUNCTUATION}\( )?{one}(?:{_PUNCTUATION}\) )?"
    tail = f"(?:(?:in|at|from|on) {one}|{_WORD}|{_SIDE}){{0,7}}?"
    link = (
        rf"(?:{_COMMA}(?:and |or |plus |while )?|and |plus |{_PUNCTUATION}\+ |{_PUNCTUATION}; (?:and )?|on top of |"
        rf"in addition to |as well as )(?:{_WORD}){{0,4}}?"
    )
    return f"(?P<{role[0]}>{one}(?:{tail}{link}{one}){{1,{_LONGEST_LIST - 1}}})"


@lru_cache
def _word_class(name: str, number: int) -> tuple[str, frozenset[str]]:
    made, words = [], set()
    for group, phrases in WORD_CLASSES[name].items():
        choices = "|".join(re.escape(phrase).replace("\\ ", " ") for phrase in sorted(phrases, key=len, reverse=True))
        made.append(f"(?P<{group}{number}>{choices}) " if group else f"(?:{choices}) ")
        words |= {phrase.split()[0] for phrase in phrases}
    return f"(?:{'|'.join(made)})", frozenset(words)
