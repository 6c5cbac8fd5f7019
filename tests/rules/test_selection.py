"""Choosing rules by set, code and family, and setting their severity and options."""

import sys

import pytest

from verifier.errors import UsageError
from verifier.rules import Rule, find, registry, rule, select


@pytest.fixture
def noisy_rule(monkeypatch):
    """A rule outside the default set, with an option, registered for one test."""
    registered = dict(registry())
    monkeypatch.setattr(sys.modules["verifier.rules.rule"], "_registered", registered)

    @rule("ARI990", severity="warning", since="0.1", joins="all")
    def noisy(dossier, *, slack: int = 0, words: tuple[str, ...] = ()):
        """Noise."""
        return iter(())

    return noisy


def test_the_default_set_leaves_out_what_joins_a_wider_one(noisy_rule):
    assert "ARI990" not in select().codes
    assert "ARI990" not in select("strict").codes
    assert "ARI990" in select("all").codes


def test_a_code_runs_whatever_its_set(noisy_rule):
    assert select(select=["ARI990"]).codes == ("ARI990",)


def test_a_family_stands_for_its_members_in_the_set(noisy_rule):
    assert all(code.startswith("ARI") for code in select(select=["ARI"]).codes)
    assert "ARI990" not in select(select=["ARI"]).codes
    assert "ARI990" in select("all", select=["ari"]).codes


def test_ignore_takes_codes_and_families():
    codes = select(ignore=["GRD", "tim001"]).codes

    assert not any(code.startswith("GRD") for code in codes)
    assert "TIM001" not in codes
    assert "TIM003" in codes


@pytest.mark.parametrize(
    "wrong", ["ARI05", "AIR005", "ARI0005"], ids=["digit missing", "letters swapped", "digit too many"]
)
def test_an_unknown_code_is_answered_with_the_nearest(wrong):
    with pytest.raises(UsageError, match="ARI00"):
        select(select=[wrong])


def test_an_unknown_code_far_from_all_points_at_the_list():
    with pytest.raises(UsageError, match="verifier rules"):
        find("ZZZZZZZ")


def test_an_unknown_set_names_the_sets():
    with pytest.raises(UsageError, match="default, strict, all"):
        select("everything")


def test_selecting_nothing_is_refused():
    with pytest.raises(UsageError, match="No rule is left"):
        select(select=["TIM001"], ignore=["TIM"])


def test_a_code_is_found_in_any_case():
    assert find("ari005").name == "part-exceeds-whole"


def test_settings_change_severity_and_options(noisy_rule):
    settings = {"ARI990": {"severity": "error", "slack": "3", "words": ["a", "b"]}}

    (chosen,) = select(select=["ARI990"], settings=settings).selected

    assert chosen.severity == "error"
    assert chosen.check.keywords == {"slack": 3, "words": ("a", "b")}


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        pytest.param({"ARI990": {"slak": 1}}, "severity, slack, words", id="unknown option"),
        pytest.param({"ARI990": {"slack": "much"}}, "slack", id="value of another type"),
        pytest.param({"ARI990": {"severity": "fatal"}}, "error, warning, info", id="unknown severity"),
        pytest.param({"ARI991": {"slack": 1}}, "ARI990", id="unknown code"),
    ],
)
def test_wrong_settings_are_refused_with_what_would_be_right(noisy_rule, settings, told):
    with pytest.raises(UsageError, match=told):
        select("all", settings=settings)


def test_options_are_read_off_the_signature(noisy_rule):
    assert [(option.name, option.default) for option in find("ARI990").options] == [("slack", 0), ("words", ())]


@pytest.mark.parametrize(
    ("code", "check"),
    [
        pytest.param("ari001", lambda dossier: (), id="small letters"),
        pytest.param("ARI1", lambda dossier: (), id="too few digits"),
        pytest.param("ARI992", lambda: (), id="takes no dossier"),
        pytest.param("ARI992", lambda dossier, slack: (), id="a positional option"),
    ],
)
def test_a_malformed_rule_is_refused(noisy_rule, code, check):
    with pytest.raises(UsageError, match="cannot be registered"):
        rule(code, severity="error", since="0.1")(check)


def test_a_code_is_given_once(noisy_rule):
    def usurper(dossier):
        return iter(())

    with pytest.raises(UsageError, match="ARI990 is taken"):
        rule("ARI990", severity="error", since="0.1")(usurper)


def test_the_same_function_may_be_defined_again(noisy_rule):
    rule("ARI990", severity="info", since="0.1", joins="all")(noisy_rule)

    assert find("ARI990").severity == "info"


def test_the_registry_cannot_be_written_to():
    with pytest.raises(TypeError):
        registry()["ARI001"] = Rule
