"""Whether two figures speak of the same quantity, field by field."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from itertools import islice
from typing import Literal, Self, get_args

from verifier.claims.acts import act_class
from verifier.claims.model import Observation, Quantity
from verifier.claims.nouns import canonical, exclude, is_person, read_phrase
from verifier.claims.sources import akin, kinship
from verifier.figures.model import DateRange, Status

Field = Literal["dimension", "counts", "act", "who", "place", "event", "at", "status", "source"]
Ceiling = Literal["error", "warning", "undetermined"]
FIELDS: tuple[Field, ...] = get_args(Field)
_ESSENTIAL: frozenset[Field] = frozenset({"dimension", "counts", "act"})
_CEILINGS: tuple[Ceiling, ...] = get_args(Ceiling)
_IN_WORDS: Mapping[Field, str] = {
    "dimension": "what is measured",
    "counts": "what is counted",
    "act": "what happened to it",
    "who": "who did it",
    "place": "the place",
    "event": "the event",
    "at": "the time",
    "status": "whether it is planned or done",
    "source": "the source",
}


class Match(Enum):
    """How one field of two figures compares. PART: one side is narrower than the other."""

    SAME = "same"
    DIFF = "diff"
    UNKNOWN = "unknown"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Observed:
    """All that is known of what one figure measures: its quantity's fields and those of its observation.

    None stands for what the article does not state there. `source` is the name of who says it, after coreference.
    """

    figure: int
    dimension: str
    counts: str | None = None
    act: str | None = None
    who: str | None = None
    place: str | None = None
    event: str | None = None
    at: DateRange | None = None
    status: Status = "level"
    source: str | None = None

    @classmethod
    def of(cls, quantity: Quantity, observation: Observation, *, source: str | None = None) -> Self:
        """A figure's observation together with its quantity."""
        return cls(
            observation.figure, quantity.dimension, quantity.counts, quantity.act, quantity.who, quantity.place,
            quantity.event, observation.at, observation.status, source,
        )  # fmt: skip

    @property
    def key(self) -> tuple[str, str | None, str | None]:
        """Dimension, head counted and act: figures that differ here are never compared."""
        read = _read(self.counts)
        return self.dimension, read[0] if read else None, act_class(self.act) if self.act else None

    def stated(self, name: Field) -> str | None:
        """The value of a field as text, None where the article states none."""
        value = getattr(self, name)
        return None if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Rivals:
    """Which values the article's figures state for each field, by what they count and what happens to it."""

    values: Mapping[tuple[str, str | None, str | None], Mapping[Field, frozenset[str]]] = field(default_factory=dict)

    @classmethod
    def of(cls, observed: Iterable[Observed]) -> Self:
        """The index over all figures of an article; made once, in time linear in their number."""
        stated: defaultdict[tuple[str, str | None, str | None], defaultdict[Field, set[str]]] = defaultdict(
            lambda: defaultdict(set)
        )
        for one in observed:
            for name in FIELDS:
                value = one.stated(name)
                if value is not None:
                    stated[one.key][name].add(_plain(value))
        return cls({key: {name: frozenset(v) for name, v in fields.items()} for key, fields in stated.items()})

    def leave_open(self, a: Observed, b: Observed, name: Field) -> bool:
        """Whether some figure of the same kind states a value that an unstated field could have instead."""
        known = {_plain(value) for value in (a.stated(name), b.stated(name)) if value is not None}
        keys = {a.key, b.key}
        found = (value for key in keys for value in self.values.get(key, {}).get(name, ()))
        if known:
            return any(value not in known and not any(_name_match(value, one) for one in known) for value in found)
        return len(set(islice(found, 1 + len(keys)))) > 1


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of comparing two figures, by field; `narrower` is the side whose count is a part of the other's."""

    fields: Mapping[Field, Match]
    narrower: Literal["a", "b"] | None = None

    @property
    def different(self) -> tuple[Field, ...]:
        """The fields that differ."""
        return tuple(name for name, match in self.fields.items() if match is Match.DIFF)

    @property
    def unknown(self) -> tuple[Field, ...]:
        """The fields of which the article does not tell."""
        return tuple(name for name, match in self.fields.items() if match is Match.UNKNOWN)

    @property
    def comparable(self) -> bool:
        """Whether the two may stand in one relation: nothing differs, and what is counted is the same or a part."""
        return not self.different and not any(name in _ESSENTIAL for name in self.unknown)

    @property
    def same(self) -> bool:
        """Whether both speak of one quantity, not of a part and its whole."""
        return self.comparable and Match.PART not in self.fields.values()

    @property
    def ceiling(self) -> Ceiling:
        """The highest severity that a relation of the two may reach."""
        return _CEILINGS[min(len(self.unknown), 2)]

    @property
    def reason(self) -> str | None:
        """What the article leaves open, as a sentence without its full stop; None where nothing is."""
        open_fields = [_IN_WORDS[name] for name in self.unknown]
        if not open_fields:
            return None
        return f"the article does not tell whether {' and '.join(open_fields)} are the same"


