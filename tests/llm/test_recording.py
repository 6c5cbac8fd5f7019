"""Recording a model's answers, and answering from them without a network."""

import json
import socket
import threading
from pathlib import Path

import httpx2
import pytest
from pydantic import SecretStr

from tests.llm.stage import BARGES, Stage, article_of, barges_answer, changed, completion, only, status
from verifier.errors import ExtractionError, RecordingMissing, Refused, Truncated, UsageError
from verifier.extract.llm import ModelSettings, extract_with_model, recording
from verifier.extract.llm.author import author_recording

GOOD = barges_answer()


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*_args, **_options):
        raise OSError("the network is cut")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def record(folder, *script, text=BARGES, **options):
    stage = Stage(*script)
    article, figures = article_of(text)
    return extract_with_model(article, figures, settings=stage.settings(record=folder, **options)), stage


def replay(folder, text=BARGES, **options):
    article, figures = article_of(text)
    return extract_with_model(article, figures, settings=ModelSettings(replay=folder, **options))


def told(extraction, *, origin=None):
    extractor = extraction.extractor.model_copy(update={"origin": origin or extraction.extractor.origin})
    return extraction.model_copy(update={"extractor": extractor}).model_dump_json()


@pytest.mark.parametrize(
    "script",
    [
        pytest.param([GOOD], id="at once"),
        pytest.param(["out of shape", GOOD], id="asked again"),
        pytest.param([changed(GOOD, ("claims", 1, "s"), 99), only(claims=[GOOD["claims"][1]])], id="rows mended"),
        pytest.param([status(429, retry_after="1"), status(500), GOOD], id="after failures that pass"),
        pytest.param([httpx2.Response(200, text="<html>"), GOOD], id="no completion first"),
        pytest.param([httpx2.ConnectError("refused"), GOOD], id="no connection first"),
    ],
)
def test_a_replay_gives_what_the_recording_gave_but_for_its_origin(tmp_path, no_network, script):
    live, _ = record(tmp_path, *script)
    again = replay(tmp_path)

    assert again.extractor.origin == "recorded"
    assert told(again, origin="live") == told(live)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (completion(None, refusal="I would rather not."), Refused),
        (completion('{"attributions"', finish="length"), Truncated),
    ],
)
def test_a_failure_is_recorded_and_replayed_as_that_failure(tmp_path, no_network, answer, error):
    with pytest.raises(error):
        record(tmp_path, answer)
    with pytest.raises(error):
        replay(tmp_path)


@pytest.mark.parametrize(("old", "new"), [("60", "90"), ("41", "38"), ("41", "1,041"), ("300", "450")])
def test_a_recording_answers_for_the_article_with_another_figure(tmp_path, no_network, old, new):
    record(tmp_path, GOOD)
    again = replay(tmp_path, BARGES.replace(old, new))

    assert any(new in claim.text for claim in again.claims)


def test_a_recording_holds_no_value_key_host_or_account(tmp_path):
    record(tmp_path, GOOD)
    (path,) = tmp_path.iterdir()
    written = path.read_text(encoding="utf-8")

    for secret in ("a-key-for-the-stage", "stage.invalid", "authorization", "41 so far", "300 dockers", "user-agent"):
        assert secret not in written.lower()
    interaction = json.loads(written)["interactions"][0]
    assert interaction["request"]["uri"] == "https://llm.invalid/v1/chat/completions"
    assert set(interaction["request"]["headers"]) == {"content-type"}
    assert set(interaction["response"]["headers"]) <= {"content-type", "retry-after"}


def test_a_recording_is_json_down_to_the_answer_and_says_who_made_it(tmp_path):
    record(tmp_path, GOOD)
    (path,) = tmp_path.iterdir()
    cassette = json.loads(path.read_text(encoding="utf-8"))
    body = cassette["interactions"][0]["response"]["body"]["string"]

    assert body["choices"][0]["message"]["content_compact"] == GOOD
    assert cassette["metadata"] == {
        "maker": "scripted",
        "model": "scripted",
        "prompt": "extract-1",
        "article": "Ostrel harbour clears its grain queue",
    }
    assert path.name.startswith("ostrel-harbour-clears-its-grain-queue-")


@pytest.mark.parametrize(
    ("served", "maker", "origin"),
    [
        ("authored", "authored", "authored"),
        ("relayed", "relayed", "recorded"),
        ("some-model-7b", "some-model-7b", "recorded"),
    ],
)
def test_the_maker_is_who_answered_under_that_name(tmp_path, served, maker, origin):
    record(tmp_path, completion(GOOD, model=served))

    assert json.loads(next(tmp_path.iterdir()).read_text(encoding="utf-8"))["metadata"]["maker"] == maker
    assert replay(tmp_path).extractor.origin == origin


@pytest.mark.parametrize(
    "content", ['{ "a" : 1 }', '{"a": 1, "a": 2}', '{"a":1.0,"b":"é’“”"}', "{broken", '{"a": "\\u00e9"}']
)
def test_an_answer_comes_back_character_for_character(tmp_path, content):
    form = recording._PrettyJson
    body = json.dumps({"choices": [{"message": {"content": content}}]}, ensure_ascii=False)
    cassette = {
        "version": 1,
        "interactions": [{"request": {"body": "not json"}, "response": {"body": {"string": body}}}],
    }
    back = form.deserialize(form.serialize(cassette))["interactions"][0]

    assert json.loads(back["response"]["body"]["string"])["choices"][0]["message"]["content"] == content
    assert back["request"]["body"] == "not json"


