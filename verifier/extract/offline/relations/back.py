"""Relations whose whole stands in the sentence before: "Of these, 378 …", "The dead included 12 children"."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from verifier.claims.elided import completed
from verifier.claims.model import Operand, Relation, Role
from verifier.claims.nouns import counted_head
from verifier.extract.offline.quantities.reading import Measured
from verifier.extract.offline.relations.guards import kinship
from verifier.extract.offline.relations.patterns import Found, Pattern, Strand
from verifier.extract.offline.relations.row import Row
from verifier.figures.model import Figure

BACK_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "of these, a part, or a share",
        "share_of",
        "!of !these|those|them =2 ,? ~2 {a:count} =2 ,|(|- !or? {c:percent} ,|)|-|.",
        "Divers checked 420 buoys. Of these, 105 buoys, or 25 percent, were adrift.",
        "Divers checked 420 buoys. Of these, 105 buoys, or 65 percent, were adrift.",
    ),
    Row(
        "of these, a part",
        "part_of",
        "!of !these|those|them =2 ,? ~2 {a:count}",
        "The port handled 95 ships last week. Of those, 60 were tankers.",
        "The port handled 95 ships last week. Of those, 160 were tankers.",
    ),
    Row(
        "so many of them",
        "part_of",
        "{a:count} !of !them|these|those",
        "The zoo keeps 48 lemurs. Nineteen of them were born there.",
        "The zoo keeps 48 lemurs. Ninety of them were born there.",
    ),
    Row(
        "so many gone, leaving so many",
        "remainder",
        "{a:count} @9 !leaving ~2 {c:count}",
        "There were 75 jurors. Sixty were dismissed, leaving 15.",
        "There were 75 jurors. Sixty were dismissed, leaving 25.",
    ),
    Row(
        "that moved to so much",
        "change",
        "!that|this|it|the_figure|the_number|the_total|the_rate|the_price ~2 !<move> ~3 !to ~2 {b:value}",
        "Its lowest fee was $24,000. That soon rose to $40,000.",
        "Its lowest fee was $24,000. That soon rose to $14,000.",
        one_quantity=True,
    ),
    Row(
        "that is a rise from so much",
        "change",
        "!that's|that_is|this_is|that_was|it_was|it_is|that_represents|that_marks ~3 !<change-noun> !from|on ~3 "
        "{a:value}",
        "Some 41 percent back the pier. That is a sharp rise from the 27 percent of last year.",
        "Some 41 percent back the pier. That is a sharp rise from the 57 percent of last year.",
        one_quantity=True,
    ),
    Row(
        "that beats so much",
        "rank",
        "!that|this|it !surpasses|surpassed|exceeds|exceeded|beats|beat|tops|topped|eclipses|eclipsed ~3 {a:value}",
        "Its fund took in $1.14 billion. That surpasses the $846 million of 2012.",
        "Its fund took in $1.14 billion. That surpasses the $1.46 billion of 2012.",
    ),
    Row(
        "that brings it to",
        "total",
        "!that|this !brings|brought|takes|took ~8 !to ~2 {b:value}",
        "He will give another $15 million. That brings his gifts to $20 million.",
        "He will give another $15 million. That brings his gifts to $10 million.",
        closed=False,
    ),
    Row(
        "in all, so much",
        "total",
        "!in_all|all_told|in_total|altogether ,? ~8 {b:value}",
        "In May the fund took in $23 million. In all, it has raised $133 million.",
        "In May the fund took in $23 million. In all, it has raised $13 million.",
        closed=False,
    ),
    Row(
        "the dead included a part",
        "part_of",
        "!the !dead|victims|killed|injured|wounded|hurt|arrested|detained !include|included|includes ~2 {a:count}",
        "A landslide killed 31 people near Cusco. The dead included 12 children.",
        "A landslide killed 31 people near Cusco. The dead included 44 children.",
    ),
)
_GRAMMAR: Final = tuple((row, Pattern(row.pattern)) for row in BACK_ROWS)
_LATEST_OPENING: Final = 2
_OF_REACH: Final = 3
# Verbs of having: what they count is a stock, of which some may go.
_KEEPING: Final = frozenset({None, "hold", "have", "be", "keep", "contain", "own", "employ", "count", "house", "carry"})
_ACT_OF: Final[Mapping[str, str]] = {
    word: act
    for act, words in {
        "kill": "dead victims killed",
        "injure": "injured wounded hurt",
        "arrest": "arrested detained",
    }.items()
    for word in words.split()
}


def relations_back(strands: Sequence[Strand], figures: Mapping[int, Figure], measured: Measured) -> Iterator[Relation]:
    """The relations of each sentence to the one right before it, or to its own first clause."""
    for before, strand in zip((None, *strands), strands, strict=False):
        told = before.figures if before is not None and follows(before, strand) else ()
        bound: set[int] = set()
        for row, pattern in _GRAMMAR:
            for found in pattern.find(strand):
                named = figures[(found.roles.get("a") or found.roles["b"])[0]]
                if named.id in bound or not (row.kind == "remainder" or _opens(strand, found, named)):
                    continue
                referred = _REFERRED[row.kind](_Place(told, strand, named, found), figures, measured)
                if referred is not None:
                    bound.add(named.id)
                    yield _relation(row, found, referred)


def follows(before: Strand, strand: Strand) -> bool:
    """Whether one sentence stands right behind the other in the same part."""
    return strand.line.words.part == before.line.words.part and strand.line.sentence.id - before.line.sentence.id == 1


def _opens(strand: Strand, found: Found, part: Figure) -> bool:
    """Whether the words open their sentence: further on they may mean something that it names itself."""
    start = min(part.start, found.cue.start if found.cue else part.start)
    return bisect_left(strand.spans, start, key=lambda span: span.start) <= _LATEST_OPENING


class _Place(NamedTuple):
    """Where words point back from: the figures of the sentence before, their own sentence, the figure they name."""

    told: tuple[int, ...]
    strand: Strand
    named: Figure
    found: Found


def _former(place: _Place, figures: Mapping[int, Figure], _measured: Measured) -> Figure | None:
    """The one figure of the sentence before in the same unit; None where there is none, a choice, or a bare count."""
    later = place.named
    if later.kind == "count" or place.strand.figures[0] != later.id:
        return None
    alike = [figures[one] for one in place.told if _in_one_unit(figures[one], later)]
    return alike[0] if len(alike) == 1 else None


def _in_one_unit(one: Figure, other: Figure) -> bool:
    first, second = completed(one, other)
    return (first.kind, first.unit, first.per) == (second.kind, second.unit, second.per)


def _whole(place: _Place, figures: Mapping[int, Figure], measured: Measured) -> Figure | None:
    """The one count of the sentence before that the words can mean; None where there is none, or a choice."""
    if _counts_before(place.strand, place.named, figures):
        return None
    acts = {_ACT_OF[word] for word in place.strand.before(place.named.id, 4) if word in _ACT_OF}
    wholes = [
        whole
        for whole in _counts(place.told, place.named, figures)
        if (not acts or measured.readings[whole.id].observed.act in acts)
        and not _is_difference(place, whole, figures, measured)
    ]
    return wholes[0] if len(wholes) == 1 else None


def _is_difference(place: _Place, whole: Figure, figures: Mapping[int, Figure], measured: Measured) -> bool:
    """Whether a figure of the sentence before says by how much another differs: "310, 20 more than last year"."""
    others = any(figures[one].kind == "count" and one < whole.id for one in place.told)
    return others and measured.readings[whole.id].more


def _opening(place: _Place, figures: Mapping[int, Figure], measured: Measured) -> Figure | None:
    """The one stock, of this sentence or the one before, from which some have gone ("held 900 fish")."""
    left = figures[place.found.roles["c"][0]]
    if _is_of(place.strand.before(place.named.id, _OF_REACH)):
        return None  # "hit three of the five islands, leaving four dead": the five are a whole, none of them gone
    if not {"after", "plus"}.isdisjoint(place.strand.after(left.id, 1)):
        return None  # "has sold three, leaving it with 21 after buying six"
    before = _counts_before(place.strand, place.named, figures)
    stocks = before or _counts(place.told, place.named, figures)
    if len(stocks) != 1 or measured.readings[stocks[0].id].observed.act not in _KEEPING:
        return None
    return stocks[0] if {kinship(place.named, stocks[0]), kinship(left, stocks[0])} == {"same"} else None


def _is_of(before: Sequence[str]) -> bool:
    """Whether a figure stands behind an "of" that makes it a whole; "a total of 212" does not."""
    return any(word == "of" and before[at - 1 : at] != ["total"] for at, word in enumerate(before))


def _counts_before(strand: Strand, named: Figure, figures: Mapping[int, Figure]) -> list[Figure]:
    earlier = strand.figures[: strand.figures.index(named.id)]
    return [figures[one] for one in earlier if figures[one].kind == "count"]


def _counts(numbers: Sequence[int], named: Figure, figures: Mapping[int, Figure]) -> list[Figure]:
    """The counts among some figures of which the named one may be a part."""
    counted = (figures[one] for one in numbers if figures[one].kind == "count" and figures[one].per is None)
    return [
        whole
        for whole in counted
        if counted_head(whole) is not None and whole.value != 1 and kinship(named, whole) != "alien"
    ]


_REFERRED: Final[Mapping[str, Callable[[_Place, Mapping[int, Figure], Measured], Figure | None]]] = {
    "part_of": _whole,
    "share_of": _whole,
    "remainder": _opening,
    "change": _former,
    "rank": _former,
    "total": _former,
}


def _relation(row: Row, found: Found, referred: Figure) -> Relation:
    operands = [Operand(role=role, figure=ids[0]) for role, ids in found.roles.items()]
    missing: Role = "b" if "a" in found.roles else "a"
    return Relation(
        id=0,
        kind=row.kind,
        operands=(Operand(role=missing, figure=referred.id), *operands),
        cue=found.cue,
        closed=row.closed,
        direction="up" if found.up else "down" if found.down else None,
        pattern=row.name,
    )
