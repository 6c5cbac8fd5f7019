"""Row by row: which rows of an answer hold on meaning, which fail and why, and how mended rows take their places."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from pydantic import BaseModel
from rapidfuzz.fuzz import partial_ratio_alignment

from verifier.extract.llm.mask import MARK, Line, Masked, bare_numbers, fold
from verifier.extract.llm.roles import arity_fault
from verifier.extract.llm.wire import (
    WireAnswer,
    WireAttribution,
    WireClaim,
    WireFigure,
    WireMissed,
    WireQuantity,
    WireRelation,
)

ListName = Literal["attributions", "quantities", "figures", "relations", "claims", "missed"]
LISTS: tuple[ListName, ...] = ("attributions", "quantities", "figures", "relations", "claims", "missed")


_CLOSE = 90
_SHORTEST_SUGGESTED, _LONGEST_SUGGESTED = 4, 200
_LOOSE_KINDS = frozenset({"date", "time", "ordinal"})


class Failing(NamedTuple):
    """A row that cannot be used, the list that it stands in, and what is wrong with it."""

    list: ListName
    row: BaseModel
    reason: str

    def told(self) -> str:
        """The row and its fault on one line."""
        return f"{self.list}: {self.row.model_dump_json()} — {self.reason}"


@dataclass(frozen=True)
class Sifted:
    """An answer's good rows, and the failing ones."""

    good: WireAnswer
    failing: tuple[Failing, ...]


@dataclass(frozen=True)
class _Ground:
    """What a row may refer to: the article as shown, and the ids that the answer itself gives out."""

    masked: Masked
    attributions: frozenset[int]
    quantities: frozenset[int]

    def line(self, number: int) -> Line | None:
        return self.masked.by_id.get(number)

    def elsewhere(self, words: str, line: Line) -> str:
        """Where words stand that are not in their sentence: another sentence, or what is written almost so."""
        for other in self.masked.lines:
            if other.find(words) is not None:
                return f", but in s{other.id}"
        if not _SHORTEST_SUGGESTED <= len(words) <= _LONGEST_SUGGESTED:
            return ""
        close = partial_ratio_alignment(fold(words), fold(line.text), score_cutoff=_CLOSE)
        if close is None:
            return ""
        return f"; the nearest is “{line.text[close.dest_start : close.dest_end].strip()}”"


def sift(answer: WireAnswer, masked: Masked, *, earlier: WireAnswer | None = None) -> Sifted:
    """Part the rows that hold on meaning from those that fail; a row given twice counts once, and none is changed.

    `earlier` is the answer before it was mended: a row may still refer to an id of it, so no good row falls with a bad.
    """
    given = (answer,) if earlier is None else (answer, earlier)
    ground = _Ground(
        masked,
        frozenset(row.id for one in given for row in one.attributions),
        frozenset(row.id for one in given for row in one.quantities),
    )
    good: dict[str, list[BaseModel]] = {name: [] for name in LISTS}
    failing: list[Failing] = []
    for name in LISTS:
        taken: dict[object, BaseModel] = {}
        for row in getattr(answer, name):
            key = _KEYS[name](row)
            if taken.get(key) == row:
                continue
            reason = "its id is given twice" if key in taken else _CHECKS[name](row, ground)
            if reason:
                failing.append(Failing(name, row, reason))
            else:
                taken[key] = row
                good[name].append(row)
    return Sifted(WireAnswer.model_validate(good), tuple(failing))


def mend(answer: WireAnswer, sifted: Sifted, mended: WireAnswer, masked: Masked) -> Sifted:
    """Put mended rows in their places: of each list as many as had failed. What still fails stays failing."""
    again = {name: list(_replaced(name, answer, sifted, mended)) for name in LISTS}
    second = sift(WireAnswer.model_validate(again), masked, earlier=answer)
    unanswered = [fault for name in LISTS for fault in _unanswered(name, sifted, mended)]
    return Sifted(second.good, (*second.failing, *unanswered))


