"""Where a source, its cue and what it says stand: every position in which news copy names a source."""

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.attribution.find import find_attributions
from verifier.figures import scan_article


def read(text):
    article = article_from_text(text)
    found = find_attributions(article, scan_article(article))
    return [
        (
            article.quote(said.source) if said.source else None,
            article.quote(said.cue),
            tuple(article.quote(content) for content in said.contents),
        )
        for said in found
    ]


def one(source, cue, *contents):
    return [(source, cue, contents)]


POSITIONS = [
    pytest.param(
        "The harbour master said nine boats had sunk.",
        one("The harbour master", "said", "nine boats had sunk"),
        id="before the clause",
    ),
    pytest.param(
        "The spokeswoman told reporters that 500 tents had arrived.",
        one("The spokeswoman", "told", "that 500 tents had arrived"),
        id="told somebody that",
    ),
    pytest.param(
        "Nine boats had sunk, the harbour master said.",
        one("the harbour master", "said", "Nine boats had sunk"),
        id="after the clause",
    ),
    pytest.param(
        '"The flood has reached the old town," warned the Red Cross.',
        one("the Red Cross", "warned", '"The flood has reached the old town,"'),
        id="inverted after a quotation",
    ),
    pytest.param(
        "The attack wounded 30 traders, said the provincial police chief, Amir Khan.",
        one("the provincial police chief, Amir Khan", "said", "The attack wounded 30 traders"),
        id="inverted with a name after the role",
    ),
    pytest.param(
        "The dam -- the mayor says -- will hold until Friday.",
        one("the mayor", "says", "The dam", "will hold until Friday"),
        id="between dashes",
    ),
    pytest.param(
        "The number, he said, had doubled to 400.",
        one("he", "said", "The number", "had doubled to 400"),
        id="between commas",
    ),
    pytest.param(
        '"We lost nine boats," the harbour master said, "and two crews are missing."',
        one("the harbour master", "said", '"We lost nine boats,"', '"and two crews are missing."'),
        id="inside a split quotation",
    ),
    pytest.param(
        'In a post on Telegram, the governor wrote: "All 31 are safe."',
        one("the governor", "wrote", '"All 31 are safe."'),
        id="with a colon, in a post",
    ),
    pytest.param(
        "Okoro, 56, who leads the union, told the broadcaster that 12 sites would close.",
        one("Okoro, 56, who leads the union", "told", "that 12 sites would close"),
        id="with age and relative clause",
    ),
    pytest.param(
        "In its annual report, the watchdog said 230 complaints were upheld.",
        one("the watchdog", "said", "230 complaints were upheld"),
        id="after an adverbial",
    ),
    pytest.param(
        "The port said in a statement published on its website that 14 people were held.",
        one("The port", "said", "that 14 people were held"),
        id="with a participle after the occasion",
    ),
    pytest.param(
        "Fewer than 40 signed, said one of the organisers, Dr Lena Fischer of the union.",
        one("one of the organisers, Dr Lena Fischer of the union", "said", "Fewer than 40 signed"),
        id="inverted with a name after a plural",
    ),
    pytest.param(
        "Cases doubled to 400, prompting the governor to say that schools would shut.",
        one("the governor", "to say", "that schools would shut"),
        id="in an infinitive with a subject of its own",
    ),
    pytest.param(
        "The governor said in a statement on Friday that 14 clinics had reopened.",
        one("The governor", "said", "that 14 clinics had reopened"),
        id="with the occasion after the verb",
    ),
    pytest.param(
        'As the coach put it, "we lost to a better side".',
        one("the coach", "put it", '"we lost to a better side"'),
        id="as somebody put it",
    ),
    pytest.param(
        "The group, which says it has 5,000 members, was founded in 1998.",
        one("The group", "says", "it has 5,000 members"),
        id="in a relative clause",
    ),
    pytest.param(
        "The old town -- which she calls a building site -- has lost 400 homes.",
        one("she", "calls", "a building site"),
        id="in a relative clause between dashes",
    ),
    pytest.param(
        "Asked about the fire, the chief replied that 12 crews were on site.",
        one("the chief", "replied", "that 12 crews were on site"),
        id="after a participle",
    ),
    pytest.param(
        "Sally Jolly said nine boats had sunk.",
        one("Sally Jolly", "said", "nine boats had sunk"),
        id="with a surname in -ly",
    ),
    pytest.param(
        "The Rev. Ernest Sanders says 40 families have left.",
        one("The Rev. Ernest Sanders", "says", "40 families have left"),
        id="with a surname in -s",
    ),
    pytest.param(
        "While saying that 12 had left, the coach named a new team.",
        one("the coach", "saying", "that 12 had left"),
        id="in a participle before its subject",
    ),
    pytest.param(
        "The bridge, said Amina Diallo, will cost 4 million euros.",
        one("Amina Diallo", "said", "The bridge", "will cost 4 million euros"),
        id="inverted between subject and verb",
    ),
    pytest.param(
        "In one town, 85 percent of those asked said they would stay.",
        one("85 percent of those asked", "said", "they would stay"),
        id="a share of people",
    ),
    pytest.param(
        "She released a statement saying 40 rooms were shut.",
        one("She", "saying", "40 rooms were shut"),
        id="with the statement between subject and participle",
    ),
    pytest.param(
        "Weighing the advice of a surveyor, the harbour board ruled that 12 berths must close.",
        one("the harbour board", "ruled", "that 12 berths must close"),
        id="after a participle clause with an object",
    ),
    pytest.param(
        "- The weather office said 40 mm had fallen.",
        one("The weather office", "said", "40 mm had fallen"),
        id="after a bullet",
    ),
    pytest.param(
        "The growers' union said 12 farms had closed.",
        one("The growers' union", "said", "12 farms had closed"),
        id="with a plural owner",
    ),
    pytest.param(
        "The bridge, which critics say is unsafe, carries 4,000 cars.",
        one("critics", "say", "is unsafe"),
        id="inside a relative clause",
    ),
    pytest.param(
        "According to the fishermen's association, the spill covered 1,250 hectares of reeds.",
        one("the fishermen's association", "According to", "the spill covered 1,250 hectares of reeds"),
        id="in front, before a clause that opens with an article",
    ),
    pytest.param(
        "It is an operation the army says has cost 20 lives.",
        one("the army", "says", "has cost 20 lives"),
        id="with the subject drawn out in front",
    ),
]


