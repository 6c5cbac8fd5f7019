"""The figures of a headline beside those of the story below it: told again, told otherwise, or told nowhere."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final, Literal

from verifier.article.model import Article
from verifier.claims.model import Operand, Relation
from verifier.claims.wordlists import word_set
from verifier.extract.offline.quantities.reading import Measured
from verifier.extract.offline.relations.headline_derived import is_derived, is_spelt
from verifier.extract.offline.relations.headline_names import renamed
from verifier.extract.offline.relations.headline_numbers import kinds_agree, tells
from verifier.extract.offline.relations.headline_words import Likeness, Told, likeness, root
from verifier.figures.model import Figure

# How the relations below are known: a figure told again, one told otherwise, a name with another number, none at all.
TOLD: Final = "headline and body"
OTHERWISE: Final = "headline against body"
RENAMED: Final = "name in headline and body"
UNTOLD: Final = "headline without body"
# A headline has a few figures; whatever more a page's head holds is none.
_MOST: Final = 12
# How many figures of the body one of the headline is weighed against: a story tells its headline early.
_MOST_RIVALS: Final = 400
_NAMES: Final = frozenset({"model name", "vehicle number", "case number", "section number", "place number"})
_YEAR: Final = re.compile(r"[12][0-9]{3}")
# What a list is made of: "7 ways to save", counted nowhere in the story.
_LISTS: Final = word_set("""
thing way reason tip fact lesson takeaway question step idea trick secret sign myth word photo moment quote detail
habit mistake hack pick highlight point chart story
""")
# What a headline in words tells as firmly as in digits ("two killed", "six weeks").
_IN_WORDS: Final = frozenset({"count", "money", "measure", "duration"})
_NEARING: Final = word_set("near nears approach approaches")
_TOPPING: Final = word_set("top tops pass passes exceed exceeds cross crosses beat beats surpass surpasses")
_NEARLY: Final = Decimal("0.8")
_DATING: Final = word_set("in by since until till from to of for before after through during around")
_LISTING: Final = word_set("top best worst update wrapup refile corrected day week part chapter volume season episode")
_SUPERLATIVES: Final = word_set("best worst most biggest greatest largest top hottest richest coolest funniest safest")
_LONGEST_LIST: Final = 100
# Figures that bear no noun and are known by the words near them, and how many of those must be the headline's; the
# story tells its headline in its first sentences.
_BY_COMPANY: Final = frozenset({"percent", "money", "duration", "measure"})
_COMPANY: Final = 2
_PARTICULAR: Final = 3
_LEAD: Final = 1
# Before one of these stands where something has got to, in a sentence that tells where it came from.
_ARRIVED: Final = frozenset({"to", "at"})
_MORE: Final = frozenset({"other", "another", "more", "additional", "further", "extra"})
_EACH: Final = re.compile(r"^(?: \w+){0,2} (?:for each|for every|per|each|every|a day|a year|a week|a month|apiece)\b")
_EARLIER: Final = re.compile(
    r"\b(?:(?:last|previous|prior) (?:year|month|week|summer|winter|spring|autumn|season)|last checked|"
    r"a (?:year|month|week) (?:earlier|ago|before)|previously)\b",
    re.IGNORECASE,
)
# Behind one of these another figure, or another clause, begins; an opening is no longer than so many characters.
_ELSE: Final = re.compile(r"[.;]|, |\b(?:from|than|compared|against|up|down|after)\b")
_OPENING: Final = 30
_UNREAD: Final = frozenset({"time", "share", "fraction", "date"})


def headline_against_body(
    article: Article, figures: Sequence[Figure], measured: Measured, bound: Sequence[Relation] = ()
) -> Iterator[Relation]:
    """Each figure of the headline beside the figure of the body that tells it, or that is told of the same thing.

    A figure that no figure of the body tells, and that nothing `bound` together in the body makes, stands alone; but an
    age may well be told in the headline only, where the body tells none.
    """
    heads = [figure for figure in figures if _in_heading(article, figure)][:_MOST]
    if not heads:
        return
    own = {figure.id for figure in heads}
    rest = [figure for figure in figures if figure.id not in own and figure.exempt != "metadata"]
    body = [_told(figure, article, measured) for figure in rest if not _in_heading(article, figure)]
    for place, head in enumerate(heads):
        if any(tells(head, earlier) for earlier in heads[:place] if earlier.part != head.part):
            continue
        if head.exempt in _NAMES:
            yield from _named(head, body, article)
        elif _is_to_be_told(head) and not _is_label(told := _told(head, article, measured)):
            yield from _weighed(told, body, article, bound)


def _in_heading(article: Article, figure: Figure) -> bool:
    sentence = article.sentence_at(figure.span)
    return figure.part == "headline" or (sentence is not None and sentence.heading)


def _told(figure: Figure, article: Article, measured: Measured) -> Told:
    reading = measured.readings.get(figure.id)
    return Told(figure, reading.observed if reading else None, article)


def _is_to_be_told(figure: Figure) -> bool:
    """Whether the story must give a figure of its headline again: a number, and not that of a list."""
    if figure.tier == "exempt" or figure.malformed is not None:
        return False
    if figure.kind in _UNREAD:
        return _YEAR.fullmatch(figure.text) is not None
    if figure.low is None and figure.high is None:
        return False
    if figure.kind == "count" and figure.head in _LISTS:
        return False
    in_digits = any(sign.isdecimal() for sign in figure.text)
    return in_digits or (figure.kind in _IN_WORDS and figure.value is not None and figure.value > 1)


def _is_label(head: Told) -> bool:
    """Whether a number is a list's, a version's or a wire's own: "the 10 best", "top 20", "Web 3.0", "UPDATE 2"."""
    figure = head.figure
    if figure.kind == "date":
        return head.verb not in _DATING  # "Election 2012", "the 2020 race": a name more than a date
    if figure.kind != "count" or figure.value is None or figure.value > _LONGEST_LIST:
        return False
    version = figure.text.endswith(".0") and figure.counted is None and head.following == ""
    return head.verb in _LISTING or head.following in _SUPERLATIVES or version


