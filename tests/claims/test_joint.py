"""Relations that share figures: told together where they cannot all hold, and only then."""

import pytest

from verifier.pipeline import verify

CLASHING = [
    "The number of buses rose 15 percent from 1,000 to about 1,200: 640 diesel and 590 electric.",
    (
        "Of the 64 hikers, 20 were injured. Another 11 of the 64 hikers were missing. Eight of the injured and five of the "
        "missing were students; students made up 12 of the hikers."
    ),
    (
        "The coach carried 50 passengers. Twelve of the passengers were killed and 30 of the passengers were hurt. A third "
        "of the dead, four, and half of those hurt, 15, were children, while children accounted for 17 of the passengers."
    ),
]
HOLDING = [
    "The number of buses rose 15 percent from 1,000 to about 1,200: 590 diesel and 563 electric.",
    (
        "Of the 64 hikers, 20 were injured. Another 11 of the 64 hikers were missing. Eight of the injured and five of the "
        "missing were students; students made up 30 of the hikers."
    ),
    # Those evacuated may be among the injured.
    (
        "Of the 64 hikers, 20 were injured. Another 31 of the 64 hikers were evacuated. Eight of the injured and 15 of the "
        "evacuated were students; students made up 20 of the hikers."
    ),
    # Another word, so perhaps others.
    (
        "Of the 64 hikers, 20 were injured. Another 11 of the 64 hikers were missing. Eight of the injured and five of the "
        "missing were students; women made up 12 of the hikers."
    ),
    # Read a little more widely, "about 40" lets both hold.
    "The library lent about 40 tablets: 22 new and 23 old. That was a rise of 10 percent from 40 to about 44.",
]


def codes(text):
    return [finding.code for finding in verify(text).findings if finding.code.startswith(("ARI", "WRD"))]


@pytest.mark.parametrize("text", CLASHING, ids=[text[:40] for text in CLASHING])
def test_statements_that_cannot_all_hold_make_one_finding_with_their_chain(text):
    [finding] = [finding for finding in verify(text).findings if not finding.code.startswith("ATT")]

    assert (finding.code, finding.severity) == ("ARI013", "error")
    assert len(finding.relations) > 1
    assert finding.arithmetic[-1].startswith("the other figures leave ")


@pytest.mark.parametrize("text", HOLDING, ids=[text[:40] for text in HOLDING])
def test_statements_that_can_all_hold_are_left_alone(text):
    assert codes(text) == []


def test_a_statement_that_conflicts_by_itself_is_told_alone():
    text = "The number of buses rose 35 percent from 1,000 to about 1,200: 640 diesel and 590 electric."

    assert codes(text) == ["ARI004"]


def test_the_arithmetic_adds_the_parts_up():
    [finding] = [each for each in verify(CLASHING[1]).findings if each.code == "ARI013"]

    assert "Eight (injured) + five (missing) ≤ 12 (hikers)" in finding.arithmetic
    assert "the other figures leave at least 13; stated 12" in finding.arithmetic
