"""Dates that the words of a sentence set against each other, or against the day on which the article is published."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from verifier.article.span import Span
from verifier.claims.deadline import ALLOWED
from verifier.claims.elapsed import elapsed, knows_unit
from verifier.claims.model import Operand, Relation, Role
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.patterns import Found, Pattern, Strand
from verifier.extract.offline.relations.row import Row
from verifier.extract.offline.relations.rows_time import (
    AGO_ROWS,
    ALLOWED_ROWS,
    ANNIVERSARY_ROWS,
    FUTURE_ROWS,
    ORDER_ROWS,
    PAST_ROWS,
    RELATIVE_ROWS,
    SINCE_ROWS,
    WEEKDAY_ROWS,
    YEARS_ON_ROWS,
)
from verifier.figures.model import DateRange, Figure

# Plans that moved, comparisons between years, invented stories: an order of dates that nobody asserts as having been.
_PLANNED: Final = word_set("scheduled due planned expected proposed")
_INVENTED: Final = word_set("fiction novel film fictional imagined")
_UNDECIDED: Final = (
    _PLANNED
    | _INVENTED
    | word_set("""
postponed delayed rescheduled moved shifted brought pushed deferred would could
if unless compare compared
comparing comparison difference gap levels prices
reverse backwards rewind instead originally backdated
""")
)
# Years of accounts and of the calendars of schools and sports are not those of the almanac.
_OTHER_YEARS: Final = word_set(
    "fiscal financial tax academic school season seasons marketing crop lunar hebrew islamic"
)
# The present or the near past: what the article tells of is of its own days.
_NOW: Final = word_set("is are marks now this today will has have observes commemorates celebrates enters entering")
_MARKED: Final = word_set("marked celebrated commemorated observed")
_STILL: Final = word_set("has have is are")
_BEING_THEN: Final = frozenset({"was", "were", "had"})
# Days that are not counted in a row, and times that did not run from end to end.
_NOT_IN_A_ROW: Final = word_set("business working trading school sitting playing every each ago night")
_INTERRUPTED: Final = word_set("""
extended extends extend extension extensions renewed renewal prolonged paused interrupted delayed postponed
shortened early prematurely adjourned intermittently sporadically excluding except overtime again
if unless originally instead
""")
_IN_PARTS: Final = word_set("spent served worked total combined spread several various times")
_SHORT: Final = frozenset({"day", "week"})
_ORDERING: Final = ("after", "before", "following")
_AT_LARGE: Final = frozenset("in on at which that whom , .".split())
_MONTH_DAYS: Final = 45
_VERB_REACH: Final = 4
_CLAUSE: Final = 24
_BREAKS: Final = frozenset({"before", "after", "when", "while", "who", "whose", "since", "until", "but", "·;"})
_JUBILEES: Final = ("anniversary", "birthday", "jubilee")


class _Place(NamedTuple):
    """Where a row was found, among which figures, in an article of which day."""

    row: Row
    found: Found
    strand: Strand
    figures: Mapping[int, Figure]
    published: date | None

    def figure(self, role: Role) -> Figure:
        """The figure in a role that the row has."""
        return self.figures[self.found.roles[role][0]]

    def speaks_of(self, words: frozenset[str]) -> bool:
        """Whether one of some words stands in the sentence."""
        return not words.isdisjoint(self.strand.words)

    def links_at_large(self, cue: Span) -> bool:
        """Whether a word of order has nothing of its own behind it: "having lost before in 2003", "after which"."""
        text, spans = self.strand.line.words.text, self.strand.spans
        at = bisect_left(spans, cue.end, key=lambda span: span.start)
        behind = text[spans[at].start : spans[at].end].casefold() if at < len(spans) else ""
        return text[cue.start : cue.end].casefold().endswith(_ORDERING) and behind in _AT_LARGE


Reader = Callable[[_Place], tuple[Operand, ...] | None]


def dates_set_against_dates(
    strands: Sequence[Strand], figures: Mapping[int, Figure], published: date | None
) -> Iterator[Relation]:
    """The relations of order, of relative dates and of anniversaries that the rows of their tables find."""
    for strand in strands:
        if strand.line.sentence.heading or not any(figures[one].kind == "date" for one in strand.figures):
            continue
        for rows, read in _READERS:
            for row, pattern in rows:
                for found in pattern.find(strand):
                    operands = read(_Place(row, found, strand, figures, published))
                    if operands is not None:
                        yield Relation(
                            id=0,
                            kind=row.kind,
                            operands=operands,
                            closed=row.closed and not any(_is_longest(figures[o.figure]) for o in operands if o.figure),
                            cue=found.cue or figures[found.roles["a"][0]].span,
                            pattern=row.name,
                            ceiling=_ceiling(row, operands, figures),
                        )


def _ceiling(row: Row, operands: Sequence[Operand], figures: Mapping[int, Figure]) -> Literal["error", "warning"]:
    """A weekday is certainly wrong only where the year of its date is written."""
    first = operands[0].figure
    return "warning" if row.kind == "weekday" and first is not None and figures[first].relative else "error"


def _order(place: _Place) -> tuple[Operand, ...] | None:
    """Two written dates joined by a word of order."""
    first, second = place.figure("a"), place.figure("b")
    if not (is_written(first) and is_written(second)) or place.speaks_of(_UNDECIDED):
        return None
    if place.found.cue is not None and place.links_at_large(place.found.cue):
        return None  # "won in 2010, having lost before in 2003", "died in 2001, after which, in 2003, …"
    return Operand(role="a", figure=first.id), Operand(role="b", figure=second.id)


def _past(place: _Place) -> tuple[Operand, ...] | None:
    """What is told as having happened, on a date still to come; far ahead and without a year it is the last year's."""
    happened = place.figure("a")
    if place.published is None or not is_written(happened) or place.speaks_of(_UNDECIDED):
        return None
    if happened.date is None or happened.date.low is None or happened.date.low <= place.published:
        return None
    if happened.relative and (happened.date.low - place.published).days > _MONTH_DAYS:
        return None
    day = DateRange(low=place.published, high=place.published, grain="day")
    return Operand(role="a", figure=happened.id), Operand(role="b", figure=None, date=day)


