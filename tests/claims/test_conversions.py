"""The equation of a conversion: factors, families of like-named units, ranges, hedges and temperatures."""

import pytest

from verifier.claims.equations import judge
from verifier.claims.model import Operand, Relation
from verifier.figures import scan

CONSISTENT = {
    "a length": "30 miles (48 km)",
    "an area": "64 acres (26 hectares)",
    "a volume": "500 gallons (1,900 litres)",
    "an imperial volume": "500 gallons (2,270 litres)",
    "a weight": "180 kg (397 lb)",
    "a speed": "115 mph (185 km/h)",
    "food energy": "500 calories (2,092 kilojoules)",
    "a metric ton called a ton": "10 tons (10 tonnes)",
    "a short ton": "10 tons (9.1 tonnes)",
    "a mile at sea": "12 miles (22 km)",
    "gold in troy ounces": "100 ounces (3.1 kg)",
    "feet and inches": "5ft 10in (1.78m)",
    "a range": "2 to 3 feet (60 to 90 cm)",
    "a round number": "100 miles (160 km)",
    "a number in words": "two miles (3 km)",
    "a hedged number": "about 1,000 feet (330 metres)",
    "a bound": "more than 20 miles (32 km)",
    "a reading of the thermometer": "40C (104F)",
    "bare degrees": "30 degrees (86 Fahrenheit)",
    "below zero": "-40C (-40F)",
    "above absolute zero": "300 kelvin (27C)",
}
CONFLICTING = {
    "a length": "30 miles (19 km)",
    "a neighbouring unit": "30 feet (48 km)",
    "an area": "640 acres (1,580 hectares)",
    "a volume": "40,000 litres (151,000 gallons)",
    "a weight": "180 kg (3,970 pounds)",
    "a speed": "145 km/h (190 mph)",
    "nautical miles are told apart from miles": "12 nautical miles (12 miles)",
    "the upper end of a range": "2 to 3 feet (60 to 150 cm)",
    "the lower end of a range": "2 to 3 feet (20 to 90 cm)",
    "a round number": "100 feet (50 metres)",
    "a hedged number": "about 1,000 feet (3,300 metres)",
    "a round temperature": "40C (114F)",
    "bare degrees": "30 degrees (96 Fahrenheit)",
}


def judged(text, **more):
    figures = {figure.id: figure for figure in scan(text)}
    one, other = figures
    operands = (Operand(role="a", figure=one), Operand(role="b", figure=other))
    return judge(Relation(id=1, kind="conversion", operands=operands, cue=None, **more), figures, published=None)


@pytest.mark.parametrize("text", CONSISTENT.values(), ids=CONSISTENT)
def test_two_units_that_agree_within_what_is_written_are_consistent(text):
    assert judged(text).verdict == "consistent"


@pytest.mark.parametrize("text", CONFLICTING.values(), ids=CONFLICTING)
def test_two_units_that_cannot_agree_conflict(text):
    assert judged(text).verdict == "conflicting"


@pytest.mark.parametrize("text", ["30 miles (48 kg)", "30 miles (30 miles)", "30 miles (48 people)"])
def test_what_is_no_pair_of_units_is_left_open(text):
    assert judged(text).verdict == "undetermined"


@pytest.mark.parametrize("text", ["10C (50F)", "10C (18F)"], ids=["a reading", "a change"])
def test_where_the_words_leave_it_open_a_temperature_may_be_a_reading_or_a_change(text):
    assert judged(text, closed=False).verdict == "consistent"


def test_a_change_of_temperature_takes_the_factor_alone():
    assert judged("10C (18F)", direction="up").verdict == "consistent"
    assert judged("10C (50F)", direction="up").verdict == "conflicting"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("12 miles (19 km)", "12 miles (11.5 to 12.5 miles) × 1.6093 = 18.51 to 20.12 kilometres; stated 19 km"),
        ("24C (75F)", "24C (23.5 to 24.5 °C) × 9/5 + 32 = 74.3 to 76.1 °F; stated 75F"),
        ("75F (24C)", "(75F (74.5 to 75.5 °F) - 32) × 5/9 = 23.61 to 24.17 °C; stated 24C"),
        ("115 mph (51 m/s)", "115 mph (114.5 to 115.5 miles per hour) × 0.44704 = 51.19 to 51.63 metres per second"),
    ],
)
def test_the_arithmetic_shows_the_factor_and_the_unit(text, line):
    assert judged(text).arithmetic[0].startswith(line)
