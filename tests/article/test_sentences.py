"""Where sentences end, by what stands before the stop and what comes after it."""

import pytest

from verifier.article import article_from_text

CASES = [
    pytest.param("Gov. Jane Orlo met Sgt. Lee of St. Paul, Minn., on Jan. 5. | They spoke.", id="titles-places-months"),
    pytest.param("Profit rose 2.5 percent to $3.5 million. | Sales fell.", id="decimals"),
    pytest.param("J. K. Marsh and George W. Orr met. | A. B. Lund Jr. was away.", id="initials"),
    pytest.param("The U.S. Army withdrew. | She lives in the U.S. | The army stayed.", id="acronyms"),
    pytest.param("They left at 5 p.m. | The talks went on until 9 a.m. Monday. | Nobody slept.", id="clock-times"),
    pytest.param("It lies in Washington, D.C. | They moved there.", id="acronym-before-an-opener"),
    pytest.param("Orla Inc. shares fell. | It bought Penn Corp. | The price was secret.", id="companies"),
    pytest.param("He ran No. 10, then No. 12. | He said no. | Nobody agreed.", id="number-or-refusal"),
    pytest.param("A bus hit a car on Main St. | The driver, 33, died.", id="street-or-saint"),
    pytest.param("It costs approx. 5 million kroner vs. 3 million before. | Is that fair?", id="small-abbreviations"),
    pytest.param("In Sept. 2024 it fell. | It rose in Oct. | The bank was glad.", id="months-last"),
    pytest.param("The Evening Sun. | It closed on Sun. 5 May.", id="weekday-or-newspaper"),
    pytest.param("She took vitamin C. | She slept.", id="a-letter-is-no-initial"),
    pytest.param("He was born in Oslo in 1952. | 40 years later he left. | $5m was gone.", id="figures-open-sentences"),
    pytest.param("What?! | Yes! | Nobody knew.", id="marks-together"),
    pytest.param("He paused... then he went on. | He stopped… | Nobody clapped.", id="ellipsis"),
    pytest.param("It was ... Berlin that won.", id="ellipsis-in-mid-air"),
    pytest.param("A third [of them] left. | The rest (some 40 people) stayed.", id="brackets"),
    pytest.param("The firm (once Acme Ltd. Holdings) shut. | (It had 12 staff.) | Nobody spoke.", id="asides"),
    pytest.param("Five million were hit.[1] | Others put it lower.[2]", id="footnotes"),
    pytest.param("Yahoo! Finance said so. | Sales rose.", id="shouted-names"),
    pytest.param("The iPhone sold well. | iPhone sales rose again.", id="names-in-lower-case"),
    pytest.param("the toll rose to 12. | officials said so. | nobody agreed", id="copy-without-capitals"),
    pytest.param("人质18人获释。|另有33人失踪。", id="wide-stops"),
    pytest.param("غادر 18 شخصا. | بقي 33 شخصا؟ | لا أحد يعلم.", id="scripts-without-case"),
    pytest.param("1. The council voted. | 2. The mayor vetoed it.", id="numbered-entries"),
    pytest.param("PARIS, March 3 (Reuters) — Three people died. | Two were hurt.", id="dateline"),
    pytest.param("MIAMI, Fla. — The mayor spoke. | He left.", id="dateline-with-a-state"),
    pytest.param("The plan failed. | — Reuters", id="signature"),
    pytest.param("It ended.|“We won,” he said.", id="curly-quotation-without-a-space"),
]
QUOTED = [
    pytest.param('"It is over," he said. | "We won. | Nobody can deny it," she added.', id="sentences-in-quotations"),
    pytest.param('"It is over." he said. | The crowd left.', id="lower-case-goes-on"),
    pytest.param('"Will it hold?" she asked. | "Nobody knows."', id="question-and-pronoun"),
    pytest.param('"Will it hold?" Orlo asked. | "Nobody knows."', id="question-and-name"),
    pytest.param("“Will it hold?” Prime Minister Ada Orlo asked reporters. | “Nobody knows.”", id="question-and-title"),
    pytest.param('"It is over." Orlo said. | The crowd left.', id="stop-and-speaker"),
    pytest.param('"It is over." | The minister said that talks would go on.', id="stop-and-a-new-sentence"),
    pytest.param("He spoke of “peace.” | He adds, “In our time.”", id="pronoun-opens"),
    pytest.param("''We won.'' | Mr. Orlo said: ''The rest is history.''", id="typewriter-marks"),
    pytest.param('He called it "the U.S." | The clerk agreed.', id="acronym-in-quotations"),
    pytest.param("“One.” | “Two.”", id="neighbouring-quotations"),
]


@pytest.mark.parametrize("marked", [*CASES, *QUOTED])
def test_sentences_end_where_the_bars_stand(marked):
    text = marked.replace(" | ", " ").replace("|", "")
    article = article_from_text(text)

    assert [article.quote(sentence.span) for sentence in article.sentences] == [
        sentence.strip() for sentence in marked.split("|")
    ]


def test_sentences_are_numbered_through_from_one():
    article = article_from_text("One fell. Two rose.\n\nThree stayed.", headline="What happened. And why")

    assert [sentence.id for sentence in article.sentences] == [1, 2, 3, 4, 5]
    assert [sentence.span.part for sentence in article.sentences] == ["headline"] * 2 + ["body"] * 3
    assert [sentence.paragraph for sentence in article.sentences] == [0, 0, 0, 0, 1]


def test_a_sentence_is_found_by_any_span_in_it():
    article = article_from_text("One fell. Two rose.")
    second = article.sentences[1]

    assert article.sentence_at(second.span) == second
    assert article.sentence_at(type(second.span)(9, 10)) is None


def test_no_sentence_is_longer_than_prose_ever_is():
    article = article_from_text("word " * 5_000)

    assert len(article.sentences) > 10
    assert max(len(sentence.span) for sentence in article.sentences) <= 2_000
