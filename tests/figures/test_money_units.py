"""Money, percentages, measures, durations, ages and rates."""

from decimal import Decimal

import pytest

from tests.figures.reading import bounds, only
from verifier.figures import UNITS, dimension_of

MONEY = [
    ("$21.1bn", "USD", "21100000000"),
    ("£20m", "GBP", "20000000"),
    ("€5,000", "EUR", "5000"),
    ("US$3.5 billion", "USD", "3500000000"),
    ("A$40", "AUD", "40"),
    ("HK$3.7 billion", "HKD", "3700000000"),
    ("Rs 500 crore", "INR", "5000000000"),
    ("₹4.2 lakh crore", "INR", "4200000000000"),
    ("EUR 15", "EUR", "15"),
    ("115 USD", "USD", "115"),
    ("300 million Australian dollars", "AUD", "300000000"),
    ("1.2bn yen", "JPY", "1200000000"),
    ("100 million rand", "ZAR", "100000000"),
    ("45p", "GBP", "0.45"),
    ("99 cents", "USD", "0.99"),
    ("thirteen dollars and forty-five cents", "USD", "13.45"),
    ("-$50.8bn", "USD", "-50800000000"),
    ("RM3.06mil", "MYR", "3060000"),
    ("$ 6.5 m", "USD", "6500000"),
    ("$17.2 mil", "USD", "17200000"),
]


@pytest.mark.parametrize(("span", "code", "value"), MONEY, ids=[row[0] for row in MONEY])
def test_money_is_read_in_whole_units_of_its_currency(span, code, value):
    figure = only(f"The bill came to {span} in May.", span)

    assert (figure.kind, figure.unit, figure.value) == ("money", code, Decimal(value))


MEASURES = [
    ("30 miles", "mile", "30"),
    ("48 km", "kilometre", "48"),
    ("30-foot", "foot", "30"),
    ("nine-metre", "metre", "9"),
    ("12 square kilometres", "square kilometre", "12"),
    ("40°C", "degree Celsius", "40"),
    ("-5 degrees Fahrenheit", "degree Fahrenheit", "-5"),
    ("60 km/h", "kilometre per hour", "60"),
    ("60 miles an hour", "mile per hour", "60"),
    ("3 metres per second", "metre per second", "3"),
    ("640bhp", "horsepower", "640"),
    ("54GB", "gigabyte", "54"),
    ("12,000 megawatt hours", "megawatt hour", "12000"),
    ("450 sq ft", "square foot", "450"),
    ("10½ miles", "mile", "10.5"),
    ("6ft 2in", "inch", "74"),
    ("5 gallons", "gallon", "5"),
    ("7.1 centimeters", "centimetre", "7.1"),
]


@pytest.mark.parametrize(("span", "unit", "value"), MEASURES, ids=[row[0] for row in MEASURES])
def test_a_measure_keeps_its_unit_as_written(span, unit, value):
    figure = only(f"It measured {span} there.", span)

    assert (figure.kind, figure.unit, figure.value) == ("measure", unit, Decimal(value))


@pytest.mark.parametrize(
    ("span", "kind", "unit", "interval"),
    [
        ("44 per cent", "percent", "percent", "[43.5,44.5]"),
        ("44%", "percent", "percent", "[43.5,44.5]"),
        ("20 percent", "percent", "percent", "[18,22]"),
        ("9 percentage points", "points", "percentage point", "[8.5,9.5]"),
        ("25 basis points", "points", "basis point", "[24.5,25.5]"),
        ("25bps", "points", "basis point", "[24.5,25.5]"),
    ],
)
def test_percentages_stay_as_written_and_points_are_points(span, kind, unit, interval):
    figure = only(f"The gap is {span} now.", span)

    assert (figure.kind, figure.unit, bounds(figure)) == (kind, unit, interval)


