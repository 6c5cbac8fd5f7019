"""From flags to settings, and from settings to a report on an article."""

from argparse import Namespace
from collections.abc import Callable

from verifier.article import Article
from verifier.cli.messages import progress
from verifier.errors import UsageError
from verifier.pipeline import Extract, model_extractor, run
from verifier.report import Report
from verifier.rules import RuleSet, select
from verifier.settings import Settings, settings_from


def settings_of(options: Namespace) -> Settings:
    """The settings of this run; flags win. Raises UsageError, also for a flag that needs a model and has none."""
    flags = {name: value for name, value in vars(options).items() if name in Settings.model_fields}
    settings = settings_from(flags)
    if not settings.names_a_model:
        flag = "--record" if settings.record else "--base-url" if flags.get("base_url") else None
        if flag:
            raise UsageError(f"{flag} is given and no model", remedy="Name one with --model NAME")
    return settings


def rules_of(settings: Settings) -> RuleSet:
    """The rules to run. Raises UsageError for a code, set, option or severity that does not exist."""
    try:
        select("all", settings=settings.rule_options)
    except UsageError as error:
        raise UsageError(error.what, where=str(settings.read_from), remedy=error.remedy) from error
    return select(settings.rules, select=settings.select, ignore=settings.ignore, settings=settings.rule_options)


def report_on(article: Article, settings: Settings, rules: RuleSet) -> Report:
    """The report on one article, by the model too where one is named; what the model is doing is told meanwhile."""
    if not settings.names_a_model:
        return run(article, rules=rules, locale=settings.locale)
    with progress() as told:
        return run(article, extractor=_extractor(settings, told), rules=rules, locale=settings.locale)


def _extractor(settings: Settings, told: Callable[[str], None]) -> Extract:
    from verifier.extract.llm import ModelSettings

    return model_extractor(
        ModelSettings(
            model=settings.model,
            base_url=settings.base_url,
            api_key=settings.api_key,
            timeout=settings.timeout,
            sighted=settings.sighted,
            record=settings.record,
            replay=settings.replay,
            progress=told,
        )
    )
