"""What is said: the words before, after or round a cue that stand under it."""

from typing import Final

from verifier.extract.offline.attribution.content_end import Scope, ends
from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    CLOSERS,
    DASHES,
    OPENERS,
    PREPOSITIONS,
    STOPS,
    SUBORDINATORS,
    Line,
    Phrase,
    Words,
)

# No sentence of prose comes near this many words; one without an end must not cost the square of its length.
LONGEST: Final = 400


def content_after(
    line: Line, quotes: Quotations, first: int, *, related: bool = False, clause_only: bool = False
) -> Phrase | None:
    """What is said after a cue, from `first` to where another voice, or the writer, takes over.

    `related` marks a relative clause, which a comma before a finite verb ends; `clause_only` content that ends with its
    clause (what is denied or criticised), not with the sentence.
    """
    words = line.words
    if first >= line.hi:
        return _beyond(line, quotes)
    opened = quotes.around(first)
    if opened is not None and opened.first == first and opened.last >= line.hi:
        return first, opened.last
    outer = opened if opened is not None and opened.first < first else None
    hi = min(line.hi, outer.last - 1) if outer and outer.closed else line.hi
    scope = Scope.of(line, first, min(hi, first + LONGEST), related=related, clause_only=clause_only)
    hi, k = scope.hi, first
    quoted_first = opened is not None and opened.first == first
    while k < hi:
        quotation = quotes.around(k)
        if quotation is not None and quotation is not outer:
            k = max(quotation.last, k + 1)
            if quoted_first and k < hi and _quote_alone(words, first, k, hi):
                break
            quoted_first = False
            continue
        if ends(scope, k):
            break
        k += 1
    last = min(k, hi) if k <= hi else k
    while (
        last > first and (words.low[last - 1] in STOPS or words.low[last - 1] in {",", ";"}) and quotes.at[last - 1] < 0
    ):
        last -= 1
    return (first, last) if last > first else None


def _beyond(line: Line, quotes: Quotations) -> Phrase | None:
    """What a sentence that ends in a colon leads into: the quotation that follows, or the next paragraph."""
    if line.beyond is None:
        return None
    quotation = quotes.around(line.beyond[0])
    return (quotation.first, quotation.last) if quotation and quotation.first == line.beyond[0] else line.beyond


def _quote_alone(words: Words, first: int, after: int, hi: int) -> bool:
    """Whether a quotation is all that is said, and what follows it is told by the writer."""
    if after - first < 7:
        return False
    low = words.low[after]
    if low in {"and", "or", "but"}:
        return after + 1 < hi and words.low[after + 1] not in {"that", '"', "“", "'", "‘", "to"}
    return low not in {"that", "of", "about", "for", "to", "because"}


def content_before(line: Line, quotes: Quotations, last: int, floor: int) -> Phrase | None:
    """What is said before a cue, up to `last`: from its sentence's start, or that of the quotation before it."""
    words = line.words
    first = _inside_bracket(words, floor, last)
    ending = quotes.around(last - 1) or (quotes.around(last - 2) if last - 2 >= 0 else None)
    here = quotes.around(last) if last < len(quotes.at) else None
    if ending is not None and ending is not here and ending.first < first and first == line.lo:
        first = ending.first
    while (
        first < last
        and not words.low[first][0].isalnum()
        and quotes.at[first] < 0
        and words.low[first] not in OPENERS | {"$", "£", "€", "#", "@"}
    ):
        first += 1
    while last > first and words.low[last - 1] == "," and quotes.at[last - 1] < 0:
        last -= 1
    while last > first and words.low[last - 1] in DASHES:
        last -= 1
    return (first, last) if any(words.low[k][0].isalnum() for k in range(first, last)) else None


def _inside_bracket(words: Words, floor: int, last: int) -> int:
    """Past the bracket that is still open at a word, since what is said inside it starts there."""
    for k in range(last - 1, max(floor, last - LONGEST) - 1, -1):
        if words.low[k] in CLOSERS:
            return floor
        if words.low[k] in OPENERS:
            return k + 1
    return floor


def is_statement(words: Words, phrase: Phrase, quotes: Quotations) -> bool:
    """Whether words before a cue are something said: a quotation, or a clause that does not lean on the next."""
    first, last = phrase
    if any(quotes.at[k] >= 0 for k in range(max(first, last - 2), last)):
        return True
    low = words.low[first]
    reach = min(last, first + LONGEST)
    if low in SUBORDINATORS:
        comma = next((k for k in range(first, reach) if words.low[k] == ","), reach)
        return any(verb_like(words, k) for k in range(comma, reach))
    if low in PREPOSITIONS and not any(finite(words, k) for k in range(first, reach)):
        return False
    return any(verb_like(words, k) for k in range(first, reach))
