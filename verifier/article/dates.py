"""Reading a publication date: strictly from an argument, leniently from an article's head."""

import re
from datetime import date, datetime
from typing import Final

from verifier.errors import UsageError

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{0,7})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
WRITTEN_DATES: Final = tuple(
    re.compile(rf"\b{form}(?!\d)", re.IGNORECASE)
    for form in (
        rf"{_YEAR}[-/.](?P<number>\d{{1,2}})[-/.](?P<day>\d{{1,2}})",
        rf"{_MONTH},?\s{{1,3}}{_DAY},?\s{{1,3}}{_YEAR}",
        rf"{_DAY}[\s-]{{1,3}}(?:of\s)?{_MONTH}[,\s-]{{1,3}}{_YEAR}",
        r"(?P<either>\d{1,2})[/.](?P<other>\d{1,2})[/.](?P<year>\d{4})",
        r"(?P<year>(?:19|20)\d\d)(?P<number>\d\d)(?P<day>\d\d)",
    )
)
_MONTHS_A_YEAR = 12


def publication_date(given: object) -> date | None:
    """The date of a `published` argument: None, a date, a datetime, or an ISO string. Raises UsageError otherwise."""
    if given is None:
        return None
    try:
        if isinstance(given, datetime):
            return given.date()
        if isinstance(given, date):
            return given
        if isinstance(given, str):
            return datetime.fromisoformat(given.strip()).date()
    except ValueError:
        pass
    raise UsageError(
        f"{given!r} is not a publication date",
        where="published",
        remedy="Give a date or an ISO string such as 2025-02-04",
    )


def date_within(text: str) -> date | None:
    """The first full date written in a short text, None where there is none or where day and month may be exchanged."""
    found = [(match.start(), match) for form in WRITTEN_DATES if (match := form.search(text))]
    for _, match in sorted(found, key=lambda place: place[0]):
        if (read := _calendar_date(match)) is not None:
            return read
    return None


def _calendar_date(match: re.Match[str]) -> date | None:
    part = match.groupdict()
    year = int(part["year"])
    if part.get("month"):
        written = part["month"].lower()
        month = next(n for n, name in enumerate(MONTHS, start=1) if name.startswith(written[:3]))
        return _valid(year, month, int(part["day"]))
    if part.get("either"):
        either, other = int(part["either"]), int(part["other"])
        if either <= _MONTHS_A_YEAR and other <= _MONTHS_A_YEAR and either != other:
            return None
        return _valid(year, either, other) or _valid(year, other, either)
    return _valid(year, int(part["number"]), int(part["day"]))


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
