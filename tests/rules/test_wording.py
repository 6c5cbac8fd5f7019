"""The rules on shares, multiples and directions in words: where they speak, how loudly, and where they keep silent."""

import pytest

from verifier.pipeline import verify


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("A majority, 9 of the 20 wardens, voted to strike.", "error"),
        ("A majority, 10 of the 20 wardens, voted to strike.", "error"),
        ("Nine of the 20 wardens, a majority, voted to strike.", "error"),
        ("A majority of the board, 29 of the 60 wardens, was against the move.", "error"),
        ("Half of the 40 allotments, 27, lie fallow.", "error"),
        ("One in five of the 200 berths, 90, is taken.", "error"),
        ("Nearly half of the 200 pupils, 120, were ill.", "error"),
        ("The vast majority, 14 of the 20 wardens, voted to strike.", "info"),
    ],
)
def test_a_share_in_words_that_the_figures_do_not_make_is_told(text, severity):
    assert [(f.code, f.severity) for f in verify(text).findings] == [("WRD001", severity)]


@pytest.mark.parametrize(
    "text",
    [
        "A majority, 11 of the 20 wardens, voted to strike.",
        "Half of the 19 wardens, nine, voted to strike.",
        "Half of the 19 wardens, ten, voted to strike.",
        "A third of the 20 wardens, seven, voted to strike.",
        "Half of the 40 allotments, up from 12, lie fallow.",
        "The coalition governs with a majority of 80.",
        "One in ten of the 500 berths, 50, is free.",
    ],
)
def test_a_share_in_words_reaches_the_whole_numbers_beside_it(text):
    assert verify(text).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "The cannery's exports tripled to 900 tonnes from 450 tonnes.",
        "The toll halved to 30 euros from 40 euros.",
        "The fleet has almost doubled from 40 trawlers to 60 trawlers.",
        "The number of beehives rose threefold, from 1,000 to 2,000.",
    ],
)
def test_a_multiple_in_words_that_the_figures_do_not_make_is_told(text):
    assert [finding.code for finding in verify(text).findings] == ["WRD002"]


@pytest.mark.parametrize(
    "text",
    [
        "Turnover is up threefold to 900 million euros from 300 million euros.",
        "The cannery's exports nearly tripled to 850 tonnes from 300 tonnes.",
        "The herd grew three times to 900 from 300.",
    ],
)
def test_a_multiple_in_words_that_the_figures_make_is_silent(text):
    assert verify(text).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "The vacancy rate eased to 4.1 percent from 3.9 percent.",
        "Applications were down to 4,600 from 2,300 a year earlier.",
        "The bank raised its lending rate to 4.25 percent from 4.5 percent.",
        "Bus ridership climbed from 61,000 to 58,000.",
    ],
)
def test_a_direction_that_the_figures_contradict_is_told(text):
    assert [finding.code for finding in verify(text).findings] == ["WRD004"]


@pytest.mark.parametrize(
    "text",
    [
        "The net loss narrowed to 4.2 million euros from 3.1 million euros.",
        "The deficit widened to $3.1 billion from $4.4 billion.",
        "The yen fell to 157 per dollar from 155.",
        "The rupee fell to 84.2 from 83.9.",
        "The club fell to 14th place from 12th.",
        "The temperature dropped to minus 12 degrees from minus 15 degrees.",
        "Queueing times improved to 8.5 percent of a shift from 11 percent.",
        "The world record fell to 7,310 points from 7,290 points.",
        "Spending would rise to $42 billion next year, down from $57 billion in the first draft.",
        "Turnout rose to 61 percent, while support for the mayor fell from 78 percent.",
        "She climbed to 5,200 metres from a camp at 5,900 metres.",
    ],
)
def test_what_may_be_told_either_way_makes_no_relation(text):
    report = verify(text)

    assert report.findings == ()
    assert report.counts.relations.conflicting == 0


@pytest.mark.parametrize(
    "text",
    [
        "Some 48 percent said yes, 35 percent said no and 27 percent were unsure.",
        "Forty percent of the visitors came from Asia, 35 percent from Europe and the remaining 35 percent from Africa.",
        "The state owns 55 percent of the yard and private investors hold the remaining 35 percent.",
    ],
)
def test_shares_of_one_whole_that_make_no_hundred_are_told(text):
    assert [(f.code, f.severity) for f in verify(text).findings] == [("ARI002", "warning")]


@pytest.mark.parametrize(
    "text",
    [
        "Sixty percent of nurses and 55 percent of porters were undecided.",
        "Some 52% support longer hours, 61% support free parking and 12% are undecided.",
        "Of the 50 percent who voted, 60 percent backed it and 40 percent were undecided.",
        "Some 70 percent own a car, 60 percent a bicycle and 10 percent did not know.",
        "It raised its stake to 75 percent from 51 percent, and may buy the remaining 25 percent.",
        "Forty percent of the visitors came from Asia, 35 percent from Europe and the remaining 25 percent from Africa.",
    ],
)
def test_percentages_of_unlike_wholes_are_not_added_up(text):
    report = verify(text)

    assert report.findings == ()
    assert report.counts.relations.conflicting == 0
