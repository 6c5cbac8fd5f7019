"""Which figures the article's words bind together: by sentence pattern, by date, and from sentence to sentence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import Final

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.model import Attribution, Operand, Relation, RelationKind
from verifier.extract.offline.clauses import Line, lines_of
from verifier.extract.offline.quantities.reading import Measured
from verifier.extract.offline.relations.across import across_sentences
from verifier.extract.offline.relations.back import BACK_ROWS, follows, relations_back
from verifier.extract.offline.relations.conversion import conversions
from verifier.extract.offline.relations.frames import FRAME, frames
from verifier.extract.offline.relations.groups import relations_to_groups
from verifier.extract.offline.relations.guards import admits, ceiling_of, names_every_answer, without_stray_parts
from verifier.extract.offline.relations.headline import headline_against_body
from verifier.extract.offline.relations.listing import listings
from verifier.extract.offline.relations.magnitude import magnitudes
from verifier.extract.offline.relations.patterns import LONGEST_STRAND, Found, Pattern, Strand, strand_of
from verifier.extract.offline.relations.per import rates
from verifier.extract.offline.relations.restatements import restatements
from verifier.extract.offline.relations.row import Row
from verifier.extract.offline.relations.rows import ROWS
from verifier.extract.offline.relations.rows_joined import JOINED, RESUMING
from verifier.extract.offline.relations.standing_facts import standing_facts
from verifier.extract.offline.relations.time import relations_of_time
from verifier.extract.offline.relations.whole_things import whole_things
from verifier.figures.model import Figure

_Grammar = tuple[tuple[Row, Pattern], ...]
_GRAMMAR: Final[_Grammar] = tuple((row, Pattern(row.pattern)) for row in ROWS)
_RUNNING_ON: Final[_Grammar] = tuple((row, Pattern(row.pattern)) for row in JOINED)
# Patterns that follow one quantity from before to after.
ONE_QUANTITY: Final = frozenset(row.name for row in (*ROWS, *BACK_ROWS, *JOINED, FRAME) if row.one_quantity)


def find_relations(
    article: Article, figures: Sequence[Figure], measured: Measured, attributions: Sequence[Attribution] = ()
) -> tuple[Relation, ...]:
    """Every relation that the words assert between the figures of an article, in the order in which they stand.

    Within a sentence a pattern of the grammar says so; between sentences only figures of one quantity, or of clauses
    that tell the same, are related.
    """
    by_id = {figure.id: figure for figure in figures if figure.tier != "exempt"}
    lines = lines_of(article)
    strands = list(_strands(lines, list(by_id.values())))
    drafts = chain(
        chain.from_iterable(_by_pattern(strand, by_id) for strand in strands),
        chain.from_iterable(_by_grammar(_RUNNING_ON, strand, by_id) for strand in _joined(strands)),
        relations_back(strands, by_id, measured),
        relations_to_groups(strands, by_id),
        chain.from_iterable(conversions(strand, by_id) for strand in strands),
        relations_of_time(article, strands, by_id),
        listings(article, lines, strands, by_id),
        rates(strands, by_id),
        whole_things(strands, by_id),
        across_sentences(measured),
        magnitudes(strands, by_id),
        restatements(article, lines, figures, attributions, measured),
        standing_facts(lines, figures),
    )
    bound = _without_part_sums(list(drafts))
    return _numbered(chain(bound, headline_against_body(article, figures, measured, bound)))


def _without_part_sums(bound: Sequence[Relation]) -> Sequence[Relation]:
    """The relations without the sums of counted parts in a list that tells further things one by one."""
    listed = {frozenset(each.figures) for each in bound if each.kind == "listing" and each.role("a")}
    return [each for each in bound if each.kind != "total" or frozenset(each.figures) not in listed]


def unread_sentences(article: Article) -> tuple[int, ...]:
    """The sentences that are too long to be read to their end."""
    return tuple(line.sentence.id for line in lines_of(article) if line.hi - line.lo > LONGEST_STRAND)


def _strands(lines: Sequence[Line], figures: Sequence[Figure]) -> Iterator[Strand]:
    """Each sentence that holds a figure, as a strand."""
    waiting: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in reversed(figures):
        waiting[figure.part].append(figure)
    for line in lines:
        here = _taken(waiting[line.words.part], line)
        if here:
            yield strand_of(line, here)


def _taken(waiting: list[Figure], line: Line) -> list[Figure]:
    here = []
    while waiting and waiting[-1].start < line.sentence.span.end:
        here.append(waiting.pop())
    return here


def _joined(strands: Sequence[Strand]) -> Iterator[Strand]:
    """Each sentence together with the one right before it, where its words may rest on that."""
    for before, strand in pairwise(strands):
        if follows(before, strand) and not RESUMING.isdisjoint(strand.words):
            yield before.joined(strand)


def _by_pattern(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """The relations that rows of the grammar find in a sentence, then the changes told in no order that a row knows."""
    bound: set[tuple[int, int]] = set()
    for relation in _by_grammar(_GRAMMAR, strand, figures):
        rest = relation.role("b") or relation.role("c")
        bound |= {(part, other) for part in relation.role("a") for other in rest[:1]}
        yield relation
    for relation in frames(strand, figures):
        if bound.isdisjoint((part, later) for part in relation.role("a") for later in relation.role("b")):
            yield relation


def _by_grammar(grammar: _Grammar, strand: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    if len(strand.figures) < 2:
        return
    bound: set[tuple[int, int]] = set()
    stated: set[int] = set()
    for row, pattern in grammar:
        for found in pattern.find(strand):
            relation = _relation(row, found, figures)
            if row.kind == "shares" and names_every_answer(strand):
                relation = relation.model_copy(update={"closed": True})
            # "80 of the 200, or 40 percent, ..., leaving 120" tells of the 80 twice.
            rest = relation.role("c" if relation.kind == "remainder" else "b") or relation.role("c")
            pairs = {(part, other) for part in relation.role("a") for other in rest[:1] or (part,)}
            # One move may be told both ways: "by £54 to £1,854 from £1,800, an increase of three per cent".
            again = row.check == "growth" and bool(relation.role("c")) and stated.isdisjoint(relation.role("c"))
            if not (again or bound.isdisjoint(pairs)):
                continue
            if relation.kind == "total":
                relation = without_stray_parts(relation, figures)
            if admits(row, relation, figures, strand):
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
    if kind == "total":
        operands = tuple(Operand(role="b" if each.role == "b" else "a", figure=each.figure) for each in operands)
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
    unique: dict[tuple[RelationKind, frozenset[int], Span | None], Relation] = {}
    for draft in drafts:
        # One length of time is reckoned once, by the nearest words; a list may be told by words alone ("both").
        figures = draft.role("c") if draft.kind == "span" else draft.figures
        unique.setdefault((draft.kind, frozenset(figures), None if figures else draft.cue), draft)
    # Of two dates whose distance is told, the order is told with it.
    spans = (draft for draft in unique.values() if draft.kind == "span")
    spanned = {("order", frozenset((*span.role("a"), *span.role("b"))), None) for span in spans}
    kept = (draft for key, draft in unique.items() if key not in spanned)
    ordered = sorted(kept, key=lambda relation: (min(relation.figures, default=0), relation.kind))
    return tuple(draft.model_copy(update={"id": number}) for number, draft in enumerate(ordered, 1))
