"""The rules: each a function in a file of its own, found by its place, run over what an extractor read."""

from verifier.rules.checking import check
from verifier.rules.documentation import RuleDoc, explain
from verifier.rules.examples import Example
from verifier.rules.rule import Option, Rule, registry, rule
from verifier.rules.selection import RuleSet, find, select

__all__ = ["Example", "Option", "Rule", "RuleDoc", "RuleSet", "check", "explain", "find", "registry", "rule", "select"]
