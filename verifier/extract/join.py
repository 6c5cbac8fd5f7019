"""What the grammar read and what a model read, as one: nothing lost, and nothing believed against the words."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Literal

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.compare import Field, Observed, Rivals, compare
from verifier.claims.model import (
    Attribution,
    Claim,
    Extraction,
    Observation,
    Quantity,
    Relation,
    RelationKind,
)
from verifier.extract.llm.roles import alike, dimension
from verifier.figures.model import Figure, Status

_VARYING: frozenset[Field] = frozenset({"at", "status", "source"})
_FIELD_WORDS: Mapping[Field, str] = {
    "dimension": "what is measured",
    "counts": "what is counted",
    "act": "what happened",
    "who": "who did it",
    "place": "the place",
    "event": "the event",
    "at": "the time",
    "status": "planned or done",
    "source": "the source",
}
# Kinds whose roles must observe one quantity, with the fields in which they may differ nevertheless.
_ONE_QUANTITY: Mapping[RelationKind, tuple[frozenset[str], frozenset[Field]]] = {
    "same": (frozenset("a"), frozenset({"source"})),
    "part_of": (frozenset("ab"), _VARYING),
    "remainder": (frozenset("abc"), _VARYING | {"act"}),
    "change": (frozenset("ab"), _VARYING),
    "difference": (frozenset("ab"), _VARYING | {"who", "place", "event", "counts"}),
}
_FAR = 300
_SAID: frozenset[Status] = frozenset({"planned", "achieved", "remaining", "forecast", "limit"})


def join(article: Article, figures: Sequence[Figure], offline: Extraction, model: Extraction) -> Extraction:
    """The union of both readings, with the model's extractor named.

    Relations and attributions that both found count once. The model's quantities are split where `compare` finds a
    difference; a required figure under no claim of the model gets the offline claim. The notes say all of this.
    """
    return _Join(article, {figure.id: figure for figure in figures}, offline, model).extraction()


@dataclass(frozen=True)
class _Join:
    article: Article
    figures: Mapping[int, Figure]
    offline: Extraction
    model: Extraction

    def extraction(self) -> Extraction:
        attributions = self._attributions()
        claims, covered = self._claims()
        quantities, observations, disputed = self._quantities()
        return Extraction(
            extractor=self.model.extractor,
            attributions=attributions,
            quantities=quantities,
            observations=observations,
            relations=self._relations(),
            claims=claims,
            notes=(*self.model.notes, *self._clusters.notes, *disputed, *covered, *self.offline.notes),
        )

    @cached_property
    def _same_source(self) -> Mapping[int, int]:
        """The offline attribution that each of the model's is, where both found one: their cues or sources overlap."""
        pairs: dict[int, int] = {}
        taken: set[int] = set()
        for said in self.model.attributions:
            for other in self.offline.attributions:
                if other.id not in taken and _overlap(said.cue, other.cue) and _may_agree(said.source, other.source):
                    pairs[said.id] = other.id
                    taken.add(other.id)
                    break
        return pairs

    @cached_property
    def _new_ids(self) -> Mapping[int, int]:
        """The joined id of each of the model's attributions."""
        highest = max((said.id for said in self.offline.attributions), default=0)
        fresh = (said.id for said in self.model.attributions if said.id not in self._same_source)
        return {**self._same_source, **{old: highest + number for number, old in enumerate(fresh, start=1)}}

    def _moved(self, attribution: int | None) -> int | None:
        return None if attribution is None else self._new_ids[attribution]

    def _attributions(self) -> tuple[Attribution, ...]:
        by_id = {said.id: said for said in self.offline.attributions}
        for said in self.model.attributions:
            moved = said.model_copy(
                update={
                    "id": self._new_ids[said.id],
                    "basis": self._moved(said.basis),
                    "same_as": self._moved(said.same_as),
                }
            )
            known = by_id.get(moved.id)
            by_id[moved.id] = moved if known is None else _merged(known, moved)
        return tuple(by_id.values())

    @cached_property
    def _clusters(self) -> "_Clusters":
        return _split(self.model, self.offline, self.figures)

    def _quantities(self) -> tuple[tuple[Quantity, ...], tuple[Observation, ...], tuple[str, ...]]:
        """The model's quantities as split, and the offline ones of figures that the model says nothing of."""
        clusters = self._clusters
        grammar = {seen.figure: seen for seen in self.offline.observations}
        highest = max((quantity.id for quantity in clusters.quantities), default=0)
        kept: dict[int, int] = {}
        observations: list[Observation] = []
        notes: list[str] = []
        for seen in clusters.observations:
            beside = grammar.get(seen.figure)
            if beside and beside.status in _SAID and seen.status in _SAID and beside.status != seen.status:
                notes.append(
                    f"figure {seen.figure}: {beside.status} by its words, {seen.status} by the model; the words count"
                )
            observations.append(self._observation(seen, beside))
        told = {seen.figure for seen in clusters.observations}
        for seen in self.offline.observations:
            if seen.figure not in told:
                number = kept.setdefault(seen.quantity, highest + len(kept) + 1)
                observations.append(seen.model_copy(update={"quantity": number}))
        own = tuple(q.model_copy(update={"id": kept[q.id]}) for q in self.offline.quantities if q.id in kept)
        return (*clusters.quantities, *own), tuple(sorted(observations, key=lambda seen: seen.figure)), tuple(notes)

    def _observation(self, seen: Observation, beside: Observation | None) -> Observation:
        attribution = self._moved(seen.attribution)
        if beside is None:
            return seen.model_copy(update={"attribution": attribution})
        return seen.model_copy(
            update={
                "status": beside.status if beside.status in _SAID else seen.status,
                "at": beside.at or seen.at,
                "attribution": beside.attribution if attribution is None else attribution,
            }
        )

    def _relations(self) -> tuple[Relation, ...]:
        joined = {_key(relation): relation for relation in self.offline.relations}
        single = [relation for relation in self.offline.relations if joined[_key(relation)] is not relation]
        for relation in self.model.relations:
            key = _key(relation)
            known = joined.get(key)
            if known is None or (known.provenance == "model" and known.reason):
                joined[key] = self._scoped(relation)
            elif known.provenance == "pattern" and relation.reason is None:
                joined[key] = known.model_copy(update={"provenance": "both"})
        together = sorted((*joined.values(), *single), key=self._place)
        return tuple(relation.model_copy(update={"id": number}) for number, relation in enumerate(together, start=1))

    def _place(self, relation: Relation) -> tuple[str, int]:
        span = relation.cue or next((self.figures[f].span for f in relation.figures if f in self.figures), Span(0, 0))
        return "" if span.part == "headline" else span.part, span.start

    def _scoped(self, relation: Relation) -> Relation:
        """A relation of the model with what `compare` says of its operands: refused, or held under a lower severity."""
        demand = _ONE_QUANTITY.get(relation.kind)
        if relation.reason or demand is None:
            return relation
        roles, ignoring = demand
        operands = [o.figure for o in relation.operands if o.role in roles and o.figure is not None]
        ceiling: Literal["error", "warning"] = "error"
        for one, other in combinations(operands, 2):
            reason, unknown = self._clusters.difference(one, other, ignoring, together=self._together(one, other))
            if reason:
                return relation.model_copy(update={"reason": f"{self._named(one, other)} differ in {reason}"})
            if unknown > 1:
                return relation.model_copy(
                    update={"reason": f"too little is said of what {self._named(one, other)} measure"}
                )
            ceiling = "warning" if unknown else ceiling
        return relation.model_copy(update={"ceiling": ceiling})

    def _together(self, one: int, other: int) -> bool:
        """Whether two figures stand in one sentence, where what is unstated is the same."""
        first, second = (self.article.sentence_at(self.figures[figure].span) for figure in (one, other))
        return first is not None and first == second

    def _named(self, one: int, other: int) -> str:
        return f"“{self.figures[one].text}” and “{self.figures[other].text}”"

    def _claims(self) -> tuple[tuple[Claim, ...], tuple[str, ...]]:
        """The model's claims, then the offline claims of required figures that none of them holds."""
        claims = [c.model_copy(update={"attribution": self._moved(c.attribution)}) for c in self.model.claims]
        held = _Cover(claim.quote for claim in claims)
        bare = [f for f in self.figures.values() if f.tier == "required" and not held.holds(f.span)]
        stand_ins = {id(claim): claim for figure in bare for claim in _claims_of(figure, self.offline.claims)}
        claims += stand_ins.values()
        covered = _Cover(claim.quote for claim in claims)
        stood_in = [figure for figure in bare if covered.holds(figure.span)]
        told = ", ".join(f"{figure.id} (“{figure.text}”)" for figure in stood_in)
        notes = (f"no claim of the model holds figure {told}: the offline claim stands in",) if stood_in else ()
        claims.sort(key=lambda claim: (claim.quote.part != "headline", claim.quote.start))
        return tuple(c.model_copy(update={"id": number}) for number, c in enumerate(claims, start=1)), notes


