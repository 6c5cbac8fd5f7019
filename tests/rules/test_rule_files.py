"""What every rule owes its readers: a code, a name, a place, a page and examples."""

import inspect
import re
from pathlib import Path

import pytest

import verifier
from verifier.rules import explain, registry

FAMILIES = {
    "GRD": "grounding",
    "ATT": "attribution",
    "ARI": "arithmetic",
    "UNI": "units",
    "TIM": "time",
    "WRD": "wording",
    "LED": "ledger",
    "SRC": "source",
}
SECTIONS = ["What it does", "Why it matters", "Limits"]
NEEDED = {"Why it matters", "Limits"}
LONGEST_FILE = 120


def own_rules():
    return [
        pytest.param(rule, id=rule.code)
        for rule in registry().values()
        if rule.check.__module__.startswith("verifier.")
    ]


@pytest.mark.parametrize("rule", own_rules())
def test_the_code_is_of_a_known_family(rule):
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert rule.family in FAMILIES


@pytest.mark.parametrize("rule", own_rules())
def test_the_file_stands_in_its_family_under_the_name_of_the_rule(rule):
    path = Path(inspect.getfile(rule.check))

    assert path.parent.name == FAMILIES[rule.family]
    assert path.stem == rule.check.__name__
    assert rule.name == path.stem.replace("_", "-")


@pytest.mark.parametrize("rule", own_rules())
def test_the_file_is_short_and_holds_one_rule(rule):
    source = Path(inspect.getfile(rule.check)).read_text(encoding="utf-8")

    assert len(source.splitlines()) <= LONGEST_FILE
    assert source.count("\n@rule(") == 1
    assert rule.code in source.splitlines()[0]


@pytest.mark.parametrize("rule", own_rules())
def test_the_page_has_a_summary_and_all_its_sections(rule):
    page = explain(rule.code)

    assert page.summary.endswith(".")
    titles = [section.title for section in page.sections]
    assert titles == [title for title in SECTIONS if title in titles]
    assert set(titles) >= NEEDED
    assert page.notice is None


@pytest.mark.parametrize("rule", own_rules())
@pytest.mark.parametrize("outcome", ["flagged", "clean"])
def test_there_are_two_different_examples_of_each_kind(rule, outcome):
    texts = {
        example.text + str(example.answer) for example in explain(rule.code).examples if example.outcome == outcome
    }

    assert len(texts) >= 2


@pytest.mark.parametrize("rule", own_rules())
def test_the_version_that_brought_the_rule_is_out_or_next(rule):
    version = tuple(int(part) for part in verifier.__version__.split(".")[:2])

    assert tuple(int(part) for part in rule.since.split(".")) <= version


def test_the_codes_come_sorted():
    assert list(registry()) == sorted(registry())
