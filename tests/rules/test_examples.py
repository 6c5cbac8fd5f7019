"""Every example in a rule's docstring does what its fence says, from the text to the report."""

import pytest

from verifier.article import article_from_text
from verifier.pipeline import extract_offline, run
from verifier.rules import Example, RuleDoc, explain, registry, select

DOCUMENTED = [explain(code) for code in registry()]


def examples(outcome):
    return [
        pytest.param(rule, example, id=f"{rule.code}-{outcome}-{number}")
        for rule in DOCUMENTED
        for number, example in enumerate(each for each in rule.examples if each.outcome == outcome)
    ]


def findings(rule: RuleDoc, example: Example):
    article = article_from_text(example.text, published=example.published)
    asked_for = select("default") if rule.joins == "default" else select("all")
    report = run(article, extractor=example.extraction if example.answer else extract_offline, rules=asked_for)
    return [finding.code for finding in report.findings]


@pytest.mark.parametrize(("rule", "example"), examples("flagged"))
def test_a_flagged_example_gives_exactly_its_rule(rule, example):
    assert findings(rule, example) == [rule.code]


@pytest.mark.parametrize(("rule", "example"), examples("clean"))
def test_a_clean_example_gives_nothing(rule, example):
    assert findings(rule, example) == []
