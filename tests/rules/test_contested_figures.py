"""ATT001 and ATT002 on wordings of many kinds, through the offline extractor."""

import pytest

from verifier.pipeline import verify

BARE = [
    "In March, gunmen killed 32 people at the port.",
    "Talks went on. Gunmen killed 32 people at the port today.",
    "The fire service was late.\n\nSome 31 people were hurt.",
    "The explosion killed 31 people.",
    "An air raid left 31 dead.",
    "Thirty-one people died in the flood.",
    "The death toll rose to 31.",
    "At least 31 people were killed when a bus overturned.",
    "A car bomb wounded 40 people near the market on Sunday.",
    "Some 12,000 villagers have been displaced by the fighting.",
    "More than 200,000 protesters marched through the capital on Saturday.",
    "Eleven miners are missing after the collapse.",
    "Rescue teams searched the rubble after a quake killed 200 people.",
    "Soldiers raped 40 women in the village.",
    "The crackdown has led to 3,000 arrests.",
    "The island's forces have lost 300 tanks in the battle.",
    "The outbreak has caused 120 deaths.",
    "Gunmen shot dead nine worshippers.",
    "The massacre of 31 villagers shocked the country.",
    "Casualties reached 400.",
    "Up to 500 people lost their lives.",
    "The clashes cost 17 lives.",
    "A bomb ripped through a wedding hall in the capital, killing 63 guests.",
    "Troops opened fire on the crowd; 12 died.",
    "Nearly 90,000 residents fled their homes as the fire advanced.",
    "Half a million people rallied in the square against the reform.",
    "Some 300 fishermen are unaccounted for after the storm.",
    "The avalanche swept 13 climbers to their deaths.",
    "The insurgents lost 120 fighters in the offensive.",
]

SOURCED = [
    "The explosion killed 31 people, the mayor said.",
    "According to the health ministry, 31 people died.",
    "The health ministry put the toll at 31.",
    "Twelve officers were injured, police said. Nine of the injured are in hospital.",
    "The fire service said 31 people were hurt. Another ten people were killed.",
    "Two sailors were dead and five captured, the navy said. Three wounded men were being treated on board.",
    "The clashes left 18 people dead, the BBC and the Coast Times report.",
    "Bureau of Mines officials say 14 people died underground.",
]

NOT_DISPUTED = [
    pytest.param("Talks went on. In March, gunmen killed 32 people at the port.", id="recalled from a month before"),
    pytest.param(
        "Talks went on. Fighting in the hills last month killed at least nine people.", id="last month's clashes"
    ),
    pytest.param("The raid came a day after two bombs at a hotel killed 41 people.", id="a day after what is known"),
    pytest.param("It was the deadliest raid since a car bomb killed 47 people in the port.", id="the deadliest since"),
    pytest.param("Anders Holt, 45, was pronounced dead at the scene.", id="an age, not a toll"),
    pytest.param("Why did the rebels kill 26 people?", id="a question"),
    pytest.param("Police arrested 12 people after the match.", id="an authority at its own work"),
    pytest.param("Rescuers pulled 31 bodies from the rubble.", id="what rescuers found"),
    pytest.param("The Titanic sank with the loss of 1,517 lives.", id="a settled event"),
    pytest.param("The 1912 strike left 31 people dead.", id="an event long past"),
    pytest.param("The quake could kill 3,000 people.", id="what may happen"),
    pytest.param("The plan is to evacuate 4,000 people.", id="a plan"),
    pytest.param("A judge sentenced him for killing three people.", id="a matter before a court"),
    pytest.param("The town mourned the nine people killed in the fire.", id="a toll known already"),
    pytest.param("The attack that killed 14 people shook the region.", id="a relative clause in the past"),
    pytest.param("Smoking kills 8 million people a year.", id="a yearly number"),
    pytest.param("The company killed 31 projects.", id="no living thing"),
    pytest.param("Hospital staff counted 17 bodies.", id="what a hospital counted"),
    pytest.param("Border guards detained 40 migrants overnight.", id="what guards did"),
    pytest.param("If the levee breaks, 40,000 people may be displaced.", id="a condition"),
    pytest.param("The novel tells how 300 villagers are killed.", id="fiction"),
    pytest.param("The plane, with 66 people on board, landed safely.", id="people on board"),
    pytest.param("Two missing hikers were found alive.", id="those spoken of"),
    pytest.param("Cattle thieves killed 20 cows.", id="animals"),
    pytest.param("A memorial to the 96 victims was unveiled.", id="victims known already"),
    pytest.param("He missed 31 matches through injury.", id="matches"),
    pytest.param("She marched 12 miles.", id="miles"),
    pytest.param("About 4,000 people attended the concert.", id="an audience"),
    pytest.param("The five-justice wing of the court died with him.", id="part of a compound"),
]

