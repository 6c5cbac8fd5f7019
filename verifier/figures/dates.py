"""Reading days and months written out: “January 20, 2025”, “4–6 May”, “11/09/2023”, “in March”."""

from typing import Final

from verifier.figures.calendar_words import (
    day_of,
    month_range,
    nearest_year,
    single,
)
from verifier.figures.draft import Draft
from verifier.figures.model import DateRange, Reading
from verifier.figures.moments import (
    DETERMINED,
    Frame,
    dated,
    day_at,
    month_at,
    no_such_day,
    resolved,
    unknown,
    year_at,
    year_behind,
)
from verifier.figures.nouns import is_plural
from verifier.figures.periods import read_part_of_year, read_week_of_period, read_worded_year, read_year
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.units import UNIT_WORDS
from verifier.figures.words import ORDINALS, SCALES

_MONTH_LEADS: Final = frozenset(
    "in since by until till last next this of from during early late mid - before after through to previous every "
    "each between "
    "and for throughout around on ( – or".split()
)
# Before these a short form is a month even without its point: "in Jan", "since Feb".
_SURE_LEADS: Final = frozenset("in since by until till last next this during early late mid before after -".split())
# “after 9/11” names the attacks and not the day.
_DAYS_OF_TERROR: Final = frozenset({("9", "11"), ("7", "7")})
_DAY_LEADS: Final = frozenset("on by until since before after from due through".split())