def _replaced(name: ListName, answer: WireAnswer, sifted: Sifted, mended: WireAnswer) -> Iterator[BaseModel]:
    """The rows of a list in their first order, mended ones in the place of those that failed."""
    failed = [fault.row for fault in sifted.failing if fault.list == name]
    fresh = list(getattr(mended, name))
    for row in getattr(answer, name):
        if failed and row == failed[0]:
            del failed[0]
            if fresh:
                yield fresh.pop(0)
        else:
            yield row


def _unanswered(name: ListName, sifted: Sifted, mended: WireAnswer) -> list[Failing]:
    """The failing rows of a list that were not given again: those past the number of rows that came back."""
    failed = [fault for fault in sifted.failing if fault.list == name]
    return failed[len(getattr(mended, name)) :]


def _attribution_fault(row: WireAttribution, ground: _Ground) -> str | None:
    line = ground.line(row.s)
    if line is None:
        return f"there is no sentence s{row.s}"
    if row.cue is not None and line.find(row.cue) is None:
        return f"the cue does not stand word for word in s{row.s}{ground.elsewhere(row.cue, line)}"
    if row.name is not None and not _stands(row.name, row.s, ground.masked):
        return "the name does not stand in the article"
    for other in (row.same, row.via):
        if other is not None and (other not in ground.attributions or other == row.id):
            return f"there is no other attribution {other}"
    return None


def _stands(words: str, near: int, masked: Masked) -> bool:
    line = masked.by_id[near]
    return line.find(words) is not None or any(other.find(words) is not None for other in masked.lines)


def _quantity_fault(row: WireQuantity, ground: _Ground) -> str | None:
    if not row.counts.strip():
        return "it does not say what is counted"
    for name in ("counts", "who", "where", "event"):
        words = getattr(row, name)
        if words is not None and not ground.masked.shares_a_word(words):
            return f"no word of its {name} stands in the article"
    return None


def _figure_fault(row: WireFigure, ground: _Ground) -> str | None:
    if row.f not in ground.masked.figures:
        return f"there is no figure {{{row.f}}}"
    if row.q is not None and row.q not in ground.quantities:
        return f"there is no quantity {row.q}"
    if row.src is not None and row.src not in ground.attributions:
        return f"there is no attribution {row.src}"
    if row.at is not None and (row.at not in ground.masked.figures or ground.masked.figures[row.at].kind != "date"):
        return f"{{{row.at}}} is no date"
    return None


def _relation_fault(row: WireRelation, ground: _Ground) -> str | None:
    for operand in (*row.a, row.b, row.c):
        if operand is not None and operand not in ground.masked.figures:
            return f"there is no figure {{{operand}}}"
    line = ground.line(row.s)
    if line is None:
        return f"there is no sentence s{row.s}"
    if line.find(row.cue) is None:
        return f"the cue does not stand word for word in s{row.s}{ground.elsewhere(row.cue, line)}"
    return arity_fault(row)


def _claim_fault(row: WireClaim, ground: _Ground) -> str | None:
    line = ground.line(row.s)
    if line is None:
        return f"there is no sentence s{row.s}"
    quote = quote_of(row, line)
    if quote is None:
        lost = next((words for words in (row.head, row.tail) if words is not None and line.find(words) is None), None)
        hint = ground.elsewhere(lost, line) if lost else ""
        return f"head and tail do not stand word for word, in this order, in s{row.s}{hint}"
    if row.src is not None and row.src not in ground.attributions:
        return f"there is no attribution {row.src}"
    for mark in MARK.finditer(row.text):
        if int(mark[1]) not in ground.masked.figures:
            return f"there is no figure {mark[0]}"
    outside = _outside(row, line, quote, ground)
    if outside is not None:
        return f"{{{outside}}} stands outside the passage from head to tail"
    plain = {fold(number) for number in bare_numbers(line.text)}
    bare = next((number for number in bare_numbers(row.text) if fold(number) not in plain), None)
    if bare is not None:
        return f"its text holds the bare number {bare!r} in place of a mark"
    return None if row.text.strip() else "it has no text"


