"""The lines of a text, and which of its newlines mean something: a wrapped line goes on, a bullet does not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_NEWLINE = re.compile("\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
_BULLET = re.compile(r"(?:[•‣⁃▪●○◦■□►▶✓✔]\s?|[*+·–—-][ \t]+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)][ \t]+)(?=\S)")
_SURE_BULLETS: Final = "•‣⁃▪●○◦■□►▶✓✔"
# A line that ends so is not finished, whatever the next one begins with.
_UNFINISHED = re.compile(
    r"(?:[,–—-]|\b(?:a|an|and|as|at|but|by|for|from|he|in|is|it|of|on|or|she|that|the|their|to|was|who|with))\Z",
    re.IGNORECASE,
)
_FINISHED = re.compile(r"[.!?…:;。！？؟।]['\"”’»)\]]*\Z")
_NARROWEST_PAGE = 60
_WRAPPED_SHARE = 0.25
_WIDEST_PAGE = 120
_CLEARLY_SHORT = 0.6
_INDENT = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `start` to `end` without its newline, `text` its words without the white space around them."""

    start: int
    end: int
    text: str
    indent: int

    @property
    def blank(self) -> bool:
        """Whether nothing but white space stands here."""
        return not self.text

    @property
    def words_start(self) -> int:
        """Where the first word stands."""
        return self.start + self.indent

    @property
    def words_end(self) -> int:
        """Where the last word ends."""
        return self.words_start + len(self.text)


def lines_of(text: str) -> list[Line]:
    """Every line of a text in order."""
    return list(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for newline in _NEWLINE.finditer(text):
        yield _line(text, start, newline.start())
        if newline.group() == "\u2029":
            yield Line(newline.end(), newline.end(), "", 0)
        start = newline.end()
    yield _line(text, start, len(text))


def _line(text: str, start: int, end: int) -> Line:
    whole = text[start:end]
    words = whole.lstrip()
    return Line(start, end, words.rstrip(), len(whole) - len(words))


@dataclass(frozen=True, slots=True)
class Layout:
    """How an article is set: whether lines are wrapped and how wide, and whether blank lines part paragraphs."""

    wrapped: bool
    width: int
    spaced: bool

    @classmethod
    def of(cls, lines: list[Line]) -> "Layout":
        """The layout that the joints between neighbouring lines show: wrapped prose mostly goes on in lower case."""
        joints = [(a, b) for a, b in pairwise(lines) if a.text and b.text]
        going_on = [line for line, following in joints if following.text[0].islower()]
        spaced = _inner_blank_lines(lines)
        if going_on:
            width = max(len(line.text) for line in going_on)
            return cls(len(going_on) >= _WRAPPED_SHARE * len(joints), width, spaced)
        width = max((len(line.text) for line, _ in joints), default=0)
        full = _NARROWEST_PAGE <= width <= _WIDEST_PAGE and all(_overflows(a, b, width) for a, b in joints)
        return cls(full, width, spaced)

    def breaks(self, line: Line, following: Line) -> bool:
        """Whether the newline between two neighbouring lines parts them on purpose."""
        if following.text[0] in _SURE_BULLETS or line.text[0] in _SURE_BULLETS:
            return following.text[0] in _SURE_BULLETS or not following.text[0].islower()
        if is_bullet(following) and (_FINISHED.search(line.text[-4:]) or is_bullet(line)):
            return True
        if following.text[0].islower() or is_unfinished(line):
            return False
        return not self.wrapped or len(line.text) <= _CLEARLY_SHORT * self.width

    def stands_apart(self, line: Line, following: Line) -> bool:
        """Whether the first line is parted from the next: on wrapped pages, only if the next word had room on it."""
        if following.text[0].islower() or is_unfinished(line):
            return False
        return not self.wrapped or not _overflows(line, following, self.width)

    def parts_paragraphs(self, line: Line, following: Line) -> bool:
        """Whether a paragraph ends between neighbouring lines: by indent, or because none in the article is blank."""
        if not self.spaced and not self.wrapped:
            return self.breaks(line, following)
        return line.indent < _INDENT <= following.indent and bool(_FINISHED.search(line.text[-4:]))


def _overflows(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the next line had no room left on this one."""
    return len(line.text) + 1 + len(following.text.split(None, 1)[0]) > width


def is_bullet(line: Line) -> bool:
    """Whether a line begins like a list's entry."""
    return _BULLET.match(line.text) is not None


def is_unfinished(line: Line) -> bool:
    """Whether a line ends in a comma, a dash or a word that something must follow."""
    return _UNFINISHED.search(line.text[-8:]) is not None


def _inner_blank_lines(lines: list[Line]) -> bool:
    blank = [line.blank for line in lines]
    if False not in blank:
        return False
    first = blank.index(False)
    last = len(blank) - 1 - blank[::-1].index(False)
    return True in blank[first:last]
