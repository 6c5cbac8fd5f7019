"""Errors of unit that newspapers had to correct, their figures in sentences of our own: each comes out with its slip."""

import pytest

from verifier.pipeline import verify

# code | slip | wording
PUBLISHED = [
    pytest.param(
        "UNI003", "absolute conversion of a difference",
        "The observatory said on Friday that last year was 1.55C (35F) above the average of the late 19th century.",
        id="a warm year converted as a reading",
    ),
    pytest.param(
        "UNI003", "absolute conversion of a difference",
        "Researchers put the warming since the age of steam at 1.55 degrees Celsius (35 degrees Fahrenheit) and rising.",
        id="a warming converted as a reading",
    ),
    pytest.param(
        "UNI003", "absolute conversion of a difference",
        "Parts of the Arctic were as much as 20C (68F) warmer than usual in November, forecasters said.",
        id="a warm spell converted as a reading",
    ),
    pytest.param(
        "UNI003", "absolute conversion of a difference",
        "At the pole the thermometer rose by 20C (68F) in two days, the weather service reported.",
        id="a jump of the thermometer converted as a reading",
    ),
    pytest.param(
        "UNI002", "feet converted as miles",
        "Engineers showed the president sections of fence that were 30 feet (48 kilometres) tall.",
        id="a fence of feet converted as miles",
    ),
    pytest.param(
        "UNI002", "feet converted as miles",
        "The ministry wants 30-foot-high (48-kilometre-high) barriers along the whole of the border.",
        id="hyphenated barriers of feet converted as miles",
    ),
    pytest.param(
        "UNI001", "percentage points written as percent",
        "The government lifted the levy on oil exports from 35% to 44%, an increase of nearly 10 percent.",
        id="a levy that rose by points",
    ),
    pytest.param(
        "UNI001", "percentage points written as percent",
        "Duty on crude will go up nearly 10 percent, from 35% to 44%, the finance ministry announced.",
        id="a duty that will rise by points",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("code", "slip", "wording"), PUBLISHED)
def test_a_published_error_is_found_and_its_slip_named(code, slip, wording):
    found = [finding for finding in verify(wording).findings if finding.code[:3] in {"UNI", "ARI", "WRD"}]

    assert [(finding.code, finding.severity, finding.slip) for finding in found] == [(code, "error", slip)]