@pytest.mark.parametrize(("text", "expected"), POSITIONS)
def test_a_source_is_found_wherever_it_stands(text, expected):
    assert read(text) == expected


PHRASES = [
    pytest.param(
        "According to the coastguard, 14 people were rescued.",
        one("the coastguard", "According to", "14 people were rescued"),
        id="according to, first",
    ),
    pytest.param(
        "Fourteen people were rescued, according to the coastguard.",
        one("the coastguard", "according to", "Fourteen people were rescued"),
        id="according to, last",
    ),
    pytest.param(
        "The clinic treated 90 patients, according to its director, and sent 12 home.",
        one("its director", "according to", "The clinic treated 90 patients", "and sent 12 home"),
        id="according to, in the middle",
    ),
    pytest.param(
        "Some 300 homes were lost, as per the disaster agency.",
        one("the disaster agency", "as per", "Some 300 homes were lost"),
        id="as per",
    ),
    pytest.param(
        'In the words of one survivor, "the water took everything".',
        one("one survivor", "In the words of", '"the water took everything"'),
        id="in the words of",
    ),
    pytest.param(
        "By the union's count, 3,000 people marched.",
        one("the union's count", "By", "3,000 people marched"),
        id="by somebody's count",
    ),
    pytest.param(
        "In the latest survey, 40 percent backed the plan.",
        one("the latest survey", "In", "40 percent backed the plan"),
        id="in a survey",
    ),
    pytest.param(
        "The ferry sank with 40 aboard, citing port records.",
        one("port records", "citing", "The ferry sank with 40 aboard"),
        id="citing",
    ),
    pytest.param(
        "The bank's warning that 4,000 jobs are at risk alarmed unions.",
        one("The bank's", "warning", "that 4,000 jobs are at risk alarmed unions"),
        id="a noun with its clause",
    ),
    pytest.param(
        "The rebels reportedly hold 45 prisoners.",
        one(None, "reportedly", "The rebels", "hold 45 prisoners"),
        id="reportedly",
    ),
    pytest.param(
        "The gang is believed to have stolen 3 million euros.",
        one(None, "is believed", "The gang", "to have stolen 3 million euros"),
        id="is believed to",
    ),
    pytest.param(
        "It is understood that 30 workers were laid off.",
        one(None, "is understood", "that 30 workers were laid off"),
        id="it is understood that",
    ),
    pytest.param(
        "At least 20 miners were reported killed by the provincial government.",
        one("the provincial government", "were reported", "At least 20 miners", "killed"),
        id="were reported killed by",
    ),
    pytest.param(
        "The government has been accused by opposition parties of hiding 300 deaths.",
        one("opposition parties", "has been accused", "The government", "of hiding 300 deaths"),
        id="has been accused by",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_a_source_is_found_without_a_verb_of_its_own_or_in_the_passive(text, expected):
    assert read(text) == expected


FINDINGS = [
    pytest.param(
        "A study by two clinics found that 40 percent relapsed.", "A study by two clinics", "found", id="study"
    ),
    pytest.param("The report puts the death toll at 112.", "The report", "puts", id="report puts at"),
    pytest.param("Exports fell 3.2 percent, official figures show.", "official figures", "show", id="figures show"),
    pytest.param("Exports fell 3.2 percent in May, data showed on Tuesday.", "data", "showed", id="data showed"),
    pytest.param(
        "The refugee agency estimated the crowd at 8,000.", "The refugee agency", "estimated", id="estimated at"
    ),
    pytest.param("Officials put the number of displaced at 2,000.", "Officials", "put", id="officials put at"),
    pytest.param("AFP journalists saw at least 12 bodies in the street.", "AFP journalists", "saw", id="own witness"),
    pytest.param("A Reuters witness counted 30 burnt-out cars.", "A Reuters witness", "counted", id="agency witness"),
    pytest.param("Residents said shelling had hit two schools.", "Residents", "said", id="residents"),
    pytest.param("State media reported 12 deaths.", "State media", "reported", id="media reported"),
]


@pytest.mark.parametrize(("text", "source", "cue"), FINDINGS)
def test_documents_polls_and_witnesses_are_sources_too(text, source, cue):
    assert [(found[0], found[1]) for found in read(text)] == [(source, cue)]


def test_two_sides_of_one_sentence_keep_their_own_words():
    found = read("Kyiv said 40 drones were shot down, while Moscow claimed 15 had reached their targets.")

    assert found == [
        ("Kyiv", "said", ("40 drones were shot down",)),
        ("Moscow", "claimed", ("15 had reached their targets",)),
    ]


def test_a_participle_shares_the_subject_before_it():
    found = read("The company said sales rose 4 percent, adding that it would open 12 stores.")

    assert found == [
        ("The company", "said", ("sales rose 4 percent",)),
        ("The company", "adding", ("that it would open 12 stores",)),
    ]


def test_a_second_verb_after_and_shares_the_subject_before_it():
    found = read("The envoy said talks had failed and warned that 40 hostages were at risk.")

    assert found == [
        ("The envoy", "said", ("talks had failed",)),
        ("The envoy", "warned", ("that 40 hostages were at risk",)),
    ]


HEADLINES = [
    pytest.param("Police: 14 arrested after derby", "Police", "14 arrested after derby", id="colon"),
    pytest.param("Fire kills 12 in harbour town - officials", "officials", "Fire kills 12 in harbour town", id="dash"),
    pytest.param("Quake kills 12, ministry says", "ministry", "Quake kills 12", id="comma"),
    pytest.param("Poll: Seven in ten want a vote", "Poll", "Seven in ten want a vote", id="poll"),
]


@pytest.mark.parametrize(("headline", "source", "content"), HEADLINES)
def test_a_headline_names_its_source_with_a_colon_a_dash_or_a_comma(headline, source, content):
    article = article_from_text("Rescue crews worked through the night. Roads stayed closed.", headline=headline)
    said = find_attributions(article, scan_article(article))[0]

    assert article.quote(said.source) == source
    assert [article.quote(span) for span in said.contents] == [content]


NO_SOURCE = [
    "The rebels have freed 13 captives so far.",
    "The reported deaths shocked the town of 4,000.",
    "The alleged thief took 11 phones from the shop.",
    "Sales rose 4 percent in the three months to June.",
    "The states signed the accord in 1998 after 12 days of talks.",
    "The second round is meant to bring the release of 24 people.",
    "The rates rose to 5 percent from 4 percent.",
    "Two of the plans cost 3 million euros each.",
    "Twelve people were killed when the bus left the road.",
    "The rebels attacked the town on Friday, killing 40 people and wounding 12.",
    "A court in Lyon sentenced two men to 12 years in prison.",
    "The company employs 4,000 people, compared with 3,000 a year ago.",
    "Some 32 percent of the claims as of Friday were false.",
    "The party holds 40 of the 60 seats on the council.",
    "Crews are to move 400 families under a plan agreed with the provincial government on Friday.",
    "The storm claimed 31 lives on the coast.",
    "The recipes filled 16 notebooks, across four shelves, that the cook had kept.",
    "A website called Harbour Watch lists 40 wrecks.",
    "If you say it often enough, 40 will believe it.",
    "The nurse wrote a children's book with 12 stories.",
    "The rescuers drew up the most detailed plans of 12 valleys.",
    "The mayor's proposed budget is 4 million euros larger.",
    "Voters who want a cheaper ferry filled 12 buses.",
    "It tells you nothing of the 40 jobs.",
    "The frustration criticised nobody for 12 weeks.",
    "They're considered the best of 40 crews.",
]


@pytest.mark.parametrize("text", NO_SOURCE)
def test_a_sentence_that_nobody_says_has_no_source(text):
    assert read(text) == []
