"""The direction that words of change give a figure, before and behind it."""

from typing import Final

from verifier.figures.draft import Draft
from verifier.figures.model import Trend
from verifier.figures.tokens import Tokens

CHANGES: Final = frozenset(
    "rose rise rises rising fell fall falls falling fallen risen grew grow grows grown growing climbed climb climbs "
    "climbing jumped jump jumps jumping dropped drop drops dropping declined decline declines increased increase "
    "increases increasing decreased decrease cut cuts cutting reduce reduced reduces raise raised raises raising "
    "lower lowered lowers went go goes going gone moved move moves up down widened narrowed doubled slid slide "
    "slipped slip soared soar surged surge shrank shrink shrunk plunged plunge plummeted plummet tumbled sank edged "
    "ticked changed change changes shift shifted swung expanded expand halved tripled upped "
    "dipped eased hike hiked slashed slash downgraded upgraded revised improved worsened creeping crept "
    "slow slowed accelerated doubling trebled tripling quadrupled quadrupling quintupled halving swelled swollen "
    "ballooned mushroomed dwindled dwindling contracted expanding widening narrowing lifted lifting lifts boosted "
    "trimmed trimming pared bumped pushed cooled skidded".split()
)
_UP: Final = (
    "rose rise rises rising risen gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping "
    "increase increases increased increasing grew grow grows growing grown surge surges surged surging soar soars "
    "soared soaring up add adds added adding advance advances advanced advancing rally rallied rallies rallying "
    "expand expanded expands expanding boost boosted boosts boosting higher hike hikes hiked raise raised raises "
    "raising upped rebound rebounded leap leapt leaped spike spiked swell swelled swelled rocketed skyrocketed "
    "accelerated appreciated strengthened ballooned improved improves growth more"
).split()
_DOWN: Final = (
    "fell fall falls falling fallen drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping "
    "sink sinks sank sinking sunk plunge plunges plunged plunging tumble tumbles tumbled tumbling plummet plummets "
    "plummeted plummeting down shed sheds shedding dip dips dipped dipping shrink shrinks shrank shrunk shrinking "
    "cut cuts cutting slump slumps slumped slumping reduce reduces reduced reducing lower lowered lowers lowering "
    "crash crashed crashes ease eased eases weaken weakened depreciated contract contracted contracts contracting "
    "reduction loss slash slashed slashes dive dived dives nosedived collapsed fewer less cheaper"
).split()


def _directions(up: list[str], down: list[str]) -> dict[str, Trend]:
    """Both lists of words as one table."""
    table: dict[str, Trend] = dict.fromkeys(up, "up")
    table.update(dict.fromkeys(down, "down"))
    return table


_TREND: Final = _directions(_UP, _DOWN)
_BEHIND_TREND: Final = _directions(
    "up increase rise gain jump growth surge climb hike boost spike uptick upswing raise leap".split(),
    "down decrease drop fall decline reduction loss cut plunge slump dip slide downturn contraction discount "
    "shortfall slowdown".split(),
)
# Between a verb of change and its amount.
_TREND_FILLERS: Final = frozenset(
    "by a an average about around some nearly almost roughly approximately over than just more less another just only "
    "further sharply slightly steadily rapidly as much many to least at modest record whopping only well over under "
    "a mere the steep sharp the "
    "strongly significantly dramatically of quickly slowly marginally strong big huge considerable rise".split()
)
_TREND_KINDS: Final = frozenset({"percent", "points", "money", "count", "measure", "rate", "share"})
_LOOK_BACK: Final = 5


def read_trend(tokens: Tokens, draft: Draft, floor: int) -> None:
    """The direction a figure moves in: “rose by 5 %”, “down 0.4 per cent”, “a 12 % increase”, “40 fewer”."""
    if draft.kind not in _TREND_KINDS:
        return
    at = draft.first - 1
    for _ in range(_LOOK_BACK):
        if at < floor:
            break
        word = tokens.low[at]
        direction = _TREND.get(word)
        if direction is not None and _moves(tokens, at, draft):
            draft.trend = direction
            return
        if word == "to":
            return
        if word not in _TREND_FILLERS:
            break
        at -= 1
    if draft.kind in _RELATIVE and not tokens.broken(draft.last):
        draft.trend = _BEHIND_TREND.get(tokens.low[draft.last])


_RELATIVE: Final = frozenset({"percent", "points", "share"})
_COMPARATIVE: Final = frozenset({"more", "less", "fewer", "cut", "add", "cuts", "higher", "lower"})
# “made up”, “picked up”, “set up”: no movement.
_PHRASAL: Final = frozenset(
    "made make makes making pick picked picks picking set sets setting sign signed show showed round rounded call "
    "called "
    "back backed take took taken give gave given end ended turn turned hold held break broke line lined".split()
)


def _moves(tokens: Tokens, at: int, draft: Draft) -> bool:
    """Whether a word of change at a token tells how a figure moved."""
    word = tokens.low[at]
    if word in {"up", "down"}:
        return tokens.low[at - 1] not in _PHRASAL and tokens.low[at + 1] not in {"the", "a"}
    return word not in _COMPARATIVE or (draft.kind in _RELATIVE and tokens.low[at + 1] != "than")


_RANGE_VERBS: Final = frozenset(
    "range ranges ranged ranging varies vary varied varying anywhere anything between lasts aged ages".split()
)
_CLAUSE: Final = 9


def is_change(tokens: Tokens, index: int) -> bool:
    """Whether “from X to Y”, “rose X to Y”, “by X to Y” tells of a change rather than of a range."""
    at = index - 1
    if tokens.low[at] in {"about", "around", "nearly", "almost", "roughly", "over", "under"}:
        at -= 1
    if tokens.low[at] != "from":
        return tokens.low[at] == "by" or (
            tokens.low[at] in CHANGES and tokens.low[at] not in {"go", "went", "goes", "going", "cut"}
        )
    for back in range(at - 1, max(at - _CLAUSE, -1), -1):
        if tokens.low[back] in _RANGE_VERBS and not (tokens.low[back] == "between" and "and" in tokens.low[back:at]):
            return False
        if tokens.low[back] in CHANGES:
            return True
        if tokens.text[back] in {".", ";"}:
            break
    return False
