"""What each command prints, where it prints it, and the exit code it ends with."""

import io
import json

import pytest

ESCAPE = "\x1b"


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_a_clean_article_ends_with_0(verifier):
    code, out, err = verifier("check", "clean.txt")

    assert (code, err) == (0, "")
    assert "clean.txt" in out


def test_an_error_ends_with_1(verifier):
    code, out, err = verifier("check", "wrong.txt")

    assert (code, err) == (1, "")
    assert "ARI005" in out


@pytest.mark.parametrize(("flags", "code"), [(["--fail-on", "never"], 0), (["--ignore", "ARI,LED,GRD,ATT"], 0)])
def test_findings_that_do_not_count_end_with_0(verifier, flags, code):
    assert verifier("check", "wrong.txt", *flags).code == code


def test_one_article_is_one_json_object(verifier):
    report = json.loads(verifier("check", "wrong.txt", "--format", "json").out)

    assert report["schema"] == "verifier-report/1"
    assert report["article"]["source"] == "wrong.txt"
    assert [finding["code"] for finding in report["findings"]] == ["ARI005"]


def test_several_articles_are_json_lines(verifier):
    code, out, _ = verifier("check", "clean.txt", "wrong.txt", "--format", "json")

    assert code == 1
    assert [report["article"]["source"] for report in lines(out)] == ["clean.txt", "wrong.txt"]


def test_a_folder_is_checked_with_a_total(verifier, place):
    code, out, _ = verifier("check", place)

    assert code == 1
    assert "2 articles" in out.splitlines()[-1] or "2 articles" in out


@pytest.mark.parametrize("flags", [[], ["--format", "json"]], ids=["terminal", "json"])
@pytest.mark.parametrize("bad", ["absent.txt", "story.pdf", "empty.txt", "nothing"])
def test_every_readable_article_is_reported_beside_an_unreadable_one(verifier, place, flags, bad):
    (place / "story.pdf").write_bytes(b"%PDF-1.7")
    (place / "empty.txt").write_text(" \n")
    (place / "nothing").mkdir()
    code, out, err = verifier("check", "wrong.txt", bad, "clean.txt", *flags)

    assert code == 2
    assert "wrong.txt" in out
    assert "clean.txt" in out
    assert bad in err


def test_standard_input_is_an_article(verifier, monkeypatch):
    monkeypatch.setattr(
        "sys.stdin", io.TextIOWrapper(io.BytesIO(b"Of the 33 passengers, 41 were injured, police said."))
    )
    report = json.loads(verifier("check", "-", "--format", "json").out)

    assert report["article"]["source"] == "-"
    assert report["findings"]


def test_an_empty_standard_input_is_an_error(verifier, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    code, out, err = verifier("check", "-")

    assert (code, out) == (2, "")
    assert "standard input" in err


def test_another_encoding_is_named_on_standard_error(verifier, place):
    (place / "old.txt").write_bytes("The café lost £5,000, the owner said.".encode("cp1252"))

    assert "old.txt was read as cp1252" in verifier("check", "old.txt").err


def test_the_date_and_the_headline_can_be_given(verifier):
    flags = ("--published", "2025-02-04", "--headline", "Lifts fail", "--format", "json")
    report = json.loads(verifier("check", "clean.txt", *flags).out)

    assert report["article"]["published"] == "2025-02-04"
    assert report["article"]["title"] == "Lifts fail"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(["check"], "ARTICLE", id="no-article"),
        pytest.param([], "COMMAND", id="no-command"),
        pytest.param(["chekc", "clean.txt"], "chekc", id="unknown-command"),
        pytest.param(["check", "clean.txt", "--colour"], "--colour", id="unknown-flag"),
        pytest.param(["check", "clean.txt", "--format", "xml"], "xml", id="unknown-format"),
        pytest.param(["check", "clean.txt", "--published", "tomorrow"], "tomorrow", id="no-date"),
        pytest.param(["check", "clean.txt", "--select", "ARI055"], "ARI005", id="unknown-code"),
        pytest.param(["check", "clean.txt", "--timeout", "soon"], "--timeout", id="no-number"),
        pytest.param(["check", "clean.txt", "--record", "a", "--replay", "b"], "--record", id="record-and-replay"),
        pytest.param(["check", "clean.txt", "--record", "a"], "--model", id="record-without-a-model"),
        pytest.param(["check", "clean.txt", "--base-url", "http://x/v1"], "--model", id="address-without-a-model"),
        pytest.param(["check", "clean.txt", "wrong.txt", "--headline", "x"], "--headline", id="one-headline-for-two"),
        pytest.param(["check", "clean.txt", "--output", "no/such/folder"], "no/such/folder", id="output-nowhere"),
        pytest.param(["check", "clean.txt", "--output", "clean.txt"], "overwrite", id="output-over-the-article"),
        pytest.param(["explain", "XYZ999"], "XYZ999", id="unknown-rule"),
        pytest.param(["figures", "absent.txt"], "absent.txt", id="no-such-file"),
        pytest.param(["figures", "."], "several", id="a-folder-of-several"),
    ],
)
def test_a_wrong_use_ends_with_2_and_says_what_is_wrong(verifier, arguments, told):
    code, out, err = verifier(*arguments)

    assert (code, out) == (2, "")
    assert told in err
    assert "Traceback" not in err


