"""Phrasings beside those of the rows: what adds up is bound and silent, what does not is bound and told."""

import re
from datetime import date
from pathlib import Path

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.extract.offline.quantities.find import find_quantities
from verifier.extract.offline.relations.find import find_relations
from verifier.figures import scan_article

_TABLE = (Path(__file__).parent / "relation_phrasings.txt").read_text(encoding="utf-8").splitlines()
_LINES = [line.replace(" ¶ ", "\n\n").split(": ", 1) for line in _TABLE if not line.startswith("#")]
PHRASINGS = [(kind, text) for kind, text in _LINES if kind != "silent"]
SILENT = [text for kind, text in _LINES if kind == "silent"]


def with_figures(text, *, adding_up):
    return re.sub(r"\{(.*?) \| (.*?)\}", r"\1" if adding_up else r"\2", text, flags=re.DOTALL)


def judged(text):
    article = article_from_text(text, published=date(2025, 2, 4))
    figures = scan_article(article)
    by_id = {figure.id: figure for figure in figures}
    found = find_relations(article, figures, find_quantities(article, figures))
    return [judge(relation, by_id, published=article.published) for relation in found]


@pytest.mark.parametrize(("kind", "text"), PHRASINGS, ids=[text[:50] for _, text in PHRASINGS])
def test_figures_that_add_up_are_bound_and_nothing_clashes(kind, text):
    relations = judged(with_figures(text, adding_up=True))

    assert kind in {relation.kind for relation in relations if relation.verdict == "consistent"}
    assert "conflicting" not in {relation.verdict for relation in relations}


@pytest.mark.parametrize(("kind", "text"), PHRASINGS, ids=[text[:50] for _, text in PHRASINGS])
def test_figures_that_do_not_add_up_clash_once(kind, text):
    relations = judged(with_figures(text, adding_up=False))

    assert [kind] == [relation.kind for relation in relations if relation.verdict == "conflicting"]


@pytest.mark.parametrize("text", SILENT, ids=[text[:50] for text in SILENT])
def test_figures_of_different_things_never_clash(text):
    assert "conflicting" not in {relation.verdict for relation in judged(text)}
