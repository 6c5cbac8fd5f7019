"""Rates bound to the amount and the number they are made of: same thing above, same thing below the line."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from verifier.claims.elapsed import days_of, knows_unit
from verifier.claims.model import Operand, Relation
from verifier.claims.nouns import canonical, counted_head, is_person
from verifier.claims.per import SO_MANY_FOR_EACH
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.back import follows
from verifier.extract.offline.relations.patterns import Found, Pattern, Strand
from verifier.extract.offline.relations.row import Row
from verifier.extract.offline.relations.rows_per import (
    GROWTH_ROWS,
    RATE_ROWS,
    RATE_ROWS_BEHIND,
    RATE_ROWS_OF_AMOUNT_BEFORE,
)
from verifier.figures.model import Figure
from verifier.figures.nouns import lemma
from verifier.figures.units import UNIT_SYMBOLS, UNITS, Unit

_GRAMMAR: Final = tuple((row, Pattern(row.pattern)) for row in RATE_ROWS)
_BEHIND: Final = tuple((row, Pattern(row.pattern)) for row in RATE_ROWS_BEHIND)
_GROWING: Final = tuple((row, Pattern(row.pattern)) for row in GROWTH_ROWS)
_OF_AMOUNT_BEFORE: Final = tuple((row, Pattern(row.pattern)) for row in RATE_ROWS_OF_AMOUNT_BEFORE)
# A rate has an amount and a number beside it; a sentence of more figures than the other is a table.
_FEWEST, _MOST = 2, 60
_GROWTH_WORDS: Final = word_set("year annually yearly annum")
_DECADE: Final = 10
_THROUGHOUT: Final = frozenset({"in", "during", "throughout", "over", "for"})
_LASTING: Final = frozenset({"month", "quarter", "year", "decade"})
_BACK: Final = frozenset({"that", "this", "it", "which", "that's", "it's"})

# What leads to a rate: these words and no others, or some "average ... of".
_LEADS: Final = word_set("""
or averaging averaged on_average works_out_at works_out_to worked_out_at working_out_at working_out_to
which_works_out_at which_works_out_to which_worked_out_at comes_to came_to coming_to amounts_to amounting_to is was
means meaning equals equal_to equating_to equates_to equivalent_to the_equivalent_of that_is that's that_was which_is
which_was which_means which_equates_to which_amounts_to which_comes_to i.e ie so that_means that_works_out_at
that_works_out_to that_comes_to that_amounts_to that_averages_out_at averages_out_at it_works_out_at it_comes_to
meaning_there_were meaning_there_are meaning_it_has this_is this_was this_works_out_at this_amounts_to this_means
this_equates_to that_equates_to it_was it_is or_some works_out_as translates_to translating_to which_averages averages
worth it's each_worth at_an_average that_averages breaks_down_to costing that_would_be would_be that_makes making
that_averages_out_to averages_out_to
""")
_MEASURES: Final = word_set("average mean rate cost price speed pace density yield clip ratio equivalent total")
# Words with which no rate is a plain quotient.
_UNFAIR: Final = word_set("""
median typical typically weighted adjusted peak maximum minimum record capacity projected annualised annualized
""")
# Words by which some days of a period do not count.
_PART_TIME: Final = word_set("working business trading weekday weekdays weekend weekends school shift waking daylight")
# Words of tariffs: "£400 for five days or £90 a day" is a choice.
_TARIFF: Final = word_set("""
ticket tickets pass passes fare fares subscription rent rental hire membership fee fees charge charges charged tariff
permit toll
""")
# Words by which what so many at so much come to is more or less than their product.
_NET: Final = word_set("""
after before net profit profits fees costs tax taxes commission expenses including excluding plus discount discounts
donations deposit interest partly
""")
_APART: Final = word_set("up down from to than by against only just further additional another")
# Behind a rate, these make it a difference between rates or the rate of something else.
_OTHERWISE: Final = word_set("more less fewer higher lower faster slower extra above below up down over under than on")
_BY_THE: Final = frozenset({"a", "an", "per", "every", "each", "the"})
_EACH: Final = frozenset({"each", "apiece"})
_HEAD: Final = frozenset({"head", "person", "capita", "inhabitant", "resident", "citizen"})
_ALIKE: Final = {"instance": "case", "incident": "case", "occurrence": "case"}
_BEFORE_A_NOUN: Final = frozenset({"of", "the", "its", "their", "his", "her", "those", "these", "single", "one"})
_FIGURE: Final = "‹"
_COMMA: Final = "·,"
_NUMBERS: Final = {"hundred": "100", "thousand": "1000", "million": "1000000"}
_ROUND_BASES: Final = frozenset(10**power for power in range(2, 7))
_REACH, _FAR = 8, 12
_LONGEST_NOUN = 4

Below = Literal["time", "unit", "noun", "each", "head", "none"]


class _Rate(NamedTuple):
    """What a rate is told for: a unit of time or measure, a noun, each, a head; and what stands behind that."""

    below: Below
    name: str
    behind: str


def rates(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """The rates of an article with the amount and the number that its words make them of."""
    for strand in strands:
        if len(strand.figures) > _MOST:
            continue
        if len(strand.figures) > _FEWEST:
            yield from _found(_GRAMMAR, strand, figures)
        if len(strand.figures) > 1 and not _GROWTH_WORDS.isdisjoint(strand.words):
            for relation in _found(_GROWING, strand, figures):
                yield _as_growth(relation, figures)
    for before, strand in pairwise(strands):
        if not follows(before, strand) or len(before.figures) + len(strand.figures) > _MOST:
            continue
        yield from _found(_OF_AMOUNT_BEFORE, strand, figures, before)
        if not _BACK.isdisjoint(strand.words):
            yield from _found(_BEHIND, before.joined(strand), figures)


def _found(
    grammar: Sequence[tuple[Row, Pattern]],
    strand: Strand,
    figures: Mapping[int, Figure],
    before: Strand | None = None,
) -> Iterator[Relation]:
    told: set[int] = set()
    for row, pattern in grammar:
        for found in pattern.find(strand):
            relation = _with_amount(_relation(row, found, strand, figures), before, figures)
            if relation is None:
                continue
            (rate,) = relation.role("c")
            if rate not in told and _admits(row, relation, strand, figures):
                told.add(rate)
                yield relation


def _as_growth(relation: Relation, figures: Mapping[int, Figure]) -> Relation:
    """What is halved has shrunk; and a decade in words is no figure, but stands as its number of years."""
    result, *later = (figures[one] for one in relation.role("a"))
    if later:
        shrunk = (result.value or 0) > (later[0].value or 0)
    else:
        shrunk = result.strict.high is not None and result.strict.high < 1
    years = None if relation.role("b") else _DECADE
    return relation.model_copy(update={"direction": "down" if shrunk else "up", "base": years})


def _relation(row: Row, found: Found, strand: Strand, figures: Mapping[int, Figure]) -> Relation:
    operands = tuple(Operand(role=role, figure=figure) for role, ids in found.roles.items() for figure in ids)
    base = _base(strand, figures[found.roles["c"][0]], figures)
    return Relation(
        id=0, kind="per", operands=operands, cue=found.cue, pattern=row.name, base=base.number if base else None
    )


class _Base(NamedTuple):
    """What a rate is told for where that is not one: "5 for every 1,000 residents"."""

    number: int
    noun: str | None


def _base(strand: Strand, rate: Figure, figures: Mapping[int, Figure]) -> _Base | None:
    """The number for which a rate is told, from its own words or from the next figure behind it."""
    told = (rate.per or "").split()
    number = _NUMBERS.get(told[0], told[0].replace(",", "")) if told else ""
    if number.isdecimal() and len(number) < _REACH:
        return _Base(int(number), canonical(lemma(told[-1])) if len(told) > 1 else None)
    place = strand.figures.index(rate.id) + 1
    if not _is_for_so_many(strand, rate) or place >= len(strand.figures):
        return None
    following = figures[strand.figures[place]]
    # "For every one of the 14" tells of each of them.
    if following.value is None or following.value == 1 or following.value != int(following.value):
        return None
    return _Base(int(following.value), canonical(following.head) if following.head else None)


def _with_amount(relation: Relation, before: Strand | None, figures: Mapping[int, Figure]) -> Relation | None:
    """The relation with the one amount of the sentence before that is of the rate's kind; None where there is none."""
    if before is None:
        return relation
    rate = figures[relation.role("c")[0]]
    alike = [each for each in before.figures if figures[each].kind == "count" and _head(figures[each]) == _head(rate)]
    if len(alike) != 1 or _head(rate) is None:
        return None
    amount = Operand(role="a", figure=alike[0])
    return relation.model_copy(update={"operands": (amount, *relation.operands)})


