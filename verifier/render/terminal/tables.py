"""Tables whose columns share the width of the page by what they hold; nothing is cut off, long cells go on below."""

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.text import Text

from verifier.render.terminal.page import Page, folded, words

WIDE = 110
"""From here on a page has room for a column more."""

_GAP = 2
_WIDEST_COLUMN = 44
_NARROWEST_COLUMN = 5


def put_table(page: Page, header: Sequence[str], rows: Iterable[Sequence[Text]]) -> None:
    """A heading, a rule and the rows; a column that holds nothing is left out."""
    body = list(rows)
    used = [number for number, _ in enumerate(header) if any(row[number] for row in body)]
    wanted = [max(cell_len(header[n]), *(cell_len(row[n].plain) for row in body)) for n in used]
    words_long = [max(_longest_word(header[n]), *(_longest_word(row[n].plain) for row in body)) for n in used]
    widths = _shared(wanted, words_long, page.width - _GAP * (len(used) - 1))
    page.columns([[_cell(Text(header[n], "heading"), width) for n, width in zip(used, widths, strict=True)]], widths)
    page.line((page.glyphs.rule * min(sum(widths) + _GAP * (len(used) - 1), page.width), "gutter"))
    page.columns(([_cell(row[n], width) for n, width in zip(used, widths, strict=True)] for row in body), widths)


def _cell(text: Text, width: int) -> list[Text]:
    return folded(words(text.plain, width, str(text.style)), width)


def _longest_word(text: str) -> int:
    return max(map(cell_len, text.split()), default=0)


def _shared(wanted: Sequence[int], words_long: Sequence[int], room: int) -> list[int]:
    """Every column as wide as it wants, the widest narrowed until all fit: to its longest word first, then further."""
    widths = [min(width, _WIDEST_COLUMN) for width in wanted]
    for floors in (words_long, [_NARROWEST_COLUMN] * len(widths)):
        while sum(widths) > room:
            spare = [n for n, width in enumerate(widths) if width > floors[n]]
            if not spare:
                break
            widths[max(spare, key=widths.__getitem__)] -= 1
    return widths
