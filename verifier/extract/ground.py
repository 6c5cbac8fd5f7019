"""The one place where a model's words become spans, or say why they do not."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.model import (
    Attribution,
    Claim,
    Extraction,
    Extractor,
    Observation,
    Operand,
    Quantity,
    Relation,
)
from verifier.extract.llm import lexicon, roles
from verifier.extract.llm.mask import MARK, Line, Masked, fold
from verifier.extract.llm.rows import Failing, Sifted, quote_of
from verifier.extract.llm.wire import WireAttribution, WireClaim, WireFigure, WireMissed, WireQuantity, WireRelation
from verifier.figures import scan
from verifier.figures.model import Figure

_UNMEASURED = frozenset({"date", "time", "ordinal"})
_DISTANT = frozenset({"same", "span"})
"""Kinds that join mentions far apart: here one operand near the cue is enough."""


def ground(article: Article, masked: Masked, sifted: Sifted, extractor: Extractor) -> Extraction:
    """An extraction out of the rows of an answer: claims, sources and cues are spans of the article, figures are known.

    What cannot be grounded is told in the notes; a relation that is not believed stays, undetermined, with the reason.
    """
    return _Grounding(article, masked, sifted).extraction(extractor)


@dataclass(frozen=True)
class _Grounding:
    article: Article
    masked: Masked
    sifted: Sifted

    def extraction(self, extractor: Extractor) -> Extraction:
        answer = self.sifted.good
        refused = [self._refused(fault) for fault in self.sifted.failing]
        relations = [self._relation(number, row) for number, row in enumerate(answer.relations, start=1)]
        for operands, reason in (refusal for refusal in refused if isinstance(refusal, tuple)):
            relations.append(self._undetermined(len(relations) + 1, operands, reason))
        missed = (self._missed(row) for row in answer.missed)
        return Extraction(
            extractor=extractor,
            attributions=tuple(self._attribution(row) for row in answer.attributions),
            quantities=tuple(self._quantity(row) for row in answer.quantities if row.id in self._observers),
            observations=self._observations(),
            relations=tuple(relations),
            claims=tuple(self._claims[number] for number in sorted(self._claims)),
            notes=_counted(
                (
                    *(refusal for refusal in refused if isinstance(refusal, str)),
                    *self._loose_ends(),
                    *(note for note in missed if note),
                )
            ),
        )

    @cached_property
    def _attribution_ids(self) -> frozenset[int]:
        return frozenset(row.id for row in self.sifted.good.attributions)

    @cached_property
    def _quantity_ids(self) -> frozenset[int]:
        return frozenset(row.id for row in self.sifted.good.quantities)

    @cached_property
    def _observing(self) -> tuple[WireFigure, ...]:
        """The rows that bind a figure to a quantity which was grounded; dates and ordinals measure nothing."""
        return tuple(
            row
            for row in self.sifted.good.figures
            if row.q in self._quantity_ids and self.masked.figures[row.f].kind not in _UNMEASURED
        )

    @cached_property
    def _observers(self) -> Mapping[int, Figure]:
        """The first figure of each quantity."""
        return {row.q: self.masked.figures[row.f] for row in reversed(self._observing) if row.q is not None}

    @cached_property
    def _claims(self) -> Mapping[int, Claim]:
        return {number: self._claim(number, row) for number, row in enumerate(self.sifted.good.claims, start=1)}

    def _known(self, attribution: int | None) -> int | None:
        return attribution if attribution in self._attribution_ids else None

    def _attribution(self, row: WireAttribution) -> Attribution:
        line = self.masked.by_id[row.s]
        said = [claim for claim in self._claims.values() if claim.attribution == row.id]
        figures = {f.f for f in self.sifted.good.figures if f.src == row.id}
        figures |= {f for claim in said for f in claim.figures if claim.quote.covers(self.masked.figures[f].span)}
        contents = sorted({claim.quote for claim in said}) or ([line.whole] if figures else [])
        return Attribution(
            id=row.id,
            source=None if row.name is None else self._named(row.name, row.s),
            name=row.name,
            kind=row.kind,
            cue=None if row.cue is None else line.locate(row.cue),
            contents=tuple(contents),
            stance=row.stance,
            basis=self._known(row.via),
            same_as=self._known(row.same),
            figures=tuple(sorted(figures)),
        )

    def _named(self, name: str, sentence: int) -> Span | None:
        """Where a source is named: in the sentence, else the last time before it, else the first time after it."""
        lines = self.masked.lines
        place = bisect_left(lines, sentence, key=lambda line: line.id)
        order = (lines[place], *reversed(lines[:place]), *lines[place + 1 :])
        return next((span for line in order if (span := line.locate(name)) is not None), None)

    def _quantity(self, row: WireQuantity) -> Quantity:
        return Quantity(
            id=row.id,
            dimension=roles.dimension(self._observers[row.id]),
            counts=MARK.sub("", row.counts).strip() or None,
            act=row.act,
            who=row.who,
            place=row.where,
            event=row.event,
        )

    def _observations(self) -> tuple[Observation, ...]:
        return tuple(
            Observation(
                figure=row.f,
                quantity=row.q,
                status=row.status,
                at=None if row.at is None else self.masked.figures[row.at].date,
                attribution=self._known(row.src),
            )
            for row in self._observing
            if row.q is not None
        )

    def _relation(self, number: int, row: WireRelation) -> Relation:
        line = self.masked.by_id[row.s]
        cue = fold(row.cue)
        reason = self._disbelief(row, line, cue)
        trend = self.masked.figures[row.c].trend if row.c is not None else None
        return Relation(
            id=number,
            kind=row.kind,
            operands=_operands(row),
            cue=line.locate(row.cue),
            provenance="model",
            reason=reason,
            closed=row.closed,
            direction=(lexicon.direction(cue) or trend) if row.kind in {"change", "move"} else None,
        )

    def _undetermined(self, number: int, row: WireRelation, reason: str) -> Relation:
        return Relation(
            id=number,
            kind=row.kind,
            operands=_operands(row),
            cue=None,
            provenance="model",
            reason=reason,
            closed=row.closed,
        )

    def _disbelief(self, row: WireRelation, line: Line, cue: str) -> str | None:
        """Why a relation is not believed on the model's word; None where its words, place and dimensions hold."""
        known = self.masked.figures
        if not lexicon.asserts(row.kind, cue):
            return f"“{row.cue}” does not assert this kind of relation"
        figures = [known[figure] for figure in (*row.a, row.b, row.c) if figure is not None]
        near = [abs(self._sentence(figure) - line.id) <= 1 for figure in figures]
        if not (any(near) if row.kind in _DISTANT else all(near)):
            return f"“{row.cue}” stands more than one sentence away from a figure"
        b, c = (None if figure is None else known[figure] for figure in (row.b, row.c))
        if not roles.fits(row.kind, [known[figure] for figure in row.a], b, c):
            return "the figures are not measured in what their roles need"
        return None

    def _sentence(self, figure: Figure) -> int:
        sentence = self.article.sentence_at(figure.span)
        return sentence.id if sentence else 0

    def _claim(self, number: int, row: WireClaim) -> Claim:
        line = self.masked.by_id[row.s]
        place = quote_of(row, line)
        return Claim(
            id=number,
            text=self._written_out(row.text.strip()),
            quote=line.whole if place is None else line.span(*place),
            figures=tuple(dict.fromkeys(int(mark[1]) for mark in MARK.finditer(row.text))),
            attribution=self._known(row.src),
            class_=row.cls,
            checkworthy=row.check,
            unclear=row.unclear,
        )

    def _written_out(self, text: str) -> str:
        """A claim's text with the figures' words for its marks, whether or not the model kept sign, scale and unit."""
        written: list[str] = []
        reached = 0
        for mark in MARK.finditer(text):
            if mark.start() < reached:
                continue
            figure = self.masked.figures[int(mark[1])]
            quoted = self.article.quote(figure.span)
            before, after = self.masked.template(figure, quoted)
            between = text[reached : mark.start()]
            written.append(between.removesuffix(before) if before else between)
            written.append(" ".join(quoted.split()))
            reached = mark.end()
            if after and fold(text[reached : reached + len(after)]) == fold(after):
                reached += len(after)
        written.append(text[reached:])
        return "".join(written)

    def _missed(self, row: WireMissed) -> str | None:
        """A note on a number that carries no mark; it is scanned for again, by itself."""
        span = self.masked.by_id[row.s].locate(row.text)
        if span is None or any(figure.span.overlaps(span) for figure in self.masked.figures.values()):
            return None
        quoted = self.article.quote(span)
        read = [figure.text for figure in scan(quoted) if figure.tier != "exempt"]
        found = (
            f"scanned again, it reads {', '.join(f'“{text}”' for text in read)}"
            if read
            else "the scanner does not read it"
        )
        return f"number without a figure in sentence {row.s}: “{_short(quoted)}”; {found}"

    def _refused(self, fault: Failing) -> tuple[WireRelation, str] | str:
        """A failing row as what can be kept of it: a relation between known figures, else a note."""
        row = fault.row
        if isinstance(row, WireRelation) and roles.arity_fault(row) is None:
            operands = [figure for figure in (*row.a, row.b, row.c) if figure is not None]
            if all(figure in self.masked.figures for figure in operands):
                return row, fault.reason
        return f"undetermined: {_TOLD[type(row).__name__](row)}: {fault.reason}"

    def _loose_ends(self) -> list[str]:
        """Notes on good rows that refer to a row which could not be grounded."""
        lost: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
        for row in self.sifted.good.figures:
            if row.src is not None and row.src not in self._attribution_ids:
                lost["attribution", row.src].append(row.f)
            if row.q is not None and row.q not in self._quantity_ids:
                lost["quantity", row.q].append(row.f)
        dates = [row.f for row in self.sifted.good.figures if row.q is not None and row not in self._observing]
        dates = [figure for figure in dates if self.masked.figures[figure].kind in _UNMEASURED]
        unbound = (
            [f"dates and ordinals measure nothing: figure {', '.join(map(str, dates))} bound to no quantity"]
            if dates
            else []
        )
        return unbound + [
            f"undetermined: the {what} of figure {', '.join(map(str, figures))} was not grounded"
            for (what, _), figures in sorted(lost.items())
        ]


