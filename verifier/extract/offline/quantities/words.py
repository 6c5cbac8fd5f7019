"""The words that tell what happens to a counted thing, whether it is planned or done, and in which event."""

from collections.abc import Mapping
from typing import Final

from verifier.claims.wordlists import word_set
from verifier.figures.model import Status

BE: Final = word_set("is are was were be been being am 's 're isn't aren't wasn't weren't")
HAVE: Final = word_set("has have had having 've hasn't haven't hadn't")
MODALS: Final = word_set("will would shall should must may might can could 'll won't wouldn't")
NEGATIONS: Final = word_set("""
not never no neither nor cannot isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't failed
""")
ADVERBS: Final = word_set("""
already also now so far still then yet since only just ever recently later soon finally eventually initially
together jointly successfully currently previously reportedly collectively alone again first
""")
DETERMINERS: Final = word_set("""
the a an its their his her our another other all these those some about around nearly almost roughly
approximately more than over at least most up to as many an estimated additional further total combined only
just exactly fewer less
""")
# What stands before "to" in a verb group: is the act agreed, foreseen, or only wished for?
PLANNED_BEFORE_TO: Final = word_set("""
is are was were be been set due scheduled plans plan planned planning agreed agrees agree intends intend
intended ordered required committed slated bound obliged told instructed supposed poised preparing prepared
about promised decided allowed permitted
""")
FORECAST_BEFORE_TO: Final = word_set("""
encouraged urged invited asked advised tempted said reported able expected expects expect forecast projected
predicted likely estimated thought believed
""")
GOAL_BEFORE_TO: Final = word_set("""
aims aim aimed aiming hopes hope hoped hoping pledged pledges pledge pledging targets target targeted targeting
seeks seek seeking sought wants want wanted vowed vows vow tries try tried trying attempting attempted attempts
goal target ambition bid effort ready need needs needed
""")
GOAL_NOUNS: Final = word_set("aim target goal hope pledge ambition promise bid aspiration wish objective")
PLAN_NOUNS: Final = word_set("""
plan plans decision commitment obligation mandate licence license permission authorisation deal agreement accord
pact scheme programme program schedule order contract terms quota proposal
""")
SO_FAR: Final = ("so far", "to date", "until now", "up to now", "thus far", "already", "as yet", "by now")
REMAINING: Final = word_set("remaining left remain remains")
# Beyond these words a plan is no upper bound.
OVERSHOOT: Final = word_set("""
exceed surpass beyond more_than_planned more_than_expected outside_the_deal outside_the_agreement outside_of_the
over_and_above overshot overshoot ahead_of_schedule in_addition_to on_top_of outstrip outperform beat_its beat_their
better_than not_part_of separately_from oversubscribed raised_the_target expanded extended excluding not_counting
not_including topped revised far_above well_above despite_the elsewhere
""")
# A noun of an act with "of": "the release of 33 hostages".
_ACTS: Final = """
free:release/releases/freeing kill:death/deaths/killing/killings/murder/murders lose:loss/losses sell:sale/sales
buy:purchase/purchases close:closure/closures arrest:arrest/arrests hire:hiring/recruitment abduct:abduction/kidnapping
deliver:delivery/deliveries/shipment/shipments seize:seizure pay:payment/payments rescue:rescue withdraw:withdrawal
dismiss:dismissal remove:removal arrive:arrival depart:departure produce:production return:return open:opening
export:export import:import cut:cut/cuts plant:planting
"""
ACT_NOUNS: Final[Mapping[str, str]] = {
    noun: act for act, _, nouns in (row.partition(":") for row in _ACTS.split()) for noun in nouns.split("/")
}
ACT_SUFFIXES: Final = ("ation", "ion", "ment", "ure", "al", "ing")
# Verbs whose subject is what the figure counts.
INTRANSITIVE: Final = word_set("""
died die dies dying perished drowned fled flee voted vote attended attend arrived arrive survived survive
vanished disappeared gone escaped returned return left resigned retired marched gathered protested applied enrolled
signed graduated suffocated starved defected surrendered remained remain responded participated competed queued
""")
# What is done to people where they are held makes them prisoners whatever else they are called.
HELD: Final = word_set("held jailed imprisoned detained incarcerated")
HELD_IN: Final = word_set("jails jail prisons prison custody detention cells")
EVENT_NOUNS: Final = word_set("""
disaster accident tragedy catastrophe mudslide heatwave wildfire wildfires stampede eruption famine ambush
clashes battle
attack attacks assault phase stage round campaign war deal truce ceasefire quake earthquake fire crash storm
strike blast explosion programme program season raid offensive operation flood floods flooding blaze hurricane typhoon
cyclone tornado landslide avalanche collapse shooting bombing riot protest protests election outbreak epidemic
pandemic derailment sinking massacre response handover drive scheme project tour quarter half tranche batch wave
uprising coup exercise tournament festival
""")
PLACE_PREPOSITIONS: Final = word_set("in at to into from near across around outside inside throughout")
# Common nouns that are places behind a preposition: "sent to the north".
REGIONS: Final = word_set("""
north south east west centre center capital coast border interior highlands northeast southwest northwest
southeast
""")
# A period that is over, or that began before any plan; and the words before a date that make it a deadline.
OVER: Final = word_set("last previous past earlier preceding")
OPEN_UNTIL: Final = word_set("by until till before")
# Words of a count that has moved on: it restates no other.
MOVED_ON: Final = word_set("""
initially initial earlier previously later revised lowered corrected preliminary first rose risen climbed
updated brought
bringing then since now yesterday again
""")
GENERIC_AGENTS: Final = word_set("""
it they he she we i you who which that officials militants authorities staff workers group company organisers
organizers government ministers forces troops police rescuers officers teams crews organisation organization
charity agency department team bosses leaders rebels fighters gunmen military army people this there firm
council trust operator ministry spokesman campaign campaigners volunteers captors side faction movement employer
chain bank school hospital city state country party
""")
# Verbs that tell of a figure rather than act on what it counts.
TELLING: Final = word_set("""
say report add know believe claim confirm announce estimate put find think show warn note tell include involve
see count record list mention suggest reckon expect have be make leave total number reach hit exceed top pass
near follow
""")
# Verbs that make what follows a plan: "the plan envisages building 900 homes".
PLANNING: Final = word_set("""
envisages envisaged plans planned foresees foresaw provides calls called proposes proposed agreed considering
""")
# Verbs that oblige somebody to act: "the treaty obliges them to scrap 240 missiles".
OBLIGING: Final = word_set("""
obliges oblige obliged requires require required orders ordered forces forced commits committed binds compels compelled
allows allowed permits permitted mandates mandated contracted authorises authorised authorizes authorized instructs
instructed entitles licenses
""")
# A figure beside one of these comes on top of another: it restates none.
MORE: Final = word_set("another more additional further extra other each apiece every next")
# Those of them that a plan may name what it adds by: "120 extra beds", of which "60 so far".
ADDED: Final = word_set("extra additional")
# What nobody can plan: "will win 40 seats" is a forecast, no upper bound.
OUTCOMES: Final = word_set("""
win lose gain earn kill die injure see face get attract draw score reach produce grow rise suffer
""")
# What an accident or an attack does: its subject is the event.
HARMS: Final = word_set("kill injure damage destroy displace sink flood burn wreck leave strand cost")
SCHEDULED: Final = word_set("planned scheduled expected agreed due foreseen promised")
# "Has to clean up 35 wells".
OBLIGED: Final = word_set("has have 've")
# Words before the noun of an act that make it one to come: "authorised the purchase of 24 jets".
AUTHORISING: Final = word_set("""
planned agreed will to authorised authorized
""")
EXCHANGE: Final = (
    ("in", "exchange", "for"),
    ("in", "exchange", "of"),
    ("in", "return", "for"),
    ("swapped", "for"),
    ("traded", "for"),
)
CAPITAL_DAYS: Final = word_set("""
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december
""")
STATUS_LABELS: Final[Mapping[Status, str]] = {
    "planned": "planned", "forecast": "forecast", "achieved": "so far", "remaining": "left", "limit": "the limit",
    "level": "stated", "flow": "stated", "total_to_date": "to date", "identity": "stated",
}  # fmt: skip
