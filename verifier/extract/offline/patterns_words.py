"""The classes of words that sentence patterns name; a class may fall into groups that give a direction."""

from collections.abc import Mapping
from typing import Final

from verifier.claims.wordlists import word_set

_RISE: Final = """
rose rise rises rising risen grew grow grows growing grown increased increase increases increasing climbed climb
climbs climbing
jumped jump jumps jumping soared soar soars soaring surged surge surges surging gained gain gains gaining
advanced advances advancing
added adds adding expanded expand expands expanding swelled swells swollen rallied rallies shot_up went_up
goes_up up raised raise
raises raising lifted lifts lifting boosted boosts boosting widened widens widening hiked hikes hike edged_up
ticked_up crept_up
recovered recover recovers recovering rebounded rebounds rebounding improved improves improving
strengthened strengthens firmed accelerated quickened spiked spikes skyrocketed escalated mounted
inched_up moved_up jumping rocketed leapt ballooned mushroomed upped bumped_up pushed_up going_up higher
"""
_FALL: Final = """
fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased
decrease decreases decreasing
shrank shrink shrinks shrinking shrunk slid slide slides sliding plunged plunge plunges plunging tumbled tumble
tumbles tumbling slumped
slump slumps slumping dipped dip dips dipping sank sink sinks sinking sunk slipped slip slips slipping cut cuts
cutting reduced reduce
reduces reducing slashed slash slashes slashing lowered lower lowers lowering lost loses losing shed sheds
shedding went_down goes_down
down narrowed narrows narrowing eased eases easing trimmed trims trimming halved contracted contracts
contracting edged_down
ticked_down crept_down inched_down retreated retreats plummeted plummets crashed dwindled dwindles weakened
weakens softened softens
slowed slows receded recedes collapsed collapses sagged tanked nosedived
depreciated shaved curtailed skidded drifted_down cooled
scaled_back pared gave_up gives_up giving_up
"""
_RISE_NOUN: Final = "improvement advance uplift rise increase jump gain climb growth surge hike uptick boost raise"
_FALL_NOUN: Final = """
fall drop decline decrease cut reduction slump plunge dip slide loss downturn contraction shortfall drop-off fall-off
slowdown
"""
_LEAD: Final = """
leads led lead leading ahead_of beat beats beating beaten defeated defeats defeating edged edges trounced topped
favored favoured
favors favours preferred prefers backed supported over advantage edge outpolled surpassed surpasses outpaced
outpacing won wins outvoted
"""
_TOTALLING: Final = """
totalling totaling totalled totaled totals adding_up_to adds_up_to added_up_to add_up_to for_a_total_of
making_a_total_of
giving_a_total_of for_a_combined_total_of a_total_of making_up amounting_to
"""


_BEGAN: Final = """
began begins begun started starts erupted broke_out broken_out launched opened flared kicked_off took_effect
came_into_force came_into_effect entered_into_force went_into_effect was_declared was_imposed imposed got_under_way
"""
_ENDED: Final = """
ended ends finished concluded expired expires was_lifted lifted was_called_off called_off came_to_an_end stopped closed
was_broken
"""

WORD_CLASSES: Final[Mapping[str, Mapping[str, frozenset[str]]]] = {
    "move": {"up": word_set(_RISE), "down": word_set(_FALL)},
    "above": {
        "up": word_set("more higher greater larger above up over bigger longer heavier dearer"),
        "down": word_set("fewer less lower smaller below down under shorter lighter cheaper"),
    },
    "began": {"": word_set(_BEGAN)},
    "ended": {"": word_set(_ENDED)},
    "lead": {"": word_set(_LEAD)},
    "totalling": {"": word_set(_TOTALLING)},
    "in-all": {"": word_set("in_all in_total altogether combined all_told overall all_together together between_them")},
    "the": {"": word_set("the those these its their his her our a an all")},
    "change-noun": {"up": word_set(_RISE_NOUN), "down": word_set(_FALL_NOUN)},
    "whom": {"": word_set("whom which them")},
    "including": {"": word_set("including includes included include among_them among_whom counting")},
    "from": {"": word_set("from on over against versus vs compared_with compared_to in_comparison_with")},
    "against": {"": word_set("from against versus vs compared_with compared_to in_comparison_with")},
    "lead-noun": {"": word_set("lead margin majority gap difference edge advantage cushion")},
    "to-go": {"": word_set("to_go remaining left outstanding")},
    "other": {"": word_set("the_other the_remaining its_other its_remaining their_other their_remaining")},
    "bringing": {"": word_set("bringing taking pushing raising lifting reducing cutting")},
    "stake": {"": word_set("stake share portion proportion slice majority rate")},
    "made-of": {
        "": word_set(
            "made_up_of composed_of comprising comprises comprised consisting_of consists_of consisted_of consist_of"
        )
    },
    "the-rest": {"": word_set("the_remaining the_rest the_others the_other")},
    "still": {
        "": word_set(
            "still remain remained remains have_yet had_yet are_yet are_pending were_pending at_large on_the_run"
        )
    },
    "gave-up": {"": word_set("lost sold closed shut shed gave_up scrapped axed cut")},
    "now-has": {"": word_set("now_has now_have now_holds now_hold now_owns now_runs now_employs now_numbers")},
    "of-it": {"": word_set("of_the_sample of_the_total of_the_whole of_them of_all of_those")},
    "stood": {"": word_set("stood stood_at was were is are came_in came_to ran ran_at totalled totaled numbered")},
    "fate": {
        "": word_set(
            "abstained stable unchanged undecided absent drew drawn grew shrank rose fell failed died survived invalid"
        )
    },
    "comes-to": {
        "": word_set(
            "comes_to come_to came_to amounts_to amount_to amounted_to works_out_at works_out_to equals equal is "
            "was or means would_be"
        )
    },
}
