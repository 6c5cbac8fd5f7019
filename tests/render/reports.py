"""Reports put together by hand, so that what a renderer writes changes only when the renderer does."""

import hashlib
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from verifier.article.model import Article, Sentence
from verifier.article.span import Span
from verifier.claims.model import (
    Attribution,
    Claim,
    Extractor,
    Observation,
    Operand,
    Quantity,
    Relation,
    Usage,
)
from verifier.dossier import Dossier
from verifier.figures.interval import Interval
from verifier.figures.model import DateRange, Figure
from verifier.report import Evidence, Finding, Report, report_of

OFFLINE = Extractor(name="offline")
MODEL = Extractor(
    name="model",
    model="reader-4b",
    prompt="extract-3",
    origin="live",
    usage=Usage(requests=2, prompt_tokens=3120, completion_tokens=884),
    cost=0.0042,
)

QUAY = """\
County rehouses families after quay flood

The county is to rehouse 33 families from the flooded quay by the end of April, the housing office said.

Crews have rehoused 38 families so far, according to Mayor Ana Reyes, who took over the relief work when the pumps \
failed, and 12 of the 40 pumps still stand idle behind the old customs house.

Repairs will cost about $2.4 million, up 26 percent from $1.9 million, the office said in a report it released on \
Friday, March 5, 2024.

A volunteer count based on the office's lists put the people sheltered at 214, among them 61 children. “All 214 are \
safe,” said Reyes. More than 90 percent of the shops have reopened; three-digit hotline 311 takes calls.
"""


