"""The JSON is one object a report, complete, stable, and harmless to print."""

import json

import pytest

from tests.render import reports
from verifier.render import json as as_json

REPORTS = [reports.quay, reports.clean, reports.bare, reports.failed, reports.hostile]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.__name__)
def test_the_object_says_what_the_report_says(report):
    written = as_json.render(report())

    assert json.loads(written) == json.loads(report().to_json())
    assert json.loads(written)["schema"] == "verifier-report/1"
    assert written.endswith("}\n")


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.__name__)
def test_a_line_is_the_same_object_on_one_line(report):
    line = as_json.render_line(report())

    assert line.count("\n") == 1
    assert json.loads(line) == json.loads(as_json.render(report()))


@pytest.mark.parametrize("write", [as_json.render, as_json.render_line, as_json.render_figures, as_json.render_claims])
def test_nothing_in_it_acts_on_a_terminal(write):
    written = write(reports.hostile())

    assert not {"\x1b", "\x9b", "\u202e", "\u2067", "\ufeff", "\x07", "\ud800"} & set(written)
    assert not [line for line in written.splitlines() if line.lstrip().startswith("::")]


def test_figures_and_claims_are_the_keys_of_that_name():
    whole = json.loads(as_json.render(reports.quay()))

    assert json.loads(as_json.render_figures(reports.quay()))["figures"] == whole["figures"]
    assert json.loads(as_json.render_claims(reports.quay()))["claims"] == whole["claims"]


def test_numbers_are_decimal_strings():
    figure = json.loads(as_json.render(reports.quay()))["figures"][5]

    assert (figure["value"], figure["low"], figure["high"]) == (None, "2280000", "2520000")
