"""Evidence becomes findings: severities, order, and one finding for one conflicting set of figures."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.article import Span, article_from_text
from verifier.claims.model import Extraction, Extractor, Observation, Operand, Quantity, Relation
from verifier.dossier import assemble
from verifier.extract.offline import extract_offline
from verifier.figures import scan_article
from verifier.report import Evidence, report_of
from verifier.rules import check, registry, rule, select

TEXT = "The depot has 40 buses and 12 trams, 70 in all. Of the 40 buses, 50 are old. On Monday 9 were sold."


@pytest.fixture
def yielding(monkeypatch):
    """Rules for one test: each code yields the evidence given for it."""
    monkeypatch.setattr(sys.modules["verifier.rules.rule"], "_registered", dict(registry()))

    def give(**evidence):
        for code, (severity, yielded) in evidence.items():
            rule(code, severity=severity, since="0.1", joins="all")(yields(yielded))
        return select(select=list(evidence))

    return give


def yields(evidence):
    return lambda dossier: iter(evidence)


def dossier(*relations, observations=(), quantities=()):
    article = article_from_text(TEXT)
    extraction = Extraction(
        extractor=Extractor(name="test"), relations=relations, observations=observations, quantities=quantities
    )
    return assemble(article, scan_article(article), extraction)


def evidence(*figures, start=0, relations=(1,), **more):
    return Evidence(message="m", span=Span(start, start + 3), figures=figures, relations=relations, **more)


def codes(findings):
    return [finding.code for finding in findings]


def test_findings_come_in_the_order_of_the_article_and_then_of_the_codes(yielding):
    rules = yielding(
        ARI901=("error", [evidence(1, start=40, relations=())]),
        ARI902=("error", [evidence(2, start=5, relations=()), evidence(3, start=40, relations=())]),
    )

    assert codes(check(dossier(), rules)) == ["ARI902", "ARI901", "ARI902"]


def test_a_finding_told_twice_is_told_once(yielding):
    rules = yielding(ARI901=("error", [evidence(1, relations=()), evidence(1, relations=())]))

    assert codes(check(dossier(), rules)) == ["ARI901"]


@pytest.mark.parametrize(
    ("codes_that_fire", "told"),
    [
        pytest.param(["ARI901", "UNI903"], "UNI903", id="units before arithmetic"),
        pytest.param(["UNI901", "WRD901"], "UNI901", id="units before wording"),
        pytest.param(["WRD901", "ARI901"], "WRD901", id="wording before arithmetic"),
        pytest.param(["TIM901", "ARI901"], "ARI901", id="arithmetic before time"),
        pytest.param(["LED901", "TIM901"], "TIM901", id="time before the ledger"),
        pytest.param(["ARI902", "ARI901"], "ARI901", id="the lowest code of a family"),
        pytest.param(["XYZ901", "LED901"], "LED901", id="a family of one's own comes last"),
    ],
)
def test_one_conflicting_set_gives_one_finding(yielding, codes_that_fire, told):
    rules = yielding(**{code: ("error", [evidence(1, 2)]) for code in codes_that_fire})

    assert codes(check(dossier(), rules)) == [told]


def test_a_set_within_another_is_the_same_conflict(yielding):
    rules = yielding(ARI901=("error", [evidence(1, 2, 3)]), ARI902=("error", [evidence(3, 1)]))

    assert codes(check(dossier(), rules)) == ["ARI901"]


def test_a_larger_set_found_later_is_the_same_conflict(yielding):
    rules = yielding(ARI901=("error", [evidence(1, 3)]), ARI902=("error", [evidence(3, 1, 2)]))

    assert codes(check(dossier(), rules)) == ["ARI901"]


def test_sets_that_share_one_figure_are_two_conflicts(yielding):
    rules = yielding(ARI901=("error", [evidence(1, 2)]), ARI902=("error", [evidence(2, 3)]))

    assert codes(check(dossier(), rules)) == ["ARI901", "ARI902"]


def test_one_figure_that_clashes_with_two_others_is_one_finding_of_a_rule(yielding):
    places = [
        evidence(1, 2, related=((Span(9, 11), "here"),)),
        evidence(1, 3, relations=(2,), related=((Span(20, 22), "there"),)),
    ]
    rules = yielding(ARI901=("error", places))

    (finding,) = check(dossier(), rules)

    assert [related.label for related in finding.related] == ["here", "there"]
    assert (finding.figures, finding.relations) == ((1, 2, 3), (1, 2))


def test_what_rests_on_no_relation_is_never_merged(yielding):
    rules = yielding(ATT901=("warning", [evidence(1, relations=())]), ARI901=("error", [evidence(1, 2)]))

    assert sorted(codes(check(dossier(), rules))) == ["ARI901", "ATT901"]


def test_the_finding_that_stays_takes_over_the_relations_of_the_others(yielding):
    rules = yielding(
        ARI901=("error", [evidence(1, 2, relations=(1,))]), ARI902=("error", [evidence(1, 2, relations=(2,))])
    )

    (finding,) = check(dossier(), rules)

    assert finding.relations == (1, 2)


def test_mentions_of_one_observation_count_as_one_figure(yielding):
    figures = {figure.text: figure.id for figure in dossier().figures}
    first, second = (figure.id for figure in dossier().figures if figure.text == "40")
    quantities = [Quantity(id=1, dimension="count")]
    observations = [Observation(figure=first, quantity=1), Observation(figure=second, quantity=1)]
    rules = yielding(
        ARI901=("error", [evidence(first, figures["50"])]), ARI902=("error", [evidence(second, figures["50"])])
    )

    found = check(dossier(observations=observations, quantities=quantities), rules)

    assert codes(found) == ["ARI901"]


def test_the_lower_of_two_severities_counts(yielding):
    rules = yielding(
        ARI901=("error", [evidence(1, relations=(), severity="info")]),
        ARI902=("info", [evidence(2, relations=(), severity="error")]),
    )

    assert [finding.severity for finding in check(dossier(), rules)] == ["info", "info"]


def test_a_binding_that_supports_only_a_warning_caps_an_error():
    operands = (Operand(role="a", figure=5), Operand(role="b", figure=4))
    relation = Relation(id=1, kind="part_of", operands=operands, cue=None, ceiling="warning")

    (finding,) = check(dossier(relation), select(select=["ARI005"]))

    assert (finding.code, finding.severity) == ("ARI005", "warning")


def test_a_rounding_that_a_slip_explains_becomes_a_finding_and_a_conflict():
    article = article_from_text("The choir shrank from 1,200 singers to 1,000 singers, by 20%.")
    figures = scan_article(article)
    operands = tuple(Operand(role=role, figure=figure.id) for role, figure in zip("abc", figures, strict=True))
    relation = Relation(id=1, kind="change", operands=operands, cue=None, direction="down")
    told = assemble(article, figures, Extraction(extractor=Extractor(name="test"), relations=(relation,)))

    report = report_of(told, check(told, select(select=["ARI004"])))

    assert told.relations[0].rounding
    assert [finding.slip for finding in report.findings] == ["wrong base"]
    assert report.relations[0].verdict == "conflicting"


def test_a_relation_with_a_figure_that_does_not_exist_is_a_matter_of_grounding():
    operands = (Operand(role="a", figure=5), Operand(role="a", figure=999), Operand(role="b", figure=4))
    relation = Relation(id=1, kind="part_of", operands=operands, cue=None)

    found = check(dossier(relation), select(select=["ARI", "GRD005"]))

    assert codes(found) == ["GRD005", "ARI005"]


def test_many_conflicts_over_one_figure_are_all_told(yielding):
    rules = yielding(ARI901=("error", [evidence(1, other, start=other % 90) for other in range(2, 3_000)]))

    found = check(dossier(), rules)

    assert len(found) == 90
    assert len({figure for finding in found for figure in finding.figures}) == 2_999


CLASHES = """\
The council is to plant 300 trees under the deal. Workers have planted 380 trees so far.

Of the 33 passengers, 41 were injured, police said. Membership fell 40% to 9,000 from 12,000.
"""


@given(st.randoms(use_true_random=False))
@settings(max_examples=20, deadline=None)
def test_the_order_in_which_things_were_extracted_does_not_matter(random):
    article = article_from_text(CLASHES)
    figures = scan_article(article)
    extraction = extract_offline(article, figures)
    shuffled = extraction.model_copy(
        update={
            field: tuple(random.sample(getattr(extraction, field), len(getattr(extraction, field))))
            for field in ("claims", "attributions", "relations", "observations")
        }
    )
    expected = check(assemble(article, figures, extraction), select())

    assert codes(expected) == ["ARI006", "ARI005", "ARI004"]
    assert check(assemble(article, figures, shuffled), select()) == expected
