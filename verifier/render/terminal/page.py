"""The page that a terminal report is set on: its width, colours and signs, all decided before the first line."""

import codecs
import io
import os
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TextIO

from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.text import Text
from rich.theme import Theme

from verifier.figures.model import State
from verifier.render.clean import legible, without_commands
from verifier.render.wording import SIGNS

DEFAULT_WIDTH = 80
_NARROWEST = 60
_WIDEST = 160
"""Longer lines of prose cannot be read."""

_THEME = Theme(
    {
        "error": "bold red",
        "warning": "bold yellow",
        "info": "bold cyan",
        "good": "bold green",
        "unclear": "yellow",
        "title": "bold",
        "message": "bold",
        "heading": "bold",
        "quiet": "dim",
        "gutter": "bright_blue",
        "related": "bright_blue",
        "conflicting": "bold red",
        "tied": "green",
        "restated": "green",
        "sourced": "green",
        "attributed": "cyan",
        "stated": "yellow",
        "exempt": "dim",
    }
)

_ANSI = r"\x1b\[[0-9;]*m"
_TRAILING = re.compile(rf"[ ]+((?:{_ANSI})*)$", re.MULTILINE)
# What typewriters had for typographic characters.
_TYPEWRITTEN = {
    **dict.fromkeys("‘’‚′", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("–—−‐‑‒―", "-"),
    "…": "...", "·": "-", "×": "x", "÷": "/", "≤": "<=", "≥": ">=", "≈": "~", "±": "+/-",
    "€": "EUR", "£": "GBP", "¥": "JPY", "°": "deg",
}  # fmt: skip


class Glyphs(NamedTuple):
    """The signs that an encoding can write."""

    bar: str
    rule: str
    more: str
    dot: str
    left: str
    right: str
    unicode: bool

    def sign(self, state: State) -> str:
        """The tick mark of a state."""
        return SIGNS[state].mark if self.unicode else SIGNS[state].plain


UNICODE = Glyphs("│", "─", "…", "·", "⟦", "⟧", unicode=True)
ASCII = Glyphs("|", "-", "...", "-", "[", "]", unicode=False)
_WANTED = "│─…·⟦⟧✓≈“✗–≡"


class Look(NamedTuple):
    """How a report is set: columns, colour or none, and the encoding that must be able to write it."""

    width: int | None = None
    colour: bool | None = None
    encoding: str | None = None


def look_of(stream: TextIO, environment: Mapping[str, str] | None = None) -> Look:
    """How to write for a stream, by the stream itself and by COLUMNS, NO_COLOR, FORCE_COLOR and TERM."""
    env = os.environ if environment is None else environment
    terminal = stream.isatty()
    columns = env.get("COLUMNS", "")
    width = DEFAULT_WIDTH
    if columns.isascii() and columns.isdigit() and int(columns):
        width = int(columns)
    elif terminal:
        width = shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns
    colour = terminal and env.get("TERM") not in ("dumb", "unknown")
    if env.get("NO_COLOR"):
        colour = False
    elif env.get("FORCE_COLOR"):
        colour = True
    return Look(width, colour, getattr(stream, "encoding", None) or "utf-8")


class Page:
    """Lines set one under the other. Nothing of the environment changes them: what is not asked for has one value."""

    def __init__(self, look: Look) -> None:
        self.encoding = _known(look.encoding)
        self.glyphs = UNICODE if _writes(self.encoding, _WANTED) else ASCII
        self.width = min(max(look.width or DEFAULT_WIDTH, _NARROWEST), _WIDEST)
        self.coloured = bool(look.colour)
        self._written = io.StringIO()
        self._console = Console(
            file=self._written,
            width=self.width,
            color_system="standard" if look.colour else None,
            force_terminal=bool(look.colour),
            force_interactive=False,
            force_jupyter=False,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
            theme=_THEME,
            _environ={},
        )

    def line(self, *pieces: str | tuple[str, str] | Text) -> None:
        """One line, set as it is; a piece of article text must have been made legible."""
        if self.coloured:
            self._console.print(Text.assemble(*pieces), no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)
        else:  # nothing is left for rich to do, and long reports are written in half the time
            self._written.write("".join(p[0] if isinstance(p, tuple) else str(p) for p in pieces) + "\n")

    def paragraph(self, text: Text) -> None:
        """Text set as it is and wrapped at blanks; a word longer than a line goes on in the next."""
        self._console.print(text, overflow="fold", no_wrap=False)

    def blank(self) -> None:
        """An empty line."""
        self._console.print()

    def flow(self, pieces: Iterable[Text], *, first: Text | str = "", indent: int = 0, gap: str = " ") -> None:
        """Pieces that are never broken, set beside one another and wrapped; later lines are indented."""
        lines = folded(pieces, self.width - indent, gap=gap, reserved=max(cell_len(str(first)) - indent, 0))
        for number, line in enumerate(lines):
            self.line(first if number == 0 else " " * indent, line)

    def prose(self, text: str, *, style: str = "", first: Text | str = "", indent: int = 0) -> None:
        """A sentence, made legible and wrapped; later lines are indented."""
        self.flow(words(text, self.width - indent, style), first=first, indent=indent)

    def columns(self, rows: Iterable[Sequence[Sequence[Text]]], widths: Sequence[int], *, gap: str = "  ") -> None:
        """Cells side by side, each a list of lines that fit its width."""
        for row in rows:
            for number in range(max(map(len, row), default=0)):
                line = Text()
                for cell, width in zip(row, widths, strict=True):
                    text = cell[number] if number < len(cell) else Text()
                    line.append_text(text)
                    line.append(" " * (width - cell_len(text.plain)) + gap)
                self.line(line)

    def finish(self) -> str:
        """All lines, each ended, without blanks at line ends, commands to build servers, or what the encoding lacks."""
        written = without_commands(_TRAILING.sub(r"\1", self._written.getvalue()))
        lacking = {sign for sign in set(written) if not _writes(self.encoding, sign)}
        return written.translate({ord(sign): _TYPEWRITTEN.get(sign, "?") for sign in lacking})


def words(text: str, width: int, style: str = "") -> list[Text]:
    """Text of others as legible words, those longer than a line cut."""
    found: list[Text] = []
    for word in legible(text).split(" "):
        parts = [word] if len(word) < width // 2 else chop_cells(word, max(width, 2))
        found.extend(Text(part, style) for part in parts)
    return found


def folded(pieces: Iterable[Text], width: int, *, gap: str = " ", reserved: int = 0) -> list[Text]:
    """Pieces gathered into lines of at most `width` columns; the first line has `reserved` columns less."""
    lines: list[list[Text]] = [[]]
    used = reserved
    for piece in pieces:
        size = cell_len(piece.plain)
        if lines[-1] and used + len(gap) + size > width:
            lines.append([])
            used = 0
        used += size + (len(gap) if lines[-1] else 0)
        lines[-1].append(piece)
    return [_side_by_side(line, gap) for line in lines]


def _side_by_side(pieces: Sequence[Text], gap: str) -> Text:
    """Pieces on one line; those of one style become one text, so that colour codes do not stand round every word."""
    styles = {piece.style for piece in pieces}
    if len(styles) == 1 and not any(piece.spans for piece in pieces):
        return Text(gap.join(piece.plain for piece in pieces), styles.pop())
    return Text(gap).join(pieces)


def clipped(text: str, width: int, *, lines: int, more: str, style: str = "") -> list[Text]:
    """Text of others in at most so many lines, with the sign for more where it goes on."""
    # No more characters than this can fit, and an article may hold a claim as long as itself.
    room = width * lines
    set_lines = folded(words(text[: room * 2], width, style), width)
    if len(set_lines) <= lines and len(text) <= room * 2:
        return set_lines
    return [*set_lines[: lines - 1], _cut_off(set_lines[lines - 1], width, more, style)]


def _cut_off(line: Text, width: int, more: str, style: str) -> Text:
    """A line with the sign for more behind its last word that leaves room for it."""
    kept = line.copy()
    while cell_len(kept.plain) > width - len(more) and " " in kept.plain:
        kept.right_crop(len(kept) - kept.plain.rindex(" "))
    kept.truncate(max(width - len(more), 1))
    return kept.append(more, style)


def _known(encoding: str | None) -> str:
    try:
        return codecs.lookup(encoding or "utf-8").name
    except LookupError:
        return "ascii"


def _writes(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
