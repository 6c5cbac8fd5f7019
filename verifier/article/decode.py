"""Turning an article's bytes into text, and naming the codec that did it."""

import codecs
import re
from typing import Final

from verifier.errors import ArticleError

BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES: Final = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or an office file"),
    (b"\xd0\xcf\x11\xe0", "an old office file"),
    (b"{\\rtf", "a rich text file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a compressed file"),
)
_SAMPLE = 1 << 16  # bytes; guessing a codec from more takes seconds and gains nothing
_MOSTLY_LATIN = 0.15
_HIGH_BYTES = re.compile(rb"[\x80-\xff]")
# A superscript or a currency sign within a word: the bytes were written in another code page.
_TORN_WORD = re.compile("[^\\W\\d_][¡-¦¨-ª¬¯-³µ¶¸-º¼-¿×÷][^\\W\\d_]")
# What no article holds: control characters that are neither white space nor a terminal's escape.
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x7f]")
_MOST_CONTROLS = 0.01
# Text in UTF-16 without a mark is told by its zero bytes, one to nearly every letter.
_FEWEST_NULS = 0.3


def decode(raw: bytes, *, where: str) -> tuple[str, str]:
    """The text of these bytes and the codec that read them; a byte order mark is dropped, nothing else is changed.

    Raises ArticleError for bytes that are no text.
    """
    for signature, kind in SIGNATURES:
        if raw.startswith(signature):
            raise _not_text(f"The article is {kind}, not plain text", where)
    text, codec = _decoded(raw, where)
    if "\0" in text or len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text):
        raise _not_text("The article is binary, not text", where)
    return text, codec


def _decoded(raw: bytes, where: str) -> tuple[str, str]:
    for mark, codec in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _strictly(raw, codec, where), codec
    if b"\0" not in raw:
        for codec in ("utf-8", "cp1252"):
            try:
                text = raw.decode(codec)
            except UnicodeDecodeError:
                continue
            if codec == "utf-8" or _reads_as_western(raw, text):
                return text, codec
    if 0 < raw.count(0) < _FEWEST_NULS * len(raw):
        raise _not_text("The article is binary, not text", where)
    codec = _guessed(raw, where)
    return _strictly(raw, codec, where), codec


def _reads_as_western(raw: bytes, text: str) -> bool:
    """Whether legacy bytes are Windows text: detectors call £ in short English copy a Polish or Chinese letter."""
    few = len(_HIGH_BYTES.findall(raw)) <= _MOSTLY_LATIN * len(raw)
    return few and _TORN_WORD.search(text) is None


def _guessed(raw: bytes, where: str) -> str:
    from charset_normalizer import from_bytes

    first = _HIGH_BYTES.search(raw)
    # An even start keeps the code units of UTF-16 whole.
    start = 0 if b"\0" in raw or first is None else max(0, first.start() - 1024) & ~1
    guesses = list(from_bytes(raw[start : start + _SAMPLE]))
    if not guesses:
        raise _not_text("The article is binary, or in no encoding that can be told", where)
    return next((guess for guess in guesses if not _TORN_WORD.search(str(guess))), guesses[0]).encoding


def _strictly(raw: bytes, codec: str, where: str) -> str:
    try:
        return raw.decode(codec)
    except UnicodeDecodeError as error:
        raise _not_text(f"The article begins as {codec} and breaks off at byte {error.start}", where) from error


def _not_text(what: str, where: str) -> ArticleError:
    return ArticleError(what, where=where, remedy="Save it as plain text in UTF-8 and try again")
