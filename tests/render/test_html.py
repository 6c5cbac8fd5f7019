"""The notebook fragment holds words only: nothing that runs, loads or reaches outside its own box."""

from html.parser import HTMLParser

import pytest

from tests.render import reports
from verifier.pipeline import verify
from verifier.render import html

REPORTS = [reports.quay, reports.clean, reports.bare, reports.failed, reports.hostile]
TAGS = {
    "div",
    "style",
    "header",
    "h3",
    "p",
    "span",
    "strong",
    "section",
    "blockquote",
    "mark",
    "bdi",
    "ul",
    "li",
    "details",
    "summary",
    "table",
    "tr",
    "th",
    "td",
    "br",
}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.seen, self.attributes, self.words, self.style = [], set(), set(), [], ""

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        else:
            self.words.append(data)


def read(report):
    reader = Reader()
    reader.feed(html.render(report))
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.__name__)
def test_only_harmless_tags_and_attributes_are_written(report):
    reader = read(report())

    assert reader.seen <= TAGS
    assert reader.attributes <= {"class", "title", "open"}


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.__name__)
def test_nothing_is_loaded_from_outside(report):
    reader = read(report())

    assert "url(" not in reader.style
    assert "@import" not in reader.style
    assert all(line.startswith(".verifier-report") for line in reader.style.strip().splitlines())


def test_words_of_the_article_are_shown_as_they_are():
    words = "".join(read(reports.hostile()).words)

    assert "<script>alert(33)</script>" in words
    assert "␛[2J" in words
    assert "\u202e" not in words
    assert "<U+202E>" in words


def test_the_whole_article_and_every_claim_can_be_read():
    words = "".join(read(reports.quay()).words)

    assert all(line in words for line in reports.QUAY.strip().split("\n"))
    assert all(claim.text in words for claim in reports.quay().claims)


def test_a_notebook_shows_the_fragment():
    assert reports.quay()._repr_html_() == html.render(reports.quay())


def test_a_failed_model_is_told_first():
    words = "".join(read(reports.failed()).words)

    assert words.index("No answer came") < words.index("ARI006")


def test_a_conflict_that_no_rule_of_the_run_reports_is_listed():
    report = verify("Half of the 40 berths, 25, are let.", ignore=["WRD001"])

    assert "does not add up, and no rule of this run reports it" in "".join(read(report).words)