class _Cover:
    """Which spans are held by some quote, asked in logarithmic time."""

    def __init__(self, quotes: Iterable[Span]) -> None:
        self._runs: defaultdict[str, list[Span]] = defaultdict(list)
        for quote in sorted(quotes, key=lambda quote: (quote.part, quote.start, -quote.end)):
            runs = self._runs[quote.part]
            if not runs or quote.end > runs[-1].end:
                runs.append(quote)

    def holds(self, span: Span) -> bool:
        """Whether one quote covers the whole span."""
        runs = self._runs[span.part]
        place = bisect_right(runs, span.start, key=lambda quote: quote.start) - 1
        return place >= 0 and runs[place].covers(span)


@dataclass(frozen=True)
class _Clusters:
    """The model's quantities after `compare` has looked at them, and what it said."""

    quantities: tuple[Quantity, ...]
    observations: tuple[Observation, ...]
    notes: tuple[str, ...]
    by_model: Mapping[int, Observed]
    by_grammar: Mapping[int, Observed]
    rivals: tuple[Rivals, Rivals]

    def difference(
        self, one: int, other: int, ignoring: Collection[Field], *, together: bool
    ) -> tuple[str | None, int]:
        """In what two figures differ by either reading, in words; else None and how many fields are unknown to both."""
        unknown: list[int] = []
        for view, rivals in zip((self.by_model, self.by_grammar), self.rivals, strict=True):
            if one not in view or other not in view:
                continue
            joined = together or (view is self.by_model and self._one_quantity(one, other))
            found = compare(view[one], view[other], rivals=rivals, pattern=joined, ignoring=ignoring)
            if found.different:
                return " and ".join(_FIELD_WORDS[name] for name in found.different), 0
            unknown.append(len(found.unknown))
        return None, min(unknown, default=0)

    @cached_property
    def _quantity_of(self) -> Mapping[int, int]:
        return {seen.figure: seen.quantity for seen in self.observations}

    def _one_quantity(self, one: int, other: int) -> bool:
        return self._quantity_of.get(one, -1) == self._quantity_of.get(other, -2)


