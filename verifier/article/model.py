"""An article: its text as received, and where its paragraphs and sentences stand."""

from bisect import bisect_right
from datetime import date
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from verifier.article.span import PartName, Span


class Sentence(BaseModel):
    """One sentence, numbered from 1 through the whole article (a headline given apart comes first).

    `paragraph` is the index of its paragraph within its part; `heading` marks a headline of either kind.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int
    span: Span
    paragraph: int
    heading: bool = False


class Article(BaseModel):
    """An article as read: `text` is never padded, normalised or copied; every span points into it.

    `headline` is a headline given apart, a second part with offsets of its own; `title` is what a report calls the
    article (the given headline, the article's own, or its first words). `metadata` spans (a date line, "Title:", front
    matter) are no part of the story; `paragraphs` are the body's. `published` is a date or None; `source` a path, "-"
    or None; `encoding` the codec that read the bytes, None for text given as text; `sha256` the digest of the text in
    UTF-8.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    headline: str | None = None
    title: str
    published: date | None = None
    source: str | None = None
    sha256: str
    encoding: str | None = None
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    metadata: tuple[Span, ...] = ()

    def part(self, name: PartName) -> str:
        """The whole text of a part; empty where there is no such part."""
        return self.text if name == "body" else self.headline or ""

    def quote(self, span: Span) -> str:
        """The verbatim text at a span."""
        return self.part(span.part)[span.start : span.end]

    def sentence_at(self, span: Span) -> Sentence | None:
        """The sentence in which a span starts, or None in metadata and between sentences."""
        starts, sentences = self._starts[span.part]
        place = bisect_right(starts, span.start) - 1
        if place < 0 or sentences[place].span.end <= span.start:
            return None
        return sentences[place]

    @cached_property
    def _starts(self) -> dict[PartName, tuple[list[int], list[Sentence]]]:
        by_part: dict[PartName, tuple[list[int], list[Sentence]]] = {"body": ([], []), "headline": ([], [])}
        for sentence in self.sentences:
            starts, sentences = by_part[sentence.span.part]
            starts.append(sentence.span.start)
            sentences.append(sentence)
        return by_part

    def line_and_column(self, span: Span) -> tuple[int, int]:
        """Line and column of a span's start, both counted from 1, columns in code points."""
        text = self.part(span.part)
        line = text.count("\n", 0, span.start) + 1
        return line, span.start - (text.rfind("\n", 0, span.start) + 1) + 1
