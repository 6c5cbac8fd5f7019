"""Cutting a story into paragraphs and sentences."""

from collections.abc import Iterator
from itertools import pairwise

from verifier.article.lines import Layout, Line
from verifier.article.sentences import sentence_ends
from verifier.article.span import PartName, Span


def paragraphs_of(lines: list[Line], layout: Layout) -> Iterator[list[Line]]:
    """The lines of each paragraph: a blank line parts them, and so may an indent or a newline."""
    gathered: list[Line] = []
    for line in lines:
        if gathered and (line.blank or layout.parts_paragraphs(gathered[-1], line)):
            yield gathered
            gathered = []
        if not line.blank:
            gathered.append(line)
    if gathered:
        yield gathered


def sentences_of(text: str, paragraph: list[Line], layout: Layout, *, start: int, part: PartName) -> Iterator[Span]:
    """The sentences of one paragraph, without the white space around them; nothing before `start` belongs to it."""
    for first, last in _stretches(paragraph, layout):
        begun, end = max(first.words_start, start), last.words_end
        for place in sentence_ends(text, begun, end):
            sentence = _trimmed(text, begun, place, part)
            if sentence is not None:
                yield sentence
            begun = place


def _stretches(paragraph: list[Line], layout: Layout) -> Iterator[tuple[Line, Line]]:
    """First and last line of each run of lines that are one piece of prose."""
    first = paragraph[0]
    for line, following in pairwise(paragraph):
        if layout.breaks(line, following):
            yield first, line
            first = following
    yield first, paragraph[-1]


def _trimmed(text: str, start: int, end: int, part: PartName) -> Span | None:
    piece = text[start:end]
    words = piece.strip()
    if not words:
        return None
    lead = len(piece) - len(piece.lstrip())
    return Span(start + lead, start + lead + len(words), part)
