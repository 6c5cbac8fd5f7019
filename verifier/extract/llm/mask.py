"""The article as a model sees it: numbered sentences, values behind marks, and the way back to offsets."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from verifier.article.model import Article, Sentence
from verifier.article.span import Span
from verifier.figures.model import Figure
from verifier.figures.words import DOZENS, FEW, PARTS, TENS, UNITS_AND_TEENS, VAGUE, VULGAR

MARK = re.compile(r"\{(\d{1,9})(?::[^{}]*)?\}")

_NUMBER_WORDS = frozenset({*UNITS_AND_TEENS, *TENS, *DOZENS, *VAGUE, *FEW, "dozens", "scores", "tens", "millions"})
_PART_WORDS = frozenset(PARTS)
_WORDY = frozenset({"ordinal", "share", "fraction", "multiplier"})
_TOKEN = re.compile(rf"\d+(?:[.,'’٫٬ \u00a0\u2009\u202f]\d+)*|[{''.join(VULGAR)}]|[^\W\d_]+")
_STEM, _SHORTEST_WORD = 5, 3
_BLANK = re.compile(r"\s+")
# Marks are ASCII braces, so the article's own become full-width ones; control and direction characters become visible.
_NEUTRAL = (
    {ord("{"): "｛", ord("}"): "｝"}
    | {code: chr(0x2400 + code) for code in range(0x20)}
    | dict.fromkeys((*range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C), "␦")
    | {ord(blank): " " for blank in "\t\n\r\f\v\x1c\x1d\x1e\x1f\x85\u2028\u2029"}
)
_JOINT = re.compile(r"\s*(?:and(?:\s+an?)?|an?|to|or|of|[-–—‐‑/:.,+&])?\s*")
_FOLD = str.maketrans("‘’‚‛′“”„‟″‐‑‒–—―−", "'''''\"\"\"\"\"-------")


@dataclass(frozen=True, slots=True)
class _Piece:
    """Shown text from `shown`, standing for the article's `start` to `end`; a mark stands for it as a whole."""

    shown: int
    start: int
    end: int
    mark: bool


@dataclass(frozen=True)
class Line:
    """One numbered sentence as shown, and where each of its characters stands in the article."""

    sentence: Sentence
    text: str
    pieces: tuple[_Piece, ...]

    @property
    def id(self) -> int:
        """The sentence's number."""
        return self.sentence.id

    @property
    def whole(self) -> Span:
        """The sentence's own span."""
        return self.sentence.span

    @cached_property
    def _folded(self) -> str:
        return fold(self.text)

    @cached_property
    def _shown(self) -> list[int]:
        return [piece.shown for piece in self.pieces]

    @cached_property
    def _marks(self) -> dict[int, str]:
        return {int(mark[1]): mark[0] for mark in MARK.finditer(self.text)}

    def find(self, words: str, *, after: int = 0) -> tuple[int, int] | None:
        """Where `words` stand in the shown text: verbatim but for case, quotation marks, dashes and blanks."""
        wanted = MARK.sub(lambda mark: self._marks.get(int(mark[1]), mark[0]), _BLANK.sub(" ", words.strip()))
        wanted = fold(wanted)
        place = self._folded.find(wanted, after) if wanted else -1
        while place >= 0:
            if self._bounded(place, place + len(wanted)):
                return place, place + len(wanted)
            place = self._folded.find(wanted, place + 1)
        return None

    def locate(self, words: str, *, after: int = 0) -> Span | None:
        """The article's span of `words`, or None where they do not stand here."""
        found = self.find(words, after=after)
        return self.span(*found) if found else None

    def span(self, start: int, end: int) -> Span:
        """The article's span behind the shown characters `start` to `end`."""
        return Span(self._origin(start, last=False), self._origin(end - 1, last=True), self.sentence.span.part)

    def _origin(self, shown: int, *, last: bool) -> int:
        piece = self.pieces[bisect_right(self._shown, shown) - 1]
        if piece.mark:
            return piece.end if last else piece.start
        return min(piece.start + shown - piece.shown + last, piece.end)

    def _bounded(self, start: int, end: int) -> bool:
        """Whether no word is cut at either end."""
        text = self._folded
        cut_before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
        cut_after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
        return not cut_before and not cut_after


@dataclass(frozen=True)
class Masked:
    """A whole article as shown. `figures` holds those that carry a mark."""

    title: str
    lines: tuple[Line, ...]
    figures: dict[int, Figure]
    sighted: bool

    @cached_property
    def by_id(self) -> dict[int, Line]:
        """The lines by their sentence's number."""
        return {line.id: line for line in self.lines}

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(stem for line in self.lines for stem in _stems(line.text))

    def shares_a_word(self, words: str) -> bool:
        """Whether some word of these, in whatever ending, stands in the article; so does one without letters."""
        stems = _stems(words)
        return not stems or not stems.isdisjoint(self._stems)

    def template(self, figure: Figure, quoted: str) -> tuple[str, str]:
        """What stays readable of a figure before its first mark and after its last one ("$" and " million")."""
        shown = "".join(text for text, *_ in _veil(figure, quoted, sighted=self.sighted))
        marks = list(MARK.finditer(shown))
        return shown[: marks[0].start()], shown[marks[-1].end() :]


