"""The scorer of headlines, on a row written here."""

import json

import pytest

from benchmarks.numhg import group_of, main

ROW = {
    "id": "numhg-one",
    "article": "(May 3, 2019 4:10 PM) A ferry with 40 tourists and three crew ran aground off the island on Thursday.",
    "headline": "Ferry Strands 40 Tourists",
    "figure": "40",
    "figure_start": 14,
    "ops": ["Copy"],
}


def test_alarms_shifts_and_swaps_are_scored_by_class_of_row(tmp_path, capsys):
    rows = [ROW, ROW | {"id": "numhg-two", "headline": "Ferry Strands 44 Tourists", "figure": "44", "ops": ["Add"]}]
    path = tmp_path / "numhg.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    scores = tmp_path / "scores.json"

    assert main([str(path), "--json", str(scores), "--errors", "--jobs", "1"]) == 0

    written = {line["name"]: line for line in json.loads(scores.read_text(encoding="utf-8"))}
    copied = written["copied"]
    assert (copied["rows"], copied["alarms"], copied["shifted"], copied["shifts_caught"]) == (1, 0, 2, 2)
    assert (written["arithmetic"]["rows"], written["arithmetic"]["alarms"]) == (1, 1)
    assert (copied["swapped"], copied["swaps_caught"]) == (1, 1)
    assert "numhg-two false alarm (arithmetic)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("ops", "group"),
    [
        (["Copy"], "copied"),
        (["Trans"], "in words"),
        (["Paraphrase"], "scaled"),
        (["Round", "Paraphrase"], "rounded"),
        (["Subtract"], "arithmetic"),
    ],
)
def test_a_row_belongs_to_the_class_of_its_hardest_operation(ops, group):
    assert group_of(ops) == group
