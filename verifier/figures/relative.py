"""Reading weekdays and dates relative to publication: “Tuesday”, “last month”, “three days ago”."""

from datetime import date
from typing import Final

from verifier.figures.calendar_words import (
    FULL_WEEKDAYS,
    SEASONS,
    SPANS,
    WEEKDAYS,
    ago,
    day_of,
    month_range,
    nearest_year,
    season_range,
    shifted,
    single,
    span_at,
    week_range,
    weekday_near,
)
from verifier.figures.dates import read_month, read_ordinal_date, read_written
from verifier.figures.draft import Draft
from verifier.figures.model import DateRange
from verifier.figures.moments import DETERMINED, Frame, dated, day_at, looks_ahead, month_at, unknown
from verifier.figures.tokens import Tokens

_DAYTIMES: Final = frozenset("morning afternoon evening night lunchtime".split())
_DAYS: Final = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
# "Sunday Times", "Black Friday": names, not days.
_TITLES: Final = frozenset(
    "times telegraph mail express mirror post independent herald magazine star night-live".split()
)
_NAMED_DAYS: Final = frozenset("black good ash bloody super cyber palm easter giving maundy shrove holy ruby".split())
_WEEKDAY_LEADS: Final = frozenset({"last", "next", "this", "coming", "past", "previous"})


