"""The pieces of a sentence that each assert something: its clauses, and what is put before or added to them."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Literal

from verifier.extract.offline.attribution.cues import VERB_FORMS
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    CARDINALS,
    CLOSERS,
    DASHES,
    DETERMINERS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    SUBORDINATORS,
    TIME_WORDS,
    Line,
    Phrase,
    Words,
    listed,
)

PieceKind = Literal["main", "coordinate", "subordinate", "relative", "fronted", "addition"]

_PARTICIPLES: Final = frozenset({"born", "built", "known", "made", "seen", "taken", "given", "found", "set"})
_LINKS: Final = frozenset({"and", "but", "while", "whereas"})
_COORDINATORS: Final = frozenset({"and", "but", "or", "yet", "so", "nor"})
_RELATIVES: Final = frozenset({"who", "which", "whose", "whom", "where"})
_ADDITIONS: Final = listed(
    "including excluding with compared mostly mainly leaving bringing taking making against among down up "
    "from versus according plus well"
)
EXCHANGES: Final = frozenset(
    {("in", "exchange"), ("in", "return"), ("as", "opposed"), ("compared", "with"), ("compared", "to")}
)
_CLAUSE_REACH: Final = 30
_REACH: Final = 60
_SHORT_CLAUSE: Final = 5


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a sentence: its words in one or more ranges, and how it hangs on the sentence.

    `owner` is the index, among the sentence's pieces, of the clause that it hangs on.
    """

    ranges: tuple[Phrase, ...]
    kind: PieceKind
    owner: int | None = None

    @property
    def first(self) -> int:
        """The piece's first word."""
        return self.ranges[0][0]

    @property
    def last(self) -> int:
        """One past the piece's last word."""
        return self.ranges[-1][1]


def split_clauses(line: Line, unbroken: Collection[int] = ()) -> list[Piece]:
    """The pieces of a sentence in order; together they hold all its words.

    A clause that an aside interrupts is one piece of two ranges. A fronted adverbial and an addition (an apposition, a
    share, the other side of an exchange) are pieces of their own, which `owner` ties to their clause. No piece begins
    at a word of `unbroken`.
    """
    pieces: list[Piece] = []
    clause: int | None = None
    for first, last, kind in _stretches(line, unbroken):
        here = ((first, last),)
        if kind == "resumed" and clause is not None:
            pieces[clause] = replace(pieces[clause], ranges=(*pieces[clause].ranges, *here))
        elif kind in {"fronted", "addition"}:
            pieces.append(Piece(here, "fronted" if kind == "fronted" else "addition", clause))
        elif kind == "relative":
            pieces.append(Piece(here, "relative", clause))
            clause = len(pieces) - 1 if clause is None else clause
        else:
            named: PieceKind = "subordinate" if kind == "subordinate" else "coordinate"
            pieces.append(Piece(here, "main" if clause is None and kind != "subordinate" else named, clause))
            clause = len(pieces) - 1
    return [replace(p, owner=_next_clause(pieces, n)) if p.kind == "fronted" else p for n, p in enumerate(pieces)]


def _next_clause(pieces: list[Piece], number: int) -> int | None:
    return next((k for k in range(number + 1, len(pieces)) if pieces[k].kind in {"main", "coordinate"}), None)


_Stretch = tuple[int, int, str]


def _stretches(line: Line, unbroken: Collection[int]) -> list[_Stretch]:
    """The sentence cut at every boundary, each stretch with what it is."""
    cuts = [line.lo, *(k for k in range(line.lo + 1, line.hi) if k not in unbroken and _is_cut(line, k)), line.hi]
    stretches: list[_Stretch] = []
    awaiting = False
    for first, last in pairwise(cuts):
        kind = _kind_of(line, first, last, opening=not stretches, awaiting=awaiting)
        if kind == "joined" and stretches:
            before = stretches.pop()
            stretches.append((before[0], last, before[2]))
            continue
        waiting = kind == "subject" or (kind == "subordinate" and not has_clause(line.words, first, last))
        awaiting = waiting or (awaiting and kind in {"addition", "relative"})
        stretches.append((first, last, kind))
    return stretches


def _is_cut(line: Line, k: int) -> bool:
    """Whether a new stretch starts at a word: after a comma, dash, semicolon or bracket, or at an exchange."""
    words = line.words
    before, low = words.low[k - 1], words.low[k]
    if before == ",":
        return not (k - 2 >= line.lo and words.low[k - 2][-1].isdigit() and low[0].isdigit())
    if before in DASHES or before == ";" or before in OPENERS or before in CLOSERS:
        return True
    if low in _LINKS and before != ",":
        return _joins_clauses(line, k)
    return k + 1 < line.hi and (low, words.low[k + 1]) in EXCHANGES


