"""Which figures the article's words bind together: by sentence pattern, by date, and from sentence to sentence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from verifier.article.model import Article
from verifier.claims.model import Operand, Relation, RelationKind
from verifier.extract.offline.clauses import Line, lines_of
from verifier.extract.offline.patterns import LONGEST_STRAND, Found, Pattern, Strand, strand_of
from verifier.extract.offline.quantities_reading import Measured
from verifier.extract.offline.relations_across import across_sentences
from verifier.extract.offline.relations_back import BACK_ROWS, relations_back
from verifier.extract.offline.relations_guards import admits, ceiling_of
from verifier.extract.offline.relations_row import Row
from verifier.extract.offline.relations_rows import ROWS
from verifier.extract.offline.relations_temperature import temperatures
from verifier.extract.offline.relations_time import lengths_of_happenings, weekdays
from verifier.figures.model import Figure

_GRAMMAR: Final[tuple[tuple[Row, Pattern], ...]] = tuple((row, Pattern(row.pattern)) for row in ROWS)
# Patterns that follow one quantity from before to after.
ONE_QUANTITY: Final = frozenset(row.name for row in (*ROWS, *BACK_ROWS) if row.one_quantity)


def find_relations(article: Article, figures: Sequence[Figure], measured: Measured) -> tuple[Relation, ...]:
    """Every relation that the words assert between the figures of an article, in the order in which they stand.

    Within a sentence a pattern of the grammar says so; between sentences only figures of one quantity are related.
    """
    by_id = {figure.id: figure for figure in figures if figure.tier != "exempt"}
    strands = list(_strands(article, list(by_id.values())))
    drafts = chain(
        chain.from_iterable(_by_pattern(strand, by_id) for strand in strands),
        relations_back(strands, by_id, measured),
        chain.from_iterable(temperatures(strand, by_id) for strand in strands),
        weekdays(by_id.values()),
        lengths_of_happenings(article, strands, by_id),
        across_sentences(measured),
    )
    return _numbered(drafts)


def unread_sentences(article: Article) -> tuple[int, ...]:
    """The sentences that are too long to be read to their end."""
    return tuple(line.sentence.id for line in lines_of(article) if line.hi - line.lo > LONGEST_STRAND)


def _strands(article: Article, figures: Sequence[Figure]) -> Iterator[Strand]:
    """Each sentence that holds a figure, as a strand."""
    waiting: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in reversed(figures):
        waiting[figure.part].append(figure)
    for line in lines_of(article):
        here = _taken(waiting[line.words.part], line)
        if here:
            yield strand_of(line, here)


def _taken(waiting: list[Figure], line: Line) -> list[Figure]:
    here = []
    while waiting and waiting[-1].start < line.sentence.span.end:
        here.append(waiting.pop())
    return here


def _by_pattern(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    if len(strand.figures) < 2:
        return
    bound: set[tuple[int, int]] = set()
    stated: set[int] = set()
    for row, pattern in _GRAMMAR:
        for found in pattern.find(strand):
            relation = _relation(row, found, figures)
            rest = relation.role("b") or relation.role("c")
            pairs = {(part, other) for part in relation.role("a") for other in rest[:1] or (part,)}
            # One move may be told both ways: "by £54 to £1,854 from £1,800, an increase of three per cent".
            again = row.check == "growth" and bool(relation.role("c")) and stated.isdisjoint(relation.role("c"))
            if (again or bound.isdisjoint(pairs)) and admits(row, relation, figures, strand):
                bound |= pairs
                stated.update(relation.role("c"))
                yield relation.model_copy(update={"ceiling": ceiling_of(relation, figures)})


def _relation(row: Row, found: Found, figures: Mapping[int, Figure]) -> Relation:
    operands = tuple(Operand(role=role, figure=figure) for role, ids in found.roles.items() for figure in ids)
    kind = row.kind
    stated = found.roles.get("c")
    if kind == "change" and stated and figures[stated[0]].kind not in {"percent", "fraction", "share", "multiplier"}:
        kind = "difference"
    if kind == "share_of" and "b" not in found.roles and stated and figures[stated[0]].hedge != "vague":
        kind = "same"
        operands = tuple(Operand(role="a", figure=operand.figure) for operand in operands)
    if kind == "shares":
        operands = tuple(Operand(role="a", figure=operand.figure) for operand in operands)
    direction = "up" if found.up else "down" if found.down else row.direction
    return Relation(
        id=0,
        kind=kind,
        operands=operands,
        cue=found.cue,
        closed=row.closed,
        direction=direction,
        pattern=row.name,
    )


def _numbered(drafts: Iterable[Relation]) -> tuple[Relation, ...]:
    """The relations in article order, without repetition, numbered from 1."""
    unique: dict[tuple[RelationKind, frozenset[int]], Relation] = {}
    for draft in drafts:
        # One length of time is reckoned once, by the nearest words.
        figures = draft.role("c") if draft.kind == "span" else draft.figures
        unique.setdefault((draft.kind, frozenset(figures)), draft)
    ordered = sorted(unique.values(), key=lambda relation: (min(relation.figures, default=0), relation.kind))
    return tuple(draft.model_copy(update={"id": number}) for number, draft in enumerate(ordered, 1))
