"""The report: plain data, its schema versioned, all that a renderer or a reader of the JSON may see."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from verifier.article.span import PartName, Span
from verifier.claims.model import Claim, ClaimClass, Extractor, Quantity, Relation, SourceKind, Stance
from verifier.dossier import Dossier
from verifier.figures.model import Figure, State

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "verifier-report/1"
Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Place(_Frozen):
    """A span with its verbatim text."""

    part: PartName = "body"
    start: int
    end: int
    text: str


class Related(_Frozen):
    """Another place that a finding points at, with a few words on why."""

    part: PartName = "body"
    start: int
    end: int
    label: str


class Evidence(_Frozen):
    """What a rule yields: the words for it, the spans and the arithmetic that prove it.

    `figures` are the ids of the figures that clash, `relations` those of the relations that say so; `settle` tells a
    desk what would decide which side is wrong; `slip` names a known slip that would explain the clash; `severity`
    lowers the rule's own where the evidence is weaker, and can never raise it.
    """

    message: str
    span: Span
    related: tuple[tuple[Span, str], ...] = ()
    arithmetic: tuple[str, ...] = ()
    slip: str | None = None
    figures: tuple[int, ...] = ()
    relations: tuple[int, ...] = ()
    settle: str | None = None
    severity: Severity | None = None


class Finding(_Frozen):
    """One defect: what, where, how sure, and the arithmetic under it. Lines and columns count from 1."""

    code: str
    name: str
    severity: Severity
    message: str
    part: PartName = "body"
    start: int
    end: int
    line: int
    column: int
    related: tuple[Related, ...] = ()
    arithmetic: tuple[str, ...] = ()
    slip: str | None = None
    fingerprint: str

    figures: tuple[int, ...] = Field(default=(), exclude=True)
    relations: tuple[int, ...] = Field(default=(), exclude=True)
    settle: str | None = Field(default=None, exclude=True)

    @classmethod
    def of(cls, evidence: Evidence, dossier: Dossier, *, code: str, name: str, severity: Severity) -> Self:
        """A rule's evidence as a finding: its severity is the lower of the rule's and the evidence's."""
        span = evidence.span
        line, column = dossier.article.line_and_column(span)
        quote = " ".join(dossier.article.quote(span).split())
        own = evidence.severity or severity
        return cls(
            code=code,
            name=name,
            severity=max(severity, own, key=SEVERITIES.index),
            message=evidence.message,
            part=span.part,
            start=span.start,
            end=span.end,
            line=line,
            column=column,
            related=tuple(
                Related(part=place.part, start=place.start, end=place.end, label=label)
                for place, label in evidence.related
            ),
            arithmetic=evidence.arithmetic,
            slip=evidence.slip,
            fingerprint=_fingerprint(code, span.part, quote, _sentence(dossier, span)),
            figures=evidence.figures,
            relations=evidence.relations,
            settle=evidence.settle,
        )


class ReportedArticle(_Frozen):
    """The article a report is about. `text` and `headline` are for renderers; the JSON holds the digest instead."""

    source: str | None
    title: str
    published: date | None
    sha256: str
    text: str = Field(exclude=True, repr=False)
    headline: str | None = Field(default=None, exclude=True, repr=False)
    encoding: str | None = Field(default=None, exclude=True)
    sentences: tuple[Span, ...] = Field(default=(), exclude=True, repr=False)

    def part(self, name: PartName) -> str:
        """The whole text of a part; empty where there is no such part."""
        return self.text if name == "body" else self.headline or ""


class ReportedAttribution(_Frozen):
    """An attribution with its spans quoted."""

    id: int
    source: Place | None
    name: str | None
    kind: SourceKind
    cue: Place | None
    contents: tuple[Place, ...]
    stance: Stance
    basis: int | None
    same_as: int | None


class ReportedClaim(_Frozen):
    """A claim with its quote."""

    id: int
    text: str
    quote: Place
    figures: tuple[int, ...]
    attribution: int | None
    class_: ClaimClass = Field(alias="class")
    checkworthy: bool
    unclear: str | None


class RelationCounts(_Frozen):
    """How many relations came out how."""

    consistent: int = 0
    conflicting: int = 0
    undetermined: int = 0


class Counts(_Frozen):
    """The denominator: silence alone proves nothing.

    `figures` are all number expressions, exempt ones too; `figures_covered` those a claim cites; `by_state` adds up to
    `figures`.
    """

    figures: int
    figures_covered: int
    by_state: dict[State, int]
    claims: int
    attributions: int
    relations: RelationCounts


class Report(_Frozen):
    """What was read and what does not add up.

    `failure` says why a named model's part is missing; what could be checked without it is here all the same. `notes`
    tell what an extractor split, refused or left open.
    """

    schema_: str = Field(default=SCHEMA, alias="schema")
    article: ReportedArticle
    extractor: Extractor
    counts: Counts
    figures: tuple[Figure, ...]
    quantities: tuple[Quantity, ...]
    attributions: tuple[ReportedAttribution, ...]
    claims: tuple[ReportedClaim, ...]
    relations: tuple[Relation, ...]
    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()
    failure: str | None = None

    def to_json(self, *, indent: int | None = None) -> str:
        """The report as one JSON object, its schema named; numbers are decimal strings. Ends without a newline."""
        return json.dumps(self.model_dump(mode="json", by_alias=True), ensure_ascii=False, indent=indent)

    def to_dataframe(self) -> "pd.DataFrame":
        """One row a figure. Needs pandas, which `pip install 'claim-figure-verifier[notebook]'` brings.

        Raises ImportError where pandas is missing.
        """
        import pandas as pd

        rows = [figure.model_dump(mode="python") for figure in self.figures]
        columns = [name for name, field in Figure.model_fields.items() if not field.exclude]
        return pd.DataFrame(rows, columns=columns).set_index("id")

    def worst(self) -> Severity | None:
        """The highest severity found, or None."""
        found = {finding.severity for finding in self.findings}
        return next((severity for severity in SEVERITIES if severity in found), None)

    def _repr_html_(self) -> str:
        """The report as a notebook shows it."""
        from verifier.render.html import render

        return render(self)


