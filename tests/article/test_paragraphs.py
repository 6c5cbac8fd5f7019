"""Paragraphs, wrapped lines, lists, and the article's own headline."""

import json
from pathlib import Path

import pytest

from verifier.article import article_from_text, open_article

SAMPLE = Path(__file__).parents[3] / "shared" / "sample" / "gaza-ceasefire-2025-02-04.txt"


def sentences(text):
    article = article_from_text(text)
    return [(sentence.paragraph, article.quote(sentence.span)) for sentence in article.sentences]


def test_a_blank_line_ends_a_paragraph():
    assert sentences("The dam broke.\n \nForty fled. Ten died.\n") == [
        (0, "The dam broke."),
        (1, "Forty fled."),
        (1, "Ten died."),
    ]


WRAPPED = """The council voted on Monday to close the swimming pool at
Lower Marsh, which has lost £40,000 a year since 2019, and
Mayor Ada Orlo said the site would be sold
to a builder of flats.
"""


def test_a_wrapped_line_goes_on():
    assert [sentence for _, sentence in sentences(WRAPPED)] == [WRAPPED.rstrip()]


def test_a_wrapped_line_goes_on_with_a_name_or_a_number_too():
    text = """The council voted on Monday to close the pool, said its leader Mayor
Ada Orlo. The site is to be sold to a builder of flats before October
7, 2026."""

    assert len(sentences(text)) == 2


def test_lines_wrapped_by_hand_go_on_too():
    text = """A storm killed 12 people in towns on the coast on
Monday, the agency said. "We have never seen, said
Mayor Rosa Bianchi, 52, who has led Ostia since
the year 2020, "anything like it." Some 300 families of
Lido and Acilia were moved to gyms."""

    assert len(sentences(text)) == 3


def test_a_headline_wider_than_the_page_tells_no_width():
    text = """Council of Lower Marsh to sell its swimming pool to a builder of flats after forty years

The council voted on Monday to close the pool, said Mayor
Ada Orlo, who has led it for forty years and is to step
down in May."""

    assert len(sentences(text)) == 2


def test_lines_of_unwrapped_copy_without_blank_lines_are_paragraphs():
    text = "The dam broke on Monday, said the council.\nForty families fled.\nTen people died, police said."

    assert [paragraph for paragraph, _ in sentences(text)] == [0, 1, 2]


def test_an_indent_begins_a_paragraph_of_wrapped_copy():
    text = "  The dam broke on Monday and drowned the lower part\nof the town.\n  Forty families fled to the\nhills above it."

    assert [paragraph for paragraph, _ in sentences(text)] == [0, 1]


def test_entries_of_a_list_are_sentences_of_their_own():
    text = "The plan has three parts:\n- close the pool\n- sell the site\n- build 40 flats\n\nIt costs nothing."

    assert [sentence for _, sentence in sentences(text)] == [
        "The plan has three parts:",
        "- close the pool",
        "- sell the site",
        "- build 40 flats",
        "It costs nothing.",
    ]


def test_a_dash_at_the_start_of_a_wrapped_line_is_no_bullet():
    text = "Talks were going well, the envoy said on Sunday evening in Oslo\n- but warned that they might fail\nwithin days."

    assert len(sentences(text)) == 1


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\u2028"], ids=["windows", "old-mac", "separator"])
def test_every_kind_of_newline_parts_lines(newline):
    text = newline.join(["The dam broke.", "", "Forty fled."])

    assert [paragraph for paragraph, _ in sentences(text)] == [0, 1]


@pytest.mark.parametrize(
    "first",
    [
        "Pool to close after 40 years",
        "Council votes 12-3 to close pool: what happens next?",
        "Pool To Close After Forty Years.",
        "Storm kills 12 in U.S.",
        "‘We lost everything’",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["newline", "blank-line"])
def test_a_first_line_that_stands_alone_is_the_headline(first, gap):
    article = article_from_text(f"{first}{gap}The council voted on Monday to close the pool. It lost money.")
    heading, *others = article.sentences

    assert heading.heading
    assert article.quote(heading.span) == first
    assert article.title == first
    assert not any(sentence.heading for sentence in others)


@pytest.mark.parametrize(
    "text",
    [
        "The dam broke.\n\nForty fled.",
        "LEEDS (AP) —\nThree people died.",
        "The dam broke on Monday, and\n\nForty fled.",
        "Only one line without a stop",
        WRAPPED,
    ],
    ids=["sentence", "dateline", "unfinished", "alone", "wrapped"],
)
def test_the_story_s_first_words_are_no_headline(text):
    assert not any(sentence.heading for sentence in article_from_text(text).sentences)


def test_a_headline_with_a_stop_is_known_by_the_dateline_below_it():
    article = article_from_text("Pool to close after four decades.\n\nLEEDS (PA) — The council voted on Monday.")

    assert [sentence.heading for sentence in article.sentences] == [True, False]


def test_a_title_is_made_of_first_words_where_there_is_no_headline():
    text = "The council of Lower Marsh voted on Monday to close its swimming pool after 40 years. It lost money."
    longer = text.replace("40", "40,000")

    assert article_from_text(text).title == "The council of Lower Marsh voted on Monday to close its swimming …"
    assert article_from_text(longer).title == article_from_text(text).title


def test_the_sample_has_the_paragraphs_of_its_gold():
    if not SAMPLE.exists():
        pytest.skip("the sample article is not here (../shared/sample)")
    gold = json.loads(SAMPLE.with_suffix(".gold.json").read_text())
    article = open_article(SAMPLE)

    assert [[paragraph.start, paragraph.end] for paragraph in article.paragraphs] == gold["paragraphs"]
    assert article.sha256 == gold["sha256"]
    assert article.published.isoformat() == gold["published"]
    assert article.sentences[0].span.start > article.metadata[0].end - 1
