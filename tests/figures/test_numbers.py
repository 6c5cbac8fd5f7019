"""Numbers in digits and in words: their span, value, interval and kind."""

from decimal import Decimal

import pytest

from tests.figures.reading import bounds, only
from verifier.figures import scan

COUNTS = [
    ("Rescuers reached 18 climbers.", "18", "18", "[18,18]"),
    ("The 47,518 ballots were burned.", "47,518", "47518", "[47518,47518]"),
    ("The port handled 1,900 boxes.", "1,900", "1900", "[1900,1900]"),
    ("A city of 2.4 million people.", "2.4 million", "2400000", "[2350000,2450000]"),
    ("It sold 1.2m tonnes of ore.", "1.2m tonnes", "1200000", "[1150000,1250000]"),
    ("Nearly all 12 500 voters came.", "12 500", "12500", "[12500,12500]"),
    ("The lake holds 12\u202f500 trout.", "12\u202f500", "12500", "[12500,12500]"),
    ("The state has 12,34,567 farms.", "12,34,567", "1234567", "[1234567,1234567]"),
    ("Twenty-one ferries sailed.", "Twenty-one", "21", "[21,21]"),
    ("She counted two hundred and six seals.", "two hundred and six", "206", "[206,206]"),
    ("Fifteen hundred lamps were lit.", "Fifteen hundred", "1500", "[1500,1500]"),
    ("Half a million birds passed.", "Half a million", "500000", None),
    ("Two and a half million trees fell.", "Two and a half million", "2500000", None),
    ("A quarter of a million fans queued.", "quarter of a million", "250000", None),
    ("A dozen bakers closed.", "dozen", "12", "[12,12]"),
    ("It planted half a dozen oaks.", "half a dozen", "6", "[6,6]"),
    ("Three dozen goats escaped.", "Three dozen", "36", "[36,36]"),
    ("They hired ١٢ guards.", "١٢", "12", "[12,12]"),
    ("The town planted 3½ thousand trees.", "3½ thousand", "3500", None),
    ("A mass of 2.5 × 10^6 cells grew.", "2.5 × 10^6", "2500000", None),
]


@pytest.mark.parametrize(("text", "span", "value", "interval"), COUNTS, ids=[row[1] for row in COUNTS])
def test_a_count_is_read_with_its_value_and_interval(text, span, value, interval):
    figure = only(text, span)

    assert figure.value == Decimal(value)
    assert interval is None or bounds(figure) == interval


VAGUE = [
    ("Dozens of cyclists fell.", "Dozens", "[24,99]"),
    ("Scores of tents burned.", "Scores", "[40,199]"),
    ("Hundreds of geese landed.", "Hundreds", "[200,999]"),
    ("Thousands marched.", "Thousands", "[2000,9999]"),
    ("Tens of thousands of bees died.", "Tens of thousands", "[20000,99999]"),
    ("Several hundred shops shut.", "Several hundred", "[200,900]"),
    ("It costs tens of millions of euros.", "tens of millions of euros", "[20000000,99999999]"),
]


@pytest.mark.parametrize(("text", "span", "interval"), VAGUE, ids=[row[1] for row in VAGUE])
def test_a_vague_word_has_bounds_and_no_value(text, span, interval):
    figure = only(text, span)

    assert (figure.value, figure.hedge) == (None, "vague")
    assert bounds(figure) == interval


RANGES = [
    ("Between 30,000 and 40,000 fans came.", "30,000 and 40,000", "count", "[30000,40000]"),
    ("Some five or six boats sank.", "five or six", "count", None),
    ("The grant is $1.5–2 million.", "$1.5–2 million", "money", "[1500000,2000000]"),
    ("Growth of 8-10 % is likely.", "8-10 %", "percent", "[8,10]"),
    ("Bake it for 20 to 30 minutes.", "20 to 30 minutes", "duration", "[20,30]"),
    ("A mass of 5 ± 2 kg.", "5 ± 2 kg", "measure", "[3,7]"),
]


