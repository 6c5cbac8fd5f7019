"""Which figure of the body a headline's figure tells: the same number more coarsely, of the same thing."""

import pytest

from verifier.article import article_from_text
from verifier.extract.offline import extract_offline
from verifier.extract.offline.relations.headline import OTHERWISE, RENAMED, TOLD, UNTOLD
from verifier.extract.offline.relations.headline_names import renamed
from verifier.extract.offline.relations.headline_numbers import tells
from verifier.figures import scan, scan_article

# Of each pair the first is the headline's.
SAME = """
65K | 65,000
$1.5M | $1,497,000
$1M | $1,067,000
22,000 people | 21,807 people
$6 | $5.99
dozens of cars | 38 cars
more than 500 seats | 583 seats
nearly 400 homes | 389 homes
2 months | 60 days
20 years | two decades
a 12-year-old boy | his 12th birthday
33% | a third
up to 25 years | 20 to 25 years
3rd win | three wins
1,200 feet | 1,200 feet
"""
OTHER = """
66K | 65,000
$1.7M | $1,497,000
30 people | 32 people
$12 | 12 people
12% | 12 people
dozens of cars | 380 cars
more than 600 seats | 583 seats
nearly 400 homes | 412 homes
3 months | 60 days
a 13-year-old boy | his 12th birthday
1,200 feet | 1,200 miles
5 people | dozens of people
"""


def rows(table):
    return [tuple(map(str.strip, line.split("|"))) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("head", "body"), rows(SAME))
def test_a_headline_may_tell_a_number_more_coarsely(head, body):
    assert any(tells(scan(head)[0], figure) for figure in scan(body))


@pytest.mark.parametrize(("head", "body"), rows(OTHER))
def test_a_headline_may_not_tell_another_number(head, body):
    assert not any(tells(scan(head)[0], figure) for figure in scan(body))


def patterns(headline, body, published="2024-05-14"):
    article = article_from_text(body, headline=headline, published=published)
    relations = extract_offline(article, scan_article(article)).relations
    known = {TOLD, OTHERWISE, RENAMED, UNTOLD}
    return [relation.pattern for relation in relations if relation.pattern in known]


BODIES = [
    pytest.param("17 Arrested in Raids", "Police arrested 11 men in Lille and six in Arras on Monday.", [], id="a sum"),
    pytest.param(
        "Museum Reopens After 12 Years", "The museum closed in 2012 for repairs, it said.", [], id="years passed"
    ),
    pytest.param("Closed Since 2012", "The museum has been closed for 12 years, it said.", [], id="a year reckoned"),
    pytest.param("68% Stay Home", "Turnout was low: 32 percent did not stay home.", [], id="the rest of a hundred"),
    pytest.param("Fleet Cut by 25%", "The fleet will shrink from 80 ships to 60.", [], id="a change"),
    pytest.param("Bridge Shut for 10 Years", "The bridge stayed shut for more than a decade.", [], id="a decade"),
    pytest.param("9 Ways to Cut Waste", "Compost what you can.", [], id="a list"),
    pytest.param("Best Books of 2024", "Here is what we read with pleasure.", [], id="the year of publication"),
    pytest.param("The 10 Best Bakeries", "We ate a lot of bread.", [], id="a list of the best"),
    pytest.param("UPDATE 2-Rates Held", "The central bank held rates.", [], id="a wire label"),
    pytest.param("Web 3.0: What Next?", "The web is changing again.", [], id="a version"),
    pytest.param("Kane Scores 3", "Kane scored a hat-trick on Sunday.", [], id="a word of sport"),
    pytest.param("Bank Pays A$5M", "The bank will pay $5 million, it said in Perth.", [], id="dollars at home"),
    pytest.param("Tuesday's 7 p.m. Vote", "The council will vote in the evening.", [], id="a time of day"),
    pytest.param("A Third Say No", "Many voters were unsure.", [], id="a share in words"),
    pytest.param("Ana Ruiz, 26, Named Envoy", "The envoy Ana Ruiz takes up her post in May.", [], id="an age aside"),
    pytest.param("Ana Ruiz, 26, Named Envoy", "Ana Ruiz, 62, takes up her post in May.", [OTHERWISE], id="another age"),
    pytest.param(
        "Army to Grow to 318,000 Soldiers",
        "The army will grow by 41,000 soldiers, to a total of 318,000 worldwide, the minister said.",
        [],
        id="a number without its noun",
    ),
    pytest.param("4 Trams Derail", "Three trams derailed in the storm on Sunday.", [OTHERWISE], id="another number"),
    pytest.param("$40M Stadium Approved", "The council approved the stadium.", [UNTOLD], id="no number"),
    pytest.param("Flight 512 Diverted", "Flight 521 was diverted to Cork.", [RENAMED], id="another name"),
    pytest.param("3 Trams Derail", "Three trams derailed in the storm on Sunday.", [TOLD], id="the same number"),
    pytest.param(
        "No. 3 Seed Beaten", "The No. 1 seed won; the third seed did not.", [], id="another thing of the kind"
    ),
]


@pytest.mark.parametrize(("headline", "body", "expected"), BODIES)
def test_what_the_words_of_the_body_make_counts_as_told(headline, body, expected):
    assert patterns(headline, body) == expected


def test_a_figure_of_the_same_number_and_another_thing_does_not_bear_a_headline_out():
    assert patterns("9 Trams Derail", "Three trams derailed. Nine cows were on the line.") == [OTHERWISE]


def test_a_headline_given_apart_and_again_in_the_text_is_weighed_once():
    assert patterns("$40M Stadium Approved", "$40M Stadium Approved\n\nThe council approved the stadium.") == [UNTOLD]


def test_an_article_without_a_headline_has_nothing_to_weigh():
    assert patterns(None, "Three trams derailed. Nine cows were on the line.") == []


def test_a_name_whose_number_the_body_has_too_is_the_same_name():
    article = article_from_text("The Boeing 737 and the Boeing 747 landed.", headline="Boeing 737 Lands")
    head, *body = scan_article(article)

    assert renamed(head, body, article) is None