def _future(place: _Place) -> tuple[Operand, ...] | None:
    """What is told as to come, on a date gone by; a day without a year that lies far back is the next year's."""
    coming = place.figure("b")
    when = coming.date
    if place.published is None or not is_written(coming) or place.speaks_of(_UNDECIDED - _PLANNED - _INVENTED):
        return None
    if not _BEING_THEN.isdisjoint(place.strand.before(coming.id, _VERB_REACH)):
        return None  # "The will was signed on May 4": a noun
    if when is None or when.high is None or when.high >= place.published:
        return None
    if coming.relative and (place.published - when.high).days > _MONTH_DAYS:
        return None
    day = DateRange(low=place.published, high=place.published, grain="day")
    return Operand(role="a", figure=None, date=day), Operand(role="b", figure=coming.id)


def _ago(place: _Place) -> tuple[Operand, ...] | None:
    """A date, and how long before publication it is said to lie."""
    start, length = place.figure("a"), place.figure("c")
    if not is_written(start) or place.published is None or place.speaks_of(_OTHER_YEARS):
        return None
    if start.relative or length.unit in _SHORT:
        return None  # days and weeks are counted to the day, as a relative date
    day = DateRange(low=place.published, high=place.published, grain="day")
    end = Operand(role="b", figure=None, date=day, because="the time is counted back from the day of publication")
    return Operand(role="a", figure=start.id), end, Operand(role="c", figure=length.id)


def _since(place: _Place) -> tuple[Operand, ...] | None:
    """What has lasted since a date, and how long that is said to be at publication."""
    start, length = place.figure("a"), place.figure("c")
    if place.published is None or not _is_dated(start) or not place.speaks_of(_STILL) or place.speaks_of(_BEING_THEN):
        return None
    if not _INTERRUPTED.isdisjoint(place.strand.words) or (start.relative and length.unit not in _SHORT):
        return None
    day = DateRange(low=place.published, high=place.published, grain="day")
    end = Operand(role="b", figure=None, date=day, because="it still goes on at publication")
    return Operand(role="a", figure=start.id), end, Operand(role="c", figure=length.id)


