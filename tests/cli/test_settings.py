"""Flags over environment over [tool.verifier]; and what is said of a setting that cannot be understood."""

from pathlib import Path

import pytest

from verifier.errors import UsageError
from verifier.settings import Settings, settings_from


@pytest.fixture
def settings(tmp_path):
    def assembled(toml="", *, flags=None, environment=None):
        (tmp_path / "pyproject.toml").write_text(toml)
        inner = tmp_path / "a" / "b"
        inner.mkdir(parents=True, exist_ok=True)
        return settings_from(flags, environment=environment or {}, folder=inner)

    return assembled


def test_without_anything_set_no_model_has_a_part(settings):
    assert settings() == Settings()
    assert not settings().names_a_model


def test_a_key_alone_names_no_model(settings):
    found = settings(environment={"OPENAI_API_KEY": "sk-x"})

    assert not found.names_a_model
    assert found.api_key.get_secret_value() == "sk-x"


def test_a_flag_wins_over_the_environment_and_that_over_the_file(settings):
    toml = '[tool.verifier]\nmodel = "file"\ntimeout = 5\nlocale = "en-GB"\n'
    environment = {"VERIFIER_MODEL": "environment", "VERIFIER_TIMEOUT": "7"}
    found = settings(toml, flags={"model": "flag", "timeout": None}, environment=environment)

    assert (found.model, found.timeout, found.locale) == ("flag", 7, "en-GB")


def test_the_nearest_file_that_has_a_table_counts(settings, tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text('[project]\nname = "other"\n')

    assert settings('[tool.verifier]\nfail-on = "warning"\n').fail_on == "warning"


def test_an_empty_variable_is_not_set(settings):
    assert settings(environment={"VERIFIER_MODEL": " ", "VERIFIER_API_KEY": ""}) == Settings()


def test_the_verifier_s_own_key_comes_first(settings):
    found = settings(environment={"OPENAI_API_KEY": "general", "VERIFIER_API_KEY": "own"})

    assert found.api_key.get_secret_value() == "own"


def test_a_key_is_never_shown(settings):
    assert "sk-secret" not in repr(settings(environment={"OPENAI_API_KEY": "sk-secret"}))


@pytest.mark.parametrize("given", ["ARI005,TIM", "ARI005 TIM", ["ARI005", "TIM"], ["ARI005,TIM"]])
def test_codes_are_told_apart_by_commas_blanks_or_flags(settings, given):
    assert settings(flags={"select": given}).select == ("ARI005", "TIM")


def test_directories_in_a_file_are_beside_it(settings, tmp_path):
    assert settings('[tool.verifier]\nreplay = "cassettes"\n').replay == tmp_path / "cassettes"


def test_directories_in_flags_are_where_one_stands(settings):
    assert settings(flags={"replay": "cassettes"}).replay == Path("cassettes")


def test_a_flag_to_record_overrules_a_file_that_replays(settings):
    found = settings('[tool.verifier]\nreplay = "cassettes"\n', flags={"record": "new"})

    assert (found.record, found.replay) == (Path("new"), None)


def test_rules_are_a_set_or_a_table_of_rules(settings):
    table = '[tool.verifier.rules]\nset = "strict"\n[tool.verifier.rules.ATT001]\nseverity = "info"\nyears = 3\n'

    assert settings('[tool.verifier]\nrules = "all"\n').rules == "all"
    assert settings(table).rules == "strict"
    assert settings(table).rule_options == {"ATT001": {"severity": "info", "years": 3}}


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        pytest.param('[tool.verifier]\nmodle = "x"\n', ["'modle'", "Did you mean 'model'"], id="unknown-key"),
        pytest.param("[tool.verifier]\nfail_onn = 1\n", ["'fail_onn'", "Did you mean 'fail-on'"], id="misspelt-key"),
        pytest.param('[tool.verifier]\napi-key = "sk-1"\n', ["environment", "OPENAI_API_KEY"], id="key-in-a-file"),
        pytest.param(
            '[tool.verifier]\nrules = "harsh"\n', ["rules cannot be 'harsh'", "default, strict or all"], id="rules"
        ),
        pytest.param('[tool.verifier]\nfail-on = "all"\n', ["fail-on", "error, warning, info or never"], id="fail-on"),
        pytest.param("[tool.verifier]\ntimeout = -1\n", ["timeout", "above 0"], id="timeout"),
        pytest.param("[tool.verifier]\nselect = 5\n", ["select", "ARI005,TIM"], id="select"),
        pytest.param('[tool.verifier]\nbase-url = "localhost"\n', ["base-url", "http://"], id="address"),
        pytest.param('[tool.verifier]\nlocale = "british"\n', ["locale", "en-GB"], id="locale"),
        pytest.param("[tool.verifier.rules]\nATT001 = 5\n", ["rules", "tables of options"], id="rule-options"),
        pytest.param('[tool.verifier]\nrecord = "a"\nreplay = "b"\n', ["record", "replay"], id="both"),
        pytest.param("[tool]\nverifier = 5\n", ["not a table"], id="no-table"),
        pytest.param("[tool.verifier\n", ["not valid TOML", "line 1"], id="no-toml"),
    ],
)
def test_a_wrong_file_is_told_with_its_name(settings, tmp_path, toml, told):
    with pytest.raises(UsageError) as caught:
        settings(toml)

    assert str(tmp_path / "pyproject.toml") in str(caught.value)
    assert all(words in str(caught.value) for words in told)
    assert "sk-1" not in str(caught.value)


def test_a_wrong_variable_is_told_with_its_name(settings):
    with pytest.raises(UsageError, match=r"VERIFIER_TIMEOUT cannot be 'soon' \(environment\)"):
        settings(environment={"VERIFIER_TIMEOUT": "soon"})


def test_a_wrong_flag_is_told_with_its_name(settings):
    with pytest.raises(UsageError, match="--base-url cannot be 'ftp://x'"):
        settings(flags={"base_url": "ftp://x"})


def test_recording_and_replaying_exclude_each_other(settings):
    with pytest.raises(UsageError, match="exclude each other"):
        settings(flags={"record": "a", "replay": "b"})
