"""Claims: one assertion each, proved by its quote, with its figures, its source, its class and what it leaves open."""

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.attribution.find import find_attributions
from verifier.extract.offline.claims.find import find_claims
from verifier.figures import scan_article


def claims_of(text):
    article = article_from_text(text)
    figures = scan_article(article)
    attributions = find_attributions(article, figures)
    return article, figures, attributions, find_claims(article, figures, attributions)


def texts(text):
    return [claim.text for claim in claims_of(text)[3]]


PIECES = [
    pytest.param(
        "Under the 30-day truce, the rebels are to free 40 soldiers in exchange for about 200 prisoners.",
        [
            "Under the 30-day truce, the rebels are to free soldiers.",
            "The rebels are to free 40 soldiers.",
            "The rebels are to free soldiers, in exchange for about 200 prisoners.",
        ],
        id="an adverbial in front, and the two sides of an exchange",
    ),
    pytest.param(
        "The fire destroyed 40 homes, mostly wooden, according to the fire service.",
        [
            "The fire destroyed 40 homes.",
            "The fire destroyed homes, mostly wooden, according to the fire service.",
        ],
        id="a share after the count",
    ),
    pytest.param(
        "Three trains have left, and engineers have mended 12 bridges so far.",
        ["Three trains have left.", "Engineers have mended 12 bridges so far."],
        id="coordinate clauses",
    ),
    pytest.param(
        "The blast killed 12 people and wounded 40.",
        ["The blast killed 12 people.", "The blast wounded 40."],
        id="a shared subject",
    ),
    pytest.param(
        "The brewery, which employs 400 people, closed two sites.",
        ["The brewery closed two sites.", "The brewery employs 400 people."],
        id="a relative clause",
    ),
    pytest.param(
        "Growers, who use 70 percent of the canal, will pay more.",
        ["Growers will pay more.", "Growers use 70 percent of the canal."],
        id="a relative clause with a plain verb",
    ),
    pytest.param(
        "The quay, which the town bought for 4 million euros, reopened.",
        ["The quay reopened.", "The town bought the quay for 4 million euros."],
        id="a relative clause with a subject of its own",
    ),
    pytest.param(
        "A cook earns 2,150 euros a month, up from 2,050 euros in 2023.",
        ["A cook earns 2,150 euros a month, up from 2,050 euros in 2023."],
        id="a change stays with what changed",
    ),
    pytest.param(
        "Of the 48 hamlets, 31, or 65 percent, have no road.",
        ["Of the 48 hamlets, 31, or 65 percent, have no road."],
        id="a share stays with its whole",
    ),
    pytest.param(
        "Okafor -- who met 12 mayors on Monday -- said the road would open.",
        ["Okafor said the road would open.", "Okafor met 12 mayors on Monday."],
        id="an aside between dashes",
    ),
    pytest.param(
        "Sales fell to 300 units, as the firm shut four shops.",
        ["Sales fell to 300 units.", "The firm shut four shops."],
        id="a subordinate clause",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PIECES)
def test_a_sentence_falls_into_its_assertions(text, expected):
    assert texts(text) == expected


VARIED = [
    "The brewery, which employs 400 people, cut 30 jobs in March, up from 12, and said profit fell 9 percent.",
    "Born in 1960, the minister, 64, won 52 percent of the vote; his rival took 44 percent.",
    "The fire (the third this year) killed two people, the fire service said.",
    "On Monday, after three days of talks, the 27 states agreed to spend 50 billion euros, half of it on roads.",
    'He said: "We lost 12 boats. Nobody helped. Then 40 men came."',
    "Of the 33 crew, 12 were hurt, including two officers; eight are still aboard.",
    "Is 12 enough? The club paid $4.2 million -- a record -- for the 19-year-old, then sold him for half that.",
    "- 12 trucks\n- 40 tents\n- 3 generators",
]


@pytest.mark.parametrize("text", VARIED)
def test_every_figure_to_check_lies_in_the_quote_of_a_claim_that_cites_it(text):
    _, figures, _, claims = claims_of(text)
    for figure in figures:
        if figure.tier == "required":
            assert any(claim.quote.covers(figure.span) and figure.id in claim.figures for claim in claims), figure.text


@pytest.mark.parametrize("text", VARIED)
def test_a_quote_stands_in_one_sentence_and_every_sentence_is_under_a_claim(text):
    article, _, _, claims = claims_of(text)
    sentences = {sentence.id: sentence.span for sentence in article.sentences if not sentence.heading}
    covered = {article.sentence_at(claim.quote).id for claim in claims}

    assert set(sentences) <= covered
    assert all(article.sentence_at(claim.quote).span.covers(claim.quote) for claim in claims)


@pytest.mark.parametrize("text", VARIED)
def test_a_claim_words_no_figure_that_it_does_not_cite(text):
    _, figures, _, claims = claims_of(text)
    by_id = {figure.id: figure for figure in figures}
    for claim in claims:
        cited = [by_id[number] for number in claim.figures]
        for worded in scan_article(article_from_text(claim.text)):
            if worded.tier == "required":
                assert any((worded.value, worded.hedge) == (one.value, one.hedge) for one in cited), claim.text


def test_a_claim_has_the_source_of_its_figures():
    _, _, attributions, claims = claims_of("The army said 12 died, while doctors said 40 died.")
    names = {said.id: said.name for said in attributions}

    assert [names[claim.attribution] for claim in claims] == ["army", "doctors"]


def test_the_owner_of_a_tally_comes_before_what_it_rests_on():
    _, _, attributions, claims = claims_of("The storm killed 210, according to a count based on court records.")
    by_id = {said.id: said for said in attributions}

    assert by_id[claims[0].attribution].kind == "tally"


CLASSES = [
    pytest.param("The rebels are to free 40 soldiers.", "plan", True, id="plan"),
    pytest.param("The firm will open 12 shops.", "plan", True, id="will"),
    pytest.param("Growth is likely to reach 2 percent.", "forecast", True, id="forecast"),
    pytest.param("The rebels have freed 40 soldiers.", "fact", True, id="fact"),
    pytest.param('"I think it is a disgrace," said Amina Diallo.', "opinion", False, id="opinion"),
    pytest.param("Is that the best the town can do?", "opinion", False, id="question"),
    pytest.param("It was raining.", "background", False, id="background"),
]


@pytest.mark.parametrize(("text", "class_", "checkworthy"), CLASSES)
def test_a_claim_has_a_class_and_is_worth_checking_or_says_why_not(text, class_, checkworthy):
    (claim,) = claims_of(text)[3]

    assert (claim.class_, claim.checkworthy) == (class_, checkworthy)
    assert checkworthy or claim.unclear


def test_a_pronoun_subject_is_replaced_by_the_subject_before_it():
    assert texts("Karim Haddad left on Monday. He met 12 mayors.")[1] == "Karim Haddad met 12 mayors."


def test_a_pronoun_that_could_be_anybody_stays_and_is_marked():
    (claim,) = claims_of("She met 12 mayors.")[3]

    assert claim.text == "She met 12 mayors."
    assert "she" in claim.unclear


def test_a_heading_is_worth_checking_only_where_it_holds_a_figure():
    body = "\n\nCrews worked through the night. Roads stayed shut until noon on Friday."
    bare = claims_of(f"Storm hits the coast{body}")[3][0]
    figured = claims_of(f"Storm kills 12 on the coast{body}")[3][0]

    assert (bare.text, bare.checkworthy) == ("Storm hits the coast.", False)
    assert "heading" in bare.unclear
    assert (figured.text, figured.checkworthy) == ("Storm kills 12 on the coast.", True)
