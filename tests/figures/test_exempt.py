"""What is written in digits but is no figure, and which figures are worth a claim."""

import pytest

from verifier.figures import scan

EXEMPT = [
    ("An F-16 and two B-52s flew over.", "16", "model name"),
    ("Cases of COVID-19 rose.", "19", "model name"),
    ("The Boeing 737 landed.", "737", "model name"),
    ("She has an iPhone 14 Pro.", "14", "model name"),
    ("The S&P 500 fell.", "500", "model name"),
    ("A 787 Dreamliner landed.", "787", "model name"),
    ("They build 5G masts.", "5G", "model name"),
    ("It meets ISO 3888-2 norms.", "3888-2", "model name"),
    ("Under Section 230 it may.", "230", "section number"),
    ("Flight 370 vanished.", "370", "vehicle number"),
    ("See page 12 for more.", "12", "page number"),
    ("Meet in Room 101 at once.", "101", "place number"),
    ("Trials reach phase 2 soon.", "2", "model name"),
    ("He wears No. 10 on his back.", "10", "case number"),
    ("Call 020 7946 0958 now.", "020 7946 0958", "phone number"),
    ("Call (202) 555-0143 now.", "202) 555-0143", "phone number"),
    ("See https://lund.example/2024/item7 for it.", "https://lund.example/2024/item7", "URL"),
    ("Write to ola9@lund.example today.", "ola9@lund.example", "mail address"),
    ("Follow @harbour24 today.", "@harbour24", "handle"),
    ("The tag #lund2025 spread.", "#lund2025", "hashtag"),
    ("She lives at 10 Harbour Street now.", "10", "street address"),
    ("Lund, PA 23456 is small.", "23456", "postcode"),
    ("Version 10.2.1 is out.", "10.2.1", "version number"),
    ("They work 24/7 there.", "24/7", "idiom"),
    ("He cited Exodus 18:21 again.", "18:21", "chapter and verse"),
    ("1. Wash the rice.\n2. Boil it.", "1", "list number"),
]


@pytest.mark.parametrize(("text", "span", "why"), EXEMPT, ids=[row[0] for row in EXEMPT])
def test_a_name_or_a_code_is_exempt_and_says_why(text, span, why):
    found = [figure for figure in scan(text) if figure.exempt]

    assert (span, why) in [(figure.text, figure.exempt) for figure in found]
    assert {figure.tier for figure in found} == {"exempt"}


@pytest.mark.parametrize(
    "text",
    [
        "No one came and no one called.",
        "It was her first term and his second time.",
        "They spoke to one another, one by one.",
        "An owl and a hen slept.",
        "This one is one way to see it.",
        "World War II and Louis XIV.",
    ],
)
def test_idioms_and_articles_are_no_figures(text):
    assert [figure.text for figure in scan(text) if figure.tier != "exempt"] == []


def test_one_of_the_best_is_exempt_and_one_of_the_twelve_counts():
    best, *_ = scan("One of the best mills burned.")
    twelve, *_ = scan("One of the 12 mills burned.")

    assert (best.exempt, twelve.exempt, twelve.value) == ("one of", None, 1)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("In Lund 300 people marched.", "300"),
        ("Hamburg Frees 33 Sailors", "33"),
        ("Police Arrest 12 Men", "12"),
        ("Rivera has 384, Okafor 300 and Lund 151.", "300"),
        ("A 2014 Senate hearing was held.", "2014"),
        ("On page after page 12 errors stood.", "12"),
    ],
)
def test_a_count_behind_a_capital_letter_is_still_a_count(text, span):
    assert [figure.text for figure in scan(text) if figure.text == span and figure.exempt is None] == [span]


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("Some 600 seals left on Monday.", ["required", "optional"]),
        ("The third boat sank at 10:30.", ["optional", "optional"]),
        ("It opened in March 2024.", ["required"]),
        ("It opened last month.", ["optional"]),
        ("Most voters stayed home.", ["required"]),
    ],
)
def test_ordinals_weekdays_and_relative_dates_are_optional(text, tiers):
    assert [figure.tier for figure in scan(text)] == tiers


@pytest.mark.parametrize(
    ("headline", "figures"),
    [
        ("Three Dead, 12 Hurt as Bus Leaves Road", [("Three", "count"), ("12", "count")]),
        ("Flood Toll Could Top 100", [("100", "count")]),
        ("POLICE ARREST 14 AFTER 5-HOUR SIEGE", [("14", "count"), ("5-HOUR", "duration")]),
        ("Harbour Sells 50M Tickets", [("50M", "count")]),
        ("How 9 Cities Beat 40C Heat by 2050", [("9", "count"), ("40C", "measure"), ("2050", "date")]),
        ("Rovers 2 United 1", [("2", "score"), ("1", "score")]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_headline_in_capitals_hides_no_figure(headline, figures):
    assert [(figure.text, figure.kind) for figure in scan(headline) if figure.exempt is None] == figures
