"""What stands before the story: dates, named fields, front matter, bylines."""

from datetime import date

import pytest

from verifier.article import article_from_text

STORY = "The council voted on Monday to close the pool. It lost money."


def story_of(article):
    return [article.quote(sentence.span) for sentence in article.sentences if not sentence.heading]


HEADS = [
    pytest.param(" date 2025-02-04 ", date(2025, 2, 4), id="stamp-on-the-line"),
    pytest.param("date 2025-02-04\n\n", date(2025, 2, 4), id="stamp-on-its-own-line"),
    pytest.param("(Sep 19, 2016  4:52 PM CDT) ", date(2016, 9, 19), id="bracketed-stamp"),
    pytest.param("2025-02-04 ", date(2025, 2, 4), id="bare-stamp"),
    pytest.param("Date: 2025-02-04\n", date(2025, 2, 4), id="date-field"),
    pytest.param("Published: 4 February 2025, 10:32 GMT\n\n", date(2025, 2, 4), id="published-field"),
    pytest.param("DATE: Feb. 4, 2025\nBY: Ada Orlo\n\n", date(2025, 2, 4), id="capitals"),
    pytest.param("Publication-Date: 20250204\n\n", date(2025, 2, 4), id="basic-iso"),
    pytest.param("Tuesday, 4th February 2025\n\n", date(2025, 2, 4), id="date-line"),
    pytest.param("2025-02-04T10:00:00Z\n\n", date(2025, 2, 4), id="timestamp-line"),
    pytest.param(
        "Published February 4, 2025 | Updated February 6, 2025\n\n", date(2025, 2, 4), id="published-and-updated"
    ),
    pytest.param("Updated 6 February 2025\nPublished 4 February 2025\n\n", date(2025, 2, 4), id="updated-first"),
    pytest.param(
        "---\ntitle: Pool to close\ndate: 2025-02-04\ntags:\n  - pools\n---\n\n", date(2025, 2, 4), id="front-matter"
    ),
    pytest.param("By Ada Orlo\n4 Feb 2025\n\n", date(2025, 2, 4), id="byline-and-date"),
    pytest.param("By ADA ORLO and BEN LUND, Associated Press\n\n", None, id="byline"),
    pytest.param("By Ada Orlo, political correspondent\n\n", None, id="byline-with-a-job"),
    pytest.param("By our crime correspondent\n\n", None, id="byline-without-a-name"),
    pytest.param("By staff and agencies\n\n", None, id="byline-of-agencies"),
    pytest.param("BC-EU--Marsh-Pool, 2nd Ld-Writethru\nBy Ada Orlo\nAssociated Press\n\n", None, id="agency-head"),
    pytest.param("Date: 2025-02-30\n\n", None, id="no-such-day"),
    pytest.param("Date: 03/04/2025\n\n", None, id="day-and-month-may-be-exchanged"),
    pytest.param("Date: 23/04/2025\n\n", date(2025, 4, 23), id="day-first-by-necessity"),
]


@pytest.mark.parametrize(("head", "published"), HEADS)
def test_a_head_is_metadata_and_no_part_of_the_story(head, published):
    article = article_from_text(head + STORY)

    assert article.published == published
    assert story_of(article) == ["The council voted on Monday to close the pool.", "It lost money."]
    assert article.metadata
    assert " ".join(article.quote(span) for span in article.metadata).split() == head.split()


@pytest.mark.parametrize(
    "first",
    [
        "By Monday evening, the river had\nrisen by 3 metres.",
        "By Monday, the staff of the\nUniversity Hospital had left.",
        "By Christmas, 40 families had left.",
        "Breaking: three people died in a fire.",
        "(Some 40 people) were hurt.",
        "Published figures show a fall of 3%.",
        "On 4 February 2025, three people died.",
        "February 4, 2025, was a dark day.",
        "--- and then it rained.",
        "Source: " + "the council says that the pool is to close. " * 6,
        "Source of the leak: a pipe.",
    ],
)
def test_a_story_that_begins_like_a_head_keeps_its_words(first):
    assert article_from_text(f"{first}\n\n{STORY}").metadata == ()


def test_a_front_matter_that_is_never_closed_is_text():
    assert article_from_text(f"---\ntitle: Pool\n\n{STORY}").metadata == ()


def test_metadata_ends_where_the_story_begins():
    article = article_from_text(f"Title: Pool to close\n\n{STORY}\n\nDate: 2025-02-04\n\nBy Ada Orlo\n")

    assert [article.quote(span) for span in article.metadata] == ["Title: Pool to close"]
    assert article.published is None


def test_headline_byline_and_date_line_stand_in_any_order():
    for head in (
        "Pool to close\nBy Ada Orlo\n4 February 2025\n\n",
        "By Ada Orlo\n\nPool to close\n\n4 February 2025\n\n",
        "4 February 2025\nPool to close\n\nBy Ada Orlo\n\n",
    ):
        article = article_from_text(head + STORY)

        assert (article.title, article.published) == ("Pool to close", date(2025, 2, 4))
        assert len(article.metadata) == 2
        assert len(story_of(article)) == 2


@pytest.mark.parametrize(
    ("dateline", "published"),
    [
        ("PARIS, March 3, 2025 (Reuters) —", date(2025, 3, 3)),
        ("PARIS, March 3 (Reuters) —", None),
        ("PARIS (AFP) -", None),
    ],
)
def test_a_dateline_belongs_to_the_story_and_may_date_it(dateline, published):
    article = article_from_text(f"{dateline} {STORY}")

    assert article.published == published
    assert article.metadata == ()
    assert story_of(article)[0].startswith(dateline)


def test_a_title_field_names_the_article():
    assert article_from_text(f"Title: “Pool to close”\n\n{STORY}").title == "Pool to close"


def test_what_is_given_wins_over_what_is_found():
    article = article_from_text(f"Title: Found\nDate: 2025-02-04\n\n{STORY}", headline="Given", published="2024-12-31")

    assert (article.title, article.headline, article.published) == ("Given", "Given", date(2024, 12, 31))


def test_the_clock_is_never_asked_for_a_date():
    assert article_from_text(STORY).published is None


def test_a_byte_order_mark_in_a_text_is_metadata():
    article = article_from_text("\ufeffTitle: Pool to close\n\n" + STORY)

    assert article.title == "Pool to close"
    assert len(story_of(article)) == 2
