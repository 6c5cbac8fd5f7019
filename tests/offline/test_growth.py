"""Time grows with the text and not with its square, on text that leads one reader round in circles."""

import time

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.clauses import lines_of
from verifier.pipeline import verify

ENDLESS = {
    "brackets that close without end": lambda size: "Some 12 people (" + "((((" * size + "))))" * size,
    "figures in one sentence": lambda size: "The port counted " + "5 and " * (size // 2),
    "figures between brackets": lambda size: "5 (6) " * (size // 4),
    "speakers of figures": lambda size: "according to Lund, 5, " * (size // 8),
    "shares of voters": lambda size: "Some 5 percent of voters approve. " * (size // 8),
}


def seconds(text):
    start = time.process_time()
    verify(text)
    return time.process_time() - start


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS.keys())
def test_eight_times_the_text_takes_no_square_of_that(text):
    seconds(text(200))  # what is made once is made before the clock starts

    assert seconds(text(2800)) < 20 * seconds(text(350)) + 0.3


def test_every_reader_of_an_article_is_given_the_same_words():
    article = article_from_text("The ferry sank. Some 12 of the 40 aboard were saved.")
    one, other = lines_of(article), lines_of(article)

    assert [line.words is same.words for line, same in zip(one, other, strict=True)] == [True] * len(one)