class Draft:
    """Names places of a text by their words, and figures by the order in which they were found."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.figures: list[Figure] = []

    def span(self, words: str, nth: int = 0) -> Span:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def figure(self, words: str, low: str | None, high: str | None = None, *, nth: int = 0, **more: object) -> int:
        span = self.span(words, nth)
        number = len(self.figures) + 1
        value = Decimal(low) if low is not None and high is None else None
        self.figures.append(
            Figure.model_validate(
                {
                    "id": number,
                    "start": span.start,
                    "end": span.end,
                    "text": words,
                    "kind": "count",
                    "value": value,
                    "low": low,
                    "high": None if more.get("low_open") else high or low,
                    "lenient": Interval(None, None),
                }
                | more
            )
        )
        return number


def article_of(text: str, **more: object) -> Article:
    lines = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append(Span(start, start + len(line)))
        start += len(line) + 1
    title = text.split("\n", 1)[0]
    return Article.model_validate(
        {
            "text": text,
            "title": title,
            "sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
            "paragraphs": tuple(lines),
            "sentences": tuple(Sentence(id=n, span=span, paragraph=n - 1) for n, span in enumerate(lines, start=1)),
        }
        | more
    )


def relation(number: int, kind: str, roles: str, figures: Sequence[int], verdict: str, **more: object) -> Relation:
    operands = tuple(Operand(role=role, figure=figure) for role, figure in zip(roles, figures, strict=True))
    return Relation.model_validate(
        {"id": number, "kind": kind, "operands": operands, "cue": None, "verdict": verdict} | more
    )


def _quay_figures(draft: Draft) -> None:
    families: dict[str, object] = {"counted": "families"}
    draft.figure("33", "33", **families)
    april = DateRange(low=date(2024, 4, 30), high=date(2024, 4, 30), grain="day")
    draft.figure("the end of April", None, kind="date", date=april, tier="optional")
    draft.figure("38", "38", **families)
    draft.figure("12", "12", counted="pumps")
    draft.figure("40", "40", counted="pumps")
    money: dict[str, object] = {"kind": "money", "unit": "USD"}
    draft.figure("$2.4 million", "2280000", "2520000", hedge="approx", **money)
    draft.figure("26 percent", "25.5", "26.5", kind="percent", unit="percent", trend="up")
    draft.figure("$1.9 million", "1850000", "1950000", **money)
    day = DateRange(low=date(2024, 3, 5), high=date(2024, 3, 5), grain="day")
    draft.figure("Friday, March 5, 2024", None, kind="date", date=day)
    draft.figure("214", "214", counted="people")
    draft.figure("61", "61", counted="children")
    draft.figure("214", "214", nth=1, counted="people")
    draft.figure("90 percent", "90", kind="percent", unit="percent", hedge="more_than", low_open=True)
    draft.figure("311", "311", tier="exempt")


def _quay_attributions(draft: Draft) -> tuple[Attribution, ...]:
    office, reyes, count = "the housing office", "Ana Reyes", "a volunteer count"
    return (
        Attribution(
            id=1, source=draft.span("the housing office"), name=office, kind="official", cue=draft.span("said"),
            contents=(draft.span("The county is to rehouse 33 families from the flooded quay by the end of April"),),
            figures=(1, 2),
        ),
        Attribution(
            id=2, source=draft.span("Mayor Ana Reyes"), name=reyes, kind="person", cue=draft.span("according to"),
            contents=(draft.span("Crews have rehoused 38 families so far"),), figures=(3,),
        ),
        Attribution(
            id=3, source=draft.span("the office"), name=office, kind="official", cue=draft.span("said", 1),
            contents=(draft.span("Repairs will cost about $2.4 million, up 26 percent from $1.9 million"),),
            same_as=1, figures=(6, 7, 8),
        ),
        Attribution(
            id=4, source=draft.span("A volunteer count"), name=count, kind="tally", cue=draft.span("put"),
            contents=(draft.span("the people sheltered at 214, among them 61 children"),), basis=1, figures=(10, 11),
        ),
        Attribution(
            id=5, source=draft.span("Reyes", 1), name=reyes, kind="person", cue=draft.span("said", 2),
            contents=(draft.span("All 214 are safe"),), same_as=2, figures=(12,),
        ),
    )  # fmt: skip


def _quay_claims(draft: Draft) -> tuple[Claim, ...]:
    told = (
        ("The county is to rehouse 33 families from the flooded quay by the end of April.",
         "The county is to rehouse 33 families from the flooded quay by the end of April", (1, 2), 1, "plan"),
        ("Crews have rehoused 38 families so far.", "Crews have rehoused 38 families so far", (3,), 2, "fact"),
        ("12 of the 40 pumps still stand idle behind the old customs house.",
         "12 of the 40 pumps still stand idle behind the old customs house", (4, 5), None, "fact"),
        ("Repairs will cost about $2.4 million, up 26 percent from $1.9 million.",
         "Repairs will cost about $2.4 million, up 26 percent from $1.9 million", (6, 7, 8), 3, "forecast"),
        ("The office released its report on Friday, March 5, 2024.",
         "in a report it released on Friday, March 5, 2024", (9,), None, "fact"),
        ("214 people were sheltered, among them 61 children.",
         "the people sheltered at 214, among them 61 children", (10, 11), 4, "fact"),
        ("All 214 people are safe.", "All 214 are safe", (12,), 5, "fact"),
        ("More than 90 percent of the shops have reopened.",
         "More than 90 percent of the shops have reopened", (13,), None, "fact"),
        ("The pumps failed.", "the pumps failed", (), None, "background"),
    )  # fmt: skip
    return tuple(
        Claim.model_validate(
            {
                "id": number,
                "text": text,
                "quote": draft.span(quote),
                "figures": figures,
                "attribution": said,
                "class": class_,
                "unclear": "which report is meant" if number == 5 else None,
            }
        )
        for number, (text, quote, figures, said, class_) in enumerate(told, start=1)
    )


def _quay_findings(draft: Draft, dossier: Dossier) -> tuple[Finding, ...]:
    exceeded = Evidence(
        message="Rehoused so far are 38 families, more than the 33 that were to be rehoused.",
        span=draft.span("have rehoused 38 families so far"),
        related=((draft.span("33"), "planned"),),
        arithmetic=("38 (rehoused so far) > 33 (to be rehoused)",),
        figures=(1, 3),
        relations=(1,),
        settle="the housing office's list of rehoused families, and whether the plan was extended",
    )
    weekday = Evidence(
        message="March 5, 2024 was a Tuesday, not a Friday.",
        span=draft.span("Friday, March 5, 2024"),
        arithmetic=("March 5, 2024 is a Tuesday", "the nearest Friday is March 8, 2024"),
        slip="the day of publication written for the day of the event",
        figures=(9,),
        relations=(6,),
        settle="the date on the report",
    )
    unnamed = Evidence(
        message="Nobody is named who says that more than 90 percent of the shops have reopened.",
        span=draft.span("More than 90 percent of the shops have reopened"),
        figures=(13,),
    )
    return (
        Finding.of(exceeded, dossier, code="ARI006", name="achieved-exceeds-planned", severity="error"),
        Finding.of(weekday, dossier, code="TIM001", name="weekday-date", severity="warning"),
        Finding.of(unnamed, dossier, code="ATT001", name="figure-without-source", severity="info"),
    )


def _quay_dossier(extractor: Extractor, draft: Draft, **more: object) -> Dossier:
    _quay_figures(draft)
    known: dict[str, object] = {"published": date(2024, 3, 8), "source": "stories/quay-flood.txt"}
    return Dossier(
        article=article_of(QUAY, **(known | more)),
        figures=tuple(draft.figures),
        extractor=extractor,
        attributions=_quay_attributions(draft),
        quantities=(
            Quantity(id=1, dimension="count", counts="families", act="rehouse", who="the county", place="the quay"),
            Quantity(id=2, dimension="count", counts="people", act="shelter"),
        ),
        observations=(
            Observation(figure=1, quantity=1, status="planned", attribution=1),
            Observation(figure=3, quantity=1, status="achieved", attribution=2),
            Observation(figure=10, quantity=2, status="level", attribution=4),
        ),
        claims=_quay_claims(draft),
        relations=(
            relation(1, "part_of", "ab", (3, 1), "conflicting", arithmetic=("38 > 33",)),
            relation(2, "part_of", "ab", (4, 5), "consistent", cue=draft.span("of the"), arithmetic=("12 ≤ 40",)),
            relation(
                3, "change", "abc", (8, 6, 7), "consistent", rounding=True,
                arithmetic=("(2.4m − 1.9m) ÷ 1.9m = 16.9% to 36.2%; stated 26 percent, that is 25.5% to 26.5%",),
            ),
            relation(4, "part_of", "ab", (11, 10), "consistent", arithmetic=("61 ≤ 214",)),
            relation(5, "same", "aa", (10, 12), "consistent", arithmetic=("214 = 214",)),
            relation(6, "weekday", "a", (9,), "conflicting"),
            relation(
                7, "share_of", "ac", (13, 13), "undetermined", provenance="model",
                reason="the number of shops is not stated",
            ),
        ),
        notes=("The figure 311 is a telephone number and was left out.",),
    )  # fmt: skip


@cache
def quay(extractor: Extractor = OFFLINE, *, failure: str | None = None, **more: object) -> Report:
    """A report with an error, a warning and an info, and figures in every state that an article alone can give."""
    draft = Draft(QUAY)
    dossier = _quay_dossier(extractor, draft, **more)
    return report_of(dossier, _quay_findings(draft, dossier), failure=failure)


@cache
def clean() -> Report:
    """The same article with nothing found and every conflicting relation gone."""
    draft = Draft(QUAY)
    dossier = _quay_dossier(OFFLINE, draft)
    kept = tuple(relation for relation in dossier.relations if relation.verdict == "consistent")
    whole = Dossier(**{**vars(dossier), "relations": kept, "notes": ()})
    return report_of(whole, ())


@cache
def bare() -> Report:
    """An article without a figure or a claim."""
    text = "Rain is expected over the hills.\n"
    return report_of(Dossier(article_of(text), (), OFFLINE, (), (), (), (), (), ()), ())


@cache
def failed() -> Report:
    """A report from which the model's part is missing."""
    why = "No answer came from the model (http://127.0.0.1:9/v1). Check that the server runs, or leave --model out."
    return quay(failure=why)


