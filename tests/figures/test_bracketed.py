"""Units as news copy writes them: compounds, abbreviations, and those that only a bracket makes plain."""

from decimal import Decimal

import pytest

from verifier.figures import scan

UNITS = [
    ("He is 5ft 10in (1.78m) tall.", [("70", "inch"), ("1.78", "metre")]),
    ("The man, 1.78m (5ft 10in) tall, ran.", [("1.78", "metre"), ("70", "inch")]),
    ("The 6ft-tall (1.8m) door was shut.", [("6", "foot"), ("1.8", "metre")]),
    ("It was 30 C (86 F) in town.", [("30", "degree Celsius"), ("86", "degree Fahrenheit")]),
    ("It was 86 degrees (30 C) in town.", [("86", "degree"), ("30", "degree Celsius")]),
    ("He weighed 11st 4lb (72kg).", [("158", "pound"), ("72", "kilogram")]),
    ("She lost 9st in a year.", [("9", "stone")]),
    ("A 5-foot-4 gymnast won.", [("64", "inch")]),
    ("A 5-foot-4-inch gymnast won.", [("64", "inch")]),
    ("A girl of 9 pounds, 4 ounces was born.", [("148", "ounce")]),
    ("The guard is 6 ft. 2 in. tall.", [("74", "inch")]),
    ("A shop of 900 sq. ft was let.", [("900", "square foot")]),
    ("A quarter-mile oval and a half-mile loop.", [("0.25", "mile"), ("0.5", "mile")]),
    ("Rates rose half a percent.", [("0.5", "percent")]),
    ("Rates rose half a percentage point.", [("0.5", "percentage point")]),
    ("Winds of 130 km per hour blew.", [("130", "kilometre per hour")]),
    ("Runners-up get 5,000 pounds ($6,300).", [("5000", "GBP"), ("6300", "USD")]),
    ("The fair drew 100m ($110m) in sales.", [("100000000", None), ("110000000", "USD")]),
]


@pytest.mark.parametrize(("text", "expected"), UNITS, ids=[text for text, _ in UNITS])
def test_a_unit_is_read_as_it_is_meant(text, expected):
    found = [(figure.value, figure.unit) for figure in scan(text) if figure.kind != "date" and figure.text != "year"]

    assert found == [(Decimal(value), unit) for value, unit in expected]


def test_an_ordinal_keeps_its_suffix():
    assert next(iter(scan("He came 21st of 30."))).kind == "ordinal"


def test_a_range_with_a_scale_word_is_no_score_whatever_verb_stands_before_it():
    assert [figure.kind for figure in scan("The fair drew 2 to 3 million people.")] == ["count"]