def report_of(dossier: Dossier, findings: Iterable[Finding], *, failure: str | None = None) -> Report:
    """The report of a checked dossier: relations and figures get the states that the findings leave them in."""
    found = sorted(findings, key=lambda finding: (finding.part != "headline", finding.start, finding.code))
    relations = _with_verdicts(dossier.relations, found)
    figures = _with_states(dossier, relations)
    return Report(
        article=_reported_article(dossier),
        extractor=dossier.extractor,
        counts=_counts(dossier, figures, relations),
        figures=figures,
        quantities=dossier.quantities,
        attributions=tuple(_reported_attributions(dossier)),
        claims=tuple(_reported_claim(dossier, claim) for claim in dossier.claims),
        relations=relations,
        findings=tuple(found),
        notes=dossier.notes,
        failure=failure,
    )


def _with_verdicts(relations: Sequence[Relation], findings: Sequence[Finding]) -> tuple[Relation, ...]:
    """A slip named in a finding settles a relation that rounding alone had saved."""
    convicted = {relation_id for finding in findings for relation_id in finding.relations}
    return tuple(
        relation.model_copy(update={"verdict": "conflicting", "rounding": False})
        if relation.id in convicted and relation.verdict == "consistent"
        else relation
        for relation in relations
    )


def _with_states(dossier: Dossier, relations: Sequence[Relation]) -> tuple[Figure, ...]:
    conflicting, tied, restated = set[int](), set[int](), set[int]()
    for relation in relations:
        if relation.verdict == "conflicting":
            conflicting.update(relation.figures)
        elif relation.verdict == "consistent":
            (restated if relation.kind == "same" else tied).update(relation.figures)

    def state(figure: Figure) -> State:
        checks: tuple[tuple[bool, State], ...] = (
            (figure.tier == "exempt", "exempt"),
            (figure.id in conflicting, "conflicting"),
            (figure.id in tied, "tied"),
            (figure.id in restated, "restated"),
            (bool(dossier.attributions_of(figure.id)), "attributed"),
        )
        return next((name for holds, name in checks if holds), "stated")

    return tuple(
        figure.model_copy(update={"state": state(figure), **_observed(dossier, figure)}) for figure in dossier.figures
    )


def _observed(dossier: Dossier, figure: Figure) -> dict[str, object]:
    observation = dossier.observation_of(figure.id)
    said = dossier.attributions_of(figure.id)
    return {
        "quantity": observation.quantity if observation else None,
        "status": observation.status if observation else None,
        "attribution": said[0].id if said else None,
    }


def _counts(dossier: Dossier, figures: Sequence[Figure], relations: Sequence[Relation]) -> Counts:
    states = Counter(figure.state for figure in figures if figure.state)
    verdicts: Counter[str] = Counter(relation.verdict for relation in relations)
    return Counts(
        figures=len(figures),
        figures_covered=sum(1 for figure in figures if figure.tier != "exempt" and dossier.claims_of(figure.id)),
        by_state=dict(sorted(states.items())),
        claims=len(dossier.claims),
        attributions=len(dossier.attributions),
        relations=RelationCounts(**verdicts),
    )


def _reported_article(dossier: Dossier) -> ReportedArticle:
    article = dossier.article
    return ReportedArticle(
        source=article.source,
        title=article.title,
        published=article.published,
        sha256=article.sha256,
        text=article.text,
        headline=article.headline,
        encoding=article.encoding,
        sentences=tuple(sentence.span for sentence in article.sentences),
    )


def _reported_attributions(dossier: Dossier) -> Iterable[ReportedAttribution]:
    for said in dossier.attributions:
        yield ReportedAttribution(
            id=said.id,
            source=_place(dossier, said.source),
            name=said.name,
            kind=said.kind,
            cue=_place(dossier, said.cue),
            contents=tuple(_quoted(dossier, span) for span in said.contents),
            stance=said.stance,
            basis=said.basis,
            same_as=said.same_as,
        )


def _reported_claim(dossier: Dossier, claim: Claim) -> ReportedClaim:
    return ReportedClaim(
        id=claim.id,
        text=claim.text,
        quote=_quoted(dossier, claim.quote),
        figures=claim.figures,
        attribution=claim.attribution,
        class_=claim.class_,
        checkworthy=claim.checkworthy,
        unclear=claim.unclear,
    )


def _quoted(dossier: Dossier, span: Span) -> Place:
    return Place(part=span.part, start=span.start, end=span.end, text=dossier.article.quote(span))


def _place(dossier: Dossier, span: Span | None) -> Place | None:
    return None if span is None else _quoted(dossier, span)


def _sentence(dossier: Dossier, span: Span) -> str:
    sentence = dossier.sentence_of(span)
    return " ".join(dossier.article.quote(sentence.span).split()) if sentence else ""


def _fingerprint(*parts: str) -> str:
    """Stable while the quoted words and their sentence stay, wherever the article moves them."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
