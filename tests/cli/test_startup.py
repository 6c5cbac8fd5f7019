"""What a fresh interpreter loads, how streams end, and what odd encodings get."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from verifier.cli.main import main

ROOT = Path(__file__).parents[2]
HEAVY = ["openai", "instructor", "tenacity", "vcr", "sqlalchemy", "dask"]
ARTICLE = "The café said “12 of the 40 lifts” failed — on Monday.\n"


def environment(**more):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VERIFIER_")}
    kept.pop("OPENAI_API_KEY", None)
    return kept | {"PYTHONPATH": str(ROOT), **more}


def run(*arguments, text=ARTICLE, folder=None, **more):
    return subprocess.run(
        [sys.executable, *arguments],
        input=text.encode(),
        capture_output=True,
        cwd=folder or Path(__file__).parent,
        env=environment(**more),
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "code",
    [
        "import verifier",
        "from verifier.cli.main import main; main(['--help'])",
        "from verifier.cli.main import main; main(['check', '--help'])",
        "from verifier.cli.main import main; main(['--version'])",
        "from verifier.cli.main import main; main(['check', '-'])",
        "from verifier.cli.main import main; main(['prompt', '-'])",
    ],
)
def test_nothing_heavy_is_loaded_before_a_model_is_named(code):
    done = run("-c", f"import sys\n{code}\nprint([n for n in {HEAVY!r} if n in sys.modules], file=sys.stderr)")

    assert done.stderr.decode().splitlines()[-1] == "[]"
    assert done.returncode == 0


def test_help_names_the_commands():
    done = run("-m", "verifier", "--help")

    assert done.returncode == 0
    assert b"check" in done.stdout


def test_the_package_runs_as_a_module():
    done = run("-m", "verifier", "--version")

    assert done.returncode == 0
    assert done.stdout.startswith(b"verifier ")


def test_ascii_output_never_crashes():
    for flags in ([], ["--format", "json"]):
        done = run("-m", "verifier", "check", "-", *flags, PYTHONIOENCODING="ascii")

        assert done.returncode == 0, done.stderr
        assert done.stdout.isascii()
    assert json.loads(done.stdout)["claims"][0]["quote"]["text"].startswith("The café said “12")


def test_a_closed_pipe_ends_quietly():
    text = "\n\n".join(f"The council said {number} of the 9,000 lamps were lit." for number in range(10, 400))
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m verifier figures - | head -n 1; exit ${{PIPESTATUS[0]}}"],
        input=text.encode(),
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )

    assert done.stderr == b""
    assert done.returncode in {0, 141}


def test_a_full_disk_is_told():
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m verifier check - > /dev/full"],
        input=ARTICLE.encode(),
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(b"verifier: error: The report cannot be written")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(("raised", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError, 141)])
def test_an_interrupted_command_ends_quietly(monkeypatch, capfd, raised, code):
    def interrupted(options):
        raise raised

    monkeypatch.setattr("verifier.cli.rules.run", interrupted)
    with capfd.disabled():
        monkeypatch.setattr("verifier.cli.main.abandon_stdout", lambda: None)

        assert main(["rules"]) == code
    assert capfd.readouterr().err == ""
