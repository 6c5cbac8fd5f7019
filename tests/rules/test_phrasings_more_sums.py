"""More wordings of sums, shares, changes, plans, lists, rates, hedges and ranks: what clashes is told, its twin is not."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from verifier.pipeline import verify

_TABLE = Path(__file__).with_name("phrasings_more_sums.txt").read_text(encoding="utf-8").splitlines()
_FAMILIES = ("ARI", "UNI", "TIM", "WRD", "LED")


class Wording(NamedTuple):
    code: str
    text: str
    missed: bool

    def codes(self, *, clashing):
        text = re.sub(r"\{(.*?) ?\| ?(.*?)\}", r"\1" if clashing else r"\2", self.text)
        headline, _, body = text.rpartition(" ¶¶ ")
        report = verify(body.replace(" ¶ ", "\n\n"), headline=headline or None, rules="all", ignore=["GRD002"])
        return {finding.code for finding in report.findings}


def wordings():
    for line in _TABLE:
        if line and not line.startswith("#"):
            head, text = line.split(" | ", 1)
            yield Wording(head.split()[-1], text, missed="missed" in head)


WORDINGS = list(wordings())
IDS = [f"{wording.code} {wording.text[:40]}" for wording in WORDINGS]


@pytest.mark.parametrize("wording", WORDINGS, ids=IDS)
def test_a_clash_is_told_unless_the_table_says_that_it_is_missed(wording):
    assert (wording.code in wording.codes(clashing=True)) != wording.missed


@pytest.mark.parametrize("wording", WORDINGS, ids=IDS)
def test_the_twin_that_holds_is_left_alone(wording):
    assert not [code for code in wording.codes(clashing=False) if code.startswith(_FAMILIES)]


@pytest.mark.parametrize(
    "text",
    [
        "The agency downgraded its forecast for growth to 2.1 percent from 2.9 percent.",
        "The bank revised its growth forecast to 2.1 percent from 2.9 percent.",
        "The council moved its target for rent increases to 2.1 percent from 2.9 percent.",
    ],
)
def test_the_growth_that_is_foreseen_says_nothing_of_the_way_a_forecast_moved(text):
    assert verify(text).findings == ()


def test_a_list_that_semicolons_part_here_and_there_makes_no_sum():
    text = "About 50 were ewes; the flock held 31 lambs and 42 ewes, 73 in all."

    assert verify(text, select=["ARI001"]).findings == ()


def test_a_sum_without_its_currency_takes_that_of_the_sum_it_is_held_against():
    text = "Net profit rose 95 percent to 52 million euros in the quarter from 41 million a year earlier."

    assert [finding.code for finding in verify(text).findings] == ["ARI004"]


@pytest.mark.parametrize(
    "text",
    [
        "The army has to free 40 prisoners a month; it has freed 90 since May.",
        "Ministers have to answer 30 questions a week and have answered 210 so far.",
        "The firm had 40 shops and has sold 12, which leaves it with 30 after two openings last year.",
        "The club had 18 players and has sold three, leaving it with 21 after buying six.",
        "The largest grant, $40 million, went to Kobe in May. It was followed by $55 million for Osaka.",
        "The biggest gift of 2010, with 40 paintings, was followed by one of 55 paintings in 2015.",
        "The largest donor with $40 million last year was followed by a bank that gave $55 million this year.",
        "The largest room, with 90 seats, is upstairs; the one that opens next year will have 120 seats.",
        "Parliament approved the purchase of 24 jets in 2010 and of 12 more in 2015. The air force has bought 36 jets.",
        "Congress approved the sale of 24 jets. The maker has sold 300 jets worldwide.",
        "Police named two of the four dead as Ali Demir and Tom Field.",
        "The three men were described as Karim, Omar and Said's cousins.",
        "The four were identified as Serbs, Croats and Bosniaks.",
        "The two ships were named as Swan and Petrel, and a third, the Heron, sank.",
        "The three winners were named as Ann Lee, Bo Ray and a friend.",
        "Police identified the two suspects as John Smith, 34, and Mary Jones, 29.",
        "It earned 5 percent a year and went from 40 million to 200 million users in 10 years.",
        "Prices rose 2 percent a year while wages went from $500 to $900 over 10 years.",
        "Interest is 5 percent a year. The price went from $1,000 to $3,000 in 10 years.",
        "The bond pays 5 percent a year and its price went from $80 to $120 in 10 years.",
        "The state owned 51 percent of the firm and 30 percent of the bank, and held 40 percent of the port.",
        "The land is owned 51 percent by men, and 40 percent by 2 percent of families, and rented 30 percent.",
        "Rebels freed 31 men in May and nine men in June. Together they make 90 men since January.",
        "The church has 640 parishes and 160 of them (45 percent of those in the north) have no priest.",
        "The bank employs 900 people and laid off 90 of them, or 30 percent of its traders.",
        "Rescuers pulled 23 people from the rubble, leaving eight of the 40 still missing.",
        "Fire killed 12 cows, leaving eight of the 15 sheep still in the field.",
        "Profit rose to 50 million euros from 40 million customers.",
        "The bank moved $50 million from 2 million accounts.",
        "It spent 50 million euros against 60 million in the budget.",
        "Half the 40 delegates, 35 in the north, are women.",
        "Half the $90 fee, $45, is refunded.",
        "The two factories employ 1,150 in Gent and 870 in Liege. It still has 40 to hire.",
        "Workers filled 30 of the 45 holes on Monday. The firm still has 90 to fill elsewhere.",
        "The voted plan: lawmakers voted to admit 2,000 refugees a year. Some 9,000 refugees have been admitted so far.",
        "The council voted to plant 400 trees; volunteers have planted 900 trees.",
        "Smaller parties took the remaining 8 percent, behind the 53 percent of the vote in 2015 and 39 percent in 2010.",
        "Of the 60 sailors, 20 were hurt. The ship has a crew of 75, and 70 of the crew are foreign.",
        "With 240 rooms the Astoria has the most, followed in 2020 by a rival with 310 rooms under construction.",
        "It went from 8,000 to 12,000 staff in 10 years, at 3 percent a year above inflation.",
    ],
)
def test_what_only_looks_like_a_clash_is_left_alone(text):
    codes = {finding.code for finding in verify(text, rules="all").findings}

    assert not [code for code in codes if code.startswith(_FAMILIES)]
