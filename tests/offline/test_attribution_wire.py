"""Who answers for each figure in sentences as wires write them: polls, questions, plans, rankings, voices inside voices."""

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.attribution.find import find_attributions
from verifier.figures import scan_article


def voices(text):
    """From each source to the texts of the figures it answers for; a source without figures is left out."""
    article = article_from_text(text)
    figures = scan_article(article)
    by_id = {figure.id: figure.text for figure in figures}
    told = {}
    for said in find_attributions(article, figures):
        source = article.quote(said.source) if said.source else None
        if said.figures:
            told.setdefault(source, []).extend(by_id[number] for number in said.figures)
    return told


VOICES = [
    (
        "In a new survey by Landpuls, 45 percent of farmers favour the scheme.",
        {"a new survey by Landpuls": ["45 percent"]},
    ),
    (
        "In a Landpuls poll released Friday, 37% of farmers favoured selling, compared with 26% of growers.",
        {"a Landpuls poll released": ["37%", "26%"]},
    ),
    (
        "The party is ahead by 9 points in the latest Landpuls survey.",
        {"the latest Landpuls survey": ["9"]},
    ),
    (
        "A Landpuls poll last month showed the mayor leading, 45 percent to 18 percent.",
        {
            "A Landpuls poll last month": ["45 percent", "18 percent"],
        },
    ),
    ("A new survey has the mayor at 40 percent.", {"A new survey": ["40 percent"]}),
    (
        "Prices rose 2 percent in the south, but fell 3 percent in the north, according to tax records.",
        {"tax records": ["2 percent", "3 percent"]},
    ),
    (
        "The mayor said half of them had left (the share is nearer 20 percent, according to the census).",
        {"The mayor": ["half", "20 percent"], "the census": ["20 percent"]},
    ),
    ("Berg lists the villa's value at 2.4 million francs.", {"Berg": ["2.4 million francs"]}),
    ("Berg lists 14 villas in its window.", {}),
    ("Under Senator Ruiz's proposal, drivers would pay 8 dollars a day.", {"Senator Ruiz's proposal": ["8 dollars"]}),
    ("Under the new law, drivers would pay 8 dollars a day.", {}),
    ("The airline's forecast of 12 million passengers was cut.", {"The airline's": ["12 million"]}),
    ("By the club's own count, 21,000 fans came.", {"the club's own count": ["21,000"]}),
    (
        "Asked whether 12 crews were enough, the fire chief said 40 were needed.",
        {None: ["12"], "the fire chief": ["40"]},
    ),
    (
        "Its spokesman, asked about the delay, had said the work needed 9 weeks.",
        {"Its spokesman, asked about the delay": ["9 weeks"]},
    ),
    ('"People say he will get 90 percent," said Karla Vogt, a delegate.', {"Karla Vogt, a delegate": ["90 percent"]}),
    ("Doctors fear that 40 more may be infected, Dr Sow said.", {"Dr Sow": ["40"]}),
    ("Campaign and court records show 14 gifts.", {"Campaign and court records": ["14"]}),
    (
        "Officials at the Department of Water Affairs say 14 wells are dry.",
        {
            "Officials at the Department of Water Affairs": ["14"],
        },
    ),
    ("Department of Water Affairs officials say 14 wells are dry.", {"Department of Water Affairs officials": ["14"]}),
    ("Rebels hold 18 villages, the BBC and the Coast Times report.", {"the BBC and the Coast Times": ["18"]}),
    ("Fire destroyed 18 homes, Radio 13 reports.", {"Radio 13": ["18"]}),
    ("Nearly 3,000 marched, organisers claimed; police counted 1,100.", {"organisers": ["3,000"], "police": ["1,100"]}),
    (
        "With the state agency saying four climbers were hurt, the search went on.",
        {"the state agency": ["four"]},
    ),
    ("Analysts used port logs to estimate 1,470 containers were lost.", {"Analysts": ["1,470"]}),
    ('"What would 500 euros change?" Cole asked shopkeepers.', {"Cole": ["500 euros"]}),
    ('"We lost 2 boats," the letter reads.', {"the letter": ["2"]}),
    (
        "The owner of a house where seven students lived said the rent was 900 euros.",
        {"The owner of a house where seven students lived": ["900 euros"]},
    ),
    (
        "The mill has 26 looms, the union reported late on Monday.",
        {"the union": ["26"]},
    ),
    (
        'Lin Wei told the network\'s "Morning Report" that 18 beds were free.',
        {"Lin Wei": ["18"]},
    ),
    (
        "Lisbon accused the firm of hacking 14 banks, including 2 in Porto.",
        {"Lisbon": ["14", "2"]},
    ),
    (
        '"It is over," he said, referring to the fire of 2004.',
        {"he": ["2004"]},
    ),
    ("The chief said 9 crews had come, but he warned that 3 were tired.", {"The chief": ["9"], "he": ["3"]}),
    (
        "The guild said that, while 37 percent had paid, 12 members had not.",
        {"The guild": ["37 percent", "12"]},
    ),
    (
        "In the early 1990s, Ms Roth said, when she earned 240 francs a week, a boss invited her.",
        {"Ms Roth": ["1990s", "240 francs"]},
    ),
    (
        "Although Holm is no candidate, Reyes won the hall by saying that 40 had left.",
        {"Reyes": ["40"]},
    ),
]


@pytest.mark.parametrize(("text", "expected"), VOICES, ids=[text[:40] for text, _ in VOICES])
def test_each_figure_goes_to_the_voice_that_answers_for_it(text, expected):
    assert voices(text) == expected


NOBODY = [
    "The team posted a victory by 12 points.",
    "The derogatory comments cost him 40 votes.",
    "She went back to the warning she has been giving for 12 years.",
    "The law established a fund of 4 million euros.",
    "The fund's stake fell by 3 percentage points to 12 percent.",
    "The laws proposed during his 4 years in office failed.",
    "He reminded them of the 12 rules.",
    "The mayor welcomed 12 guests to the villa.",
    "The club shook up its board, putting two newcomers in charge.",
    "The overall sense of loss suggested 12 new poems.",
    "They vote, according to their preference, in 12 halls.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_only_looks_like_a_voice_is_none(text):
    assert voices(text) == {}
