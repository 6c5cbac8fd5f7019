"""Numbers that name one thing among its kind: the headline and the body must call it by the same number."""

import re
from collections.abc import Iterable
from typing import Final

from verifier.article.model import Article
from verifier.figures.model import Figure

_BEFORE: Final = re.compile(r"([^\W\d_](?:[\w&'’]|[.-](?=\w))*)[ \u00a0.-]{0,2}\Z")
_BEHIND: Final = re.compile(r"[ \u00a0-]?([^\W\d_]\w+)")
_REACH: Final = 24
_SHORTEST: Final = 3
_MOST_DIGITS: Final = 4
# Things of which a story names several, and turns of phrase: another number is another thing.
_COMMON: Final = frozenset(
    "no nos number day days game games week part round step page call dial and the of at in".split()
)


def renamed(head: Figure, body: Iterable[Figure], article: Article) -> Figure | None:
    """The figure of the body that names the headline's thing by another number; None where one has the same number."""
    name = _name(head, article)
    if name is None or not _plain(head.text):
        return None
    rival = None
    for other in body:
        if _digits(other.text) == _digits(head.text):
            return None
        if rival is None and other.exempt == head.exempt and _plain(other.text) and _name(other, article) == name:
            rival = other
    return rival


def _name(figure: Figure, article: Article) -> str | None:
    """The word or letters right before a number, in small letters: "iphone", "mh", "flight"."""
    text = article.part(figure.part)
    found = _BEFORE.search(text[max(0, figure.start - _REACH) : figure.start])
    if found is None:
        return None
    name = found[1].casefold().rstrip(".")
    glued = found.end(1) + max(0, figure.start - _REACH) == figure.start
    joined = text[figure.start - 1] == "-"
    return name if name not in _COMMON and (glued or joined or len(name) >= _SHORTEST) else None


def _plain(text: str) -> bool:
    return 0 < len(_digits(text)) <= _MOST_DIGITS


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())
