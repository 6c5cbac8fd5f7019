"""The ways in which a unit and the words around its figure contradict each other, as a table."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from verifier.figures.model import Figure
from verifier.figures.units import dimension_of

_PERIOD = r"(?:hour|day|week|month|quarter|year|annum)"
_PER_PERIOD = re.compile(
    rf"\s*(?:of (?:\w+ )?(?:power|electricity|energy) )?(?:a|an|per|each|every) {_PERIOD}\b"
    rf"|\s*(?:annually|yearly)\b|\s*(?:over|in|during) (?:the|a|one|a single) {_PERIOD}\b(?! of)",
    re.IGNORECASE,
)
_ENERGY_VERB = re.compile(
    r"\b(?:generat|produc|consum|us(?:e|es|ed|ing)\b|deliver|burn|suppl|export|import)\w*(?: \w+){0,4} ?(?:of )?$",
    re.IGNORECASE,
)
_BUILDING = re.compile(r"\b(?:capacity|install|add|build|capable|new)\w*\b", re.IGNORECASE)
# Groups of words that say "for each" of one thing: two of one group after a number count it twice.
_EACH: Final = (
    r"(?:person|head|capita|resident|inhabitant|individual)", r"(?:year|annum)", r"(?:day|diem)", r"(?:hour)",
)  # fmt: skip
_FOR = "(?:per|a|an|each|every)"
_EACH_TWICE = re.compile(
    "|".join(rf"[^\d.;]{{0,40}}?(?:{_FOR} {each} (?:{_FOR} \w+ )?{_FOR} {each}\b)" for each in _EACH),
    re.IGNORECASE,
)
_SPEED_OF = re.compile(r"\bspeeds? (?:of|at|reaching|to|exceeding|approaching)(?: \w+){0,3} $", re.IGNORECASE)
_DISTANCE_OF = re.compile(r"\b(?:distance|length|height|depth|width|altitude) of(?: \w+){0,2} $", re.IGNORECASE)
_WARMTH_MOVED = re.compile(
    r"\b(?:average |mean |surface |sea |air |body |water )?temperatures? (?:\w+ )?"
    r"(?:rose|risen|rises|fell|fallen|falls|dropped|increased|climbed|warmed|cooled)(?: by)?(?: \w+){0,2} $",
    re.IGNORECASE,
)


class Clash(NamedTuple):
    """A way in which a unit and its words contradict each other: what is wrong, and how to see it."""

    told: str
    is_so: Callable[[Figure, str, str], bool]


def _is_power_over_time(figure: Figure, before: str, after: str) -> bool:
    if dimension_of(figure.unit) != "power" or figure.unit == "horsepower":
        return False
    return bool(_PER_PERIOD.match(after) and _ENERGY_VERB.search(before)) and not _BUILDING.search(before + after)


def _is_share_of_number(figure: Figure, _before: str, after: str) -> bool:
    return figure.kind == "percent" and re.match(r"\s*per (?:[\d,]*\d{3}|thousand|million)\b", after) is not None


def _is_speed_without_time(figure: Figure, before: str, after: str) -> bool:
    if dimension_of(figure.unit) != "length" or figure.per is not None or not _SPEED_OF.search(before):
        return False
    return re.match(r"\s*(?:/|(?:in|within|every|each|per|an?) )", after) is None and " every " not in after


CLASHES: Final[tuple[Clash, ...]] = (
    Clash("is a percentage of a number that is not a hundred", _is_share_of_number),
    Clash("is a power, which does not add up over a period as energy does", _is_power_over_time),
    Clash(
        "is counted twice for each of the same thing",
        lambda _figure, _before, after: _EACH_TWICE.match(after) is not None,
    ),
    Clash("is a distance, where the words speak of a speed", _is_speed_without_time),
    Clash(
        "is a speed, where the words speak of a distance",
        lambda figure, before, _after: dimension_of(figure.unit) == "speed" and _DISTANCE_OF.search(before) is not None,
    ),
    Clash(
        "is a percentage of a temperature, which has no natural zero",
        lambda figure, before, _after: figure.kind == "percent" and _WARMTH_MOVED.search(before) is not None,
    ),
    Clash(
        "lies below absolute zero",
        lambda figure, _before, _after: figure.unit == "kelvin" and figure.value is not None and figure.value < 0,
    ),
)
