"""Words that assert a relation, kind by kind: a model is believed only where its cue holds one of them."""

import re
from collections.abc import Iterable, Mapping
from typing import Final, Literal

from verifier.extract.llm.wire import WireKind

_LONGEST_CUE = 200

# A star stands for any ending of a word, or any beginning.
_UP = """
rose|rise*|risen|rising|increase*|increasing*|grew|grow*|grown|climb*|jump*|surg*|soar*|leap*|leapt|gain*|rais*|
hik*|up|higher|expand*|swell*|swollen|rebound*|recover*|advanc*|spik*|rocket*|accelerat*|strengthen*|doubl*|
tripl*|trebl*|quadrupl*|twice|twofold|threefold|fourfold|fivefold|tenfold|fold|times|widen*|improv*|added|
adding|skyrocket*|balloon*|upward*|firm*|boost*|inflat*|escalat*|mount*
"""
_DOWN = """
fell|fall|fallen|falls|falling|decrease*|decreasing*|drop*|declin*|dip*|slip*|slid*|slump*|sank|sink*|sunk|
plung*|plummet*|tumbl*|lost|lose|loses|losing|loss|shrank|shrink*|shrunk|cut|cuts|cutting|slash*|reduc*|lower*|
down|halv*|trim*|narrow*|contract*|eas*|weaken*|slow*|worsen*|shed|sheds|shedding|crash*|dwindl*|diminish*|
retreat*|downward*|thinner|scal* back|curb*|downsiz*|deplet*|erod*|collapse*|collapsing
"""
_COMPARED = """
more than|less than|fewer than|greater than|compared with|compared to|in comparison|as against|against|versus|
from|change*|swing*|swung|edg*|shift*|difference|over the previous|on the year|year on year|year-on-year|
than a year|than in|than the|as many as|as much as|as many|as much|to reach|reach*|went from|than last|
previous*|compared
"""
_SIZE = """
exceed*|surpass*|topp*|beat*|beaten|outnumber*|outpac*|outstrip*|bigger|larger|smaller|greater|higher|lower|
longer|shorter|above|below|under|over|beyond|more|fewer|less|at most|at least|no more|not more|short of|shy of|
*er than|outscor*|cap|caps|capped|broke|breaks|breach*|ceiling|minimum|maximum|limit*|threshold
"""
_ORDERED = """
before|after|since|until|till|later|earlier|prior|follow*|precede*|preceding|ahead of|first|then|next|by|when|
once|previous*|no later|subsequent*|within|deadline|due|ago|already|began|on
"""
_LEXICON: Final[Mapping[WireKind, tuple[str, ...]]] = {
    "total": ("""
total*|in all|all told|altogether|together|combined|overall|sum*|add* up|adds|adding|aggregate*|mak* up|made up|
makes|making|compris*|consist*|between them|bringing|brings|brought|taking|takes|took|both|cumulative*|of which|
of whom|of these|of those|of them|among them|split|divid*|respectively|plus|amount*|as well as|jointly|include*|
including|in turn|all|account* for|breakdown|broken down|namely|collective*|across|tally*|tallied|among the|
with the rest
""",),
    "shares": ("""
the rest|the other*|others|remain*|share*|split|divid*|breakdown|respectively|against|versus|balance|either|
undecided|don't know|percent|per cent|pct|percentage*|proportion*|fifth*|quarter*|third*|half|while|
compared with|the remainder|rest|as opposed to|no opinion|went to|followed by
""",),
    "share_of": ("""
of|percent|per cent|pct|percentage*|majority|minority|most|mostly|half|third*|quarter*|fifth*|sixth*|eighth*|
tenth*|one in|in every|out of|share*|proportion*|account* for|represent*|equivalent|equal*|mak* up|made up|bulk|
two-thirds|two thirds|three-quarters|three quarters|in|fraction|part|among|worth|rate|turnout|ratio|correspond*|
constitut*|amount*|stake|or|works out at
""",),
    "part_of": ("""
of|among|amongst|include*|including|inclusive|out of|so far|to date|as of|up to now|until now|already|yet|
part of|some of|within|is to|are to|was to|were to|due to|set to|will|plan*|target*|quota*|limit*|cap|caps|
capped|maximum|ceiling|capacity|allow*|agreed|agreement|deal|toward*|against|counting|compris*|only|under|
promise*|promising|pledg*|goal|allocate*|allocating|allocation*|permit*|budget*|schedule*|scheduling|authoris*|
authoriz*|room for|space for|seats|in the first|have been|has been|had been|still|altogether|total*|to be|
contract*|fill*|has|have|had|deliver*|from the|earmark*|pool of
""",),
    "change": (_UP, _DOWN, _COMPARED),
    "difference": (_UP, _DOWN, _COMPARED, _SIZE, "ahead of|behind|gap|margin|lead*|by|majority|surplus"),
    "move": (_UP, _DOWN, _COMPARED),
    "remainder": ("""
leav*|left|remain*|rest|the rest|still|outstanding|yet to|unsold|unpaid|unaccounted|balance|others|further|
to go|short of|shy of|missing|away from|not yet|spare|over|surviv*|unspent|unfilled|empty|vacant|another|
the other*|short|until|pending|without|not|owed|unclaimed|to come|unsettled
""",),
    "per": ("""
a|an|each|every|per|apiece|average*|on average|mean|rate*|daily|weekly|monthly|yearly|annual*|hourly|nightly|
per capita|head|for every|to the|by the|divided|over|across|spread|between|equal*|works out|worked out|
amount* to|in|worth|equivalent|cost*|at|for a|unit*
""",),
    "span": ("""
after|since|before|for|last|lasted|lasting|lasts|ago|aged|age|ages|old|born|until|till|later|earlier|within|
during|over|began|begin*|begun|start*|end|ended|ending|ends|anniversary|from|to|between|through|throughout|
span*|running|ran|run|duration|deadline|expir*|by|month*|year*|day*|week*|hour*|minute*|decade*|centur*|in|
following|took|take*|on|died|dead|founded|opened|closed|launched|long|spent|serv*|sentenc*|extend*|mark|marks|
marked|marking|jail*|reign*|term*|tenure|held|ruled|turn*|birthday
""",),
    "order": (_ORDERED, _SIZE),
    "rank": ("""
*est|top*|lead*|led|first|second|third|fourth|followed by|followed|ahead of|record*|more than any|beat*|outpac*|
rank*|behind|most|best|worst|number one|champion*|won|winner*|runner*|trail*|than any|outnumber*|more than|
less than|highest|least|tied|outscor*|outsold|dominat*|headed|heads
""",),
    "same": ("""
these|those|this|that|such|same|figure*|toll|number*|total*|count|tally|so far|said|again|earlier|also|already|
identical|equal*|equivalent|namely|that is|which is|or|as reported|confirm*|repeat*|estimate*|put|puts|stand*|
stood|according to|remain*|still|them|they|it|reiterat*|revis*|as of|update*|updating|correct*|recount*|restat*
""",),
}  # fmt: skip


def _pattern(rows: Iterable[str]) -> re.Pattern[str]:
    words = {" ".join(word.split()) for row in rows for word in row.replace("\n", "|").split("|")} - {""}
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    written = "|".join(re.escape(word).replace(r"\ ", r"\s+").replace(r"\*", r"\w*") for word in longest_first)
    sign = "|%" if "percent" in words else ""
    return re.compile(rf"(?<!\w)(?:{written})(?!\w){sign}")


_CUES: Final = {kind: _pattern(rows) for kind, rows in _LEXICON.items()}
_UPWARDS, _DOWNWARDS = _pattern([_UP]), _pattern([_DOWN])


def asserts(kind: WireKind, cue: str) -> bool:
    """Whether folded words belong to the lexicon of a kind of relation."""
    return len(cue) <= _LONGEST_CUE and _CUES[kind].search(cue) is not None


def direction(cue: str) -> Literal["up", "down"] | None:
    """Which way folded words say that something went; None where they say neither or both."""
    up, down = _UPWARDS.search(cue) is not None, _DOWNWARDS.search(cue) is not None
    if up == down:
        return None
    return "up" if up else "down"
