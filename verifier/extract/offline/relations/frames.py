"""Changes told in any order of words: what it was, what it is and by how much, each known by the words beside it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from verifier.claims.elided import completed
from verifier.claims.model import Operand, Relation, RelationKind
from verifier.claims.ratios import is_points
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.guards import admits
from verifier.extract.offline.relations.patterns import Strand
from verifier.extract.offline.relations.patterns_words import WORD_CLASSES
from verifier.extract.offline.relations.row import Row
from verifier.figures.model import Figure

Part = Literal["before", "after", "change", "other"]

FRAME: Final = Row(
    "before, after and change, in any order",
    "change",
    "",
    "From 1,600 in 2015, the number of nests has fallen 25 percent to 1,200.",
    "From 1,600 in 2015, the number of nests has fallen 45 percent to 1,200.",
    "growth",
    one_quantity=True,
)
# Where one clause gives way to another that tells of something else.
_TURNS: Final = word_set("but while as after before who whose when because although whereas despite though until if")
_TURNING: Final = frozenset({"·;", "·."})
# A quantity, not a way to go: "its growth forecast", "the limit on rent increases"; and what stands behind one.
_MEASURED: Final = frozenset({"growth"})
_FORESEEN: Final = word_set("""
forecast forecasts target targets estimate estimates outlook projection projections rate rates limit cap prediction
""")
_FIGURE: Final = "‹"
_NEAR: Final = 5
_BEHIND: Final = 6
_CLOSE: Final = 3
_LONGEST: Final = 120
_VALUES: Final = frozenset({"count", "money", "percent", "measure", "rate"})
_CHANGES: Final = frozenset({"percent", "points", "multiplier", "share", "fraction"})
_UP: Final = WORD_CLASSES["move"]["up"] | WORD_CLASSES["change-noun"]["up"]
_DOWN: Final = WORD_CLASSES["move"]["down"] | WORD_CLASSES["change-noun"]["down"]
_ABOVE: Final = WORD_CLASSES["above"]
_MORE: Final = _ABOVE["up"] | _ABOVE["down"]
_MOVING: Final = _UP | _DOWN | _MORE
_COMPARING: Final = frozenset({"against", "versus", "than"})
_COMPARED: Final = frozenset({"compared", "compares", "comparison"})
# Words beside a figure that set it in an earlier time.
_EARLIER: Final = word_set("earlier ago previously before previous last prior then former old original preceding")
_NOW: Final = word_set("to at now reach reached reaching hit totalled totaled totalling currently today")
# How far a poll may be out is no change.
_MARGIN: Final = frozenset({"margin", "error"})
# Between a word of arriving and the figure arrived at.
_FILLERS: Final = word_set("a an the about some just only record new nearly almost around roughly all-time another")
_PERIODS: Final = word_set(
    "year's month's week's quarter's season's day's today's yesterday's decade's years' spring's"
)
_LINKS: Final = frozenset({"by", "of", "another", "a", "an", "the", "about", "some"})


class _Segment(NamedTuple):
    """A clause of a strand: its signs, and the place of each figure among them."""

    signs: Sequence[str]
    figures: Sequence[tuple[int, Figure]]
    start: int


@dataclass(frozen=True, slots=True)
class _Told:
    """What a clause tells of one quantity: the figures before and after, and the change where it is stated."""

    before: Figure
    after: Figure
    change: Figure | None
    direction: Literal["up", "down"] | None
    cue: int


def frames(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """The changes of a sentence whose clause holds one figure before, one after and at most one change."""
    multiplied = any(figures[one].kind == "multiplier" for one in strand.figures)
    if len(strand.figures) == 1 or not (multiplied or not _MOVING.isdisjoint(strand.words)):
        return
    for segment in _segments(strand, figures):
        told = _read(segment)
        if told is None:
            continue
        relation = _relation(told, strand)
        if admits(FRAME, relation, figures, strand):
            yield relation


def _segments(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[_Segment]:
    """The clauses of a strand that hold at least two figures."""
    signs = strand.text.split()
    start = 0
    for at in range(len(signs) + 1):
        if at == len(signs) or signs[at] in _TURNING or _turns(signs, at):
            found = _figures_in(signs[start:at], figures)
            if len(found) > 1 and at - start <= _LONGEST:
                yield _Segment(signs[start:at], found, start)
            start = at + 1


def _turns(signs: Sequence[str], at: int) -> bool:
    """Whether another clause begins; "and" begins one where a verb of change follows ("and wages rose")."""
    if signs[at] in _TURNS:
        return not (
            signs[at] in {"before", "as"} and signs[at - 1] in {"year", "month", "week", "day", "quarter", "twice"}
        )
    return signs[at] == "and" and any(word in _UP or word in _DOWN for word in signs[at + 1 : at + 1 + _NEAR])


def _figures_in(signs: Sequence[str], figures: Mapping[int, Figure]) -> list[tuple[int, Figure]]:
    return [(at, figures[int(sign[2:-1])]) for at, sign in enumerate(signs) if sign.startswith(_FIGURE)]


def _read(segment: _Segment) -> _Told | None:
    """The one change that a clause tells; None where it holds another figure that could take a part in it."""
    parts: dict[Part, list[Figure]] = {"before": [], "after": [], "change": [], "other": []}
    for at, figure in segment.figures:
        part = _part(segment.signs, at, figure)
        if part is not None:
            parts[part].append(figure)
    if len(parts["before"]) != 1 or len(parts["change"]) > 1:
        return None
    before = parts["before"][0]
    afters = parts["after"] or parts["other"]
    if len(afters) != 1 or (parts["after"] and any(_alike(other, before) for other in parts["other"])):
        return None
    after, change = afters[0], next(iter(parts["change"]), None)
    if not _alike(before, after) or (change is None and not parts["after"] and not _compares(segment, before)):
        return None
    direction = _direction(segment, () if change else (before, after))
    if direction is None and change is None:
        return None
    return _Told(before, after, change, direction, segment.start + _cue(segment))


def _compares(segment: _Segment, before: Figure) -> bool:
    """Whether the figure before stands behind "more than", "fewer than" and the like."""
    at = next(place for place, figure in segment.figures if figure.id == before.id)
    near = segment.signs[max(0, at - _NEAR) : at]
    return any(word in _MORE and nxt == "than" for word, nxt in pairwise(near))


def _part(signs: Sequence[str], at: int, figure: Figure) -> Part | None:
    """The part of a figure in a change, by the words beside it; None for dates, lengths of time and the like."""
    near = _near(signs, at)
    if not _MARGIN.isdisjoint(signs[at + 1 : at + 4]):
        return None
    if figure.kind in _CHANGES and _is_change(signs, at, near, figure):
        return "change"
    if figure.kind not in _VALUES:
        return None if figure.kind not in _CHANGES else "other"
    if _is_amount(signs, at, near):
        return "change"
    if _is_before(signs, at, near):
        return "before"
    core = [word for word in near if word not in _FILLERS]
    return "after" if core and core[-1] in _NOW else "other"


def _near(signs: Sequence[str], at: int) -> Sequence[str]:
    """The words right before a figure, back to a sign of punctuation or another figure that is no date."""
    start = at
    while start > max(0, at - _NEAR) and not signs[start - 1].startswith("·") and not _counts(signs[start - 1]):
        start -= 1
    return signs[start:at]


def _counts(sign: str) -> bool:
    return sign.startswith(_FIGURE) and sign[1] not in "thoad"


def _is_change(signs: Sequence[str], at: int, near: Sequence[str], figure: Figure) -> bool:
    """Whether a percentage, a difference in points or a multiple is told as a change."""
    if figure.kind == "multiplier" or is_points(figure):
        return True
    return _is_amount(signs, at, near)


def _is_amount(signs: Sequence[str], at: int, near: Sequence[str]) -> bool:
    """Whether a figure is what something moved by: "by 40", "fell 12 percent", "a 40-point rise", "30 more than"."""
    behind = signs[at + 1 : at + 3]
    if behind and (behind[0] in _UP_DOWN_NOUNS or (len(behind) > 1 and behind[1] in _UP_DOWN_NOUNS)):
        return True
    if behind and behind[0] in _MORE and "than" in signs[at + 1 : at + 4]:
        return True
    core = [word for word in near if word not in _LINKS]
    last = core[-1] if core else ""
    return (bool(near) and near[-1] == "by") or last in _UP or last in _DOWN


_UP_DOWN_NOUNS: Final = WORD_CLASSES["change-noun"]["up"] | WORD_CLASSES["change-noun"]["down"]


def _is_before(signs: Sequence[str], at: int, near: Sequence[str]) -> bool:
    """Whether a figure is where the change began: behind "from", or compared with and set in an earlier time."""
    if "from" in near:
        # "From a camp at 5,900 metres" tells where, and from how much only by the way.
        return not any(_owns(word) or word == "at" for word in near[near.index("from") + 1 :])
    near = _since_figure(near)
    compared = not _COMPARING.isdisjoint(near[-_CLOSE:]) or not _COMPARED.isdisjoint(near)
    behind = signs[at + 1 : at + 1 + _BEHIND]
    dated = any(sign[:2] == "‹t" for sign in behind)
    return compared and (dated or not _EARLIER.isdisjoint((*near, *behind)))


def _owns(word: str) -> bool:
    """Whether a word names an owner and no period: what is taken from somebody's sum did not start there."""
    return word.endswith(("'s", "s'")) and word not in _PERIODS


