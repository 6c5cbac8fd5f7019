"""A table of phrases looked up at a token: the longest row that matches wins."""

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from verifier.figures.tokens import tokenise

Meaning = TypeVar("Meaning")


class _Row(NamedTuple, Generic[Meaning]):
    words: tuple[str, ...]
    meaning: Meaning


class Phrases(Generic[Meaning]):
    """Phrases keyed by their first token (or by their last, for looking backwards)."""

    def __init__(self, rows: Iterable[tuple[str, Meaning]], *, fold: bool = True) -> None:
        self._ahead: dict[str, list[_Row[Meaning]]] = {}
        self._behind: dict[str, list[_Row[Meaning]]] = {}
        for phrase, meaning in rows:
            cut = tokenise(phrase)
            words = tuple((cut.low if fold else cut.text)[: cut.count])
            self._ahead.setdefault(words[0], []).append(_Row(words, meaning))
            self._behind.setdefault(words[-1], []).append(_Row(words, meaning))
        for rows_at in (*self._ahead.values(), *self._behind.values()):
            rows_at.sort(key=lambda row: -len(row.words))

    def ahead(self, words: list[str], index: int) -> tuple[int, Meaning] | None:
        """The index behind the longest phrase that starts at `index`, and its meaning."""
        for row in self._ahead.get(words[index], ()):
            end = index + len(row.words)
            if tuple(words[index:end]) == row.words:
                return end, row.meaning
        return None

    def behind(self, words: list[str], index: int) -> tuple[int, Meaning] | None:
        """The index at which the longest phrase that ends before `index` starts, and its meaning."""
        if index <= 0:
            return None
        for row in self._behind.get(words[index - 1], ()):
            start = index - len(row.words)
            if start >= 0 and tuple(words[start:index]) == row.words:
                return start, row.meaning
        return None

    @property
    def firsts(self) -> frozenset[str]:
        """The first tokens of all phrases."""
        return frozenset(self._ahead)
