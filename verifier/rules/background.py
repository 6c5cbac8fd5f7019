"""Which tolls need no source here: history, what an authority did itself, and sentences that name somebody."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final

from verifier.article.span import PartName, Span
from verifier.claims.model import Attribution
from verifier.claims.wordlists import word_set
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.rules.lexicon import words

# Events whose toll nobody disputes any more, whatever the article is about.
_SETTLED: Final = words(
    "9/11 sept_11 sept._11 september_11 september_11th titanic pearl_harbor holocaust hiroshima nagasaki world_war* "
    "first_world_war second_world_war wwi wwii vietnam_war korean_war civil_war d-day chernobyl hurricane_katrina "
    "oklahoma_city_bombing columbine sandy_hook virginia_tech lockerbie aberfan hillsborough bhopal rwandan_genocide "
    "armenian_genocide srebrenica challenger boxing_day_tsunami great_fire black_death spanish_flu lusitania hindenburg"
)
# "the attack that killed 14", "who shot dead nine": a past tense in a relative clause tells what is known already.
_RELATIVE: Final = re.compile(
    r"\b(?P<antecedent>(?:\S+ ){1,6})(?:that|which|who|where|when|in which|after which),? "
    r"(?!has |have )(?:[\w'’-]+ ){0,6}?$",
    re.IGNORECASE,
)
_INDEFINITE: Final = words("a an another some one")
# "the nine people killed", "in the hours after 14 people were killed": known already.
_PRESUPPOSED: Final = re.compile(
    r"(?:\b(?:the|these|those|its|their|his|her|all|both)(?: other| last| first)?"
    r"|\b(?:hours?|days?|weeks?|months?|years?) (?:after|since|before)(?: [\w'’-]+){0,8}?"
    r"|\b(?:deadliest|worst|first|bloodiest|largest|biggest)\b[^.;!?]{0,80}\bsince (?:[\w'’-]+ ){1,7}"
    r"(?:killed|claimed|left|wounded|injured)"
    r"|\bon the heels of (?:[\w'’-]+ ){1,12}?(?:killed|injured|wounded|left)(?: at least| more than)?"
    r"|^\W*the (?:deaths?|killings?|murders?|loss|execution) of) $",
    re.IGNORECASE,
)
# "parents of two soldiers killed": somebody's, not a count; "a total of 12", "the deaths of 12" are counts.
_POSSESSED: Final = re.compile(r"\b(\w+) of $", re.IGNORECASE)
_COUNTING: Final = words(
    "toll death* dead number crowd* total loss losses killing* murder* estimate* count tally excess average maximum "
    "minimum record injury injuries arrest* rape* displacement march demonstration protest rally massacre* slaughter"
)
_BEFORE_COURT: Final = words(
    "accused accuses accusing charged_with charges_with convict* indict* suspected_of suspect_in sentenced pleaded "
    "pled on_trial guilty acquitted alleged*"
)
_PRONOUNS: Final = word_set("it he she they")
_RUNNING_CLAUSE: Final = re.compile(r"\w (?:that|which|who) (?:has|have) (?:\w+ ){1,4}$", re.IGNORECASE)
_LONGEST_ASIDE: Final = 80
# "The attack killed 160" may speak of an attack dated in the sentence before.
_POINTS_BACK: Final = words("the that this those these", before=r"^\W*")
_READ_AROUND: Final = 300
_YEAR: Final = re.compile(r"\b(1[0-9]{3}|20[0-9]{2})\b")
_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_EARLIER: Final = re.compile(
    rf"\b(?:(?:[Ll]ast|[Tt]he previous) (?:month|year|spring|summer|autumn|fall|winter|{_MONTHS})|[Ee]arlier this year"
    rf"|(?:[Ii]n|[Ss]ince) (?:early |late |mid-)?(?:{_MONTHS})(?! \d)|(?:months|years) (?:ago|earlier)"
    rf"|(?:[Ee]arly|[Ll]ate) last year)\b",
)
_CURRENT: Final = re.compile(
    r"\b(?:today|yesterday|tonight|this (?:morning|week|month|evening|afternoon)|last (?:night|week)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_AGED: Final = re.compile(r"\baged? (?:\d+(?:, (?:and )?| and |, ?))*$")
_NAMED: Final = re.compile(r"\b[A-Z][\w'’-]+(?: Jr\.| Sr\.)?, $")
_AUTHORITY: Final = words(
    "police* officer officers authorities official officials prosecutor* investigator* detective* agent agents "
    "sheriff* deputy deputies fbi interpol europol customs border_patrol border_guard* border_force coastguard* "
    "coast_guard* gendarme* marshal* medics paramedics doctors hospital morgue coroner* trooper* security_forces "
    "security_services military army navy soldiers troops rescuer* rescue_teams rescue_workers rescue_crews "
    "firefighter* immigration_and_customs_enforcement"
)


def is_history(dossier: Dossier, figure: Figure, *, before_year: int | None) -> bool:
    """Whether the event is of `before_year` or earlier, its toll settled or before a court, or already known."""
    before, behind = around(dossier, figure)
    if _BEFORE_COURT.search(before) or _told_as_known(before):
        return True
    near = before + behind
    if _SETTLED.search(near):
        return True
    if _POINTS_BACK.match(near):
        near = dossier.article.part(figure.part)[max(figure.start - _READ_AROUND, 0) : figure.start] + behind
    return before_year is not None and any(int(year) <= before_year for year in _YEAR.findall(near))


def is_no_news(dossier: Dossier, figure: Figure) -> bool:
    """Whether a figure is recalled from an earlier month, is somebody's age, or stands in a question."""
    sentence = dossier.sentence_of(figure.span)
    asked = sentence is not None and dossier.article.quote(sentence.span).rstrip("\"”’' ").endswith("?")
    return asked or is_age(dossier, figure) or is_earlier(dossier, figure)