def _split(model: Extraction, offline: Extraction, figures: Mapping[int, Figure]) -> _Clusters:
    """Split each quantity of the model in which the figures' own words hold a difference."""
    grammar = _observed(offline)
    members: defaultdict[int, list[Observation]] = defaultdict(list)
    for seen in model.observations:
        members[seen.quantity].append(seen)
    quantities: list[Quantity] = []
    observations: list[Observation] = []
    notes: list[str] = []
    following = max((quantity.id for quantity in model.quantities), default=0)
    for quantity in model.quantities:
        groups, differing = _grouped(members[quantity.id], grammar, figures)
        for number, group in enumerate(groups):
            following += number > 0
            new = quantity.id if number == 0 else following
            own = dimension(figures[group[0].figure])
            quantities.append(quantity.model_copy(update={"id": new, "dimension": own}))
            observations += [seen.model_copy(update={"quantity": new}) for seen in group]
        if differing:
            parts = " | ".join(", ".join(f"“{figures[seen.figure].text}”" for seen in group) for group in groups)
            notes.append(f"the model's quantity “{quantity.counts}” was split into {parts}: they differ in {differing}")
    by_model = _observed(
        model.model_copy(update={"quantities": tuple(quantities), "observations": tuple(observations)})
    )
    rivals = (Rivals.of(by_model.values()), Rivals.of(grammar.values()))
    return _Clusters(tuple(quantities), tuple(observations), tuple(notes), by_model, grammar, rivals)


def _grouped(
    seen: Sequence[Observation], grammar: Mapping[int, Observed], figures: Mapping[int, Figure]
) -> tuple[list[list[Observation]], str | None]:
    """Observations in groups without a difference, and in what the first two groups differ."""
    groups: list[list[Observation]] = []
    differing: dict[str, None] = {}
    for one in seen:
        for group in groups:
            found = _differing(one.figure, group[0].figure, grammar, figures)
            if not found:
                group.append(one)
                break
            differing.update(dict.fromkeys(_FIELD_WORDS[name] for name in found))
        else:
            groups.append([one])
    return groups, " and ".join(differing) if len(groups) > 1 else None


def _differing(
    one: int, other: int, grammar: Mapping[int, Observed], figures: Mapping[int, Figure]
) -> tuple[Field, ...]:
    if not alike((figures[one], figures[other])):
        return ("dimension",)
    if one not in grammar or other not in grammar:
        return ()
    return compare(grammar[one], grammar[other], ignoring=_VARYING).different


def _observed(extraction: Extraction) -> dict[int, Observed]:
    quantities = {quantity.id: quantity for quantity in extraction.quantities}
    names = {said.id: said.name for said in extraction.attributions}
    return {
        seen.figure: Observed.of(
            quantities[seen.quantity],
            seen,
            source=None if seen.attribution is None else names.get(seen.attribution),
        )
        for seen in extraction.observations
        if seen.quantity in quantities
    }


def _merged(grammar: Attribution, model: Attribution) -> Attribution:
    """One attribution that both found: the grammar's spans and cue, filled up with what only the model saw."""
    contents = tuple(sorted({*grammar.contents, *model.contents}))
    return grammar.model_copy(
        update={
            "source": grammar.source or model.source,
            "name": grammar.name or model.name,
            "contents": contents,
            "basis": model.basis if grammar.basis is None else grammar.basis,
            "same_as": model.same_as if grammar.same_as is None else grammar.same_as,
            "figures": tuple(sorted({*grammar.figures, *model.figures})),
        }
    )


def _claims_of(figure: Figure, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims that cite a figure; where none does, those that quote it."""
    citing = [claim for claim in claims if figure.id in claim.figures]
    yield from citing or (claim for claim in claims if claim.quote.covers(figure.span))


def _overlap(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.overlaps(other)


def _may_agree(one: Span | None, other: Span | None) -> bool:
    """Whether two source spans may name one source: they overlap, or one is not given or stands far off."""
    return one is None or other is None or one.overlaps(other) or abs(one.start - other.start) > _FAR


def _key(relation: Relation) -> tuple[object, ...]:
    """What makes two relations one: the kind and the figures by role, parts in any order."""
    return relation.kind, tuple(sorted(relation.role("a"))), relation.role("b"), relation.role("c")
