"""Second mentions of a source lead back to the first."""

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.attribution.find import find_attributions
from verifier.figures import scan_article

MENTIONS = [
    pytest.param(
        "Mayor Ingrid Solberg said 40 homes were lost. The mayor said 12 could be saved.",
        ["Ingrid Solberg", "Ingrid Solberg"],
        id="the title stands for the name",
    ),
    pytest.param(
        "The envoy Karim Haddad arrived on Monday. Haddad said talks would last three days. He said nothing else.",
        ["Karim Haddad", "Karim Haddad"],
        id="the surname and the pronoun",
    ),
    pytest.param(
        "The Karst health ministry said 12 had died. The ministry said 40 were missing.",
        ["Karst health ministry", "Karst health ministry"],
        id="the ministry",
    ),
    pytest.param(
        "Solberg's office said the road was open. The office said two bridges were shut.",
        ["Solberg's office", "Solberg's office"],
        id="the office",
    ),
    pytest.param(
        "The UN said 40 trucks had crossed. The United Nations said 12 had been looted.",
        ["United Nations", "United Nations"],
        id="an alias",
    ),
    pytest.param(
        "The airline said 12 flights were cut. It said 40 more were at risk.",
        ["airline", "airline"],
        id="it",
    ),
    pytest.param(
        "Rescuers said 12 had been found. They said 40 were missing.",
        ["Rescuers", "Rescuers"],
        id="they",
    ),
    pytest.param(
        "The bank's chief economist, Ruth Okafor, said growth was slow. Okafor said 2 percent was likely.",
        ["Ruth Okafor", "Ruth Okafor"],
        id="a name after the role",
    ),
]


@pytest.mark.parametrize(("text", "names"), MENTIONS)
def test_a_later_mention_has_the_name_and_the_id_of_an_earlier_one(text, names):
    article = article_from_text(text)
    found = find_attributions(article, scan_article(article))

    assert [said.name for said in found][: len(names)] == names
    assert found[0].same_as is None
    assert found[1].same_as == found[0].id


NAMED = [
    pytest.param(
        "A study found that 12 glaciers shrank. Summer run-off has risen by 40 percent since 2000, it says.",
        ["study", "study"],
        id="it is the study, not the subject of what it says",
    ),
    pytest.param(
        "Lena Brandt, who chairs the council, opened the session. The 57-year-old told the chamber 600 roads would close.",
        ["Lena Brandt"],
        id="an age stands for the person named last",
    ),
    pytest.param(
        "The bank's economist, Ruth Okafor, said growth was slow. He said nothing of 12 banks.",
        ["Ruth Okafor", None],
        id="he is never a woman",
    ),
    pytest.param(
        "Ruth Okafor said 12 banks had closed. It said 40 were at risk.",
        ["Ruth Okafor", None],
        id="it is never a person",
    ),
    pytest.param(
        "Ruth Okafor said 12 banks had closed. They said 40 were at risk.",
        ["Ruth Okafor", None],
        id="they are never one person",
    ),
    pytest.param(
        "Maria Reyes said 12 had left. It rained. The river rose. Roads were shut. He said 40 had stayed.",
        ["Maria Reyes", None],
        id="a source named long before is not taken up",
    ),
    pytest.param(
        "The regulator Aquafin said 12 wells were shut. The regulator said 40 were open. It said more would follow.",
        ["Aquafin", "Aquafin", "Aquafin"],
        id="the regulator",
    ),
    pytest.param(
        "Chad and Sudan said 40 trucks had crossed. They said 12 were looted.",
        ["Chad and Sudan", "Chad and Sudan"],
        id="a pair speaks together",
    ),
    pytest.param(
        "The insurers' association said losses were 4 million. The builders' federation said 400 sites had closed.",
        ["insurers' association", "builders' federation"],
        id="a plural owner belongs to the name",
    ),
    pytest.param(
        'Ivan Novak said 12 were free. "We saw that she said 40 were held," Novak said.',
        ["Ivan Novak", None, "Ivan Novak"],
        id="a pronoun inside a quotation has no name",
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_pronoun_agrees_with_its_name_or_has_none(text, names):
    article = article_from_text(text)

    assert [said.name for said in find_attributions(article, scan_article(article))] == names


KINDS = [
    pytest.param("Nordvik Foods said sales rose 4 percent.", "organisation", id="a firm"),
    pytest.param("The weather service said 40 mm fell.", "organisation", id="a service"),
    pytest.param("A presentation said costs fell 4 percent.", "document", id="a presentation"),
    pytest.param("The regulator said 12 wells were shut.", "official", id="a regulator"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_head_noun_tells_the_kind_of_a_source(text, kind):
    article = article_from_text(text)

    assert [said.kind for said in find_attributions(article, scan_article(article))] == [kind]


def test_he_and_she_tell_two_people_apart():
    text = (
        "Maria Reyes met Ivan Novak. Reyes said 12 rooms were free. Novak said 40 were booked. She said he was wrong."
    )
    article = article_from_text(text)
    found = find_attributions(article, scan_article(article))

    assert [said.name for said in found] == ["Maria Reyes", "Ivan Novak", "Maria Reyes"]
    assert found[2].same_as == found[0].id


def test_different_sources_are_not_the_same():
    article = article_from_text("The army said 12 died. The hospital said 40 died. The police said nothing of 12.")

    assert [said.same_as for said in find_attributions(article, scan_article(article))] == [None, None, None]


def test_a_surname_that_two_people_share_is_not_led_back_to_either():
    text = "Anna Weber and Paul Weber run the inn. Weber said 12 guests had left."
    article = article_from_text(text)
    found = find_attributions(article, scan_article(article))

    assert [said.name for said in found] == ["Weber"]


def test_a_pronoun_without_anybody_before_it_has_no_name():
    article = article_from_text("He said 12 had died.")

    assert [said.name for said in find_attributions(article, scan_article(article))] == [None]
