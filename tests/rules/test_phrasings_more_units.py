"""Units, times and numbers in further wordings, written before they were run: the clash is told, its twin is not."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from verifier.pipeline import verify

_TABLE = Path(__file__).with_name("phrasings_more_units.txt").read_text(encoding="utf-8").splitlines()
_CHOICE = re.compile(r"\{(.*?) ?\| ?(.*?)\}")
_FAMILIES = ("ARI", "UNI", "TIM", "WRD", "LED", "GRD")


class Wording(NamedTuple):
    code: str
    published: str | None
    missed: bool
    text: str

    def codes(self, choice):
        headline, _, body = _CHOICE.sub(choice, self.text).rpartition(" ¶¶ ")
        text = body.replace(" ¶ ", "\n\n")
        found = verify(text, headline=headline or None, published=self.published, rules="all", ignore=["GRD002"])
        return [finding.code for finding in found.findings]


def wording(line):
    head, text = line.split(" | ", 1)
    code, *rest = head.split()
    return Wording(code, next((part for part in rest if part[0].isdigit()), None), "missed" in rest, text)


WORDINGS = [wording(line) for line in _TABLE if not line.startswith("#")]
IDS = [f"{each.code} {each.text[:40]}" for each in WORDINGS]


@pytest.mark.parametrize("each", WORDINGS, ids=IDS)
def test_the_clash_is_told_by_its_rule_unless_it_is_a_known_miss(each):
    assert (each.code in each.codes(r"\1")) != each.missed


@pytest.mark.parametrize("each", WORDINGS, ids=IDS)
def test_the_twin_that_holds_is_left_alone(each):
    assert not [code for code in each.codes(r"\2") if code.startswith(_FAMILIES)]


SILENT = [
    "Mo Ali (1950–2001) was a boxer; he lost to Joe Hart (1930–2000), who died aged 70.",
    "The poet Ana Paz (1900-1950) wrote of a friend who died aged 20.",
    "Ana Paz (1900-1950) married Tom Bell, who died at 80.",
    "Ana Paz (1900-1950) married Tom Bell. He died at 80.",
    "Ana Paz (1900-1950) died leaving a son aged 20.",
    "The war (1914-1918) killed his uncle, who died aged 20.",
    "More than 2 million won seats on the councils, and 8 billion won ($6 million) was spent.",
    "He scored a century for the club, which had won once a decade.",
    "The guard, 6 ft 2 in (1.88 m) tall, stood beside a 5 foot 10 (1.78m) forward.",
    "Sales fell from 1843 to 1833 in a week.",
    "The will was signed on May 4, 2011, two years before her death on May 9, 2013.",
    "The course is 10 kilometres ( 6. 2 mi ) long, or 0. 74 miles ( 1. 19 km ) a lap.",
    "Two years after the 2004 war, he wrote a book that is still read.",
    "She sold the mill on the second anniversary of the fire in 1998, before the yard closed in 2002.",
    "The two captains will be sentenced on 4 December.",
    "The bonus pool shrank by €4 to €6 million.",
    "The towers stood for two decades, from 1990 to 2006.",
]


@pytest.mark.parametrize("text", SILENT, ids=[text[:50] for text in SILENT])
def test_what_only_looks_alike_is_left_alone(text):
    found = verify(text, published="2024-09-18", rules="all", ignore=["GRD002"]).findings

    assert not [finding.code for finding in found if finding.code.startswith(_FAMILIES)]
