"""Which figures of an article are one quantity at last: what its relations, its echoes and its polls tie together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from verifier.article.model import Article
from verifier.claims.model import Observation, Quantity
from verifier.extract.offline.quantities.company import Company, companies_of
from verifier.extract.offline.quantities.echoes import echoes
from verifier.extract.offline.quantities.find import dimension
from verifier.extract.offline.quantities.moves import moves
from verifier.extract.offline.quantities.polls import answers_of, one_answer
from verifier.extract.offline.quantities.reading import Measured
from verifier.figures.model import Figure


def made_one(
    article: Article, figures: Sequence[Figure], measured: Measured, stated: Iterable[Sequence[int]]
) -> Measured:
    """The same with quantities joined: pairs that a sentence states to be one, then those that tell one thing again.

    Two figures of one sentence are one quantity only where the sentence says so: what is told side by side differs.
    """
    companies = companies_of(article, figures)
    clusters = _Clusters(measured, companies.by_figure)
    for pair in stated:
        if len(pair) > 1:
            clusters.join(pair[0], pair[1], stated=True)
    for one, other in moves(companies):
        clusters.join(one, other, stated=True)
    answers = answers_of(companies)
    for one, other, beside in one_answer(answers):
        clusters.join(one, other, stated=beside)
    polled = frozenset(answer.figure for answer in answers)
    for one, other in echoes(companies, measured.readings):
        if polled.isdisjoint((one, other)):
            clusters.join(one, other)
    return clusters.measured()


class _Clusters:
    """The figures of each quantity, which grow together; the smaller joins the larger."""

    def __init__(self, measured: Measured, companies: Mapping[int, Company]) -> None:
        self._measured = measured
        self._companies = companies
        self._root_of: dict[int, int] = {}
        self._members: defaultdict[int, list[int]] = defaultdict(list)
        self._lines: defaultdict[int, set[int]] = defaultdict(set)
        first: dict[int, int] = {}
        for observation in measured.observations:
            self._put(observation.figure, first.setdefault(observation.quantity, observation.figure))

    def join(self, one: int, other: int, *, stated: bool = False) -> None:
        """Make the quantities of two figures one, unless both hold figures of one sentence."""
        if one not in self._companies or other not in self._companies:
            return
        small, large = sorted((self._root(one), self._root(other)), key=lambda root: len(self._members[root]))
        if small == large or not (stated or self._lines[small].isdisjoint(self._lines[large])):
            return
        for figure in self._members.pop(small):
            self._put(figure, large)
        self._lines.pop(small)

    def _root(self, figure: int) -> int:
        if figure not in self._root_of:
            self._put(figure, figure)
        return self._root_of[figure]

    def _put(self, figure: int, root: int) -> None:
        self._root_of[figure] = root
        self._members[root].append(figure)
        self._lines[root].add(self._companies[figure].number)

    def measured(self) -> Measured:
        """The quantities that are left, each under its first number, observed by all its figures."""
        seen = {observation.figure: observation for observation in self._measured.observations}
        kept = {quantity.id: quantity for quantity in self._measured.quantities}
        following = max(kept, default=0)
        for members in self._members.values():
            known = [seen[figure].quantity for figure in members if figure in seen]
            number = min(known, default=following + 1)
            if not known:
                following += 1
                kept[number] = Quantity(id=number, dimension=dimension(self._companies[min(members)].figure))
            for other in set(known) - {number}:
                kept.pop(other)
            for figure in members:
                told = seen.get(figure, Observation(figure=figure, quantity=number))
                seen[figure] = told.model_copy(update={"quantity": number})
        observations = tuple(seen[figure] for figure in sorted(seen))
        return replace(self._measured, quantities=tuple(kept.values()), observations=observations)
