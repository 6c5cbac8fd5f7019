"""The things of a list, told apart and counted in every way in which the list can be read."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import Final, Literal, NamedTuple

from verifier.extract.offline.clauses import FINITE, PREPOSITIONS, PRONOUNS
from verifier.extract.offline.relations.listing_words import (
    ASIDES,
    DETERMINING,
    JOINED,
    LONG_REGIONS,
    NAMELY,
    OPEN_ENDS,
    PARTIAL,
    PARTICLES,
    REGIONS,
    SETTING_APART,
    SEVERAL,
    VERBS,
)
from verifier.figures.model import Figure

Sort = Literal["name", "common", "own", "aside", "clause"]

_FIGURE: Final = "‹"
_COUNT, _AGE = "‹c", "‹a"
_AND: Final = frozenset({"and", "or", "·&"})
_OPENING, _CLOSING = frozenset({"·(", "·["}), frozenset({"·)", "·]"})
_QUOTE_MARKS: Final = frozenset({'·"', "·“", "·”"})
_STRANGE: Final = frozenset({"·:", "·?", "·!", "·—", "·–", "·--", "·-", "·…", "·...", "·/"})
_LONGEST_ENTRY = 15
_MOST_ENTRIES = 40
_PAIR = 2


_LOOSE_SIGN: Final = re.compile(r" (['’,.;:)\]])")


class Token(NamedTuple):
    """One sign of a strand, with the letters of the article that it stands for."""

    sign: str
    shown: str

    @property
    def capital(self) -> bool:
        """Whether it is written as a name."""
        return self.shown[:1].isupper()


@dataclass(frozen=True)
class Listed:
    """A list as read: the numbers of things it can hold, the things, and whether nothing else can be meant.

    `own` are the figures that count things within the list; `names` says that every thing is a name.
    """

    counts: tuple[int, ...]
    things: tuple[str, ...]
    sure: bool
    beyond: bool = False
    own: tuple[int, ...] = ()
    names: bool = False


@dataclass
class _Entry:
    tokens: list[Token]
    comma: bool
    conjoined: bool
    sort: Sort = "common"
    worth: int = 1
    optional: bool = False
    words: list[str] = field(default_factory=list)


def read_list(tokens: Sequence[Token], figures: Mapping[int, Figure], *, people: bool, kinds: bool) -> Listed | None:
    """The things of a list; None where it is open, or no list. `people` and `kinds` tell what its number counts."""
    kept = list(_outside_brackets(tokens))
    if kept and kept[0].sign in NAMELY:
        kept = kept[1:]
    while kept and kept[0].sign.startswith("·") and kept[0].sign not in _QUOTE_MARKS:
        kept = kept[1:]
    if not kept or any(token.sign in PARTIAL for token in kept):
        return None
    if any(token.sign == "·;" for token in kept):
        return _by_semicolons(kept)
    entries = _entries(kept)
    if not _PAIR <= len(entries) <= _MOST_ENTRIES or any(entry.words[0] in OPEN_ENDS for entry in entries):
        return None
    own = [_sorted(entry, figures) for entry in entries]
    if all(entry.sort in {"aside", "clause"} for entry in entries) and len({entry.words[0] for entry in entries}) == 1:
        for entry in entries:
            entry.sort = "common"
    listed = [entry for entry in entries if entry.sort != "aside"]
    if not _is_countable(listed):
        return None
    _weaken(listed, people=people)
    _weaken_participles(listed)
    _weaken_after_end(entries)
    sure = _is_plain(kept, entries)
    beyond = any(_may_be_several(entry, people=people, kinds=kinds) for entry in listed)
    shown = tuple(_shown(entry.tokens) for entry in listed)
    figures_within = tuple(figure for figure in own if figure is not None)
    names = all(_names(entry) for entry in listed)
    return Listed(_counts(listed), shown, sure, beyond, figures_within, names)


def _is_countable(listed: Sequence[_Entry]) -> bool:
    """Whether entries make a list of things: two of them, not all counted, none uncounted, not clauses among things."""
    clauses = sum(entry.sort == "clause" for entry in listed)
    acting = [len(entry.words) > 1 and entry.sort == "common" and _is_participle(entry) for entry in listed]
    if acting and acting[0] and not acting[-1]:
        return False
    return (
        len(listed) >= _PAIR
        and any(entry.sort != "own" for entry in listed)
        and all(entry.worth > 0 for entry in listed)
        and clauses in {0, len(listed)}
    )


def _outside_brackets(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens without what stands in brackets; commas within quotation marks do not part a list."""
    depth, quoted = 0, False
    for token in tokens:
        if token.sign in _OPENING:
            depth += 1
        elif token.sign in _CLOSING:
            depth = max(0, depth - 1)
        elif depth == 0:
            quoted ^= token.sign in _QUOTE_MARKS
            parts = token.sign in _AND or token.sign in {"·,", "·;"}
            yield Token(f"_{token.sign}", token.shown) if quoted and parts else token


