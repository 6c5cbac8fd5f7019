"""Numbered and bulleted paragraphs, against how many of them the line before or the headline promises."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from verifier.article.model import Article, Sentence
from verifier.article.span import Span
from verifier.claims.model import Listing, Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.listing_words import KINDS, PARTIAL
from verifier.figures.model import Figure

_MARK: Final = re.compile(
    r"^[ \t]{0,8}(?:[(\[]?(?P<number>\d{1,2})[.):\]](?=[ \t]+\S)|#(?P<hash>\d{1,2})\b"
    r"|(?P<bullet>[•*‣▪●◦·–-])(?=[ \t]+\S))[^\n]*",
    re.MULTILINE,
)
_HERE: Final = re.compile(r"\s*[\"“]?(?:Here|These|There)(?: are|'re|’re| were)\b")
_WORD: Final = re.compile(r"[^\W\d_]+(?:\.[a-z])?")
# What a headline counts when its story goes through them one by one.
_TOLD_ONE_BY_ONE: Final = KINDS | word_set("""
takeaway lesson fact tip moment story rule idea place book film movie trick myth detail highlight surprise winner loser
mistake change argument answer explanation finding conclusion alternative recipe scandal quote name reader suggestion
""")
_FEWEST, _MOST = 2, 30
_FARTHEST = 3
# No list is followed over more paragraphs than this.
_LONGEST_RUN = 60


class _Mark(NamedTuple):
    """The start of a paragraph that is one of a list: its number, or the sign of its bullet."""

    start: int
    end: int
    number: int | None
    bullet: str | None


def steps(article: Article, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each number of things that a line or a headline promises and numbered or bulleted paragraphs then tell."""
    body = article.part("body")
    marks = [_mark(found) for found in _MARK.finditer(body)]
    if len(marks) < _FEWEST:
        return
    starts = [mark.start for mark in marks]
    promising = (figure for figure in figures.values() if _promises(figure))
    for figure in promising:
        sentence = article.sentence_at(figure.span)
        if sentence is None or _is_partial(article, sentence):
            continue
        if sentence.heading:
            run = _only_run(marks[:_LONGEST_RUN]) if (figure.head or "") in _TOLD_ONE_BY_ONE else ()
        else:
            run = _run_behind(body, sentence, marks, starts) if _leads(article, sentence, figure) else ()
        counts = _counts(run, body, marks, starts)
        if counts and min(abs(int(figure.value or 0) - count) for count in counts) <= _FARTHEST:
            yield _relation(article, figure, run, counts)


def _mark(found: re.Match[str]) -> _Mark:
    number = found["number"] or found["hash"]
    return _Mark(found.start(), found.end(), int(number) if number else None, found["bullet"])


def _promises(figure: Figure) -> bool:
    value = figure.value
    return (
        figure.kind == "count"
        and figure.strict.is_point
        and figure.unit is None
        and figure.per is None
        and value is not None
        and value == int(value)
        and _FEWEST <= value <= _MOST
        and figure.head is not None
    )


def _is_partial(article: Article, sentence: Sentence) -> bool:
    words = {word.lower() for word in _WORD.findall(article.quote(sentence.span))}
    return not words.isdisjoint(PARTIAL)


def _leads(article: Article, sentence: Sentence, figure: Figure) -> bool:
    """Whether a sentence hands over to the paragraphs behind it: with a colon, or with "here are"."""
    told = article.quote(sentence.span).rstrip()
    return told.endswith(":") or (
        _HERE.match(told) is not None and figure.start - sentence.span.start <= len("There were about ")
    )


def _run_behind(body: str, sentence: Sentence, marks: Sequence[_Mark], starts: Sequence[int]) -> tuple[_Mark, ...]:
    """The marks that follow right behind a sentence, as far as they belong together."""
    end = sentence.span.end
    first = bisect_left(starts, end)
    if sentence.span.part != "body" or first == len(marks) or body[end : starts[first]].strip():
        return ()
    return _run(marks[first : first + _LONGEST_RUN])


def _only_run(marks: Sequence[_Mark]) -> tuple[_Mark, ...]:
    """The numbered paragraphs of an article, where they make one list."""
    numbered = [mark for mark in marks if mark.number is not None]
    run = _run(numbered)
    return run if len(run) == len(numbered) else ()


def _run(marks: Sequence[_Mark]) -> tuple[_Mark, ...]:
    """The first marks that count up from one, or down to one; or that bear one bullet."""
    if not marks:
        return ()
    first, run = marks[0], [marks[0]]
    if first.number is None:
        for mark in marks[1:]:
            if mark.bullet != first.bullet:
                break
            run.append(mark)
        return tuple(run)
    numbered = [mark for mark in marks if mark.number is not None]
    step = 1 if first.number == 1 else -1
    for mark in numbered[1:]:
        if mark.number != (run[-1].number or 0) + step:
            break
        run.append(mark)
    whole = first.number == 1 or run[-1].number == 1
    return tuple(run) if whole else ()


def _counts(run: Sequence[_Mark], body: str, marks: Sequence[_Mark], starts: Sequence[int]) -> tuple[int, ...]:
    """How many paragraphs the list can be read to have; bullets that lie apart may belong to another list."""
    if len(run) < _FEWEST:
        return ()
    if run[0].number is not None:
        behind = bisect_right(starts, run[-1].start)
        after = next((mark for mark in marks[behind : behind + _LONGEST_RUN] if mark.number is not None), None)
        return (len(run),) if after is None or after.number == 1 or run[0].number != 1 else ()
    together = 1
    for before, mark in pairwise(run):
        if body[before.end : mark.start].strip():
            break
        together += 1
    return tuple(range(len(run), together - 1, -1))


def _relation(article: Article, figure: Figure, run: Sequence[_Mark], counts: tuple[int, ...]) -> Relation:
    shown = tuple(_label(article.part("body")[mark.start : mark.end]) for mark in run)
    return Relation(
        id=0,
        kind="listing",
        operands=(Operand(role="b", figure=figure.id),),
        cue=Span(run[0].start, run[-1].end, "body"),
        pattern="list, paragraph by paragraph",
        listing=Listing(counts=counts, things=shown),
    )


def _label(line: str) -> str:
    """The first words of a paragraph."""
    words = line.split()
    return " ".join(words[:3]) + (" …" if len(words) > 3 else "")
