"""What the README shows is what the tool does. `python tests/test_readme.py` writes the shown reports anew."""

import io
import os
import re
import shlex
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
CONSOLE = re.compile(r"```console\n\$ (?P<command>verifier .+)\n(?P<shown>(?:.*\n)*?)```")
PYTHON = re.compile(r"```python\n((?:.*\n)*?)```")


def output_of(command: str) -> str:
    from verifier.cli.main import main

    captured = io.StringIO()
    environment = dict(os.environ)
    before = Path.cwd()
    try:
        os.chdir(ROOT)
        os.environ.update(COLUMNS="96", NO_COLOR="1")
        with redirect_stdout(captured):
            main(shlex.split(command)[1:])
    finally:
        os.chdir(before)
        os.environ.clear()
        os.environ.update(environment)
    return "\n".join(line.rstrip() for line in captured.getvalue().splitlines()) + "\n"


@pytest.mark.parametrize(
    "shown", [pytest.param(m, id=m["command"]) for m in CONSOLE.finditer(README.read_text("utf-8"))]
)
def test_the_readme_shows_the_true_report(shown):
    assert output_of(shown["command"]) == shown["shown"]


def test_the_readme_shows_at_least_one_report():
    assert CONSOLE.search(README.read_text("utf-8"))


@pytest.mark.parametrize("code", PYTHON.findall(README.read_text("utf-8")))
def test_the_notebook_lines_run(code, monkeypatch):
    monkeypatch.chdir(ROOT)
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102


def write() -> None:
    text = README.read_text("utf-8")
    fresh = CONSOLE.sub(lambda m: f"```console\n$ {m['command']}\n{output_of(m['command'])}```", text)
    README.write_text(fresh, "utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    write()
