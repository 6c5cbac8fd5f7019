"""Second mentions of a source lead back to the first."""

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.attribution import find_attributions
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
