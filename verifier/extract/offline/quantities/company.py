"""The company that a figure keeps: the telling words, names and dates beside it, and how rare each word is."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import Final

from verifier.article.model import Article
from verifier.claims.acts import verb_stem
from verifier.claims.nouns import canonical, is_demonym
from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    CARDINALS,
    COORDINATORS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
    Line,
    lines_of,
)
from verifier.extract.offline.quantities.clause import Phrase, phrase_of
from verifier.figures.model import Figure

# How many words to each side of a figure say what it is of.
_REACH: Final = 14
# How many words right beside it name it.
_NEAR: Final = 5
_BEFORE: Final = 3
_YEAR: Final = 4
# Words by which one thing is told of a second owner: "the airport, too, has 30".
_LIKEWISE: Final = word_set("also too likewise similarly another")
# Beside these a figure comes on top of another.
_ON_TOP: Final = word_set("another more additional further extra other next")
_ENDINGS: Final = ("ation", "ition", "ment", "ion", "ing", "or", "er", "al", "ly")
_SHORTEST_ROOT: Final = 4
_BREAKS: Final = frozenset({";"})
# Words before a number that point at what was told before.
_POINTING: Final = word_set("the those these all both his her its their")
# A word in so many sentences, or in one of so many, still tells what a figure is of.
_RARE: Final = 3
MOST_TELLING: Final = 4
_RARE_PART: Final = 10
_COMMON_PART: Final = 4
_EMPTY: Final = (
    AUXILIARIES
    | CARDINALS
    | COORDINATORS
    | DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | RELATIVES
    | SUBORDINATORS
    | WEEKDAYS
    | word_set("""
    be been being not never no only just about nearly almost roughly around approximately over under least most up than
    also too then now again so far still yet already even very much percent per cent percentage point points dollar
    dollars say said says saying told tell according report reported reports who whom whose where when while there here
    million billion trillion thousand hundred m bn b k one two first last next new old other others own same as to is
    get got make made take took have had come came go went put give gave says total number amount figure people year
    years day days week weeks month months time times today yesterday mr mrs ms dr sen rep gov us u.s show shows showed
    find finds found n't 's 're 've
    """)
)


@dataclass(frozen=True, slots=True)
class Company:
    """A figure in its line: its phrase, the roots of the telling words near it, and the names and dates among them."""

    figure: Figure
    line: Line
    number: int
    phrase: Phrase
    roots: frozenset[str]
    near: frozenset[str]
    names: frozenset[str]
    times: frozenset[str]
    before: tuple[str, ...]
    after: str | None
    tail: tuple[str, frozenset[str]]
    definite: bool
    restricted: bool
    likewise: bool
    on_top: bool


@dataclass(frozen=True, slots=True)
class Companies:
    """All figures of an article in their lines, by figure, and in how many lines each root stands."""

    by_figure: Mapping[int, Company]
    spread: Mapping[str, int]
    lines: int

    def weight(self, root: str) -> int:
        """How much it tells that two figures stand beside the same word: 4, or less the more sentences it is in."""
        spread = self.spread.get(root, 0)
        if spread <= _RARE or spread * _RARE_PART <= self.lines:
            return MOST_TELLING
        return MOST_TELLING // 2 if spread * _COMMON_PART <= self.lines else MOST_TELLING // 4


def companies_of(article: Article, figures: Sequence[Figure]) -> Companies:
    """Read the neighbourhood of every figure that is not exempt, in time linear in the text."""
    by_part: dict[str, deque[Figure]] = defaultdict(deque)
    for figure in figures:
        if figure.tier != "exempt":
            by_part[figure.part].append(figure)
    found: dict[int, Company] = {}
    spread: Counter[str] = Counter()
    lines = lines_of(article)
    for number, line in enumerate(lines):
        spread.update({root_of(word) for word in line.words.low[line.lo : line.hi] if tells(word)})
        waiting = by_part[line.words.part]
        here = []
        while waiting and waiting[0].start < line.sentence.span.end:
            here.append(waiting.popleft())
        phrases = [phrase_of(line, figure) for figure in here]
        times = frozenset(_times(line.words.low[line.lo : line.hi])) if here else frozenset[str]()
        for place, phrase in enumerate(phrases):
            found[phrase.figure.id] = _company(number, line, phrases, place, times)
    return Companies(found, spread, len(lines))


def _company(number: int, line: Line, phrases: Sequence[Phrase], place: int, times: frozenset[str]) -> Company:
    phrase = phrases[place]
    low = line.words.low
    first, last = _stretch(line, phrases, place)
    own, ended = line.words.within(phrase.figure.span)
    told = [at for at in range(first, last) if tells(low[at]) and not own <= at < ended]
    # A stretch of time is told by its noun, which may stand in its phrase: "the 30-day truce".
    end = ended if phrase.figure.kind in {"duration", "measure"} else phrase.last
    behind = low[end : min(line.hi, end + _NEAR)]
    return Company(
        figure=phrase.figure,
        line=line,
        number=number,
        phrase=phrase,
        roots=frozenset(root_of(low[at]) for at in told),
        near=frozenset(
            root_of(low[at]) for at in told if phrase.first - _NEAR <= at < max(own + 1, phrase.last) + _NEAR
        ),
        names=frozenset(root_of(low[at]) for at in told if line.words.capitalised(at) and at > line.lo),
        times=times,
        before=tuple(low[max(line.lo, own - _BEFORE) : own]),
        after=next((root_of(word) for word in _run(behind) if tells(word)), None),
        tail=_tail(behind),
        on_top=not _ON_TOP.isdisjoint((*low[max(line.lo, phrase.first - 1) : phrase.first], *low[ended : ended + 1])),
        definite=not _POINTING.isdisjoint(low[max(line.lo, own - 2) : own]),
        restricted=bool(behind) and behind[0] in RELATIVES | {"that"},
        likewise=not _LIKEWISE.isdisjoint(low[first:last]) or ("as", "well") in pairwise(low[first:last]),
    )


def _tail(behind: Sequence[str]) -> tuple[str, frozenset[str]]:
    """The preposition behind a figure, and the roots of the telling words behind that: "on television ads"."""
    if not behind or behind[0] not in PREPOSITIONS:
        return "", frozenset()
    return behind[0], frozenset(root_of(word) for word in _run(behind) if tells(word))


def _stretch(line: Line, phrases: Sequence[Phrase], place: int) -> tuple[int, int]:
    """The words round a figure, up to the next figures of its kind, that say what it is of."""
    phrase, low = phrases[place], line.words.low
    kind = phrase.figure.kind
    following = (other.first for other in phrases[place + 1 : place + _REACH] if other.figure.kind == kind)
    preceding = (other.last for other in reversed(phrases[max(0, place - _REACH) : place]) if other.figure.kind == kind)
    first = max(line.lo, next(preceding, line.lo), phrase.first - _REACH)
    last = min(line.hi, next(following, line.hi), phrase.last + _REACH)
    first = next((at + 1 for at in range(phrase.first - 1, first - 1, -1) if low[at] in _BREAKS), first)
    return first, next((at for at in range(phrase.last, last) if low[at] in _BREAKS), last)


def _run(words: Sequence[str]) -> Iterator[str]:
    """The words up to the first sign."""
    return takewhile(lambda word: word[0].isalnum(), words)


def _times(words: Iterable[str]) -> Iterable[str]:
    """The months and years among words."""
    return (word for word in words if (word in MONTHS and word != "may") or _is_year(word))


def _is_year(word: str) -> bool:
    return word.isdigit() and len(word) == _YEAR and word[:2] in {"19", "20"}


@lru_cache(maxsize=8192)
def tells(word: str) -> bool:
    """Whether a word says something of what a figure beside it is of."""
    return word not in _EMPTY and word[0].isalpha() and len(word) > 1 and not is_demonym(word)


@lru_cache(maxsize=8192)
def root_of(word: str) -> str:
    """What the forms of one word, verb or noun, have in common: "donated", "donations" and "donation"."""
    low = word.removesuffix("'s")
    for part in reversed(low.split("-")):
        if part.isalpha():
            low = part
            break
    stem = verb_stem(canonical(low))
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST_ROOT:
            return stem.removesuffix(ending)
    return stem
