"""How far an attribution reaches: which figures stand under it, what it rests on, and with what stance it speaks."""

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.attribution.find import find_attributions
from verifier.figures import scan_article


def figures_under(text):
    """From each cue to the texts of the figures under it."""
    article = article_from_text(text)
    figures = scan_article(article)
    by_id = {figure.id: figure.text for figure in figures}
    return {
        article.quote(said.cue): [by_id[number] for number in said.figures]
        for said in find_attributions(article, figures)
    }


SCOPES = [
    pytest.param(
        "The blast killed 12 people and wounded 30, according to the coastguard.",
        {"according to": ["12", "30"]},
        id="a trailing phrase covers its sentence",
    ),
    pytest.param(
        "The firm cut 200 jobs, adding that 40 more would follow.",
        {"adding": ["40"]},
        id="a trailing participle covers only what comes after it",
    ),
    pytest.param(
        "Organisers said 50,000 people marched; police estimated the crowd at 8,000.",
        {"said": ["50,000"], "estimated": ["8,000"]},
        id="two voices across a semicolon",
    ),
    pytest.param(
        "The strike killed 31 people, the civil defence said. The toll also includes nine children.",
        {"said": ["31", "nine"]},
        id="the toll also continues",
    ),
    pytest.param(
        "The strike killed 31 people, the civil defence said. Another 40 were hurt.",
        {"said": ["31", "40"]},
        id="another continues",
    ),
    pytest.param(
        "The strike killed 31 people, the civil defence said. The market has 40 stalls.",
        {"said": ["31"]},
        id="a new subject does not continue",
    ),
    pytest.param(
        '"It is over," he told the crowd. "We won 54 percent."',
        {"told": ["54 percent"]},
        id="a quotation goes on in the next sentence",
    ),
    pytest.param(
        'She said: "We lost 12 boats. We found three.\n\n"Nobody came. Then 40 came at once."',
        {"said": ["12", "three", "40"]},
        id="a quotation goes on in the next paragraph",
    ),
    pytest.param(
        "The mayor added:\n\n“Some 300 homes are gone. We need 40 pumps.”",
        {"added": ["300", "40"]},
        id="a colon leads into the next paragraph",
    ),
    pytest.param(
        "On Monday, two days after 30 people drowned, the ministry said the search was over.",
        {"said": []},
        id="what stands before the source is not said by it",
    ),
    pytest.param(
        "The company, which employs 4,000 people, said it would cut 300 jobs.",
        {"said": ["300"]},
        id="what describes the source is not said by it",
    ),
    pytest.param(
        "As residents said 40 homes had burned, 200 soldiers arrived.",
        {"said": ["40"]},
        id="a clause put first ends at its comma",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SCOPES)
def test_an_attribution_covers_the_figures_it_speaks_of_and_no_others(text, expected):
    assert figures_under(text) == expected


def test_who_tells_of_a_view_answers_for_the_figures_in_it():
    found = figures_under('"The ministers believe 60 votes are there," Karim Haddad said.')

    assert found == {"believe": [], "said": ["60"]}


def test_a_title_in_quotation_marks_does_not_go_on_with_the_last_quotation():
    found = figures_under('"We must go," she said. "Nine Lives" was filmed in 12 towns.')

    assert found == {"said": []}


def test_a_speaker_in_a_transcript_says_the_whole_paragraph():
    text = "KELLER: We have 12 crews out. Another 40 are coming.\n\nHOST: Is that enough for 900 homes?"
    article = article_from_text(f"Transcript of the briefing.\n\n{text}")
    figures = scan_article(article)
    by_id = {figure.id: figure.text for figure in figures}
    said = {a.name: [by_id[number] for number in a.figures] for a in find_attributions(article, figures)}

    assert said == {"KELLER": ["12", "40"], "HOST": ["900"]}


BASES = [
    pytest.param(
        "The storm killed 210 people, according to a tally based on official records.",
        "a tally based on official records",
        "official records",
        id="based on",
    ),
    pytest.param(
        "The storm killed 210 people, a count compiled from hospital reports showed.",
        "a count compiled from hospital reports",
        "hospital reports",
        id="compiled from",
    ),
    pytest.param(
        "Eleven officers were suspended, the paper reported, citing police files.",
        "the paper",
        "police files",
        id="citing, after the verb",
    ),
    pytest.param(
        "Officials, citing hospital records, said 18 children had died.",
        "Officials",
        "hospital records",
        id="citing, before the verb",
    ),
    pytest.param(
        "The minister was quoted by state television as saying 60 rebels had surrendered.",
        "The minister",
        "state television",
        id="quoted by",
    ),
]


@pytest.mark.parametrize(("text", "source", "basis"), BASES)
def test_what_a_source_rests_on_is_an_attribution_of_its_own(text, source, basis):
    article = article_from_text(text)
    found = find_attributions(article, scan_article(article))
    by_id = {said.id: said for said in found}
    owner = next(said for said in found if said.basis is not None)

    assert article.quote(owner.source) == source
    assert article.quote(by_id[owner.basis].source) == basis
    assert by_id[owner.basis].figures == owner.figures


STANCES = [
    pytest.param("The army denied killing any of the 23 villagers.", "denies", id="denied"),
    pytest.param("The opposition disputed the count of 4,000.", "disputes", id="disputed"),
    pytest.param("The union rejected an offer of 2 percent.", "disputes", id="rejected"),
    pytest.param("The charity welcomed the release of 40 prisoners.", "endorses", id="welcomed"),
    pytest.param("Analysts doubt that 40 percent is within reach.", "doubts", id="doubt"),
    pytest.param("Police have not said how many of the 40 were armed.", "doubts", id="have not said"),
    pytest.param("The envoy did not deny that 12 planes were sold.", "asserts", id="did not deny"),
    pytest.param("The rescuers fear 20 more are trapped.", "asserts", id="fear"),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_the_verb_tells_the_stance(text, stance):
    article = article_from_text(text)

    assert [said.stance for said in find_attributions(article, scan_article(article))] == [stance]


@pytest.mark.parametrize(
    ("judgement", "stance"),
    [
        ("The refugee agency considers those figures reliable.", "endorses"),
        ("Two universities have called the figures inflated.", "disputes"),
        ("The embassy disputes these numbers.", "disputes"),
    ],
)
def test_a_judgement_on_figures_rests_on_who_gave_them_and_does_not_give_them(judgement, stance):
    article = article_from_text(f"The raids killed 1,120 people, according to the rebel health office. {judgement}")
    figures = scan_article(article)
    given, judged = find_attributions(article, figures)

    assert judged.stance == stance
    assert judged.basis == given.id
    assert judged.figures == ()
    assert [figures[number - 1].text for number in given.figures] == ["1,120"]


KINDS = [
    pytest.param("The finance ministry said debt had doubled.", "official", id="ministry"),
    pytest.param("The brewer said sales had doubled, according to its union.", "organisation", id="union"),
    pytest.param("Amina Diallo said the queue had doubled.", "person", id="person"),
    pytest.param("The paper's count put the dead at 40.", "tally", id="count"),
    pytest.param("The audit found 12 errors.", "document", id="audit"),
    pytest.param("A poll found 40 percent were undecided.", "poll", id="poll"),
    pytest.param("Sources said the deal was worth $3 billion.", "anonymous", id="sources"),
    pytest.param("Kenya said 12 trucks had crossed.", "official", id="state"),
    pytest.param("Residents said two shells had landed.", "witness", id="residents"),
    pytest.param("Reuters reporters saw 12 trucks.", "own", id="own staff"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_source_has_a_kind(text, kind):
    article = article_from_text(text)

    assert find_attributions(article, scan_article(article))[-1].kind == kind
