"""What holds for every text, however odd, and how long it may take."""

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from verifier.article import article_from_text
from verifier.errors import ArticleError

FRAGMENTS = st.sampled_from(
    [
        *[
            "The dam broke.",
            "Mr. ",
            "U.S. ",
            '"',
            "“",
            "”",
            "''",
            "(",
            ")",
            "[1]",
            "...",
            "…",
            "?",
            "!",
            ". ",
            " — ",
            "-- ",
            "\n",
        ],
        *[
            "\n\n",
            "\r\n",
            "\r",
            "\u2029",
            "\u2028",
            "\t",
            "\x0b",
            "\x1c",
            "  ",
            "- ",
            "• ",
            "1. ",
            "Title: ",
            "Date: 2025-02-04",
            "---\n",
        ],
        *[
            "By Ada Orlo",
            "date 2025-02-04 ",
            "(Sep 19, 2016) ",
            "said ",
            "a",
            "I",
            "J. ",
            "p.m. ",
            "No. 5",
            "\ufeff",
            "\u200b",
            "\ud800",
            "人。",
        ],
    ]
)
TEXTS = st.one_of(st.lists(FRAGMENTS, max_size=40).map("".join), st.text(max_size=200))


@given(TEXTS)
@example("---\n---\na")
@example("\x1c\x1ca\x1c")
def test_every_visible_character_is_in_one_sentence_or_in_metadata(text):
    try:
        article = article_from_text(text)
    except ArticleError:
        return
    spans = sorted([*article.metadata, *(sentence.span for sentence in article.sentences)])
    outside = text
    for span in reversed(spans):
        assert text[span.start : span.end].strip() == text[span.start : span.end] != ""
        outside = outside[: span.start] + outside[span.end :]

    assert not outside.strip()
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))
    assert [sentence.id for sentence in article.sentences] == list(range(1, len(article.sentences) + 1))


@given(TEXTS)
def test_paragraphs_hold_their_sentences_and_do_not_overlap(text):
    try:
        article = article_from_text(text)
    except ArticleError:
        return

    assert all(article.paragraphs[sentence.paragraph].covers(sentence.span) for sentence in article.sentences)
    assert all(a.end <= b.start for a, b in zip(article.paragraphs, article.paragraphs[1:], strict=False))
    assert {sentence.paragraph for sentence in article.sentences} == set(range(len(article.paragraphs)))


@given(TEXTS, TEXTS)
def test_a_headline_given_apart_has_offsets_of_its_own(text, headline):
    try:
        article = article_from_text(text, headline=headline)
    except ArticleError:
        return
    apart = "".join(article.quote(s.span) for s in article.sentences if s.span.part == "headline")

    assert "".join(apart.split()) == "".join(headline.split())
    assert [s.span for s in article.sentences if s.span.part == "body"] == [
        s.span for s in article_from_text(text).sentences
    ]


HOSTILE = {
    "digits": "1",
    "stops": ".",
    "spaced stops": ". ",
    "marks": '"',
    "stops and marks": '." ',
    "openers": "(",
    "brackets": "()",
    "closers": ")",
    "words": "one ",
    "capitals": "A ",
    "initials": "A. ",
    "speakers": '?" Ada ',
    "spaces": " ",
    "newlines": "\n",
    "lines": "a\n",
    "fields": "Date: x\n",
    "dashes": "-",
    "dates": "2025-02-04 ",
    "bullets": "- a\n",
    "feeds": "\r\n\t",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_long_hostile_text_is_read_to_its_end(unit):
    text = unit * (100_000 // len(unit))

    for received in ("The dam broke. " + text, text + " the dam broke."):
        read = article_from_text(received)
        assert read.text == received
        assert any("dam broke" in read.quote(sentence.span) for sentence in read.sentences)
