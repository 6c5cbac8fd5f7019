"""Where the rules about figures stay silent although a relation conflicts."""

from dataclasses import replace

import pytest

from verifier.article import article_from_text
from verifier.claims.model import Attribution, Extraction, Extractor, Operand, Relation
from verifier.dossier import assemble
from verifier.figures import scan_article
from verifier.pipeline import verify
from verifier.rules import check, select

TEXT = "It grew from 30 to 60, by 40%. It lasted 18 months from May 3, 2021. Twice there were 20."


def dossier(*relations, attributions=()):
    article = article_from_text(TEXT)
    read = Extraction(extractor=Extractor(name="test"), attributions=attributions)
    return replace(assemble(article, scan_article(article), read), relations=relations)


def conflicting(kind, **roles):
    operands = tuple(Operand(role=role, figure=figure) for role, figures in roles.items() for figure in figures)
    return Relation(id=1, kind=kind, operands=operands, cue=None, verdict="conflicting")


@pytest.mark.parametrize(
    "relation",
    [
        pytest.param(conflicting("total", a=[1, 2]), id="no total"),
        pytest.param(conflicting("share_of", a=[1], c=[3]), id="no whole"),
        pytest.param(conflicting("share_of", a=[1], b=[2]), id="no share"),
        pytest.param(conflicting("change", b=[2], c=[3]), id="no figure before"),
        pytest.param(conflicting("change", a=[1], b=[2]), id="a bare direction"),
        pytest.param(conflicting("part_of", a=[1]), id="part of nothing"),
        pytest.param(conflicting("part_of", b=[1]), id="no part"),
        pytest.param(conflicting("remainder", a=[1], b=[2]), id="nothing left"),
        pytest.param(conflicting("remainder", c=[1], b=[2]), id="nothing gone"),
        pytest.param(conflicting("weekday"), id="no date"),
        pytest.param(conflicting("span", a=[5]), id="no length"),
        pytest.param(conflicting("span", a=[5], c=[1]), id="a length that is none"),
        pytest.param(conflicting("conversion", a=[1]), id="no conversion"),
        pytest.param(conflicting("same", a=[1]), id="one mention"),
    ],
)
def test_a_relation_without_all_its_figures_is_passed_over(relation):
    assert check(dossier(relation), select(select=["ARI", "TIM", "UNI", "LED"])) == ()


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        pytest.param(("the mayor", "the union"), [], id="two sources"),
        pytest.param(("the mayor", "the mayor"), ["LED001"], id="one source"),
        pytest.param((None, None), ["LED001"], id="the paper itself"),
    ],
)
def test_only_one_voice_can_contradict_itself(names, codes):
    said = [
        Attribution(id=number, source=None, name=name, kind="person", cue=None, figures=(number,))
        for number, name in enumerate(names, start=1)
    ]

    found = check(dossier(conflicting("same", a=[1, 2]), attributions=said), select(select=["LED001"]))

    assert [finding.code for finding in found] == codes


@pytest.mark.parametrize(
    "text",
    [
        "Output rose 40 percent to 1,200 tonnes from 1,000 tonnes, seasonally adjusted.",
        "Sales fell 5% on a like-for-like basis to 800 units from 1,000 units.",
        "In real terms, wages rose 1 percent to 2,200 francs from 2,000 francs.",
    ],
)
def test_a_change_reckoned_otherwise_is_not_judged(text):
    assert verify(text).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "The yard is to build 12 ferries under the deal. It has built 15 ferries so far, more than planned.",
        "The appeal hoped to plant 5,000 trees. Volunteers have planted 7,300 trees so far.",
        "The clinic was to treat 300 patients. Beyond the agreement, it has treated 380 patients so far.",
    ],
)
def test_a_plan_that_was_beaten_and_a_hope_are_no_limits(text):
    assert verify(text).findings == ()


def test_remaining_and_done_that_exceed_the_total_are_a_matter_of_the_remainder():
    text = "Workers have repaired 14 of the 40 bridges, leaving 30."
    (finding,) = verify(text).findings

    assert finding.code == "ARI007"
    assert {related.label for related in finding.related} == {"what there was", "what has gone"}
    assert finding.arithmetic
    assert finding.settle
