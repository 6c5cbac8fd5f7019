"""Three wordings a rule, written before they were run: what clashes is told, its twin that holds is not."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from verifier.pipeline import verify

_TABLE = Path(__file__).with_name("first_sight.txt").read_text(encoding="utf-8").splitlines()


class Wording(NamedTuple):
    code: str
    published: str | None
    text: str
    missed: bool

    def findings(self, *, clashing):
        text = re.sub(r"\{(.*?) ?\| ?(.*?)\}", r"\1" if clashing else r"\2", self.text)
        headline, _, body = text.rpartition(" ¶¶ ")
        report = verify(
            body.replace(" ¶ ", "\n\n"),
            headline=headline or None,
            published=self.published,
            rules="all",
            ignore=["GRD002"],
        )
        return report.findings


def wordings():
    for line in _TABLE:
        if not line.startswith("#"):
            head, text = line.split(" | ", 1)
            *marks, code = (part for part in head.split() if not part[0].isdigit())
            published = next((part for part in head.split() if part[0].isdigit()), None)
            yield Wording(code, published, text, "missed" in marks)


WORDINGS = list(wordings())
IDS = [f"{wording.code} {wording.text[:40]}" for wording in WORDINGS]


@pytest.mark.parametrize("wording", WORDINGS, ids=IDS)
def test_a_clash_is_told_by_its_rule_unless_the_table_says_that_it_is_missed(wording):
    codes = {finding.code for finding in wording.findings(clashing=True)}

    assert (wording.code in codes) != wording.missed


@pytest.mark.parametrize("wording", WORDINGS, ids=IDS)
def test_its_twin_that_holds_is_left_alone(wording):
    told = [finding.code for finding in wording.findings(clashing=False)]

    assert wording.code not in told
    assert not [code for code in told if code.startswith(("ARI", "UNI", "TIM", "WRD", "LED"))]


def test_every_rule_that_reads_text_alone_has_three_wordings():
    counted = {code: sum(wording.code == code for wording in WORDINGS) for code in {w.code for w in WORDINGS}}

    assert set(counted.values()) == {3}