def _joins_clauses(line: Line, link: int) -> bool:
    """Whether "and" joins two clauses that each hold a number: "12 died and 40 were hurt"."""
    words = line.words
    if words.low[link - 1][0].isdigit() and words.low[link + 1 : link + 2] and words.low[link + 1][0].isdigit():
        return False
    floor = next(
        (k + 1 for k in range(link - 1, max(line.lo, link - _REACH) - 1, -1) if words.low[k] in {",", ";"}), line.lo
    )
    if not (_holds_number(words, floor, link) and has_clause(words, floor, link)):
        return False
    end = next(
        (k for k in range(link + 1, min(line.hi, link + _REACH)) if words.low[k] in {",", ";"}),
        min(line.hi, link + _REACH),
    )
    verb = next((k for k in range(link + 1, min(end, link + 12)) if verb_like(words, k)), None)
    return verb is not None and _holds_number(words, link + 1, end)


def _holds_number(words: Words, first: int, last: int) -> bool:
    return any(words.low[k][0].isdigit() or words.low[k] in CARDINALS for k in range(first, last))


def _kind_of(line: Line, first: int, last: int, *, opening: bool, awaiting: bool) -> str:
    """What a stretch is; `awaiting` says that a subject stands before it whose verb has not come yet."""
    words = line.words
    clause = has_clause(words, first, last)
    if opening:
        return _opening_kind(line, first, last, clause=clause)
    marked = _marked_kind(line, first, last, clause=clause, awaiting=awaiting)
    if marked is not None:
        return marked
    low = words.low[first]
    if low in _ADDITIONS or low in DETERMINERS or low[0].isdigit() or words.low[first - 1] in OPENERS:
        return "coordinate" if clause and low not in _ADDITIONS else "addition"
    if _starts_with_verb(words, first):
        return "resumed"
    apart = words.low[first - 1] == ";" or words.low[first - 1] in DASHES or _after_fronted(words, line.lo, first)
    return "coordinate" if clause and apart and _own_subject(words, first, last) else "joined"


def _marked_kind(line: Line, first: int, last: int, *, clause: bool, awaiting: bool) -> str | None:
    """What a stretch is by the word that opens it, or None where that word tells nothing."""
    words = line.words
    low, after = words.low[first], words.low[first + 1] if first + 1 < last else ""
    if (low, after) in EXCHANGES or (low, after) == ("as", "well"):
        return "addition"
    if low == "than" or (low == "as" and last - first <= _SHORT_CLAUSE):
        return "joined"
    if low in _RELATIVES or (low in PREPOSITIONS and after in {"whom", "which"}):
        return "relative"
    if awaiting:
        return "resumed" if _starts_with_verb(words, first) else "addition"
    opens = words.low[last - 1] == "," and words.low[last - 2] not in SUBORDINATORS and last < line.hi
    if low in SUBORDINATORS and (clause or opens):
        return "subordinate"
    if low not in _COORDINATORS:
        return None
    own = clause and after and (_own_subject(words, first + 1, last) or _starts_with_verb(words, first + 1))
    return "coordinate" if own else "joined"


def _opening_kind(line: Line, first: int, last: int, *, clause: bool) -> str:
    words = line.words
    if words.low[first] in _COORDINATORS and first + 1 < last:
        first += 1
    low = words.low[first]
    parted = last < line.hi and words.low[last - 1] in {","} | DASHES | OPENERS
    if clause or not parted:
        return "subordinate" if clause and parted and low in SUBORDINATORS else "main"
    if (
        low in PREPOSITIONS
        or low in SUBORDINATORS
        or low in TIME_WORDS
        or low.endswith(("ing", "ly", "ed"))
        or low in _COORDINATORS
    ):
        return "fronted"
    return "subject"


def _starts_with_verb(words: Words, first: int) -> bool:
    low = words.low[first]
    return (
        finite(words, first)
        or (low.endswith("ed") and verb_like(words, first))
        or (low in VERB_FORMS and low.endswith("s"))
    )


def _after_fronted(words: Words, lo: int, first: int) -> bool:
    """Whether nothing but an adverbial stands before a stretch, so that the clause begins there."""
    return not has_clause(words, lo, first)


def has_clause(words: Words, first: int, last: int) -> bool:
    """Whether a stretch of words has a verb that can make a clause."""
    return any(verb_like(words, k) for k in range(first, min(last, first + _CLAUSE_REACH)))


def _own_subject(words: Words, first: int, last: int) -> bool:
    """Whether a clause names its subject, before its first verb."""
    if first >= last or verb_like(words, first):
        return False
    if words.low[first] in PREPOSITIONS and words.low[first] not in {"about", "around", "over", "some"}:
        return False
    if words.low[first] in STOPS or words.low[first].endswith("ing"):
        return False
    return words.low[first] in PRONOUNS or words.low[first] in DETERMINERS or words.low[first][0].isalnum()
