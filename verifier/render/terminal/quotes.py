"""Lines of the article with carets under the figures, each set on as much of its line as the page has room for."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rich.cells import cell_len
from rich.text import Text

from verifier.article.span import PartName
from verifier.render.clean import Legible, legible, legible_line
from verifier.render.terminal.page import Glyphs, Page, folded, words
from verifier.render.wording import Index

# How far a cut is moved so that it falls between two words.
_WORD_REACH = 14


class Mark(NamedTuple):
    """A span to point at, with its style; a label says what it is."""

    part: PartName
    start: int
    end: int
    style: str
    label: str | None = None
    under: str = "-"


class _Excerpt(NamedTuple):
    """What is shown of a line, and from which offset it is shown; `cells` is where each of its characters begins."""

    text: str
    first: int
    last: int
    lead: int
    cells: tuple[int, ...]

    def columns(self, mark: Mark) -> tuple[int, int]:
        start = min(max(mark.start, self.first), self.last) - self.first
        end = min(max(mark.end, self.first), self.last) - self.first
        low = self.lead + self.cells[start]
        return low, max(self.lead + self.cells[end], low + 1)


def put_quotes(page: Page, index: Index, marks: Sequence[Mark], *, gutter: int) -> None:
    """Every line that a mark stands on, quoted once for all marks it can show together; the first mark's leads."""
    room = page.width - gutter - 3
    for group in _together(index, marks, room):
        part = group[0].part
        number = index.lines[part].number(group[0].start)
        bounds = index.lines[part].bounds(number)
        excerpt = _excerpt(index.article.part(part), bounds, group, room, page.glyphs)
        page.line((f"{index.place(part, group[0].start):>{gutter}} {page.glyphs.bar} ", "gutter"), excerpt.text)
        for row in _rows(excerpt, group, room):
            page.line((f"{'':>{gutter}} {page.glyphs.bar} ", "gutter"), row)


def _together(index: Index, marks: Sequence[Mark], room: int) -> Iterator[list[Mark]]:
    """Marks of one line that fit on the page together, in article order; the group of the first mark leads."""
    waiting = list(dict.fromkeys(marks))
    while waiting:
        lead = waiting[0]
        group = [lead]
        for mark in waiting[1:]:
            same_line = mark.part == lead.part and _line(index, mark) == _line(index, lead)
            if same_line and _fit(index, [*group, mark], room * 4 // 5):
                group.append(mark)
        waiting = [mark for mark in waiting if mark not in group]
        yield sorted(group, key=lambda mark: mark.start)


def _fit(index: Index, marks: Sequence[Mark], room: int) -> bool:
    low, high = min(mark.start for mark in marks), max(mark.end for mark in marks)
    text = index.article.part(marks[0].part)
    return high - low <= room and _cells(legible_line(text[low:high]))[-1] <= room


def _line(index: Index, mark: Mark) -> int:
    return index.lines[mark.part].number(mark.start)


def _excerpt(text: str, bounds: tuple[int, int], marks: Sequence[Mark], room: int, glyphs: Glyphs) -> _Excerpt:
    """As much of the line round the marks as there is room for, cut between words where that is near."""
    start, end = bounds
    low = min(max(min(mark.start for mark in marks), start), end)
    high = min(max(low, *(mark.end for mark in marks)), end)
    first = max(start, low - room)
    near = text[first : min(end, max(high, low) + room)][: 4 * room]
    line = legible_line(near)
    cells = _cells(line)
    if first == start and first + len(near) == end and cells[-1] <= room:
        return _Excerpt(line.text, first, end, 0, cells)
    left, right = _window(near, cells, low - first, high - first, room - 2 * len(glyphs.more), at_start=first == start)
    before = glyphs.more if first + left > start else ""
    after = glyphs.more if first + right < end else ""
    shown = line.text[line.places[left] : line.places[right]]
    return _Excerpt(
        f"{before}{shown}{after}",
        first + left,
        first + right,
        len(before),
        tuple(cell - cells[left] for cell in cells[left : right + 1]),
    )


def _window(near: str, cells: Sequence[int], low: int, high: int, room: int, *, at_start: bool) -> tuple[int, int]:
    """The slice to show: the marks with equal room on both sides, what one side leaves going to the other."""
    last = len(near)
    high = min(high, last)
    while high > low + 1 and cells[high] - cells[low] > room:
        high -= 1
    spare = max(room - (cells[high] - cells[low]), 0)
    left = low
    while left > 0 and cells[low] - cells[left - 1] <= spare // 2:
        left -= 1
    right = high
    while right < last and cells[right + 1] - cells[left] <= room:
        right += 1
    while left > 0 and cells[right] - cells[left - 1] <= room:
        left -= 1
    if left > 0 or not at_start:
        blank = near.find(" ", left, min(left + _WORD_REACH, low))
        left = blank + 1 if blank >= 0 else left
    if right < last:
        blank = near.rfind(" ", max(right - _WORD_REACH, high), right)
        right = blank if blank >= 0 else right
    return left, max(right, left)


def _cells(line: Legible) -> tuple[int, ...]:
    if line.text.isascii():
        return line.places
    sizes = tuple(accumulate((cell_len(character) for character in line.text), initial=0))
    return tuple(sizes[place] for place in line.places)


def _rows(excerpt: _Excerpt, marks: Sequence[Mark], room: int) -> Iterator[Text]:
    """The row of carets with the last mark's label beside it, then the other labels under their marks."""
    places = [(excerpt.columns(mark), mark) for mark in marks]
    carets = Text()
    for (low, high), mark in places:
        if low < len(carets):  # nested in the mark before it
            carets.stylize(mark.style, low, high)
            continue
        carets.append(" " * (low - len(carets)))
        carets.append(mark.under * (min(high, room) - low), mark.style)
    labelled = [(low, mark) for (low, _), mark in places if mark.label]
    if labelled and labelled[-1][1] is places[-1][1]:
        last = Text(f" {legible(labelled[-1][1].label or '')}", labelled[-1][1].style)
        if len(carets) + cell_len(last.plain) <= room:
            carets.append_text(last)
            labelled.pop()
    yield carets
    yield from _label_rows(labelled, room)


def _label_rows(labelled: Iterable[tuple[int, Mark]], room: int) -> Iterator[Text]:
    """Labels under their marks, as many in a row as do not run into one another."""
    row = Text()
    for column, mark in labelled:
        lines = folded(words(mark.label or "", room, mark.style), room)
        size = max(cell_len(line.plain) for line in lines)
        start = max(min(column, room - size), 0)
        if len(lines) > 1 or cell_len(row.plain) > start:
            if row:
                yield row
            row = Text()
        if len(lines) > 1:
            yield from lines
            continue
        row.append(" " * (start - cell_len(row.plain)))
        row.append_text(lines[0])
        row.append("  ")
    if row:
        yield row