def test_a_recording_is_found_below_the_directory(tmp_path, no_network):
    record(tmp_path / "desk" / "march", GOOD)

    assert replay(tmp_path).claims


def test_a_missing_recording_says_which_article_which_prompt_and_what_to_do(tmp_path):
    with pytest.raises(RecordingMissing) as raised:
        replay(tmp_path)

    message = str(raised.value)
    assert "Ostrel harbour clears its grain queue" in message
    assert "extract-1" in message
    assert "--record" in message


def test_a_recording_of_other_words_is_named_in_the_miss(tmp_path):
    record(tmp_path, GOOD)

    with pytest.raises(RecordingMissing, match=r"have changed since ostrel-harbour-.*\.json was recorded"):
        replay(tmp_path, BARGES.replace("nights", "weekends"))


def test_a_recording_of_another_model_is_told_from_a_miss(tmp_path, no_network):
    record(tmp_path, GOOD)

    with pytest.raises(RecordingMissing, match="recorded with scripted"):
        replay(tmp_path, model="another")


def test_a_recording_that_stops_half_way_is_told(tmp_path, no_network):
    record(tmp_path, changed(GOOD, ("claims", 1, "s"), 99), only())
    (path,) = tmp_path.iterdir()
    cassette = json.loads(path.read_text(encoding="utf-8"))
    del cassette["interactions"][1]
    path.write_text(json.dumps(cassette), encoding="utf-8")

    with pytest.raises(RecordingMissing, match="not complete"):
        replay(tmp_path)


@pytest.mark.parametrize("written", ["", "{", "[]", '{"metadata": {}}', '{"metadata": {"maker": "a", "model": "b"}}'])
def test_a_broken_recording_is_told(tmp_path, written):
    record(tmp_path, GOOD)
    next(tmp_path.iterdir()).write_text(written, encoding="utf-8")

    with pytest.raises(ExtractionError):
        replay(tmp_path)


def test_recording_again_replaces_what_was_there(tmp_path):
    record(tmp_path, GOOD)
    record(tmp_path, only())

    assert len(list(tmp_path.iterdir())) == 1
    assert replay(tmp_path).claims == ()


def test_the_pydantic_version_in_a_re_ask_does_not_matter(tmp_path, no_network):
    live, _ = record(tmp_path, {"attributions": []}, GOOD)
    (path,) = tmp_path.iterdir()
    written = path.read_text(encoding="utf-8")
    assert "errors.pydantic.dev" in written
    path.write_text(written.replace("errors.pydantic.dev/2.", "errors.pydantic.dev/9."), encoding="utf-8")

    assert told(replay(tmp_path), origin="live") == told(live)


def test_a_directory_that_cannot_be_made_is_told(tmp_path, monkeypatch):
    def refused(path, **_options):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", refused)

    with pytest.raises(UsageError, match="cannot be kept"):
        record(tmp_path / "below", GOOD)


def test_a_file_in_the_place_of_a_directory_is_told(tmp_path):
    (tmp_path / "taken").write_text("")

    with pytest.raises(UsageError, match="cannot be kept"):
        record(tmp_path / "taken", GOOD)


def test_threads_replay_beside_each_other(tmp_path, no_network):
    texts = [BARGES.replace("grain queue", heap) for heap in ("grain queue", "timber", "coal heap", "scrap yard")]
    for text in texts:
        record(tmp_path, GOOD, text=text)
    found: list[int] = []
    threads = [
        threading.Thread(target=lambda text=text: found.append(len(replay(tmp_path, text).claims))) for text in texts
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [3, 3, 3, 3]


def test_a_title_without_letters_still_has_a_file_name():
    assert recording.Label("# # #", "extract-1", "x").name.startswith("article-")
    assert recording.Label("停火 и мир", "extract-1", "x").slug == "停火-и-мир"


def test_record_and_replay_at_once_are_refused(tmp_path):
    with pytest.raises(ValueError, match="not both"):
        ModelSettings(model="m", record=tmp_path, replay=tmp_path)
    with pytest.raises(ValueError, match="no model"):
        ModelSettings(api_key=SecretStr("k"))


def test_a_hand_written_answer_is_recorded_and_replayed_as_authored(tmp_path, no_network):
    article, figures = article_of()
    author_recording(article, figures, [json.dumps(GOOD)], tmp_path)
    again = replay(tmp_path)

    assert again.extractor.origin == "authored"
    assert len(again.claims) == 3
    assert again.extractor.usage.requests == 1


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ([], "takes 1 answers"),
        (["{}"], "wire form"),
        ([json.dumps(changed(GOOD, ("relations", 0, "cue"), "never said"))], "word for word"),
    ],
)
def test_a_hand_written_answer_with_a_fault_is_refused(tmp_path, answers, named):
    article, figures = article_of()

    with pytest.raises(UsageError, match=named):
        author_recording(article, figures, answers, tmp_path)
    assert not list(tmp_path.iterdir())
