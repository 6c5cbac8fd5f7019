"""Each rule on wordings that its own examples do not use: the figures that clash are flagged, their clean twins are not."""

import pytest

from verifier.pipeline import verify

# code | wording with figures that clash | the same with figures that hold
PAIRS = [
    (
        "ARI001",
        "Farms sold 1,240 tonnes of apples and 860 tonnes of pears, 2,400 tonnes in total.",
        "Farms sold 1,240 tonnes of apples and 860 tonnes of pears, 2,100 tonnes in total.",
    ),
    (
        "ARI001",
        "The party won 14 seats in the north, 9 in the south and 11 in the east, for a total of 44.",
        "The party won 14 seats in the north, 9 in the south and 11 in the east, for a total of 34.",
    ),
    (
        "ARI001",
        "A total of 52 boats raced: 30 dinghies and 24 yachts.",
        "A total of 52 boats raced: 28 dinghies and 24 yachts.",
    ),
    (
        "ARI003",
        "The hospital vaccinated 45 of its 60 nurses, or 85%.",
        "The hospital vaccinated 45 of its 60 nurses, or 75%.",
    ),
    (
        "ARI003",
        "Of the 250 trees planted, 50 (30 percent) died in the drought.",
        "Of the 250 trees planted, 50 (20 percent) died in the drought.",
    ),
    ("ARI004", "Membership fell 40% to 9,000 from 12,000.", "Membership fell 25% to 9,000 from 12,000."),
    (
        "ARI004",
        "The index gained 50 points, or 4.5 percent, to 2,050.",
        "The index gained 50 points, or 2.5 percent, to 2,050.",
    ),
    (
        "ARI004",
        "A monthly pass went up from 64 euros to 80 euros, a 45% rise.",
        "A monthly pass went up from 64 euros to 80 euros, a 25% rise.",
    ),
    (
        "ARI005",
        "Sixty-two of the 40 houses on the island were damaged.",
        "Twenty-two of the 40 houses on the island were damaged.",
    ),
    (
        "ARI005",
        "The company employs 310 people, 450 of whom work abroad.",
        "The company employs 310 people, 45 of whom work abroad.",
    ),
    (
        "ARI005",
        "The museum owns 900 paintings, including 1,200 portraits.",
        "The museum owns 900 paintings, including 120 portraits.",
    ),
    (
        "ARI006",
        "The two sides agreed to swap 150 prisoners. So far 190 prisoners have been swapped.",
        "The two sides agreed to swap 150 prisoners. So far 90 prisoners have been swapped.",
    ),
    (
        "ARI006",
        "The programme is due to vaccinate 5,000 children by June. Nurses have vaccinated 7,300 children so far.",
        "The programme is due to vaccinate 5,000 children by June. Nurses have vaccinated 3,300 children so far.",
    ),
    (
        "ARI007",
        "Workers have repaired 14 of the 40 bridges, leaving 30.",
        "Workers have repaired 14 of the 40 bridges, leaving 26.",
    ),
    ("TIM001", "The vote is set for Sunday, June 14, 2023.", "The vote is set for Wednesday, June 14, 2023."),
    (
        "TIM003",
        "The siege began on March 3, 2021 and ended on May 5, 2021, lasting six months.",
        "The siege began on March 3, 2021 and ended on May 5, 2021, lasting two months.",
    ),
    (
        "TIM003",
        "From 4 April 2022 to 10 April 2022, for three weeks, the airport was shut.",
        "From 4 April 2022 to 24 April 2022, for three weeks, the airport was shut.",
    ),
    ("UNI003", "The lake was 3C (37F) warmer than usual.", "The lake was 3C (5.4F) warmer than usual."),
    (
        "UNI003",
        "The valleys will warm by 3 degrees Celsius (37 degrees Fahrenheit) by 2050.",
        "The valleys will warm by 3 degrees Celsius (5.4 degrees Fahrenheit) by 2050.",
    ),
    (
        "UNI003",
        "The pact aims to limit warming to 1.5 degrees Celsius (34.7 degrees Fahrenheit) above pre-industrial levels.",
        "The pact aims to limit warming to 1.5 degrees Celsius (2.7 degrees Fahrenheit) above pre-industrial levels.",
    ),
    ("GRD006", "The dam holds 1,23,4567 litres.", "The dam holds 1,234,567 litres."),
    ("GRD006", "The train leaves at 25:75 from platform two.", "The train leaves at 23:15 from platform two."),
    (
        "ATT002",
        "Officials said 4,000 homes would be built.",
        "Officials at the housing ministry said 4,000 homes would be built.",
    ),
]


def identified(at):
    return [pytest.param(pair[0], pair[at], id=f"{pair[0]}-{number}") for number, pair in enumerate(PAIRS)]


@pytest.mark.parametrize(("code", "text"), identified(1))
def test_figures_that_clash_are_flagged(code, text):
    assert [finding.code for finding in verify(text, published="2025-02-04").findings] == [code]


@pytest.mark.parametrize(("code", "text"), identified(2))
def test_their_clean_twins_are_not(code, text):
    assert verify(text, published="2025-02-04").findings == ()
