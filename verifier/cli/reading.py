"""The articles that arguments name, each told apart from those that cannot be read."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from verifier.article import STANDARD_INPUT, Article, articles_at, open_article
from verifier.cli.messages import complain, tell
from verifier.errors import ArticleError, UsageError

UTF_8 = ("utf-8", "utf-8-sig")


def places_of(arguments: Sequence[str]) -> tuple[list[Path | str], bool]:
    """The files behind the arguments, and whether some argument named none; folders are opened up."""
    places: list[Path | str] = []
    failed = False
    for argument in arguments:
        try:
            places.extend([argument] if argument == STANDARD_INPUT else articles_at([argument]))
        except ArticleError as error:
            complain(error)
            failed = True
    return list(dict.fromkeys(places)), failed


def open_all(places: Sequence[Path | str], options: Namespace) -> Iterator[Article | None]:
    """Each article in turn, None for one that cannot be read, which is told; a headline belongs to one article only."""
    if options.headline is not None and len(places) > 1:
        raise UsageError("--headline is given, and several articles", remedy="Check the article alone")
    for place in places:
        try:
            yield read_article(place, options)
        except ArticleError as error:
            complain(error)
            yield None


def read_article(place: Path | str, options: Namespace) -> Article:
    """One article; an encoding other than UTF-8 is named. Raises ArticleError."""
    article = open_article(place, published=options.published, headline=options.headline)
    if article.encoding not in UTF_8:
        tell(f"{article.source} was read as {article.encoding}")
    return article


def the_article(options: Namespace) -> Article:
    """The one article of a command that takes one. Raises ArticleError, and UsageError for a folder with several."""
    if options.article == STANDARD_INPUT:
        return read_article(STANDARD_INPUT, options)
    places = list(articles_at([options.article]))
    if len(places) > 1:
        raise UsageError("The folder holds several articles", where=options.article, remedy="Name one of them")
    return read_article(places[0], options)
