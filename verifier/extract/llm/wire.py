"""The shape in which a model answers: flat rows of small integers and verbatim words, and never a value.

What each field means is told to the model by `prompts/extract.md`, what it becomes by `verifier.extract.ground`.
"""

from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict

from verifier.claims.model import ClaimClass, SourceKind, Stance
from verifier.figures.model import Status

WireKind = Literal[
    "total", "shares", "share_of", "part_of", "change", "difference", "move", "remainder", "per", "span", "order",
    "rank", "same",
]  # fmt: skip
Words = Annotated[str | None, AfterValidator(lambda words: words.strip() or None if words else None)]


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class WireAttribution(_Row):
    """Who says something in sentence `s`: `same` and `via` are ids of other rows."""

    id: int
    s: int
    name: Words
    cue: Words
    kind: SourceKind
    stance: Stance
    same: int | None
    via: int | None


class WireQuantity(_Row):
    """What one or several figures measure."""

    id: int
    counts: str
    act: Words
    who: Words
    where: Words
    event: Words


class WireFigure(_Row):
    """What the figure `f` says of the quantity `q`, as of the date figure `at`, on the word of attribution `src`."""

    f: int
    q: int | None
    status: Status
    at: int | None
    src: int | None


class WireRelation(_Row):
    """An equation that the words `cue` of sentence `s` assert between figures."""

    kind: WireKind
    a: list[int]
    b: int | None
    c: int | None
    s: int
    cue: str
    closed: bool


class WireClaim(_Row):
    """One claim, from the words `head` to the words `tail` of sentence `s`; `text` writes marks, never a number."""

    s: int
    head: Words
    tail: Words
    text: str
    src: int | None
    cls: ClaimClass
    check: bool
    unclear: Words


class WireMissed(_Row):
    """A number in sentence `s` that carries no mark."""

    s: int
    text: str


class WireAnswer(_Row):
    """All that one call returns."""

    attributions: list[WireAttribution]
    quantities: list[WireQuantity]
    figures: list[WireFigure]
    relations: list[WireRelation]
    claims: list[WireClaim]
    missed: list[WireMissed]


class WireRelations(_Row):
    """What the last call over a long article returns."""

    relations: list[WireRelation]


KINDS: tuple[WireKind, ...] = get_args(WireKind)
_ANNOTATIONS = ("title", "description", "default")


def strict_schema(model: type[BaseModel]) -> dict[str, object]:
    """A wire model's JSON schema as strict structured output takes it: all required, nothing else allowed, no prose."""
    schema = _strict(model.model_json_schema())
    assert isinstance(schema, dict)  # noqa: S101  # a model's schema is an object
    return schema


def _strict(node: object) -> object:
    if isinstance(node, list):
        return [_strict(member) for member in node]
    if not isinstance(node, dict):
        return node
    # Below "properties" and "$defs" the keys are names of ours, not annotations: a field may be called "title".
    stripped: dict[str, object] = {
        key: {name: _strict(member) for name, member in value.items()}
        if key in {"properties", "$defs"}
        else _strict(value)
        for key, value in node.items()
        if key not in _ANNOTATIONS
    }
    if "properties" in stripped:
        stripped["required"] = list(node["properties"])
        stripped["additionalProperties"] = False
    return stripped