def read_weekday(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """“Tuesday”, “last Tuesday”, “Friday, October 7, 2023”, “Tuesday 4 February”."""
    if not tokens.is_capital(index):
        return None
    name = tokens.low[index].removesuffix("'s")
    if (tokens.low[index + 1] in _TITLES and tokens.is_capital(index + 1)) or (
        tokens.low[index - 1] in _NAMED_DAYS and tokens.is_capital(index - 1)
    ):
        return None
    full = _date_behind(tokens, index, frame) or _day_behind(tokens, index, WEEKDAYS[name], frame)
    if full is not None:
        full.first, full.weekday = index, WEEKDAYS[name]
        return full
    if (
        tokens.low[index + 1] == "of"
        and (week := read_relative(tokens, _over_article(tokens, index + 2), frame)) is not None
    ):
        return _in_week(index, week, WEEKDAYS[name])
    if name not in FULL_WEEKDAYS:
        return None
    lead = tokens.low[index - 1]
    offset = DETERMINED[lead] if lead in _WEEKDAY_LEADS else None
    first = index if offset is None else index - 1
    when = unknown("day")
    if frame.published is not None:
        when = _weekday_dates(tokens, index, WEEKDAYS[name], offset, frame.published)
    draft = dated(first, index + 1, when, "weekday", relative=True)
    draft.weekday = WEEKDAYS[name]
    return draft


def _date_behind(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """The date that a weekday introduces, over a point, a comma and “the”."""
    at = index + 1
    if tokens.text[at] == "." and len(tokens.low[index]) <= 5:
        at += 1
    at = at + 1 if tokens.text[at] == "," else at
    at = at + 1 if tokens.low[at] == "the" else at
    if tokens.broken(at):
        return None
    if month_at(tokens, at) is not None:
        found = read_month(tokens, at, frame)
    else:
        found = read_written(tokens, at, frame) if tokens.is_number(at) else None
    if found is None or not (found.malformed or (found.date is not None and found.date.grain == "day")):
        return None
    found.tier = "required"
    return found


def _over_article(tokens: Tokens, index: int) -> int:
    return index + 1 if tokens.low[index] == "the" else index


def _in_week(index: int, week: Draft, weekday: int) -> Draft | None:
    """“Tuesday of next week”."""
    if week.date is None or week.date.grain != "week":
        return None
    week.first, week.weekday = index, weekday
    week.date = unknown("day") if week.date.low is None else single(shifted(week.date.low, weekday))
    return week


def _day_behind(tokens: Tokens, index: int, weekday: int, frame: Frame) -> Draft | None:
    """“Sunday 31”, “Tuesday the eleventh”: the nearest day of that name and number."""
    at = _over_article(tokens, index + 1)
    found = day_at(tokens, at)
    if found is None or tokens.broken(at) or (not tokens.is_number(at) and at == index + 1):
        return None
    day, last = found
    if (
        day > 31
        or frame.published is None
        or (tokens.is_word(last) and tokens.low[last] not in {"and", "at", "to", "in", "or", "between", "from"})
    ):
        return None
    here = frame.published
    near = (shifted(here, offset) for distance in range(400) for offset in (distance, -distance))
    known = next((each for each in near if each.day == day and each.weekday() == weekday), None)
    return None if known is None else dated(index, last, single(known), "weekday and day of the month", relative=True)


def _weekday_dates(tokens: Tokens, index: int, weekday: int, offset: int | None, published: date) -> DateRange:
    """The day meant; “last” and “next” before a day of this very week can mean the one a week further too."""
    if offset is None:
        return single(weekday_near(published, weekday, 1 if looks_ahead(tokens, index) else -1))
    if offset == 0:
        return single(shifted(published, weekday - published.weekday()))
    near = weekday_near(shifted(published, offset), weekday, offset)
    ambiguous = week_range(near) == week_range(published)
    far = shifted(near, 7 * offset) if ambiguous else near
    return DateRange(low=min(near, far), high=max(near, far), grain="day")


def read_relative(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """“today”, “last month”, “earlier this week”, “next summer”, resolved against the publication date."""
    word = tokens.low[index].removesuffix("'s")
    if word in _DAYS:
        if tokens.is_capital(index) and tokens.is_capital(index - 1) and not tokens.opens_sentence(index):
            return None
        return _on_day(index, index + 1, _DAYS[word], frame)
    if word in {"earlier", "later"} and tokens.low[index + 1] == "this":
        return _rest_of(tokens, index, frame)
    offset = DETERMINED.get(word)
    if offset is None:
        return None
    span = tokens.low[index + 1].removesuffix("'s")
    if span in _DAYTIMES and word in {"last", "this"}:
        return _on_day(index, index + 2, offset, frame)
    if span in SEASONS and word in {"last", "this", "next"}:
        when = unknown("season") if frame.published is None else _season_near(span, offset, frame.published)
        return dated(index, index + 2, when, "relative season", relative=True)
    if tokens.low[index + 2] == "of" and word == "last":
        return read_ordinal_date(tokens, index, frame)
    if (
        word in {"last", "past", "next", "coming"}
        and (word == "past" or tokens.low[index - 1] == "the")
        and span != "quarter"
    ):
        return _rolling(tokens, index, span, frame)
    if span not in SPANS or span == "day" or word in {"past", "following"}:
        return None
    when = unknown(SPANS[span]) if frame.published is None else span_at(frame.published, span, offset)
    return dated(index, index + 2, when, "relative span", relative=True)


def _rolling(tokens: Tokens, index: int, span: str, frame: Frame) -> Draft | None:
    """“the past week”, “the next fortnight”: the days from publication back or ahead, whole calendar spans included."""
    if span not in {"week", "fortnight", "month", "year", "decade", "century"}:
        return None
    grain = SPANS.get(span, "week")
    if frame.published is None:
        return dated(index, index + 2, unknown(grain), "rolling span", relative=True)
    ahead = tokens.low[index] in {"next", "coming"}
    when = _stretch(frame.published, 1, span, ahead=ahead)
    return None if when is None else dated(index, index + 2, when, "rolling span", relative=True)


def _on_day(first: int, last: int, offset: int, frame: Frame) -> Draft:
    when = unknown("day") if frame.published is None else single(shifted(frame.published, offset))
    return dated(first, last, when, "relative day", relative=True)


def _rest_of(tokens: Tokens, index: int, frame: Frame) -> Draft | None:
    """“earlier this week”, “later this year”: the part of the span on one side of the publication date."""
    found = read_relative(tokens, index + 1, frame)
    if found is None:
        return None
    found.first = index
    if frame.published is not None and found.date is not None:
        ends = {"high": frame.published} if tokens.low[index] == "earlier" else {"low": frame.published}
        found.date = found.date.model_copy(update=ends)
    return found


def _season_near(season: str, offset: int, published: date) -> DateRange:
    years = range(min(max(published.year - 2, 1), 9990), min(max(published.year + 3, 6), 9998))
    known = [season_range(year, season) for year in years]
    if offset < 0:
        past = [each for each in known if each.high is not None and each.high < published]
        return past[-1] if past else known[0]
    if offset > 0:
        return next((each for each in known if each.low is not None and each.low > published), known[-1])
    return next((each for each in known if each.high is not None and each.high >= published), known[-1])


_DETERMINERS: Final = frozenset("the these those his her its their our my over for in during within".split())


def point_in_time(tokens: Tokens, draft: Draft, frame: Frame) -> None:
    """Give a length of time the days it points at: “three days ago”, “in two weeks”, “the past 24 hours”."""
    published, value, unit = frame.published, draft.value, draft.unit
    after = tokens.low[draft.last]
    before = tokens.low[draft.first - 1]
    if value is None or unit is None or value != int(value):
        return
    if after == "ago":
        draft.relative = True
        draft.date = None if published is None else ago(published, -int(value), unit)
    elif after == "from" and tokens.low[draft.last + 1] in {"now", "today"}:
        draft.relative = True
        draft.date = None if published is None else ago(published, int(value), unit)
    elif (
        before in {"past", "last", "next", "coming", "previous"}
        and after != "of"
        and tokens.low[draft.first - 2] in _DETERMINERS
    ):
        draft.relative = True
        draft.date = (
            None if published is None else _stretch(published, int(value), unit, ahead=before in {"next", "coming"})
        )
    elif before == "in" and looks_ahead(tokens, draft.first - 1) and after not in {"prison", "jail", "a", "of"}:
        draft.relative = True
        draft.date = None if published is None else ago(published, int(value), unit)


def _stretch(published: date, count: int, unit: str, *, ahead: bool) -> DateRange | None:
    """The days from the publication date so many units back or ahead."""
    end = ago(published, count if ahead else -count, unit)
    if end is None or end.low is None or end.high is None:
        return None
    if ahead:
        return DateRange(low=published, high=end.high, grain=end.grain)
    return DateRange(low=end.low, high=published, grain=end.grain)


def anchor(tokens: Tokens, drafts: list[Draft]) -> None:
    """Dates that lean on a neighbour: “the week of April 10”, “three weeks before May 13”, “May to October 2020”."""
    _agree_on_years(drafts)
    for place, draft in enumerate(drafts):
        if draft.date is not None and draft.date.grain == "day" and _opens_week(tokens, draft.first):
            draft.date = draft.date if draft.date.low is None else week_range(draft.date.low)
        following = drafts[place + 1] if place + 1 < len(drafts) else None
        if following is None or following.date is None or following.exempt:
            continue
        between = tokens.low[draft.last : following.first] if following.first - draft.last <= 2 else []
        if draft.kind == "duration" and between in (["before"], ["after"], ["from"], ["following"]):
            _count_from(draft, following.date, -1 if between == ["before"] else 1)
        if (
            draft.grammar == "day of a month"
            and draft.relative
            and not following.relative
            and following.date.grain == "day"
        ):
            _lend_day_year(draft, following.date, between)
        if draft.grammar == "month" == following.grammar and between in (
            ["to"],
            ["through"],
            ["until"],
            ["till"],
            ["-"],
            ["–"],
        ):
            _run_on(draft, following)
        if draft.grammar == "month" and following.grammar == "month and year" and len(between) == 1:
            _lend_year(draft, following.date)


_NEARBY: Final = 60


def _agree_on_years(drafts: list[Draft]) -> None:
    """Of two days without a year that stand close, the second lies in the year that brings it nearest to the first."""
    before: Draft | None = None
    for draft in drafts:
        if draft.grammar != "day of a month" or not draft.relative or draft.date is None or draft.date.low is None:
            continue
        if (
            before is not None
            and before.date is not None
            and before.date.low is not None
            and draft.first - before.last < _NEARBY
        ):
            month, day = draft.date.low.month, draft.date.low.day
            known = day_of(nearest_year(month, day, before.date.low), month, day)
            draft.date = draft.date if known is None else single(known)
        before = draft


def _opens_week(tokens: Tokens, first: int) -> bool:
    """Whether “week of”, “week beginning (on)”, “w/c” stands before a date."""
    at = first - 1 if tokens.low[first - 1] == "on" else first
    return (tokens.low[at - 2] == "week" and tokens.low[at - 1] in {"of", "beginning", "starting", "commencing"}) or (
        tokens.low[at - 3 : at] == ["w", "/", "c"]
    )


def _count_from(draft: Draft, when: DateRange, direction: int) -> None:
    if draft.value is None or draft.unit is None or draft.value % 1 or when.low is None or when.low != when.high:
        return
    draft.relative = True
    draft.date = ago(when.low, direction * int(draft.value), draft.unit)


def _lend_year(draft: Draft, later: DateRange) -> None:
    """Give a month the year of the later month that it is joined to, or the year before where it would come after."""
    if draft.date is None or draft.date.low is None or later.low is None:
        return
    month = draft.date.low.month
    draft.date = month_range(later.low.year - (1 if month > later.low.month and later.low.year > 1 else 0), month)
    draft.relative, draft.tier = False, "required"


def _lend_day_year(draft: Draft, later: DateRange, between: list[str]) -> None:
    """“26 June to 28 June 2020”: the earlier day takes the later one's year."""
    if (
        between not in (["to"], ["and"], ["through"], ["-"], ["–"])
        or draft.date is None
        or draft.date.low is None
        or later.low is None
    ):
        return
    known = day_of(later.low.year, draft.date.low.month, draft.date.low.day)
    if known is not None and known <= later.low:
        draft.date, draft.relative = single(known), False


def _run_on(draft: Draft, following: Draft) -> None:
    """“May to March”: a later month with an earlier name lies in the next year."""
    if draft.date is None or draft.date.low is None or following.date is None or following.date.low is None:
        return
    if following.date.low < draft.date.low and draft.date.low.year < 9999:
        following.date = month_range(
            draft.date.low.year + (following.date.low.month < draft.date.low.month), following.date.low.month
        )
