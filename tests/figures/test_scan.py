"""The scan as a whole: what always holds of any text, work in proportion to length, and articles with their parts."""

import json
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.speed import HOSTILE
from verifier.article.model import Article, Sentence
from verifier.article.span import Span
from verifier.figures import scan, scan_article

PIECES = (
    "12 1,900 2.4 31 2025 007 ½ ١٢ million bn k dozen hundred one two twenty half third most and or to from between of in at the a an "
    "$ £ US$ % per cent percent points km miles °C kg years year-old days Tuesday January Feb. May last next week ago more than at "
    "least about some nearly up people seals Lund , . ; : ( ) / - – — + ~ ' \" “ ” @ # \n \u00a0 \u202e F-16 9/11 24/7 10:30 p.m."
).split(" ")
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join), st.lists(st.sampled_from(PIECES), max_size=25).map("".join))  # fmt: skip
DAYS = st.one_of(st.none(), st.dates())


@settings(max_examples=300, deadline=None)
@given(TEXTS, DAYS, st.sampled_from(["en-US", "en-GB"]))
def test_figures_are_slices_in_order_and_hold_every_digit_once(text, published, locale):
    figures = scan(text, published=published, locale=locale)

    last = 0
    for number, figure in enumerate(figures, start=1):
        assert figure.id == number
        assert figure.text == text[figure.start : figure.end]
        assert last <= figure.start < figure.end
        last = figure.end
    for place, letter in enumerate(text):
        if letter.isdecimal():
            assert sum(figure.start <= place < figure.end for figure in figures) == 1


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.integers(1, 5))
def test_padding_moves_the_figures_and_changes_nothing_else(text, width):
    padding = "\n\n" * width
    plain, padded = scan(text), scan(padding + text)

    shifted = [(figure.start + len(padding), figure.text, figure.kind, figure.value, figure.unit) for figure in plain]
    assert [(figure.start, figure.text, figure.kind, figure.value, figure.unit) for figure in padded] == shifted


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_a_scan_says_the_same_twice_and_fits_into_json(text):
    first, second = scan(text), scan(text)

    assert first == second
    assert all(json.loads(figure.model_dump_json()) for figure in first)


@settings(max_examples=200, deadline=None)
@given(
    st.decimals(min_value=1, max_value=999, places=1),
    st.sampled_from(["%", " per cent", " km", " kilograms", " million people", " days", " percentage points"]),
    st.sampled_from(["", "about ", "more than ", "at least ", "up to "]),
)
def test_a_figure_written_out_is_read_back(value, unit, hedge):
    figures = [figure for figure in scan(f"It came to {hedge}{value}{unit} then.") if figure.kind != "date"]

    assert len(figures) == 1
    scale = 10**6 if "million" in unit else 1
    assert figures[0].value == Decimal(value) * scale
    assert scan(figures[0].text)[0].value == figures[0].value


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 999_999_999))
def test_a_grouped_integer_is_read_back(number):
    (figure,) = scan(f"It found {number:,} coins.")

    assert (figure.value, figure.malformed) == (number, None)


@pytest.mark.parametrize("unit", [*HOSTILE, "a "])
def test_work_grows_in_proportion_on_hostile_text(unit):
    def calls(size):
        text = unit * (size // len(unit))
        counted = 0

        def count(_frame, event, _argument):
            nonlocal counted
            counted += event in {"call", "c_call"}

        before = sys.getprofile()
        sys.setprofile(count)
        try:
            scan(text, published="2025-02-04")
        finally:
            sys.setprofile(before)
        return counted

    calls(1_000)

    # Eight times the text; a quadratic scan would make 64 times the calls.
    assert calls(24_000) < 12 * calls(3_000) + 1_000


def article(text, *, headline=None, heading=None, metadata=()):
    """An article whose sentences are its lines."""
    sentences, start = [], 0
    for line in text.split("\n"):
        span = Span(start, start + len(line))
        sentences.append(Sentence(id=len(sentences) + 1, span=span, paragraph=0, heading=line == heading))
        start += len(line) + 1
    return Article(
        text=text,
        headline=headline,
        title="t",
        sha256="0",
        paragraphs=(Span(0, len(text)),),
        sentences=tuple(sentences),
        metadata=tuple(metadata),
    )


def test_the_headline_comes_first_and_ids_run_on():
    figures = scan_article(article("It freed 18 seals.", headline="Zoo frees 20 seals"))

    assert [(figure.id, figure.part, figure.value) for figure in figures] == [(1, "headline", 20), (2, "body", 18)]


def test_a_bracket_in_the_body_points_at_its_own_part():
    figures = scan_article(article("A 30-mile (48-km) road.", headline="30 miles of road"))

    assert [figure.converts for figure in figures] == [None, None, 2]


def test_metadata_is_exempt_and_the_articles_own_headline_optional():
    text = "date 2025-02-04\nZoo frees 20 seals\nIt freed 18 seals."
    figures = scan_article(article(text, heading="Zoo frees 20 seals", metadata=[Span(0, 15)]))

    assert [(figure.tier, figure.exempt) for figure in figures] == [
        ("exempt", "metadata"),
        ("optional", None),
        ("required", None),
    ]


SHARED = Path("../shared/sample")


@pytest.mark.skipif(not SHARED.exists(), reason="the sample article of ../shared is not here")
def test_every_required_figure_of_the_sample_has_its_interval_and_hedge():
    text = (SHARED / "gaza-ceasefire-2025-02-04.txt").read_text("utf-8")
    gold = json.loads((SHARED / "gaza-ceasefire-2025-02-04.gold.json").read_text("utf-8"))
    figures = scan(text, published=gold["published"])

    wanted = [each for each in gold["figures"] if each["coverage"] == "required"]
    assert len(wanted) == 16
    for each in wanted:
        start, end = each["num_span"]
        (figure,) = [figure for figure in figures if figure.start < end and start < figure.end]
        assert figure.tier == "required"
        assert figure.hedge == (each["hedge"] or ("vague" if each["kind"] == "quantifier" else "exact"))
        ends = each["interval"]
        if figure.date is not None:
            assert str(figure.date.low) == ends["lo"]
        else:
            stated = [None if end is None else Decimal(str(end)) for end in (ends["lo"], ends["hi"])]
            assert [figure.low, figure.high] == stated
            assert (figure.low_open, figure.high_open) == (ends["lo_open"], ends["hi_open"])