def compare(
    a: Observed,
    b: Observed,
    *,
    rivals: Rivals | None = None,
    pattern: bool = False,
    roles: tuple[Status, Status] | None = None,
    ignoring: Collection[Field] = (),
) -> Comparison:
    """Compare two figures field by field.

    `rivals` is the article's index: an unstated field counts as the same only if no rival value is stated in it. With
    `pattern` the two stand in one matched pattern, where what is unstated is the same. `roles` is the pair of statuses
    that a rule sets against each other (achieved, planned). `ignoring` names fields that do not matter, such as time
    within a cluster.
    """
    known = rivals if rivals is not None else Rivals()
    outcomes: dict[Field, Match] = {}
    narrower: Literal["a", "b"] | None = None
    for name in FIELDS:
        if name in ignoring:
            continue
        one, other = a.stated(name), b.stated(name)
        if name == "status":
            outcomes[name] = _status(a.status, b.status, roles)
        elif name == "counts" and one is not None and other is not None:
            outcomes[name], narrower = _counts(one, other)
        elif one is not None and other is not None:
            outcomes[name] = _MATCHERS[name](one, other) if name != "at" else _time(a.at, b.at)
        elif pattern or (name not in _ESSENTIAL and not known.leave_open(a, b, name)) or _needs_none(name, a, b):
            outcomes[name] = Match.SAME
        else:
            outcomes[name] = Match.UNKNOWN
    return Comparison(outcomes, narrower)


def _needs_none(name: Field, a: Observed, b: Observed) -> bool:
    """Levels of one thing (a price, a population) have no act, and sums of money that are raised or lost no noun."""
    if name == "act":
        return a.act is None and b.act is None and a.counts is not None
    return name == "counts" and a.counts is None and b.counts is None and a.dimension != "count" and a.act is not None


def _status(one: Status, other: Status, roles: tuple[Status, Status] | None) -> Match:
    return Match.SAME if one == other or (roles is not None and {one, other} == set(roles)) else Match.DIFF


def _counts(one: str, other: str) -> tuple[Match, Literal["a", "b"] | None]:
    first, second = _read(one), _read(other)
    if first is None or second is None:
        return Match.UNKNOWN, None
    (head, narrow), (other_head, other_narrow) = first, second
    if any(exclude(x, y) for x in narrow | {head} for y in other_narrow | {other_head}):
        return Match.DIFF, None
    if head != other_head:
        return _kinds(head, narrow, other_head, other_narrow)
    if narrow == other_narrow:
        return Match.SAME, None
    if narrow > other_narrow:
        return Match.PART, "a"
    return (Match.PART, "b") if narrow < other_narrow else (Match.DIFF, None)


def _kinds(
    head: str, narrow: frozenset[str], other_head: str, other_narrow: frozenset[str]
) -> tuple[Match, Literal["a", "b"] | None]:
    """A person may be any kind of person: the kind is the narrower, unless the person is narrowed down otherwise."""
    if other_head == "person" and is_person(head) and other_narrow <= narrow | {head}:
        return Match.PART, "a"
    if head == "person" and is_person(other_head) and narrow <= other_narrow | {other_head}:
        return Match.PART, "b"
    return Match.DIFF, None


def _dimension(one: str, other: str) -> Match:
    return Match.SAME if one == other else Match.DIFF


def _act(one: str, other: str) -> Match:
    return Match.SAME if act_class(one) == act_class(other) else Match.DIFF


def _name(one: str, other: str) -> Match:
    """Names agree if one is the longer form of the other; a common noun says too little to differ from a name."""
    if _name_match(one, other):
        return Match.SAME
    if one[:1].islower() != other[:1].islower():
        return Match.SAME
    return Match.UNKNOWN if one[:1].islower() else Match.DIFF


def _place(one: str, other: str) -> Match:
    return Match.SAME if _name_match(one, other) else Match.DIFF


def _event(one: str, other: str) -> Match:
    """Events agree if their nouns do and no ordinal, date or name tells them apart."""
    first, second = _words(one), _words(other)
    if any(exclude(x, y) for x in first for y in second):
        return Match.DIFF
    shared = {canonical(word) for word in first} & {canonical(word) for word in second}
    numbers = {word for word in first if word[:1].isdigit()} ^ {word for word in second if word[:1].isdigit()}
    if not shared or (numbers and all(any(w[:1].isdigit() for w in words) for words in (first, second))):
        return Match.DIFF
    return Match.SAME


def _time(one: DateRange | None, other: DateRange | None) -> Match:
    if one is None or other is None:
        return Match.UNKNOWN
    if (one.low, one.high) == (other.low, other.high):
        return Match.SAME
    return Match.DIFF if _before(one, other) or _before(other, one) else Match.UNKNOWN


def _before(one: DateRange, other: DateRange) -> bool:
    return one.high is not None and other.low is not None and one.high < other.low


def _source(one: str, other: str) -> Match:
    """Sources are the same by name, by alias or as parts of one house; differ if nothing can make them one voice."""
    if akin(one, other):
        return Match.SAME
    return Match.DIFF if kinship(one, other) in {"unrelated", "distinct"} else Match.UNKNOWN


_MATCHERS: Mapping[Field, Callable[[str, str], Match]] = {
    "dimension": _dimension,
    "act": _act,
    "who": _name,
    "place": _place,
    "event": _event,
    "source": _source,
}


@lru_cache(maxsize=4096)
def _read(phrase: str | None) -> tuple[str, frozenset[str]] | None:
    return None if phrase is None else read_phrase(phrase)


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(_plain(text).split())


def _plain(text: str) -> str:
    """A name without case, article and possessive."""
    words = text.replace("’", "'").casefold().split()
    return " ".join(word.removesuffix("'s").strip(".,'") for word in words if word not in {"the", "a", "an"})


def _name_match(one: str, other: str) -> bool:
    """Whether one name is the other or its short form ("Merkel", "Chancellor Angela Merkel")."""
    first, second = _words(one), _words(other)
    return bool(first and second) and (first <= second or second <= first)
