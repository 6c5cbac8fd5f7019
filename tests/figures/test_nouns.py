"""What is counted: the noun phrase as written, its lemma, and nouns that stand with another figure."""

import pytest

from tests.figures.reading import only
from verifier.figures import scan
from verifier.figures.nouns import lemma

COUNTED = [
    ("They freed 13 captives so far.", "13", "captives", "captive"),
    ("They freed 600 Danish sailors from jail.", "600", "Danish sailors", "sailor"),
    ("Four boat-train exchanges took place.", "Four", "boat-train exchanges", "exchange"),
    ("It killed 1,210 people on land.", "1,210", "people", "person"),
    ("Some 40 women teachers struck.", "40", "women teachers", "teacher"),
    ("The 12 injured miners left.", "12", "injured miners", "miner"),
    ("At least 12 dead were found.", "12", "dead", "dead"),
    ("Rescuers found 12 more bodies.", "12", "bodies", "body"),
    ("Three current and former clerks spoke.", "Three", "current and former clerks", "clerk"),
    ("A 12-page report came.", "12", "page", "page"),
    ("A five-member panel ruled.", "five", "member", "member"),
    ("Two of Lund's deputies left.", "Two", "Lund's deputies", "deputy"),
    ("Dozens of small farms closed.", "Dozens", "small farms", "farm"),
    ("Some 44% of the adults agreed.", "44%", "adults", "adult"),
    ("A third of all ferries sank.", "third", "ferries", "ferry"),
    ("Most coal miners agreed.", "Most", "coal miners", "miner"),
    ("One bus carrying pupils crashed.", "One", "bus", "bus"),
    ("The 42-day pause ended.", "42-day", "pause", "pause"),
]


@pytest.mark.parametrize(("text", "span", "counted", "head"), COUNTED, ids=[row[0] for row in COUNTED])
def test_the_counted_noun_is_kept_as_written_with_the_lemma_of_its_head(text, span, counted, head):
    figure = only(text, span)

    assert (figure.counted, figure.head) == (counted, head)
    assert figure.counted_span is not None
    assert text[figure.counted_span.start : figure.counted_span.end] == counted


@pytest.mark.parametrize(
    ("text", "span", "head"),
    [
        ("Of the 40 sailors, 12 were hurt.", "12", "sailor"),
        ("She saved 40 sailors, 34 of whom were ill.", "34", "sailor"),
        ("It took 12 of the 40 sailors.", "12", "sailor"),
        ("It took 12 of 40 sailors.", "12", "sailor"),
        ("It sold 5, 10 or 15 lamps.", "5", "lamp"),
        ("She got 463 ballots from one town and 654 from the other.", "654", "ballot"),
        ("Thirty goats for each of the 18 farms, 540 in all.", "540", "goat"),
    ],
)
def test_an_elided_noun_is_taken_from_another_figure_and_marked(text, span, head):
    figure = only(text, span)

    assert (figure.head, figure.elided) == (head, True)


@pytest.mark.parametrize(
    ("text", "span"),
    [("The index closed at 27,349.", "27,349"), ("The toll stood at 62.", "62"), ("The two agree.", "two")],
)
def test_a_number_with_no_noun_counts_nothing(text, span):
    assert only(text, span).head is None


def test_a_list_shares_its_series_and_another_sentence_does_not():
    figures = scan("It sank 12 boats, 3 rafts and 9 canoes. Then 4 men swam.")

    assert len({figure.series for figure in figures[:3]}) == 1
    assert figures[3].series is None


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("people", "person"),
        ("women", "woman"),
        ("policemen", "policeman"),
        ("children", "child"),
        ("cities", "city"),
        ("churches", "church"),
        ("buses", "bus"),
        ("lives", "life"),
        ("aircraft", "aircraft"),
        ("Israelis", "israeli"),
        ("glass", "glass"),
        ("boats'", "boat"),
    ],
)
def test_the_lemma_of_a_noun_is_its_singular_in_lower_case(plural, singular):
    assert lemma(plural) == singular
