"""Facts that an article can tell in one way only: somebody's age, the year of a work, the size of a thing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.attribution.coreference_names import full_names
from verifier.extract.offline.attribution.verb_forms import verb_like
from verifier.extract.offline.clauses import CLOSERS, DETERMINERS, OPENERS, PREPOSITIONS, QUOTE_MARKS, Line
from verifier.extract.offline.quantities.find import dimension
from verifier.figures.model import Figure
from verifier.figures.nouns import CLOSED, lemma

# Words by which an age is that of another time than the story's.
_ANOTHER_TIME: Final = word_set("then when ago later since until before after while turned turning turns nearly almost")
_HONORIFICS: Final = word_set("mr mrs ms miss junior senior jr sr")
_COPULAS: Final = frozenset({"is", "was"})
_INDEFINITE: Final = frozenset({"a", "an"})
_DEFINITE: Final = frozenset({"the", "this", "that"})
_STANDING: Final = word_set("is was stands stood measures measured weighs weighed")
_DIMENSIONS: Final = word_set("tall long high wide deep thick")
_SIZES: Final = frozenset({"length", "mass", "area", "volume"})
# Things that come in several sizes, each called by its own.
_BY_SIZE: Final = word_set("""
race run relay dash hurdle freestyle backstroke butterfly medley final record line shot putt kick gain drive zone buffer
radius mark round size bag bottle can pack version model field goal touchdown pass event title stretch
""")
_YEAR: Final = len("1989")
_LONGEST_NAME: Final = 5
_LONGEST_TITLE: Final = 12
_LONGEST_ROLE: Final = 4
_LONGEST_NOUN: Final = 3


@dataclass(frozen=True, slots=True)
class _Standing:
    """A fact of one bearer: `key` says which fact of whose, `words` name the bearer as fully as the article does.

    `first` tells that the words bring the bearer up ("a 30-metre mast"), `again` that they point back at it.
    """

    key: tuple[str, ...]
    words: frozenset[str]
    figure: Figure
    first: bool = True
    again: bool = True


def standing_facts(lines: Sequence[Line], figures: Sequence[Figure]) -> Iterator[Relation]:
    """Each such fact beside the last telling of it in another sentence, where both are told of one bearer."""
    lines = [line for line in lines if line.words.part == "body" and not line.sentence.heading]
    names = full_names(lines)
    last: dict[tuple[str, ...], tuple[int, _Standing]] = {}
    for number, line, figure in _placed(lines, figures):
        fact = _read(line, figure, names)
        if fact is None:
            continue
        before, earlier = last.get(fact.key, (number, fact))
        last[fact.key] = number, fact
        if before != number and _one_bearer(earlier, fact):
            yield _same(earlier.figure, figure)


def _placed(lines: Sequence[Line], figures: Sequence[Figure]) -> Iterator[tuple[int, Line, Figure]]:
    waiting = iter([figure for figure in figures if figure.part == "body" and figure.tier != "exempt"])
    figure = next(waiting, None)
    for number, line in enumerate(lines):
        while figure is not None and figure.start < line.sentence.span.end:
            if figure.start >= line.sentence.span.start:
                yield number, line, figure
            figure = next(waiting, None)


def _read(line: Line, figure: Figure, names: Mapping[str, str]) -> _Standing | None:
    if figure.kind == "age" and figure.value is not None:
        return _age(line, figure, names)
    if figure.kind == "date" and figure.date is not None and figure.date.grain == "year":
        return _year_of_work(line, figure)
    if figure.kind == "measure" and dimension(figure) in _SIZES:
        return _size(line, figure)
    return None


def _one_bearer(earlier: _Standing, later: _Standing) -> bool:
    if earlier.words != later.words and not (earlier.key[0] == "age" and earlier.words & later.words):
        return False
    return bool(earlier.words) or (earlier.first and later.again)


def _same(earlier: Figure, later: Figure) -> Relation:
    return Relation(
        id=0,
        kind="same",
        operands=(Operand(role="a", figure=earlier.id), Operand(role="a", figure=later.id)),
        cue=later.span,
        ceiling="warning",
        pattern="one fact of one bearer",
    )


def _age(line: Line, figure: Figure, names: Mapping[str, str]) -> _Standing | None:
    """An age behind a name ("Ana Ruiz, 34,", "Ruiz is 34"), or before one ("34-year-old Ana Ruiz").

    A sentence that names a year may tell of an age in that year.
    """
    words = line.words
    if any(words.low[at].isdigit() and words.end[at] - words.start[at] == _YEAR for at in range(line.lo, line.hi)):
        return None
    first, last = words.within(figure.span)
    found = _name_ending(line, first) if _apposed(line, first, last) else None
    if found is None and figure.text.endswith("-old"):
        found = _name_starting(line, first, last)
    if found is None:
        return None
    start, end = found
    spelled = [words.surface(at).removesuffix("'s").removesuffix("’s") for at in range(start, end)]
    if start > line.lo and (words.low[start - 1] in _HONORIFICS or words.low[max(line.lo, start - 2)] in _HONORIFICS):
        return None
    full = names.get(spelled[-1]) or (" ".join(spelled) if len(spelled) > 1 else None)
    if full is None or spelled[-1].casefold() in _HONORIFICS:
        return None
    return _Standing(("age", full.casefold()), frozenset({full.casefold()}), figure)


def _apposed(line: Line, first: int, last: int) -> bool:
    """Whether a number stands between commas or in brackets behind a name, or behind "is"."""
    low = line.words.low
    if first - 1 <= line.lo:
        return False
    before, behind = low[first - 1], low[last] if last < line.hi else "."
    if before == "is":
        return True
    return (before == "," and behind in {",", "."}) or (before in OPENERS and behind in CLOSERS)


def _name_ending(line: Line, end: int) -> tuple[int, int] | None:
    words, last = line.words, end - 1
    start = last
    while start > line.lo and last - start < _LONGEST_NAME and words.capitalised(start - 1):
        start -= 1
    return (start, last) if start < last else None


def _name_starting(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """The name behind "34-year-old", past a role; None where the age may be that of another time."""
    words = line.words
    before = words.low[max(line.lo, first - 3) : first]
    if not _ANOTHER_TIME.isdisjoint(before) or "a" in before[-1:] or "an" in before[-1:]:
        return None
    at = last
    while at < line.hi and at - last < _LONGEST_ROLE and not words.capitalised(at):
        if not words.low[at][0].isalpha() or words.low[at] in CLOSED or verb_like(words, at):
            return None
        at += 1
    end = at
    while end < line.hi and words.capitalised(end):
        end += 1
    return (at, end) if end > at else None


def _year_of_work(line: Line, figure: Figure) -> _Standing | None:
    """The year in "TITLE is a 1998 thriller"; the title is all that stands between a heading's mark and the verb."""
    words = line.words
    first, last = words.within(figure.span)
    if first - 2 <= line.lo or last >= line.hi or not words.low[last][0].isalpha():
        return None
    if words.low[first - 1] not in _INDEFINITE or words.low[first - 2] not in _COPULAS:
        return None
    start = 1 + max((at for at in range(line.lo, first - 2) if words.low[at] == "="), default=line.lo - 1)
    title = [at for at in range(start, first - 2) if words.low[at] not in QUOTE_MARKS]
    if not 0 < len(title) <= _LONGEST_TITLE or not any(words.capitalised(at) for at in title):
        return None
    if words.low[title[0]] in DETERMINERS and not any(words.capitalised(at) for at in title[1:]):
        return None
    name = " ".join(words.low[at] for at in title)
    return _Standing(("work", name), frozenset({name}), figure)