def mask(article: Article, figures: Iterable[Figure], *, sighted: bool = False) -> Masked:
    """Mask every required and optional figure of an article's sentences; exempt ones are no figures and stay words."""
    marked = sorted((figure for figure in figures if figure.tier != "exempt"), key=lambda f: (f.part, f.start, -f.end))
    queues = {part: [figure for figure in marked if figure.part == part] for part in ("headline", "body")}
    seen: dict[int, Figure] = {}
    lines = []
    for sentence in article.sentences:
        queue = queues[sentence.span.part]
        first = bisect_right(queue, sentence.span.start - 1, key=lambda figure: figure.start)
        last = bisect_right(queue, sentence.span.end - 1, key=lambda figure: figure.start)
        inside = list(_apart(queue[first:last], sentence.span.end))
        seen.update((figure.id, figure) for figure in inside)
        lines.append(_line(article, sentence, inside, sighted=sighted))
    return Masked(without_numbers(article.title), tuple(line for line in lines if line.text), seen, sighted)


def without_numbers(title: str) -> str:
    """A title with every number replaced by "#": it names the article and must not give a figure away."""
    shown = neutral(_BLANK.sub(" ", title.strip()))
    return _TOKEN.sub(lambda token: "#" if _is_number(token[0]) else token[0], shown)


def neutral(text: str) -> str:
    """Article text that can neither be taken for a mark nor steer a terminal; as many characters as before."""
    return text.translate(_NEUTRAL | _SURROGATES if _has_surrogates(text) else _NEUTRAL)


def fold(text: str) -> str:
    """Text for comparison, character for character: lower case, plain quotation marks and dashes."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_FOLD)


def bare_numbers(text: str) -> list[str]:
    """The numbers, in digits or in words, that stand outside marks."""
    return [token[0] for token in _TOKEN.finditer(MARK.sub(" ", text)) if _is_number(token[0])]


_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def _plain(text: str) -> str:
    return neutral(_BLANK.sub(" ", text))


def _has_surrogates(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text)


def _stems(text: str) -> frozenset[str]:
    """Words by their first letters: "hostage" and "hostages", "Israel" and "Israeli" are one."""
    return frozenset(word[:_STEM] for word in re.findall(r"[^\W\d_]+", fold(text)) if len(word) >= _SHORTEST_WORD)


def _is_number(token: str) -> bool:
    if token[0].isdigit() or token in VULGAR:
        return True
    return token.lower() in _NUMBER_WORDS


def _apart(figures: Sequence[Figure], end: int) -> Iterator[Figure]:
    """The figures that neither overlap an earlier one nor run over the end of the sentence."""
    reached = 0
    for figure in figures:
        if figure.start >= reached and figure.end <= end:
            yield figure
            reached = figure.end


def _line(article: Article, sentence: Sentence, figures: Sequence[Figure], *, sighted: bool) -> Line:
    part = article.part(sentence.span.part)
    shown: list[str] = []
    pieces: list[_Piece] = []
    length = 0

    def show(text: str, start: int, end: int, *, mark: bool) -> None:
        nonlocal length
        if text:
            pieces.append(_Piece(length, start, end, mark))
            shown.append(text)
            length += len(text)

    def show_words(start: int, end: int) -> None:
        for run in re.finditer(r"\s+|\S+", part[start:end]):
            text = " " if run[0].isspace() else neutral(run[0])
            show(text, start + run.start(), start + run.end(), mark=False)

    reached = sentence.span.start
    for figure in figures:
        show_words(reached, figure.start)
        for text, start, end, mark in _veil(figure, part[figure.start : figure.end], sighted=sighted):
            show(text, figure.start + start, figure.start + end, mark=mark)
        reached = figure.end
    show_words(reached, sentence.span.end)
    return Line(sentence, "".join(shown), tuple(pieces))


def _veil(figure: Figure, quoted: str, *, sighted: bool) -> Iterator[tuple[str, int, int, bool]]:
    """A figure in pieces (shown, start, end, is a mark): numbers become its mark; unit, scale and sign stay readable.

    A figure without a number in it (a month, "doubled", "hours") shows its words beside its id.
    """
    tokens = _numerals(figure, quoted)
    if not tokens:
        yield f"{{{figure.id}:{_plain(quoted)}}}", 0, len(quoted), True
        return
    reached = 0
    for start, end in tokens:
        if start > reached:
            yield _plain(quoted[reached:start]), reached, start, False
        yield (f"{{{figure.id}:{_plain(quoted[start:end])}}}" if sighted else f"{{{figure.id}}}"), start, end, True
        reached = end
    if reached < len(quoted):
        yield _plain(quoted[reached:]), reached, len(quoted), False


def _numerals(figure: Figure, quoted: str) -> list[tuple[int, int]]:
    """The runs of number inside a figure that a mark must hide; none where its words may be read."""
    if figure.kind in {"date", "ordinal"}:
        return []
    tokens = list(_TOKEN.finditer(quoted))
    digits = any(token[0][0].isdigit() or token[0] in VULGAR for token in tokens)
    if figure.kind in _WORDY and not digits and not (figure.kind == "multiplier" and " " in quoted.strip()):
        return []
    hidden = [token for token in tokens if _is_number(token[0]) or token[0].lower() in _PART_WORDS]
    if not hidden:
        hidden = [token for token in tokens[:1] if token[0].lower() in {"a", "an"} and len(tokens) > 1]
    if not hidden and figure.unit is None:
        return [(0, len(quoted))]
    return _joined(quoted, [token.span() for token in hidden])


def _joined(quoted: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs joined over what belongs to the writing of one number: a hyphen, "and", a range's dash."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and _JOINT.fullmatch(quoted, joined[-1][1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
