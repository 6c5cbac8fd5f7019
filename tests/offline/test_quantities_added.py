"""Plans that name what they add ("120 extra beds"), and counts that may or may not be of it."""

import pytest

from verifier import verify

OUTRUN = {
    "extra": "The clinic is to open 120 extra beds. It has opened 174 so far.",
    "additional": "The trust will hire 60 additional nurses. So far 85 have been hired.",
    "a sentence between": "The firm is to build 40 extra flats. Work began in May.\n\nIt has built 55 so far.",
    "additional places": "The school will create 30 additional places. It has created 42 so far.",
}
WITHIN = {
    "less than is added": "The clinic is to open 120 extra beds. It has opened 74 so far.",
    "a count of all beds": "The clinic is to open 120 extra beds. It has opened 174 beds so far.",
    "more of them": "The bank will close 12 more branches. It has closed 40 so far.",
    "all of them before": "The clinic has opened 174 beds. It will open 120 extra beds.",
    "extra ones beside": "The clinic is to open 120 beds. It has opened 174 so far, the extra beds being a gift.",
    "all troops": "The army will send 300 additional troops. It has sent 900 troops so far.",
    "on top": "The town will plant 50 extra trees on top of the 300 agreed. It has planted 320 so far.",
}


@pytest.mark.parametrize("text", OUTRUN.values(), ids=OUTRUN)
def test_what_a_plan_adds_bounds_what_has_been_added(text):
    assert [finding.code for finding in verify(text).findings] == ["ARI006"]


@pytest.mark.parametrize("text", WITHIN.values(), ids=WITHIN)
def test_a_count_of_all_there_are_is_held_against_no_plan_that_adds(text):
    assert [finding.code for finding in verify(text).findings if finding.severity != "info"] == []
