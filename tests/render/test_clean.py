"""Text of others is safe to print, and what stood where can still be told."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.render.clean import escaped_json, legible, legible_line, without_commands

SHOWN = [
    pytest.param("18 hostages", "18 hostages", id="plain text stays"),
    pytest.param(
        "[bold]x[/bold] [/foo] :smile:", "[bold]x[/bold] [/foo] :smile:", id="markup and emoji codes stay words"
    ),
    pytest.param("\x1b[2J", "␛[2J", id="escape"),
    pytest.param("\x1b]0;title\x07", "␛]0;title␇", id="window title"),
    pytest.param("\x9b31m", "<U+009B>31m", id="eight-bit control"),
    pytest.param("\x7f", "␡", id="delete"),
    pytest.param("38\u202e50", "38<U+202E>50", id="right-to-left override"),
    pytest.param("a\u2067b\u2069", "a<U+2067>b<U+2069>", id="isolates"),
    pytest.param("1\u200b8", "1<U+200B>8", id="zero-width space"),
    pytest.param("\ufeff18", "<U+FEFF>18", id="byte order mark"),
    pytest.param("1\u00ad8", "1<U+00AD>8", id="soft hyphen"),
    pytest.param("\ud800", "<U+D800>", id="lone surrogate"),
    pytest.param("\ue000", "<U+E000>", id="private use"),
    pytest.param("1\u2028 2", "1<U+2028> 2", id="line separator"),
    pytest.param("x\ufe0f", "x<U+FE0F>", id="variation selector"),
    pytest.param("\U000e0041", "<U+E0041>", id="tag letter"),
    pytest.param("\u3164", "<U+3164>", id="letter that shows nothing"),
    pytest.param("12\u00a0500", "12 500", id="no-break space"),
    pytest.param("a\u3000b", "a  b", id="wide space"),
    pytest.param("\t18", "    18", id="tab"),
    pytest.param("cafe\u0301", "cafe\u0301", id="an accent of its own stays"),
    pytest.param("e" + "\u0301" * 6, "e" + "\u0301" * 4 + "<U+0301>" * 2, id="tower of accents"),
    pytest.param("\u0301x", "<U+0301>x", id="accent on nothing"),
    pytest.param("人质18人", "人质18人", id="wide letters stay"),
    pytest.param("##[add-mask]x", "##\\[add-mask]x", id="log command"),
    pytest.param("a ##vso[task]", "a ##vso\\[task]", id="log command in a line"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_what_a_terminal_would_obey_or_hide_is_shown(text, shown):
    assert legible_line(text).text == shown


def test_running_text_is_one_line():
    assert legible("  18\r\n\thostages \n") == "18 hostages"


@given(st.text(alphabet=st.characters(), max_size=60))
def test_nothing_that_acts_or_hides_survives(text):
    shown = legible_line(text).text

    assert all(unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} for character in shown)


@given(st.text(max_size=40), st.text(max_size=10), st.text(max_size=40))
def test_a_slice_keeps_its_place(before, words, after):
    line = legible_line(before + words + after)
    start, end = line.between(len(before), len(before) + len(words))

    assert len(line.places) == len(before + words + after) + 1
    assert line.places[-1] == len(line.text)
    if words.isascii() and words.isprintable() and "[" not in words:
        assert line.text[start:end] == words


def test_offsets_outside_a_line_are_drawn_to_its_ends():
    assert legible_line("abc").between(-5, 99) == (0, 3)


@pytest.mark.parametrize(
    ("output", "safe"),
    [
        pytest.param("::error::x\n", "\\::error::x\n", id="at the start"),
        pytest.param("a\n  ::set-output name=x::\n", "a\n  \\::set-output name=x::\n", id="after blanks"),
        pytest.param("\x1b[1m::x", "\x1b[1m\\::x", id="after a colour"),
        pytest.param("\u2003\x1b[1m \x1b[2m::x", "\u2003\x1b[1m \x1b[2m\\::x", id="after odd blanks and colours"),
        pytest.param("a ::x\nb: c\n", "a ::x\nb: c\n", id="elsewhere it stays"),
    ],
)
def test_no_line_begins_as_a_command_to_a_build_server(output, safe):
    assert without_commands(output) == safe


@given(st.text(alphabet=st.characters(), max_size=60))
def test_escaped_json_says_the_same_and_can_be_encoded(text):
    written = escaped_json(json.dumps([text], ensure_ascii=False))

    assert json.loads(written) == json.loads(json.dumps([text]))
    assert written.encode("utf-8")
