"""One fact told twice: two clauses in which every telling word is the same, and only the figure may differ."""

import re
from calendar import monthrange
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, Literal

from verifier.article.dates import MONTHS
from verifier.article.model import Article
from verifier.claims.compare import Field, compare
from verifier.claims.model import Attribution, Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import Line
from verifier.extract.offline.quantities.find import dimension
from verifier.extract.offline.quantities.reading import Measured, Reading
from verifier.extract.offline.relations.restatements_definite import pointed_back
from verifier.extract.offline.relations.tellings import Telling, Word, meaning, tellings_of
from verifier.extract.offline.relations.tellings_words import ONCE_IN_A_TURN, ONCE_IN_ALL
from verifier.figures.model import DateRange, Figure, Status

Likeness = Literal["equal", "alike"]
_Key = tuple[str, ...]

_PARTICULARS: Final[tuple[Field, ...]] = ("place", "event")
_KINDS: Final = frozenset(
    {
        "count",
        "money",
        "percent",
        "points",
        "measure",
        "duration",
        "age",
        "ordinal",
        "date",
        "rate",
        "fraction",
        "ratio",
    }
)
# By how many of its words a clause is looked up, and how many earlier clauses each of them leads to.
_KEYS: Final = 4
_MOST_COMPARED: Final = 4
# So many words in common make two clauses one telling: fewer where the subject is named, more where nothing is.
_SHARED_BY_NAME: Final = 2
_SHARED_WITH_NAME: Final = 3
_SHARED_OTHERWISE: Final = 4
_SHARED_IN_PLAY: Final = 5
_MOST_ADDED: Final = 3
# How many sentences apart a pronoun may still stand for the same person or thing, and for one that was named.
_PRONOUN_REACH: Final = 8
_NAME_REACH: Final = 1
_ONCE_IN_ALL: Final = frozenset(map(meaning, ONCE_IN_ALL))
_ONCE: Final = _ONCE_IN_ALL | frozenset(map(meaning, ONCE_IN_A_TURN))
# What these lead to places a thing rather than saying more of it: another place may be another thing.
_PLACING: Final = word_set("""
in at on near across around outside inside throughout off from within along over under beyond between into to
""")
_MARKETS: Final = frozenset({"in", "on", "at", "across", "throughout"})
# What is planned, foreseen or left is another quantity than what is done.
_STAGES: Final[frozenset[Status | None]] = frozenset({"planned", "forecast", "remaining", "limit"})
_ANY_YEAR: Final = 2000
_MONTHS: Final = tuple(month[:3] for month in MONTHS)
# Before a subject these only say on what ground something is told.
_FRAMING: Final = frozenset({None, "under", "by", "as", "despite"})


def restatements(
    article: Article,
    lines: Sequence[Line],
    figures: Sequence[Figure],
    attributions: Sequence[Attribution],
    measured: Measured,
) -> Iterator[Relation]:
    """Each figure beside the earlier ones that tell the same fact: of one quantity, or in the same words."""
    tellings = {telling.figure.id: telling for telling in tellings_of(article, lines, figures, attributions)}
    yield from _by_quantity(measured, tellings)
    yield from pointed_back(lines, tellings)
    stages = {figure: reading.observed.status for figure, reading in measured.readings.items()}
    yield from _by_words([telling for telling in tellings.values() if telling.figure.kind in _KINDS], stages)


def _by_quantity(measured: Measured, tellings: Mapping[int, Telling]) -> Iterator[Relation]:
    """Figures of one quantity, of one status and time, told in different sentences with the same particulars."""
    last: dict[tuple[int, Status], Reading] = {}
    ignored: tuple[Field, ...] = ("source",)
    for observation in measured.observations:
        reading = measured.readings[observation.figure]
        earlier = last.get((observation.quantity, observation.status))
        last[observation.quantity, observation.status] = reading
        if earlier is None or earlier.line == reading.line or reading.observed.act is None:
            continue
        if earlier.moved_on or reading.moved_on or _told_apart(earlier, reading):
            continue
        one, other = tellings.get(earlier.figure.id), tellings.get(reading.figure.id)
        if one is not None and other is not None and _set_apart(one, other):
            continue
        comparison = compare(earlier.observed, reading.observed, rivals=measured.rivals, ignoring=ignored)
        if comparison.same and not comparison.unknown:
            dated_alike = (earlier.observed.at is None) == (reading.observed.at is None)
            yield _same(earlier.figure, reading.figure, certain=dated_alike, pattern="one fact told twice")


