"""An article as read: text, offsets, sentences, and what its head tells."""

from verifier.article.composition import article_from_text
from verifier.article.head import dateline_length
from verifier.article.model import Article, Sentence
from verifier.article.reader import READABLE_KINDS, STANDARD_INPUT, articles_at, open_article
from verifier.article.span import PartName, Span

__all__ = [
    "READABLE_KINDS",
    "STANDARD_INPUT",
    "Article",
    "PartName",
    "Sentence",
    "Span",
    "article_from_text",
    "articles_at",
    "dateline_length",
    "open_article",
]
