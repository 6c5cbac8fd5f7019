"""Groups that an article names again without their number: "half of those hurt", "five of the women"."""

import pytest

from verifier.pipeline import verify

BOUND = [
    ("The blast killed 14 people and injured 30. Half of the injured, 15, were children.", "15", "30"),
    ("The blast killed 14 people and injured 30. Nine of the dead were nurses.", "Nine", "14"),
    ("Police detained 48 fans. A quarter of those arrested, 12, were later charged.", "12", "48"),
    ("The jury had eight men and four women. Three of the women asked to leave.", "Three", "four"),
    ("Some 70 homes were flooded on Sunday. Twelve of the homes were lost.", "Twelve", "70"),
    ("Rescuers brought out 19 people; four of those rescued, all miners, needed surgery.", "four", "19"),
]
UNBOUND = [
    "The bus had 30 passengers and the tram 40 passengers. Thirty-five of the passengers were hurt.",
    "The town has 900 houses. Of the dead, four were children. Five of the streets were closed.",
    "Doctors treated 12 patients on Monday. It rained. The mayor spoke. Trains ran. Forty of the patients were old.",
    "The four mines that closed lost money. Twelve of the mines are still open.",
    "Votes were counted in five states. She won twelve of the state's delegates.",
    "Some 15 geese died on Monday. Wardens say 30 of the grey-legged geese live there. Forty of the old geese flew off.",
    "Ten of the 40 sailors drowned. Twelve of the officers survived.",
]


def parts_in(text):
    report = verify(text)
    figure = {each.id: each.text for each in report.figures}
    return [
        (figure[relation.role("a")[0]], figure[relation.role("b")[0]])
        for relation in report.relations
        if relation.kind in {"part_of", "share_of"} and relation.role("b")
    ]


@pytest.mark.parametrize(("text", "part", "whole"), BOUND, ids=[text[:40] for text, _, _ in BOUND])
def test_a_group_named_again_is_the_one_told_before(text, part, whole):
    assert (part, whole) in parts_in(text)


@pytest.mark.parametrize("text", UNBOUND, ids=[text[:40] for text in UNBOUND])
def test_a_group_is_left_open_where_none_or_several_or_only_a_distant_one_fits(text):
    assert not [finding for finding in verify(text).findings if finding.code.startswith(("ARI", "WRD"))]
    assert all(part.lower() not in {"forty", "twelve"} for part, _ in parts_in(text))
