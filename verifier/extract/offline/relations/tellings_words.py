"""Which words of a clause carry what it tells, which only frame it, and which set it apart from a like clause."""

from typing import Final

from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
)

MODALS: Final = word_set("""
will would shall should can could may might must cannot 'll won't wouldn't couldn't shouldn't
""")
NEGATIONS: Final = word_set("""
not no never neither nor without nobody none nothing isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
didn't won't wouldn't can't cannot couldn't shouldn't denied denies deny wrong wrongly falsely false incorrectly
incorrect mistakenly
""")
# Words that tell nothing by themselves: a clause is the same with and without them.
EMPTY: Final = (
    (AUXILIARIES - MODALS)
    | DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | COORDINATORS
    | RELATIVES
    | SUBORDINATORS
    | word_set("""
    there here that this these those who only just merely simply even also too very quite actually officially reportedly
    apparently currently indeed thus therefore hence about around nearly almost roughly approximately some exactly over
    more than at least most up to as him her hers them us me my yours ours theirs himself herself itself
    themselves 's s mr mrs ms dr sir so far yet already still according
    """)
)
# Words that set one telling apart from another: another time, turn, place, group or case.
APART: Final = (TIME_WORDS - word_set("also too however briefly separately instead then")) | word_set("""
another other others additional further extra again second third fourth fifth each every per apiece respectively
both either separate separately similar similarly likewise instead elsewhere abroad compared versus than average
first final opening closing half quarter round game match set inning period leg season series year years month months
week weeks ago since until annual annually quarterly weekly daily monthly fiscal poll polls survey surveys polled
surveyed respondents respondent if unless alone overall combined total rest remaining remainder remained left excluding
including mostly mainly especially maximum minimum nightfall dawn dusk daybreak sunrise sunset lunchtime midday
dinnertime mid-afternoon mid-morning then
""")
# Words of a figure that is known to have changed, or that somebody has put right.
CHANGED: Final = word_set("""
initially initial earlier previously previous later revised lowered corrected correction preliminary updated bringing
brought now then yesterday originally original once formerly prior upped postponed rescheduled delayed moved
pushed extended shortened estimates estimated disputed rejected contrary instead rather actual claimed claims myth
estimate
""")
# Before one of these a figure is where something has got to, or how far it has moved.
MOVING: Final = frozenset({"to", "by", "from"})
# Words of a date that has been put off or put forward, or that is not the first of its kind.
RESCHEDULED: Final = word_set("""
initially originally original postponed rescheduled delayed moved pushed brought forward back again re-released
reopened republished reissued relaunched reissue instead rather earlier corrected mistakenly
""")
# Polls ask many things at many times, and several of them in one article.
POLLING: Final = word_set("""
poll polls polling survey surveys surveyed polled respondents voters lead leads leading led trails trailed trailing
support approval margin undecided favor favour backed ahead behind points
""")
# What is counted in play: one player or side gets any number of it, time after time.
PLAY_COUNTS: Final = word_set("""
goal point yard touchdown homer run inning rebound assist wicket tackle interception field-goal par birdie lap putt
strikeout turnover penalty sack win loss defeat victory game match
""")
PLAY_VERBS: Final = word_set(
    "score scored scores scoring rushed threw batted bowled homered pitched shot beat outscored"
)
# What happens to one thing once, by the participles that tell of it: its date can be told in one way only. Behind a bar
# stands what may happen again in another place, market or turn.
_ONCE: Final = """
born
died perished
founded established formed created constituted incorporated
disbanded dissolved
reactivated
commissioned
decommissioned
ratified
built constructed erected
completed finished
unveiled
sank sunk
discovered
invented
patented
crowned
assassinated
executed
hanged
buried cremated
christened
abolished
annexed
dated
composed
written
demolished
canonised beatified
chartered
enacted
ordained
consecrated
dedicated
knighted
designed
| opened inaugurated
| released issued
| premiered debuted
| published printed
| aired broadcast
| signed
| launched
| married wed
| divorced
| recorded
| filmed
| stabbed
| arrested
| kidnapped abducted
| indicted
| convicted
| sentenced
| graduated
| retired
| destroyed
| adopted
| crashed
| joined enlisted
| acquired
| merged
| appointed
| emigrated defected
| inducted
| liberated
| surrendered
| inherited
| introduced
| captured
| escaped
| diagnosed
| landed
| scheduled
"""
_ROWS: Final = _ONCE.splitlines()
ONCE_IN_ALL: Final = frozenset(word for row in _ROWS if not row.startswith("|") for word in row.split())
ONCE_IN_A_TURN: Final = frozenset(word for row in _ROWS if row.startswith("|") for word in row.split()[1:])
