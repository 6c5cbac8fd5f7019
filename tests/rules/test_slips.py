"""The known slips, with the figures of published errors in sentences of our own."""

import pytest

from verifier.claims.equations import judge
from verifier.claims.model import Operand, Relation
from verifier.figures import scan
from verifier.figures.interval import Interval
from verifier.slips import HYPOTHESES, as_written, slip_in


def bound(kind, text, roles, **more):
    """A relation between the figures of a text, in the order of their roles."""
    figures = {figure.id: figure for figure in scan(text) if figure.tier == "required"}
    assert len(figures) == len(roles), [figure.text for figure in figures.values()]
    operands = tuple(Operand(role=role, figure=each) for role, each in zip(roles, figures, strict=True))
    relation = Relation(id=1, kind=kind, operands=operands, cue=None, **more)
    return judge(relation, figures, published=None), figures.__getitem__


# kind | text | roles in the order of the figures | verdict | slip
PUBLISHED = [
    pytest.param(
        "change", "The garrison would shrink from 146,000 to 100,000, a cut of 50%.", "abc", "down", "conflicting", None,
        id="a cut of a third called a half",
    ),
    pytest.param(
        "change", "The tram sold 300,000 tickets and then 200,000, which is 50% fewer.", "abc", "down", "conflicting",
        "wrong base", id="measured on the smaller figure",
    ),
    pytest.param(
        "change", "Turnover went from $6.6bn to $10bn, a jump of more than 100%.", "abc", "up", "conflicting",
        "ratio given as increase", id="a ratio called a rise",
    ),
    pytest.param(
        "change", "The choir shrank from 1,200 singers to 1,000 singers, by 20%.", "abc", "down", "rounding", "wrong base",
        id="a rounding that a slip explains exactly",
    ),
    pytest.param(
        "change", "The levy went from 35% to 44%, up nearly 10 percent.", "abc", "up", "conflicting",
        "percentage points written as percent", id="points called percent",
    ),
    pytest.param(
        "share_of", "A fee of 1% on the $21.1bn estate comes to just over $2bn.", "cba", None, "conflicting",
        "decimal point: ten times too large", id="a fee with the point in the wrong place",
    ),
    pytest.param(
        "share_of", "Islanders number 271,259, about 4.2% of the 64.6 million people.", "acb", None, "conflicting",
        "decimal point: ten times too large", id="a share with the point in the wrong place",
    ),
    pytest.param(
        "conversion", "The spring was 1.55C (35F) warmer.", "ab", "up", "conflicting",
        "absolute conversion of a difference", id="a warming as a reading",
    ),
    pytest.param(
        "conversion", "The kiln warmed by 20C (68F).", "ab", "up", "conflicting", "absolute conversion of a difference",
        id="a rise as a reading",
    ),
    pytest.param(
        "total", "The count found 463,000 ballots and 654,000 ballots, 1.16 million in all.", "aab", None, "conflicting", None,
        id="a sum that no slip explains",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "roles", "direction", "verdict", "slip"), PUBLISHED)
def test_a_published_error_is_explained_by_its_slip(kind, text, roles, direction, verdict, slip):  # noqa: PLR0917
    relation, figure = bound(kind, text, roles, direction=direction)
    lifting = verdict == "rounding"

    assert (relation.verdict, relation.rounding) == ("consistent" if lifting else "conflicting", lifting)
    found = slip_in(relation, figure, lifting=lifting)
    assert (found.name if found else None) == slip


def test_a_share_of_a_difference_that_rounding_explains_stays_silent():
    text = "The member earns £166,866, which is 22,000 above the average of £144,866, or 16%."
    _, figure = bound("same", text, "aaaa")
    relation = Relation(
        id=1,
        kind="change",
        operands=(Operand(role="a", figure=3), Operand(role="b", figure=1), Operand(role="c", figure=4)),
        cue=None,
        direction="up",
    )

    assert slip_in(relation, figure, lifting=True) is None


