"""Names of months, weekdays, seasons and spans of time, and plain calendar arithmetic on them."""

from calendar import monthrange
from datetime import date
from typing import Final

from verifier.figures.model import DateRange, Grain

_MONTHS = "january february march april may june july august september october november december".split()
MONTHS: Final = (
    {name: number for number, name in enumerate(_MONTHS, start=1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, start=1)}
    | {"sept": 9}
)
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS: Final = {name: number for number, name in enumerate(_WEEKDAYS)} | {
    short: number
    for number, shorts in enumerate(("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"))
    for short in shorts.split()
}
FULL_WEEKDAYS: Final = frozenset(_WEEKDAYS)
# First month of each season, northern hemisphere, by the meteorological calendar.
SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
DECADE_WORDS: Final = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "noughties": 0,
}  # fmt: skip
SPANS: Final[dict[str, Grain]] = {
    "day": "day", "week": "week", "weekend": "week", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "century": "century",
}  # fmt: skip


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    return (
        date(year, month, day)
        if 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
        else None
    )


def single(day: date, grain: Grain = "day") -> DateRange:
    """One day."""
    return DateRange(low=day, high=day, grain=grain)


def month_range(year: int, month: int) -> DateRange:
    """All days of a month."""
    return DateRange(low=date(year, month, 1), high=date(year, month, monthrange(year, month)[1]), grain="month")


def months_range(year: int, month: int, count: int, grain: Grain) -> DateRange:
    """The days of `count` months from a first month on."""
    last = year * 12 + month - 1 + count - 1
    end_year, end_month = min(last // 12, 9999), last % 12 + 1
    return DateRange(
        low=date(year, month, 1), high=date(end_year, end_month, monthrange(end_year, end_month)[1]), grain=grain
    )


def year_range(year: int, count: int = 1, grain: Grain = "year") -> DateRange:
    """All days of `count` years from one on."""
    first, last = (min(max(each, 1), 9999) for each in (year, year + count - 1))
    return DateRange(low=date(first, 1, 1), high=date(last, 12, 31), grain=grain)


def week_range(day: date) -> DateRange:
    """The week, Monday to Sunday, in which a day lies."""
    monday = shifted(day, -day.weekday())
    return DateRange(low=monday, high=shifted(monday, 6), grain="week")


def shifted(day: date, days: int) -> date:
    """A day so many days away, held inside the calendar."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def season_range(year: int, season: str) -> DateRange:
    """A season named with the year in which it starts."""
    return months_range(year, SEASONS[season], 3, "season")


def span_at(published: date, span: str, offset: int) -> DateRange:
    """The calendar span (“week”, “month”, …) that lies `offset` spans from the one that holds a day."""
    if span == "day":
        return single(shifted(published, offset))
    if span == "week":
        return week_range(shifted(published, 7 * offset))
    if span == "weekend":
        saturday = shifted(published, 5 - published.weekday() + 7 * offset)
        return DateRange(low=saturday, high=shifted(saturday, 1), grain="week")
    if span in {"month", "quarter"}:
        return _months_at(published, span, offset)
    size = {"year": 1, "decade": 10, "century": 100}[span]
    first = published.year // size * size + (1 if span == "century" else 0) + offset * size
    return year_range(min(max(first, 1), 9999), size, SPANS[span])


def _months_at(published: date, span: str, offset: int) -> DateRange:
    count = 1 if span == "month" else 3
    first = (published.year * 12 + published.month - 1) // count * count + offset * count
    first = min(max(first, 12), 9999 * 12)
    return months_range(first // 12, first % 12 + 1, count, SPANS[span])


def nearest_year(month: int, day: int, published: date) -> int:
    """The year that puts a day of a month nearest to the publication date."""
    candidates = [published.year + offset for offset in (-1, 0, 1) if 1 <= published.year + offset <= 9999]

    def distance(year: int) -> int:
        known = day_of(year, month, day) or day_of(year, month, monthrange(year, month)[1])
        return abs((known or published).toordinal() - published.toordinal())

    return min(candidates, key=distance)


def weekday_near(published: date, weekday: int, direction: int) -> date:
    """The day of that name: the latest up to the publication date (-1), or the first from it on (+1)."""
    if direction < 0:
        return shifted(published, -((published.weekday() - weekday) % 7))
    return shifted(published, (weekday - published.weekday()) % 7)


def ago(published: date, count: int, unit: str) -> DateRange | None:
    """The day, month or year that lies so many units from the publication date (negative: before it)."""
    if unit in {"day", "week", "fortnight"}:
        days = count * {"day": 1, "week": 7, "fortnight": 14}[unit]
        if abs(days) > 3_000_000:
            return None
        return single(shifted(published, days), "day" if unit == "day" else "week")
    if unit in {"hour", "minute", "second"}:
        return DateRange(low=shifted(published, -1), high=published, grain="hour") if abs(count) <= 24 else None
    if unit in {"month", "year", "decade", "century"} and abs(count) < 5000:
        grain: Grain = "month" if unit == "month" else "year"
        years = {"year": 1, "decade": 10, "century": 100}.get(unit, 0) * count
        found = span_at(published, "month", count) if unit == "month" else span_at(published, "year", years)
        return found.model_copy(update={"grain": grain})
    return None
