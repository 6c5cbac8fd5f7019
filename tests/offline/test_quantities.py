"""What each figure measures, read from its clause."""

from datetime import date

import pytest

from verifier.article import article_from_text
from verifier.extract.offline.quantities.find import find_quantities
from verifier.figures import scan_article


def measured(text):
    article = article_from_text(text, published=date(2024, 6, 3))
    return find_quantities(article, scan_article(article))


def observed(text, number):
    """What the figure of a value is read as."""
    found = [one for one in measured(text).readings.values() if one.figure.value == number]
    assert len(found) == 1, [one.figure.text for one in measured(text).readings.values()]
    return found[0].observed


CLAUSES = {
    "past tense": ("The council closed 12 libraries.", 12, "libraries", "close", "achieved"),
    "perfect": ("The council has shut 12 libraries so far.", 12, "libraries", "close", "achieved"),
    "passive": ("So far 12 libraries have been shut.", 12, "libraries", "close", "achieved"),
    "participle": ("The 12 libraries closed so far were small.", 12, "libraries", "close", "achieved"),
    "is to": ("The council is to close 12 libraries.", 12, "libraries", "close", "planned"),
    "will": ("The council will close 12 libraries.", 12, "libraries", "close", "planned"),
    "set to": ("The council is set to close 12 libraries.", 12, "libraries", "close", "planned"),
    "contracted to": ("The builder is contracted to finish 12 houses.", 12, "houses", "finish", "planned"),
    "obliged to": ("The treaty obliges them to scrap 12 missiles.", 12, "missiles", "scrap", "planned"),
    "to be": ("The 12 libraries to be closed are small.", 12, "libraries", "close", "planned"),
    "passive plan": ("Under the deal, 12 captives will be released.", 12, "captives", "free", "planned"),
    "a noun of the act": ("The accord provides for the release of 12 captives.", 12, "captives", "free", "planned"),
    "a gerund behind a plan": ("The scheme envisages planting 12 oaks.", 12, "oaks", "plant", "planned"),
    "an outcome": ("The party will win 12 seats.", 12, "seats", "win", "forecast"),
    "expected": ("The party is expected to field 12 candidates.", 12, "candidates", "field", "forecast"),
    "what is left": ("Some 12 captives remain in the camp.", 12, "captives", "remain", "remaining"),
    "deaths are people killed": ("The flood caused 12 deaths.", 12, "deaths", "kill", "achieved"),
    "a lasting level": ("The island has 12 inhabitants.", 12, "inhabitants", None, "level"),
}


@pytest.mark.parametrize("row", CLAUSES.values(), ids=CLAUSES)
def test_noun_act_and_status_are_read_from_the_clause(row):
    text, number, counts, act, status = row

    seen = observed(text, number)

    assert (counts, act, status) == (seen.counts, seen.act, seen.status)


def test_what_is_only_hoped_for_is_marked():
    readings = measured("The club hopes to plant 40 oaks. It will plant 30 elms.").readings.values()

    assert [reading.goal for reading in readings] == [True, False]


def test_a_bare_number_counts_what_was_just_counted():
    assert observed("The bank will close 12 branches. It has closed 15 so far.", 15).counts == "branches"


def test_an_exchange_leaves_out_the_act():
    seen = observed("The rebels will free 12 pilots in exchange for 90 miners.", 90)

    assert (seen.counts, seen.act, seen.status) == ("miners", "free", "planned")


def test_people_held_in_jails_are_prisoners():
    seen = observed("The army will free 90 Kenyans held in Ugandan jails.", 90)

    assert seen.counts == "Kenyan prisoners"


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Norway will accept 80 refugees.", "who", "Norway"),
        ("Some 80 refugees were accepted by Norway.", "who", "Norway"),
        ("Officials have accepted 80 refugees.", "who", None),
        ("It has accepted 80 refugees in Oslo.", "place", "Oslo"),
        ("In Oslo, 80 refugees were accepted.", "place", "Oslo"),
        ("The second wave displaced 80 families.", "event", "second wave"),
        ("The quake displaced 80 families.", "event", "quake"),
    ],
)
def test_who_where_and_which_event(text, name, value):
    assert value == getattr(observed(text, 80), name)


def test_a_count_a_day_is_a_rate():
    assert observed("The clinic treats 40 patients a day.", 40).dimension == "count/day"


def clusters(text):
    groups = {}
    found = measured(text)
    for one in found.observations:
        groups.setdefault(one.quantity, []).append(int(found.readings[one.figure].figure.value))
    return sorted(group for group in groups.values() if len(group) > 1)


CLUSTERS = {
    "a plan and its fulfilment": ("The town will plant 60 limes. It has planted 40 limes.", [[60, 40]]),
    "one event told twice": ("The quake killed 61 people.\n\nIn all, 61 people died in the quake.", [[61, 61]]),
    "a sum told again": ("The firm raised $73 million.\n\nIt has raised some $73 million in all.", [[73000000] * 2]),
    "two events": ("The first attack killed 31 people. The second attack killed 47 people.", []),
    "two nations": ("They freed 31 Kenyans. They freed 47 Ugandans.", []),
    "two places": ("Police arrested 31 men in Leeds. Police arrested 47 men in York.", []),
    "two acts": ("Police arrested 31 men. Police freed 31 men.", []),
    "nothing but a noun in common": ("The party has 31 members. A choir has 47 members.", []),
    "one more": ("The quake killed 31 people. The quake killed another 47 people.", []),
}


@pytest.mark.parametrize(("text", "groups"), CLUSTERS.values(), ids=CLUSTERS)
def test_figures_that_measure_the_same_share_a_quantity(text, groups):
    assert groups == clusters(text)


def test_each_measuring_figure_has_one_observation():
    found = measured("On 3 May 2023, 12 men and 9 women, or 40 percent, left 3 villages after 2 days.")

    assert sorted(found.readings) == sorted(observation.figure for observation in found.observations)
