"""One fact told twice, by one voice or by two, and a headline against its story: each clash beside a twin that holds."""

import re
from pathlib import Path

import pytest

from verifier.pipeline import verify

LINES = [
    line.split(" | ", 1)
    for line in Path(__file__).with_name("retold.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
IDS = [f"{head} {text[:40]}" for head, text in LINES]


def codes(text, *, clashing):
    chosen = re.sub(r"\{(.*?) ?\| ?(.*?)\}", r"\1" if clashing else r"\2", text)
    headline, _, body = chosen.rpartition(" ¶¶ ")
    paragraphs = re.sub(r" ?¶ ", "\n\n", body)
    return [finding.code for finding in verify(paragraphs, headline=headline or None, rules="all").findings]


@pytest.mark.parametrize(("head", "text"), LINES, ids=IDS)
def test_a_clash_is_told_unless_the_table_says_that_it_is_missed(head, text):
    *missed, code = head.split()

    assert (code in codes(text, clashing=True)) != bool(missed)


@pytest.mark.parametrize(("head", "text"), LINES, ids=IDS)
def test_its_twin_raises_nothing_of_the_kind(head, text):
    told = codes(text, clashing=False)

    assert head.split()[-1] not in told
    assert not [code for code in told if code.startswith(("ARI", "UNI", "TIM", "WRD", "LED"))]
