"""What each figure measures: the noun, the act, who, where, in which event, and whether it is planned or done."""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from verifier.article.model import Article
from verifier.claims.acts import akin
from verifier.claims.compare import Observed, Rivals
from verifier.claims.elapsed import knows_unit
from verifier.claims.model import Attribution
from verifier.claims.nouns import act_of_noun, counted_head, is_demonym, may_be_person
from verifier.extract.offline.clauses import Line, lines_of
from verifier.extract.offline.quantities.clause import Clause, Phrase, clauses_of, phrase_of
from verifier.extract.offline.quantities.clusters import clusters_of
from verifier.extract.offline.quantities.reading import Measured, Reading
from verifier.extract.offline.quantities.scene import event_at, events_of, place_of
from verifier.extract.offline.quantities.words import (
    ADDED,
    HARMS,
    HELD,
    HELD_IN,
    MORE,
    MOVED_ON,
    OPEN_UNTIL,
    OVER,
    OVERSHOOT,
    SO_FAR,
)
from verifier.figures import dimension_of
from verifier.figures.model import DateRange, Figure

_MEASURABLE: Final = frozenset({"count", "money", "percent", "points", "measure", "ratio", "fraction", "share", "rate"})
# For how many sentences a counted noun is remembered for a bare number under the same act.
_REMEMBERED: Final = 3
_HELD_WITHIN: Final = 6


def dimension(figure: Figure) -> str:
    """The name of what a figure's unit measures: "count", a currency, "length", "percent", with "/per" for a rate."""
    if figure.kind in {"ratio", "fraction", "share", "percent"}:
        named = "percent"
    elif figure.kind == "points":
        named = "points"
    elif figure.unit is None or figure.kind == "money":
        named = figure.unit or "count"
    else:
        named = dimension_of(figure.unit) or figure.unit
    return f"{named}/{figure.per}" if figure.per else named


def find_quantities(article: Article, figures: Sequence[Figure], attributions: Sequence[Attribution] = ()) -> Measured:
    """Read every figure that is not exempt, and put those that measure the same under one quantity."""
    by_part: dict[str, deque[Figure]] = defaultdict(deque)
    for figure in figures:
        if figure.tier != "exempt":
            by_part[figure.part].append(figure)
    readings: dict[int, Reading] = {}
    memory = _Memory({}, set())
    for number, line in enumerate(lines_of(article)):
        waiting = by_part[line.words.part]
        here = []
        while waiting and waiting[0].start < line.sentence.span.end:
            here.append(waiting.popleft())
        for reading in _read_line(number, line, here):
            known = memory.complete(reading)
            readings[known.figure.id] = known
    rivals = Rivals.of(reading.observed for reading in readings.values())
    said_by = {figure: said.id for said in reversed(attributions) for figure in said.figures}
    quantities, observations = clusters_of(readings.values(), rivals, said_by)
    return Measured(readings, quantities, observations, rivals)


def _read_line(number: int, line: Line, figures: Sequence[Figure]) -> Iterable[Reading]:
    phrases = [phrase_of(line, figure) for figure in figures if figure.kind in _MEASURABLE]
    if not phrases:
        return
    text = f" {' '.join(line.words.low[line.lo : line.hi])} "
    dates = [figure for figure in figures if figure.date is not None and figure.kind == "date"]
    overshoot = any(f" {words}" in text for words in OVERSHOOT) or _has_extra(line, phrases)
    so_far = any(f" {words} " in text for words in SO_FAR)
    over = any(_is_over(line, day) for day in dates)
    moved_on = not MOVED_ON.isdisjoint(line.words.low[line.lo : line.hi])
    events = events_of(line)
    stops = [*(phrase.first for phrase in phrases[1:]), line.hi]
    for phrase, clause, stop in zip(phrases, clauses_of(line, phrases), stops, strict=True):
        seen = _observe(line, phrase, clause)
        observed = replace(
            seen,
            place=place_of(line, phrase, stop),
            event=event_at(line, events, phrase) or seen.event,
            at=_nearest(dates, phrase.figure),
        )
        yield Reading(
            phrase.figure,
            observed,
            phrase,
            number,
            goal=clause.goal,
            overshoot=overshoot,
            so_far=so_far,
            more=_comes_on_top(line, phrase) and not _adds(line, phrase, observed),
            added=_adds(line, phrase, observed),
            over=over,
            moved_on=moved_on,
            heading=line.sentence.heading or line.words.part == "headline",
            left=_is_left(line, phrase),
        )


def _is_left(line: Line, phrase: Phrase) -> bool:
    """Whether a figure is what is left: "leaving 15", "750 to go"."""
    low = line.words.low
    behind = tuple(low[phrase.last : min(line.hi, phrase.last + 2)])
    return "leaving" in low[max(line.lo, phrase.first - 2) : phrase.first] or behind == ("to", "go")


def _is_over(line: Line, day: Figure) -> bool:
    """Whether a date names a period that is over, or a long one that began in the past ("in 2019", "since 2015")."""
    at, _ = line.words.within(day.span)
    if day.text.split()[0].casefold() in OVER:
        return True
    grown = day.date is not None and day.date.grain in {"year", "decade", "century", "quarter", "season"}
    return (
        grown and line.words.low[max(line.lo, at - 1)] not in OPEN_UNTIL and not day.text.casefold().startswith("this")
    )


