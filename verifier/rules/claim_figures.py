"""The figures in a claim's wording, beside those of the article that it may stand for."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verifier.claims.model import Claim
from verifier.dossier import Dossier
from verifier.figures import scan
from verifier.figures.model import Figure

_NOT_COMPARED = frozenset({"ordinal", "time"})
_MOST_COMPARED = 8
# Words this close to a quote may be what the claim's pronouns stand for, be they figures by the scanner or not.
_NEARBY = 500

_Places = dict[object, list[tuple[int, Figure]]]


@dataclass(frozen=True, slots=True)
class Worded:
    """A figure in a claim's wording, and the article's figures that it equals: cited ones, else earlier ones."""

    claim: Claim
    figure: Figure
    equals: tuple[Figure, ...]


def worded_figures(dossier: Dossier) -> Iterator[Worded]:
    """Every required figure in every claim's wording that is not the article's own wording.

    The offline extractor words its claims with the article's words alone; there is nothing in them to check.
    """
    if dossier.extractor.origin == "offline":
        return
    figures = {figure.id: figure for figure in dossier.figures}
    places = _places(dossier)
    for claim in dossier.claims:
        cited = [figures[each] for each in claim.figures if each in figures]
        if _as_quoted(dossier, claim, cited):
            continue
        nearby = dossier.article.part(claim.quote.part)[max(claim.quote.start - _NEARBY, 0) : claim.quote.end + _NEARBY]
        for figure in scan(claim.text, published=dossier.article.published):
            if figure.tier != "required" or figure.kind in _NOT_COMPARED or figure.malformed is not None:
                continue
            equals = [each for each in cited if equal(figure, each)] or _earlier(places, claim, figure)
            if equals or not _stands(figure.text, nearby):
                yield Worded(claim, figure, tuple(equals))


def equal(one: Figure, other: Figure) -> bool:
    """Whether two figures state the same number in the same unit, however they write it and hedge it."""
    return _number(one) == _number(other) and (one.unit == other.unit or one.unit is None or other.unit is None)


def _number(figure: Figure) -> object:
    if figure.date is not None:
        return figure.date.low, figure.date.high
    return figure.strict if figure.value is None else figure.value


def _as_quoted(dossier: Dossier, claim: Claim, cited: Sequence[Figure]) -> bool:
    """Whether the claim is worded as its quote is, or as a stretch of it that leaves no figure's hedge outside."""
    quote, text = dossier.article.quote(claim.quote), claim.text.strip().rstrip(".")
    start = max(quote.find(text), quote.find(text[:1].swapcase() + text[1:]))
    hedges = (figure.hedge_span.start for figure in cited if figure.hedge_span is not None)
    return start >= 0 and all(hedge >= claim.quote.start + start for hedge in hedges)


def _earlier(places: _Places, claim: Claim, figure: Figure) -> list[Figure]:
    """The nearest equal figures up to the claim's end: a claim replaces its pronouns by what stands before them."""
    equals = places.get((claim.quote.part, _number(figure)), [])
    end = bisect_left(equals, claim.quote.end, key=lambda place: place[0])
    return [each for _, each in equals[max(end - _MOST_COMPARED, 0) : end] if equal(figure, each)]


def _stands(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) is not None


def _places(dossier: Dossier) -> _Places:
    """The article's figures by part and number, with where each starts."""
    places: _Places = defaultdict(list)
    for figure in sorted(dossier.figures, key=lambda each: each.start):
        places[figure.part, _number(figure)].append((figure.start, figure))
    return places
