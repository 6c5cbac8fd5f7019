"""Counts that sides dispute: casualties, missing and displaced people, crowds, arrests, losses, shares of opinion."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from verifier.claims.nouns import is_person
from verifier.claims.wordlists import word_set
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.rules.conflicts import status
from verifier.rules.lexicon import words

Measure = Literal["dead", "hurt", "missing", "displaced", "crowd", "rape", "arrests", "losses", "poll"]


@dataclass(frozen=True, slots=True)
class Contested:
    """How a measure is told: acts that happen, nouns counted, words just before the figure and soon behind it."""

    measure: Measure
    acts: frozenset[str]
    heads: frozenset[str]
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None


def _row(measure: Measure, acts: str, heads: str, before: str, behind: str) -> Contested:
    return Contested(
        measure,
        word_set(acts),
        word_set(heads),
        words(before, behind=r"(?: \w+){0,2} $") if before else None,
        words(behind, before=r"^(?:\W+\w+){0,3}?\W+") if behind else None,
    )


_MEASURES: Final = (
    _row(
        "dead",
        "kill die murder perish drown execute massacre",
        "dead death fatality casualty body killed corpse",
        "kill* murdered murdering massacred claimed claiming shot_dead gunned_down deaths_of death_of massacre_of "
        "slaughter_of murder_of",
        "dead died killed perished drowned lost_their_lives to_their_deaths shot_dead",
    ),
    _row(
        "hurt",
        "injure wound hurt",
        "wounded injured injury",
        "injured injuring wounded wounding hurting",
        "wounded injured hurt",
    ),
    _row("missing", "disappear vanish", "missing", "", "missing unaccounted_for"),
    _row(
        "displaced",
        "displace uproot flee",
        "displaced homeless",
        "displaced displacing uprooted uprooting",
        "displaced homeless fled_their_homes fled_the_country from_their_homes out_of_their_homes",
    ),
    _row(
        "crowd",
        "march rally protest demonstrate",
        "protester demonstrator marcher",
        "crowd_of march_of demonstration_of protest_of",
        "marched rallied protested demonstrated took_to_the_streets",
    ),
    _row("rape", "rape", "rape", "raped raping", "raped sexually_assaulted"),
    _row(
        "arrests",
        "arrest detain",
        "arrest",
        "arrested arresting detained detaining",
        "arrested detained taken_into_custody",
    ),
)
_ACTS: Final[Mapping[str, Measure]] = {act: row.measure for row in _MEASURES for act in row.acts}
_HEADS: Final[Mapping[str, Measure]] = {head: row.measure for row in _MEASURES for head in row.heads}
_FORCES: Final = word_set("soldier troop fighter tank aircraft jet warplane helicopter vehicle serviceman militant")
_ELECTORATE: Final = word_set("voter respondent adult american briton german republican democrat independent person")
_TOLL: Final = words(
    "toll casualties fatalities deaths number_of_dead number_of_deaths number_of_the_dead number_of_people_killed",
    behind=r"[^.;]{0,40}\b(?:to|at|of|is|was|now|reached|hit|passed|topped|exceeded|surpassed|above|over)(?: \w+)? $",
)
_COST: Final = words("cost costs costing take takes took taking claim* lost", behind=r" (?:\w+ ){0,3}$")
_LIVES: Final = words("lives", before=r"^ (?:more |other )?")
# Endings of nouns for people, beside those that are listed.
_PERSONAL: Final = re.compile(r"(?:er|or|i(?:st|an)|man)$")
_ANIMALS: Final = word_set(
    "tiger panther otter beaver badger spider hamster lobster oyster boxer pointer condor mammoth"
)
_MORE_PEOPLE: Final = word_set(
    "assailant occupant combatant inhabitant client parishioner cadet clan relative teen family household"
)
_OPINION: Final = words(
    "back* support* oppos* favo* approv* disapprov* prefer* plan_to_vote would_vote view* trust* said_they say_they",
    before=r"^(?:\W+\w+){0,5}?\W+",
)
_NOT_YET: Final = words(
    "could would may might will can shall should must if unless whether threat* plan* plot* feared attempt* try* tried "
    "fiction* novel film movie play episode game",
    behind=r"[^.;]{0,60}$",
)
_REGULARLY: Final = words("year day week month decade hour", before=r"^(?:\W+\w+){0,5}?\W+(?:a|per|every|each) ")
_NOT_DISPUTED: Final = frozenset({"planned", "forecast", "limit", "remaining"})
_COUNTED: Final = frozenset({"count", "percent"})
# "four missing hikers were found", "with 66 people on board": who is spoken of, not how many are gone.
_SPOKEN_OF: Final = words("missing wounded injured", behind=r" \w")
_ABOARD: Final = words("on_board aboard", before=r"^(?:\W+\w+){0,3}?\W+")
_POLLS: Final = words("poll polls pollster* polling survey* gallup census questionnaire*")
_READ_AROUND: Final = 200


def contested_figures(dossier: Dossier) -> dict[int, Measure]:
    """The figures of the story that count something contested, in order; a whole of which they are part is not one."""
    wholes = {figure for relation in dossier.related("part_of", "share_of") for figure in relation.role("b")}
    return {
        figure.id: measure
        for figure in dossier.figures
        if figure.tier == "required"
        and figure.part == "body"
        and figure.id not in wholes
        and status(dossier, figure) not in _NOT_DISPUTED
        and (measure := _measure(dossier, figure))
    }


def _measure(dossier: Dossier, figure: Figure) -> Measure | None:
    """Which contested thing a figure counts; None for anything else, what may yet happen and yearly numbers."""
    sentence = dossier.sentence_of(figure.span)
    if sentence is None or figure.kind not in _COUNTED or figure.per is not None:
        return None
    text = dossier.article.part(figure.part)
    start = figure.hedge_span.start if figure.hedge_span and figure.hedge_span.end <= figure.start else figure.start
    before = text[max(sentence.span.start, start - _READ_AROUND) : start]
    behind = text[figure.end : min(sentence.span.end, figure.end + _READ_AROUND)]
    if behind.startswith("-") or _shouted(text[figure.start : figure.end + len(figure.counted or "") + 1]):
        return None
    if figure.kind == "percent":
        return "poll" if figure.head in _ELECTORATE and _OPINION.search(behind) and not _tells_of_polls(text) else None
    if figure.value == 1 or any(told.search(behind) for told in (_REGULARLY, _ABOARD)) or _NOT_YET.search(before):
        return None
    if _SPOKEN_OF.search(figure.counted or ""):
        return None
    return _counted(dossier, figure) or (_in_words(before, behind) if _may_be_people(figure) else None)


@lru_cache(maxsize=2)
def _tells_of_polls(text: str) -> bool:
    """Whether a text names a poll anywhere; asked again for each share of voters in it, so the last is kept."""
    return _POLLS.search(text) is not None


def _shouted(told: str) -> bool:
    """Whether words stand in capitals, as a headline inside the text does."""
    return told.isupper() and sum(map(str.isalpha, told)) > len("DEAD")


def _counted(dossier: Dossier, figure: Figure) -> Measure | None:
    quantity = dossier.quantity_of(figure.id)
    act = quantity.act if quantity else None
    head = figure.head or ""
    if act == "lose" and head in _FORCES:
        return "losses"
    return _HEADS.get(head) or (_ACTS.get(act or "") if _may_be_people(figure) else None)


def _may_be_people(figure: Figure) -> bool:
    """Whether people may be counted: by name of a people, by a listed noun, by its ending, or where no noun stands."""
    head = figure.head
    if head is None or is_person(head) or head in _MORE_PEOPLE:
        return True
    if _PERSONAL.search(head):
        return head not in _ANIMALS
    return bool(figure.counted and figure.counted.split()[-1][0].isupper())


def _in_words(before: str, behind: str) -> Measure | None:
    if _TOLL.search(before) or (_COST.search(before) and _LIVES.match(behind)):
        return "dead"
    for row in _MEASURES:
        if (row.before and row.before.search(before)) or (row.behind and row.behind.search(behind)):
            return row.measure
    return None