def _counted(notes: Iterable[str]) -> tuple[str, ...]:
    """Each note once, with the number of times where there were several."""
    return tuple(note if times == 1 else f"{note} ({times} times)" for note, times in Counter(notes).items())


def _operands(row: WireRelation) -> tuple[Operand, ...]:
    operands = [Operand(role="a", figure=figure) for figure in row.a]
    operands += [Operand(role="b", figure=row.b)] if row.b is not None else []
    operands += [Operand(role="c", figure=row.c)] if row.c is not None else []
    return tuple(operands)


_LONGEST_TOLD = 120


def _short(words: object) -> str:
    line = " ".join(str(words).split())
    return line if len(line) <= _LONGEST_TOLD else line[:_LONGEST_TOLD] + "…"


_TOLD: Mapping[str, Callable[..., str]] = {
    "WireAttribution": lambda row: f"a source (sentence {row.s}, “{_short(row.name or row.cue)}”)",
    "WireQuantity": lambda row: f"a quantity (“{_short(row.counts)}”)",
    "WireFigure": lambda row: f"what figure {row.f} says",
    "WireRelation": lambda row: f"a relation of the kind {row.kind} (sentence {row.s}, “{_short(row.cue)}”)",
    "WireClaim": lambda row: f"a claim (sentence {row.s}, “{_short(row.text)}”)",
    "WireMissed": lambda row: f"a number not read (sentence {row.s}, “{_short(row.text)}”)",
}
