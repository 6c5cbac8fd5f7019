"""What a reader of the report sees: the code of the finding for a wrong figure, and none for its right twin."""

import pytest

from verifier import verify

TWINS = [
    ("ARI004", "Net profit rose by 12 percent to ${} million from $501 million a year earlier.", "561", "791"),
    ("ARI004", "The mill cut its workforce by 30 percent to {} from 10,000.", "7,000", "4,000"),
    ("ARI004", "The fund paid $1.20 a share, up {} percent from $1.00.", "20", "60"),
    ("ARI004", "The Greens took 31 seats, {} more than the 25 they won in 2019.", "six", "16"),
    ("ARI001", "The shelter took in 64 dogs and 81 cats, a total of {} animals.", "145", "185"),
    ("ARI003", "Rangers tagged 105 of the reserve's 420 storks, or {} percent.", "25", "65"),
    ("ARI005", "{} of Harbourne's eight libraries were shut by the storm.", "Six", "Sixteen"),
    ("ARI007", "The court has heard 30 of 45 witnesses, with {} still to testify.", "15", "25"),
    ("TIM003", "She was freed on May 14, 2023, {} years after her arrest on May 12, 2021.", "two", "six"),
    ("UNI003", "The planet is heading for 2.7C ({}F) of warming.", "4.9", "36.9"),
]


@pytest.mark.parametrize(("code", "sentence", "right", "wrong"), TWINS)
def test_a_wrong_figure_is_found_and_its_right_twin_is_not(code, sentence, right, wrong):
    assert code in {finding.code for finding in verify(sentence.format(wrong)).findings}
    assert code not in {finding.code for finding in verify(sentence.format(right)).findings}


def test_a_pace_is_no_change_between_two_figures():
    report = verify("Rents rose 3 percent a year to reach $120 in 2020, up from $100 in 2014.")
    assert not [finding for finding in report.findings if finding.code == "ARI004"]
