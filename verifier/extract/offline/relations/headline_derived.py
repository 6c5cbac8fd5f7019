"""Numbers of a headline that the body gives without a figure of their own: spelt out, added up, reckoned back."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from itertools import accumulate, islice, pairwise, takewhile
from typing import Final

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.elapsed import elapsed_as_counted
from verifier.claims.model import Relation
from verifier.claims.nouns import may_be_person
from verifier.extract.offline.relations.headline_words import Likeness, Told, likeness, roots_of
from verifier.figures.interval import Interval
from verifier.figures.model import DateRange, Figure
from verifier.figures.words import ORDINALS, TENS, UNITS_AND_TEENS

# Words that stand for a small number of persons or things.
_GROUPS: Final[Mapping[int, str]] = {
    1: "lone|single|sole|only",
    2: "both|couple|pair|twins?|duo|double|twice|brace",
    3: "trio|triple|triplets?|thrice|hat[ -]trick",
    4: "quartet|quadruplets?|quads?|foursome",
    5: "quintet|quintuplets?|quints?",
    6: "sextet|sextuplets?",
    12: "dozen",
}


def _by_number(words: Mapping[str, int]) -> Mapping[int, str]:
    """The words of a table for each number, as alternatives of a pattern."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for word, number in words.items():
        found[number].append(word)
    return {number: "|".join(forms) for number, forms in found.items()}


_CARDINALS: Final = _by_number(UNITS_AND_TEENS | TENS)
_ORDINALS: Final = _by_number(ORDINALS)
_YEARS: Final[Mapping[int, str]] = {10: "decade", 100: "century|centennial|centenary", 1000: "millennium"}
_NEAR: Final = 70
_WORD: Final = 12
# How many figures, or places of a word, are looked at: a story tells its headline early.
_MOST_FOUND: Final = 400
_ADDED: Final = frozenset({"count", "money", "measure"})
_PAIR: Final = 2
_FEW: Final = 4
_LONG: Final = frozenset({"year", "decade", "century"})
_FEWEST_YEARS: Final = 2
_YEAR: Final = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
_MOST_PARTS: Final = 4
_NEGATED: Final = re.compile(r"\b(?:not?|never|without|nobody|none|fail\w*|\w+n['’]t)\b", re.IGNORECASE)
_HALF: Final = Fraction(1, 2)
_HUNDRED: Final = Fraction(100)


def is_derived(head: Told, body: Sequence[Told], article: Article, bound: Iterable[Relation] = ()) -> bool:
    """Whether the body's words give the number though none of its figures does.

    `bound` are the relations that the words of the body assert: what they make may be told in the headline alone.
    """
    figure = head.figure
    by_id = {other.figure.id: other.figure for other in body}
    if any(figure.strict.meets(made) for relation in bound for made in _made(figure, relation, by_id)):
        return True
    if figure.kind == "date":
        return _reckoned(figure, body, article.published)
    if figure.kind == "percent" and any(figure.lenient.meets(made) for made in _moved(body, article)):
        return True
    if figure.value is None:
        return False
    if figure.kind in {"duration", "age"} and _elapsed(figure, body, article.published):
        return True
    if figure.kind == "percent":
        return _complement(head, body)
    return figure.kind in _ADDED and Fraction(figure.value) in set(_sums(head, body))


def is_spelt(head: Told, body: Sequence[Told], article: Article) -> bool:
    """Whether a small number is told in words that are no figure, or its things one after the other."""
    return head.figure.value is not None and (_spelt_out(head, body, article) or _told_one_by_one(head, article))


def _told_one_by_one(head: Told, article: Article) -> bool:
    """Whether a few things are told one after the other: "a protest in the old town … another outside the port"."""
    figure = head.figure
    if figure.kind != "count" or figure.head is None or figure.value is None or figure.value > _FEW:
        return False
    singular = re.escape(figure.head)
    told = re.findall(rf"\b(?:an?|the|another|one|second|third) (?:\w+ )?{singular}\b", article.text, re.IGNORECASE)
    others = re.findall(r"\b(?:another|the other|a second|a third)\b", article.text, re.IGNORECASE)
    return bool(told) and bool(others) and len(told) + len(others) >= figure.value


def _made(figure: Figure, relation: Relation, by_id: Mapping[int, Figure]) -> Iterator[Interval]:
    """What the operands of a relation make in the measure of a figure: a change in percent, a share, a sum, a rest."""
    firsts = [by_id[part] for part in relation.role("a") if part in by_id]
    second = next((by_id[whole] for whole in relation.role("b") if whole in by_id), None)
    units = {each.unit for each in (*firsts, *([second] if second else []))}
    if not firsts or len(units) > 1 or any(each.low is None or each.high is None for each in firsts):
        return
    added = sum((each.strict for each in firsts), start=Interval.exactly(0))
    if figure.kind == "percent" and second is not None:
        base, part = (added, second.strict) if relation.kind == "change" else (second.strict, added)
        if base.low is not None and base.low > 0:
            share = (part / base).scaled(_HUNDRED)
            gain = share - Interval.exactly(_HUNDRED)
            yield from (gain, -gain) if relation.kind == "change" else (share, -gain)
    elif figure.unit in units and figure.kind == firsts[0].kind and not relation.role("c"):
        if relation.kind == "total":
            yield added
        if second is not None:
            yield from (second.strict - added, added - second.strict)