def is_earlier(dossier: Dossier, figure: Figure) -> bool:
    """Whether a sentence after the first dates the event to an earlier month or year, and to no day: "in March, …".

    What the writer recalls is told as known, unlike the news of the day.
    """
    sentence = dossier.sentence_of(figure.span)
    lead = next((each.id for each in dossier.article.sentences if each.span.part == "body" and not each.heading), None)
    if sentence is None or sentence.id == lead:
        return False
    text = dossier.article.part(figure.part)
    start = max(sentence.span.start, figure.start - _READ_AROUND)
    near, place = text[start : min(sentence.span.end, figure.end + _READ_AROUND)], figure.start - start
    earlier = min((abs(found.start() - place) for found in _EARLIER.finditer(near)), default=None)
    current = min((abs(found.start() - place) for found in _CURRENT.finditer(near)), default=None)
    return earlier is not None and (current is None or earlier < current)


def is_age(dossier: Dossier, figure: Figure) -> bool:
    """Whether a bare number is somebody's age: "Anna Roper, 45, was", "was 67 when", "aged 43, 55 and 58"."""
    text = dossier.article.part(figure.part)
    before, behind = text[max(figure.start - _LONGEST_ASIDE, 0) : figure.start], text[figure.end : figure.end + 6]
    aged = _AGED.search(before) is not None
    return aged or (behind.startswith(",") and _NAMED.search(before) is not None) or behind.startswith(" when ")


def is_own_count(dossier: Dossier, figure: Figure) -> bool:
    """Whether an authority is named close by that tells what it did itself: "police arrested 12"."""
    text = dossier.article.part(figure.part)
    return _AUTHORITY.search(text[max(figure.start - _READ_AROUND, 0) : figure.end + _READ_AROUND]) is not None


