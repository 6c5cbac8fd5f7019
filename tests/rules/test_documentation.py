"""A rule's page comes from its docstring alone; the page of all rules is up to date."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from verifier.errors import UsageError
from verifier.rules import docs, explain
from verifier.rules.documentation import STRIPPED, document
from verifier.rules.examples import AuthoredClaim, examples_in
from verifier.rules.rule import Rule

ROOT = Path(__file__).parents[2]


def whole_page(dossier, *, slack: int = 2):
    """A kettle is said to boil twice.

    ## What it does
    Counts kettles.

    ## Example
    ```flagged
    The kettle boiled twice.
    ```
    ```clean published=2024-05-01
    The kettle boiled.

    It was tea.
    ```
    ```clean
    The kettle boiled.
    ---
    claim: A kettle boiled.
    quote: The kettle boiled
    source: the cook
    claim: It was hot.
    ```

    ## Limits
    None.
    """
    return iter(())


def bare(dossier):
    return iter(())


def of(check):
    return document(Rule("ARI999", "a-name", "info", "0.1", "strict", check))


def test_the_first_sentence_is_the_summary():
    assert of(whole_page).summary == "A kettle is said to boil twice."


def test_sections_keep_their_prose_and_lose_their_examples():
    assert [(section.title, section.text) for section in of(whole_page).sections] == [
        ("What it does", "Counts kettles."),
        ("Limits", "None."),
    ]


def test_options_are_named_with_type_and_default():
    (option,) = of(whole_page).options

    assert (option.name, option.type, option.default) == ("slack", "int", "2")


def test_examples_are_read_with_their_terms():
    flagged, dated, authored = of(whole_page).examples

    assert (flagged.outcome, flagged.text, flagged.published) == ("flagged", "The kettle boiled twice.", None)
    assert (dated.outcome, dated.text) == ("clean", "The kettle boiled.\n\nIt was tea.")
    assert dated.published == date(2024, 5, 1)
    assert authored.text == "The kettle boiled."
    assert authored.answer == (
        AuthoredClaim(claim="A kettle boiled.", quote="The kettle boiled", source="the cook"),
        AuthoredClaim(claim="It was hot."),
    )


def test_an_example_is_shown_as_it_is_written():
    *_, authored = of(whole_page).examples

    assert authored.shown == (
        "The kettle boiled.\n---\nclaim: A kettle boiled.\nquote: The kettle boiled\nsource: the cook\nclaim: It was hot."
    )


def test_a_rule_without_docstring_says_why_it_has_no_page():
    page = of(bare)

    assert (page.summary, page.sections, page.examples) == ("", (), ())
    assert page.notice == STRIPPED


def test_an_unknown_term_in_a_fence_is_refused():
    with pytest.raises(UsageError, match="sighted"):
        list(examples_in("```flagged sighted=1\nText.\n```\n"))


def test_an_unknown_rule_is_answered_with_the_nearest():
    with pytest.raises(UsageError, match="ARI005"):
        explain("ARI055")


def test_rules_register_and_run_when_docstrings_are_stripped():
    program = (
        "from verifier.rules import explain, select; page = explain('ARI005');"
        "print(len(select().codes), page.name, repr(page.summary), page.notice)"
    )
    told = subprocess.run([sys.executable, "-OO", "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)

    assert "part-exceeds-whole '' Python was started with -OO" in told.stdout


def test_the_page_of_all_rules_is_up_to_date():
    assert docs.main([str(ROOT / "docs/rules.md"), "--check"]) == 0


def test_a_page_that_is_out_of_date_is_told_and_written_anew(tmp_path, capsys):
    page = tmp_path / "rules.md"
    page.write_text("old")

    assert docs.main([str(page), "--check"]) == 1
    assert "out of date" in capsys.readouterr().err
    assert docs.main([str(page)]) == 0
    assert docs.main([str(page), "--check"]) == 0
