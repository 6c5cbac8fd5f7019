"""Whole articles, dense in figures that agree with each other and with their headline, raise nothing."""

from pathlib import Path

import pytest

from verifier.pipeline import verify

ARTICLES = sorted(Path(__file__).with_name("clean_articles").glob("*.txt"))


@pytest.mark.parametrize("path", ARTICLES, ids=[path.stem for path in ARTICLES])
def test_a_consistent_article_raises_no_finding(path):
    headline, _, body = path.read_text(encoding="utf-8").partition("\n")

    report = verify(body.strip(), headline=headline, rules="strict")

    assert [(finding.code, finding.message) for finding in report.findings] == []


def test_there_are_articles_to_read():
    assert len(ARTICLES) >= 6
