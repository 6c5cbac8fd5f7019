"""Whether two figures speak of one quantity: every field, every outcome."""

from dataclasses import replace
from datetime import date

import pytest

from verifier.claims.compare import FIELDS, Match, Observed, Rivals, compare
from verifier.claims.model import Observation, Quantity
from verifier.figures.model import DateRange

PLAIN = Observed(figure=1, dimension="count", counts="hostages", act="free")


def days(low: int, high: int) -> DateRange:
    return DateRange(low=date(2024, 5, low), high=date(2024, 5, high), grain="day")


TABLE = {
    "one dimension": ("dimension", "USD", "USD", Match.SAME),
    "two currencies": ("dimension", "USD", "EUR", Match.DIFF),
    "a rate and a sum": ("dimension", "USD/day", "USD", Match.DIFF),
    "the same noun": ("counts", "hostages", "hostages", Match.SAME),
    "singular and plural": ("counts", "a hostage", "hostages", Match.SAME),
    "a synonym": ("counts", "soldiers", "troops", Match.SAME),
    "the same restrictor": ("counts", "Palestinian prisoners", "Palestinian detainees", Match.SAME),
    "a restrictor more": ("counts", "women prisoners", "prisoners", Match.PART),
    "a kind of person": ("counts", "Thai farmers", "people", Match.PART),
    "nations exclude each other": ("counts", "Israeli prisoners", "Palestinian prisoners", Match.DIFF),
    "men are no women": ("counts", "men", "women", Match.DIFF),
    "other restrictors": ("counts", "coal barges", "timber barges", Match.DIFF),
    "another noun": ("counts", "branches", "children", Match.DIFF),
    "a noun not stated": ("counts", "branches", None, Match.UNKNOWN),
    "two forms of a verb": ("act", "released", "freeing", Match.SAME),
    "another verb": ("act", "free", "arrest", Match.DIFF),
    "the same done and suffered": ("act", "kill", "kill by", Match.DIFF),
    "a verb not stated": ("act", "free", None, Match.UNKNOWN),
    "the same name": ("who", "Hamas", "Hamas", Match.SAME),
    "a short name": ("who", "Angela Merkel", "Merkel", Match.SAME),
    "two names": ("who", "Hamas", "Fatah", Match.DIFF),
    "a name and a common noun": ("who", "Hamas", "militants", Match.SAME),
    "two common nouns": ("who", "hospital", "clinic", Match.UNKNOWN),
    "nobody named": ("who", "Hamas", None, Match.SAME),
    "one place": ("place", "the Gaza Strip", "Gaza Strip", Match.SAME),
    "two places": ("place", "Leeds", "York", Match.DIFF),
    "one event": ("event", "the attack", "the assault", Match.SAME),
    "two ordinals": ("event", "first phase", "second phase", Match.DIFF),
    "two years": ("event", "2019 flood", "2021 flood", Match.DIFF),
    "another event": ("event", "flood", "election", Match.DIFF),
    "one time": ("at", days(3, 3), days(3, 3), Match.SAME),
    "another time": ("at", days(3, 3), days(9, 9), Match.DIFF),
    "a day of a week": ("at", days(3, 3), days(1, 7), Match.UNKNOWN),
    "an open time": ("at", days(3, 3), DateRange(low=None, high=None, grain="day"), Match.UNKNOWN),
    "one status": ("status", "planned", "planned", Match.SAME),
    "another status": ("status", "planned", "achieved", Match.DIFF),
    "one source": ("source", "the health ministry", "health ministry", Match.SAME),
    "two sources": ("source", "Red Cross", "UNICEF", Match.DIFF),
}


@pytest.mark.parametrize(("name", "one", "other", "match"), TABLE.values(), ids=TABLE)
def test_a_field_compares(name, one, other, match):
    a, b = replace(PLAIN, **{name: one}), replace(PLAIN, figure=2, **{name: other})

    assert match == compare(a, b).fields[name]
    assert match == compare(b, a).fields[name]