@pytest.mark.parametrize(("text", "span", "kind", "interval"), RANGES)
def test_two_ends_of_one_quantity_are_one_figure(text, span, kind, interval):
    figure = only(text, span)

    assert figure.kind == kind
    assert interval is None or bounds(figure) == interval


CHANGES = [
    ("Fares rose from 3 euros to 4 euros.", ["3 euros", "4 euros"]),
    ("The herd fell to 80 from 100.", ["80", "100"]),
    ("Sales grew by $3 million to $9 million.", ["$3 million", "$9 million"]),
    ("The index slid from 40 to 30.", ["40", "30"]),
    ("Output went from 5 to 8 tonnes.", ["5", "8 tonnes"]),
]


@pytest.mark.parametrize(("text", "spans"), CHANGES)
def test_a_change_from_one_value_to_another_is_two_figures(text, spans):
    assert [figure.text for figure in scan(text)] == spans


def test_a_unit_said_once_holds_for_the_whole_list():
    figures = scan("Rates of 5, 10 and 15 per cent apply to grants of $5, 10 and 20 million.")

    assert [(figure.kind, figure.value) for figure in figures] == [
        ("percent", 5),
        ("percent", 10),
        ("percent", 15),
        ("money", 5_000_000),
        ("money", 10_000_000),
        ("money", 20_000_000),
    ]
    assert len({figure.series for figure in figures[:3]}) == 1


SHARES = [
    ("A third of voters stayed home.", "third", "share", "0.3333"),
    ("Two-thirds of the crew left.", "Two-thirds", "share", "0.6667"),
    ("Half of the eggs hatched.", "Half", "share", "0.5"),
    ("One in five adults smokes.", "One in five", "ratio", "0.2"),
    ("Nine out of 10 cats agree.", "Nine out of 10", "ratio", "0.9"),
    ("About 3/4 of the field flooded.", "3/4", "fraction", "0.75"),
]


@pytest.mark.parametrize(("text", "span", "kind", "value"), SHARES, ids=[row[1] for row in SHARES])
def test_a_share_lies_between_nought_and_one(text, span, kind, value):
    figure = only(text, span)

    assert figure.kind == kind
    assert figure.value is not None
    assert round(figure.value, 4) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "span", "interval"),
    [
        ("The majority of the council agreed.", "majority", "(0.5,1]"),
        ("Most farmers objected.", "Most", "(0.5,1]"),
        ("The dead, mostly sailors, were named.", "mostly", "(0.5,1]"),
        ("An overwhelming majority of towns paid.", "overwhelming majority", "[0.75,1]"),
        ("A minority of members objected.", "minority", "[0,0.5)"),
    ],
)
def test_words_for_a_share_have_bounds(text, span, interval):
    figure = only(text, span)

    assert (figure.kind, figure.hedge, bounds(figure)) == ("share", "vague", interval)


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Rents doubled.", "doubled", "2"),
        ("The fine was halved.", "halved", "0.5"),
        ("Twice as many came.", "Twice", "2"),
        ("A tenfold rise followed.", "tenfold", "10"),
        ("The 12-fold jump stunned them.", "12-fold", "12"),
        ("It is three times the size.", "three times", "3"),
        ("Profit was 2.5 times higher.", "2.5 times", "2.5"),
    ],
)
def test_a_multiple_is_read(text, span, value):
    figure = only(text, span)

    assert (figure.kind, figure.value) == ("multiplier", Decimal(value))


def test_three_times_more_keeps_its_other_reading():
    figure = only("It paid three times more.", "three times")

    assert [reading.value for reading in figure.readings] == [Decimal(4)]


