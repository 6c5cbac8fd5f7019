"""The changing of figures: what a rule catches, what passes by chance, and what is set off elsewhere."""

import json

from benchmarks.mutations import main

ARTICLE = (
    "Voters elected 31 women and 44 men, 75 in all. Turnout fell to 52 percent from 58 percent, the registrar said.\n\n"
    "The count took 12 days."
)


def test_changes_are_told_by_the_rule_of_their_relation_or_pass_for_a_reason(tmp_path, capsys):
    path, kept = tmp_path / "articles.jsonl", tmp_path / "changes.json"
    path.write_text(json.dumps({"id": "one", "text": ARTICLE}) + "\n", encoding="utf-8")

    assert main([str(path), "--json", str(kept), "--errors"]) == 0

    changes = json.loads(kept.read_text(encoding="utf-8"))
    totals = [change for change in changes if change["kind"] == "total"]
    directions = [change for change in changes if change["kind"] == "change"]
    assert totals
    assert all(change["fate"] == "caught" and change["equation"] for change in totals)
    assert {change["fate"] for change in directions} <= {"caught", "coincidence"}
    assert not any(change["equation"] for change in directions)
    assert not any(change["alarms"] for change in changes)
    assert "equations" in capsys.readouterr().out
