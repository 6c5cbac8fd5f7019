"""The things of a list, told apart and counted in every way in which the list can be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import Final, Literal, NamedTuple

from verifier.extract.offline.clauses import FINITE, PREPOSITIONS, PRONOUNS
from verifier.extract.offline.listing_words import (
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
_LONGEST_ITEM = 15
_MOST_ITEMS = 40
_PAIR = 2


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
class _Item:
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
    items = _items(kept)
    if not _PAIR <= len(items) <= _MOST_ITEMS or any(item.words[0] in OPEN_ENDS for item in items):
        return None
    own = [_sorted(item, figures) for item in items]
    if all(item.sort in {"aside", "clause"} for item in items) and len({item.words[0] for item in items}) == 1:
        for item in items:
            item.sort = "common"
    listed = [item for item in items if item.sort != "aside"]
    if not _is_countable(listed):
        return None
    _weaken(listed, people=people)
    _weaken_participles(listed)
    _weaken_after_end(items)
    sure = _is_plain(kept, items)
    beyond = any(_may_be_several(item, people=people, kinds=kinds) for item in listed)
    shown = tuple(" ".join(token.shown for token in item.tokens) for item in listed)
    figures_within = tuple(figure for figure in own if figure is not None)
    names = all(_names(item) for item in listed)
    return Listed(_counts(listed), shown, sure, beyond, figures_within, names)


def _is_countable(listed: Sequence[_Item]) -> bool:
    """Whether items make a list of things: two of them, not all counted, none uncounted, not clauses among things."""
    clauses = sum(item.sort == "clause" for item in listed)
    acting = [len(item.words) > 1 and item.sort == "common" and _is_participle(item) for item in listed]
    if acting and acting[0] and not acting[-1]:
        return False
    return (
        len(listed) >= _PAIR
        and any(item.sort != "own" for item in listed)
        and all(item.worth > 0 for item in listed)
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
    shown = tuple(" ".join(token.shown for token in piece) for piece in pieces)
    names = all(piece[0].capital for piece in pieces)
    return Listed(tuple(range(len(pieces), len(pieces) + joins + 1)), shown, sure=True, names=names)


def _items(tokens: Sequence[Token]) -> list[_Item]:
    """What stands between commas and "and", each with the sign that links it to what stands before."""
    items: list[_Item] = []
    comma = conjoined = False
    piece: list[Token] = []
    for token in (*tokens, Token("·,", ",")):
        if token.sign != "·," and token.sign not in _AND:
            piece.append(token)
            continue
        if any(each.sign[0] != "·" for each in piece):
            words = [each.sign for each in piece if each.sign[0] != "·"]
            items.append(_Item(piece, comma, conjoined, words=words))
            comma = conjoined = False
        piece = []
        comma, conjoined = comma or token.sign == "·,", conjoined or token.sign in _AND
    return items


def _sorted(item: _Item, figures: Mapping[int, Figure]) -> int | None:
    """Give an item its sort and its worth; the figure that counts it, if it has one of its own."""
    first = item.words[0]
    letters = [token for token in item.tokens if token.sign[0] != "·"]
    number = item.words[1] if first in DETERMINING | {"the"} and len(item.words) > _PAIR else first
    if number.startswith(_COUNT) and len(item.words) > 1:
        figure = figures[int(number[2:-1])]
        whole = figure.value is not None and figure.strict.is_point and figure.value == int(figure.value)
        item.sort, item.worth = "own", int(figure.value or 0) if whole else 0
        return figure.id
    lower = not letters[0].capital
    if first.startswith(_FIGURE) or first in {"jr", "sr"} or (lower and first in ASIDES):
        item.sort = "aside"
    elif any(word in VERBS for word in item.words[1:]) or _tells(letters):
        item.sort = "clause"
    elif letters[0].capital or (first == "the" and letters[-1].capital):
        item.sort = "name"
    return None


def _is_participle(item: _Item) -> bool:
    """Whether an item tells what somebody does or is: "born to", "based in", "leading the race"."""
    first, after = item.words[:2]
    if first.endswith(("ed", "wn", "rn", "ld", "en", "ught")) and after in PREPOSITIONS:
        return True
    return first.endswith("ing") and not item.tokens[-1].capital


def _names(item: _Item) -> bool:
    """Whether an item is a name, or words in small letters that lead to one ("former senator Rick Alder")."""
    if item.sort == "name":
        return True
    letters = [token for token in item.tokens if token.sign[0] not in "·‹"]
    return item.sort == "common" and item.words[0] not in DETERMINING and any(token.capital for token in letters)


def _tells(letters: Sequence[Token]) -> bool:
    """Whether a name has a verb behind it: a word in small letters that opens no phrase and leads to no name."""
    if not letters[0].capital:
        return False
    small = next((at for at, token in enumerate(letters) if not token.capital and token.sign not in PARTICLES), None)
    if small is None or letters[small].sign.startswith(_FIGURE) or letters[small].sign in ASIDES:
        return False
    verbal = letters[small].sign.endswith(("ed", "s"))
    return verbal and not any(token.capital for token in letters[small + 1 :] if token.sign not in ASIDES)


def _weaken(items: Sequence[_Item], *, people: bool) -> None:
    """Mark the items that may be no things of their own: the second half of a pair, a description, a region."""
    _weaken_round_the_last(items)
    for before, item in pairwise(items):
        pair = frozenset((before.words[-1], item.words[0] if len(item.words) == 1 else item.words[-1]))
        ends = frozenset((before.words[-1], item.words[0]))
        if item.conjoined and (pair in JOINED or ends in JOINED):
            item.optional = True
        if item.comma and _is_region(item) and not _is_region(before):
            item.optional = True
    if any(_names(item) for item in items):
        for item in items:
            item.optional = item.optional or (item.sort == "common" and not _names(item))
    if people and any(item.words[0] in DETERMINING for item in items):
        for item in items:
            plain = item.sort == "common" and item.words[0] not in DETERMINING and not _names(item)
            item.optional = item.optional or plain
    oxford = any(item.comma and item.conjoined for item in items)
    if len(items) == _PAIR + 1 and oxford and len({len(item.words) for item in items}) > 1:
        items[1].optional = True


def _weaken_round_the_last(items: Sequence[_Item]) -> None:
    """The last thing of a list is the one that ", and" adds, else the last "and"; another "and" joins halves of one.

    What stands before such a half may be a list within the list, and so may all that stands behind the last thing.
    """
    joined = [at for at, item in enumerate(items) if item.conjoined]
    last = next((at for at in joined if items[at].comma), joined[-1] if joined else len(items))
    for at, item in enumerate(items):
        item.optional = at > last
    for at in joined:
        if at >= last or items[at].comma:
            continue
        for item in items[1:at]:
            item.optional = True
        described = at > 0 and _names(items[at]) and not _names(items[at - 1])
        items[at].optional = not described
        items[at - 1].optional = items[at - 1].optional or described


def _weaken_participles(items: Sequence[_Item]) -> None:
    """What starts with a participle may be said of the item before, unless "and" adds it.

    Bare words behind "a fear of heights" may be further things feared.
    """
    first = items[0].words
    governs = first[0] in DETERMINING | {"the"} and not PREPOSITIONS.isdisjoint(first)
    for item in items[1:]:
        said_of_another = len(item.words) > 1 and not item.conjoined and not item.tokens[0].capital
        if said_of_another and item.sort == "common" and _is_participle(item):
            item.optional = True
        if governs and item.sort == "common" and len(item.words) == 1:
            item.optional = True


def _weaken_after_end(items: Sequence[_Item]) -> None:
    """What stands behind an aside to the last item may belong to the rest of the sentence."""
    ended = False
    for at, item in enumerate(items):
        if item.sort == "aside" and any(each.conjoined for each in items[:at]):
            ended = True
        item.optional = item.optional or ended


def _is_region(item: _Item) -> bool:
    name = " ".join(word.removesuffix(".") for word in item.words).removeprefix("the ")
    return name in REGIONS or name in LONG_REGIONS


def _may_be_several(item: _Item, *, people: bool, kinds: bool) -> bool:
    """Whether an item in the plural, or a group, can stand for more than one of the things counted."""
    if item.sort not in {"common", "name"} or kinds or item.words[0] in ASIDES:
        return False
    letters = [token for token in item.tokens if token.sign[0] != "·"]
    behind = next((at for at, token in enumerate(letters) if at and token.sign in ASIDES | {"of"}), len(letters))
    head = letters[behind - 1]
    if head.sign in SEVERAL:
        return True
    plural = head.sign.endswith("s") and not head.sign.endswith(("ss", "'s", "us", "is"))
    if head.capital:
        return plural and people and item.words[0] == "the"
    return plural and item.words[0] not in {"a", "an", "one", "another"}


def _is_plain(tokens: Sequence[Token], items: Sequence[_Item]) -> bool:
    """Whether the list can only be read as one of things told one by one."""
    signs = {token.sign for token in tokens}
    if not signs.isdisjoint(_STRANGE | SETTING_APART) or any(len(item.words) > _LONGEST_ITEM for item in items):
        return False
    if tokens[0].capital and tokens[0].sign in DETERMINING | PRONOUNS | {"the", "there"}:
        return False
    if any(item.sort == "clause" for item in items):
        return len({item.words[0] for item in items}) == 1
    return any(item.conjoined for item in items) or all(item.sort == "name" for item in items)


def _counts(items: Sequence[_Item]) -> tuple[int, ...]:
    """The numbers of things, from all told to none that is doubtful; likeliest first."""
    high = sum(item.worth for item in items)
    low = sum(item.worth for item in items if not item.optional)
    return tuple(range(high, max(low, 1) - 1, -1))
