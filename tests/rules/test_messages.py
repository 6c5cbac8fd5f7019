"""What a finding says: the words of the article with their names and units, and a proof that a reader can follow."""

import pytest

from verifier.pipeline import verify

# text | the day of publication | what the message or its arithmetic says
SAID = [
    pytest.param(
        "Doors open at 8 p.m. in Tokyo (1300 GMT).", None, "GMT is 9 h behind Tokyo", id="a place keeps its capital"
    ),
    pytest.param(
        "The auditor resigned two weeks ago, on 3 May.",
        "2023-12-05",
        "“two weeks ago” cannot mean “3 May”",
        id="a time ago is told whole",
    ),
    pytest.param(
        "The 90-day pause began on January 1, 2025 and ends on June 1, 2025.",
        None,
        "90 days from 1 January 2025",
        id="a length before a noun is told as a length",
    ),
    pytest.param(
        "A majority, 10 of the 20 wardens, voted to strike.", None, "over 50 to 100%", id="half is no majority"
    ),
    pytest.param(
        "The fee rose from 4 percent to 5 percent, up 1 percent.", None, "the difference is 1 point", id="one point"
    ),
    pytest.param(
        "Sixty percent of the 250 nurses, 100, walked out.",
        None,
        "“100” is not Sixty percent of “250 nurses”",
        id="the whole is named once",
    ),
    pytest.param(
        "The 600-kilometre crossing takes four hours at an average of 250 kilometres an hour.",
        None,
        "is not “250 kilometres an hour”.",
        id="a rate needs no each",
    ),
]


@pytest.mark.parametrize(("text", "published", "said"), SAID)
def test_a_finding_is_told_in_the_words_of_the_article(text, published, said):
    findings = verify(text, published=published, rules="all").findings

    assert any(said in line for finding in findings for line in (finding.message, *finding.arithmetic))


def test_digits_that_are_not_written_are_not_taken_for_transposed_ones():
    (finding,) = verify(
        "The fund paid $12 million for roads and $9 million for bridges, a total of $24 million."
    ).findings

    assert (finding.code, finding.slip) == ("ARI001", None)


def test_a_move_over_a_time_is_no_share_of_what_is_told_behind_it():
    text = "The port, where traffic has dropped 61 percent since spring, wants $2.8 million of the $45 million fund."

    assert verify(text, rules="all").findings == ()
