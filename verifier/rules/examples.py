"""The examples in a rule's docstring: a few lines of an article, and what the rule must make of them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict
from rapidfuzz import fuzz

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.model import Attribution, Claim, Extraction, Extractor
from verifier.errors import UsageError
from verifier.figures.model import Figure

_FENCE = re.compile(
    r"^```(?P<outcome>flagged|clean)(?P<terms>[^\n]*)\n(?P<body>.*?)^```[ ]*$", re.MULTILINE | re.DOTALL
)
_ANSWER = "---"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AuthoredClaim(_Frozen):
    """A claim written by hand in an extractor's stead: its wording, the words it quotes and the source it names."""

    claim: str
    quote: str | None = None
    source: str | None = None


class Example(_Frozen):
    """A text that a rule flags, or leaves alone.

    `answer` is empty where the offline extractor reads the text. Rules about what an extractor says need an answer to
    look at: below a line of three dashes each `claim:` stands with its `quote:` and `source:`, a line each.
    """

    outcome: Literal["flagged", "clean"]
    text: str
    published: date | None = None
    answer: tuple[AuthoredClaim, ...] = ()

    @property
    def shown(self) -> str:
        """The text and, below three dashes, the extractor's answer where one is part of the example."""
        lines = [self.text]
        for authored in self.answer:
            told = authored.model_dump(exclude_none=True).items()
            lines += [_ANSWER] if len(lines) == 1 else []
            lines += [f"{name}: {words}" for name, words in told]
        return "\n".join(lines)

    def extraction(self, article: Article, figures: Sequence[Figure]) -> Extraction:
        """The authored answer as an extraction; every claim cites the figures of its quote."""
        claims, attributions = [], []
        for number, authored in enumerate(self.answer, start=1):
            quote = _place(article, authored.quote or authored.claim)
            cited = tuple(figure.id for figure in figures if quote.covers(figure.span))
            if authored.source:
                attributions.append(_attribution(number, article, authored.source, quote, cited))
            claims.append(
                Claim(
                    id=number,
                    text=authored.claim,
                    quote=quote,
                    worded=authored.quote,
                    figures=cited,
                    attribution=number if authored.source else None,
                )
            )
        return Extraction(
            extractor=Extractor(name="example", origin="authored"),
            claims=tuple(claims),
            attributions=tuple(attributions),
        )


def examples_in(docstring: str) -> Iterator[Example]:
    """The examples of a docstring, in order. Raises UsageError for a fence that is not of the form."""
    for fence in _FENCE.finditer(docstring):
        terms = dict(term.partition("=")[::2] for term in fence["terms"].split())
        published = terms.pop("published", None)
        if terms:
            raise UsageError(f"An example has unknown terms: {', '.join(terms)}", remedy="It takes published=DATE")
        text, _, answer = fence["body"].partition(f"\n{_ANSWER}\n")
        outcome: Literal["flagged", "clean"] = "flagged" if fence["outcome"] == "flagged" else "clean"
        yield Example(
            outcome=outcome,
            text=text.strip("\n"),
            published=date.fromisoformat(published) if published else None,
            answer=tuple(_authored(answer)),
        )


def without_examples(markdown: str) -> str:
    """The prose that is left when the example fences are taken out."""
    return _FENCE.sub("", markdown).strip()


def _authored(answer: str) -> Iterator[AuthoredClaim]:
    fields: dict[str, str] = {}
    for line in filter(None, map(str.strip, answer.splitlines())):
        name, _, words = line.partition(": ")
        if name == "claim" and fields:
            yield AuthoredClaim.model_validate(fields)
            fields = {}
        fields[name] = words
    if fields:
        yield AuthoredClaim.model_validate(fields)


def _place(article: Article, words: str) -> Span:
    """Where the words stand; failing that, the sentence most like them."""
    start = article.text.find(words)
    if start >= 0:
        return Span(start, start + len(words))
    spans = [sentence.span for sentence in article.sentences]
    return max(spans, key=lambda span: fuzz.partial_ratio(words, article.quote(span)))


def _attribution(number: int, article: Article, name: str, quote: Span, figures: tuple[int, ...]) -> Attribution:
    start = article.text.find(name)
    source = Span(start, start + len(name)) if start >= 0 else None
    return Attribution(
        id=number, source=source, name=name, kind="organisation", cue=None, contents=(quote,), figures=figures
    )