def read_numeric(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """The date in digits alone that starts at a token: “2025-02-04”, “11/09/2023”."""
    return _iso(tokens, index) or _numeric(tokens, index, frame)


def read_written(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """The date that starts with the digits at a token, or None."""
    return read_numeric(tokens, index, frame) or _day_month(tokens, index, frame) or read_year(tokens, index)


def read_month(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """What starts with the name of a month: “January 20, 2025”, “Jan. 3–5”, “March 2024”, “in March”."""
    month = month_at(tokens, index)
    if month is None:
        return None
    at = index + 1
    if tokens.text[at] == "." and len(tokens.low[index]) <= 4 and tokens.text[at + 1] != "The":
        at += 1  # not the point of "... since June. The first ..."
    if tokens.low[at] == "the" and (tokens.is_number(at + 1) or tokens.low[at + 1] in ORDINALS):
        at += 1
    day = None if tokens.broken(at) else day_at(tokens, at)
    if day is not None and not _is_counted(tokens, index, day):
        return _range_of_days(tokens, (index, day[1]), (month, day[0]), frame)
    year, end = year_behind(tokens, at)
    if year is not None:
        return dated(index, end, month_range(year, month), "month and year")
    if tokens.low[at] == "of" and tokens.low[at + 1] in {"last", "this", "next"} and tokens.low[at + 2] == "year":
        return _of_that_year(index, at + 3, month, DETERMINED[tokens.low[at + 1]], frame)
    joins = (tokens.text[at] in DASHES or tokens.low[at] in {"to", "and", "through"}) and month_at(
        tokens, at + 1
    ) is not None
    if joins and tokens.low[at + 1] != "may":
        return _dated_month(index, index, month, None, frame)
    if (
        len(tokens.low[index]) <= 3
        and tokens.low[index] != "may"
        and tokens.text[index + 1] != "."
        and tokens.low[index - 1] not in _SURE_LEADS
    ):
        return None
    return _bare_month(tokens, index, month, frame)


def _of_that_year(first: int, last: int, month: int, offset: int, frame: Frame) -> Draft:
    """“January of last year”."""
    if frame.published is None:
        return dated(first, last, unknown("month"), "month", relative=True)
    year = min(max(frame.published.year + offset, 1), 9999)
    return dated(first, last, month_range(year, month), "month of a relative year", relative=True)


def _is_counted(tokens: Tokens, index: int, day: tuple[int, int]) -> bool:
    """Whether a number behind a month's name counts something: “in May 12 people …”, “by June 45 ships …”."""
    number, last = day
    if number > 31 and _goes_on(tokens, last):
        return True
    in_month = tokens.low[index - 1] in {"in", "last", "next", "this"}
    return in_month and is_plural(tokens.low[last]) and not tokens.is_capital(last)


def _bare_month(tokens: Tokens, index: int, month: int, frame: Frame) -> Draft | None:
    lead = tokens.low[index - 1]
    if lead not in _MONTH_LEADS:
        if tokens.low[index] in {"may", "march", "august", "mar", "jun", "sept"}:
            return None
        if tokens.is_capital(index - 1) and not tokens.opens_sentence(index - 1):
            return None
    if tokens.is_capital(index + 1) and tokens.low[index] in {"may", "march", "april", "june", "august"}:
        return None
    offset = DETERMINED.get(lead)
    return _dated_month(index if offset is None else index - 1, index, month, offset, frame)


def _dated_month(first: int, index: int, month: int, offset: int | None, frame: Frame) -> Draft:
    """A month with no year: the one nearest to publication, or the last or next one where the words say so."""
    last = index + 1
    if frame.published is None:
        return dated(first, last, unknown("month"), "month", relative=True)
    here = frame.published.year
    if offset is None:
        year = nearest_year(month, 15, frame.published)
    elif offset < 0:
        year = here if month < frame.published.month else here - 1
    elif offset > 0:
        year = here if month > frame.published.month else here + 1
    else:
        year = here
    return dated(first, last, month_range(min(max(year, 1), 9999), month), "month", relative=True)


def _range_of_days(tokens: Tokens, at: tuple[int, int], named: tuple[int, int], frame: Frame) -> Draft:
    """“January 3–5, 2025”, “January 3 and 5”; “January 3” alone the usual case. `named` holds month and day."""
    (first, last), (month, day) = at, named
    joint = tokens.low[last]
    dashed = joint in DASHES and tokens.glued(last) == tokens.glued(last + 1)
    second = day_at(tokens, last + 1) if dashed or joint in {"to", "and", "through"} else None
    if second is None or not tokens.is_number(last + 1) or not day < second[0] <= 31 or _goes_on(tokens, second[1]):
        return _full_date(tokens, at, named, frame)
    year, end = year_behind(tokens, second[1])
    low, high = resolved(month, day, year, frame), resolved(month, second[0], year, frame)
    draft = dated(first, end, DateRange(low=low.low, high=high.high, grain="day"), "days of a month")
    draft.relative = year is None
    return draft


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether what looks like a second day counts something: “on May 4 and 12 people died”."""
    following = tokens.low[index]
    return tokens.is_word(index) and (
        is_plural(following) or is_plural(tokens.low[index + 1]) or following in UNIT_WORDS or following in SCALES
        or following in {"percent", "per", "more"} or month_at(tokens, index) is not None
    )  # fmt: skip


def _full_date(tokens: Tokens, at: tuple[int, int], named: tuple[int, int], frame: Frame) -> Draft:
    """A day of a month, with the year that may follow; a day that no such month has is malformed."""
    (first, last), (month, day) = at, named
    year, end = year_behind(tokens, last)
    if day > 31 or day_of(year or 2000, month, day) is None:
        return no_such_day(tokens, first, end)
    draft = dated(first, end, resolved(month, day, year, frame), "day of a month")
    draft.relative = year is None
    return draft


def _day_month(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """“20 January 2025”, “20th of January”, “4–6 May 2023”, “4 and 5 May”."""
    day = day_at(tokens, index)
    if day is None:
        return None
    opening, at = day
    value = opening
    while tokens.text[at] == "," and (following := day_at(tokens, at + 1)) is not None and following[0] > value:
        # “12, 13 and 14 May”
        value, at = following
    if tokens.text[at] in DASHES or tokens.low[at] in {"and", "to", "or"}:
        second = day_at(tokens, at + 1)
        named = second is not None and month_at(tokens, second[1] + (tokens.low[second[1]] == "of"))
        if second is not None and named and second[0] > opening:
            value, at = second
    at = at + 1 if tokens.low[at] == "of" or (tokens.text[at] == "-" and tokens.glued(at)) else at
    month = None if tokens.broken(at) else month_at(tokens, at)
    if month is None or (tokens.low[at] == "may" and tokens.low[at + 1] in _MODAL_COMPANY):
        return None
    end = at + 1
    if tokens.text[end] in {".", "-"} and len(tokens.low[at]) <= 4 and year_at(tokens, end + 1):
        end += 1
    draft = _full_date(tokens, (index, end), (month, value), frame)
    if opening != value and draft.date is not None and draft.date.high is not None:
        low = day_of(draft.date.high.year, month, opening)
        draft.date = DateRange(low=low, high=draft.date.high, grain="day")
    return draft


_MODAL_COMPANY: Final = frozenset("be have not also still only well yet".split())


def read_ordinal_date(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """What starts with an ordinal word: “fourth of July”, “third quarter of 2023”, “twenty-first century”."""
    return (
        _day_month(tokens, index, frame)
        or read_part_of_year(tokens, index)
        or read_week_of_period(tokens, index)
        or read_worded_year(tokens, index)
    )


def _iso(tokens: Tokens, index: int) -> Draft | None:
    """“2025-02-04”, “2025/2/4”, with a time of day grown onto it (“T10:38:07Z”) if there is one."""
    year = year_at(tokens, index)
    sign = tokens.text[index + 1]
    if year is None or sign not in {"-", "/"} or tokens.text[index + 3] != sign:
        return None
    parts = tokens.text[index + 2], tokens.text[index + 4]
    if not all(part.isdecimal() and len(part) <= 2 for part in parts):
        return None
    if not all(tokens.glued(at) for at in range(index + 1, index + 5)):
        return None
    month, day = map(int, parts)
    known = day_of(year, month, day)
    if known is None:
        return no_such_day(tokens, index, index + 5) if 1 <= month <= 12 and day <= 31 else None
    last = index + 5
    if tokens.low[last] == "t" and tokens.glued(last) and tokens.is_number(last + 1):
        while (
            tokens.glued(last)
            and last < index + 20
            and (tokens.is_number(last) or tokens.low[last] in {"t", "z", ":", "+", "-"})
        ):
            last += 1
    return dated(index, last, single(known), "ISO date")


def _numeric(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """“11/09/2023”, “4.2.2025”: day first or month first by locale, or by the one order that the calendar allows."""
    found = _numeric_parts(tokens, index)
    if found is None:
        return None
    (first, second, year), last = found
    day_first = frame.locale != "en-US" or "." in tokens.text[index]
    orders = ((second, first), (first, second)) if day_first else ((first, second), (second, first))
    if year is None:
        whole = [(month, day) for month, day in orders if day_of(2000, month, day)]
        return (
            None if not whole else dated(index, last, resolved(*whole[0], None, frame), "numeric date", relative=True)
        )
    known = [day for month, day_number in orders if (day := day_of(year, month, day_number)) is not None]
    if not known:
        return no_such_day(tokens, index, last) if min(first, second) <= 12 and max(first, second) <= 31 else None
    draft = dated(index, last, single(known[0]), "numeric date")
    draft.readings = tuple(
        Reading(date=single(day), why="day and month the other way round") for day in known[1:] if day != known[0]
    )
    return draft


def _numeric_parts(tokens: Tokens, index: int) -> tuple[tuple[int, int, int | None], int] | None:
    """The three numbers of a numeric date and the index behind it; the year None where two stand behind “on”."""
    text = tokens.text
    if text[index].count(".") == 2 and len(text[index]) <= 10:
        parts, last = text[index].split("."), index + 1
    elif (
        text[index + 1] in {"/", "-"}
        and text[index + 3] == text[index + 1]
        and all(tokens.glued(at) for at in range(index + 1, index + 5))
    ):
        parts, last = [text[index], text[index + 2], text[index + 4]], index + 5
    elif (
        text[index + 1] == "/"
        and tokens.low[index - 1] in _DAY_LEADS
        and (text[index], text[index + 2]) not in _DAYS_OF_TERROR
        and tokens.glued(index + 1)
        and tokens.glued(index + 2)
    ):
        parts, last = [text[index], text[index + 2], ""], index + 3
    else:
        return None
    if not all(part.isdecimal() for part in parts if part) or max(len(parts[0]), len(parts[1])) > 2:
        return None
    if tokens.glued(last) and (text[last] in {"/", "-"} or (text[last] == "." and tokens.is_number(last + 1))):
        return None
    if not parts[2]:
        return (int(parts[0]), int(parts[1]), None), last
    year = int(parts[2])
    if len(parts[2]) == 2 and day_of(2000, *sorted((int(parts[0]), int(parts[1])))):
        return (int(parts[0]), int(parts[1]), year + (2000 if year < 40 else 1900)), last
    return ((int(parts[0]), int(parts[1]), year), last) if 1000 <= year <= 2199 else None


def read_day_of_month(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """“on the 18th”: the day of that number nearest to the publication date."""
    day = day_at(tokens, index)
    if day is None or tokens.low[index - 1] != "the" or tokens.low[index - 2] not in {"on", "by", "until", "since"}:
        return None
    if tokens.text[day[1]] not in {".", ",", ";", "?", "!", "", ")"} and tokens.low[day[1]] not in {
        "and",
        "at",
        "of",
        "in",
        "with",
        "for",
    }:
        return None
    if frame.published is None:
        return dated(index, day[1], unknown("day"), "day of the month", relative=True)
    here = frame.published
    months = [(here.year * 12 + here.month - 1 + offset) for offset in (-1, 0, 1)]
    known = [found for month in months if (found := day_of(month // 12, month % 12 + 1, day[0])) is not None]
    if not known:
        return None
    nearest = min(known, key=lambda found: abs((found - here).days))
    return dated(index, day[1], single(nearest), "day of the month", relative=True)