def _shown(tokens: Sequence[Token]) -> str:
    """Tokens as a phrase: no blank before an apostrophe or a sign that closes."""
    return _LOOSE_SIGN.sub(r"\1", " ".join(token.shown for token in tokens))


def _by_semicolons(tokens: Sequence[Token]) -> Listed | None:
    """A list whose things are parted by semicolons, commas within them belonging to each."""
    pieces = [list(piece) for at_sign, piece in groupby(tokens, lambda token: token.sign == "·;") if not at_sign]
    pieces = [piece[1:] if piece[0].sign in _AND else piece for piece in pieces]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) < _PAIR or any(piece[0].sign in OPEN_ENDS for piece in pieces):
        return None
    if any(piece[0].sign.startswith((_COUNT, "·:")) or piece[0].sign in FINITE | PRONOUNS for piece in pieces):
        return None
    last = [token.sign for token in pieces[-1]]
    joins = sum(sign in _AND for sign in last)
    shown = tuple(_shown(piece) for piece in pieces)
    names = all(piece[0].capital for piece in pieces)
    return Listed(tuple(range(len(pieces), len(pieces) + joins + 1)), shown, sure=True, names=names)


def _entries(tokens: Sequence[Token]) -> list[_Entry]:
    """What stands between commas and "and", each with the sign that links it to what stands before."""
    entries: list[_Entry] = []
    comma = conjoined = False
    piece: list[Token] = []
    for token in (*tokens, Token("·,", ",")):
        if token.sign != "·," and token.sign not in _AND:
            piece.append(token)
            continue
        if any(each.sign[0] != "·" for each in piece):
            words = [each.sign for each in piece if each.sign[0] != "·"]
            entries.append(_Entry(piece, comma, conjoined, words=words))
            comma = conjoined = False
        piece = []
        comma, conjoined = comma or token.sign == "·,", conjoined or token.sign in _AND
    return entries


def _sorted(entry: _Entry, figures: Mapping[int, Figure]) -> int | None:
    """Give an entry its sort and its worth; the figure that counts it, if it has one of its own."""
    first = entry.words[0]
    letters = [token for token in entry.tokens if token.sign[0] != "·"]
    number = entry.words[1] if first in DETERMINING | {"the"} and len(entry.words) > _PAIR else first
    if number.startswith(_COUNT) and len(entry.words) > 1:
        figure = figures[int(number[2:-1])]
        whole = figure.value is not None and figure.strict.is_point and figure.value == int(figure.value)
        entry.sort, entry.worth = "own", int(figure.value or 0) if whole else 0
        return figure.id
    lower = not letters[0].capital
    if first.startswith(_FIGURE) or first in {"jr", "sr"} or (lower and first in ASIDES):
        entry.sort = "aside"
    elif any(word in VERBS for word in entry.words[1:]) or _tells(letters):
        entry.sort = "clause"
    elif letters[0].capital or (first == "the" and letters[-1].capital):
        entry.sort = "name"
    return None


def _is_participle(entry: _Entry) -> bool:
    """Whether an entry tells what somebody does or is: "born to", "based in", "leading the race"."""
    first, after = entry.words[:2]
    if first.endswith(("ed", "wn", "rn", "ld", "en", "ught")) and after in PREPOSITIONS:
        return True
    return first.endswith("ing") and not entry.tokens[-1].capital


def _names(entry: _Entry) -> bool:
    """Whether an entry is a name, or words in small letters that lead to one ("former senator Rick Alder")."""
    if entry.sort == "name":
        return True
    letters = [token for token in entry.tokens if token.sign[0] not in "·‹"]
    return entry.sort == "common" and entry.words[0] not in DETERMINING and any(token.capital for token in letters)


def _tells(letters: Sequence[Token]) -> bool:
    """Whether a name has a verb behind it: a word in small letters that opens no phrase and leads to no name."""
    if not letters[0].capital:
        return False
    small = next((at for at, token in enumerate(letters) if not token.capital and token.sign not in PARTICLES), None)
    if small is None or letters[small].sign.startswith(_FIGURE) or letters[small].sign in ASIDES:
        return False
    verbal = letters[small].sign.endswith(("ed", "s"))
    return verbal and not any(token.capital for token in letters[small + 1 :] if token.sign not in ASIDES)


