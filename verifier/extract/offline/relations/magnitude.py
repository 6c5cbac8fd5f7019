"""Mentions of one thing whose figures are the same but for the noughts: ten, a hundred, a thousand, a million times."""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import takewhile
from typing import Final

from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from verifier.extract.offline.relations.patterns import Strand
from verifier.extract.offline.relations.patterns_words import WORD_CLASSES
from verifier.figures.model import Figure

# The pattern by which a rule knows them.
MAGNITUDE: Final = "the same digits, another size"
_POWERS: Final = tuple(Fraction(10) ** power for power in (1, 2, 3, 6))
_TOLERANCE: Final = Fraction(2, 100)
# What is not nine times as large differs by no power of ten, whatever the rounding.
_LEAST_STEP: Final = 9
_KINDS: Final = frozenset({"money", "count", "measure"})
# Earlier mentions of one kind and unit that a figure is held against: keeps the work linear in the text.
_MOST_COMPARED: Final = 12
_REACH: Final = 4
_STEM: Final = 4
_LONGEST_NAME: Final = 3
# “The 500 millionth lighter” has a place in a row and no size.
_RANKS: Final = ("illionth", "thousandth", "hundredth")
# Things are counted in tens and hundreds of themselves: only as many digits make a chance of it unlikely.
_FEWEST_DIGITS_COUNTED: Final = 3
_FEWEST_DIGITS_MEASURED: Final = 2
# Or so many words of the two sentences in common, beside the noun itself.
_FEWEST_SHARED: Final = 2
_NO_NOUN: Final = (
    AUXILIARIES | COORDINATORS | DETERMINERS | FINITE | PREPOSITIONS | PRONOUNS | RELATIVES | SUBORDINATORS
    | word_set("million billion trillion thousand percent new extra worth total more than as not also now then said")
)  # fmt: skip
_POINTING: Final = word_set("the that this its their his her our same whole entire all")
_PERIODS: Final = word_set(
    "annual annually yearly monthly weekly daily quarterly hourly year month week day quarter hour"
)
_SCOPES: Final = word_set("""
national nationwide nationally local locally global globally worldwide statewide federal regional state city county
town district province international overall average median per each every
""")
_MOVES: Final = frozenset(
    word for words in (*WORD_CLASSES["move"].values(), *WORD_CLASSES["change-noun"].values()) for word in words
) - word_set("raised raise raises raising lost cut") | word_set(
    "from more fewer less another additional extra further remaining up down rest"
)


@dataclass(frozen=True)
class _Mention:
    """A figure with the words of what it is the size of, the words before it, and where it stands."""

    figure: Figure
    nouns: tuple[str, ...]
    near: frozenset[str]
    pointing: bool
    owner: str | None
    sentence: tuple[str, int]
    words: frozenset[str]


