"""Words that say that a change was reckoned in some other way than from the two figures told with it."""

import re
from typing import Final

REBASED: Final = re.compile(
    r"\b(?:annuali[sz]ed|(?:annual|yearly) (?:rate|pace)|in real[ -]terms|real-terms?"
    r"|(?:after|for|above) inflation|inflation-adjusted|(?:un|re)?adjusted|seasonally"
    r"|excluding|stripping out|constant[ -]currenc(?:y|ies)|like[ -]for[ -]like|underlying|compound(?:ed)?|on average"
    r"|restated|rebased)\b",
    re.IGNORECASE,
)
