"""Text of others made safe to print: what a terminal would obey, hide or reorder is shown as a visible character."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

TAB = "    "
_CONTROL_PICTURES = 0x2400
_DELETE = "\x7f"
_IDEOGRAPHIC_SPACE = "\u3000"
# Three marks on one letter occur in real scripts; a tower of them covers the lines above.
_MOST_MARKS = 4

# Printable by their category, yet they show nothing: each could hide a difference or carry a hidden message.
_INVISIBLE = frozenset(
    chr(code)
    for first, last in (
        (0x034F, 0x034F),  # combining grapheme joiner
        (0x115F, 0x1160),  # Hangul fillers
        (0x17B4, 0x17B5),  # Khmer inherent vowels
        (0x180B, 0x180F),  # Mongolian variation selectors
        (0x2800, 0x2800),  # blank Braille pattern
        (0x3164, 0x3164),  # Hangul filler
        (0xFE00, 0xFE0F),  # variation selectors
        (0xFFA0, 0xFFA0),  # half-width Hangul filler
        (0xE0100, 0xE01EF),  # further variation selectors
    )
    for code in range(first, last + 1)
)

# A build server obeys "##[command]" and its kind anywhere in a line of a log.
_LOG_COMMAND = re.compile(r"##\w*(?=\[)")
# It obeys "::command::" where a line begins with it, blanks and colour codes apart.
_COMMAND_LINE = re.compile(r"^((?:[^\S\n]|\x1b\[[0-9;]*m)*)(?=::)", re.MULTILINE)
_BLANKS = re.compile(r"[ \t\r\n]+")

# The characters in a JSON string that would act on a terminal or cannot be encoded at all.
_ACTIVE = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


@dataclass(frozen=True, slots=True)
class Legible:
    """A line as it is shown, and where each character of the line as received begins in it.

    `places` has one entry a character and one more for the end, so that `text[places[i]:places[j]]` shows what
    stood at `[i:j]`.
    """

    text: str
    places: tuple[int, ...]

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Where a slice of the line as received stands in the shown text; offsets outside are drawn to its ends."""
        last = len(self.places) - 1
        return self.places[min(max(start, 0), last)], self.places[min(max(end, 0), last)]


def legible_line(line: str) -> Legible:
    """One line safe to print, with the map that keeps carets under what they point at.

    Control, format, private and unassigned characters, lone surrogates and invisible letters become a control picture
    (␛) or their code point (<U+202E>); a tab becomes four blanks, any other blank as many as it is columns wide.
    """
    if line.isascii() and line.isprintable() and "##" not in line:
        return Legible(line, tuple(range(len(line) + 1)))
    pieces: list[str] = []
    places = [0]
    for piece in _pieces(line):
        pieces.append(piece)
        places.append(places[-1] + len(piece))
    return Legible("".join(pieces), tuple(places))


def legible(text: str) -> str:
    """Running text safe to print, on one line: runs of blanks and line ends are one blank."""
    return legible_line(_BLANKS.sub(" ", text).strip(" ")).text


def without_commands(output: str) -> str:
    """Finished output in which no line begins as a command to a build server; such a line gets a backslash."""
    return _COMMAND_LINE.sub(r"\1\\", output)


def escaped_json(text: str) -> str:
    r"""JSON in which characters that a terminal would obey or hide, and lone surrogates, are written as `\uXXXX`."""
    return _ACTIVE.sub(_as_escape, text)


def _as_escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


def _pieces(line: str) -> Iterator[str]:
    brackets = {match.end() for match in _LOG_COMMAND.finditer(line)}
    marks = _MOST_MARKS
    for place, character in enumerate(line):
        if unicodedata.category(character).startswith("M"):
            marks += 1
            yield _shown(character) if marks <= _MOST_MARKS else _code_point(character)
            continue
        # A mark needs a letter to stand on: none follows what is spelled out as a code point.
        shown = _shown(character)
        marks = 0 if shown == character and character != " " else _MOST_MARKS
        yield f"\\{shown}" if place in brackets else shown


def _shown(character: str) -> str:
    if character.isprintable():
        return _code_point(character) if character in _INVISIBLE else character
    if character == "\t":
        return TAB
    if unicodedata.category(character) == "Zs":
        return "  " if character == _IDEOGRAPHIC_SPACE else " "
    if character < " ":
        return chr(_CONTROL_PICTURES + ord(character))
    return "␡" if character == _DELETE else _code_point(character)


def _code_point(character: str) -> str:
    return f"<U+{ord(character):04X}>"