def magnitudes(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each figure beside an earlier one of the same thing that differs from it in size alone."""
    earlier: defaultdict[tuple[str, str | None, str | None], deque[_Mention]] = defaultdict(
        lambda: deque(maxlen=_MOST_COMPARED)
    )
    for strand in strands:
        for found in strand.figures:
            figure = figures[found]
            mention = _mention(strand, figure)
            if mention is None:
                continue
            key = (figure.kind, figure.unit, figure.per)
            before = next((each for each in reversed(earlier[key]) if _of_one_thing(each, mention)), None)
            earlier[key].append(mention)
            if before is not None and not _told_rightly(before, mention, earlier[key]):
                yield _relation(before.figure, figure)


def _relation(before: Figure, figure: Figure) -> Relation:
    operands = tuple(Operand(role="a", figure=each.id) for each in (before, figure))
    return Relation(id=0, kind="same", operands=operands, cue=figure.span, ceiling="warning", pattern=MAGNITUDE)


def _mention(strand: Strand, figure: Figure) -> _Mention | None:
    if figure.kind not in _KINDS or not figure.value or figure.value <= 0 or figure.tier == "exempt":
        return None
    if figure.converts is not None or figure.malformed:
        return None
    nouns = _nouns(strand, figure)
    if nouns and nouns[0].endswith(_RANKS):
        return None
    before, after = strand.before(figure.id, _REACH), strand.after(figure.id, _REACH)
    words = strand.line.words
    return _Mention(
        figure,
        nouns,
        frozenset((*before, *(word for word in after if word != "from"))),
        _points(before) or (before[-1:] == ["of"] and _points(before[:-2])),
        next((word for word in before if word.endswith(("'s", "s'"))), None),
        (words.part, strand.line.sentence.id),
        strand.words,
    )


def _points(before: Sequence[str]) -> bool:
    """Whether words end in one that takes up what was told before: "the", "its", "the dam's"."""
    return bool(before) and (before[-1] in _POINTING or before[-1].endswith(("'s", "s'")))


def _nouns(strand: Strand, figure: Figure) -> tuple[str, ...]:
    """What a figure is the size of: "the $3.5bn rail bill" (rail, bill), "a loan of $3.5bn" (loan)."""
    before = strand.before(figure.id, 2)
    named = before[:1] if before[1:] == ["of"] and _may_name(before[0]) else []
    behind = list(takewhile(_may_name, strand.after(figure.id, _REACH)))[:_LONGEST_NAME]
    if figure.kind != "count" and named:
        return tuple(named)
    after = strand.after(figure.id, 2)
    if not behind and after[:1] == ["in"] and all(map(_may_name, after[1:])):
        return tuple(after[1:])  # "$118 million in damages"
    return tuple(behind or named)


def _may_name(sign: str) -> bool:
    return sign[0].isalpha() and sign not in _NO_NOUN


def _of_one_thing(before: _Mention, mention: _Mention) -> bool:
    if before.sentence == mention.sentence or not _differs_in_size(before.figure, mention.figure):
        return False
    if before.near & (_PERIODS | _SCOPES) != mention.near & (_PERIODS | _SCOPES):
        return False
    if None not in {before.owner, mention.owner} and before.owner != mention.owner:
        return False
    if not _MOVES.isdisjoint(before.near | mention.near):
        return False
    few = min(_digits(before.figure), _digits(mention.figure)) < _FEWEST_DIGITS_COUNTED
    if mention.figure.kind == "count" and few and not _in_like_words(before, mention):
        return False
    if not before.nouns or not mention.nouns:
        return mention.pointing and _digits(mention.figure) > 1 and _named_by_act(before, mention)
    shared = frozenset(before.nouns) & frozenset(mention.nouns)
    if not shared & {before.nouns[0], mention.nouns[0]}:
        return False
    whole = before.nouns[:2] == mention.nouns[:2] and len(shared) > 1
    headline = before.sentence[0] != mention.sentence[0]
    if _digits(before.figure) < 2 or _digits(mention.figure) < 2:
        return whole and (headline or mention.pointing)
    return headline or mention.pointing or whole


def _in_like_words(before: _Mention, mention: _Mention) -> bool:
    """Whether the second takes up the first in several of its words: "fed 45,000 families ... the families it fed"."""
    if not mention.pointing or _digits(before.figure) < _FEWEST_DIGITS_MEASURED:
        return False
    shared = {word for word in before.words & mention.words if _may_name(word)} - {*before.nouns, *mention.nouns}
    return len(shared) >= _FEWEST_SHARED


def _named_by_act(before: _Mention, mention: _Mention) -> bool:
    """Whether a word beside the first names the second: "fined it $5 million", then "the $5 billion fine"."""
    stems = {word[:_STEM] for word in before.near if len(word) >= _STEM and word[0].isalpha() and word not in _NO_NOUN}
    return bool(mention.nouns) and (mention.nouns[0] in before.near or mention.nouns[0][:_STEM] in stems)


def _differs_in_size(one: Figure, other: Figure) -> bool:
    if one.value is None or other.value is None:
        return False
    small, large = sorted((one.value, other.value))
    if large < small * _LEAST_STEP:
        return False
    ratio = Fraction(large) / Fraction(small)
    return any(abs(ratio / power - 1) <= _TOLERANCE for power in _POWERS)


def _digits(figure: Figure) -> int:
    """How many significant digits are written."""
    return 0 if figure.value is None else len(figure.value.normalize().as_tuple().digits)


def _told_rightly(before: _Mention, mention: _Mention, told: Sequence[_Mention]) -> bool:
    """Whether the article gives the thing in both sizes elsewhere too: then they are two things."""
    values = [each.figure.value for each in told if each.nouns == mention.nouns and each is not mention]
    return mention.figure.value in values and before.figure.value in values