AFTER = " Traders talked of nothing else all week."


def findings(text):
    return [(finding.code, finding.severity) for finding in verify(text + AFTER, published="2025-02-04").findings]


@pytest.mark.parametrize("text", BARE)
def test_a_contested_count_without_a_source_is_flagged_once(text):
    assert findings(text) == [("ATT001", "warning")]


@pytest.mark.parametrize("text", SOURCED)
def test_a_contested_count_with_a_source_passes(text):
    assert findings(text) == []


@pytest.mark.parametrize("text", NOT_DISPUTED)
def test_what_nobody_disputes_needs_no_source(text):
    assert findings(text) == []


def test_several_counts_of_one_sentence_are_one_finding():
    (finding,) = verify("The blast killed 31 people and injured 12 others." + AFTER).findings

    assert [related.label for related in finding.related] == ["of the same kind"]


def test_a_vague_count_is_only_mentioned():
    assert findings("Dozens were killed in the raid.") == [("ATT001", "info")]


def test_a_count_beyond_an_aside_is_only_mentioned():
    text = "The army sent troops into the hills for a sweep it says is meant for rebels that has killed dozens."

    assert findings(text) == [("ATT001", "info")]


def test_a_year_before_the_figure_counts_for_the_sentence_that_points_back():
    text = "Rebels attacked the port in 1998. The attack killed 160 people."

    assert findings(text) == []


def test_without_a_date_the_latest_year_of_the_article_is_the_present():
    text = "The quake of 2003 killed 160 people. The museum about it opened in June 2019."

    assert verify(text).findings == ()


def test_the_second_mention_of_a_count_is_not_flagged():
    assert findings("The raid killed 31 people. The raid that took 31 lives began at dawn.") == [("ATT001", "warning")]


def test_a_source_for_the_same_count_anywhere_is_enough():
    text = "The raid killed 31 people. It began at dawn.\n\nThe raid killed 31 people, the district governor said."

    assert findings(text) == []


def test_who_endorses_a_count_is_not_its_source():
    text = "The raid has killed at least 31 people. The charity considers these figures as reliable."

    assert ("ATT001", "warning") in findings(text)


def test_years_of_history_are_an_option():
    text = "The flood of 2022 killed 31 people."
    recent = verify(text, published="2025-02-04")

    assert [finding.code for finding in recent.findings] == ["ATT001"]
    assert verify(text, published="2029-02-04").findings == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Officials said 4,000 homes would be built.", "is nobody who could be asked", id="officials"),
        pytest.param("The fire is believed to have destroyed 300 hectares.", "names nobody", id="it is believed"),
        pytest.param("According to sources, the bank will cut 900 jobs.", "is nobody who could be asked", id="sources"),
    ],
)
def test_a_source_that_nobody_could_ask_is_mentioned(text, told):
    (finding,) = verify(text).findings

    assert (finding.code, finding.severity) == ("ATT002", "info")
    assert told in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Officials at the housing ministry said 4,000 homes would be built.",
        "French officials said 4,000 homes would be built.",
        "Officials said talks would go on.",
        "The housing ministry will not be drawn, but officials said 4,000 homes would be built, the ministry said.",
    ],
)
def test_a_source_with_a_house_or_without_a_figure_passes(text):
    assert verify(text).findings == ()
