"""Each row of the grammar is proved by its own two examples."""

from datetime import date

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.extract.offline.quantities.find import find_quantities
from verifier.extract.offline.relations.back import BACK_ROWS
from verifier.extract.offline.relations.find import find_relations
from verifier.extract.offline.relations.frames import FRAME
from verifier.extract.offline.relations.groups import GROUP_ROWS
from verifier.extract.offline.relations.rows import ROWS as SENTENCE_ROWS
from verifier.extract.offline.relations.rows_joined import JOINED
from verifier.figures import scan_article

ROWS = (*SENTENCE_ROWS, *BACK_ROWS, *GROUP_ROWS, *JOINED, FRAME)


def relations_of(text):
    article = article_from_text(text, published=date(2024, 6, 3))
    figures = scan_article(article)
    by_id = {figure.id: figure for figure in figures}
    found = find_relations(article, figures, find_quantities(article, figures))
    return [judge(relation, by_id, published=article.published) for relation in found]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_binds_its_first_example_and_it_adds_up(row):
    found = {(one.pattern, one.verdict) for one in relations_of(row.holds)}

    assert (row.name, "consistent") in found
    assert "conflicting" not in {verdict for _, verdict in found}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_alone_finds_that_its_second_example_does_not_add_up(row):
    assert {row.name} == {one.pattern for one in relations_of(row.breaks) if one.verdict == "conflicting"}


def test_every_row_has_a_name_of_its_own():
    assert len(ROWS) == len({row.name for row in ROWS})


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_cue_is_the_linking_words(row):
    cues = [relation.cue for relation in relations_of(row.holds)]

    assert all(cue is not None and row.holds[cue.start : cue.end].strip() for cue in cues)
