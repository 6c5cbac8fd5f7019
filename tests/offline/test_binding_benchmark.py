"""The scorer of bindings, on an article annotated here."""

import json

from benchmarks.binding import main

TEXT = "The bank will close 12 branches. It has closed nine branches so far. It opened 40 branches in 1987."


def spans():
    places = [("12", 1), ("nine", 2), ("40", 3)]
    return [
        {"f": number, "start": TEXT.index(text), "end": TEXT.index(text) + len(text), "text": text}
        for text, number in places
    ]


def test_clusters_relations_and_forbidden_pairs_are_scored(tmp_path, capsys):
    article = {"id": "polnear-one", "text": TEXT}
    gold = {
        "id": "polnear-one",
        "figures": spans(),
        "quantities": [{"q": 1, "figures": [1, 2]}, {"q": 2, "figures": [3]}],
        "relations": [{"kind": "part_of", "operands": {"a": [2], "b": 1}}],
        "partial": [],
        "must_not": [[1, 3], [2, 3]],
    }
    (tmp_path / "polnear.dev.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    path = tmp_path / "binding.dev.jsonl"
    path.write_text(json.dumps(gold) + "\n", encoding="utf-8")
    scores = tmp_path / "scores.json"

    assert main([str(path), "--json", str(scores), "--errors"]) == 0

    written = json.loads(scores.read_text(encoding="utf-8"))
    assert written["cluster pairs"] == [1.0, 1.0, 1]
    assert written["relations"] == [1.0, 1.0, 1]
    assert "must_not pairs related: 0 of 2" in capsys.readouterr().out