def _named(head: Figure, body: Iterable[Told], article: Article) -> Iterator[Relation]:
    other = renamed(head, (told.figure for told in body), article)
    if other is not None:
        yield _relation(RENAMED, head, other, reason="the headline and the story name it by different numbers")


def _weighed(head: Told, body: Sequence[Told], article: Article, bound: Sequence[Relation]) -> Iterator[Relation]:
    """What the body makes of one figure of the headline."""
    comparable = [other for other in body if kinds_agree(head.figure, other.figure)]
    equal = [other for other in comparable if tells(head.figure, other.figure) or _bounds(head, other)]
    same = [other for other in equal[:_MOST_RIVALS] if not _is_odd_ordinal(head, other)]
    numbers = {other.figure.id for other in equal}
    others = [other for other in comparable if other.figure.id not in numbers and _of_one_kind(head, other)]
    others = others[:_MOST_RIVALS]
    others = [other for other in others if not _is_of_another_time(head, other)]
    best = max(same, key=lambda other: _fit(head, other), default=None)
    rival = max(others, key=lambda other: _fit(head, other), default=None)
    if head.figure.kind == "ordinal":
        # A story tells of a first, a second and a third.
        rival = None
    if best is not None and (rival is None or not _outdone(head, best, rival)):
        agreed = head.figure.strict.meets(best.figure.strict)
        if agreed and likeness(head, best) >= Likeness.RELATED and _of_one_kind(head, best):
            yield _relation(TOLD, head.figure, best.figure)
        return
    if any(relation.kind == "same" and head.figure.id in relation.figures for relation in bound):
        return
    if best is None and is_derived(head, body, article, bound):
        return
    certain = rival is not None and head.figure.kind == "count" and _is_alone(head, rival, others)
    if best is None and not certain and is_spelt(head, body, article):
        return
    certain = certain and best is None
    if rival is not None and _is_meant(head, rival, others) and _apart(head, rival):
        yield _relation(OTHERWISE, head.figure, rival.figure, ceiling="error" if certain else "warning")
    elif best is not None or not (_is_lone_age(head, body) or _in_another_currency(head, body)):
        yield _relation(UNTOLD, head.figure, reason="the story gives no such figure")


def _is_of_another_time(head: Told, other: Told) -> bool:
    """Whether a figure of the body comes on top of another, is counted each time, or is that of an earlier time."""
    figure = other.figure
    before = other.verb
    if not _MORE.isdisjoint((figure.counted or "").casefold().split()[:1]) or before in _MORE:
        return head.verb not in _MORE and not _MORE.intersection((head.figure.counted or "").casefold().split())
    return _EACH.search(other.behind) is not None or (_is_earlier(other) and not _is_earlier(head))


def _is_earlier(told: Told) -> bool:
    """Whether the words behind a figure, or the first of its sentence, date it back; "from 7 a year ago" does not."""
    own = _ELSE.split(told.behind, maxsplit=1)[0]
    return bool(_EARLIER.search(own) or _EARLIER.search(told.sentence[:_OPENING]))


def _is_odd_ordinal(head: Told, other: Told) -> bool:
    """Whether an ordinal with the number of a count ("six saved", "a sixth boat") says nothing of what is counted."""
    ordinal = head.figure.kind == "count" and other.figure.kind == "ordinal"
    return ordinal and head.roots.isdisjoint(other.roots)