def _admits(row: Row, relation: Relation, strand: Strand, figures: Mapping[int, Figure]) -> bool:
    """Whether amount and rate tell of one thing, and the rate is told for what the number counts."""
    words = strand.words
    if row in GROWTH_ROWS:
        return words.isdisjoint(_UNFAIR)
    amount, count, rate = (figures[relation.role(role)[0]] for role in ("a", "b", "c"))
    if relation.base is not None:
        linked = _is_linked(row, strand, rate, _Rate("noun", "", ""))
        return linked and words.isdisjoint(_UNFAIR) and _admits_base(relation, strand, figures)
    if row in RATE_ROWS_OF_AMOUNT_BEFORE:
        return False
    told = _rate(strand, rate)
    if row.name.startswith("so many at") and not (words.isdisjoint(_NET) and told.below in {"each", "head"}):
        return False
    if not words.isdisjoint(_UNFAIR) or (told.below == "time" and not words.isdisjoint(_PART_TIME)):
        return False
    if (amount.per and told.below == "time") or not _same_above(amount, rate) or not _same_below(told, count, row):
        return False
    if _stands_apart(strand, count) or _stands_apart(strand, amount):
        return False
    return _is_linked(row, strand, rate, told) and told.behind not in _OTHERWISE - (
        {"on"} if told.behind == "on" else set()
    )


