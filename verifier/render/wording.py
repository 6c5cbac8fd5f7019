"""What every written report says in the same words: states, kinds, provenance, counts."""

from bisect import bisect_right
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from verifier.article.span import PartName, Span
from verifier.claims.model import Relation, RelationKind
from verifier.claims.telling import tell_interval
from verifier.figures.model import DateRange, Figure, State
from verifier.render.clean import legible
from verifier.report import Report, ReportedArticle, ReportedAttribution, ReportedClaim

UTF8 = frozenset(("utf-8", "utf8", "utf-8-sig", "utf_8", "utf_8_sig", "ascii"))
PARTS: tuple[PartName, ...] = ("headline", "body")
NOBODY = "no source named"
UNREPORTED = "does not add up, and no rule of this run reports it"


class Sign(NamedTuple):
    """The tick mark of a state, the same in ASCII, and what the state means."""

    mark: str
    plain: str
    meaning: str


SIGNS: Mapping[State, Sign] = {
    "conflicting": Sign("✗", "x", "does not add up"),
    "tied": Sign("✓", "+", "tied to others by arithmetic that holds"),
    "restated": Sign("≈", "~", "said again in the article, and agrees"),
    "sourced": Sign("≡", "=", "stands in a supplied source"),
    "attributed": Sign("“", '"', "somebody is named who says so"),
    "stated": Sign("·", ".", "nobody says it, nothing ties it"),
    "exempt": Sign("–", "-", "no figure to check"),
}

# kind -> (one, several)
KINDS: Mapping[RelationKind, tuple[str, str]] = {
    "total": ("sum", "sums"),
    "shares": ("set of shares", "sets of shares"),
    "share_of": ("share of a whole", "shares of a whole"),
    "part_of": ("part of a whole", "parts of a whole"),
    "change": ("change", "changes"),
    "difference": ("difference", "differences"),
    "move": ("move", "moves"),
    "remainder": ("remainder", "remainders"),
    "per": ("rate", "rates"),
    "span": ("time span", "time spans"),
    "order": ("order", "orders"),
    "rank": ("ranking", "rankings"),
    "same": ("restatement", "restatements"),
    "weekday": ("weekday", "weekdays"),
    "relative_date": ("relative date", "relative dates"),
    "conversion": ("conversion", "conversions"),
    "clock": ("clock time", "clock times"),
    "listing": ("list", "lists"),
}


