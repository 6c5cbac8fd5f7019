"""A rule is added by adding one file: it is found, documented and tested without any list being edited."""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

RULE = '''\
"""{code}: an unlucky number."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules import rule


@rule("{code}", severity="info", since="0.1")
def {name}(dossier: Dossier) -> Iterator[Evidence]:
    """A number is unlucky.

    ## What it does
    Looks for thirteens.

    ## Why it matters
    Readers shudder.

    ## Example
    ```flagged
    The fair drew 13 geese to the green.
    ```
    ```flagged
    She paid thirteen crowns for the goose.
    ```
    ```clean
    The fair drew 14 geese to the green.
    ```
    ```clean
    She paid fourteen crowns for the goose.
    ```

    ## Limits
    None.
    """
    for figure in dossier.figures:
        if figure.value == 13:
            yield Evidence(message="unlucky", span=figure.span, figures=(figure.id,))
'''


def run(*command, cwd, path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path)), "PYTHONDONTWRITEBYTECODE": "1"}
    told = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, cwd=cwd, env=environment
    )
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


@pytest.fixture
def copied(tmp_path):
    """A copy of the package and its rule tests, as a contributor would have it."""
    skipped = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "verifier", tmp_path / "verifier", ignore=skipped)
    for name in (
        "tests/rules/test_examples.py",
        "tests/rules/test_rule_files.py",
        "pyproject.toml",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "docs").mkdir()
    return tmp_path


def walked_through():
    """The rule file that CONTRIBUTING walks through: its function's name and its text."""
    lines = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()
    start = next(place for place, line in enumerate(lines) if line.strip() == "```python")
    end = lines.index(lines[start].replace("python", ""), start)
    text = textwrap.dedent("\n".join(lines[start + 1 : end])) + "\n"
    return re.search(r"^@rule.*\ndef (\w+)", text, re.MULTILINE)[1], text


def test_the_rule_that_contributing_walks_through_is_found_documented_and_tested(copied):
    name, text = walked_through()
    (copied / "verifier/rules/ledger" / f"{name}.py").write_text(text, encoding="utf-8")

    run("-m", "verifier.rules.docs", cwd=copied, path=[copied])
    tested = run(
        "-m", "pytest", "tests/rules", "-vv", "-k", "LED090", "-p", "no:cacheprovider", cwd=copied, path=[copied]
    )

    page = (copied / "docs/rules.md").read_text(encoding="utf-8")
    assert f"| [LED090](#led090) | {name.replace('_', '-')} | info | all |" in page
    for test in ("LED090-flagged-0", "LED090-flagged-1", "LED090-clean-0", "LED090-clean-1"):
        assert f"[{test}] PASSED" in tested


def install(tmp_path, module):
    """A package of a newsroom with one entry point, as pip would leave it behind."""
    package = tmp_path / "newsroom"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "superstition.py").write_text(RULE.format(code="DESK001", name="unlucky_number"), encoding="utf-8")
    installed = tmp_path / "newsroom-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: newsroom\nVersion: 1.0\n")
    (installed / "entry_points.txt").write_text(f"[verifier.rules]\nsuperstition = {module}\n")


def test_a_rule_of_another_package_is_found_by_its_entry_point(tmp_path):
    install(tmp_path, "newsroom.superstition")
    program = (
        "from verifier.pipeline import verify; from verifier.rules import explain;"
        "report = verify('The fair drew 13 geese.', select=['DESK']);"
        "print(explain('desk001').summary, [finding.code for finding in report.findings])"
    )

    assert run("-c", program, cwd=tmp_path, path=[tmp_path, ROOT]) == "A number is unlucky. ['DESK001']\n"


def test_an_entry_point_that_cannot_be_loaded_is_named(tmp_path):
    install(tmp_path, "newsroom.astrology")
    program = (
        "from verifier.errors import UsageError; from verifier.rules import registry\n"
        "for attempt in range(2):\n"
        "    try: registry()\n"
        "    except UsageError as error: print(error.where)\n"
    )

    assert (
        run("-c", program, cwd=tmp_path, path=[tmp_path, ROOT]) == "entry point superstition = newsroom.astrology\n" * 2
    )


def test_a_rule_defined_in_a_notebook_runs_at_once():
    program = RULE.format(code="DESK002", name="unlucky_number") + (
        "\n\nfrom verifier.pipeline import verify\n"
        "print([finding.code for finding in verify('The fair drew 13 geese.').findings])\n"
    )

    assert run("-c", program, cwd=ROOT, path=[ROOT]) == "['DESK002']\n"
