"""Rates, ratios and growth: every row finds its own examples, the one adding up and the other not."""

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.extract.offline import extract_offline
from verifier.extract.offline.relations.rows_per import (
    GROWTH_ROWS,
    RATE_ROWS,
    RATE_ROWS_BEHIND,
    RATE_ROWS_OF_AMOUNT_BEFORE,
)
from verifier.extract.offline.relations.whole_things import WHOLE_ROWS
from verifier.figures import scan_article

ROWS = (*RATE_ROWS, *RATE_ROWS_BEHIND, *RATE_ROWS_OF_AMOUNT_BEFORE, *GROWTH_ROWS, *WHOLE_ROWS)


def read(text, kinds):
    article = article_from_text(text)
    figures = scan_article(article)
    by_id = {figure.id: figure for figure in figures}
    found = extract_offline(article, figures).relations
    return [(relation, judge(relation, by_id, published=None)) for relation in found if relation.kind in kinds]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_row_reads_its_own_two_examples(row):
    held = [judged.verdict for _, judged in read(row.holds, {row.kind})]
    broken = [judged.verdict for _, judged in read(row.breaks, {row.kind})]

    assert "consistent" in held
    assert "conflicting" not in held
    assert "conflicting" in broken


@pytest.mark.parametrize(
    "text",
    [
        "The depot has 30 drivers and moved 600 crates, an average of 20 pallets a day.",
        "The yard built 12 boats in 300 days, as many as 40 a year.",
        "The choir sang in 12 towns for £6,000, more than £900 a song.",
        "The vet treated 90 dogs in 30 days, two cats a day.",
        "The bridge is 540 metres long and took 90 weeks, at £6,000 a metre.",
    ],
)
def test_a_rate_for_something_else_is_bound_to_nothing(text):
    assert read(text, {"per"}) == []


def test_a_rate_for_every_thousand_keeps_its_base_and_its_amount_from_the_sentence_before():
    text = "The port logged 90 thefts last year. It has 18,000 workers, or 5 thefts for every 1,000 workers."
    ((relation, _),) = read(text, {"per"})

    assert relation.base == 1000
    assert len(relation.figures) == 3
