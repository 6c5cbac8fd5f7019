"""A rate that a newspaper once printed and had to mend, with its numbers, and the rate that was right."""

import pytest

from verifier.pipeline import verify

WORDINGS = [
    "Pubs across the country poured 68 million fewer pints over the 90 days of the ban, more than {} a day, brewers said.",
    "In 90 days of closed taprooms, landlords lost sales of 68 million pints. That works out at over {} pints a day.",
]


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_rate_by_the_day_that_is_twice_too_large_is_flagged(wording):
    (finding,) = verify(wording.format("1.7 million")).findings

    assert finding.code == "ARI009"


@pytest.mark.parametrize("wording", WORDINGS)
def test_the_rate_by_the_day_that_was_meant_passes(wording):
    assert verify(wording.format("750,000")).findings == ()
