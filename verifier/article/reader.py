"""Reading articles: from a file, from standard input, and out of folders."""

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from verifier.article.composition import article_from_text
from verifier.article.dates import publication_date
from verifier.article.decode import decode
from verifier.article.model import Article
from verifier.errors import ArticleError

READABLE_KINDS: Final = (".txt", ".text")
STANDARD_INPUT: Final = "-"


def open_article(source: Path | str, *, published: date | str | None = None, headline: str | None = None) -> Article:
    """The article in a plain-text file, or on standard input where `source` is "-".

    Raises ArticleError where it cannot be read or holds no words, UsageError for a `published` that is no date.
    """
    day = publication_date(published)
    if source == STANDARD_INPUT:
        raw, where = sys.stdin.buffer.read(), "standard input"
    else:
        path = Path(source)
        _require_readable_kind(path)
        raw, where = _bytes_of(path), str(path)
    text, codec = decode(raw, where=where)
    return article_from_text(text, published=day, headline=headline, source=str(source), encoding=codec)


def articles_at(paths: Iterable[Path | str]) -> Iterator[Path]:
    """The files to read: each path that is a file, and of each folder all readable files below it, sorted.

    Raises ArticleError for a path that does not exist, is of a kind that is not read, or is a folder without articles.
    """
    for path in map(Path, paths):
        if path.is_dir():
            yield from _articles_below(path)
        else:
            _require_readable_kind(path)
            yield path


def _articles_below(folder: Path) -> list[Path]:
    found = sorted(
        Path(inside, name)
        for inside, _, names in os.walk(folder)
        for name in names
        if Path(name).suffix.lower() in READABLE_KINDS and not _is_hidden(Path(inside, name).relative_to(folder))
    )
    if not found:
        raise ArticleError(
            "The folder holds no article", where=str(folder), remedy=f"Files that are read: {', '.join(READABLE_KINDS)}"
        )
    return found


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _require_readable_kind(path: Path) -> None:
    kind = path.suffix.lower()
    if kind and kind not in READABLE_KINDS:
        raise ArticleError(
            f"A file of the kind {kind} is not read",
            where=str(path),
            remedy=f"Give plain text ({', '.join(READABLE_KINDS)}), a folder of it, or - for standard input",
        )


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ArticleError("There is no such file", where=str(path), remedy="Check the path") from error
    except IsADirectoryError as error:
        raise ArticleError("This is a folder, not an article", where=str(path), remedy="Give a file in it") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ArticleError(f"The file cannot be read: {reason}", where=str(path)) from error
