"""Errors that newspapers printed, in sentences of our own: each is found under its rule, with the slip that explains it."""

import pytest

from verifier.pipeline import verify

WRONG_BASE = "wrong base"
TEN_TIMES = "decimal point: ten times too large"
RATIO = "ratio given as increase"

# rule | slip | wording with the printed figures | the figure that would hold in place of the printed one
PRINTED = [
    (
        "ARI004",
        None,
        (
            "Planners in the ministry want to cut the garrison by 50 percent, from 146,000 soldiers to 100,000, two "
            "officials said on Friday."
        ),
        ("50 percent", "a third"),
    ),
    (
        "ARI004",
        None,
        (
            "Troop levels could drop to 100,000 next year from 146,000 now, a 50 percent reduction, according to the "
            "general's staff."
        ),
        ("50 percent", "32 percent"),
    ),
    (
        "ARI001",
        None,
        "Clerks counted 463,000 ballots in Harrow County and 654,000 in Dade Valley, 1.16 million in all.",
        ("1.16", "1.12"),
    ),
    (
        "ARI001",
        None,
        (
            "One county reported 463,000 votes and its neighbour 654,000, for a combined total of 1.16 million, the "
            "returning officer said."
        ),
        ("1.16", "1.12"),
    ),
    (
        "ARI004",
        WRONG_BASE,
        (
            "The agency now puts the number of infections at 200,000, which is 50 percent lower than its earlier figure of "
            "300,000."
        ),
        ("50 percent", "33 percent"),
    ),
    (
        "ARI004",
        WRONG_BASE,
        (
            "A new count found 200,000 people sleeping rough, 50 percent fewer than the 300,000 reported a year earlier, "
            "the housing department said."
        ),
        ("50 percent", "33 percent"),
    ),
    (
        "ARI003",
        TEN_TIMES,
        "Advisers will share a fee of 1 percent on the $21.1 billion takeover, or just over $2 billion.",
        ("$2 billion", "$200 million"),
    ),
    (
        "ARI003",
        TEN_TIMES,
        "The bankers' 1% cut of the $21.1bn deal amounts to just over $2bn.",
        ("$2bn", "$200m"),
    ),
    (
        "ARI004",
        RATIO,
        "Sales of the drug rose from $6.6 billion to $10 billion in four years, an increase of more than 100 percent.",
        ("100 percent", "50 percent"),
    ),
    (
        "ARI004",
        RATIO,
        "Annual exports have grown by more than 100 percent, to $10 billion from $6.6 billion in 2005.",
        ("100 percent", "50 percent"),
    ),
    (
        "ARI004",
        WRONG_BASE,
        "The number of beds fell from 1,200 to 1,000, a drop of 20 percent, the union said.",
        ("20 percent", "17 percent"),
    ),
    (
        "ARI004",
        WRONG_BASE,
        "Staffing has been cut by 20%, to 1,000 posts from 1,200.",
        ("20%", "17%"),
    ),
    (
        "ARI003",
        TEN_TIMES,
        "In the year to June, 271,259 people moved abroad, 4.2 percent of the population of 64.6 million.",
        ("4.2", "0.42"),
    ),
    (
        "ARI003",
        TEN_TIMES,
        "Some 271,259 of the country's 64.6 million inhabitants, or about 4.2 percent, filed a claim.",
        ("4.2", "0.42"),
    ),
    (
        "ARI002",
        None,
        "In the survey, 68 percent said yes, 25 percent said no and the remaining 4 percent were unsure.",
        ("68 percent", "71 percent"),
    ),
    (
        "ARI002",
        None,
        "The tunnel has the support of 68 percent of voters, while 25 percent oppose it and 4 percent are undecided.",
        ("68 percent", "71 percent"),
    ),
]

# Figures that were called wrong and are not: £22,000 may be £22,499, which is 15.6 percent of the rest.
ROUNDED = [
    "The member claimed £166,866 in expenses, £22,000 above the average, or 16 percent more than her colleagues.",
    "Her bill was £22,000, or 16 percent, above average at £166,866.",
    "Her costs rose by £22,000, or 16 percent, to £166,866.",
]


def found(text):
    """Code and slip of each finding, attribution apart."""
    findings = verify(text, published="2025-02-04").findings
    return [(finding.code, finding.slip) for finding in findings if not finding.code.startswith("ATT")]


@pytest.mark.parametrize(("code", "slip", "text", "_mended"), PRINTED)
def test_a_printed_error_is_found_with_its_slip(code, slip, text, _mended):
    assert found(text) == [(code, slip)]


@pytest.mark.parametrize(("_code", "_slip", "text", "mended"), PRINTED)
def test_it_is_gone_with_the_right_figure(_code, _slip, text, mended):
    assert found(text.replace(*mended)) == []


@pytest.mark.parametrize("text", ROUNDED)
def test_figures_that_rounding_explains_are_left_alone(text):
    assert found(text) == []
