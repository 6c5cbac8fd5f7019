"""GRD001 and GRD005 on extractions written by hand."""

import pytest

from verifier.article import Span, article_from_text
from verifier.claims.model import Attribution, Claim, Extraction, Extractor, Operand, Relation
from verifier.dossier import assemble
from verifier.figures import scan_article
from verifier.rules import check, select

TEXT = "The shelter has rehomed 18 dogs so far, the warden said. It is full."


def found(codes, **extraction):
    article = article_from_text(TEXT)
    read = Extraction(extractor=Extractor(name="test"), **extraction)
    return check(assemble(article, scan_article(article), read), select(select=codes))


def claim(worded, **more):
    return Claim(id=1, text="A claim.", quote=Span(0, 39), worded=worded, **more)


def said(**more):
    return Attribution(**{"id": 1, "source": None, "name": None, "kind": "organisation", "cue": None, **more})


@pytest.mark.parametrize(
    "worded",
    [
        None,
        "rehomed 18 dogs so far",
        "The shelter … 18 dogs so far",
        "The shelter ... the warden said",
        "rehomed  18\u00a0dogs",
    ],
)
def test_a_verbatim_quote_passes(worded):
    assert found(["GRD001"], claims=[claim(worded)]) == ()


@pytest.mark.parametrize(
    ("worded", "suggested"),
    [
        pytest.param("rehomed 19 dogs so far", "rehomed 18 dogs so far", id="a digit"),
        pytest.param("the warden said … 18 dogs so far", None, id="the wrong order"),
        pytest.param("the comet returned at last", None, id="nothing like it"),
    ],
)
def test_any_other_quote_is_an_error_with_at_most_a_suggestion(worded, suggested):
    (finding,) = found(["GRD001"], claims=[claim(worded)])

    assert finding.severity == "error"
    assert (f"The article has “{suggested}”." in finding.message) == (suggested is not None)
    if suggested:
        assert TEXT[finding.start : finding.end] == suggested


@pytest.mark.parametrize(
    "attribution",
    [
        pytest.param(said(name="the warden"), id="named in the article"),
        pytest.param(said(name="The Warden"), id="in other capitals"),
        pytest.param(said(name=None), id="nobody"),
        pytest.param(said(name="a resolved name", source=Span(40, 50)), id="a source that stands there"),
    ],
)
def test_a_source_in_the_article_is_grounded(attribution):
    assert found(["GRD005"], attributions=[attribution]) == ()


@pytest.mark.parametrize(
    ("extraction", "told"),
    [
        pytest.param({"attributions": [said(name="the mayor")]}, "the mayor", id="a source that is not named"),
        pytest.param({"attributions": [said(cue=Span(5000, 5004))]}, "points at nothing", id="a cue beyond the text"),
        pytest.param({"attributions": [said(basis=7)]}, "does not exist", id="a basis that does not exist"),
        pytest.param({"attributions": [said(same_as=7)]}, "does not exist", id="the same as nobody"),
        pytest.param({"claims": [claim(None, attribution=7)]}, "does not exist", id="a claim of nobody"),
        pytest.param({"claims": [claim(None, figures=(7,))]}, "does not exist", id="a claim of no figure"),
        pytest.param(
            {"relations": [Relation(id=1, kind="same", operands=(Operand(role="a", figure=7),), cue=None)]},
            "does not exist",
            id="a figure that does not exist",
        ),
    ],
)
def test_a_link_into_nothing_is_an_error(extraction, told):
    (finding,) = found(["GRD005"], **extraction)

    assert finding.severity == "error"
    assert told in finding.message


def test_a_figure_is_covered_by_any_of_nested_quotes():
    quotes = [Span(0, 39), Span(0, 11), Span(57, 67)]
    claims = [Claim(id=number, text="A claim.", quote=quote) for number, quote in enumerate(quotes)]

    assert found(["GRD002"], claims=claims) == ()
    assert [finding.code for finding in found(["GRD002"], claims=claims[1:])] == ["GRD002"]