def _size(line: Line, figure: Figure) -> _Standing | None:
    """The size in "the 30-metre mast (of the Aurora)" or "the mast stands 30 metres tall"."""
    words, low = line.words, line.words.low
    first, last = words.within(figure.span)
    behind = low[last] if last < line.hi else "."
    if behind in _DIMENSIONS:
        verb = next((at for at in range(first - 1, max(line.lo, first - 4), -1) if low[at] in _STANDING), None)
        noun = _noun_before(line, verb) if verb is not None else None
        if noun is None:
            return None
        return _Standing(("size", dimension(figure), lemma(low[noun])), frozenset(), figure)
    if "-" not in figure.text or not first > line.lo:
        return None
    head = _noun_behind(line, last)
    if head is None or lemma(low[head]) in _BY_SIZE:
        return None
    article = low[first - 1]
    return _Standing(
        ("size", dimension(figure), lemma(low[head])),
        _belonging(line, head + 1),
        figure,
        first=article in _INDEFINITE,
        again=article in _DEFINITE,
    )


def _noun_before(line: Line, verb: int) -> int | None:
    """The noun of a subject "the NOUN" right before a verb, or before ", which" and one."""
    low = line.words.low
    if verb - 2 > line.lo and low[verb - 1] == "which" and low[verb - 2] == ",":
        verb -= 2
    return verb - 1 if verb - 2 >= line.lo and low[verb - 2] in _DEFINITE and low[verb - 1].isalpha() else None


def _noun_behind(line: Line, at: int) -> int | None:
    """The last of up to three words of a noun phrase; None where a name or no noun follows."""
    words = line.words
    end = at
    while end < line.hi and end - at < _LONGEST_NOUN and words.low[end].isalpha() and words.low[end] not in CLOSED:
        if words.capitalised(end):
            return None
        end += 1
    return end - 1 if end > at else None


def _belonging(line: Line, at: int) -> frozenset[str]:
    """The names in the phrase behind a noun that tell whose or where it is."""
    words = line.words
    if at >= line.hi or words.low[at] not in PREPOSITIONS:
        return frozenset()
    end = at + 1
    named = set()
    while end < line.hi and end - at <= _LONGEST_NAME and (words.capitalised(end) or words.low[end] in DETERMINERS):
        if words.capitalised(end):
            named.add(words.low[end])
        end += 1
    return frozenset(named)
