"""Every renderer writes what its golden file holds; `tests/render/goldens.py` says how to write the files anew."""

import pytest

from tests.render.goldens import FOLDER, GOLDENS


@pytest.mark.parametrize("name", GOLDENS)
def test_a_renderer_writes_what_its_golden_file_holds(name):
    expected = (FOLDER / name).read_bytes().decode("utf-8")

    assert expected == GOLDENS[name]()


def test_no_golden_file_is_left_over():
    assert set(GOLDENS) == {path.name for path in FOLDER.iterdir()}


@pytest.mark.parametrize(
    "environment",
    [
        {"FORCE_COLOR": "1"},
        {"NO_COLOR": "1"},
        {"TERM": "dumb"},
        {"COLUMNS": "20"},
        {"TTY_COMPATIBLE": "1"},
        {"LC_ALL": "C"},
    ],
    ids=str,
)
def test_the_environment_changes_nothing_that_was_not_asked_for(monkeypatch, environment):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    for name in ("quay.txt", "quay.colour.txt"):
        assert (FOLDER / name).read_bytes().decode("utf-8") == GOLDENS[name]()