def _is_for_so_many(strand: Strand, rate: Figure) -> bool:
    """Whether a rate is told for a number of its own: "85 rams for every 100 ewes"."""
    behind = strand.after(rate.id, _REACH)
    return any(sign in {"every", "per", "each"} and after.startswith(_FIGURE) for sign, after in pairwise(behind))


def _admits_base(relation: Relation, strand: Strand, figures: Mapping[int, Figure]) -> bool:
    """Whether the number counts what the base of the rate counts, and amount and rate count one thing."""
    amount, count, rate = (figures[relation.role(role)[0]] for role in ("a", "b", "c"))
    base = _base(strand, rate, figures)
    if base is None or base.number not in _ROUND_BASES or count.start > rate.start:
        return False
    if amount.per or not _same_above(amount, rate):
        return False
    one = canonical(count.head) if count.head else None
    people = base.noun is None or is_person(base.noun) or base.noun in _HEAD
    populous = people and (one in _HEAD or "population" in strand.before(count.id, _FAR))
    return (one is not None and one == base.noun) or (populous and count.kind == "count")


def _stands_apart(strand: Strand, figure: Figure) -> bool:
    """Whether a figure is a rate itself, a limit or one end of a change."""
    before = strand.before(figure.id, 1)
    if figure.kind == "date":
        return not (before and before[0] in _THROUGHOUT) and not figure.text.casefold().startswith(("last ", "in "))
    return bool(before) and before[0] in {"every", "each", "per", "another", "than"} and figure.kind == "duration"


def _is_linked(row: Row, strand: Strand, rate: Figure, told: _Rate) -> bool:
    """Whether the words before a rate say that it follows from the figures before."""
    if "~6 {c:rate}" not in row.pattern and "~8 {c:rate}" not in row.pattern:
        return True
    lead: list[str] = []
    for sign in reversed(strand.before(rate.id, _REACH)):
        if sign[0] in "·‹":
            break
        lead.insert(0, sign)
    if row.pattern.startswith("{a:rate} @8 ~6") and lead:
        lead = next((lead[at:] for at in range(len(lead)) if " ".join(lead[at:]) in _LEADS), lead)
    phrase = " ".join(lead)
    if not lead:
        return told.behind[:1] in {"", "·"} and told.below != "none"
    if phrase == "or" and not strand.words.isdisjoint(_TARIFF):
        return False
    averaged = lead[-1] == "of" and not _MEASURES.isdisjoint(lead)
    if told.below == "none":
        return averaged and not {"average", "mean"}.isdisjoint(lead)
    return phrase in _LEADS or (averaged and _APART.isdisjoint(lead))


