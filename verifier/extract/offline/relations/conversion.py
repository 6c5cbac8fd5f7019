"""A measurement and the same in another unit: in brackets, between dashes or commas, behind a slash or “equal to”."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Final

from verifier.claims.conversions import units_of
from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.patterns import Strand
from verifier.extract.offline.relations.temperature import is_change
from verifier.figures.model import Figure
from verifier.figures.units import Unit

_DIMENSIONS: Final = word_set("length area volume mass speed temperature energy power pressure torque force")
_CUSTOMARY: Final = frozenset(
    {
        "mile", "yard", "foot", "inch", "furlong", "square mile", "square foot", "square yard", "square inch", "acre",
        "ton", "short ton", "long ton", "pound", "ounce", "stone", "gallon", "imperial gallon", "pint", "quart",
        "fluid ounce", "barrel", "bushel", "cubic foot", "cubic yard", "cubic inch", "cubic mile", "cup", "teaspoon",
        "tablespoon", "acre-foot", "degree Fahrenheit", "mile per hour", "mile per second", "foot per second",
        "horsepower", "calorie", "kilocalorie", "british thermal unit", "pound-foot", "pound per square inch",
    }
)  # fmt: skip
_NAUTICAL: Final = frozenset({"nautical mile", "knot"})
# Words that tell in which direction a measurement runs: they may stand between it and its conversion, or behind both.
_EXTENT: Final = word_set("""
tall high wide long deep thick across broad apart away off offshore inland onshore square each long-by
tall-by or so above below in_diameter total altogether
""")
_DIAMETER: Final = word_set(
    "diameter length height width depth area weight circumference altitude radius size elevation"
)
_LINKING: Final = word_set("of in the a an")
# What may stand in a bracket beside the conversion itself.
_INSIDE: Final = word_set(
    "or and by to x the equivalent of equal that is that's that\u2019s i.e ie about just a an nearly"
)
_JOINTS: Final = frozenset({"·,", "·;", "·/", "·-", "·–", "·=", "·≈", "·~", "·×", "·+"})
_SAYING_EQUAL: Final = (
    ("equivalent", "to"), ("the", "equivalent", "of"), ("or", "the", "equivalent", "of"), ("equal", "to"),
    ("which", "is"), ("that", "is"), ("or",), ("that's",), ("i.e",), ("about", "the", "same", "as"),
    ("or", "just"), ("in", "other", "words"), ("which", "equals"), ("which", "is", "equal", "to"),
    ("which", "is", "equivalent", "to"), ("is", "equal", "to"), ("is", "equivalent", "to"), ("are", "equal", "to"),
    ("equals",), ("equalling",), ("equaling",), ("equal",),
)  # fmt: skip
# Those that need no comma before them.
_FIRM: Final = frozenset({"equal", "equals", "equalling", "equaling", "equivalent"})
_CHOICES: Final = word_set("""
either choose chose chosen choosing choice choices option options between distances categories offers offer whether
select races routes courses sizes versions
""")
_OPENERS: Final[Mapping[str, str]] = {"·(": "·)", "·[": "·]"}
_DASHES: Final = frozenset({"·--", "·---", "·—", "·–", "·-"})
_ENDS: Final = frozenset({"·,", "·.", "·;", "·)", "·]", "·:", "·!", "·?", '·"', "·”", "·''"}) | _DASHES
_FIGURE: Final = "‹"
_LONGEST_BRACKET: Final = 16
_LONGEST_LIST: Final = 24
_LONGEST_GAP: Final = 4
_CHOICE_REACH: Final = 12


def conversions(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each measurement of a sentence that is told again in another unit."""
    signs = strand.text.split()
    if sum(sign.startswith(("‹u", "‹c")) for sign in signs) < 2:
        return
    told: set[int] = set()
    for original, restated in (*_bracketed(signs, figures), *_appended(signs, strand, figures)):
        if restated.id in told or original.id in told:
            continue
        relation = _relation(strand, original, restated)
        if relation is not None:
            told.add(restated.id)
            yield relation


