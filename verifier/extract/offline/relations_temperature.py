"""A temperature and the same in brackets on the other scale: a reading of the thermometer, or a change of it."""

from collections.abc import Iterator, Mapping
from typing import Final

from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.patterns import Strand
from verifier.figures.model import Figure

# Words before or behind a temperature that make it a change, and those before it that make it a reading.
_CHANGE_BEFORE: Final = word_set("""
by rise rises rising rose risen increase increases increased warming warmed warms warm cooling cooled cools cool
drop drops dropped fall falls fell fallen plunge plunges plunged dip dips dipped slipped sank jump jumps jumped climb
climbs climbed climbing surged spiked gained gain difference range swing anomaly margin limit plus cooler warmer
another further additional extra
""")
_CHANGE_BEHIND: Final = word_set("""
above below warmer cooler hotter colder higher lower milder rise increase warming drop fall jump swing difference
anomaly more less
""")
_OF_WARMING: Final = frozenset(["warming", "cooling", "heating"])
# "10C below zero" is a reading, whatever its words say.
_ZERO: Final = frozenset(["zero", "freezing"])
_READING_BEFORE: Final = word_set("""
to at reached reaching reaches hit hits hitting of was were is are be been touched touching exceeded exceeding topped
topping highs lows high low between and as above below near recorded measured registered registering logged showed
shows showing reads averaged averages averaging stood stands hovered hovering peaked degrees outside temperature
temperatures
""")
_OF_CHANGE: Final = word_set("""
rise increase warming drop fall difference range swing anomaly jump margin limit gain limiting capping cap keep
keeping gap spread variation departure deviation
""")
_DEPARTURES: Final = frozenset(["anomaly", "departure", "deviation"])
_LIMITED: Final = frozenset(["limit", "limiting", "warming", "cap", "capping", "keep", "keeping"])
_STATES: Final = frozenset(["of", "is", "was", "are", "were", "at", "within"])
_PASSED_OVER: Final = word_set("the a an about around nearly some just over record")
# "Rose above 30C" tells where the thermometer stood, "rose more than 3C" by how much it moved.
_PLACES: Final = frozenset(["above", "below"])
_REACH: Final = 5
_LONG_REACH: Final = 8


def temperatures(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each bracketed temperature of a sentence whose words tell whether it is a change or a reading."""
    for restated in (figures[found] for found in strand.figures):
        original = figures.get(restated.converts or 0)
        if original is None or {original.unit, restated.unit} != {"degree Celsius", "degree Fahrenheit"}:
            continue
        is_change = _is_change(strand, original, restated)
        if is_change is not None:
            yield Relation(
                id=0,
                kind="conversion",
                operands=(Operand(role="a", figure=original.id), Operand(role="b", figure=restated.id)),
                cue=restated.span,
                direction="up" if is_change else None,
                pattern="change of temperature" if is_change else "temperature",
            )


def _is_change(strand: Strand, original: Figure, restated: Figure) -> bool | None:
    """Whether the words tell of a change, of a reading, or leave it open (None)."""
    behind = [sign for sign in strand.after(restated.id, _REACH) if sign != "·)"]
    if not _ZERO.isdisjoint(behind[:2]):
        return None
    if behind and (behind[0] in _CHANGE_BEHIND or (behind[0] == "of" and not _OF_WARMING.isdisjoint(behind[1:2]))):
        return True
    hedge = original.hedge_span
    words = strand.line.words
    placed = hedge is not None and words.text[hedge.start : hedge.end].lower() in _PLACES
    before = strand.before(original.id, _LONG_REACH)
    while before and before[-1] in _PASSED_OVER:
        before.pop()
    if not before:
        return None
    if before[-1] in {"to", *_STATES} and not _OF_CHANGE.isdisjoint(before):
        return before[-1] != "to" or not _LIMITED.isdisjoint(before)
    if placed and not _LIMITED.isdisjoint(before):
        return True
    if placed:
        return False
    if before[-1] in _CHANGE_BEFORE or not _DEPARTURES.isdisjoint(before):
        return True
    return False if before[-1] in _READING_BEFORE else None