def _since_figure(near: Sequence[str]) -> Sequence[str]:
    """The words behind the last figure among some words."""
    last = max((at for at, sign in enumerate(near) if sign.startswith(_FIGURE)), default=-1)
    return near[last + 1 :]


def _alike(one: Figure, other: Figure) -> bool:
    first, second = completed(one, other)
    return first.kind == second.kind and (first.unit, first.per) == (second.unit, second.per)


def _direction(segment: _Segment, ends: Sequence[Figure]) -> Literal["up", "down"] | None:
    """Up or down where the verbs of the clause agree; None where they do not, or there is none.

    A bare direction is told ahead of its two ends: "the $408 million raised in 2008" tells of none.
    """
    last = max((at for at, figure in segment.figures if figure in ends), default=len(segment.signs))
    told = pairwise((*segment.signs[:last], ""))
    words = frozenset(word for word, behind in told if word not in _MEASURED and behind not in _FORESEEN)
    up, down = not words.isdisjoint(_UP | _ABOVE["up"]), not words.isdisjoint(_DOWN | _ABOVE["down"])
    return "up" if up and not down else "down" if down and not up else None


def _cue(segment: _Segment) -> int:
    """The place of the word that tells of the change; of its multiple where no word does."""
    told = (at for at, sign in enumerate(segment.signs) if sign in _MOVING)
    return next(told, next((at for at, figure in segment.figures if figure.kind == "multiplier"), 0))


def _relation(told: _Told, strand: Strand) -> Relation:
    kind: RelationKind = "change" if told.change is None or told.change.kind in _CHANGES - {"points"} else "difference"
    operands = [Operand(role="a", figure=told.before.id), Operand(role="b", figure=told.after.id)]
    if told.change is not None:
        operands.append(Operand(role="c", figure=told.change.id))
    direction = None if told.change is not None and told.change.kind == "multiplier" else told.direction
    return Relation(
        id=0,
        kind=kind,
        operands=tuple(operands),
        cue=strand.spans[told.cue],
        direction=direction,
        pattern=FRAME.name,
    )
