"""The scorer of premise against hypothesis, on pairs written here."""

import json

import pytest

from benchmarks.equate import main
from benchmarks.equate_arithmetic import follows

PAIRS = [
    ("StressTest", "The barn holds 40 bales of hay", "The barn holds less than 90 bales of hay", "entailment"),
    ("StressTest", "The barn holds 40 bales of hay", "The barn holds 70 bales of hay", "contradiction"),
    ("StressTest", "The barn holds 40 bales of hay", "The barn holds more than 40 bales of hay", "contradiction"),
    ("StressTest", "The barn holds more than 10 bales of hay", "The barn holds 40 bales of hay", "neutral"),
    ("AWPNLI", "Ida had 12.0 plums and ate 5.0 plums", "Ida has 7.0 plums left", "entailment"),
    ("AWPNLI", "Ida had 12.0 plums and ate 5.0 plums", "Ida has 8.0 plums left", "contradiction"),
]


def test_every_pair_is_judged_and_counted_by_subset(tmp_path, capsys):
    path, scores = tmp_path / "equate.jsonl", tmp_path / "scores.json"
    news = ("NewsNLI", "Police arrested 12 men on Monday.", "Twelve men were arrested", "entailment")
    rows = [
        {"id": f"pair-{number}", "subset": subset, "premise": premise, "hypothesis": hypothesis, "label": label}
        for number, (subset, premise, hypothesis, label) in enumerate([*PAIRS, news])
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    assert main([str(path), "--json", str(scores), "--errors"]) == 0

    counted = {(row["subset"], row["measure"]): (row["hits"], row["of"]) for row in json.loads(scores.read_text())}
    assert counted["StressTest", "right"] == (4, 4)
    assert counted["AWPNLI", "right"] == (2, 2)
    assert counted["NewsNLI", "false alarms on entailed pairs"] == (0, 1)
    assert "judged" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("premise", "hypothesis", "outcome"),
    [
        ("A crate holds 24.0 jars", "3.0 crates hold 72.0 jars", True),
        ("Nine boats carried 4.0 nets each and 2.0 spare nets", "38.0 nets were carried", True),
        ("A rope of 7.0 metres was cut in 3.0 parts", "Each part is 2.3333 metres long", True),
        ("A rope of 7.0 metres was cut in 3.0 parts", "Each part is 2.5 metres long", False),
        # Pears are not added to plums where two numbers of plums are given.
        ("Ida had 12.0 plums, 4.0 pears and 5.0 more plums", "Ida had 21.0 plums", False),
    ],
)
def test_a_figure_follows_only_by_an_operation_on_like_figures(premise, hypothesis, outcome):
    assert follows(premise, hypothesis) is outcome