def _told_apart(earlier: Reading, reading: Reading) -> bool:
    """Whether a place or an event is told of one of the two alone: the counts may then be of different extent."""
    return any(bool(earlier.observed.stated(name)) != bool(reading.observed.stated(name)) for name in _PARTICULARS)


def _set_apart(one: Telling, other: Telling) -> bool:
    """Whether the words around two figures of one quantity still tell of two places, groups, times or turns."""
    if not _may_restate(one) or not _may_restate(other) or one.stretch != other.stretch:
        return True
    if one.moods != other.moods or one.apart != other.apart or _parallel(one, other) or one.in_play:
        return True
    if one.times and other.times and one.times.isdisjoint(other.times):
        return True
    strange = [_strange(*pair) for pair in ((one, other), (other, one))]
    return all(strange) or any(word.preposition in _PLACING for words in strange for word in words)


def _strange(telling: Telling, other: Telling) -> list[Word]:
    """The names of a clause, and the words of a phrase before its subject, that the other sentence does not hold."""
    fronted = bool(telling.core) and telling.core[0].side == "subject" and telling.core[0].preposition is not None
    return [
        word
        for place, word in enumerate(telling.core)
        if word.meaning not in other.whole and (word.name or (fronted and place == 0))
    ]


def _by_words(told: Sequence[Telling], stages: Mapping[int, Status]) -> Iterator[Relation]:
    """Each figure beside the nearest earlier one whose clause tells the same, word for word but for the figure.

    A clause is held against at most sixteen others, found by its rarest words, so the work is linear in the text.
    """
    frequency = Counter(word for telling in told for word in telling.meanings)
    by_figure = {telling.figure.id: telling for telling in told}
    recent: defaultdict[_Key, deque[Telling]] = defaultdict(lambda: deque(maxlen=_MOST_COMPARED))
    for telling in told:
        keys = [(*_slot(telling.figure), word) for word in _rarest(telling, frequency)]
        candidates = dict.fromkeys(one.figure.id for key in keys for one in reversed(recent[key]))
        found = next(
            (pair for figure in candidates if (pair := _restated(by_figure[figure], telling, stages)) is not None), None
        )
        if found is not None:
            yield found
        for key in keys:
            recent[key].append(telling)


def _restated(earlier: Telling, later: Telling, stages: Mapping[int, Status]) -> Relation | None:
    staged = {stages.get(one.figure.id) for one in (earlier, later)}
    likeness = None if len(staged) > 1 and staged & _STAGES else _likeness(earlier, later)
    if likeness is None:
        return None
    return _same(
        earlier.figure,
        later.figure,
        certain=_certain(earlier, later, likeness),
        pattern="one fact told twice in the same words",
        limits=_limits(earlier, later),
    )


def _rarest(telling: Telling, frequency: Counter[str]) -> Iterable[str]:
    """The rarest of the clause's words among those that some other clause has too."""
    shared = [word for word in telling.meanings if frequency[word] > 1]
    return sorted(shared, key=lambda word: (frequency[word], word))[:_KEYS]


def _slot(figure: Figure) -> _Key:
    """What two figures must have in common to be held against each other at all."""
    if figure.kind in {"date", "ordinal", "duration", "age"}:
        return (figure.kind,)
    return dimension(figure), meaning(figure.head) if figure.head else ""


