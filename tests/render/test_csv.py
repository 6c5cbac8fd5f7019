"""The checklist is a table that a spreadsheet opens as text: nothing lost, nothing reckoned, nothing hidden."""

import csv
import io

import pytest

from tests.render import reports
from verifier import verify
from verifier.render import csv as as_csv

SIGN_OFF = ["checked_by", "checked_on", "verdict", "remarks"]
REPORTS = [reports.quay, reports.clean, reports.bare, reports.failed, reports.hostile]


def rows(report):
    return list(csv.DictReader(io.StringIO(as_csv.render_claims(report))))


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.__name__)
def test_every_claim_has_a_row_with_an_empty_sign_off(report):
    table = rows(report())

    assert len(table) == len(report().claims)
    assert all(row[name] == "" for row in table for name in SIGN_OFF)


def test_the_columns_are_those_of_a_checklist():
    header = next(csv.reader(io.StringIO(as_csv.render_claims(reports.bare()))))

    assert header == ["claim", "quote", "figures", "source", "status", *SIGN_OFF]


def test_a_row_says_what_is_claimed_by_whom_and_how_its_figures_fared():
    row = rows(verify("The port handled 4,100 containers in May, the harbour master said."))[0]

    assert "4,100 containers" in row["claim"]
    assert row["figures"].startswith("4,100 (attributed)")
    assert "harbour master" in row["source"]
    assert row["status"].startswith("attributed")


def test_the_status_is_that_of_the_figure_that_most_needs_a_look():
    statuses = {row["status"].split(";")[0] for row in rows(reports.quay())}

    assert "conflicting" in statuses


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "＝", "＋", "－", "＠", "  =", "\u00a0="])
def test_no_cell_begins_as_a_formula(start):
    claim = reports.quay().claims[0].model_copy(update={"text": f'{start}HYPERLINK("http://example.org")'})
    report = reports.quay().model_copy(update={"claims": (claim,)})

    cell = rows(report)[0]["claim"]

    assert cell.startswith("'")
    assert "HYPERLINK" in cell


def test_a_minus_within_a_cell_stays_as_it_is():
    claim = reports.quay().claims[0].model_copy(update={"text": "Profit fell 3-fold = a third, the yard-owner said."})
    report = reports.quay().model_copy(update={"claims": (claim,)})

    assert rows(report)[0]["claim"] == "Profit fell 3-fold = a third, the yard-owner said."


def test_commas_quotes_and_line_ends_of_an_article_stay_in_their_cell():
    claim = reports.quay().claims[0].model_copy(update={"text": 'He said "12, maybe 13"\r\nof them,\nwere "found".'})
    report = reports.quay().model_copy(update={"claims": (claim,)})

    assert [row["claim"] for row in rows(report)] == ['He said "12, maybe 13" of them, were "found".']


def test_nothing_in_it_acts_on_a_terminal_or_hides():
    written = as_csv.render_claims(reports.hostile())

    assert not {"\x1b", "\x9b", "\u202e", "\u2067", "\ufeff", "\x07", "\x00", "\ud800"} & set(written)
    assert not [line for line in written.splitlines() if line.lstrip().startswith("::")]
