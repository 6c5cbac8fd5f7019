"""A careful reader: answers written with the article's own words, turned into the rows and ids of the wire form."""

import re
from collections.abc import Sequence
from typing import Any

from verifier.article import Article
from verifier.extract.llm.mask import Line, mask
from verifier.figures import Figure

_CITED = re.compile(r"<([^<>#]+)(?:#(\d))?>")


class Reader:
    """Builds an answer. A figure is named by its text ("60"), a later one of the same text by "60#2"."""

    def __init__(self, article: Article, figures: Sequence[Figure]) -> None:
        self.article = article
        self._masked = mask(article, figures)
        self._rows: dict[str, list[dict[str, Any]]] = {
            name: [] for name in ("attributions", "quantities", "figures", "relations", "claims", "missed")
        }

    def figure(self, named: str) -> int:
        text, _, nth = named.partition("#")
        same = [number for number, figure in sorted(self._masked.figures.items()) if figure.text == text]
        return same[int(nth or 1) - 1]

    def sentence(self, words: str) -> Line:
        return next(line for line in self._masked.lines if words in self.article.quote(line.whole))

    def source(self, name: str, cue: str, where: str, kind: str, **more: Any) -> int:
        number = len(self._rows["attributions"]) + 1
        row = {"id": number, "s": self.sentence(where).id, "name": name, "cue": cue, "kind": kind}
        self._rows["attributions"].append(row | {"stance": "asserts", "same": None, "via": None} | more)
        return number

    def quantity(self, counts: str, act: str | None = None, **more: str) -> int:
        number = len(self._rows["quantities"]) + 1
        row = {"id": number, "counts": counts, "act": act, "who": None, "where": None, "event": None}
        self._rows["quantities"].append(row | more)
        return number

    def tell(
        self, quantity: int | None, status: str, *named: str, at: str | None = None, src: int | None = None
    ) -> None:
        when = None if at is None else self.figure(at)
        for figure in map(self.figure, named):
            self._rows["figures"].append({"f": figure, "q": quantity, "status": status, "at": when, "src": src})

    def relate(self, kind: str, cue: str, where: str, *, a: str, b: str = "", c: str = "", closed: bool = True) -> None:
        row = {
            "kind": kind,
            "a": [self.figure(named.strip()) for named in a.split("+")],
            "b": self.figure(b) if b else None,
            "c": self.figure(c) if c else None,
            "s": self.sentence(where).id,
            "cue": cue,
            "closed": closed,
        }
        self._rows["relations"].append(row)

    def claim(self, passage: str, text: str, *, src: int | None = None, cls: str = "fact", check: bool = True) -> None:
        line = self.sentence(passage)
        start = self.article.quote(line.whole).index(passage) + line.whole.start
        shown = _shown(line, start, start + len(passage)).split()
        cited = _CITED.sub(lambda mark: f"{{{self.figure(mark[1] + ('#' + mark[2] if mark[2] else ''))}}}", text)
        row = {"s": line.id, "head": " ".join(shown[:3]), "tail": " ".join(shown[-3:]), "text": cited, "src": src}
        self._rows["claims"].append(row | {"cls": cls, "check": check, "unclear": None})

    def answer(self) -> dict[str, Any]:
        """The answer, with a plain row for every mark that nothing was told of."""
        told = {row["f"] for row in self._rows["figures"]}
        for figure in sorted(self._masked.figures):
            if figure not in told:
                row = {"f": figure, "q": None, "status": "level", "at": None, "src": None}
                self._rows["figures"].append(row)
        self._rows["figures"].sort(key=lambda row: row["f"])
        return self._rows


def _shown(line: Line, start: int, end: int) -> str:
    """The shown text of a passage, with its marks whole."""
    ends = [*(piece.shown for piece in line.pieces[1:]), len(line.text)]
    return "".join(
        line.text[piece.shown : stop]
        for piece, stop in zip(line.pieces, ends, strict=True)
        if piece.start < end and piece.end > start
    )