def _rate(strand: Strand, rate: Figure) -> _Rate:
    """What stands below the line: from the figure itself, or from the words behind it."""
    behind = strand.after(rate.id, _REACH)
    noun = (rate.counted or "").casefold().split() if not rate.elided else []
    at = 0
    while at < len(behind) and at < _LONGEST_NOUN and behind[at] in noun:
        at += 1
    if rate.per:
        unit = rate.per
        at = next((place + 1 for place, sign in enumerate(behind) if lemma(sign) == lemma(unit.split()[-1])), at)
        after = behind[at] if at < len(behind) else ""
        return _Rate(_sort_of(unit), unit, after)
    if rate.unit and " per " in rate.unit:
        return _Rate("time", rate.unit.split(" per ")[1], behind[0] if behind else "")
    for place in range(at, min(at + 3, len(behind))):
        sign = behind[place]
        if sign == _COMMA:
            break
        rest = behind[place + 1 :]
        if sign in _EACH and (not rest or rest[0][0] == "·" or rest[0] in {"in", "and", "for", "on", "from"}):
            return _Rate("each", "", rest[0] if rest else "")
        if sign in _BY_THE and rest and rest[0][0].isalpha():
            return _named(rest)
        if sign == "for" and rest[:1] and rest[0] in {"each", "every"}:
            return _named(rest[1:])
    return _Rate("none", "", behind[at] if at < len(behind) else "")


def _named(words: Sequence[str]) -> _Rate:
    """A thing below the line, of one word or two ("square kilometre")."""
    words = [word for word in words if word not in _BEFORE_A_NOUN and word[0] != _FIGURE]
    two = " ".join(lemma(word) for word in words[:2])
    if _unit(two) is not None:
        return _Rate("unit", two, words[2] if len(words) > 2 else "")
    one = lemma(words[0]) if words else ""
    return _Rate(_sort_of(one), one, words[1] if len(words) > 1 else "")


def _sort_of(name: str) -> Below:
    if knows_unit(name):
        return "time"
    if _unit(name) is not None:
        return "unit"
    return "head" if name in _HEAD or name == "person" else "noun"


def _unit(name: str) -> Unit | None:
    return UNITS.get(name) or UNIT_SYMBOLS.get(name)


def _same_above(amount: Figure, rate: Figure) -> bool:
    """Whether amount and rate measure the same: money of one currency, one dimension, or one noun."""
    if amount.unit is not None or rate.unit is not None:
        one, other = UNITS.get(amount.unit or ""), UNITS.get(rate.unit or "")
        if one is None or other is None:
            return amount.unit == rate.unit
        pair = (one.dimension, other.dimension)
        return pair[0] == pair[1] or pair == ("length", "speed")
    one_head, other_head = _head(amount), _head(rate)
    return one_head is None or other_head is None or one_head == other_head


def _head(figure: Figure) -> str | None:
    head = None if figure.elided else counted_head(figure)
    return None if head is None else _ALIKE.get(canonical(head), canonical(head))


def _same_below(told: _Rate, count: Figure, row: Row) -> bool:
    """Whether the number counts what the rate is told for."""
    if count.kind == "date":
        return told.below == "time" and count.date is not None and count.date.grain in _LASTING
    if told.below == "time":
        return knows_unit(count.unit) and days_of(count.unit) >= days_of(told.name)
    if count.kind == "duration":
        return told.below == "none" or lemma(told.name) == count.unit
    if told.below == "unit" and count.unit is not None:
        one, other = UNITS.get(count.unit or ""), _unit(told.name)
        return one is not None and other is not None and one == other
    if count.kind != "count" or count.per:
        return False
    if "for each of" in row.name or row.name.startswith(SO_MANY_FOR_EACH):
        return True
    head = None if count.head is None else canonical(count.head)
    if told.below in {"noun", "unit"}:
        return head is not None and head == canonical(told.name)
    if told.below == "head":
        return head is not None and is_person(head)
    return (
        count.value is not None and count.value > 1 and (told.below == "each" or "each" in row.name or head is not None)
    )
