"""The words of an article's sentences, as columns, and the clauses they fall into: what every offline grammar reads."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeVar

from verifier.article.model import Article, Sentence
from verifier.article.span import PartName, Span

_TOKEN: Final = re.compile(
    r"\d+(?:[.,:]\d+)*(?:'?[^\W\d_]+)?(?:-\w+)*"
    r"|[^\W_]+(?:['.&@/_-][^\W_]+)*"
    r"|--+|''|``|…|\.\.+|[^\w\s]|_"
)


# A range of words: the first, and one past the last.
Phrase = tuple[int, int]


def listed(row: str) -> frozenset[str]:
    """The words of a table's row."""
    return frozenset(row.split())


_Meaning = TypeVar("_Meaning", bound=str)


def keyed(rows: Iterable[tuple[_Meaning, str]]) -> dict[str, _Meaning]:
    """From each word of a table's rows to what its row says of it."""
    return {word: meaning for meaning, row in rows for word in row.split()}


DASHES: Final = frozenset({"--", "---", "—", "–", "―"})
QUOTE_MARKS: Final = frozenset({'"', "“", "”", "„", "‟", "«", "»", "''", "``"})
SINGLE_MARKS: Final = frozenset({"'", "‘", "’", "‚", "‹", "›"})
OPENERS: Final = frozenset({"(", "["})
CLOSERS: Final = frozenset({")", "]"})
STOPS: Final = frozenset({".", "!", "?", "…", "..", "..."})

SUBORDINATORS: Final = listed(
    "after although as because before despite except if once since so than though unless until when whenever "
    "whereas whether while why how what where"
)
COORDINATORS: Final = frozenset({"and", "but", "or", "nor", "yet"})
RELATIVES: Final = frozenset({"who", "which", "whose", "whom"})
PREPOSITIONS: Final = listed(
    "about above across against along amid among around at behind below beneath beside besides between beyond "
    "by down during following for from in inside into like near of off on onto outside over past per "
    "regarding through throughout to toward towards under upon via with within without"
)
DETERMINERS: Final = listed(
    "a an the this these that those his her its their our my your some any each every no another both several "
    "many most all few such other more"
)
PRONOUNS: Final = listed("he she they it i we you himself herself themselves")
AUXILIARIES: Final = listed(
    "is are was were am be been being has have had having do does did will would can could may might must "
    "shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't "
    "couldn't mustn't shouldn't cannot"
)
CONTRACTED_SUBJECTS: Final = frozenset(
    subject + tail
    for subject in ["he", "she", "it", "they", "we", "i", "you", "that", "there", "who"]
    for tail in ["'s", "'re", "'ve", "'ll", "'d", "'m"]
)
_COMMON_FINITE: Final = listed(
    "went came got took gave made saw knew found held left kept began broke brought built bought caught chose "
    "cost cut drew drove ate fell felt fought fled flew forgot froze grew heard hid hit hurt led lost meant "
    "met paid put ran rose sang sank sat sent set shot shut slept sold sought spent stood stole struck swept "
    "swore taught threw told thought understood voted wanted won wore wrote became died remained continued "
    "ended started failed happened seemed appeared remains seems appears becomes means needs wants goes comes "
    "takes makes gives includes involves includes included resulted lives lived works believes thinks says "
    "knows has's let's began agrees faces contains carries holds allows requires gets keeps runs stands "
    "begins ends loses wins rises falls hits leads spoke shook tore bore swung rode hung dealt lent shed spun "
    "stuck swam woke forced erupted happens exists served serves"
)
FINITE: Final = AUXILIARIES - {"be", "been", "being", "having"} | _COMMON_FINITE | CONTRACTED_SUBJECTS
WEEKDAYS: Final = listed("monday tuesday wednesday thursday friday saturday sunday")
MONTHS: Final = listed(
    "january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sept sep oct nov dec"
)
TIME_WORDS: Final = (
    WEEKDAYS
    | (MONTHS - {"may", "march"})
    | listed(
        "today yesterday tomorrow tonight recently earlier later early late last next this week month year "
        "morning afternoon evening night day weekend hours days weeks months years ago previously meanwhile "
        "however too also then now again shortly briefly separately instead hour minutes moments noon midnight"
    )
)

CARDINALS: Final = listed(
    "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words and signs of one part in order: lower-cased form, start and end of each, column by column."""

    part: PartName
    text: str
    low: list[str]
    start: list[int]
    end: list[int]

    @classmethod
    def of(cls, text: str, part: PartName = "body") -> "Words":
        """Cut a part's text into words and signs, in one pass; a word's form has straight apostrophes."""
        low: list[str] = []
        start: list[int] = []
        end: list[int] = []
        for match in _TOKEN.finditer(text.replace("’", "'")):
            low.append(match.group().lower())
            start.append(match.start())
            end.append(match.end())
        return cls(part, text, low, start, end)

    def span(self, first: int, last: int) -> Span:
        """The span from word `first` up to, but without, word `last`."""
        return Span(self.start[first], self.end[last - 1], self.part)

    def surface(self, index: int) -> str:
        """The word as the article writes it."""
        return self.text[self.start[index] : self.end[index]]

    def within(self, span: Span) -> tuple[int, int]:
        """The words that start inside a span, as first and one past the last."""
        return bisect_left(self.start, span.start), bisect_left(self.start, span.end)

    def abbreviates(self, index: int) -> bool:
        """Whether a sign is a full stop that belongs to the word before it, as in "Gov." or "St."."""
        return self.low[index] == "." and index > 0 and self.end[index - 1] == self.start[index]

    def capitalised(self, index: int) -> bool:
        """Whether the word is written with a capital, as names are."""
        return self.text[self.start[index]].isupper()


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence as a range of words, `lo` to `hi`; `tail` is where its paragraph ends.

    `beyond` is the paragraph that follows, where the sentence ends in a colon and so leads into it.
    """

    words: Words
    lo: int
    hi: int
    sentence: Sentence
    tail: int
    beyond: tuple[int, int] | None = None


def lines_of(article: Article) -> list[Line]:
    """Every sentence of an article with its words, in the article's order."""
    columns = {part: _words_of(article.part(part), part) for part in _PARTS}
    lines: list[Line] = []
    following: Line | None = None
    for sentence in reversed(article.sentences):
        words = columns[sentence.span.part]
        lo, hi = words.within(sentence.span)
        if lo >= hi:
            continue
        same = following is not None and following.words is words
        together = same and following is not None and following.sentence.paragraph == sentence.paragraph
        tail = following.tail if following is not None and together else hi
        leads = words.low[hi - 1] == ":" and same and following is not None
        beyond = (following.lo, following.tail) if leads and following is not None else None
        following = Line(words, lo, hi, sentence, tail, beyond)
        lines.append(following)
    lines.reverse()
    return lines


@lru_cache(maxsize=2)
def _words_of(text: str, part: PartName) -> Words:
    """The words of a part; those of the article last read are kept, since each reader of it asks for them."""
    return Words.of(text, part)


_PARTS: Final[tuple[PartName, ...]] = ("headline", "body")
