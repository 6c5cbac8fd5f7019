"""Asking a model about one article: part by part, failing rows once more, and all of it grounded."""

import json
from collections.abc import Sequence

from verifier.article.model import Article
from verifier.claims.model import Extraction, Extractor
from verifier.extract.ground import ground
from verifier.extract.llm import cost
from verifier.extract.llm.client import Conversation, conversation
from verifier.extract.llm.mask import Line, Masked, mask
from verifier.extract.llm.recording import Label
from verifier.extract.llm.request import request_of, split, with_figures
from verifier.extract.llm.rows import Failing, Sifted, combine, mend, sift
from verifier.extract.llm.settings import ModelSettings
from verifier.extract.llm.wire import WireAnswer, WireRelations
from verifier.figures.model import Figure

_MOST_MENDED = 60
"""Rows that are asked for again; an answer with more faults is not worth a longer question."""


def extract_with_model(article: Article, figures: Sequence[Figure], *, settings: ModelSettings) -> Extraction:
    """What a model reads in an article, grounded in its text; values of figures are not shown unless `sighted`.

    Raises one of the ExtractionError family: Unreachable, RateLimited, BadRequest, Refused, Truncated, InvalidAnswer,
    RecordingMissing.
    """
    masked = mask(article, figures, sighted=settings.sighted)
    parts = split(masked)
    request = request_of("extract", article, masked, parts[0], model=settings.model)
    label = Label(masked.title, request.label, request.messages[-1].content)
    with conversation(settings, label) as talk:
        interview = _Interview(article, masked, talk)
        sifted = combine([interview.read(part, f"part {n} of {len(parts)}") for n, part in enumerate(parts, start=1)])
        if len(parts) > 1:
            sifted = interview.relate(sifted)
    price = cost.cost(talk.model, talk.usage)
    extractor = Extractor(
        name="model",
        model=talk.model,
        prompt=request.label,
        origin=talk.origin,
        usage=talk.usage,
        cost=None if price is None else float(price),
    )
    return ground(article, masked, sifted, extractor)


class _Interview:
    """The questions about one article."""

    def __init__(self, article: Article, masked: Masked, talk: Conversation) -> None:
        self._article, self._masked, self._talk = article, masked, talk

    def read(self, lines: Sequence[Line], place: str) -> Sifted:
        """The rows of one part of the article; those that fail on meaning are asked for once more."""
        self._tell(place)
        answer = self._ask("extract", lines)
        sifted = sift(answer, self._masked)
        if not sifted.failing:
            return sifted
        self._tell(f"{len(sifted.failing)} rows once more")
        mended = self._ask("repair", lines, rows=_told(sifted.failing[:_MOST_MENDED]))
        return mend(answer, sifted, mended, self._masked)

    def relate(self, sifted: Sifted) -> Sifted:
        """The rows of all parts with the relations that join figures of different parts."""
        self._tell("the parts together")
        request = request_of(
            "relate", self._article, self._masked, with_figures(self._masked.lines), model=self._talk.model
        )
        found = self._talk.ask(request)
        assert isinstance(found, WireRelations)  # noqa: S101  # the prompt's front matter says so
        fresh = [row for row in found.relations if row not in sifted.good.relations]
        related = sift(_only_relations(fresh), self._masked)
        rows = sifted.good.model_copy(update={"relations": [*sifted.good.relations, *related.good.relations]})
        return Sifted(rows, (*sifted.failing, *related.failing))

    def _tell(self, place: str) -> None:
        doing = "asking" if self._talk.source is None else "replaying"
        self._talk.settings.tell(f"{doing} {self._talk.model}: {place}")

    def _ask(self, prompt: str, lines: Sequence[Line], **values: str) -> WireAnswer:
        request = request_of(prompt, self._article, self._masked, lines, model=self._talk.model, **values)
        answer = self._talk.ask(request)
        assert isinstance(answer, WireAnswer)  # noqa: S101  # the prompt's front matter says so
        return answer


def _only_relations(rows: Sequence[object]) -> WireAnswer:
    empty: dict[str, list[object]] = {name: [] for name in WireAnswer.model_fields}
    return WireAnswer.model_validate(empty | {"relations": list(rows)})


def _told(failing: Sequence[Failing]) -> str:
    """The failing rows as JSON lines, each with its fault."""
    return "\n".join(
        json.dumps({"list": fault.list, "row": fault.row.model_dump(), "fault": fault.reason}, ensure_ascii=False)
        for fault in failing
    )
