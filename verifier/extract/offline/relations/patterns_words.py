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
inched_up moved_up jumping rocketed leapt ballooned mushroomed upped upgraded
upgrades bumped_up pushed_up going_up gone_up higher
"""
_FALL: Final = """
fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased
decrease decreases decreasing
shrank shrink shrinks shrinking shrunk slid slide slides sliding plunged plunge plunges plunging tumbled tumble
tumbles tumbling slumped
slump slumps slumping dipped dip dips dipping sank sink sinks sinking sunk slipped slip slips slipping cut cuts
cutting reduced reduce
reduces reducing slashed slash slashes slashing lowered lower lowers lowering lost loses losing shed sheds
shedding went_down goes_down gone_down
down narrowed narrows narrowing eased eases easing trimmed trims trimming halved contracted contracts
contracting edged_down
ticked_down crept_down inched_down retreated retreats plummeted plummets crashed dwindled dwindles weakened
weakens softened softens
slowed slows receded recedes collapsed collapses sagged tanked nosedived
depreciated downgraded downgrades shaved curtailed skidded drifted_down cooled
scaled_back pared gave_up gives_up giving_up
"""
_RISE_NOUN: Final = "improvement advance uplift rise increase jump gain climb growth surge hike uptick boost raise"
_FALL_NOUN: Final = """
fall drop decline decrease cut reduction slump plunge dip slide loss downturn contraction shortfall drop-off fall-off
slowdown
"""
_LEAD: Final = """
leads led lead leading ahead ahead_of beat beats beating beaten defeated defeats defeating edged edges trounced topped
favored favoured
favors favours preferred prefers backed supported over advantage edge outpolled surpassed surpasses outpaced
outpacing won wins outvoted
"""
_TOTALLING: Final = """
totalling totaling totalled totaled totals adding_up_to adds_up_to added_up_to add_up_to for_a_total_of
making_a_total_of
giving_a_total_of for_a_combined_total_of a_total_of making_up amounting_to which_makes which_made that_makes
"""


_BEGAN: Final = """
began begins begun started starts erupted broke_out broken_out launched opened flared kicked_off took_effect
came_into_force came_into_effect entered_into_force went_into_effect was_declared was_imposed imposed got_under_way
opens comes_into_force takes_effect goes_into_effect kicks_off gets_under_way took_hold walked_out
"""
_ENDED: Final = """
ended ends finished concluded expired expires was_lifted lifted was_called_off called_off came_to_an_end stopped closed
was_broken went_back returned_to_work resumed_work
"""
# Happenings with a day of their own, as they are told before and after.
_HAPPEN: Final = """
arrive begin start open meet take_place be_held be_sworn_in take_office leave vote end close expire launch resume
play appear hold be_launched be_released be_unveiled return travel visit convene step_down retire come_into_force
take_effect go_on_sale go_on_trial stand_trial perform
"""
_HAPPENED: Final = """
arrived began started opened met took_place was_held were_held was_sworn_in took_office left voted ended closed expired
launched resumed was_launched was_released was_unveiled returned travelled traveled convened stepped_down retired
came_into_force took_effect went_on_sale went_on_trial died was_arrested were_arrested was_killed were_killed was_born
was_shot won signed was_signed crashed struck erupted sank drowned fell_ill spoke testified landed arrived_home flew
happened occurred went_missing vanished disappeared pleaded appeared surrendered gave_birth fled came_ashore
made_landfall collapsed resigned were_found sentenced_him sentenced_her jailed_him jailed_her was_elected
was_fined was_convicted was_acquitted was_buried was_rescued was_freed were_freed was_found
was_jailed was_sentenced
"""
_SOME_TIME: Final = """
days hours weeks months years minutes moments shortly just soon immediately right long not_long only_days only_hours
only_weeks just_days just_hours just_weeks a_day a_week a_month a_year one_day the_day the_week
"""
_CLOSES: Final = """
ends end ended expires expire expired runs_out ran_out run_out closes close closed lapses lapse lapsed concludes
is_due_to_end is_due_to_expire is_set_to_end is_set_to_expire will_end will_expire will_close is_over are_over
terminates finishes finish is_up are_up deadline comes_to_an_end runs_until lasts_until
"""
_GIVEN: Final = """
notified told served informed issued filed announced ordered ruled published given granted received warned
"""
_MARKS: Final = "marks mark marked celebrates celebrate celebrated marking celebrating observes observed commemorates"

WORD_CLASSES: Final[Mapping[str, Mapping[str, frozenset[str]]]] = {
    "move": {"up": word_set(_RISE), "down": word_set(_FALL)},
    "above": {
        "up": word_set("more higher greater larger above up over bigger longer heavier dearer"),
        "down": word_set("fewer less lower smaller below down under shorter lighter cheaper"),
    },
    "most": {
        "up": word_set(
            "largest biggest highest greatest heaviest deadliest strongest longest tallest busiest richest costliest "
            "the_most dearest most_expensive"
        ),
        "down": word_set("smallest lowest fewest shortest lightest cheapest quietest poorest least_expensive"),
    },
    "began": {"": word_set(_BEGAN)},
    "ended": {"": word_set(_ENDED)},
    "happen": {"": word_set(_HAPPEN)},
    "happened": {"": word_set(_HAPPENED)},
    "marks": {"": word_set(_MARKS)},
    "some-time": {"": word_set(_SOME_TIME)},
    "closes": {"": word_set(_CLOSES)},
    "closes-by": {"": word_set(_CLOSES + " until by till no_later_than")},
    "given": {"": word_set(_GIVEN)},
    "granted": {
        "": word_set("issued granted imposed declared effective valid in_force in_effect running begun started")
    },
    "kept": {
        "": word_set(
            "behind_bars in_prison in_jail in_custody in_captivity in_detention in_hiding in_exile in_a_coma in_orbit "
            "in_space in_hospital on_the_run at_sea on_death_row under_house_arrest as_a_hostage in_all in_total"
        )
    },
    "lead": {"": word_set(_LEAD)},
    "totalling": {"": word_set(_TOTALLING)},
    "in-all": {"": word_set("in_all in_total altogether combined all_told overall all_together together between_them")},
    "the": {"": word_set("the those these its their his her our a an all a_total_of the_total_of")},
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
    "undecided": {
        "": word_set(
            "undecided unsure not_sure no_opinion did_not_know do_not_know don't_know did_not_answer gave_no_answer "
            "had_no_view declined_to_answer refused_to_answer did_not_say would_not_say could_not_say no_preference "
            "no_answer don't_knows abstained spoiled_their spoilt_their spoiled_ballots left_it_blank "
            "have_yet_to_decide yet_to_decide had_yet_to_decide not_decided wavering"
        )
    },
    "that-is": {
        "": word_set(
            "or i.e that_is which_is which_was that_was which_works_out_at which_works_out_to working_out_at "
            "which_comes_to which_amounts_to amounting_to equivalent_to the_equivalent_of equal_to representing "
            "accounting_for making_up which_represents which_makes corresponding_to which_corresponds_to or_just "
            "or_only or_nearly meaning which_means a_share_of a_rate_of a_proportion_of or_roughly or_about "
            "which_equates_to equating_to"
        )
    },
    "makes-share": {
        "": word_set(
            "accounts_for accounted_for account_for makes_up made_up make_up represents represented represent is was "
            "are were equals equalled equaled amounts_to amounted_to amount_to constitutes constituted constitute "
            "comprises comprised equates_to equated_to corresponds_to corresponded_to forms formed comes_to came_to"
        )
    },
    "leaving": {
        "": word_set(
            "leaving which_leaves which_left which_would_leave that_leaves that_left and_left and_leaves and_leaving "
            "which_will_leave this_leaves this_left which_has_left and_that_leaves"
        )
    },
    "sums-to": {
        "": word_set(
            "add_up_to adds_up_to added_up_to add_together_to sum_to totals totalled totaled make_a_total_of "
            "come_to came_to amount_to amounted_to makes_a_total_of made_a_total_of"
        )
    },
    "the-rest": {"": word_set("the_remaining the_rest the_others the_other its_remaining their_remaining a_remaining")},
    "still": {
        "": word_set(
            "still remain remained remains have_yet had_yet are_yet are_pending were_pending at_large on_the_run"
        )
    },
    "gave-up": {
        "": word_set(
            "lost sold closed shut shed gave_up scrapped axed cut retired decommissioned released dismissed rehomed "
            "laid_off"
        )
    },
    "now-has": {"": word_set("now_has now_have now_holds now_hold now_owns now_runs now_employs now_numbers")},
    "of-it": {
        "": word_set(
            "of_the_sample of_the_total of_the_whole of_them of_all of_those of_the_workforce of_the_electorate "
            "of_the_fleet overall of_all_cases of_the_stock of_the_group of_the_population of_the_budget of_the_vote "
            "of_its_total"
        )
    },
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
    "yielding": {
        "": word_set(
            "raising raised making made bringing_in brought_in earning earned taking took grossing grossed "
            "costing cost worth totalling totaling yielding yielded for_a_total_of a_total_of paying paid"
        )
    },
    "of-the": {
        "": word_set("of of_the of_its of_their of_his of_her of_those of_these one_of_the one_of_its one_of_their")
    },
    "for-each": {
        "": word_set(
            "for_each for_every to_each to_every from_each from_every in_exchange_for_each in_exchange_for_every "
            "in_return_for_each in_return_for_every on_each on_every in_each in_every at_each at_every by_each "
            "aboard_each"
        )
    },
    "for-every": {"": word_set("for_every per in_every out_of_every for_each to_every")},
    "each": {"": word_set("each apiece a_head per_head a_ticket per_ticket a_share per_share a_person per_person")},
    "a-year": {"": word_set("a_year per_year annually yearly each_year every_year per_annum")},
    "across": {"": word_set("over in across for from per a")},
}
