"""The pages on the report and its words leave nothing out."""

import json
import re
from pathlib import Path

import pytest

from tests.render import reports
from verifier.render.wording import KINDS, SIGNS
from verifier.report import Report

DOCS = Path(__file__).parents[2] / "docs"
SECTIONS = dict(
    re.findall(
        r"^## `?([a-z]+)(?:\[\])?`?.*?$\n(.*?)(?=^## |\Z)",
        (DOCS / "report-schema.md").read_text("utf-8"),
        re.MULTILINE | re.DOTALL,
    )
)


def paths(value, prefix=""):
    """Every key of an object as the page names it: `a.b`, and `a[].b` inside a list."""
    for key, inner in value.items():
        yield prefix + key
        if isinstance(inner, dict) and key != "by_state":
            yield from paths(inner, f"{prefix}{key}.")
        if isinstance(inner, list):
            for one in inner:
                if isinstance(one, dict):
                    yield from paths(one, f"{prefix}{key}[].")


def documented(section):
    return set(
        re.findall(r"`([a-z_\[\]0-9.]+)`", " ".join(re.findall(r"^\| (`.*?) \|", SECTIONS[section], re.MULTILINE)))
    )


def spelled_out(section):
    return SECTIONS[section]


WHOLE = json.loads(reports.quay(reports.MODEL).to_json())
PLACE = {"part", "start", "end", "text"}


@pytest.mark.parametrize("section", ["article", "extractor", "counts"])
def test_every_key_of_an_object_is_explained(section):
    assert set(paths(WHOLE[section])) <= documented(section)


@pytest.mark.parametrize("section", ["figures", "quantities", "attributions", "claims", "relations", "findings"])
def test_every_key_of_a_list_is_explained(section):
    keys = {path for one in WHOLE[section] for path in paths(one)}
    missing = {path for path in keys if path not in documented(section)}

    # Places are explained once a section, in words, with each of their keys named there.
    assert not {path for path in missing if path.count(".") == 0}
    assert all(
        f"`{path.rsplit('.', 1)[1]}`" in spelled_out(section) or path.rsplit(".", 1)[1] in PLACE for path in missing
    )


def test_the_report_itself_is_explained_key_by_key():
    names = {field.alias or name for name, field in Report.model_fields.items() if not field.exclude}

    assert names == set(WHOLE)
    page = (DOCS / "report-schema.md").read_text("utf-8").split("## The report\n")[1].split("\n## ")[0]
    assert names == set(re.findall(r"^\| `([a-z_]+)`", page, re.MULTILINE))


def test_no_key_is_explained_that_is_not_there():
    for section in SECTIONS.keys() & WHOLE.keys():
        value = WHOLE[section]
        known = {path for one in (value if isinstance(value, list) else [value]) for path in paths(one)}

        assert documented(section) <= known, section


def test_every_kind_of_relation_is_named():
    assert all(f"{kind}" in SECTIONS["relations"] for kind in KINDS)


def test_every_state_stands_in_the_glossary_with_its_mark():
    glossary = (DOCS / "glossary.md").read_text("utf-8")

    for state, sign in SIGNS.items():
        assert f"| {sign.mark} | `{sign.plain}` | {state} |" in glossary
