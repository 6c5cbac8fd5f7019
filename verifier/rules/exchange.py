"""Sums of money with their conversions, and the rate of exchange that each of them implies."""

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from verifier.article.model import Sentence
from verifier.dossier import Dossier
from verifier.figures.interval import Interval
from verifier.figures.model import Figure

# A rate may move by this much between the days on which two sums were converted.
_DRIFT = Fraction(3, 100)
_PAST = frozenset(
    "then ago earlier previously former formerly originally initially historic adjusted equivalent today's at_the_time "
    "since before last previous inflation".split()
)


class Conversion(NamedTuple):
    """A sum, the same in another currency, and the rates that both allow, read widely."""

    original: Figure
    converted: Figure
    rate: Interval


def conversions_of_money(dossier: Dossier) -> list[list[Conversion]]:
    """The bracketed conversions of an article by pair of currencies, without those that may be of another time."""
    dated = {
        sentence.id for figure in dossier.figures if figure.kind == "date" for sentence in _sentence(dossier, figure)
    }
    pairs: defaultdict[tuple[str, str], list[Conversion]] = defaultdict(list)
    for converted in dossier.figures:
        if converted.kind != "money" or converted.converts is None:
            continue
        original = dossier.figure(converted.converts)
        rate = _rate(original, converted)
        if rate is not None and not _looks_back(dossier, converted, dated):
            pairs[original.unit or "", converted.unit or ""].append(Conversion(original, converted, rate))
    return list(pairs.values())


def _rate(original: Figure, converted: Figure) -> Interval | None:
    """The rate that a sum and its conversion imply, each read widely; None where they give none."""
    if original.kind != "money" or converted.per not in {None, original.per}:
        return None
    if not original.value or not converted.value or "vague" in {original.hedge, converted.hedge}:
        return None
    return _around(converted) / _around(original)


def _around(figure: Figure) -> Interval:
    value, quantum = Fraction(figure.value or 0), Fraction(figure.quantum or 1)
    reach = max(min(quantum, abs(value) / 10), abs(value) * _DRIFT)
    return Interval(value - reach, value + reach)


def _looks_back(dossier: Dossier, figure: Figure, dated: set[int]) -> bool:
    """Whether the sentence names a date or looks back: its rate may be that of another time."""
    sentence = dossier.sentence_of(figure.span)
    if sentence is None or sentence.id in dated:
        return True
    words = dossier.article.quote(sentence.span).casefold().replace("at the time", "at_the_time").split()
    return not _PAST.isdisjoint(word.strip(".,;()") for word in words)


def _sentence(dossier: Dossier, figure: Figure) -> Iterator[Sentence]:
    sentence = dossier.sentence_of(figure.span)
    if sentence is not None:
        yield sentence
