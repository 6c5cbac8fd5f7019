"""What an extractor reads out of an article: claims, who makes them, what is measured, and what must add up."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from verifier.article.span import Span
from verifier.figures.model import DateRange, Status

SourceKind = Literal["official", "organisation", "person", "tally", "document", "poll", "anonymous", "witness", "own"]
Stance = Literal["asserts", "denies", "disputes", "endorses", "doubts"]
ClaimClass = Literal["fact", "plan", "forecast", "opinion", "background"]
RelationKind = Literal[
    "total", "shares", "share_of", "part_of", "change", "difference", "move", "remainder", "per", "span", "order",
    "rank", "same", "weekday", "relative_date", "conversion", "clock", "listing",
]  # fmt: skip
Role = Literal["a", "b", "c"]
Provenance = Literal["pattern", "model", "both"]
Verdict = Literal["consistent", "conflicting", "undetermined"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Attribution(_Frozen):
    """Who says something: a source, the cue that says so, and the content spans said.

    `source` is where the source is named (None where nobody is: "is believed"); `name` the source after coreference;
    `basis` the id of the attribution that this one rests on ("a tally based on official figures"), `same_as` the id
    of an earlier attribution to the same source. `figures` are the ids of the figures that stand under it.
    """

    id: int
    source: Span | None
    name: str | None
    kind: SourceKind
    cue: Span | None
    contents: tuple[Span, ...] = ()
    stance: Stance = "asserts"
    basis: int | None = None
    same_as: int | None = None
    figures: tuple[int, ...] = ()


class Claim(_Frozen):
    """One atomic assertion that can be checked, proved to stand in the article by its `quote` span.

    `figures` and `attribution` are ids. `checkworthy` is False for opinion and small talk; `unclear` says in words
    what the article leaves open. `text` is the claim as a standalone sentence. `worded` is the quote in the extractor's
    own letters where it spelled one out instead of pointing at it; an ellipsis marks words left out.
    """

    id: int
    text: str
    quote: Span
    figures: tuple[int, ...] = ()
    attribution: int | None = None
    class_: ClaimClass = Field(default="fact", alias="class", serialization_alias="class")
    checkworthy: bool = True
    unclear: str | None = None
    worded: str | None = Field(default=None, exclude=True)

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Quantity(_Frozen):
    """What is measured. Several figures may observe one quantity.

    `dimension`: "count", a currency code, a unit's dimension, "percent" and so on, with "/per" for rates.
    `counts`: what is counted, as a noun phrase; `act`: the verb class (free, kill, injure); `who`, `place`, `event`:
    names. None means that the article does not state it here.
    """

    id: int
    dimension: str
    counts: str | None = None
    act: str | None = None
    who: str | None = None
    place: str | None = None
    event: str | None = None


class Observation(_Frozen):
    """What one figure says of its quantity: planned or achieved or left, as of when, and who says so."""

    figure: int
    quantity: int
    status: Status = "level"
    at: DateRange | None = None
    attribution: int | None = None


class Operand(_Frozen):
    """A figure in its role. `date` is what code derived for it (an end put by an ongoing phase), `because` says why.

    `figure` is None only for an operand that the article does not state. `label` says in a few words what the article
    calls it ("freed so far"), for the line of arithmetic.
    """

    role: Role
    figure: int | None
    date: DateRange | None = Field(default=None, exclude=True)
    because: str | None = Field(default=None, exclude=True)
    label: str | None = Field(default=None, exclude=True)


class Listing(_Frozen):
    """A list that is said to hold so many things: `stated` says how many, where no figure of the article does.

    `counts` are the numbers of things that the list can be read to hold, likeliest first; `beyond` says that it may
    hold more than the highest of them; `things` are the things as written.
    """

    counts: tuple[int, ...]
    things: tuple[str, ...]
    stated: int | None = None
    beyond: bool = False


class Relation(_Frozen):
    """An equation that the article's words assert between figures; docs/glossary.md says what each kind states.

    Roles: parts or rivals or mentions are `a` (several), the total, whole, result, opening or winner is `b`, the stated
    difference, change, share, rate, remainder or length is `c`. `cue` is where the linking words stand; `closed` says
    that the parts are all there are, and of a conversion that the words tell whether a temperature is a reading or a
    change; `direction` belongs to a change or a move (a conversion that has one restates a change). `ceiling` is the
    highest severity that the binding supports (one field unknown: "warning"). `limits` says that the mentions state one
    limit, which has one number ("within 14 days"). `base` is what a rate is told for ("3 for every 1,000"), or the
    years a growth runs where no figure tells them. `arithmetic` is the sum that decided the verdict, a line each.
    """

    id: int
    kind: RelationKind
    operands: tuple[Operand, ...]
    cue: Span | None
    provenance: Provenance = "pattern"
    verdict: Verdict = "undetermined"
    rounding: bool = False
    reason: str | None = None
    closed: bool = Field(default=True, exclude=True)
    direction: Literal["up", "down"] | None = Field(default=None, exclude=True)
    ceiling: Literal["error", "warning", "info"] = Field(default="error", exclude=True)
    pattern: str | None = Field(default=None, exclude=True)
    limits: bool = Field(default=False, exclude=True)
    arithmetic: tuple[str, ...] = Field(default=(), exclude=True)
    listing: Listing | None = Field(default=None, exclude=True)
    base: int | None = Field(default=None, exclude=True)

    def role(self, role: Role) -> tuple[int, ...]:
        """The ids of the figures in a role, in the order they were bound."""
        return tuple(operand.figure for operand in self.operands if operand.role == role and operand.figure is not None)

    @property
    def figures(self) -> tuple[int, ...]:
        """All figures bound, without repetition."""
        return tuple(dict.fromkeys(o.figure for o in self.operands if o.figure is not None))


class Usage(_Frozen):
    """Tokens and requests that an extraction used, counted per attempt."""

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0


class Extractor(_Frozen):
    """Who extracted: "offline", or a model with its prompt version, usage and cost (US dollars, None where unknown)."""

    name: str
    model: str | None = None
    prompt: str | None = None
    origin: Literal["live", "recorded", "authored", "offline"] = "offline"
    usage: Usage | None = None
    cost: float | None = None


class Extraction(_Frozen):
    """All that an extractor read; `notes` tell what was split, refused, covered by an offline claim or left open."""

    extractor: Extractor
    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    observations: tuple[Observation, ...] = ()
    relations: tuple[Relation, ...] = ()
    claims: tuple[Claim, ...] = ()
    notes: tuple[str, ...] = ()