def around(dossier: Dossier, figure: Figure) -> tuple[str, str]:
    """The words of the figure's sentence before it, up to its hedge, and from there on: at most some lines of them."""
    sentence = dossier.sentence_of(figure.span)
    if sentence is None:
        return "", ""
    text, span = dossier.article.part(figure.part), sentence.span
    start = min(figure.hedge_span.start, figure.start) if figure.hedge_span else figure.start
    before = text[max(span.start, start - _READ_AROUND) : start]
    return before, text[start : min(span.end, figure.end + _READ_AROUND)]


def sourced_sentences(dossier: Dossier) -> frozenset[int]:
    """The sentences in which somebody is named who asserts something: by the source, the cue or what is said."""
    sentences = dossier.article.sentences
    places: dict[PartName, list[tuple[int, int]]] = {"body": [], "headline": []}
    for sentence in sentences:
        places[sentence.span.part].append((sentence.span.start, sentence.id))
    found: set[int] = set()
    for said in filter(answers_for, dossier.attributions):
        for span in (*said.contents, *filter(None, (said.cue, said.source))):
            first = max(bisect_right(places[span.part], (span.start, len(sentences))) - 1, 0)
            last = bisect_left(places[span.part], (span.end, 0))
            found.update(sentence for _, sentence in places[span.part][first:last])
    return frozenset(found)


def beyond_aside(dossier: Dossier, figure: Figure) -> bool:
    """Whether all that names a source is an aside, and the figure stands in a further clause that may not be its part.

    "A sweep it says is meant for rebels that has killed dozens": nobody can tell who counts the dozens.
    """
    said = [each for each in dossier.attributions_of(figure.id) if answers_for(each)]
    return bool(said) and all(_is_aside(dossier, each, figure) for each in said)


def _is_aside(dossier: Dossier, said: Attribution, figure: Figure) -> bool:
    if said.source is None or said.cue is None or dossier.article.quote(said.source).lower() not in _PRONOUNS:
        return False
    between = dossier.article.part(figure.part)[said.cue.end : figure.start]
    return _RUNNING_CLAUSE.search(between[-_LONGEST_ASIDE:]) is not None


def paragraph_of(dossier: Dossier, place: Span) -> int | None:
    """The index of the paragraph that a place lies in."""
    sentence = dossier.sentence_of(place)
    return sentence.paragraph if sentence else None


def answers_for(said: Attribution) -> bool:
    """Whether an attribution gives a figure a source: who denies, disputes or endorses one is not its source."""
    return said.stance == "asserts"


def is_answered(dossier: Dossier, number: int) -> bool:
    """Whether somebody gives a figure as a fact."""
    return any(map(answers_for, dossier.attributions_of(number)))


def counted_sentences(dossier: Dossier, numbers: Iterable[int]) -> frozenset[tuple[int, int]]:
    """The sentences that give one of these figures with its source, each with its paragraph: the next goes on there."""
    places = (dossier.sentence_of(dossier.figure(each).span) for each in numbers if is_answered(dossier, each))
    return frozenset((place.id, place.paragraph) for place in places if place is not None)


def goes_on(dossier: Dossier, number: int, counted: frozenset[tuple[int, int]]) -> bool:
    """Whether a figure's sentence follows, in its paragraph, on one that gives such a count with its source."""
    sentence = dossier.sentence_of(dossier.figure(number).span)
    return sentence is not None and (sentence.id - 1, sentence.paragraph) in counted


def _told_as_known(before: str) -> bool:
    if _PRESUPPOSED.search(before[-40:]):
        return True
    possessed = _POSSESSED.search(before[-40:])
    if possessed and not _COUNTING.fullmatch(possessed[1]):
        return True
    relative = _RELATIVE.search(before[-160:])
    return relative is not None and not _INDEFINITE.search(relative["antecedent"])


def present_year(dossier: Dossier) -> int | None:
    """The year of publication, else the latest year that the article writes in a date."""
    if dossier.article.published:
        return dossier.article.published.year
    years = [figure.date.high.year for figure in dossier.figures if figure.date and figure.date.high]
    return max(years, default=None)
