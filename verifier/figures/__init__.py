"""Figures: every number expression of an article, read by one scanner over tables."""

from datetime import date

from verifier.article.model import Article
from verifier.figures.interval import Interval
from verifier.figures.model import DateRange, Figure, Reading
from verifier.figures.moments import Frame
from verifier.figures.scanner import published_date, scan_part
from verifier.figures.units import UNITS, Unit, dimension_of

__all__ = ["UNITS", "DateRange", "Figure", "Interval", "Reading", "Unit", "dimension_of", "scan", "scan_article"]


def scan(text: str, *, published: date | str | None = None, locale: str = "en-US") -> list[Figure]:
    """Every figure of a text, in order, with ids from 1; each digit lies in exactly one, be it exempt.

    `published` resolves partial and relative dates, `locale` settles what the text leaves open (11/09/2023).
    Raises UsageError if `published` is neither a date nor an ISO string.
    """
    return scan_part(text, frame=Frame(published_date(published), locale))


def scan_article(article: Article, *, locale: str = "en-US") -> tuple[Figure, ...]:
    """The figures of an article, the headline given apart first; what lies in metadata is exempt."""
    frame = Frame(article.published, locale)
    head = scan_part(article.headline, frame=frame, part="headline") if article.headline else []
    body = scan_part(article.text, frame=frame, first_id=len(head) + 1)
    return tuple(_placed(article, figure) for figure in (*head, *body))


def _placed(article: Article, figure: Figure) -> Figure:
    span = figure.span
    if any(metadata.overlaps(span) for metadata in article.metadata):
        return figure.model_copy(update={"tier": "exempt", "exempt": "metadata"})
    sentence = article.sentence_at(span)
    if sentence is not None and sentence.heading and figure.tier == "required":
        return figure.model_copy(update={"tier": "optional"})
    return figure
