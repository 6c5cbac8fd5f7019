"""The one tokeniser: a text as parallel lists of tokens, each knowing where it stands."""

import re
from dataclasses import dataclass

# Digits keep their inner commas and points, words their inner apostrophes; every other character stands alone, but for
# long runs of one sign (a drawn line, or a megabyte of brackets), which are one token.
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|(\S)\1{3,}|\S")

# Look-ahead and look-behind never leave the lists: index -1 and the first indices past the end are empty tokens.
_MARGIN = 24

DASHES = frozenset("-–—‐‑‒−")
HYPHENS = frozenset("-‐‑")


@dataclass(slots=True)
class Tokens:
    """A text cut into tokens: as written, folded to lower case, and with code-point offsets.

    The lists end in a margin of empty tokens, so that grammar rules may look beyond either end without a check.
    """

    source: str
    text: list[str]
    low: list[str]
    start: list[int]
    end: list[int]
    count: int

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this token and the one before it."""
        return 0 < index < self.count and self.start[index] == self.end[index - 1]

    def broken(self, index: int) -> bool:
        """Whether a blank line (or the edge of the text) parts this token from the one before it."""
        if not 0 < index < self.count:
            return True
        gap = self.source[self.end[index - 1] : self.start[index]]
        return len(gap) > 1 and gap.count("\n") + gap.count("\u2029") > 1

    def starts_line(self, index: int) -> bool:
        """Whether the token is the first of its line."""
        return index == 0 or "\n" in self.source[self.end[index - 1] : self.start[index]]

    def is_number(self, index: int) -> bool:
        """Whether the token is written in digits."""
        text = self.text[index]
        return text != "" and text[0].isdecimal()

    def is_word(self, index: int) -> bool:
        """Whether the token is made of letters."""
        return self.text[index][:1].isalpha()

    def is_capital(self, index: int) -> bool:
        """Whether the token is a word that starts with a capital letter."""
        return self.text[index][:1].isupper()

    def opens_sentence(self, index: int) -> bool:
        """Whether the token is the first of a sentence or a quotation, so that its capital says nothing."""
        before = self.text[index - 1]
        return index == 0 or before in {".", "!", "?", "“", '"', ":", "‘", "•", "*"} or self.broken(index)


def tokenise(source: str) -> Tokens:
    """Cut a text into tokens, in one pass."""
    text: list[str] = []
    start: list[int] = []
    end: list[int] = []
    for match in _TOKEN.finditer(source):
        text.append(match[0])
        start.append(match.start())
        end.append(match.end())
    low = [token.lower().replace("’", "'") for token in text]
    count = len(text)
    margin = [len(source)] * _MARGIN
    return Tokens(source, text + [""] * _MARGIN, low + [""] * _MARGIN, start + margin, end + margin, count)