def _bounds(head: Told, other: Told) -> bool:
    """Whether a verb of the headline bounds its number as a hedge does ("sales near 400", "losses top $5M")."""
    value, told = head.figure.value, other.figure.value
    if value is None or told is None or not _of_one_kind(head, other):
        return False
    return (head.verb in _NEARING and value * _NEARLY <= told < value) or (
        head.verb in _TOPPING and value < told <= value / _NEARLY
    )


def _is_lone_age(head: Told, body: Iterable[Told]) -> bool:
    """Whether the headline tells an age between commas ("Ana Ruiz, 26, …"), and the body none at all."""
    aside = head.figure.kind == "age" and head.verb.endswith(",")
    return aside and all(other.figure.kind != "age" for other in body)


def _in_another_currency(head: Told, body: Iterable[Told]) -> bool:
    """Whether the body tells of money in other currencies alone: the headline may have converted it."""
    units = {other.figure.unit for other in body if other.figure.kind == "money"}
    return head.figure.kind == "money" and bool(units) and head.figure.unit not in units


def _of_one_kind(head: Told, other: Told) -> bool:
    one, two = head.figure, other.figure
    return (one.kind, one.unit, one.per) == (two.kind, two.unit, two.per)


def _apart(head: Told, other: Told) -> bool:
    """Whether two figures cannot be the same number by their loosest reading; of "nearly 600", "some 617" cannot."""
    bounded = head.figure.hedge not in {"exact", "approx", "vague"} and other.figure.hedge == "approx"
    if bounded and not head.figure.strict.meets(other.figure.strict):
        return True
    return other.figure.low is not None and not head.figure.lenient.meets(other.figure.lenient)


def _is_meant(head: Told, rival: Told, others: Iterable[Told]) -> bool:
    """Whether the headline's figure must be this one: its noun says so, or no other of its kind keeps its company."""
    if likeness(head, rival) == Likeness.NAMED:
        return True
    alike = {other.figure.value for other in others if _fit(head, other) >= (Likeness.OPEN, 2)}
    return head.figure.kind != "count" and alike == {rival.figure.value}


def _is_alone(head: Told, rival: Told, others: Iterable[Told]) -> bool:
    """Whether the body gives no other number for what the headline counts: no earlier toll, no other day's."""
    named = [other for other in others if likeness(head, other) == Likeness.NAMED]
    return bool(named) and all(other.figure.value == rival.figure.value for other in named)


def _fit(head: Told, other: Told) -> tuple[Likeness, int]:
    common = head.roots & other.near & other.roots
    return likeness(head, other), len(common - {root(head.figure.unit)} if head.figure.unit else common)


def _outdone(head: Told, best: Told, rival: Told) -> bool:
    """Whether another figure of the body bears the headline's noun, and the one of its number does not.

    So does one of the headline's own kind that keeps its company, where that of its number keeps none of it.
    """
    (liked, near), (rivals, rivals_near) = _fit(head, best), _fit(head, rival)
    moved = rival.sentence_id == best.sentence_id and best.verb == "from" and head.verb != "from"
    if moved and rival.verb in _ARRIVED and _of_one_kind(head, best):
        return True
    strange = best.figure.kind != head.figure.kind and (best.noun is None or root(best.noun) not in head.roots)
    apart = rival.sentence_id != best.sentence_id
    alone = (near == 0 and apart) or (strange and near < rivals_near)
    company = rivals_near >= max(_COMPANY, len(head.roots) // 2) and rival.sentence_id <= head.sentence_id + _LEAD
    if head.figure.kind in _BY_COMPANY and rivals == Likeness.OPEN and alone and company:
        return True
    if rivals < Likeness.NAMED or liked == Likeness.NAMED or (best.noun is None and _is_copied(head, best)):
        return False
    if rival.sentence_id == best.sentence_id and None not in {best.noun, rival.noun} and rival.noun == head.noun:
        return True
    return near <= rivals_near - 2 * (liked > Likeness.CLASH)


def _is_copied(head: Told, best: Told) -> bool:
    """Whether two figures are one number, of so many digits that it does not stand in the story by chance."""
    value = head.figure.value
    return value is not None and value == best.figure.value and len(value.normalize().as_tuple().digits) >= _PARTICULAR


def _relation(
    pattern: str,
    head: Figure,
    other: Figure | None = None,
    *,
    reason: str | None = None,
    ceiling: Literal["error", "warning"] = "warning",
) -> Relation:
    mentions = (head,) if other is None else (head, other)
    return Relation(
        id=0,
        kind="same",
        operands=tuple(Operand(role="a", figure=figure.id) for figure in mentions),
        cue=head.span,
        reason=reason,
        ceiling=ceiling,
        pattern=pattern,
    )
