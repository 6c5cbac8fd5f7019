"""What the rules on lists, rates and ratios leave alone: open lists, double names, appositions, other readings of a rate."""

import pytest

from verifier.pipeline import verify

SILENT = [
    "The tour visits five cities, including Turin, Genoa and Pisa.",
    "The tour visits five cities such as Turin, Genoa and Pisa.",
    "Five dancers, among them Ana Ruiz, Eva Sol and Luz Mar, left the troupe.",
    "Three islands asked for aid: Trinidad and Tobago, Antigua and Barbuda and Grenada.",
    "Three anglers drowned: a father and son and their guide.",
    "Three men were charged: John Hale, 34, a driver, Tom Reed, 41, a mason, and Abe Cox, 52, of no fixed address.",
    "Four people died in the flat: a mother, her two daughters and a lodger.",
    "Five were hurt: three nurses and two porters.",
    "Three towns were cut off: Salem, Oregon, Boise, Idaho, and Provo, Utah.",
    "The firm hired nine cooks: chefs, bakers and others.",
    "Two reporters, a cameraman and a driver were stopped at the border.",
    "Two men, Jude Park and Sam Orr of Leeds, and a woman were held.",
    "The duo, formerly a trio, sang two songs.",
    "The film stars two newcomers, Ines Mora and Paul Beck, and a dog.",
    "The coach praised two players: Mora, who scored twice, and Beck, who made three saves.",
    "He left three children: Ann, from his first marriage, and Ben and Cleo, from his second.",
    "Both Ann and Ben, and later Cleo, spoke at the funeral.",
    "The panel has 12 seats in three parts: law, trade and health.",
    "Three tenants died in Elm Street: A candle fell, a curtain burned and a wall gave way.",
    "At least two of five mills were hit: Dean Mill, Wood Mill and Lee Mill.",
    "The two sides traded blame: Kyiv said Moscow, London and Oslo knew of the plan.",
    "A pass costs £40 for five days or £12 a day.",
    "The clinic saw 900 patients over 30 days, a median of 22 a day.",
    "The plant made 9,000 chairs in 30 days, 410 every working day.",
    "The mill ground 900 tonnes in 30 days, up from 12 tonnes a day a year ago.",
    "The council spent £6 million over three years, £1 million a year on roads alone.",
    "The ferry carried 9,000 cars and 40,000 passengers in 30 days, 12 buses a day.",
    "The town has 30,000 people and 60 doctors, against 3 for every 1,000 residents in the north.",
    "The prison holds 400 men, with two guards for every 30 inmates.",
    "He rowed for nine crews in three summers, 200 miles each summer, and 1,150 miles overall.",
    "The raffle sold 4,000 tickets at $2 each, raising $5,000 for the hospice after prizes.",
    "Twelve percent of the 11 hospitals' beds were empty.",
    "About 12 percent of the 11 members stayed away.",
    "In the weighted tally, 12 percent of the 11 members objected.",
    "Twelve percent of the 240 members objected.",
    "Sales grew 7 percent a year for 10 years, and profit doubled in three.",
    "Six of the 14 jurors were women and 55 percent of voters were too.",
]


@pytest.mark.parametrize("text", SILENT)
def test_wordings_with_another_reading_are_left_alone(text):
    found = verify(text, rules="all").findings
    assert [finding.code for finding in found if finding.code in _CODES] == []


_CODES = {"ARI008", "ARI009", "ARI010", "ARI011", "ARI012"}


def test_two_lists_told_by_words_alone_are_both_reported():
    text = "Both sisters, Ama, Efua and Abena, sang. Both brothers, Kofi, Yaw and Kwame, danced."
    found = verify(text).findings

    assert [(finding.code, finding.part, finding.severity) for finding in found] == [("ARI008", "body", "warning")] * 2


def test_a_list_and_the_sum_of_its_parts_are_one_finding():
    text = "Seven people were rescued: two guards, a driver and three nurses."
    found = verify(text).findings

    assert [finding.code for finding in found] == ["ARI008"]