def _years_on(place: _Place) -> tuple[Operand, ...] | None:
    """What is so long past at publication, as something is told of it in the present."""
    start, length = place.figure("a"), place.figure("c")
    dates = [one for one in place.strand.figures if place.figures[one].kind == "date"]
    written = [one for one in dates if is_written(place.figures[one])]
    if place.published is None or written != [start.id] or start.relative or place.speaks_of(_OTHER_YEARS):
        return None
    if not knows_unit(length.unit) or length.unit in _SHORT or place.speaks_of(_BEING_THEN):
        return None
    day = DateRange(low=place.published, high=place.published, grain="day")
    end = Operand(role="b", figure=None, date=day, because="it is told as of publication")
    return Operand(role="a", figure=start.id), end, Operand(role="c", figure=length.id)


def _allowed(place: _Place) -> tuple[Operand, ...] | None:
    """The time that somebody is given, from a day to its end."""
    if not admits_length(place.strand, place.figure("a"), place.figure("b"), place.figure("c")):
        return None
    start, end = Operand(role="a", figure=place.figure("a").id), Operand(role="b", figure=place.figure("b").id)
    return start, end, Operand(role="c", figure=place.figure("c").id, label=ALLOWED)


def _is_longest(figure: Figure) -> bool:
    """Whether a length of time is the longest allowed ("within 90 days"), so that an earlier end is none too early."""
    return figure.kind == "duration" and figure.hedge in {"at_most", "less_than"}


def _relative(place: _Place) -> tuple[Operand, ...] | None:
    """A date in words beside the one in figures that it stands for."""
    worded, written = place.figure("a"), place.figure("b")
    if worded.weekday is not None and worded.text[:1].isupper():
        return None  # a bare weekday may be any: the calendar checks it
    if not is_worded(worded) or not is_written(written) or place.speaks_of(_OTHER_YEARS):
        return None
    if worded.unit == "month" and not written.relative:
        return None  # with its year it is the end of a length that is counted back
    grains = worded.date and worded.date.grain, written.date and written.date.grain
    if grains[0] in {"day", "week"} and grains[1] != "day":
        return None
    loose = "(" not in place.row.pattern
    if loose and place.found.cue is None and grains[1] != "day":
        return None  # "met in 2005, last year"
    if grains[1] == "year" and loose and (grains[0] != "year" or _leads_on(place.strand, written)):
        return None  # "last year, in 2016 dollars"
    return Operand(role="a", figure=worded.id), Operand(role="b", figure=written.id)


def _weekday(place: _Place) -> tuple[Operand, ...] | None:
    """A day written in figures, and apart from it the weekday that it is said to be."""
    day, weekday = place.figure("a"), place.figure("b")
    lone = weekday.weekday is not None and not any(sign.isdigit() for sign in weekday.text)
    if not lone or not is_written(day) or day.date is None or day.date.grain != "day" or day.weekday is not None:
        return None
    return Operand(role="a", figure=day.id), Operand(role="b", figure=weekday.id)


def _leads_on(strand: Strand, figure: Figure) -> bool:
    """Whether a word follows a figure directly, so that it may belong to what comes."""
    behind = strand.after(figure.id, 1)
    return bool(behind) and behind[0][0].isalpha()


def _anniversary(place: _Place) -> tuple[Operand, ...] | None:
    """The start, and the day of the count: the only other date of the sentence, or publication if told as present."""
    start, count = place.figure("a"), place.figure("c")
    if not is_written(start) or place.speaks_of(_OTHER_YEARS):
        return None
    others = [
        place.figures[one] for one in place.strand.figures if place.figures[one].kind == "date" and one != start.id
    ]
    behind = place.strand.after(count.id, 3)
    unit = next((word for word in _JUBILEES if word in behind), next(iter(behind), None))
    bound = Operand(role="a", figure=start.id), Operand(role="c", figure=count.id, label=unit)
    if len(others) == 1 and others[0].date is not None:
        if not _in_one_clause(place.strand, others[0], (count, start)):
            return None
        return bound[0], Operand(role="b", figure=others[0].id), bound[1]
    # "Observed the 15th anniversary of the death in 2013": that may be when it was observed.
    apart = place.strand.before(start.id, 1) in (["in"], ["on"])
    marked = not _MARKED.isdisjoint(place.strand.before(count.id, 3))
    if others or (marked and apart) or not (marked or place.speaks_of(_NOW)) or place.speaks_of(_BEING_THEN):
        return None
    day = None if place.published is None else DateRange(low=place.published, high=place.published, grain="day")
    return bound[0], Operand(role="b", figure=None, date=day), bound[1]


