"""The rules on units on wordings beside their own examples: what is wrong is flagged once, its clean twins never."""

from pathlib import Path

import pytest

from verifier.pipeline import verify

_TABLE = (Path(__file__).parent / "phrasings_units.txt").read_text(encoding="utf-8").splitlines()
_ROWS = [line.replace(" ¶ ", "\n\n").split(": ", 1) for line in _TABLE if not line.startswith("#")]
FLAGGED = [(code, text) for code, text in _ROWS if code.startswith("UNI")]
SILENT = [text for code, text in _ROWS if code in {"clean", "missed"}]
_FAMILIES = ("UNI", "ARI", "WRD", "LED")


def found(text):
    findings = verify(text, published="2025-02-04", rules="all").findings
    return [finding.code for finding in findings if finding.code.startswith(_FAMILIES) and finding.code != "WRD006"]


@pytest.mark.parametrize(("code", "text"), FLAGGED, ids=[text[:60] for _, text in FLAGGED])
def test_a_wrong_unit_is_flagged_by_its_rule_and_no_other(code, text):
    assert set(found(text)) == {code}


@pytest.mark.parametrize("text", SILENT, ids=[text[:60] for text in SILENT])
def test_units_that_agree_are_left_alone(text):
    assert found(text) == []
