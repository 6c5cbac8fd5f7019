"""Arithmetic and wording rules on wordings of many kinds: the figure that clashes is flagged, its clean twin is not."""

import re
from pathlib import Path

import pytest

from verifier.pipeline import verify

_LINES = (Path(__file__).parent / "phrasings_rows.txt").read_text(encoding="utf-8").splitlines()
_TWINS = re.compile(r"\{([^|{}]*)\|([^|{}]*)\}")
TABLE = [tuple(line.split(": ", 1)) for line in _LINES if not line.startswith("#")]
FLAGGED = [pytest.param(code, text, id=text[:50]) for code, text in TABLE if code != "silent"]
SILENT = [pytest.param(text, id=text[:50]) for code, text in TABLE if code == "silent"]


def found(text):
    """The codes found, attribution apart."""
    codes = [finding.code for finding in verify(text, published="2025-02-04").findings]
    return [code for code in codes if not code.startswith("ATT")]


@pytest.mark.parametrize(("code", "text"), FLAGGED)
def test_a_clashing_figure_gives_its_one_finding(code, text):
    assert found(_TWINS.sub(r"\2", text)) == [code]


@pytest.mark.parametrize(("_code", "text"), FLAGGED)
def test_its_clean_twin_gives_none(_code, text):
    assert found(_TWINS.sub(r"\1", text)) == []


@pytest.mark.parametrize("text", SILENT)
def test_figures_that_only_stand_near_each_other_give_none(text):
    assert found(text) == []
