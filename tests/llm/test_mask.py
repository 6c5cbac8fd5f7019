"""What a model gets to see of an article, and how its words find their way back."""

import pytest

from tests.llm.stage import article_of
from verifier.extract.llm.mask import MARK, fold, mask, neutral, without_numbers


def shown(text: str, **options) -> str:
    article, figures = article_of(text)
    return " ".join(line.text for line in mask(article, figures, **options).lines)


def marks_as_n(text: str) -> str:
    return MARK.sub(lambda mark: mark[0].replace(mark[1], "n", 1), text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("The firm sold 3,400 bikes.", "The firm sold {n} bikes.", id="count"),
        pytest.param("Sales came to $21.1bn.", "Sales came to ${n}bn.", id="money keeps sign and scale"),
        pytest.param("Sales came to 7 million euros.", "Sales came to {n} million euros.", id="scale word"),
        pytest.param("About 2.4 million people live there.", "About {n} million people live there.", id="hedge stays"),
        pytest.param("Prices rose 4.5% on the year.", "Prices rose {n}% on the year.", id="percent sign"),
        pytest.param("A 42-day truce held.", "A {n}-day truce held.", id="unit behind a hyphen"),
        pytest.param("Some twenty-five goats died.", "Some {n} goats died.", id="number words"),
        pytest.param("Three goats died.", "{n} goats died.", id="number word at the start"),
        pytest.param("The bridge is 12 km long.", "The bridge is {n} km long.", id="measure"),
        pytest.param("Dozens of goats died.", "{n} of goats died.", id="vague amount"),
    ],
)
def test_a_value_is_masked_and_what_is_round_it_stays(text, seen):
    assert marks_as_n(shown(text)) == seen


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The school reopened on Tuesday.", "Tuesday"),
        ("The school opened on March 4, 2019.", "March 4, 2019"),
        ("It was the third strike.", "third"),
        ("A majority of members agreed.", "majority"),
        ("Exports doubled last year.", "doubled"),
    ],
)
def test_dates_ordinals_shares_and_multipliers_show_their_words(text, word):
    assert f":{word}}}" in shown(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The farm has 33 cows and 7 dogs.", "The farm has 91 cows and 5 dogs."),
        ("Fares rose 4.5% to $2.75.", "Fares rose 8.1% to $9.95."),
        ("Four wells serve 1,200 homes.", "Nine wells serve 4,300 homes."),
        ("Some 600 of 1,900 seats were taken.", "Some 800 of 2,500 seats were taken."),
    ],
)
def test_another_value_leaves_what_is_shown_as_it_was(text, other):
    assert shown(text) == shown(other)


def test_values_are_shown_beside_their_marks_when_sighted():
    assert marks_as_n(shown("The farm has 33 cows.", sighted=True)) == "The farm has {n:33} cows."


def test_the_articles_own_braces_cannot_be_taken_for_marks():
    seen = shown("The form has {1} and {2:two} and {{ 7*7 }}.")

    assert "｛" in seen
    assert "{1}" not in seen.replace("｛{1}｝", "")


def test_control_and_direction_characters_are_shown_and_steer_nothing():
    assert neutral("a\x1b[2J\u202eb\x00") == "a␛[2J␦b␀"
    assert neutral("lone \ud83d surrogate") == "lone \ufffd surrogate"


def test_a_title_gives_no_number_away():
    assert (
        without_numbers("Fire kills 12, injures forty in 3.5-hour blaze") == "Fire kills #, injures # in #-hour blaze"
    )


@pytest.mark.parametrize("text", ["İstanbul'da 12 gemi", "STRASSE ẞ", "ﬁne"])
def test_folding_keeps_every_offset(text):
    assert len(fold(text)) == len(text)


def test_found_words_point_into_the_article_as_received():
    article, figures = article_of("The  mayor\u00a0said “at least\t 1,200 homes” were {flooded} on Monday.")
    (line,) = mask(article, figures).lines
    for words in ("the mayor said", '"at least', "homes", "were ｛flooded｝", line.text):
        span = line.locate(words)
        assert span is not None, words
        assert article.quote(span)
    mark = MARK.search(line.text)
    assert mark is not None
    assert article.quote(line.span(*mark.span())) == "1,200"
    assert article.quote(line.locate(f"least {mark[0]} homes")) == "least\t 1,200 homes"


def test_words_are_found_whole_only():
    article, figures = article_of("Officials offered a tour of the works.")
    (line,) = mask(article, figures).lines

    assert line.find("off") is None
    assert line.find("of") == line.find("of the works"[:2])
    assert article.quote(line.locate("of")) == "of"
    assert line.find("") is None


def test_every_shown_character_leads_back_into_its_sentence():
    article, figures = article_of("It cost  $3 million – “half” of {that} – in May\t2021.\nTwo of 9 paid.")
    for line in mask(article, figures).lines:
        for place in range(len(line.text)):
            span = line.span(place, place + 1)
            assert line.whole.covers(span)
            assert len(span) >= 1


def test_a_long_article_is_masked_in_linear_time():
    text = "The plant made {4,200} cars in 2021, 12% more. " * 4000
    article, figures = article_of(text)

    assert sum(len(line.text) for line in mask(article, figures).lines) > len(text) / 2
