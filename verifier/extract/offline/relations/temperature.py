"""Whether a temperature that is told on both scales is a reading of the thermometer, or a change of it."""

from collections.abc import Sequence
from typing import Final

from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.patterns import Strand
from verifier.figures.model import Figure

# Words before or behind a temperature that make it a change, and those before it that make it a reading.
_CHANGE_BEFORE: Final = word_set("""
by rise rises rising rose risen increase increases increased warming warmed warms warm cooling cooled cools cool
drop drops dropped fall falls fell fallen plunge plunges plunged dip dips dipped slipped sank jump jumps jumped climb
climbs climbed climbing surged spiked gained gain difference range swing anomaly margin limit plus cooler warmer
another further additional extra up down
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
_READINGS: Final = word_set(
    "lows highs low high temperature temperatures reading readings minimum maximum minima maxima"
)
_WARMING: Final = frozenset(["warming", "heating", "rise", "rises", "increase", "increases"])
_DEPARTURES: Final = frozenset(["anomaly", "departure", "deviation"])
_LIMITED: Final = word_set("""
limit limits limited limiting cap caps capped capping keep keeps kept keeping hold holds held holding restrict
restricting restricted confine curb warming
""")
_STATES: Final = frozenset(["of", "is", "was", "are", "were", "at", "within"])
_PASSED_OVER: Final = word_set("the a an about around nearly some just over record well")
# "Rose above 30C" tells where the thermometer stood, "rose more than 3C" by how much it moved.
_PLACES: Final = frozenset(["above", "below"])
_AIMS: Final = word_set(
    "target goal limit threshold ceiling cap guardrail mark aim objective barrier line level scenario"
)
_CLIMATE: Final = word_set("""
climate paris warming pre-industrial preindustrial global accord emissions greenhouse planet earth heating
""")
# No aim of climate policy lies above this many degrees Celsius.
_MOST_WARMING: Final = 5
_REACH: Final = 5
_LONG_REACH: Final = 8


def is_change(strand: Strand, original: Figure, restated: Figure) -> bool | None:
    """Whether the words tell of a change, of a reading, or leave it open (None)."""
    if _is_range_of_readings(strand, original):
        return False
    behind = [sign for sign in strand.after(restated.id, _REACH) if sign not in {"·)", "·]"}]
    if not _ZERO.isdisjoint(behind[:2]):
        return None
    if behind and (behind[0] in _CHANGE_BEHIND or (behind[0] == "of" and not _OF_WARMING.isdisjoint(behind[1:2]))):
        return True
    return True if _is_climate_aim(strand, original, behind) else _by_words_before(strand, original)


def _by_words_before(strand: Strand, original: Figure) -> bool | None:
    hedge, words = original.hedge_span, strand.line.words
    placed = hedge is not None and words.text[hedge.start : hedge.end].lower() in _PLACES
    before = _before_a_range(strand.before(original.id, _LONG_REACH))
    while before and before[-1] in _PASSED_OVER:
        before.pop()
    if not before:
        return None
    # A fridge is kept below so many degrees, the warming of the world held below so many.
    limited = not _LIMITED.isdisjoint(before) and not (_CLIMATE | _WARMING).isdisjoint(strand.words)
    if before[-1] in {"to", *_STATES} and not _OF_CHANGE.isdisjoint(before):
        return before[-1] != "to" or limited
    if placed:
        return limited
    if before[-1] in _CHANGE_BEFORE or not _DEPARTURES.isdisjoint(before):
        return True
    return False if before[-1] in _READING_BEFORE else None


def _is_range_of_readings(strand: Strand, original: Figure) -> bool:
    """“Lows of 4C (39F) above the snow line”: what is told are readings, whatever follows."""
    before = [sign for sign in strand.before(original.id, _REACH) if sign not in _PASSED_OVER]
    return len(before) > 1 and before[-1] == "of" and before[-2] in _READINGS


def _before_a_range(before: list[str]) -> list[str]:
    """The words before “between 2.5C (4.5F) and 3C (5.4F)”, for either of its ends."""
    at = len(before) - 1 - before[::-1].index("between") if "between" in before else None
    if at is None or not (at == len(before) - 1 or before[-1] == "and"):
        return before
    return before[:at] if before[max(0, at - 1) : at] and before[at - 1] in _CHANGE_BEFORE | _STATES else before


def _is_climate_aim(strand: Strand, original: Figure, behind: Sequence[str]) -> bool:
    """“The 1.5C (2.7F) target of the Paris accord”: a limit to the warming of the world."""
    if original.value is None or original.unit != "degree Celsius" or not 0 < original.value <= _MOST_WARMING:
        return False
    return bool(behind) and behind[0] in _AIMS and not _CLIMATE.isdisjoint(strand.words)