@pytest.mark.parametrize(
    ("text", "span", "interval"),
    [
        ("It followed 15 months of drought.", "15 months", "[14.5,16)"),
        ("Under the 42-day pause nobody fished.", "42-day", "[42,42]"),
        ("He won a two-year term.", "two-year", "[2,2]"),
        ("The 15-month war ended.", "15-month", "[14.5,16)"),
        ("She was jailed for 12 years.", "12 years", "[12,12]"),
        ("It ran 2.5 hours.", "2.5 hours", "[2.45,2.55]"),
        ("They waited 1 hour and 20 minutes.", "1 hour and 20 minutes", "[79.5,81)"),
    ],
)
def test_elapsed_time_is_loose_and_a_set_length_exact(text, span, interval):
    assert bounds(only(text, span)) == interval


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The 33-year-old won.", "33-year-old"),
        ("Maria Lund, 33, won.", "33"),
        ("Ola Bay Lund (33) won.", "33"),
        ("She was 33 when she won.", "33"),
        ("He turned 33.", "33"),
        ("A girl aged 33 won.", "33"),
        ("The violinist, 33, won.", "33"),
        ("He is 33 years old.", "33 years old"),
        ("They died at the age of 33.", "33"),
    ],
)
def test_an_age_is_known_in_all_its_forms(text, span):
    figure = only(text, span)

    assert (figure.kind, figure.unit, figure.value, bounds(figure)) == ("age", "year", 33, "[32.5,34)")


@pytest.mark.parametrize(
    ("text", "span", "interval"),
    [
        ("A woman in her 40s sang.", "40s", "[40,49]"),
        ("Pupils aged 5 to 11 swam.", "5 to 11", "[5,11]"),
        ("Voters between the ages of 18 and 29 stayed home.", "18 and 29", "[18,29]"),
        ("People over 65 stayed home.", "65", "(65,]"),
        ("Those 18 and older may vote.", "18", "[18,]"),
    ],
)
def test_a_span_of_ages_is_an_age(text, span, interval):
    figure = only(text, span)

    assert (figure.kind, bounds(figure)) == ("age", interval)


@pytest.mark.parametrize(
    ("text", "span", "kind", "per"),
    [
        ("It pays $15 an hour.", "$15", "money", "hour"),
        ("Oil fell to $58.24 per barrel.", "$58.24", "money", "barrel"),
        ("It kills 40 a day.", "40", "rate", "day"),
        ("A rate of 17.4 per 100,000 men.", "17.4", "rate", "100,000 men"),
        ("It grew 7% a year.", "7%", "percent", "year"),
        ("A $15-an-hour wage.", "$15", "money", "hour"),
    ],
)
def test_a_rate_names_what_it_is_a_rate_of(text, span, kind, per):
    figure = only(text, span)

    assert (figure.kind, figure.per) == (kind, per)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The road is 30 miles (48 km) long.", "30 miles", "48 km"),
        ("It cost 100 million rand ($5.4m).", "100 million rand", "$5.4m"),
        ("It hit 40C (104F).", "40C", "104F"),
        ("A 30-foot-tall (nine-metre-tall) mast.", "30-foot", "nine-metre"),
    ],
)
def test_a_bracket_restates_the_figure_before_it(text, first, second):
    assert only(text, second).converts == only(text, first).id


def test_pounds_are_settled_by_the_neighbourhood_and_then_by_locale():
    assert only("He lost 12 pounds.", "12 pounds", locale="en-GB").unit == "pound"
    assert only("It cost 12 pounds.", "12 pounds").unit == "GBP"
    american, british = (only("He found 12 pounds.", "12 pounds", locale=locale) for locale in ("en-US", "en-GB"))
    assert (american.unit, british.unit) == ("pound", "GBP")
    assert [reading.unit for reading in american.readings] == ["GBP"]


def test_a_lone_m_is_a_million_unless_metres_are_meant():
    assert only("She won the 100m hurdles.", "100m").unit == "metre"
    assert only("Some 100m people watched.", "100m").value == 100_000_000
    assert only("They stood 2m apart.", "2m").unit == "metre"


def test_every_unit_has_a_dimension_and_money_is_one():
    assert {dimension_of(name) for name in UNITS} >= {"length", "mass", "time", "temperature"}
    assert dimension_of("USD") == "money"
    assert dimension_of("percent") == "proportion"
    assert dimension_of("goose") is None


def test_fahrenheit_has_an_offset_for_absolute_values():
    unit = UNITS["degree Fahrenheit"]

    assert 104 * unit.factor + unit.offset == 40


def test_a_comma_is_a_decimal_sign_only_where_the_locale_says_so():
    assert only("Etwa 1,2 billion trees.", "1,2 billion", locale="de-DE").value == Decimal(1_200_000_000)
    assert only("About 1,2 billion trees.", "1,2").malformed