def _moved(body: Sequence[Told], article: Article) -> Iterator[Interval]:
    """By how many percent the neighbours "from 80,000 to 60,000" of one unit rise or fall."""
    for one, two in pairwise(other.figure for other in body):
        words = article.part(one.part)[max(0, one.start - _WORD) : one.start].split()[-1:]
        between = article.part(one.part)[one.end : two.start].split() if two.start - one.end < _NEAR else []
        joint = words[0].casefold() if words else "", between[-1].casefold() if between else ""
        if joint not in {("from", "to"), ("to", "from")} or one.unit != two.unit:
            continue
        start, end = (one, two) if joint[0] == "from" else (two, one)
        if start.low is not None and start.low > 0 and end.low is not None:
            gain = (end.strict / start.strict).scaled(_HUNDRED) - Interval.exactly(_HUNDRED)
            yield from (gain, -gain)


def _elapsed(figure: Figure, body: Iterable[Told], published: date | None) -> bool:
    """Whether a length in years is what lies between a date of the body that names its year and the publication."""
    unit = figure.unit or "year"
    if published is None or figure.value is None or unit not in _LONG or figure.value < _FEWEST_YEARS:
        return False
    today = DateRange(low=published, high=published, grain="day")
    value = Fraction(figure.value)
    if any(_is_neighbour(figure, other.figure) for other in body):
        return False
    # Full years, or the nearest; of decades and centuries, about so many.
    below, above = (_HALF, Fraction(1)) if unit == "year" else (_HALF / 2, _HALF)
    told = Interval.of(value - below, value + above, high_open=True)
    named = (other.figure for other in body if _YEAR.search(other.figure.text))
    days = (figure.date for figure in named if figure.date is not None)
    for day in days:
        if day.low is None or day.high is None:
            continue
        first, last = (day, today) if day.high <= published else (today, day)
        if elapsed_as_counted(first, last, unit).meets(told):
            return True
    return False


def _is_neighbour(figure: Figure, other: Figure) -> bool:
    """Whether the body tells a length of its own that is next to the headline's: it is the one meant."""
    if other.kind != figure.kind or other.unit != figure.unit or other.value is None or figure.value is None:
        return False
    return abs(other.value - figure.value) <= max(Decimal(1), figure.value / 20)


def _reckoned(figure: Figure, body: Iterable[Told], published: date | None) -> bool:
    """Whether a year is that of the publication, or lies as many years from it as the body says."""
    if published is None or figure.date is None or figure.date.low is None:
        return False
    away = abs(published.year - figure.date.low.year)
    lengths = (other.figure for other in body if other.figure.kind in {"duration", "age"})
    if away == 0 and not any(_next_year(figure, other) for other in body):
        return True
    return any(length.unit == "year" and length.value == away for length in lengths)


def _next_year(figure: Figure, other: Told) -> bool:
    """Whether the body names the year before or after the headline's."""
    one, told = figure.date, other.figure.date
    if one is None or told is None or one.low is None or told.low is None or told.grain != "year":
        return False
    return abs(one.low.year - told.low.year) == 1 and _YEAR.search(other.figure.text) is not None


def _complement(head: Told, body: Iterable[Told]) -> bool:
    """Whether a percentage is the rest of one of the body's, where the headline or the sentence turns it round."""
    rest = _HUNDRED - Fraction(head.figure.value or 0)
    return any(
        other.figure.kind == "percent"
        and other.figure.value is not None
        and Fraction(other.figure.value) == rest
        and (_NEGATED.search(head.sentence) is not None or _NEGATED.search(other.sentence) is not None)
        for other in body
    )


def _sums(head: Told, body: Iterable[Told]) -> Iterator[Fraction]:
    """What the figures of one sentence that may count what the headline counts make together, two to four in a row."""
    by_sentence: defaultdict[int, list[Told]] = defaultdict(list)
    alike = (other for other in body if (other.figure.kind, other.figure.unit) == (head.figure.kind, head.figure.unit))
    for other in islice((each for each in alike if each.figure.exempt is None), _MOST_FOUND):
        figure = other.figure
        if figure.value is not None and likeness(head, other) > Likeness.CLASH:
            by_sentence[other.sentence_id].append(other)
    for parts in by_sentence.values():
        for start in range(len(parts) - 1):
            run = list(takewhile(partial(_akin, parts[start]), parts[start : start + _MOST_PARTS]))
            yield from list(accumulate(Fraction(each.figure.value or 0) for each in run))[1:]


def _akin(one: Told, other: Told) -> bool:
    """Whether two figures of a sentence may be parts of one sum: of persons both, of one noun, or one without any."""
    nouns = {one.noun, other.noun} - {None}
    return len(nouns) < _PAIR or all(noun is not None and may_be_person(noun) for noun in nouns)


def _spelt_out(head: Told, body: Sequence[Told], article: Article) -> bool:
    """Whether a small number stands in the body as a word that is no figure, in the company of the headline's words."""
    forms = "|".join(_forms(head.figure))
    if not forms:
        return False
    read = {other.figure.start for other in body if other.figure.exempt is None}
    for found in islice(re.finditer(rf"\b(?:{forms})\b", article.text, re.IGNORECASE), _MOST_FOUND):
        sentence = article.sentence_at(Span(*found.span()))
        if found.start() in read or sentence is None or sentence.heading:
            continue
        near = article.text[max(0, found.start() - _NEAR) : found.end() + _NEAR]
        if not head.roots.isdisjoint(roots_of(near)):
            return True
    return False


def _forms(figure: Figure) -> Iterator[str]:
    """The words by which the number of a figure may be told."""
    value = figure.value
    if value is None or value != int(value) or not 0 < value <= 1000:
        return
    number = int(value)
    if figure.kind in {"duration", "age"} or (figure.kind == "count" and figure.counted is None):
        yield from filter(None, [_YEARS.get(number)])
    if figure.kind in {"count", "ordinal"}:
        spelt = _ORDINALS if figure.kind == "ordinal" else _CARDINALS
        yield from filter(None, [spelt.get(number), _GROUPS.get(number)])
