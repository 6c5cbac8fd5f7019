"""The scorer of attributions, on two articles of our own marked up as the benchmark's file is."""

import json

import pytest

from benchmarks.polnear import main


def marked(text, *attributions):
    def spans(*parts):
        return [[text.index(part), text.index(part) + len(part)] for part in parts]

    return {
        "id": text[:8],
        "split": "dev",
        "text": text,
        "attributions": [
            {"id": number, "source": spans(source), "cue": spans(cue), "content": spans(content)}
            for number, (source, cue, content) in enumerate(attributions)
        ],
    }


@pytest.fixture
def path(tmp_path):
    rows = [
        marked(
            "Mayor Solberg said 40 homes were lost. It rained.",
            ("Mayor Solberg", "said", "40 homes were lost"),
        ),
        marked(
            "Crews left at noon. The road stays shut, Karim Haddad said.",
            ("Karim Haddad", "said", "The road stays shut"),
        ),
    ]
    file = tmp_path / "marked.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def test_a_perfect_reading_scores_one_everywhere(path, capsys):
    assert main([str(path)]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("2 articles")
    assert all("F1 1.000" in line for line in lines[1:]), lines


def test_the_baselines_run_beside_it_or_tell_why_not(path, capsys):
    assert main([str(path), "--baselines"]) == 0

    out = capsys.readouterr().out
    assert "cue list" in out
    assert "spaCy: skipped" in out or "spaCy  " in out
    assert "textacy: skipped" in out or "textacy  " in out


def test_only_the_split_asked_for_is_scored(path, capsys):
    assert main([str(path), "--split", "train"]) == 0
    assert capsys.readouterr().out.startswith("0 articles")


def test_a_missing_file_is_told_and_ends_with_two(tmp_path, capsys):
    assert main([str(tmp_path / "none.jsonl")]) == 2
    assert "none.jsonl" in capsys.readouterr().err
