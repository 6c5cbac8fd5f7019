"""Atomic claims: what an article asserts, piece by piece, each with its verbatim quote, figures and source."""

from collections.abc import Sequence
from dataclasses import dataclass

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.model import Attribution, Claim
from verifier.extract.offline.attribution.verb_forms import verb_like
from verifier.extract.offline.claims.pieces import EXCHANGES, Piece, split_clauses
from verifier.extract.offline.claims.places import Places
from verifier.extract.offline.claims.wording import Wording, spare
from verifier.extract.offline.claims.worth import BARE_HEADING, judged
from verifier.extract.offline.clauses import CLOSERS, DASHES, OPENERS, STOPS, Line, Phrase, Words, lines_of
from verifier.figures.model import Figure

_EDGES = DASHES | STOPS | OPENERS | {",", ";", ":"}
_LEADING = {"and", "but", "or", "yet", "nor"}


@dataclass(frozen=True, slots=True)
class _Draft:
    """A claim before it is worded: its piece, trimmed, and the figures inside."""

    piece: Piece
    ranges: tuple[Phrase, ...]
    figures: tuple[Figure, ...]


def find_claims(article: Article, figures: Sequence[Figure], attributions: Sequence[Attribution]) -> tuple[Claim, ...]:
    """The claims of an article in order, numbered from 1.

    Every sentence is under a claim, a heading without a figure under one not worth checking; every required figure lies
    in a quote.
    """
    places = Places(figures, attributions)
    wording = Wording(attributions)
    claims: list[Claim] = []
    for line in lines_of(article):
        pieces = split_clauses(line, _unbroken(line, places))
        wording.enter(line)
        for draft in _drafts(line, pieces, places):
            quote = line.words.span(draft.ranges[0][0], draft.ranges[-1][1])
            said = places.attribution_of(quote, draft.figures)
            text, open_question = wording.of(line, pieces, draft.piece, draft.ranges, places)
            bare = line.sentence.heading and all(figure.tier == "exempt" for figure in draft.figures)
            verdict = BARE_HEADING if bare else judged(article.quote(quote), draft.figures, said, draft.piece.kind)
            claims.append(
                Claim(
                    id=len(claims) + 1,
                    text=text,
                    quote=quote,
                    figures=tuple(figure.id for figure in draft.figures),
                    attribution=said.id if said else None,
                    class_=verdict.class_,
                    checkworthy=verdict.checkworthy,
                    unclear=verdict.reason or open_question,
                )
            )
    return tuple(claims)


def _unbroken(line: Line, places: Places) -> frozenset[int]:
    """The words at which no piece may begin, for they stand inside a figure or between it and its hedge."""
    inside: set[int] = set()
    for figure in places.figures_in(line.words.span(line.lo, line.hi)):
        start = min(figure.start, figure.hedge_span.start) if figure.hedge_span else figure.start
        first, last = line.words.within(Span(start, figure.end, line.words.part))
        inside.update(range(first + 1, last))
    return frozenset(inside)


def _drafts(line: Line, pieces: Sequence[Piece], places: Places) -> list[_Draft]:
    """The pieces that become claims: clauses always, additions and fronted words only with a figure to check."""
    groups: list[list[Piece]] = []
    waiting: list[Piece] = []
    for piece in pieces:
        if piece.kind in {"addition", "fronted"}:
            alone = _stands_alone(line, pieces, piece, places)
        else:
            told = piece.kind == "relative" and bool(_required(_figures(line, piece.ranges, places)))
            alone = told or _asserts(line, piece, places)
        if not alone and (piece.kind == "fronted" or (piece.kind == "addition" and not groups)):
            waiting.append(piece)
        elif alone or not groups:
            groups.append([*waiting, piece])
            waiting = []
        else:
            groups[-1].append(piece)
    if waiting:
        groups[-1:] = [[*(groups[-1] if groups else ()), *waiting]]
    drafts = [_draft(line, group, places) for group in groups]
    return [draft for draft in drafts if draft is not None]


def _asserts(line: Line, piece: Piece, places: Places) -> bool:
    """Whether a clause says more than who says it."""
    if not any(verb_like(line.words, k) for first, last in piece.ranges for k in range(first, last)):
        return False
    return not places.only_attributes(line.words.span(piece.first, piece.last))


def _stands_alone(line: Line, pieces: Sequence[Piece], piece: Piece, places: Places) -> bool:
    """Whether a fronted adverbial, a share or the other side of an exchange makes a claim beside its clause's own.

    It does where both hold figures to check and the clause stays a sentence without its own.
    """
    own = _required(_figures(line, piece.ranges, places))
    if not own or piece.owner is None or piece.owner >= len(pieces):
        return False
    low = line.words.low
    apart = piece.kind == "fronted" or any(figure.kind in {"share", "fraction"} for figure in own)
    apart = apart or tuple(low[piece.first : piece.first + 2]) in EXCHANGES
    context = _required(_figures(line, pieces[piece.owner].ranges, places))
    return apart and bool(context) and all(spare(figure) for figure in context)


def _required(figures: Sequence[Figure]) -> list[Figure]:
    return [figure for figure in figures if figure.tier == "required"]


def _figures(line: Line, ranges: Sequence[Phrase], places: Places) -> list[Figure]:
    found: list[Figure] = []
    for first, last in ranges:
        found.extend(places.figures_in(line.words.span(first, last)))
    return found


def _draft(line: Line, group: Sequence[Piece], places: Places) -> _Draft | None:
    """One claim of one or more pieces, with its edges trimmed of signs and connectives."""
    head = max(group, key=lambda piece: (piece.kind != "fronted", piece.kind != "addition"))
    ranges = sorted(stretch for piece in group for stretch in piece.ranges)
    first, last = ranges[0][0], ranges[-1][1]
    words = line.words
    signed = {figure.start for figure in _figures(line, ranges, places)}
    while first < last - 1 and words.start[first] not in signed and words.low[first] in _EDGES | _LEADING:
        first += 1
    last = _without_edges(words, first, last)
    kept = [(max(a, first), min(b, last)) for a, b in ranges if min(b, last) > max(a, first)]
    if not kept:
        return None
    kept[0] = (first, kept[0][1])
    return _Draft(head, tuple(_merged(kept)), tuple(_figures(line, _merged(kept), places)))


def _without_edges(words: Words, first: int, last: int) -> int:
    """Where a claim ends without the signs behind it; a bracket or mark stays where one is opened in the claim."""
    opened: int | None = None
    while last - 1 > first and (words.low[last - 1] in _EDGES or words.low[last - 1] in CLOSERS):
        if words.low[last - 1] in CLOSERS:
            if opened is None:
                opened = next((k for k in range(first, last) if words.low[k] in OPENERS), last)
            if opened < last:
                break
        last -= 1
    return last


def _merged(ranges: Sequence[Phrase]) -> list[Phrase]:
    """Ranges with those that touch made one."""
    merged: list[Phrase] = []
    for first, last in ranges:
        if merged and merged[-1][1] == first:
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return merged
