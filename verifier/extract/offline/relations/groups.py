"""Relations to a group that the article has told of before: "half of those hurt, six", "20 of the women"."""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from verifier.claims.model import Operand, Relation, RelationKind
from verifier.claims.nouns import is_person
from verifier.claims.states import called, state_of
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.patterns import Found, Pattern, Strand
from verifier.extract.offline.relations.row import Row
from verifier.figures.model import Figure

GROUP_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "of a group, so many, that is a share",
        "share_of",
        "^ !of !those|the =2 , ~1 {a:count} ~6 ,|(|- !or? {c:percent}",
        "The blast injured 12 sailors. Of the wounded, six were in intensive care, or 50 percent.",
        "The blast injured 12 sailors. Of the wounded, six were in intensive care, or 80 percent.",
    ),
    Row(
        "of a group, so many",
        "part_of",
        "^ !of !those|the =2 , ~1 {a:count}",
        "The blast injured 12 sailors. Of the wounded, six were officers.",
        "The blast injured 12 sailors. Of the wounded, 16 were officers.",
    ),
    Row(
        "a share of a group, that is so many",
        "share_of",
        "{c:share} !of !those|the =2 ,|(|- ~1 {a:count} ,|)|-|and",
        "The blast injured 12 sailors. Half of the wounded, six, were officers.",
        "The blast injured 12 sailors. Half of the wounded, nine, were officers.",
    ),
    Row(
        "so many of a group, that is a share",
        "share_of",
        "{a:count} !of !those|the =2 ,|(|- ~1 {c:share}",
        "The choir has 30 women. Ten of the women, a third, sing solo.",
        "The choir has 30 women. Twenty of the women, a third, sing solo.",
    ),
    Row(
        "so many of a group",
        "part_of",
        "{a:count} !of !those|the|its|their =2",
        "The coach carried 20 women and 14 men. Eleven of the women were nurses.",
        "The coach carried 20 women and 14 men. Thirty-one of the women were nurses.",
    ),
)
_GRAMMAR: Final = tuple((row, Pattern(row.pattern)) for row in GROUP_ROWS)
# Words behind a number and its noun by which it counts some of those that the noun alone could mean.
_NARROWING: Final = word_set("of that which who whose whom from")
_AND: Final = word_set("and or but while who which that")
_THE: Final = word_set("of the its those")
# What those of whom parts have been told may be called together.
_COLLECTIVES: Final = word_set("crew group class force squad team staff party panel contingent workforce")
_BE: Final = word_set("were was are is")
_MADE_UP: Final = ("made up", "make up", "accounted for", "account for")
# How many sentences back a group is looked for, and how far behind its number its name stands.
_REMEMBERED: Final = 3
_NOUN_REMEMBERED: Final = 2
_NOUN_REACH: Final = 4
_NAME_REACH: Final = 7
_LONGEST_NAME: Final = 3
_LONGEST_PREDICATE: Final = 2
_WORD: Final = re.compile(r"[^\W\d_].*")


@dataclass(frozen=True, slots=True)
class _Group:
    """A number of people or things told before, and the names by which it can be called again."""

    figure: Figure
    names: frozenset[str]


