"""Who stands behind a figure: scope that is unclear, rivals that nobody reconciles, one figure laid at two doors."""

import pytest

from verifier import verify


def codes(text, code):
    return [finding.code for finding in verify(text, rules="all", select=[code]).findings]


def apart(first, second, between="Shops stayed shut."):
    return f"{first} {between}\n\n{second}\n"


UNCLEAR = {
    "a second clause": "Nine sailors drowned, the coastguard said, and 14 were pulled from the water.",
    "a contrast": "Exports grew 4 percent, the port reported, but 60 dockers lost their jobs.",
    "an according to in the middle": "Some 310 barns burned, according to the county, and 45 tractors were lost.",
    "a new toll": "The landslide killed 12 people, the ministry said, bringing the toll to 60.",
    "an apposition": "The yard will build six ferries, its owner said on Monday, 3 of them for Norway.",
    "a relative clause": "The fund lost $40 million, its manager said, which left 700 savers without a payout.",
    "one of two figures": "Exports rose to $4.2 billion from $3.9 billion, the bank said. The minister disputed that figure.",
}
CLEAR = {
    "a source at the end": "Nine sailors drowned and 14 were pulled from the water, the coastguard said.",
    "a source at the start": "The coastguard said nine sailors drowned, and 14 were pulled from the water.",
    "one quotation": '"We lost nine sailors," the captain said, "and 14 are in hospital."',
    "another source": "Nine sailors drowned, the coastguard said, and the hospital said 14 were being treated.",
    "the speaker described": "The quake flattened 2,100 homes, said Omar Haddad, who leads 40 crews.",
    "a comparison": "The poll found 62 percent in favour, the institute said, compared with 48 percent a year ago.",
    "a date": "Nine sailors drowned, the coastguard said, and the search ended on March 5.",
    "one figure pointed at": "The ministry says 40 people died. Doctors say this figure is too low.",
}


@pytest.mark.parametrize("text", UNCLEAR.values(), ids=UNCLEAR)
def test_a_figure_behind_the_source_is_unclear(text):
    assert codes(text, "ATT003") == ["ATT003"]


@pytest.mark.parametrize("text", CLEAR.values(), ids=CLEAR)
def test_a_figure_under_its_source_is_clear(text):
    assert codes(text, "ATT003") == []


RIVALS = {
    "two tolls": apart(
        "In Karsa 40 people were killed, the interior ministry said.",
        "In Karsa 62 people were killed, the Red Crescent said.",
    ),
    "two counts of a march": apart(
        "Police said 12,000 people marched in Lyon.", "The labour federation said 35,000 people marched in Lyon."
    ),
}
RECONCILED = {
    "a contrast": apart(
        "In Karsa 40 people were killed, the interior ministry said.",
        "However, the Red Crescent said 62 people were killed in Karsa.",
    ),
    "one paragraph": "Police said 12,000 people marched in Lyon. The union said 35,000 people marched in Lyon.",
    "one house": apart("Police said 12,000 people marched in Lyon.", "Officers said 35,000 people marched in Lyon."),
    "a rounding": apart(
        "Police said 12,140 people marched in Lyon.", "The union said about 12,000 people marched in Lyon."
    ),
    "another place": apart(
        "Police said 12,000 people marched in Lyon.", "The union said 35,000 people marched in Nantes."
    ),
}


@pytest.mark.parametrize("text", RIVALS.values(), ids=RIVALS)
def test_rival_figures_left_apart_are_noted(text):
    assert codes(text, "ATT004") == ["ATT004"]


@pytest.mark.parametrize("text", RECONCILED.values(), ids=RECONCILED)
def test_rival_figures_that_are_set_against_each_other_pass(text):
    assert codes(text, "ATT004") == []


def test_rivals_are_never_more_than_an_info():
    report = verify(RIVALS["two tolls"], rules="strict")

    assert {finding.severity for finding in report.findings if finding.code in {"ATT004", "LED001"}} == {"info"}


TWO_DOORS = {
    "a world body and a ministry": apart(
        "At least 3,120 people have been killed in Tavria, the UN said.",
        "The war has killed at least 3,120 people in Tavria, the health ministry said.",
    ),
    "a port and a union": apart(
        "The harbour fire destroyed 86 boats in Bergen, the port authority said.",
        "The fire destroyed 86 boats in Bergen, the fishermen's union said.",
    ),
}
ONE_DOOR = {
    "a short form": apart(
        "The Tavrian health ministry said 3,120 people were killed in Tavria.",
        "Some 3,120 people were killed in Tavria, the ministry said.",
    ),
    "a part and its whole": apart(
        "UNICEF said 3,120 people were killed in Tavria.", "The United Nations said 3,120 people were killed in Tavria."
    ),
    "a confirmation": apart(
        "The health ministry said 3,120 people were killed in Tavria.",
        "The UN confirmed that 3,120 people were killed in Tavria.",
    ),
    "a quotation of the other": apart(
        "The health ministry said 3,120 people were killed in Tavria.",
        "The UN, citing the health ministry, said 3,120 people were killed in Tavria.",
    ),
    "an agency that passes it on": apart(
        "The health ministry said 3,120 people were killed in Tavria.",
        "Reuters reported that 3,120 people were killed in Tavria.",
    ),
    "a person": apart(
        "The health ministry said 3,120 people were killed in Tavria.",
        "Olena Marchuk said 3,120 people were killed in Tavria.",
    ),
}


@pytest.mark.parametrize("text", TWO_DOORS.values(), ids=TWO_DOORS)
def test_one_figure_laid_at_two_doors_is_a_warning(text):
    assert codes(text, "ATT005") == ["ATT005"]


@pytest.mark.parametrize("text", ONE_DOOR.values(), ids=ONE_DOOR)
def test_one_figure_of_one_house_passes(text):
    assert codes(text, "ATT005") == []


def test_a_sentence_without_end_is_read_in_time():
    text = "Nine sailors drowned, the coastguard said" + ", and 14 were hurt" * 3_000 + "."

    assert codes(text, "ATT003") in ([], ["ATT003"])