def _likeness(earlier: Telling, later: Telling) -> Likeness | None:
    """How alike two clauses are: the same words, or one with some words more that set it apart in nothing."""
    if earlier.line == later.line or not _may_restate(earlier) or not _may_restate(later):
        return None
    if not _told_alike(earlier, later):
        return None
    if _one_happening(earlier, later):
        return "equal" if set(earlier.meanings) == set(later.meanings) else "alike"
    shorter, longer = sorted((earlier, later), key=lambda telling: len(telling.meanings))
    own, other = set(shorter.meanings), set(longer.meanings)
    if not own <= longer.whole:
        return None
    shared = own & other
    added = [word for word in longer.core if word.meaning not in own]
    if len(shared) <= _SHARED_WITH_NAME and not _close(shorter, longer):
        return None
    if not _enough(shorter, shared, equal=own == other) or not _adds_nothing(added, shorter, longer):
        return None
    if not _in_order(shorter, longer, shared) or not (_once(shorter) or _beside(shorter, longer)):
        return None
    return "equal" if own == other else "alike"


def _one_happening(earlier: Telling, later: Telling) -> bool:
    """Whether two dates are of what happened once to one bearer, wherever and however else it is told."""
    if not (_once(earlier) and _once(later)) or "other" in {earlier.opening, later.opening}:
        return False
    bearers = [[word for word in telling.core if word.side == "subject"] for telling in (earlier, later)]
    named = [{word.meaning for word in bearer if word.preposition is None} for bearer in bearers]
    if not all(named) or not (named[0] <= named[1] or named[1] <= named[0]):
        return False
    if bearers[0][-1].meaning != bearers[1][-1].meaning or not all(any(word.name for word in one) for one in bearers):
        return False
    acts = [
        {word.meaning for word in telling.core if word.side == "before" and word.preposition not in _PLACING}
        for telling in (earlier, later)
    ]
    return acts[0] == acts[1] and not acts[0].isdisjoint(_ONCE)


def _may_restate(telling: Telling) -> bool:
    figure = telling.figure
    if telling.quoted or (telling.polling and figure.kind in {"percent", "points"}):
        return False
    return not (telling.rescheduled if figure.kind == "date" else telling.changed)


def _told_alike(earlier: Telling, later: Telling) -> bool:
    """Whether nothing sets the two apart: mood, time or turn."""
    if earlier.moods != later.moods or earlier.times != later.times or earlier.apart != later.apart:
        return False
    if earlier.stretch != later.stretch or _parallel(earlier, later):
        return False
    if earlier.pronoun and later.pronoun and earlier.pronoun != later.pronoun:
        return False
    return earlier.figure.series is None and later.figure.series is None


def _parallel(one: Telling, other: Telling) -> bool:
    """Whether a second figure differs too: two things, each with its own figures ("episode three", "episode four")."""
    return bool(one.others and other.others) and not (one.others <= other.others or other.others <= one.others)


def _close(shorter: Telling, longer: Telling) -> bool:
    """Whether two short clauses stand in one time, and near enough for a pronoun to mean the same."""
    if shorter.times_before != longer.times_before:
        return False
    return shorter.pronoun is None or abs(shorter.line - longer.line) <= _PRONOUN_REACH


def _enough(shorter: Telling, shared: set[str], *, equal: bool) -> bool:
    """Whether the words in common are too many, and too particular, to be shared by chance."""
    if shorter.figure.kind == "date" and not shared & _ONCE:
        return False
    if shorter.in_play and shorter.figure.kind not in {"date", "ordinal"} and len(shared) < _SHARED_IN_PLAY:
        return False
    if shorter.opening != "other":
        return len(shared) >= (_SHARED_BY_NAME if shorter.verb else _SHARED_WITH_NAME)
    named = shorter.verb and (bool(shared & shorter.names) or equal)
    return len(shared) >= (_SHARED_WITH_NAME if named else _SHARED_OTHERWISE)


def _adds_nothing(added: Sequence[Word], shorter: Telling, longer: Telling) -> bool:
    """Whether the words that only the longer clause has say more of the same, rather than of something else."""
    once = _once(shorter) and _once(longer)
    subject = [word for word in added if word.side == "subject" and not (once and word.preposition and not word.name)]
    if subject and not _shortened(subject, shorter, longer):
        return False
    rest = [word for word in added if word.side != "subject"]
    return len(rest) <= _MOST_ADDED and (once or not any(_places(word, shorter, longer) for word in rest))


