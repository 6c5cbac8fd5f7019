"""Each row of the tables of time is proved by its own two examples."""

from datetime import date

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.extract.offline.quantities.find import find_quantities
from verifier.extract.offline.relations.find import find_relations
from verifier.extract.offline.relations.rows_time import (
    AGO_ROWS,
    ALLOWED_ROWS,
    ANNIVERSARY_ROWS,
    FUTURE_ROWS,
    ORDER_ROWS,
    PARENT_ROWS,
    PAST_ROWS,
    RELATIVE_ROWS,
    SINCE_ROWS,
    WEEKDAY_ROWS,
)
from verifier.extract.offline.relations.time_follow import FOLLOW_ROWS
from verifier.figures import scan_article

BINDING = (
    *AGO_ROWS,
    *FOLLOW_ROWS,
    *ALLOWED_ROWS,
    *ANNIVERSARY_ROWS,
    *ORDER_ROWS,
    *PARENT_ROWS,
    *RELATIVE_ROWS,
    *SINCE_ROWS,
    *WEEKDAY_ROWS,
)
# These speak up only where a date lies on the wrong side of publication.
TENSES = (*FUTURE_ROWS, *PAST_ROWS)
ROWS = (*BINDING, *TENSES)


def judged(text):
    article = article_from_text(text, published=date(2024, 6, 3))
    figures = scan_article(article)
    by_id = {figure.id: figure for figure in figures}
    found = find_relations(article, figures, find_quantities(article, figures))
    return [judge(relation, by_id, published=article.published) for relation in found]


@pytest.mark.parametrize("row", BINDING, ids=lambda row: row.name)
def test_a_row_binds_its_first_example_and_it_adds_up(row):
    relations = judged(row.holds)

    assert row.name in {relation.pattern for relation in relations}
    assert {relation.verdict for relation in relations if relation.kind == row.kind} == {"consistent"}


@pytest.mark.parametrize("row", TENSES, ids=lambda row: row.name)
def test_a_date_on_the_side_of_its_tense_is_set_against_nothing(row):
    assert row.name not in {relation.pattern for relation in judged(row.holds)}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_binds_its_second_example_and_it_does_not_add_up(row):
    assert (row.name, "conflicting") in {(relation.pattern, relation.verdict) for relation in judged(row.breaks)}


def test_every_row_has_a_name_of_its_own():
    assert len(ROWS) == len({row.name for row in ROWS})
