"""Quoted words are found whatever the shape of their quotation marks, dashes and spaces, and nothing else passes."""

import pytest

from verifier.article.span import Span
from verifier.rules.verbatim import Canonical, canonical


@pytest.mark.parametrize(
    ("raw", "words", "found"),
    [
        pytest.param("He said “no”.", '"no"', "“no”", id="quotation marks"),
        pytest.param("the town’s hall", "town's hall", "town’s hall", id="apostrophe"),
        pytest.param("from 3–5 June", "3-5 June", "3–5 June", id="dash"),
        pytest.param("47,518\u00a0people   there", "47,518 people there", "47,518\u00a0people   there", id="spaces"),
        pytest.param("at the\ncafe\u0301 door", "café door", "cafe\u0301 door", id="accent apart"),
        pytest.param("the ﬁnal oﬀer", "final offer", "ﬁnal oﬀer", id="ligatures"),
        pytest.param("co\u00adoperate now", "cooperate", "co\u00adoperate", id="soft hyphen"),
        pytest.param("wait… then go", "wait... then", "wait… then", id="ellipsis"),
    ],
)
def test_typographic_variants_are_the_same_words(raw, words, found):
    span = Canonical.of(raw).find(words)

    assert span is not None
    assert raw[span.start : span.end] == found


@pytest.mark.parametrize("words", ["19 dogs", "18 Dogs", "18  cats", ""], ids=["digit", "case", "word", "nothing"])
def test_anything_else_is_not_found(words):
    assert Canonical.of("The shelter has 18 dogs.").find(words) is None


def test_a_search_can_start_later():
    text = Canonical.of("five and five")

    assert text.find("five", after=1) == Span(9, 13)
    assert text.find("five", after=10) is None


def test_the_nearest_place_is_a_suggestion_of_whole_words():
    raw = "The shelter has rehomed 18 dogs so far. It is full."
    near = Canonical.of(raw).nearest("rehomed 19 dogs so far", Span(0, len(raw)), ratio=0.9)

    assert raw[near.start : near.end] == "rehomed 18 dogs so far"


def test_nothing_is_suggested_where_nothing_is_like_the_words():
    raw = "The shelter has rehomed 18 dogs so far."

    assert Canonical.of(raw).nearest("the comet will return", Span(0, len(raw)), ratio=0.9) is None


@pytest.mark.parametrize("raw", ["", " ", "\u0301", "\ud800", "\u200b" * 5, "e" + "\u0301" * 5_000])
def test_odd_text_is_survived(raw):
    text = Canonical.of(raw)

    assert len(text.text) == len(text.starts) == len(text.ends)
    assert text.find("x") is None


def test_the_offsets_lead_back_to_every_letter():
    raw = "“Ünïcode” – 3 ½ ﬁ\u00a0\u00a0x"
    text = Canonical.of(raw)

    assert all(0 <= start < end <= len(raw) for start, end in zip(text.starts, text.ends, strict=True))
    assert canonical(raw) == text.text.strip()