def _observe(line: Line, phrase: Phrase, clause: Clause) -> Observed:
    figure = phrase.figure
    head = counted_head(figure)
    counts = " ".join(figure.counted.split()) if figure.counted and head else head
    act = clause.act
    if counts is not None:
        counts = _people_held(line, phrase, counts)
        named = act_of_noun(head or "")
        act = named[1] if named else act
    harmful = act in HARMS and clause.who is not None and clause.who[0].islower() and not may_be_person(clause.who)
    return Observed(
        figure=figure.id,
        dimension=dimension(figure) + _rate_behind(line, phrase),
        counts=counts,
        act=act,
        who=None if harmful else clause.who,
        event=clause.who if harmful else None,
        status=clause.status,
    )


def _rate_behind(line: Line, phrase: Phrase) -> str:
    """The unit of time by which a count is told ("/day" for "40 patients a day"); empty where it is no rate."""
    low = line.words.low
    per, unit = (*low[phrase.last : phrase.last + 2], "", "")[:2]
    return (
        f"/{unit}" if per in {"a", "an", "per", "each", "every"} and knows_unit(unit) and not phrase.figure.per else ""
    )


def _comes_on_top(line: Line, phrase: Phrase) -> bool:
    """Whether a figure is counted beside what was counted before ("another 12", "12 more people")."""
    behind, _ = line.words.within(replace(phrase.figure.span, start=phrase.figure.end, end=phrase.figure.end + 1))
    words = (*line.words.low[max(line.lo, phrase.first - 1) : phrase.first], *line.words.low[behind : behind + 1])
    return not MORE.isdisjoint(words)


def _adds(line: Line, phrase: Phrase, observed: Observed) -> bool:
    """Whether a plan counts what it adds: "to open 120 extra beds"."""
    words = line.words.low[max(line.lo, phrase.first - 1) : phrase.last]
    return observed.status == "planned" and not ADDED.isdisjoint(words) and (MORE - ADDED).isdisjoint(words)


def _has_extra(line: Line, phrases: Sequence[Phrase]) -> bool:
    """Whether something extra is spoken of beside what a figure counts."""
    counted = {at for phrase in phrases for at in range(phrase.first, phrase.last)}
    return any(line.words.low[at] in ADDED and at not in counted for at in range(line.lo, line.hi))


def _people_held(line: Line, phrase: Phrase, counts: str) -> str:
    """People of a nation held in jails are prisoners of that nation."""
    low = line.words.low
    behind = low[phrase.last : min(line.hi, phrase.last + _HELD_WITHIN)]
    if behind and behind[0] in HELD and not HELD_IN.isdisjoint(behind) and is_demonym(counts.rsplit(maxsplit=1)[-1]):
        return f"{counts.removesuffix('s')} prisoners"
    return counts


@dataclass(slots=True)
class _Memory:
    """What was counted last under each act, and what was planned last: a bare number refers back to it."""

    counted: dict[tuple[str, str], Reading]
    added: set[tuple[str, str]]
    planned: Reading | None = None

    def complete(self, reading: Reading) -> Reading:
        """The reading with the noun, and the act of a plan, that it leaves out ("It has freed 18 so far")."""
        observed = reading.observed
        if observed.act is None or (observed.dimension != "count" and observed.counts is None and not reading.so_far):
            return reading
        bare = observed.counts is None or reading.figure.elided
        reading = self._beside_what_is_added(reading, observed.dimension, observed.act, bare=bare)
        reading = self._referring(reading) if bare else self._fulfilling(reading, bare=False)
        observed = reading.observed
        if observed.counts is not None and observed.act is not None:
            self.counted[observed.dimension, observed.act] = reading
            if observed.status == "planned" and observed.dimension == "count":
                self.planned = reading
        return reading

    def _beside_what_is_added(self, reading: Reading, dimension: str, act: str, *, bare: bool) -> Reading:
        """A count of all there are, not of what a plan adds, is set against no plan that adds."""
        last = self.counted.get((dimension, act))
        if reading.added:
            self.added.add((dimension, act))
            return reading if last is None or last.added else replace(reading, more=True)
        of_added = bare and last is not None and last.added
        return replace(reading, more=True) if (dimension, act) in self.added and not of_added else reading

    def _referring(self, reading: Reading) -> Reading:
        observed = reading.observed
        last = self.counted.get((observed.dimension, observed.act or ""))
        if last is not None and reading.line - last.line <= _REMEMBERED:
            return replace(reading, observed=replace(observed, counts=last.observed.counts))
        return self._fulfilling(reading, bare=True)

    def _fulfilling(self, reading: Reading, *, bare: bool) -> Reading:
        """A running count right behind a plan fulfils it, though by another verb ("to get 48 trams; 59 delivered")."""
        observed, plan = reading.observed, self.planned
        if plan is None or observed.dimension != "count" or not reading.so_far:
            return reading
        if observed.status != "achieved" or reading.line - plan.line > 1:
            return reading
        if not bare and plan.figure.head != reading.figure.head:
            return reading
        if not akin(plan.observed.act or "", observed.act or ""):
            return reading
        counts = plan.observed.counts if bare else observed.counts
        return replace(reading, observed=replace(observed, counts=counts, act=plan.observed.act))


def _nearest(dates: Sequence[Figure], figure: Figure) -> DateRange | None:
    if not dates:
        return None
    return min(dates, key=lambda day: abs(day.start - figure.start)).date