def _in_one_clause(strand: Strand, other: Figure, pair: tuple[Figure, Figure]) -> bool:
    """Whether no word that starts another statement stands between a date and the two figures of an anniversary."""
    first, second = sorted(pair, key=lambda figure: figure.start)
    between = strand.after(other.id, _CLAUSE) if other.start < first.start else strand.before(other.id, _CLAUSE)
    nearer = first if other.start < first.start else second
    beside = {sign for sign in between if sign.startswith("‹") and sign[2:-1] == str(nearer.id)}
    if not beside:
        return False
    at = between.index(beside.pop())
    return _BREAKS.isdisjoint(between[:at] if other.start < first.start else between[at + 1 :])


def admits_length(strand: Strand, start: Figure, end: Figure, length: Figure) -> bool:
    """Whether a length of time and its two ends can be counted by the calendar, as nothing came between."""
    if not (_is_dated(start) and _is_dated(end)) or length.kind != "duration":
        return False
    beside = (*strand.before(length.id, 2), *strand.after(length.id, 2))
    if not _NOT_IN_A_ROW.isdisjoint(beside) or not _INTERRUPTED.isdisjoint(strand.words):
        return False
    if strand.after(length.id, 1) in (["a"], ["an"], ["per"]):
        return False  # "three days a week"
    in_parts = "between" in strand.words and not _IN_PARTS.isdisjoint(strand.words)
    return not (in_parts and _is_shorter(length, start, end))


def _is_shorter(length: Figure, start: Figure, end: Figure) -> bool:
    """Whether a length of time falls short of its frame: "spent a year in jail between 2010 and 2019", in parts."""
    if start.date is None or end.date is None or not knows_unit(length.unit):
        return False
    return length.lenient.below(elapsed(start.date, end.date, length.unit))


def _is_dated(figure: Figure) -> bool:
    """Whether a date has digits, and its year where it is a month ("May" alone may be any year's)."""
    month = figure.date is not None and figure.date.grain == "month" and figure.relative
    return is_written(figure) and not month


def is_written(figure: Figure) -> bool:
    """Whether a date is written in figures, to the year, the month or the day."""
    digits = any(sign.isdigit() for sign in figure.text)
    return (
        digits and figure.kind == "date" and figure.date is not None and figure.date.grain in {"day", "month", "year"}
    )


def is_worded(figure: Figure) -> bool:
    """Whether a date is told in words that lean on the day of publication: "last month", "Tuesday", "two days ago"."""
    if figure.kind == "duration":
        return figure.relative and figure.date is not None and (figure.unit in _SHORT or figure.unit == "month")
    return figure.kind == "date" and figure.relative and not any(sign.isdigit() for sign in figure.text)


def _compiled(rows: Sequence[Row]) -> tuple[tuple[Row, Pattern], ...]:
    return tuple((row, Pattern(row.pattern)) for row in rows)


_READERS: Final[tuple[tuple[tuple[tuple[Row, Pattern], ...], Reader], ...]] = (
    (_compiled(ORDER_ROWS), _order),
    (_compiled(PAST_ROWS), _past),
    (_compiled(FUTURE_ROWS), _future),
    (_compiled(AGO_ROWS), _ago),
    (_compiled(SINCE_ROWS), _since),
    (_compiled(YEARS_ON_ROWS), _years_on),
    (_compiled(ALLOWED_ROWS), _allowed),
    (_compiled(WEEKDAY_ROWS), _weekday),
    (_compiled(RELATIVE_ROWS), _relative),
    (_compiled(ANNIVERSARY_ROWS), _anniversary),
)