def _places(word: Word, shorter: Telling, longer: Telling) -> bool:
    """Whether a name places what is told, or names another thing; in "the Ritz in Rome" it does not."""
    if not word.name:
        return False
    at = longer.core.index(word)
    if at and longer.core[at - 1].name and longer.core[at - 1].side == word.side:
        return False
    return word.side == "before" or word.preposition in (_MARKETS if shorter.figure.kind == "date" else _PLACING)


def _once(telling: Telling) -> bool:
    """Whether a date is that of something that happens once in all, wherever it does."""
    if telling.figure.kind != "date":
        return False
    return not _ONCE_IN_ALL.isdisjoint(telling.meanings) or (
        "first" in telling.apart and not _ONCE.isdisjoint(telling.meanings)
    )


def _shortened(added: Sequence[Word], shorter: Telling, longer: Telling) -> bool:
    """Whether the shorter clause names the longer one's subject again in fewer words, or by a pronoun."""
    if shorter.line < longer.line and shorter.opening == "definite":
        return False
    if shorter.opening == "pronoun":
        return 0 < shorter.line - longer.line <= _NAME_REACH
    kept = [word.meaning for word in shorter.core if word.side == "subject"]
    subject = [word for word in longer.core if word.side == "subject"]
    if not kept or subject[0].preposition not in _FRAMING:
        return False
    if not any(word.name for word in added):
        return len(added) <= _MOST_ADDED
    heads = [word.meaning for word in subject if word.preposition is None]
    named = shorter.names.issuperset(kept)
    return (named or shorter.opening == "definite") and heads[-1] == kept[-1]


def _in_order(shorter: Telling, longer: Telling, shared: set[str]) -> bool:
    """Whether the words in common stand in one order, so that nobody has changed places with anybody."""
    counted = meaning(shorter.figure.head) if shorter.figure.head else None
    one, other = (
        [word for word in telling.meanings if word in shared and word != counted] for telling in (shorter, longer)
    )
    return one == other


def _beside(shorter: Telling, longer: Telling) -> bool:
    """Whether the figures have the same place among the words."""
    for side in ("before", "after"):
        one, other = shorter.beside(side), longer.beside(side)
        if one is not None and other is not None and one != other:
            return False
    return True


def _same(earlier: Figure, later: Figure, *, certain: bool, pattern: str, limits: bool = False) -> Relation:
    return Relation(
        id=0,
        kind="same",
        operands=tuple(
            Operand(role="a", figure=figure.id, label=figure.counted, date=_day_of_any_year(figure))
            for figure in (earlier, later)
        ),
        cue=later.span,
        ceiling="error" if certain else "warning",
        limits=limits,
        pattern=pattern,
    )


def _day_of_any_year(figure: Figure) -> DateRange | None:
    """A day told without its year, in a leap year that stands for all; None for any other date."""
    if figure.date is None or figure.date.low is not None or figure.date.high is not None:
        return None
    month = next((number for number, start in enumerate(_MONTHS, 1) if start in figure.text.casefold()), None)
    days = [int(run) for run in re.findall(r"\d+", figure.text)]
    if month is None or len(days) != 1 or not 0 < days[0] <= monthrange(_ANY_YEAR, month)[1]:
        return None
    day = date(_ANY_YEAR, month, days[0])
    return DateRange(low=day, high=day, grain="day")


def _certain(earlier: Telling, later: Telling, likeness: Likeness) -> bool:
    return likeness == "equal" and earlier.voice == later.voice and earlier.pronoun is None


def _limits(earlier: Telling, later: Telling) -> bool:
    """Whether both tell the utmost: "within 14 days" twice, or "up to 600" and "only 100"."""
    hedges = [telling.figure.hedge in {"at_most", "less_than"} for telling in (earlier, later)]
    return all(hedges) or (any(hedges) and (earlier.only or later.only))
