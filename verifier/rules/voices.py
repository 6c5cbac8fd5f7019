"""Whose voice a figure stands in, and what an article says of two voices about one thing."""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from verifier.article.span import Span
from verifier.claims.model import Attribution
from verifier.claims.sources import Kinship, kinship
from verifier.dossier import Dossier
from verifier.figures.model import Figure

_SURE: Final[frozenset[Kinship]] = frozenset({"unrelated"})
_LIKELY: Final[frozenset[Kinship]] = frozenset({"unrelated", "distinct"})


def voices(dossier: Dossier, number: int) -> tuple[str, ...]:
    """The names of all who assert a figure and of what they rest on; none where one of them is not named."""
    said = (each for each in dossier.attributions_of(number) if each.stance == "asserts")
    names = [_name(dossier, each) for each in _with_bases(dossier, said)]
    return () if None in names else tuple(dict.fromkeys(filter(None, names)))


def told_apart(dossier: Dossier, one: int, other: int, *, surely: bool) -> tuple[str, str] | None:
    """The sources of two figures where every pair of them is two voices; None where any may be one, or is not known.

    `surely` asks that both are bodies of different houses; without it two proper names that share nothing will do.
    """
    pairs = list(product(voices(dossier, one), voices(dossier, other)))
    apart = _SURE if surely else _LIKELY
    return pairs[0] if pairs and all(kinship(*pair) in apart for pair in pairs) else None


def words_between(dossier: Dossier, earlier: Figure, later: Figure) -> str:
    """What links two figures: the rest of the earlier one's sentence, and the later one's with its neighbours."""
    first, last = dossier.sentence_of(earlier.span), dossier.sentence_of(later.span)
    if first is None or last is None or earlier.part != later.part:
        return ""
    sentences = dossier.article.sentences
    numbers = range(max(last.id - 1, first.id + 1), min(last.id + 1, len(sentences)) + 1)
    near = (sentences[number - 1].span for number in numbers)
    rest = Span(earlier.end, max(first.span.end, earlier.end), earlier.part)
    return " ".join(dossier.article.quote(span) for span in (rest, *near) if span.part == earlier.part)


def share_a_paragraph(dossier: Dossier, one: Figure, other: Figure) -> bool:
    """Whether two figures stand in one paragraph of one part, or nobody can tell."""
    first, second = dossier.sentence_of(one.span), dossier.sentence_of(other.span)
    if first is None or second is None:
        return True
    return (one.part, first.paragraph) == (other.part, second.paragraph)


def _with_bases(dossier: Dossier, said: Iterable[Attribution]) -> Iterator[Attribution]:
    for each in said:
        yield each
        if each.basis is not None:
            yield dossier.attribution(each.basis)


def _name(dossier: Dossier, said: Attribution) -> str | None:
    return said.name or (dossier.article.quote(said.source) if said.source else None)
