"""What a sentence pattern reads: asides are passed over, words are whole, two sentences may be read as one."""

import time
from collections import deque

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.clauses import lines_of
from verifier.extract.offline.quantities.find import find_quantities
from verifier.extract.offline.relations.find import find_relations
from verifier.extract.offline.relations.patterns import Pattern, strand_of
from verifier.extract.offline.relations.patterns_asides import kept_signs
from verifier.extract.offline.relations.rows import ROWS
from verifier.extract.offline.relations.rows_joined import JOINED
from verifier.figures import scan_article

LONGEST = 30  # seconds: a pattern quadratic in the text takes minutes


def found(text):
    """Pattern and figures of each relation in a text."""
    article = article_from_text(text)
    figures = scan_article(article)
    written = {figure.id: figure.text for figure in figures}
    relations = find_relations(article, figures, find_quantities(article, figures))
    return [(relation.kind, [written[one] for one in relation.figures]) for relation in relations]


@pytest.mark.parametrize(
    ("signs", "kept"),
    [
        pytest.param("a ·, police said ·, b ·.", "a ·, b ·.", id="in the middle"),
        pytest.param("a b ·, according to the mayor ·.", "a b ·.", id="at the end"),
        pytest.param("a ·, the ministry said on ‹t3› ·, b", "a ·, b", id="with a date"),
        pytest.param("a ·, the mayor said ‹c3› left ·, b", "a ·, the mayor said ‹c3› left ·, b", id="with a figure"),
        pytest.param("a ·, he said that b ·, c", "a ·, he said that b ·, c", id="with a clause"),
        pytest.param("a ·, b ·, c", "a ·, b ·, c", id="nobody speaks"),
    ],
)
def test_an_aside_that_names_a_speaker_is_passed_over(signs, kept):
    words = signs.split()

    assert [words[at] for at in kept_signs(words)] == kept.split()


def test_a_pattern_starts_with_a_whole_word():
    assert found("The bank was fined $80 million. Its profit fell to $60 million in the same year.") == []


def test_a_list_that_is_summed_up_leaves_the_change_to_its_whole():
    kinds = [
        kind for kind, _ in found("It sold 60 buses, 31 diesel and 27 electric, up 10 percent from 50 a year earlier.")
    ]

    assert "change" not in kinds


def test_what_something_grew_from_is_no_whole_of_a_list():
    kinds = [kind for kind, _ in found("The fleet grew to nearly 50 ships from 36: 21 tankers and 28 freighters.")]

    assert "total" not in kinds


def test_every_part_of_a_stated_whole_is_bound_to_it():
    bound = found("Of the 40 crew, 12 were hurt, 9 were missing and 3 were unharmed.")

    assert [figures for kind, figures in bound if kind == "part_of"] == [["12", "40"], ["9", "40"], ["3", "40"]]


@pytest.mark.parametrize(
    "piece",
    [
        "from 5 to 7, up 8 percent, ",
        "rose by 5 percent from 6 to 7 and ",
        ", the man said, 5 of the 7",
        "Of the 50 files, 20 were closed, leaving 30. The remaining 7 percent rose to 8 from 9. ",
        "5 percent, 6 percent ; the remaining ",
        "(5 + 6 + 7) ",
    ],
)
def test_hostile_text_takes_time_in_proportion_to_its_length(piece):
    article = article_from_text(piece * (20_000 // len(piece)))
    figures = [figure for figure in scan_article(article) if figure.tier != "exempt"]
    strands = [strand_of(line, _within(line, figures)) for line in lines_of(article)]
    started = time.perf_counter()
    for row in (*ROWS, *JOINED):
        pattern = Pattern(row.pattern)
        for strand in strands:
            deque(pattern.find(strand), maxlen=0)

    assert time.perf_counter() - started < LONGEST


def _within(line, figures):
    span = line.sentence.span
    return [figure for figure in figures if span.start <= figure.start < span.end]
