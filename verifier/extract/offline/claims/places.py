"""Where figures and attributions stand, so that a claim finds its own without a search through all."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from verifier.article.span import Span
from verifier.claims.model import Attribution
from verifier.figures.model import Figure

_NEAR: Final = 40
_SLACK: Final = 6


class Places:
    """Figures and attributions of one article by place."""

    def __init__(self, figures: Sequence[Figure], attributions: Sequence[Attribution]) -> None:
        self._figures = sorted(figures, key=lambda figure: (figure.part, figure.start, figure.end))
        self._figure_places = [(figure.part, figure.start) for figure in self._figures]
        contents = [(content, said) for said in attributions for content in said.contents]
        self._contents = sorted(contents, key=lambda pair: (pair[0].part, pair[0].start, pair[0].end))
        self._content_places = [(content.part, content.start) for content, _ in self._contents]
        cues = [(said.cue, said) for said in attributions if said.cue is not None]
        self._cues = sorted(cues, key=lambda pair: (pair[0].part, pair[0].start))
        self._cue_places = [(cue.part, cue.start) for cue, _ in self._cues]
        self._under = _nearest(attributions)

    def figures_in(self, span: Span) -> list[Figure]:
        """The figures that lie wholly inside a span."""
        first = bisect_left(self._figure_places, (span.part, span.start))
        last = bisect_left(self._figure_places, (span.part, span.end))
        return [figure for figure in self._figures[first:last] if figure.end <= span.end]

    def cued_in(self, span: Span) -> list[Attribution]:
        """The attributions whose cue starts inside a span, in order."""
        first = bisect_left(self._cue_places, (span.part, span.start))
        last = bisect_left(self._cue_places, (span.part, span.end))
        return [said for _, said in self._cues[first:last]]

    def only_attributes(self, span: Span) -> bool:
        """Whether the words at a span do nothing but name a source: "…, the ministry said"."""
        for said in self.cued_in(span):
            named = len(said.cue or span) + (len(said.source) if said.source and span.overlaps(said.source) else 0)
            if len(span) - named <= len("in a statement on Wednesday evening") and not self._says_inside(said, span):
                return True
        return False

    def _says_inside(self, said: Attribution, span: Span) -> bool:
        return any(content.overlaps(span) for content in said.contents)

    def attribution_of(self, quote: Span, inside: Sequence[Figure]) -> Attribution | None:
        """The nearest attribution over a quote's figures; else the one that covers the quote, or is made in it."""
        for figure in inside:
            if figure.tier == "required" and figure.id in self._under:
                return self._under[figure.id]
        covering = [pair for pair in self._contents_near(quote) if _covers(pair[0], quote)]
        if covering:
            return min(covering, key=lambda pair: len(pair[0]))[1]
        cued = [said for said in self.cued_in(quote) if self._says_inside(said, quote)]
        return cued[-1] if cued else None

    def _contents_near(self, quote: Span) -> list[tuple[Span, Attribution]]:
        last = bisect_right(self._content_places, (quote.part, quote.end - 1))
        return [pair for pair in self._contents[max(0, last - _NEAR) : last] if pair[0].overlaps(quote)]


def _covers(content: Span, quote: Span) -> bool:
    return content.start <= quote.start + _SLACK and quote.end - _SLACK <= content.end


def _nearest(attributions: Sequence[Attribution]) -> dict[int, Attribution]:
    """For each figure the attribution with the least said, which is the nearest; a basis comes after its owner."""
    bases = {said.basis for said in attributions if said.basis is not None}
    under: dict[int, Attribution] = {}
    for said in sorted(attributions, key=lambda said: (said.id in bases, sum(map(len, said.contents)))):
        for figure_id in said.figures:
            under.setdefault(figure_id, said)
    return under
