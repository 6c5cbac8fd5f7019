"""A folder of one's own, an environment without keys and models, and the command line run in it."""

import os
from typing import NamedTuple

import pytest

from verifier.cli.main import main

CLEAN = "The council said on Monday that 12 of the 40 lifts in the tower were out of order.\n"
WRONG = "The ferry has 33 passengers. Of the 33 passengers, 41 were injured, the coastguard said.\n"


class Outcome(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def place(tmp_path, monkeypatch):
    for name in list(os.environ):
        if name.startswith("VERIFIER_") or name in {"OPENAI_API_KEY", "NO_COLOR", "FORCE_COLOR", "COLUMNS"}:
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clean.txt").write_text(CLEAN)
    (tmp_path / "wrong.txt").write_text(WRONG)
    return tmp_path


@pytest.fixture
def verifier(place, capsys):
    def run(*arguments):
        code = main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return Outcome(code, told.out, told.err)

    return run
