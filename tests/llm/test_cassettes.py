"""The recordings that are kept: reviewable, free of secrets, and still answering."""

import json
import re
import socket
from pathlib import Path

import pytest

from tests.llm.make_cassettes import ARTICLES as EXAMPLE_ARTICLES
from tests.llm.make_cassettes import EXAMPLES, FAILURES, SCRIPTS, make_failures
from tests.llm.stage import article_of
from verifier.article import open_article
from verifier.dossier import assemble
from verifier.errors import ExtractionError, InvalidAnswer, Refused, Truncated
from verifier.extract.llm import ModelSettings, extract_with_model, load_prompt
from verifier.extract.llm.prompt import directory
from verifier.figures import scan_article
from verifier.pipeline import verify

CASSETTES = Path(str(directory("cassettes")))
RECORDINGS = sorted(CASSETTES.rglob("*.json"))
ARTICLES = sorted((CASSETTES / "articles").glob("*.txt"))
SECRETS = re.compile(r"\bsk-|authorization|cookie|organization|\borg-|api[-_]?key|bearer", re.IGNORECASE)
ERRORS = {"refusal": Refused, "cut-off": Truncated, "never-in-shape": InvalidAnswer}


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_args, **_options):
        raise OSError("the network is cut")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def replayed(article, figures, folder):
    return extract_with_model(article, figures, settings=ModelSettings(replay=folder))


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: path.parent.name + "/" + path.name)
def test_a_recording_is_small_holds_no_secret_and_says_who_made_it(path):
    written = path.read_text(encoding="utf-8")
    cassette = json.loads(written)

    assert path.stat().st_size <= 200_000
    assert not SECRETS.search(written)
    assert {"maker", "model", "prompt", "article"} <= set(cassette["metadata"])
    assert cassette["metadata"]["prompt"] == load_prompt("extract").label
    for interaction in cassette["interactions"]:
        assert interaction["request"]["uri"] == "https://llm.invalid/v1/chat/completions"
        assert set(interaction["request"]["headers"]) <= {"content-type"}
        assert set(interaction["response"]["headers"]) <= {"content-type", "retry-after"}


def test_there_are_recordings():
    assert len(RECORDINGS) >= len(SCRIPTS) + 2


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_recorded_failure_still_answers(name):
    article, figures = article_of()
    if name in ERRORS:
        with pytest.raises(ERRORS[name]):
            replayed(article, figures, FAILURES / name)
        return
    extraction = replayed(article, figures, FAILURES / name)

    assert extraction.extractor.origin == "recorded"
    assert len(extraction.claims) + sum("a claim" in note for note in extraction.notes) == 3


def test_the_recorded_failures_are_those_that_the_scripts_make(tmp_path, capsys):
    make_failures(tmp_path)
    capsys.readouterr()
    made = {path.relative_to(tmp_path): path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.json")}
    kept = {path.relative_to(FAILURES): path.read_text(encoding="utf-8") for path in FAILURES.rglob("*.json")}

    assert made.keys() == kept.keys()
    for path, written in made.items():
        assert _answers(written) == _answers(kept[path])


def _answers(written):
    return [interaction["response"] for interaction in json.loads(written)["interactions"]]


def test_there_are_short_articles_that_a_small_model_really_answered():
    makers = [json.loads(path.read_text(encoding="utf-8"))["metadata"]["maker"] for path in RECORDINGS]

    assert sum("qwen" in maker for maker in makers) >= 2


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_what_a_model_answered_is_grounded_in_its_article(path):
    article = open_article(path)
    figures = scan_article(article)
    extraction = replayed(article, figures, CASSETTES / "articles")

    known = {figure.id for figure in figures}
    for claim in extraction.claims:
        assert article.quote(claim.quote)
        assert set(claim.figures) <= known
    for relation in extraction.relations:
        assert set(relation.figures) <= known
        assert relation.reason or relation.cue is not None
    assert extraction.extractor.usage.completion_tokens > 0


# What a small model got wrong, and is told: a source's name put together anew, a cue of another sentence, a figure that is
# no date, a passage too short for its claim, figures and sentences that are not there.
SEEN = {
    "ferry-terminal": [
        "the name does not stand in the article (5 times)",
        "does not stand word for word in s1, but in s2",
        "{10} is no date",
        "there is no figure {12}",
        "{2} stands outside the passage from head to tail",
        "the attribution of figure 2 was not grounded",
    ],
    "vaccine-drive": ["there is no sentence s5", "{5} is no date", "head and tail do not stand word for word"],
}


@pytest.mark.parametrize("stem", SEEN)
def test_what_a_small_model_got_wrong_is_told(stem):
    article = open_article(CASSETTES / "articles" / f"{stem}.txt")
    extraction = replayed(article, scan_article(article), CASSETTES / "articles")
    told = " ".join((*extraction.notes, *(relation.reason or "" for relation in extraction.relations)))

    assert [fault for fault in SEEN[stem] if fault not in told] == []


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_one_digit_changed_and_the_same_recording_answers(path, tmp_path):
    written = path.read_text(encoding="utf-8")
    place = re.search(r"(?<=\b\d)\d(?=\d? (?:of|passengers|families))|(?<=\d)2(?=,000)", written)
    assert place is not None
    edited = tmp_path / path.name
    edited.write_text(written[: place.start()] + "7" + written[place.end() :], encoding="utf-8")
    before, after = open_article(path), open_article(edited)
    first = replayed(before, scan_article(before), CASSETTES / "articles")
    second = replayed(after, scan_article(after), CASSETTES / "articles")

    assert [claim.quote for claim in first.claims] == [claim.quote for claim in second.claims]
    assert first.extractor == second.extractor


def test_a_replay_in_a_folder_without_recordings_misses(tmp_path):
    article, figures = article_of()

    with pytest.raises(ExtractionError):
        replayed(article, figures, tmp_path)


# The kinds of relation that do not hold, article by article; only one article was planted with errors.
CONFLICTS = {
    "business-quarterly-results": set(),
    "local-council-budget": set(),
    "planted-flood-relief": {"part_of", "share_of", "total", "change"},
    "science-glacier-study": set(),
    "wire-mine-rescue": set(),
}


@pytest.mark.parametrize("name", CONFLICTS)
def test_an_example_answered_by_hand_binds_what_adds_up_and_what_does_not(name):
    article = open_article(EXAMPLE_ARTICLES / f"{name}.txt")
    figures = scan_article(article)
    extraction = replayed(article, figures, EXAMPLES)
    found = assemble(article, figures, extraction).relations

    assert extraction.extractor.origin == "authored"
    assert extraction.notes == ()
    assert [relation.reason for relation in found if "does not assert" in (relation.reason or "")] == []
    conflicting = {relation.kind for relation in found if relation.verdict == "conflicting"}
    assert conflicting == CONFLICTS[name]


def test_every_example_has_an_answer_written_by_hand():
    assert {path.stem for path in EXAMPLE_ARTICLES.glob("*.txt")} == set(CONFLICTS)


@pytest.mark.parametrize("name", CONFLICTS)
def test_an_example_answered_by_a_large_model_gives_the_findings_of_its_text(name):
    path = EXAMPLE_ARTICLES / f"{name}.txt"
    report = verify(path, model=ModelSettings(replay=CASSETTES / "relayed"))

    assert report.failure is None
    assert (report.extractor.model, report.extractor.origin) == ("relayed", "recorded")
    assert [f.code for f in report.findings] == [f.code for f in verify(path).findings]
    assert any(relation.provenance == "both" for relation in report.relations)
