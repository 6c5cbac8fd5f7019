"""Whether two names of sources stand for one voice, for parts of one house, or for two houses."""

import pytest

from verifier.claims.sources import akin, kinship

SAME = [
    ("the ministry", "health ministry"),
    ("Ministry of Transport", "transport ministry"),
    ("the Bank of Ilmar's", "Bank of Ilmar"),
    ("International Labour Organization", "ILO"),
    ("Okafor", "Ruth Okafor"),
    ("Chancellor Petra Lindqvist", "Lindqvist"),
]
PART = [
    ("UNICEF", "the UN"),
    ("World Health Organization", "United Nations"),
    ("the Kremlin", "Russian defence ministry"),
    ("army", "defence ministry"),
    ("police", "interior ministry"),
    ("officials", "weather service"),
    ("government", "finance ministry"),
    ("civil defence agency", "civil defence spokesman Omar Haddad"),
    ("Norwegian police", "Norway"),
    ("Gaza health ministry", "Hamas-run authorities"),
    ("the mayor", "city council"),
]
UNRELATED = [
    ("United Nations", "health ministry"),
    ("Red Crescent", "interior ministry"),
    ("governor's office", "insurers' association"),
    ("finance ministry", "transport ministry"),
    ("police", "hospital officials"),
    ("the company", "the government"),
    ("grid operator", "energy regulator"),
]
UNTOLD = [
    ("spokeswoman", "teachers' union"),
    ("the company", "the operator"),
    ("the association", "growers' federation"),
    ("Reuters", "health ministry"),
    ("a newspaper", "the Red Cross"),
    ("report", "study"),
    ("it", "police"),
    ("", "police"),
    ("…", "—"),
]
DISTINCT = [("Ruth Okafor", "Jens Weber"), ("Lena Holt", "Nordvik Foods"), ("Nordvik Foods", "dockers' union")]


def cases(*tables):
    return [pytest.param(*pair, kin, id=f"{pair[0]} / {pair[1]}") for kin, table in tables for pair in table]


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    cases(("same", SAME), ("part", PART), ("unrelated", UNRELATED), ("unknown", UNTOLD), ("distinct", DISTINCT)),
)
def test_two_names_are_kin_as_far_as_they_tell(one, other, kin):
    assert kinship(one, other) == kin
    assert kinship(other, one) == kin


def test_one_house_is_one_voice():
    assert akin("the ministry", "health ministry")
    assert akin("UNICEF", "the UN")
    assert not akin("the UN", "health ministry")


@pytest.mark.parametrize("name", ["", " ", "\x00\u202e", "'s", "{{ 7*7 }}", "a" * 100_000, "b " * 50_000], ids=range(7))
def test_any_text_may_be_a_name(name):
    assert kinship(name, "police") in {"same", "part", "unknown", "distinct", "unrelated"}


def test_rebels_and_a_ministry_are_two_voices():
    assert kinship("rebels", "defence ministry") == "unrelated"