def test_every_field_has_its_rows():
    assert set(FIELDS) == {name for name, *_ in TABLE.values()}


def test_figures_that_differ_in_any_field_are_not_comparable():
    comparison = compare(PLAIN, replace(PLAIN, who="Hamas", place="Leeds", act="arrest"))

    assert comparison.different == ("act",)
    assert not comparison.comparable


@pytest.mark.parametrize(
    ("counts", "narrower"), [("women hostages", "a"), ("hostages", None)], ids=["a part", "the same"]
)
def test_the_narrower_side_is_told(counts, narrower):
    comparison = compare(replace(PLAIN, counts=counts), PLAIN)

    assert (narrower, narrower is None) == (comparison.narrower, comparison.same)
    assert comparison.comparable


def test_what_is_unstated_is_open_once_the_article_names_a_rival():
    stated = replace(PLAIN, place="Leeds")
    rival = replace(PLAIN, figure=3, place="York")

    assert compare(stated, PLAIN, rivals=Rivals.of([stated, PLAIN])).fields["place"] is Match.SAME
    assert compare(stated, PLAIN, rivals=Rivals.of([stated, PLAIN, rival])).fields["place"] is Match.UNKNOWN


def test_a_rival_of_another_noun_is_none():
    stated = replace(PLAIN, place="Leeds")
    other = replace(PLAIN, figure=3, counts="lorries", place="York")

    assert compare(stated, PLAIN, rivals=Rivals.of([stated, PLAIN, other])).fields["place"] is Match.SAME


def test_two_unstated_fields_are_the_same_unless_two_rivals_are_named():
    other = replace(PLAIN, figure=2)
    rivals = [replace(PLAIN, figure=number, event=f"{word} phase") for number, word in ((3, "first"), (4, "second"))]

    assert compare(PLAIN, other, rivals=Rivals.of([PLAIN, other, rivals[0]])).fields["event"] is Match.SAME
    assert compare(PLAIN, other, rivals=Rivals.of([PLAIN, other, *rivals])).fields["event"] is Match.UNKNOWN


def test_inside_one_pattern_what_is_unstated_is_the_same():
    bare = Observed(figure=2, dimension="count")

    assert compare(PLAIN, bare, pattern=True).same
    assert not compare(PLAIN, bare).comparable


def test_a_rule_sets_its_own_pair_of_statuses_against_each_other():
    plan = replace(PLAIN, status="planned")
    done = replace(PLAIN, status="achieved")

    assert compare(done, plan, roles=("achieved", "planned")).same
    assert compare(done, plan).different == ("status",)


@pytest.mark.parametrize(
    ("named", "ceiling"),
    [([], "error"), (["place"], "warning"), (["place", "event"], "undetermined")],
    ids=["nothing open", "one field open", "two fields open"],
)
def test_each_open_field_lowers_the_ceiling(named, ceiling):
    values = {"place": ("Leeds", "York"), "event": ("first wave", "second wave")}
    rivals = [replace(PLAIN, figure=9, **{name: value}) for name in named for value in values[name]]

    comparison = compare(PLAIN, replace(PLAIN, figure=2), rivals=Rivals.of(rivals))

    assert ceiling == comparison.ceiling
    assert tuple(named) == comparison.unknown
    assert bool(named) == bool(comparison.reason)


def test_fields_that_do_not_matter_are_left_out():
    comparison = compare(replace(PLAIN, status="planned"), replace(PLAIN, status="remaining"), ignoring=("status",))

    assert comparison.same
    assert "status" not in comparison.fields


def test_a_quantity_of_a_model_compares_like_one_of_the_grammar():
    quantity = Quantity(id=4, dimension="count", counts="hostages", act="release", place="Leeds")
    observation = Observation(figure=8, quantity=4, status="planned")

    observed = Observed.of(quantity, observation, source="the UN")

    assert (observed.figure, observed.status, observed.source) == (8, "planned", "the UN")
    assert PLAIN.key == observed.key