def _relation(strand: Strand, original: Figure, restated: Figure) -> Relation | None:
    units = units_of(original, restated)
    if units is None or units[0].dimension not in _DIMENSIONS:
        return None
    if original.per and restated.per and original.per != restated.per:
        return None
    change = is_change(strand, original, restated) if units[0].dimension == "temperature" else False
    return Relation(
        id=0,
        kind="conversion",
        operands=(Operand(role="a", figure=original.id), Operand(role="b", figure=restated.id)),
        cue=restated.span,
        closed=change is not None,
        direction="up" if change else None,
        pattern="change of temperature" if change else units[0].dimension,
    )


def _bracketed(signs: Sequence[str], figures: Mapping[int, Figure]) -> Iterator[tuple[Figure, Figure]]:
    """“30 miles (48 km)”, “3 to 6 feet [1 to 2 m]”, “20 by 30 feet (6 by 9 metres)”, “10 miles (16 km; 8.7 nmi)”."""
    for opened, sign in enumerate(signs):
        if sign not in _OPENERS or opened == 0:
            continue
        stretch = list(takewhile(_OPENERS[sign].__ne__, signs[opened + 1 : opened + _LONGEST_BRACKET]))
        if opened + 1 + len(stretch) >= len(signs):
            continue
        before = _before(signs, opened, figures)
        inside = [figures[found] for found in map(_figure, stretch) if found is not None]
        if not before or not inside or _is_torn(stretch, figures):
            continue
        # The scanner has seen that the bracket opens with the same in another unit, whatever words follow.
        if not _only_amounts(stretch):
            if inside[0].converts == before[-1].id and _unit(inside[0]) == "temperature":
                yield before[-1], inside[0]
            continue
        for group in _by_unit(inside):
            yield from _matched(before, group, direct=_figure(signs[opened - 1]) is not None)


def _matched(before: Sequence[Figure], group: Sequence[Figure], *, direct: bool) -> Iterator[tuple[Figure, Figure]]:
    """The members of a bracket beside as many figures before it, counted from the last."""
    last = before[-1]
    units = units_of(last, group[-1])
    if units is None or (not direct and _system(units[0]) == _system(units[1])):
        return
    alike = [each for each in before if each.unit == last.unit]
    if len(group) > len(alike):
        return
    yield from zip(alike[-len(group) :], group, strict=True)


def _by_unit(inside: Sequence[Figure]) -> Iterator[list[Figure]]:
    for unit in dict.fromkeys(figure.unit for figure in inside):
        if unit is not None:
            yield [figure for figure in inside if figure.unit == unit]


def _before(signs: Sequence[str], opened: int, figures: Mapping[int, Figure]) -> list[Figure]:
    """The figures that a bracket may restate: the last one right before it, and the list that it ends."""
    at = opened - 1
    while at >= 0 and opened - at <= _LONGEST_GAP and _figure(signs[at]) is None:
        at -= 1
    last = _figure(signs[at]) if at >= 0 else None
    if last is None or not _is_gap(signs[at + 1 : opened], figures[last]):
        return []
    listed = takewhile(
        lambda sign: sign not in {"·.", "·(", "·)", "·;", "·:"}, signs[max(0, at - _LONGEST_LIST) : at][::-1]
    )
    earlier = [figures[found] for found in map(_figure, listed) if found is not None]
    return [*earlier[::-1], figures[last]]


def _is_gap(between: Sequence[str], figure: Figure) -> bool:
    """Whether only the extent, or the noun that is measured, stands between a figure and its bracket."""
    if list(between[:1]) == ["·."]:
        return len(between) == 1  # "5 lb. (2.3 kg)"
    if any(sign[0] == "·" for sign in between):
        return False
    if len(between) == 1 and figure.text[-1].isalpha() and "-" in figure.text:
        return True  # "a 12-mile stretch (19 km)"
    counted = (figure.counted or "").split()
    lower = {word for word in counted if word == word.lower()} if len(counted) <= 2 else set()
    return all(word in _EXTENT or word in _LINKING or word in _DIAMETER or word in lower for word in between) and not (
        between and between[-1] in _LINKING
    )