HOSTILE = (
    "[bold]12[/bold] dead, [/foo] :smile: \x1b[2J\x1b]0;owned\x07\x1b[31mred 40\x1b[0m\r\n"
    '::error file=x::{braces} {{7*7}} <script>alert(33)</script> & "quoted" 38\u202e50 abc\n'
    "\t##[add-mask]secret 51 人质18人 cafe\u0301 38 \U0001f468\u200d\U0001f469\u200d\U0001f467 61 \ud800 62\n"
    + "x" * 250 + " 77 " + "y" * 246 + "\n"
    "\u200bzero 5\u20280\x85\x9b31m 99\x00 \ufeff \u2066 \u0338\u0338\u0338\u0338\u0338\u0338 \ufe0f 44\n"
)  # fmt: skip
_HOSTILE_FIGURES = ("12", "40", "33", "38", "51", "18", "61", "62", "77", "99", "44")


@cache
def hostile() -> Report:
    """An article that tries everything text can try on a terminal, a log or a page, quoted in every place a report has."""
    draft = Draft(HOSTILE)
    for words in _HOSTILE_FIGURES:
        draft.figure(words, words, counted="人质\x1b[7m [red]")
    lines = [line for line in HOSTILE.split("\n") if line]
    source = draft.span("[bold]12[/bold]")
    said = Attribution(id=1, source=source, name="<b>\x1b]8;;http://x\x07 :boom: \u202eevil", kind="person", cue=None)
    claims = tuple(
        Claim(id=number, text=line, quote=draft.span(line), figures=(number,), attribution=1, unclear="\x1b[8m ::set")
        for number, line in enumerate(lines, start=1)
    )
    dossier = Dossier(
        article=article_of(HOSTILE, title="::warning::\x1b[2J\u202e [bold]T[/bold]\ud800", source="a\x1b[1mb\n::c.txt"),
        figures=tuple(draft.figures),
        extractor=Extractor(name="model", model="m\x1b[5m[blink]", prompt="p\n::x", origin="recorded"),
        attributions=(said,),
        quantities=(),
        observations=(),
        claims=claims,
        relations=(
            relation(1, "total", "ab", (1, 2), "consistent", arithmetic=("[bold]1[/bold] \x1b[2J = :smile:",)),
            relation(2, "total", "ab", (3, 4), "undetermined", reason="\u202e\x9b2J <img onerror=x>"),
        ),
        notes=("::error::\x1b[2J\n::notice::",),
    )
    evidence = [
        Evidence(
            message=f"[/bold] \x1b[2J {figure.text} :smile: <script>\u202e",
            span=figure.span,
            related=((draft.figures[(place + 1) % len(draft.figures)].span, "::label [b]\x1b[0m"),),
            arithmetic=("::1 + 1 = 3 \x07",),
            slip="<slip>\u2067",
            figures=(figure.id,),
            settle="::\x1b]0;x\x07",
        )
        for place, figure in enumerate(draft.figures)
    ]
    findings = [Finding.of(one, dossier, code="ARI001", name="sum-mismatch", severity="warning") for one in evidence]
    return report_of(dossier, findings, failure="\x1b[2J::error::no\u202e")
