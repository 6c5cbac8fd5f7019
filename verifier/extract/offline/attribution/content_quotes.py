"""Quotations: where one opens and closes, in straight, curly, doubled or single marks, across sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from verifier.article.model import Article
from verifier.extract.offline.clauses import QUOTE_MARKS, SINGLE_MARKS, STOPS, Words

_CURLY_OPEN: Final = frozenset({"“", "„", "‟", "«", "``", "‘", "‚", "‹"})
_CURLY_CLOSE: Final = frozenset({"”", "»", "’", "›"})
_MARKS: Final = QUOTE_MARKS | SINGLE_MARKS


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words from the opening mark, `first`, to one past the closing mark, `last`, which may be missing."""

    first: int
    last: int
    closed: bool


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of one part in order, and for each word the index of the one it stands in, or -1."""

    each: tuple[Quotation, ...]
    at: list[int]

    def around(self, word: int) -> Quotation | None:
        """The quotation a word stands in, its marks included."""
        index = self.at[word]
        return self.each[index] if index >= 0 else None


def find_quotations(article: Article, words: Words) -> Quotations:
    """Pair the quotation marks of one part, paragraph by paragraph; only the outermost quotation counts.

    A quotation that is still open at its paragraph's end ends there, unclosed.
    """
    found: list[Quotation] = []
    for paragraph in article.paragraphs:
        if paragraph.part != words.part:
            continue
        found.extend(_pairs(words, *words.within(paragraph)))
    if not any(paragraph.part == words.part for paragraph in article.paragraphs):
        found.extend(_pairs(words, 0, len(words.low)))
    at = [-1] * len(words.low)
    for index, quotation in enumerate(found):
        at[quotation.first : quotation.last] = [index] * (quotation.last - quotation.first)
    return Quotations(tuple(found), at)


def _pairs(words: Words, lo: int, hi: int) -> Iterator[Quotation]:
    opened: int | None = None
    single = False
    marks = [i for i in range(lo, hi) if words.low[i] in _MARKS]
    last_single = max((i for i in marks if words.low[i] in SINGLE_MARKS and _closes(words, i, hi)), default=-1)
    for i in marks:
        is_single = words.low[i] in SINGLE_MARKS
        if opened is None:
            if (not is_single or i < last_single) and _opens(words, i, hi, single=is_single):
                opened, single = i, is_single
        elif is_single == single and _closes(words, i, hi):
            yield Quotation(opened, i + 1, closed=True)
            opened = None
    if opened is not None and not single:
        yield Quotation(opened, hi, closed=False)


def _opens(words: Words, i: int, hi: int, *, single: bool) -> bool:
    sign = words.low[i]
    if sign in _CURLY_CLOSE:
        return False
    if sign in _CURLY_OPEN:
        return True
    followed = i + 1 < hi and words.start[i + 1] == words.end[i]
    parted = i == 0 or words.end[i - 1] < words.start[i] or not words.low[i - 1][-1].isalnum()
    if not single and words.text[words.start[i] - 1 : words.start[i]].isdigit():
        return False
    return followed and parted if single else followed or parted


def _closes(words: Words, i: int, hi: int) -> bool:
    sign = words.low[i]
    if sign in _CURLY_OPEN:
        return sign in {"“", "``"} and _parted_after(words, i, hi)
    if sign in _CURLY_CLOSE:
        return True
    attached = words.end[i - 1] == words.start[i]
    return attached or _parted_after(words, i, hi)


def _parted_after(words: Words, i: int, hi: int) -> bool:
    return i + 1 >= hi or words.end[i] < words.start[i + 1] or words.low[i + 1] in STOPS