def relations_to_groups(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """The relations of each sentence to groups of the few sentences before it, or named earlier in the same one."""
    told: deque[tuple[int, list[_Group]]] = deque(maxlen=_REMEMBERED + 1)
    for strand in strands:
        told.append((strand.line.sentence.id, list(_groups(strand, figures))))
        bound: set[int] = set()
        for row, pattern in _GRAMMAR:
            for found in pattern.find(strand):
                part = figures[found.roles["a"][0]]
                if part.id in bound:
                    continue
                for word in _called(strand, found):
                    group = _told(told, word, _start(found, figures))
                    if group is not None:
                        bound.add(part.id)
                        told[-1][1].append(group)
                        yield _relation(row.kind, row.name, found, group.figure, (_predicate(strand, part), word))
                        break


def _groups(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[_Group]:
    for number in dict.fromkeys(strand.figures):
        figure = figures[number]
        if figure.kind != "count" or figure.per is not None or figure.value == 1:
            continue
        names = {called(word) for word in _said_of(strand, number)}
        if figure.head is not None and not figure.elided and _NARROWING.isdisjoint(strand.after(number, _NOUN_REACH)):
            names.add(called(figure.head))
        if figure.head is not None and is_person(figure.head) and "of" in strand.before(number, 2):
            names |= _COLLECTIVES  # "of the 60 sailors", then "12 of the crew"
        if names:
            yield _Group(figure, frozenset(names))


def _said_of(strand: Strand, number: int) -> Iterator[str]:
    """The words right before and behind a number by which those whom it counts can be called again."""
    before = strand.before(number, 2)
    if "of" in before:
        return  # a whole: what follows is said of the part
    yield from filter(state_of, before[-1:])
    last = ""
    behind = strand.after(number, _NAME_REACH)
    for sign in behind[1:] if set(behind[1:2]) <= _BE else behind:
        if sign in _AND or not (_WORD.match(sign) or last in _THE):
            return
        if state_of(sign) or last in _BE:
            yield sign
        last = sign


def _called(strand: Strand, found: Found) -> list[str]:
    """The words that may call the group: those behind "of the", which no number of its own precedes."""
    first = min((found.roles["a"][0], *found.roles.get("c", ())), key=strand.figures.index)
    behind = strand.after(first, 2 + _LONGEST_NAME)
    if behind[:1] != ["of"]:
        *ahead, _ = strand.before(first, 2 + _LONGEST_NAME + 2)
        behind = ahead[next((at for at, word in enumerate(ahead) if word.lower() == "of"), len(ahead)) :]
    words = _words(behind)[2:]
    # "Of the white birds" may be birds that nobody has counted yet.
    return [word for place, word in enumerate(words) if not word.endswith("'s") and (place == 0 or state_of(word))]


def _start(found: Found, figures: Mapping[int, Figure]) -> int:
    return min(figures[one].start for ids in found.roles.values() for one in ids)


def _told(told: Sequence[tuple[int, Sequence[_Group]]], word: str, start: int) -> _Group | None:
    """The one group that a word calls in the nearest sentence that tells of any; None where there is none, or a choice.

    How people fared is remembered longer than a noun, which other groups may share.
    """
    here = told[-1][0]
    reach = _REMEMBERED if state_of(word) else _NOUN_REMEMBERED
    for sentence, groups in reversed(told):
        named = (group for group in groups if called(word) in group.names and group.figure.start < start)
        # The same number of the same, told twice, is one group.
        found = list({(group.figure.head, group.figure.strict): group for group in named}.values())
        if here - sentence > reach or len(found) > 1:
            return None
        if found:
            return found[0]
    return None


def _predicate(strand: Strand, part: Figure) -> str | None:
    """What is said of the part, in a word or two: "were officers"; or who "made up eight of the crew"."""
    before = strand.before(part.id, 4)
    if " ".join(before[-2:]) in _MADE_UP:
        return next(iter(_words(reversed(before[:-2]))), None)
    behind = strand.after(part.id, len(strand.text))
    place = next((at for at, word in enumerate(behind) if word in _BE), None)
    words = [] if place is None else _words(behind[place + 1 :])[: _LONGEST_PREDICATE + 1]
    said = [*takewhile(lambda word: word not in _AND, words)]
    return said[-1] if 0 < len(said) <= _LONGEST_PREDICATE else None


def _words(signs: Sequence[str] | Iterator[str]) -> list[str]:
    """The words up to the next sign that is none: a figure or punctuation."""
    words = []
    for sign in signs:
        if not _WORD.match(sign):
            break
        words.append(sign)
    return words


def _relation(
    kind: RelationKind, pattern: str, found: Found, whole: Figure, labels: tuple[str | None, str | None]
) -> Relation:
    share = tuple(Operand(role="c", figure=figure) for figure in found.roles.get("c", ()))
    return Relation(
        id=0,
        kind=kind,
        operands=(
            Operand(role="a", figure=found.roles["a"][0], label=labels[0]),
            Operand(role="b", figure=whole.id, label=labels[1]),
            *share,
        ),
        cue=found.cue,
        pattern=pattern,
    )
