"""All that a rule may see of one article, with the indexes that keep rules short."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from verifier.article.model import Article, Sentence
from verifier.article.span import Span
from verifier.claims.equations import judge
from verifier.claims.model import (
    Attribution,
    Claim,
    Extraction,
    Extractor,
    Observation,
    Quantity,
    Relation,
    RelationKind,
    Verdict,
)
from verifier.figures.model import Figure


@dataclass(frozen=True)
class Dossier:
    """One article with its figures and what an extractor read of it; every relation has its verdict."""

    article: Article
    figures: tuple[Figure, ...]
    extractor: Extractor
    attributions: tuple[Attribution, ...]
    quantities: tuple[Quantity, ...]
    observations: tuple[Observation, ...]
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    notes: tuple[str, ...]

    def figure(self, figure_id: int) -> Figure:
        """The figure of an id; raises KeyError for an unknown one."""
        return self._figures[figure_id]

    def attribution(self, attribution_id: int) -> Attribution:
        """The attribution of an id; raises KeyError for an unknown one."""
        return self._attributions[attribution_id]

    def quantity_of(self, figure_id: int) -> Quantity | None:
        """What a figure measures, where an extractor said so."""
        observation = self._observations.get(figure_id)
        return self._quantities[observation.quantity] if observation else None

    def observation_of(self, figure_id: int) -> Observation | None:
        """What a figure says of its quantity, where an extractor said so."""
        return self._observations.get(figure_id)

    def attributions_of(self, figure_id: int) -> tuple[Attribution, ...]:
        """Every attribution that a figure stands under, the nearest scope first."""
        return tuple(self._attributions_by_figure[figure_id])

    def claims_of(self, figure_id: int) -> tuple[Claim, ...]:
        """Every claim that cites a figure."""
        return tuple(self._claims_by_figure[figure_id])

    def first_telling(self, figure_id: int) -> int:
        """The id of the first figure that tells the same observation; its own where none tells it before."""
        return self._first_tellings.get(figure_id, figure_id)

    def related(self, *kinds: RelationKind, verdict: Verdict | None = None) -> Iterator[Relation]:
        """The relations of some kinds, in article order; with a verdict, only those."""
        for relation in self.relations:
            if relation.kind in kinds and (verdict is None or relation.verdict == verdict):
                yield relation

    def sentence_of(self, span: Span) -> Sentence | None:
        """The sentence in which a span starts."""
        return self.article.sentence_at(span)

    @cached_property
    def _first_tellings(self) -> dict[int, int]:
        """Mentions of one quantity that are known to agree, or are the same number at the same stage and time."""
        first: dict[int, int] = {}
        for relation in self.related("same", verdict="consistent"):
            leader = min(first.get(figure, figure) for figure in relation.figures)
            first |= dict.fromkeys(relation.figures, leader)
        seen: dict[tuple[object, ...], int] = {}
        for figure in self.figures:
            observation = self.observation_of(figure.id)
            if observation is not None:
                told = (observation.quantity, observation.status, figure.strict, figure.date)
                first.setdefault(figure.id, seen.setdefault(told, first.get(figure.id, figure.id)))
        return first

    @cached_property
    def _figures(self) -> dict[int, Figure]:
        return {figure.id: figure for figure in self.figures}

    @cached_property
    def _attributions(self) -> dict[int, Attribution]:
        return {attribution.id: attribution for attribution in self.attributions}

    @cached_property
    def _quantities(self) -> dict[int, Quantity]:
        return {quantity.id: quantity for quantity in self.quantities}

    @cached_property
    def _observations(self) -> dict[int, Observation]:
        return {observation.figure: observation for observation in self.observations}

    @cached_property
    def _attributions_by_figure(self) -> defaultdict[int, list[Attribution]]:
        index: defaultdict[int, list[Attribution]] = defaultdict(list)
        narrow_first = sorted(self.attributions, key=lambda said: sum(map(len, said.contents)))
        for attribution, figure_id in chain.from_iterable(((a, f) for f in a.figures) for a in narrow_first):
            index[figure_id].append(attribution)
        return index

    @cached_property
    def _claims_by_figure(self) -> defaultdict[int, list[Claim]]:
        index: defaultdict[int, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            for figure_id in claim.figures:
                index[figure_id].append(claim)
        return index


def assemble(article: Article, figures: Sequence[Figure], extraction: Extraction) -> Dossier:
    """Put an article, its figures and what was read of it together, and let every relation be judged."""
    by_id = {figure.id: figure for figure in figures}
    return Dossier(
        article=article,
        figures=tuple(figures),
        extractor=extraction.extractor,
        attributions=extraction.attributions,
        quantities=extraction.quantities,
        observations=extraction.observations,
        claims=extraction.claims,
        relations=tuple(judge(relation, by_id, published=article.published) for relation in extraction.relations),
        notes=extraction.notes,
    )
