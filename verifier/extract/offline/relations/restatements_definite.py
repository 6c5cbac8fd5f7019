"""One fact pointed back at: "the 13 paintings sold at the auction", "the order for 32 jets", after they were told."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from verifier.claims.acts import looks_past
from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.attribution.verb_forms import finite
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    CLOSERS,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    Line,
)
from verifier.extract.offline.quantities.find import dimension
from verifier.extract.offline.relations.tellings import Telling, meaning
from verifier.extract.offline.relations.tellings_words import APART, CHANGED, EMPTY, MODALS, NEGATIONS, PLAY_COUNTS
from verifier.figures.model import Figure

_POINTERS: Final = frozenset({"the", "those", "these"})
_KINDS: Final = frozenset({"count", "money", "measure"})
_MOST_COMPARED: Final = 8
# How far behind its number the noun may stand, and how many words may say which ones are meant.
_LONGEST_NOUN: Final = 4
_LONGEST_MODIFIER: Final = 14
# So many telling words must say which ones are meant; with fewer, any others of the kind may be.
_ENOUGH: Final = 2
_LEADING: Final = frozenset({"of", "for"})
# Behind a noun "that" opens a clause as "who" does.
_OPENING: Final = RELATIVES | {"that"}
_STOPS: Final = COORDINATORS | DASHES | CLOSERS | frozenset({",", ";", ":", ".", "?", "!", "("})
# What bounds, parts or renews a count is not told again by it.
_OTHERS: Final = word_set("other more additional further extra first last remaining rest only just another again")
_TOGETHER: Final = frozenset({"both", "respectively", "combined", "overall", "total", "average", "half", "including"})
_NEVER: Final = NEGATIONS | MODALS | CHANGED | frozenset({"if", "each", "every", "per", "apiece", "initially"})


def pointed_back(lines: Sequence[Line], tellings: Mapping[int, Telling]) -> Iterator[Relation]:
    """Each figure that points back, beside the earlier one whose sentence holds every word by which it does.

    It must be the only earlier figure of which that is so, or all of them must be one number.
    """
    body = [line for line in lines if line.words.part == "body"]
    told: defaultdict[tuple[str, ...], deque[Telling]] = defaultdict(lambda: deque(maxlen=_MOST_COMPARED))
    for telling in tellings.values():
        figure = telling.figure
        if figure.kind not in _KINDS or figure.series is not None:
            continue
        key = (dimension(figure), _noun(figure) or "")
        words = _pointing(body[telling.line], telling)
        earlier = None if words is None else _meant(words, telling, told[key])
        if earlier is not None:
            yield _same(earlier.figure, figure, certain=earlier.voice == telling.voice)
        told[key].append(telling)


def _meant(words: frozenset[str], later: Telling, told: Iterable[Telling]) -> Telling | None:
    fitting = [one for one in told if one.line != later.line and _fits(words, one, later)]
    if not fitting or len({one.figure.value for one in fitting}) > 1:
        return None
    return fitting[-1]


def _fits(words: frozenset[str], earlier: Telling, later: Telling) -> bool:
    """Whether an earlier sentence told, as done and of no part, all that the later figure is known by."""
    if earlier.stretch != later.stretch or earlier.quoted or earlier.changed or earlier.moods:
        return False
    if (
        not earlier.apart.isdisjoint(_OTHERS | _NEVER | _TOGETHER)
        or earlier.figure.head in PLAY_COUNTS
        or not earlier.verb
    ):
        return False
    own = set(earlier.meanings)
    return words <= earlier.whole and len(words & own) * 2 > len(words)


def _pointing(line: Line, telling: Telling) -> frozenset[str] | None:
    """The telling words by which a figure points back; None where it does not, or where they are too few."""
    words, figure = line.words, telling.figure
    first, last = words.within(figure.span)
    if first <= line.lo or telling.quoted or figure.hedge == "vague":
        return None
    head = _noun(figure)
    if words.low[first - 1] in _POINTERS:
        return _restricted(line, last, head)
    if words.low[first - 1] in _LEADING:
        return _named_by(line, first - 1, last, head)
    return None


def _noun(figure: Figure) -> str | None:
    """What is counted; a sum or a measure is known by its unit."""
    return meaning(figure.head) if figure.head and figure.kind == "count" else None


def _restricted(line: Line, last: int, head: str | None) -> frozenset[str] | None:
    """The words of "(the 13) paintings sold at the auction", "(the 40) who were held": which ones are meant."""
    words = line.words
    at = last
    if head is not None:
        highest = min(line.hi, last + _LONGEST_NOUN)
        found = [k for k in range(last, highest) if meaning(words.low[k]) == head]
        if not found:
            return None
        at = found[0] + 1
    elif at + 1 < line.hi and words.low[at] == "of":
        at += 2
    between = _telling_words(line, last, at) - {head}
    modifier = _modifier(line, at)
    if modifier is None:
        return None
    known = between | modifier
    return known if len(known) >= _ENOUGH else None


def _modifier(line: Line, at: int) -> frozenset[str] | None:
    """The telling words of a relative clause or a participle behind a noun, up to the verb of the sentence."""
    words = line.words
    low = words.low
    if at >= line.hi:
        return None
    relative = low[at] in _OPENING
    if not relative and not (looks_past(low[at]) and low[at] not in AUXILIARIES):
        return None
    k, verbs, end = at + 1 if relative else at, 0, min(line.hi, at + _LONGEST_MODIFIER)
    start = k
    while k < end and low[k] not in _STOPS:
        verb = low[k] in AUXILIARIES or finite(words, k) or (looks_past(low[k]) and low[k - 1] not in DETERMINERS)
        joined = k > start and (low[k - 1] in AUXILIARIES)
        verbs += verb and not joined
        if verbs > 1:
            break
        k += 1
    held = set(low[start:k])
    if not held.isdisjoint(_NEVER | _OTHERS) or not held.isdisjoint(APART) or (k < end and low[k] in _OPENING):
        return None
    return _telling_words(line, start, k)


def _named_by(line: Line, preposition: int, last: int, head: str | None) -> frozenset[str] | None:
    """The words of "the order for (32) jets": a noun that the earlier sentence has as its verb, and what is counted."""
    words = line.words
    low = words.low
    noun = preposition - 1
    if (
        noun - 1 < line.lo
        or head is None
        or low[noun - 1] not in _POINTERS
        or low[noun] in APART
        or not low[noun].isalpha()
    ):
        return None
    highest = min(line.hi, last + _LONGEST_NOUN)
    end = next((k + 1 for k in range(last, highest) if meaning(low[k]) == head), None)
    if end is None or (end < line.hi and low[end] in _OPENING):
        return None
    return frozenset({meaning(low[noun])}) | _telling_words(line, last, end)


def _telling_words(line: Line, first: int, last: int) -> frozenset[str]:
    low = line.words.low
    plain = (low[at] for at in range(first, last) if low[at][0].isalnum())
    return frozenset(meaning(word) for word in plain if word not in EMPTY | PREPOSITIONS | PRONOUNS)


def _same(earlier: Figure, later: Figure, *, certain: bool) -> Relation:
    return Relation(
        id=0,
        kind="same",
        operands=tuple(Operand(role="a", figure=one.id, label=one.counted) for one in (earlier, later)),
        cue=later.span,
        ceiling="error" if certain else "warning",
        pattern="one fact pointed back at",
    )
