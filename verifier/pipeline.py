"""The way of the data: an article in, a verification report out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from verifier.article import Article, article_from_text, open_article
from verifier.claims.model import Extraction
from verifier.dossier import assemble
from verifier.errors import ExtractionError, UsageError
from verifier.extract.offline import extract_offline
from verifier.figures import Figure, scan_article
from verifier.report import Report, report_of
from verifier.rules import Example, RuleSet, check
from verifier.rules import select as select_rules

if TYPE_CHECKING:
    from verifier.extract.llm import ModelSettings

Extract = Callable[[Article, Sequence[Figure]], Extraction]


def run(article: Article, *, extractor: Extract = extract_offline, rules: RuleSet, locale: str = "en-US") -> Report:
    """Scan, extract, assemble, check. A failing extractor costs its own part only; `report.failure` says why."""
    figures = scan_article(article, locale=locale)
    failure = None
    try:
        extraction = extractor(article, figures)
    except ExtractionError as error:
        extraction, failure = extract_offline(article, figures), str(error)
    dossier = assemble(article, figures, extraction)
    return report_of(dossier, check(dossier, rules), failure=failure)


def model_extractor(settings: "ModelSettings") -> Extract:
    """An extractor that asks the model that `settings` name, with the offline grammar beside it."""
    from verifier.extract.join import join
    from verifier.extract.llm import extract_with_model

    def extract(article: Article, figures: Sequence[Figure]) -> Extraction:
        offline = extract_offline(article, figures)
        return join(article, figures, offline, extract_with_model(article, figures, settings=settings))

    return extract


class Options(TypedDict, total=False):
    """What `verify` and `verify_all` take beside the article; see `verify`."""

    published: date | str | None
    headline: str | None
    rules: str
    select: Sequence[str]
    ignore: Sequence[str]
    model: "str | ModelSettings | None"
    base_url: str | None
    record: Path | str | None
    replay: Path | str | None
    locale: str


def verify(
    article: str | Path | Article,
    *,
    published: date | str | None = None,
    headline: str | None = None,
    rules: str = "default",
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    model: "str | ModelSettings | None" = None,
    base_url: str | None = None,
    record: Path | str | None = None,
    replay: Path | str | None = None,
    locale: str = "en-US",
) -> Report:
    """Verify one article: a str is its text, a Path a file, an Article is taken as it is.

    `published` is a date or an ISO string; `rules` names a rule set, narrowed by `select` and `ignore` (codes or
    families). Without `model` nothing leaves the machine; with one, `record` keeps its answers in a directory and
    `replay` answers from there. Raises UsageError and ArticleError; a model that fails is told in `report.failure`.
    """
    rule_set = select_rules(rules, select=tuple(select), ignore=tuple(ignore))
    extractor = _extractor(model, base_url=base_url, record=record, replay=replay)
    return run(_read(article, published, headline), extractor=extractor, rules=rule_set, locale=locale)


def verify_example(example: Example, *, code: str) -> Report:
    """Verify the example of a rule with that rule alone: read offline, or as the example's own answer has it."""
    article = article_from_text(example.text, published=example.published)
    extractor = example.extraction if example.answer else extract_offline
    return run(article, extractor=extractor, rules=select_rules("all", select=(code,)))


def verify_all(articles: Iterable[str | Path | Article], **options: Unpack[Options]) -> Iterator[Report]:
    """Verify article after article, each report as soon as it is there; takes the options of `verify`."""
    for article in articles:
        yield verify(article, **options)


def _read(article: str | Path | Article, published: date | str | None, headline: str | None) -> Article:
    if isinstance(article, Article):
        return article
    if isinstance(article, Path):
        return open_article(article, published=published, headline=headline)
    return article_from_text(article, published=published, headline=headline)


def _extractor(
    model: "str | ModelSettings | None", *, base_url: str | None, record: Path | str | None, replay: Path | str | None
) -> Extract:
    if record and replay:
        raise UsageError("record and replay are given together", remedy="Give one of them")
    if model is None and not replay:
        if base_url or record:
            raise UsageError(
                "base_url and record belong to a model, and none is named",
                remedy="Name one with model=..., or leave them out to work offline",
            )
        return extract_offline
    from verifier.extract.llm import ModelSettings

    if isinstance(model, ModelSettings):
        return model_extractor(model)
    return model_extractor(
        ModelSettings(
            model=model,
            base_url=base_url,
            record=Path(record) if record else None,
            replay=Path(replay) if replay else None,
        )
    )