class Lines:
    """The lines of one part's text, counted from 1."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0]
        place = text.find("\n")
        while place >= 0:
            self._starts.append(place + 1)
            place = text.find("\n", place + 1)

    def number(self, offset: int) -> int:
        """The number of the line that holds an offset."""
        return bisect_right(self._starts, max(offset, 0))

    def bounds(self, number: int) -> tuple[int, int]:
        """Where a line starts and ends, its line end left out."""
        start = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self._text)
        return start, end - 1 if end > start and self._text[end - 1] == "\r" else end


@dataclass(frozen=True)
class Index:
    """What a renderer looks up in a report: figures and attributions by id, lines by part."""

    article: ReportedArticle
    figures: Mapping[int, Figure]
    attributions: Mapping[int, ReportedAttribution]
    lines: Mapping[PartName, Lines]
    sentences: Mapping[PartName, Sequence[Span]]

    @classmethod
    def of(cls, report: Report) -> "Index":
        """The index of a report."""
        return cls(
            report.article,
            {figure.id: figure for figure in report.figures},
            {said.id: said for said in report.attributions},
            {part: Lines(report.article.part(part)) for part in PARTS},
            {part: sorted(span for span in report.article.sentences if span.part == part) for part in PARTS},
        )

    def place(self, part: PartName, offset: int) -> str:
        """The line number of an offset; "head" in a headline given apart."""
        return "head" if part == "headline" else str(self.lines[part].number(offset))

    def sentence(self, span: Span) -> Span:
        """The sentence that a span stands in; the span itself between sentences."""
        sentences = self.sentences[span.part]
        place = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
        return sentences[place] if place >= 0 and span.start < sentences[place].end else span

    def source_of(self, claim: ReportedClaim) -> str | None:
        """Who makes a claim, None where nobody does."""
        said = None if claim.attribution is None else self.attributions.get(claim.attribution)
        return None if said is None else self.named(said)

    def named(self, said: ReportedAttribution) -> str:
        """The source of an attribution in words."""
        quoted = said.source.text if said.source else (said.cue.text if said.cue else None)
        return legible(said.name or quoted or NOBODY)


def counted(number: int, one: str, several: str | None = None) -> str:
    """A number with its noun: "1 error", "2,400 errors"."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def listed(parts: Iterable[str]) -> str:
    """Parts as a sentence lists them: "a, b and c"."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last


def standing(report: Report) -> list[str]:
    """Where the article comes from: path, date, encoding if that is not UTF-8."""
    article = report.article
    parts = [legible(article.source)] if article.source and article.source != "-" else []
    parts.append(f"published {article.published.isoformat()}" if article.published else "publication date unknown")
    if article.encoding and article.encoding.lower() not in UTF8:
        parts.append(f"read as {legible(article.encoding)}")
    return parts


def provenance(report: Report) -> list[str]:
    """Who extracted, with what, at what cost, and whether anything left the machine."""
    by = report.extractor
    if by.origin == "offline":
        # A model that failed may have been sent the article all the same.
        return ["offline: the model's part is missing" if report.failure else "offline: nothing left this machine"]
    parts = [f"read by {legible(by.model or by.name)}"]
    if by.prompt:
        parts.append(f"prompt {legible(by.prompt)}")
    if by.usage:
        tokens = f"{by.usage.prompt_tokens:,} + {by.usage.completion_tokens:,} tokens"
        parts.append(f"{tokens} in {counted(by.usage.requests, 'request')}")
    if by.origin == "live":
        parts.append("cost unknown" if by.cost is None else dollars(Decimal(str(by.cost))))
    else:
        parts.append(f"replayed from {'a recording' if by.origin == 'recorded' else 'an authored recording'}")
        parts.append("nothing left this machine")
    return parts


def dollars(cost: Decimal) -> str:
    """A price in US dollars, as fine as it needs to be."""
    return f"${cost:.2f}" if cost >= 1 else f"${cost:.4f}"


def severities(report: Report) -> str:
    """How many findings of each severity, as "1 error, no warnings, no infos"."""
    found = Counter(finding.severity for finding in report.findings)
    return ", ".join(
        counted(found[name], name) if found[name] else f"no {name}s" for name in ("error", "warning", "info")
    )


def checked(report: Report) -> str:
    """What was checked, in a sentence: a report without findings must say so, since silence alone proves nothing."""
    decided = [relation for relation in report.relations if relation.verdict != "undetermined"]
    if not report.figures:
        return "The article holds no figures, so there was nothing to check."
    if not decided:
        return "No statement that ties one figure to another was found, so nothing was reckoned: this is no proof."
    kinds = Counter(relation.kind for relation in decided)
    told = listed(counted(number, *KINDS[kind]) for kind, number in kinds.items())
    rounded = sum(relation.rounding for relation in decided)
    fails = sum(relation.verdict == "conflicting" for relation in decided)
    held = (
        f"{told} reckoned; {fails:,} conflicting, which no rule of this run reports"
        if fails
        else f"{told} reckoned, and all hold"
    )
    return f"{held}, {rounded} of them only by rounding." if rounded else f"{held}."


def unreported(report: Report) -> list[Relation]:
    """The relations that conflict and that no finding cites, as where the rule that reads them was left out."""
    cited = {number for finding in report.findings for number in finding.relations}
    return [each for each in report.relations if each.verdict == "conflicting" and each.id not in cited]


def relation_counts(report: Report) -> str:
    """How the relations came out."""
    relations = report.counts.relations
    return (
        f"{relations.consistent:,} consistent, {relations.conflicting:,} conflicting,"
        f" {relations.undetermined:,} undetermined"
    )


def figure_counts(report: Report) -> str:
    """How many figures there are, and how many of them a claim cites."""
    counts = report.counts
    return f"{counted(counts.figures, 'figure')}, {counts.figures_covered:,} under a claim"


def claim_counts(report: Report) -> str:
    """How many claims there are, and how many of them somebody is named for."""
    attributed = sum(claim.attribution is not None for claim in report.claims)
    return f"{counted(report.counts.claims, 'claim')}, {attributed:,} attributed"


def meaning(figure: Figure) -> str:
    """What a figure can stand for: its value where that is one, else its strict interval, or its days."""
    if figure.date:
        return _days(figure.date)
    if figure.low is None and figure.high is None:
        return "any" if figure.value is None else _number(figure.value)
    return tell_interval(figure.strict)


def unit(figure: Figure) -> str:
    """The unit with what it is a rate of: "USD per tonne"."""
    return legible(" per ".join(part for part in (figure.unit, figure.per) if part))


def equation(relation: Relation, index: Index) -> str:
    """The arithmetic of a relation, or its figures where none was reckoned."""
    told = "; ".join(relation.arithmetic)
    texts = (index.figures[figure].text for figure in relation.figures if figure in index.figures)
    return legible(told or ", ".join(texts))


def _days(days: DateRange) -> str:
    """A range of days, whole years and months by their names: "2040", "2040-02", "2040-02-03 to 2040-02-05"."""
    low, high = days.low, days.high
    if low is None or high is None:
        return f"from {low}" if low else f"until {high}" if high else "no date"
    if low == high:
        return str(low)
    if (low.year, low.month, low.day, high.month, high.day) == (high.year, 1, 1, 12, 31):
        return f"{low.year:04}"
    if (low.year, low.month, low.day, high.day) == (high.year, high.month, 1, monthrange(low.year, low.month)[1]):
        return f"{low:%Y-%m}"
    return f"{low} to {high}"


def _number(value: Decimal) -> str:
    return f"{value:,f}"