@pytest.mark.parametrize(
    ("text", "span", "kind"),
    [
        ("They won 6-4, 6-3.", "6-4", "score"),
        ("The court split 5-4.", "5-4", "score"),
        ("They beat Lund 52 to 48.", "52 to 48", "score"),
        ("At odds of 3-to-1.", "3-to-1", "ratio"),
        ("A ratio of 60:40 held.", "60:40", "ratio"),
        ("It came 22nd of all.", "22nd", "ordinal"),
        ("The twenty-fifth boat sank.", "twenty-fifth", "ordinal"),
    ],
)
def test_scores_ratios_and_ordinals_are_told_apart(text, span, kind):
    figure = only(text, span)

    assert (figure.kind, figure.tier) == (kind, "optional")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("A fund of 6,5000,000,000 crowns.", "6,5000,000,000"),
        ("It rose 3.4.5 per cent.", "3.4.5 per cent"),
        ("A gain of 12%% was claimed.", "12%%"),
        ("The crash of February 30 is unknown.", "February 30"),
        ("It opened on 31/02/2023.", "31/02/2023"),
        ("Doors close at 25:70.", "25:70"),
        ("Some 0007 people came.", "0007"),
    ],
)
def test_a_malformed_number_is_one_figure_that_says_what_is_wrong(text, span):
    figure = only(text, span)

    assert figure.malformed
    assert (figure.value, figure.low, figure.high) == (None, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "A fund of 6,500,000,000 crowns rose 3.45 per cent on February 28 at 23:59.",
        "The score was 6-4 under version 10.2.1 at 192.168.0.1.",
        "See pages 4,5 and the seasons 2015,2016.",
        "A split of 60:40, Psalm 119:105 and the ratio 16:9.",
        "By June 45 ships had left, and in May 35 more.",
    ],
)
def test_a_sound_text_holds_no_malformed_number(text):
    assert not [figure for figure in scan(text) if figure.malformed]


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("She waited half an hour.", "duration", "0.5", "hour"),
        ("It lasted an hour and a half.", "duration", "1.5", "hour"),
        ("They sailed two-and-a-half years.", "duration", "2.5", "year"),
        ("He is 6'3\" tall.", "measure", "75", "inch"),
        ("After 15-plus years it closed.", "duration", "15", "year"),
        ("It ran 1h 24m in all.", "duration", "84", "minute"),
        ("One of every nine voters stayed home.", "ratio", "0.1111", None),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_an_amount_of_an_unusual_form_is_one_figure(text, kind, value, unit):
    (figure,) = scan(text)

    assert figure.value is not None
    assert (figure.kind, round(figure.value, 4), figure.unit) == (kind, Decimal(value), unit)


@pytest.mark.parametrize("text", ["FY0000", "in 0001", "1 January 0000", "winter 9999", "the year 9999-12-31", "0000s"])
@pytest.mark.parametrize("published", [None, "0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_break_nothing(text, published):
    assert all(figure.text for figure in scan(text, published=published))


def test_two_sons_and_their_ages_are_no_sum():
    figures = scan("She has two sons, 12 and 15.")

    assert [(figure.kind, figure.value) for figure in figures] == [("count", 2), ("age", 12), ("age", 15)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Duarte, 15, and Rui Pires, 17 are held without bail.", "age"),
        ("Rui Pires, 17 was charged on Friday.", "age"),
        ("In New York, 17 are missing.", "count"),
        ("On Friday, 17 were charged.", "count"),
        ("Of the Danes, 17 were hurt.", "count"),
    ],
)
def test_a_number_between_a_name_and_a_verb_is_an_age_only_behind_a_persons_full_name(text, kind):
    assert [figure.kind for figure in scan(text) if figure.value == 17] == [kind]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Nine of the 27 divers, a third, went home.", True),
        ("He hired ten of the women, or a quarter, at once.", True),
        ("A third of the dead and half of those hurt were boys.", True),
        ("She shot two of the wolves, a third, Ali Khan said, fled.", False),
    ],
)
def test_a_part_in_words_between_commas_is_a_share_of_what_stands_before_it(text, share):
    assert any(figure.kind == "share" for figure in scan(text)) is share