def _outside(row: WireClaim, line: Line, quote: tuple[int, int], ground: _Ground) -> int | None:
    """A figure that a claim cites from its own sentence and that its passage leaves out; dates may stand apart."""
    passage = {int(mark[1]) for mark in MARK.finditer(line.text, *quote)}
    sentence = {int(mark[1]) for mark in MARK.finditer(line.text)}
    cited = (int(mark[1]) for mark in MARK.finditer(row.text))
    left_out = (figure for figure in cited if figure in sentence - passage)
    return next((figure for figure in left_out if ground.masked.figures[figure].kind not in _LOOSE_KINDS), None)


def quote_of(row: WireClaim, line: Line) -> tuple[int, int] | None:
    """The shown characters from a claim's head to its tail, each open where not given; None where one is not there."""
    start, end = 0, len(line.text)
    if row.head is not None:
        head = line.find(row.head)
        if head is None:
            return None
        start = head[0]
    if row.tail is not None:
        tail = line.find(row.tail, after=start)
        if tail is None:
            return None
        end = tail[1]
    return (start, end) if start < end else None


def _missed_fault(row: WireMissed, ground: _Ground) -> str | None:
    line = ground.line(row.s)
    if line is None:
        return f"there is no sentence s{row.s}"
    return None if line.find(row.text) is not None else f"its text does not stand word for word in s{row.s}"


_KEYS: dict[ListName, Callable[..., object]] = {
    "attributions": lambda row: row.id,
    "quantities": lambda row: row.id,
    "figures": lambda row: row.f,
    "relations": lambda row: row.model_dump_json(),
    "claims": lambda row: row.model_dump_json(),
    "missed": lambda row: row.model_dump_json(),
}
_CHECKS: dict[ListName, Callable[..., str | None]] = {
    "attributions": _attribution_fault,
    "quantities": _quantity_fault,
    "figures": _figure_fault,
    "relations": _relation_fault,
    "claims": _claim_fault,
    "missed": _missed_fault,
}


def combine(parts: Sequence[Sifted]) -> Sifted:
    """One answer of the answers to an article's parts: ids made unique, what a repeated lead says again left out."""
    rows: dict[str, list[BaseModel]] = {name: [] for name in LISTS}
    failing: list[Failing] = []
    shift_a = shift_q = 0
    told_figures: set[int] = set()
    told_sentences: set[int] = set()
    for sifted in parts:
        answer = _renumbered(sifted.good, shift_a, shift_q)
        rows["attributions"] += answer.attributions
        rows["quantities"] += answer.quantities
        rows["figures"] += [row for row in answer.figures if row.f not in told_figures]
        rows["relations"] += [row for row in answer.relations if row not in rows["relations"]]
        rows["claims"] += [row for row in answer.claims if row.s not in told_sentences]
        rows["missed"] += [row for row in answer.missed if row not in rows["missed"]]
        failing += sifted.failing
        told_figures |= {row.f for row in answer.figures}
        told_sentences |= {row.s for row in answer.claims}
        shift_a, shift_q = _highest(answer.attributions, shift_a), _highest(answer.quantities, shift_q)
    return Sifted(WireAnswer.model_validate(rows), tuple(failing))


def _highest(rows: Sequence[WireAttribution] | Sequence[WireQuantity], least: int) -> int:
    return max((least, *(row.id for row in rows)))


def _renumbered(answer: WireAnswer, shift_a: int, shift_q: int) -> WireAnswer:
    def moved(given: int | None, shift: int) -> int | None:
        return None if given is None else given + shift

    def changed(rows: Sequence[BaseModel], **shifts: int) -> Iterator[BaseModel]:
        for row in rows:
            yield row.model_copy(update={name: moved(getattr(row, name), shift) for name, shift in shifts.items()})

    return WireAnswer.model_validate(
        {
            "attributions": list(changed(answer.attributions, id=shift_a, same=shift_a, via=shift_a)),
            "quantities": list(changed(answer.quantities, id=shift_q)),
            "figures": list(changed(answer.figures, q=shift_q, src=shift_a)),
            "relations": answer.relations,
            "claims": list(changed(answer.claims, src=shift_a)),
            "missed": answer.missed,
        }
    )