def _only_amounts(stretch: Sequence[str]) -> bool:
    """Whether a bracket holds amounts and nothing else."""
    return all(
        _figure(sign) is not None or sign in _JOINTS or sign in _INSIDE or sign in _EXTENT or sign in _DIAMETER
        for sign in stretch
    ) and (_figure(stretch[0]) is not None or stretch[0] in _INSIDE or stretch[0] in _JOINTS)


def _is_torn(stretch: Sequence[str], figures: Mapping[int, Figure]) -> bool:
    """Whether a bare number stands right before another: "( 5. 4 kg )" is one number that a space has torn apart."""
    return any(
        one is not None and then is not None and figures[one].unit is None
        for one, then in pairwise(map(_figure, stretch))
    )


def _appended(signs: Sequence[str], strand: Strand, figures: Mapping[int, Figure]) -> Iterator[tuple[Figure, Figure]]:
    """“30 miles, or 48 km,”, “10 km -- six miles -- away”, “100 ft/30 m”, “a mile equals 1.6 km”."""
    places = [(at, found) for at, found in ((at, _figure(sign)) for at, sign in enumerate(signs)) if found is not None]
    for (at, first), (then, second) in pairwise(places):
        original, restated = figures[first], figures[second]
        units = units_of(original, restated)
        if units is None or _system(units[0]) == _system(units[1]) or then - at > _LONGEST_GAP + 3:
            continue
        if _is_linked(strand, signs, (at, then), (original, restated)) and not _is_choice(signs, at):
            yield original, restated


def _is_linked(strand: Strand, signs: Sequence[str], places: tuple[int, int], pair: tuple[Figure, Figure]) -> bool:
    (at, then), (original, restated) = places, pair
    between = list(signs[at + 1 : then])
    while between and (between[0] in _EXTENT or between[0] in _DIAMETER):
        between.pop(0)
    ended = _end_of_extent(signs, then)
    if not between:
        return strand.line.words.text[original.end : restated.start].strip() == "/"
    if between == ["·/"]:
        return True
    if between[0] in _DASHES:
        return ended in _DASHES and (len(between) == 1 or tuple(between[1:]) in _SAYING_EQUAL)
    if between[0] == "·,":
        words = tuple(between[1:])
        hedged = not words and restated.hedge not in {"exact", "vague"}
        return (words in _SAYING_EQUAL or hedged) and ended in _ENDS - _DASHES
    return tuple(between) in _SAYING_EQUAL and not _FIRM.isdisjoint(between)


def _end_of_extent(signs: Sequence[str], at: int) -> str:
    """The first sign behind a figure and the words of its extent; the end of the sentence is a full stop."""
    for sign in signs[at + 1 : at + 1 + _LONGEST_GAP]:
        if sign not in _EXTENT and sign not in _DIAMETER and sign not in _LINKING:
            return sign
    return "·."


def _is_choice(signs: Sequence[str], at: int) -> bool:
    """Whether the two may be different things to choose from: "runs of 3 km, 5 km, or 10 miles"."""
    near = signs[max(0, at - _CHOICE_REACH) : at]
    if len(near) > 1 and near[-1] in {"·,", "and", "or"} and _figure(near[-2]) is not None:
        return True
    return not _CHOICES.isdisjoint(near)


def _figure(sign: str) -> int | None:
    return int(sign[2:-1]) if sign.startswith(_FIGURE) else None


def _unit(figure: Figure) -> str | None:
    return "temperature" if figure.unit in {"degree Celsius", "degree Fahrenheit"} else None


def _system(unit: Unit) -> str:
    if unit.name in _NAUTICAL:
        return "nautical"
    return "customary" if unit.name in _CUSTOMARY else "metric"
