"""Putting an article together from its text: head, paragraphs, sentences, title, date and digest."""

import hashlib
from datetime import date

from verifier.article.dates import publication_date
from verifier.article.head import Head, read_head
from verifier.article.lines import Layout, Line, lines_of
from verifier.article.model import Article, Sentence
from verifier.article.span import Span
from verifier.article.story import paragraphs_of, sentences_of
from verifier.errors import ArticleError

_TITLE_WORDS = 12
_LONGEST_TITLE = 400


def article_from_text(
    text: str,
    *,
    published: date | str | None = None,
    headline: str | None = None,
    source: str | None = None,
    encoding: str | None = None,
) -> Article:
    """The article that a text is. A date and a title found in its head count where none is given.

    Raises ArticleError for a text without words, UsageError for a `published` that is no date.
    """
    day = publication_date(published)
    where = "standard input" if source == "-" else source
    if not any(map(str.isalnum, text)):
        raise ArticleError("The article is empty", where=where, remedy="Give a text that holds at least one sentence")
    headline = headline if headline and headline.strip() else None
    lines = lines_of(text)
    layout = Layout.of(lines)
    head = read_head(lines, layout)
    paragraphs, story = _story(text, lines, layout, head)
    if not story:
        raise ArticleError("The article has a head and no story", where=where, remedy="Give the text of the story too")
    sentences = tuple(
        sentence.model_copy(update={"id": number})
        for number, sentence in enumerate([*_headline_sentences(headline), *story], start=1)
    )
    return Article(
        text=text,
        headline=headline,
        title=_title(text, head, headline, story),
        published=day or head.published,
        source=source,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        encoding=encoding,
        paragraphs=paragraphs,
        sentences=sentences,
        metadata=tuple(head.metadata),
    )


def _story(text: str, lines: list[Line], layout: Layout, head: Head) -> tuple[tuple[Span, ...], list[Sentence]]:
    """The paragraphs that hold a sentence, and the sentences, not yet numbered; a heading is the first of both."""
    paragraphs: list[Span] = []
    sentences: list[Sentence] = []

    def add(paragraph: list[Line], *, start: int, heading: bool = False) -> None:
        found = list(sentences_of(text, paragraph, layout, start=start, part="body"))
        if found:
            index = len(paragraphs)
            sentences.extend(Sentence(id=0, span=span, paragraph=index, heading=heading) for span in found)
            paragraphs.append(Span(paragraph[0].start, paragraph[-1].words_end))

    if head.heading is not None:
        add([head.heading], start=head.heading.start, heading=True)
    for paragraph in paragraphs_of(lines[head.story :], layout):
        add(paragraph, start=head.start)
    if all(sentence.heading for sentence in sentences):  # a headline with nothing below it is the story
        sentences = [sentence.model_copy(update={"heading": False}) for sentence in sentences]
    return tuple(paragraphs), sentences


def _headline_sentences(headline: str | None) -> list[Sentence]:
    if headline is None:
        return []
    lines = lines_of(headline)
    layout = Layout.of(lines)
    return [
        Sentence(id=0, span=span, paragraph=0, heading=True)
        for paragraph in paragraphs_of(lines, layout)
        for span in sentences_of(headline, paragraph, layout, start=0, part="headline")
    ]


def _title(text: str, head: Head, headline: str | None, story: list[Sentence]) -> str:
    """What a report calls the article: its headline, else its first words, however long a figure among them is."""
    own = headline or head.title or (head.heading and head.heading.text.strip("# "))
    first = story[0].span
    words = (own or text[first.start : first.end])[:_LONGEST_TITLE].split()
    if own or len(words) <= _TITLE_WORDS:
        return " ".join(words)
    return " ".join(words[:_TITLE_WORDS]).rstrip(",;:–—-") + " …"
