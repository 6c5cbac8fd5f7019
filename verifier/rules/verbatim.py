"""Finding quoted words in an article: one canonical form for typographic variants, with the way back to the text."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from verifier.article.span import PartName, Span

_QUOTES = dict.fromkeys("‘’‚‛′‹›ʼ`´", "'") | dict.fromkeys("“”„‟″«»", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_INVISIBLE = dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
_VARIANTS = _QUOTES | _DASHES | _INVISIBLE
_LONGEST_SOUGHT = 2_000
_LONGEST_WINDOW = 4 * _LONGEST_SOUGHT


@dataclass(frozen=True)
class Canonical:
    """A part's text in canonical letters; `starts` and `ends` say for each letter where it stands in the raw text."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    part: PartName = "body"

    @classmethod
    def of(cls, raw: str, part: PartName = "body") -> "Canonical":
        """NFKC, straight quotation marks, hyphens for dashes, one space for any run of space."""
        letters: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for start, end in _characters(raw):
            for letter in _folded(raw[start:end]):
                if letter == " " and letters and letters[-1] == " ":
                    continue
                letters.append(letter)
                starts.append(start)
                ends.append(end)
        return cls("".join(letters), tuple(starts), tuple(ends), part)

    def find(self, words: str, after: int = 0) -> Span | None:
        """Where the words stand in the raw text, from raw offset `after` on; None where they do not."""
        sought = canonical(words)
        start = self.text.find(sought, bisect_left(self.starts, after)) if sought else -1
        return None if start < 0 else self._raw(start, start + len(sought))

    def nearest(self, words: str, within: Span, *, ratio: float) -> Span | None:
        """The place inside `within` most like the words, if at least `ratio` (0 to 1) of them agree."""
        start, end = (bisect_left(self.starts, edge) for edge in (within.start, within.end))
        window = self.text[start : min(end, start + _LONGEST_WINDOW)]
        found = fuzz.partial_ratio_alignment(canonical(words)[:_LONGEST_SOUGHT], window, score_cutoff=100 * ratio)
        if found is None or found.dest_start == found.dest_end:
            return None
        return self._raw(*self._whole_words(start + found.dest_start, start + found.dest_end))

    def _whole_words(self, start: int, end: int) -> tuple[int, int]:
        while start > 0 and self.text[start - 1].isalnum() and self.text[start].isalnum():
            start -= 1
        while end < len(self.text) and self.text[end].isalnum() and self.text[end - 1].isalnum():
            end += 1
        return start, end

    def _raw(self, start: int, end: int) -> Span:
        return Span(self.starts[start], self.ends[end - 1], self.part)


def canonical(words: str) -> str:
    """Words in canonical letters, without space at either end."""
    return Canonical.of(words).text.strip()


def _characters(raw: str) -> Iterator[tuple[int, int]]:
    """Where each character stands, the accents that follow it included."""
    start = 0
    for place in range(1, len(raw) + 1):
        if place == len(raw) or raw[place].isascii() or not unicodedata.combining(raw[place]):
            yield start, place
            start = place


def _folded(character: str) -> str:
    if character in _VARIANTS:
        return _VARIANTS[character]
    if character.isspace():
        return " "
    if character.isascii():
        return character
    return "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFKC", character))