@pytest.mark.parametrize(
    ("kind", "text", "roles", "direction", "slip"),
    [
        pytest.param(
            "difference", "Turnout went from 40% to 50%, up 25 percentage points.", "abc", "up",
            "percent written as percentage points", id="percent called points",
        ),
        pytest.param(
            "change", "The flock fell from 500 to 400, a drop of 80%.", "abc", "down", "remainder given as change",
            id="what is left called the drop",
        ),
        pytest.param(
            "share_of", "Of 80 boats, 20, or 75%, came in.", "bac", None, "complement", id="the share of the others",
        ),
        pytest.param(
            "share_of", "Of 120 boats, 24, or 25%, came in.", "bac", None, "wrong base", id="the share on the rest",
        ),
        pytest.param(
            "share_of", "Of 25 boats, 20, or 125%, came in.", "bac", None, "swapped operands", id="the other way round",
        ),
        pytest.param(
            "remainder", "Of 80 boats, 24 have sailed, leaving 24.", "bac", None, "complement", id="what has gone, again",
        ),
        pytest.param(
            "remainder", "Of 80 boats, 17 have sailed, leaving 36.", "bac", None, "transposed digits", id="63 typed as 36",
        ),
        pytest.param(
            "total", "The fund has $4 million here and $5 million there, $9 billion in all.", "aab", None,
            "a thousand times too large", id="billion for million",
        ),
        pytest.param(
            "conversion", "The cellar was kept at 20C (36F).", "ab", None, "difference conversion of a reading",
            id="a reading converted as a rise",
        ),
        pytest.param(
            "conversion", "Panels 30 feet (48 kilometres) high were shown.", "ab", None, "feet converted as miles",
            id="miles for feet",
        ),
    ],
)  # fmt: skip
def test_each_slip_is_named(kind, text, roles, direction, slip):
    relation, figure = bound(kind, text, roles, direction=direction)

    assert slip_in(relation, figure).name == slip


@pytest.mark.parametrize(
    ("kind", "text", "roles", "direction"),
    [
        pytest.param(
            "change", "Output rose from 100 to 110, at least 3%.", "abc", "up", id="an open end fits no ratio"
        ),
        pytest.param("total", "They took 12 and 15, 40 in all.", "aab", None, id="nothing fits"),
        pytest.param("change", "Output rose from 0 to 110, by 3%.", "abc", "up", id="no base at all"),
        pytest.param("change", "Output doubled from 60 to 90.", "cab", "up", id="a multiplier is not a percentage"),
        pytest.param("part_of", "Of 40 boats, 50 sailed.", "ba", None, id="a kind without a result"),
    ],
)
def test_no_slip_is_named_without_a_fit(kind, text, roles, direction):
    relation, figure = bound(kind, text, roles, direction=direction)

    assert slip_in(relation, figure) is None


def test_a_gap_of_one_last_digit_is_never_lifted():
    text = "The gauge slid 28 points, or 1.9%, to 1,490."
    relation, figure = bound("move", text, "acb", direction="down")

    assert (relation.verdict, relation.rounding) == ("consistent", True)
    assert slip_in(relation, figure, lifting=True) is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("50%", "49.5", "50.5", id="a round percentage to half a point"),
        pytest.param("4.20%", "4.195", "4.205", id="zeros count"),
        pytest.param("$2bn", "1.5e9", "2.5e9", id="a scale word"),
        pytest.param("1,200 men", "1200", "1200", id="a count is exact"),
        pytest.param("more than 100%", "100", None, id="a hedge keeps its own interval"),
    ],
)
def test_a_figure_as_written_reaches_half_of_its_last_digit(text, low, high):
    from decimal import Decimal

    (figure,) = scan(text)
    written = as_written(figure)

    assert written.low == Interval.exactly(Decimal(low)).low
    assert written.high == (None if high is None else Interval.exactly(Decimal(high)).high)
    assert written.within(figure.strict)


def test_every_slip_has_a_name_and_a_line():
    assert all(hypothesis.name and hypothesis.told and hypothesis.kinds for hypothesis in HYPOTHESES)
