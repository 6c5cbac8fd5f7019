"""Hedges before, behind and between, their spans, and how far they reach."""

import pytest

from tests.figures.reading import bounds, only
from verifier.figures import scan

HEDGES = [
    ("about 600 seals", "600", "approx", "[550,650]"),
    ("around 1,900 boxes", "1,900", "approx", "[1850,1950]"),
    ("some 600 seals", "600", "approx", "[550,650]"),
    ("roughly 600 seals", "600", "approx", "[550,650]"),
    ("an estimated 600 seals", "600", "approx", "[550,650]"),
    ("~600 seals", "600", "approx", "[550,650]"),
    ("600 or so seals", "600", "approx", "[550,650]"),
    ("200-odd seals", "200", "approx", "[180,220]"),
    ("at least 40 seals", "40", "at_least", "[40,]"),
    ("no fewer than 40 seals", "40", "at_least", "[40,]"),
    ("40 or more seals", "40", "at_least", "[40,]"),
    ("40 seals or more", "40", "at_least", "[40,]"),
    ("3,000-plus seals", "3,000", "at_least", "[3000,]"),
    ("40+ seals", "40", "at_least", "[40,]"),
    ("more than 40 seals", "40", "more_than", "(40,]"),
    ("over 40 seals", "40", "more_than", "(40,]"),
    ("well over 40 seals", "40", "more_than", "(40,]"),
    ("upwards of 40 seals", "40", "more_than", "(40,]"),
    ("just over 40 seals", "40", "more_than", "(40,44]"),
    ("slightly more than 40 seals", "40", "more_than", "(40,44]"),
    ("nearly 40 seals", "40", "almost", "[36,40)"),
    ("almost 40 seals", "40", "almost", "[36,40)"),
    ("just under 40 seals", "40", "almost", "[36,40)"),
    ("just shy of 40 seals", "40", "almost", "[36,40)"),
    ("up to 40 seals", "40", "at_most", "[0,40]"),
    ("as many as 40 seals", "40", "at_most", "[0,40]"),
    ("no more than 40 seals", "40", "at_most", "[0,40]"),
    ("a maximum of 40 seals", "40", "at_most", "[0,40]"),
    ("fewer than 40 seals", "40", "less_than", "[0,40)"),
    ("less than 24 hours", "24 hours", "less_than", "[0,24)"),
    ("under 40 seals", "40", "less_than", "[0,40)"),
    ("at least another 40 seals", "40", "at_least", "[40,]"),
    ("up to a record 600 seals", "600", "at_most", "[0,600]"),
    ("more than a dozen seals", "dozen", "more_than", "(12,]"),
]


@pytest.mark.parametrize(("words", "span", "hedge", "interval"), HEDGES, ids=[row[0] for row in HEDGES])
def test_a_hedge_sets_the_interval(words, span, hedge, interval):
    figure = only(f"The bay holds {words}.", span)

    assert (figure.hedge, bounds(figure)) == (hedge, interval)
    assert figure.hedge_span is not None


def test_the_hedge_stands_outside_the_figure_with_a_span_of_its_own():
    text = "No fewer than 40 boats sailed."
    figure = only(text, "40")

    assert figure.hedge_span is not None
    assert text[figure.hedge_span.start : figure.hedge_span.end] == "No fewer than"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("She took over 12 farms.", "12"),
        ("They handed over 40 parcels.", "40"),
        ("Fees have gone up to $7,300.", "$7,300"),
        ("The rate went up to 5 per cent.", "5 per cent"),
        ("Talks ran over 12 months.", "12 months"),
    ],
)
def test_words_that_only_look_like_a_hedge_are_none(text, span):
    assert only(text, span).hedge == "exact"


def test_a_bound_before_a_list_holds_for_its_members():
    figures = scan("The quake left at least 12 dead and 30 hurt.")

    assert [(figure.value, figure.hedge) for figure in figures] == [(12, "at_least"), (30, "at_least")]


def test_a_hedge_does_not_cross_into_the_next_clause():
    figures = scan("About 20 boats sank, but 12 crews swam ashore.")

    assert [figure.hedge for figure in figures] == ["approx", "exact"]


@pytest.mark.parametrize(
    ("text", "span", "trend"),
    [
        ("Rents rose 6.5%.", "6.5%", "up"),
        ("Exports fell by 12 per cent.", "12 per cent", "down"),
        ("The fund is down 0.4 per cent.", "0.4 per cent", "down"),
        ("A 12% increase followed.", "12%", "up"),
        ("Ridership was up nearly 57%.", "57%", "up"),
        ("The rate rose to 5 per cent.", "5 per cent", None),
        ("Women made up 12 of the crew.", "12", None),
        ("It holds 5 per cent.", "5 per cent", None),
    ],
)
def test_a_word_of_change_gives_the_trend(text, span, trend):
    assert only(text, span).trend == trend