def test_a_wrong_setting_names_the_file(verifier, place):
    (place / "pyproject.toml").write_text('[tool.verifier.rules.ARI005]\nseverety = "info"\n')
    code, _, err = verifier("check", "clean.txt")

    assert code == 2
    assert "pyproject.toml" in err
    assert "severety" in err


def test_a_severity_can_be_set_in_the_file(verifier, place):
    (place / "pyproject.toml").write_text('[tool.verifier.rules.ARI005]\nseverity = "info"\n')

    assert verifier("check", "wrong.txt").code == 0


def test_output_goes_to_a_file_without_colour(verifier, place, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    code, out, err = verifier("check", "wrong.txt", "--output", "report.txt")
    written = (place / "report.txt").read_text()

    assert (code, out) == (1, "")
    assert "wrote report.txt" in err
    assert "ARI005" in written
    assert ESCAPE not in written


def test_colour_can_be_forced_and_is_absent_by_default(verifier, monkeypatch):
    assert ESCAPE not in verifier("check", "wrong.txt").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert ESCAPE in verifier("check", "wrong.txt").out


def test_figures_are_shown_and_printed_as_their_key(verifier):
    assert "41" in verifier("figures", "wrong.txt").out
    found = json.loads(verifier("figures", "wrong.txt", "--format", "json").out)

    assert [figure["text"] for figure in found["figures"]] == ["33", "33", "41"]


def test_claims_are_shown_and_printed_as_their_key(verifier):
    assert "coastguard" in verifier("claims", "wrong.txt").out
    assert json.loads(verifier("claims", "wrong.txt", "--format", "json").out)["claims"]


def test_the_prompt_is_shown_without_the_figures(verifier):
    out = verifier("prompt", "wrong.txt", "--format", "json").out
    request = json.loads(out)["request"]

    assert "passengers" in json.dumps(request)
    assert "41" not in request["messages"][-1]["content"]


def test_the_flagged_examples_of_a_rule_are_shown_as_they_are_reported(verifier):
    told = verifier("explain", "ARI001").out

    assert told.count("error ARI001 sum-mismatch") == told.count("flagged")
    assert "463,000 + 654,000 = 1,117,000; stated 1.16 million" in told


def test_a_rule_is_explained(verifier):
    assert "part-exceeds-whole" in verifier("explain", "ARI005").out
    assert json.loads(verifier("explain", "ari005", "--format", "json").out)["code"] == "ARI005"


def test_rules_are_listed(verifier):
    listed = json.loads(verifier("rules", "--format", "json").out)
    default = json.loads(verifier("rules", "--rules", "default", "--format", "json").out)

    assert {rule["code"] for rule in default} <= {rule["code"] for rule in listed}
    assert "TIM001" in verifier("rules").out


def test_a_recording_that_is_missing_ends_with_3_and_the_rest_is_reported(verifier, place):
    (place / "tapes").mkdir()
    code, out, err = verifier("check", "wrong.txt", "--replay", "tapes")

    assert code == 3
    assert "ARI005" in out
    assert "recording" in err


def test_a_host_that_is_not_there_ends_with_3(verifier):
    code, out, err = verifier(
        "check", "clean.txt", "--model", "m", "--base-url", "http://127.0.0.1:9/v1", "--timeout", "2"
    )

    assert code == 3
    assert "clean.txt" in out
    assert "127.0.0.1" in err


def test_of_several_outcomes_unreadable_is_the_worst(verifier, place):
    (place / "tapes").mkdir()

    assert verifier("check", "absent.txt", "wrong.txt", "--replay", "tapes").code == 2


def test_a_key_alone_sends_nothing(verifier, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    report = json.loads(verifier("check", "clean.txt", "--format", "json").out)

    assert report["extractor"]["origin"] == "offline"


def test_control_characters_of_a_file_name_do_not_reach_the_terminal(verifier):
    assert ESCAPE not in verifier("check", "a\x1b[2Jb.txt").err