def _weaken(entries: Sequence[_Entry], *, people: bool) -> None:
    """Mark the entries that may be no things of their own: the second half of a pair, a description, a region."""
    _weaken_round_the_last(entries)
    for before, entry in pairwise(entries):
        pair = frozenset((before.words[-1], entry.words[0] if len(entry.words) == 1 else entry.words[-1]))
        ends = frozenset((before.words[-1], entry.words[0]))
        if entry.conjoined and (pair in JOINED or ends in JOINED):
            entry.optional = True
        if entry.comma and _is_region(entry) and not _is_region(before):
            entry.optional = True
    if any(_names(entry) for entry in entries):
        for entry in entries:
            entry.optional = entry.optional or (entry.sort == "common" and not _names(entry))
    if people and any(entry.words[0] in DETERMINING for entry in entries):
        for entry in entries:
            plain = entry.sort == "common" and entry.words[0] not in DETERMINING and not _names(entry)
            entry.optional = entry.optional or plain
    oxford = any(entry.comma and entry.conjoined for entry in entries)
    if len(entries) == _PAIR + 1 and oxford and len({len(entry.words) for entry in entries}) > 1:
        entries[1].optional = True


def _weaken_round_the_last(entries: Sequence[_Entry]) -> None:
    """The last thing of a list is the one that ", and" adds, else the last "and"; another "and" joins halves of one.

    What stands before such a half may be a list within the list, and so may all that stands behind the last thing.
    """
    joined = [at for at, entry in enumerate(entries) if entry.conjoined]
    last = next((at for at in joined if entries[at].comma), joined[-1] if joined else len(entries))
    for at, entry in enumerate(entries):
        entry.optional = at > last
    for at in joined:
        if at >= last or entries[at].comma:
            continue
        for entry in entries[1:at]:
            entry.optional = True
        described = at > 0 and _names(entries[at]) and not _names(entries[at - 1])
        entries[at].optional = not described
        entries[at - 1].optional = entries[at - 1].optional or described


def _weaken_participles(entries: Sequence[_Entry]) -> None:
    """What starts with a participle may be said of the entry before, unless "and" adds it.

    Bare words behind "a fear of heights" may be further things feared.
    """
    first = entries[0].words
    governs = first[0] in DETERMINING | {"the"} and not PREPOSITIONS.isdisjoint(first)
    for entry in entries[1:]:
        said_of_another = len(entry.words) > 1 and not entry.conjoined and not entry.tokens[0].capital
        if said_of_another and entry.sort == "common" and _is_participle(entry):
            entry.optional = True
        if governs and entry.sort == "common" and len(entry.words) == 1:
            entry.optional = True


def _weaken_after_end(entries: Sequence[_Entry]) -> None:
    """What stands behind an aside to the last entry may belong to the rest of the sentence."""
    ended = False
    for at, entry in enumerate(entries):
        if entry.sort == "aside" and any(each.conjoined for each in entries[:at]):
            ended = True
        entry.optional = entry.optional or ended


def _is_region(entry: _Entry) -> bool:
    name = " ".join(word.removesuffix(".") for word in entry.words).removeprefix("the ")
    return name in REGIONS or name in LONG_REGIONS


def _may_be_several(entry: _Entry, *, people: bool, kinds: bool) -> bool:
    """Whether an entry in the plural, or a group, can stand for more than one of the things counted."""
    if entry.sort not in {"common", "name"} or kinds or entry.words[0] in ASIDES:
        return False
    letters = [token for token in entry.tokens if token.sign[0] != "·"]
    behind = next((at for at, token in enumerate(letters) if at and token.sign in ASIDES | {"of"}), len(letters))
    head = letters[behind - 1]
    if head.sign in SEVERAL:
        return True
    plural = head.sign.endswith("s") and not head.sign.endswith(("ss", "'s", "us", "is"))
    if head.capital:
        return plural and people and entry.words[0] == "the"
    return plural and entry.words[0] not in {"a", "an", "one", "another"}


def _is_plain(tokens: Sequence[Token], entries: Sequence[_Entry]) -> bool:
    """Whether the list can only be read as one of things told one by one."""
    signs = {token.sign for token in tokens}
    if not signs.isdisjoint(_STRANGE | SETTING_APART) or any(len(entry.words) > _LONGEST_ENTRY for entry in entries):
        return False
    if tokens[0].capital and tokens[0].sign in DETERMINING | PRONOUNS | {"the", "there"}:
        return False
    if any(entry.sort == "clause" for entry in entries):
        return len({entry.words[0] for entry in entries}) == 1
    return any(entry.conjoined for entry in entries) or all(entry.sort == "name" for entry in entries)


def _counts(entries: Sequence[_Entry]) -> tuple[int, ...]:
    """The numbers of things, from all told to none that is doubtful; likeliest first."""
    high = sum(entry.worth for entry in entries)
    low = sum(entry.worth for entry in entries if not entry.optional)
    return tuple(range(high, max(low, 1) - 1, -1))
