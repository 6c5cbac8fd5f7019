"""Reading years and what is longer or named after one: decades, centuries, quarters, seasons, weeks of a month."""

from typing import Final

from verifier.figures.calendar_words import (
    DECADE_WORDS,
    SEASONS,
    month_range,
    months_range,
    season_range,
    shifted,
    week_range,
    year_range,
)
from verifier.figures.clock import ZONES
from verifier.figures.draft import Draft
from verifier.figures.moments import dated, day_at, month_at, unknown, year_at, year_behind
from verifier.figures.nouns import is_plural
from verifier.figures.number_words import read_words
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.trends import is_change
from verifier.figures.units import UNIT_SYMBOLS, UNIT_WORDS
from verifier.figures.words import ORDINALS, SCALES, TENS, UNITS_AND_TEENS

_YEAR_LEADS: Final = frozenset(
    "in since by until till from during of before after through between early late mid circa around year years fiscal "
    "the and to ( - – for summer winter spring autumn fall back as pre post into than vs versus , ' "
    "about est born".split()
)
_PLURAL_YEAR_LEADS: Final = frozenset("in the since by of 's this from until its his her their".split())


def read_worded_year(tokens: Tokens, index: int) -> Draft | None:
    """“nineteen ninety-six”, “twenty twelve”: a year in words."""
    century = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}.get(tokens.low[index])
    rest = tokens.low[index + 1]
    if century is None or (rest not in TENS and not 10 <= UNITS_AND_TEENS.get(rest, 0) <= 19):
        return None
    numeral = read_words(tokens, index + 1)
    if numeral is None or numeral.value is None or not 10 <= numeral.value < 100:
        return None
    return dated(index, numeral.last, year_range(century * 100 + int(numeral.value)), "year in words")


def read_week_of_period(tokens: Tokens, index: int) -> Draft | None:
    """“first week of 2015”, “second week of May 2024”: weeks counted as ISO counts them, by their Thursday."""
    order = -1 if tokens.low[index] == "last" else ORDINALS.get(tokens.low[index], 0)
    if (
        tokens.low[index + 1] != "week"
        or tokens.low[index + 2] not in {"of", "in"}
        or not -1 <= order <= 5
        or order == 0
    ):
        return None
    month = month_at(tokens, index + 3)
    year, end = year_behind(tokens, index + 4) if month is not None else (year_at(tokens, index + 3), index + 4)
    if year is None:
        return None
    span = month_range(year, month) if month is not None else year_range(year)
    if span.low is None or span.high is None:
        return None
    day = shifted(span.high, -3) if order < 0 else shifted(span.low, 3 + 7 * (order - 1))
    return dated(index, end, week_range(day), "week of a period")


def read_year(tokens: Tokens, index: int) -> Draft | None:
    """“2023”, “2019–20”, “2023/24”, “1990s”; a count of four digits (“2000 people”) is left alone."""
    year = year_at(tokens, index)
    if year is None or (tokens.glued(index) and tokens.text[index - 1] in {"$", "£", "€", "#", "/", "."}):
        return _short_decade(tokens, index)
    if tokens.text[index + 1].isupper() and tokens.low[index + 1] in ZONES:
        return None  # “2045 GMT”
    at = index + 2 if tokens.text[index + 1] in {"'", "’"} and tokens.glued(index + 1) else index + 1
    if tokens.low[at] == "s" and tokens.glued(at) and year % 10 == 0:
        return dated(index, at + 1, year_range(year, 10, "decade"), "decade")
    if tokens.low[index + 1] in {"-", "q", "h"} or tokens.text[index + 1] in {"Q", "H"}:
        part = _year_then_part(tokens, index, year)
        if part is not None:
            return part
    month = month_at(tokens, index + 1)
    if month is not None and day_at(tokens, index + 2) is None and tokens.low[index + 1] not in {"may", "march"}:
        return dated(index, index + 2, month_range(year, month), "month and year")
    ranged = _year_range(tokens, index, year)
    if ranged is not None:
        return ranged
    return dated(index, index + 1, year_range(year), "year") if _reads_as_year(tokens, index, year) else None


def _year_then_part(tokens: Tokens, index: int, year: int) -> Draft | None:
    """“2019 H2”, “2024-Q3”."""
    at = index + 2 if tokens.text[index + 1] == "-" else index + 1
    months = {"q": 3, "h": 6}.get(tokens.low[at], 0)
    order = tokens.text[at + 1]
    if not months or not tokens.glued(at + 1) or order not in {"1", "2", "3", "4"} or int(order) * months > 12:
        return None
    return dated(index, at + 2, months_range(year, (int(order) - 1) * months + 1, months, "quarter"), "part of a year")


def _short_decade(tokens: Tokens, index: int) -> Draft | None:
    """“the '90s”, “the 80s”; “in her 40s” is an age."""
    text = tokens.text[index]
    if (
        tokens.text[index - 1] in {"'", "’", "‘"}
        and tokens.glued(index)
        and len(text) == 2
        and text.isdecimal()
        and not tokens.glued(index + 1)
    ):
        return dated(
            index, index + 1, year_range(int(text) + (2000 if int(text) < 40 else 1900)), "short year", relative=True
        )
    if len(text) != 2 or text[1] != "0" or tokens.low[index + 1] != "s" or not tokens.glued(index + 1):
        return None
    if tokens.low[index - 1] not in {"the", "'", "‘", "’", "and", "-", "mid", "late", "early", "in"}:
        return None
    if {tokens.low[index - 2], tokens.low[index - 3], tokens.low[index - 1]} & {"her", "his", "their", "my", "your"}:
        return None
    century = 2000 if int(text) <= 10 else 1900
    return dated(index, index + 2, year_range(century + int(text), 10, "decade"), "decade")


def _year_range(tokens: Tokens, index: int, year: int) -> Draft | None:
    sign, second = tokens.text[index + 1], tokens.text[index + 2]
    if (sign not in DASHES and sign != "/") or not (tokens.glued(index + 1) and tokens.glued(index + 2)):
        return None
    if not second.isdecimal() or len(second) not in {2, 4}:
        return None
    end = int(second) if len(second) == 4 else year // 100 * 100 + int(second)
    if not year < end <= min(year + 100, 2199) or (
        tokens.glued(index + 3) and tokens.text[index + 3] in DASHES | {"/"}
    ):
        return None
    return dated(index, index + 3, year_range(year, end - year + 1), "span of years")


def _reads_as_year(tokens: Tokens, index: int, year: int) -> bool:
    following = tokens.low[index + 1]
    lead = tokens.low[index - 1]
    if lead == "." and tokens.low[index - 2] in {"c", "ca"}:
        lead = "circa"
    if tokens.glued(index + 1) and (following[:1].isalpha() or following in {"%", "/", "°"}):
        return False
    if (
        following in SCALES
        or following in {"percent", "%", "per"}
        or following in UNIT_WORDS
        or tokens.text[index + 1] in UNIT_SYMBOLS
    ):
        return False
    recent = 1900 <= year <= 2059
    if (
        is_plural(following)
        and tokens.is_word(index + 1)
        and not tokens.is_capital(index + 1)
        and not tokens.broken(index + 1)
    ):
        return recent and (lead in _PLURAL_YEAR_LEADS or lead.endswith("'s")) and following != "people"
    return (
        recent
        or _runs_to_year(tokens, index)
        or (lead in _YEAR_LEADS and not tokens.is_word(index + 1))
        or lead in {"in", "since", "circa", "year", "born"}
    )


def _runs_to_year(tokens: Tokens, index: int) -> bool:
    """Whether two older years stand at the ends of a time: “ruled from 1833 to 1843”, not “fell from 1843 to 1833”."""
    for first in (index, index - 2):
        joint, last = tokens.low[first + 1], first + 2
        ends = {"from": {"to", "until", "till"}, "between": {"and"}}.get(tokens.low[first - 1], frozenset[str]())
        if joint in ends and year_at(tokens, first) and year_at(tokens, last) and not is_change(tokens, first):
            return not tokens.is_word(last + 1) or tokens.low[last + 1] in _BEHIND_YEARS
    return False


_BEHIND_YEARS: Final = frozenset("and but as when while after before in at by with under the he she it they".split())


def read_part_of_year(tokens: Tokens, index: int) -> Draft | None:
    """“third quarter of 2023”, “second half of 2024”, “twenty-first century”."""
    order = ORDINALS.get(tokens.low[index], 0)
    at = index + 1
    if tokens.low[index] == "twenty" or tokens.is_number(index):
        found = day_at(tokens, index)
        order, at = found or (0, at)
    span = tokens.low[at].removesuffix("'s")
    if order == 0:
        return None
    if span == "century":
        return (
            dated(index, at + 1, year_range((order - 1) * 100 + 1, 100, "century"), "century") if order < 30 else None
        )
    months = {"quarter": 3, "half": 6}.get(span)
    if months is None or order * months > 12:
        return None
    end = at + 2 if tokens.low[at + 1] in {"of", "in"} else at + 1
    end = end + 1 if tokens.low[end] in {"fiscal", "financial"} else end
    year = year_at(tokens, end)
    if year is None:
        return None
    return dated(index, end + 1, months_range(year, (order - 1) * months + 1, months, "quarter"), "part of a year")


def read_named_period(tokens: Tokens, index: int) -> Draft | None:
    """“summer 2023”, “winter of 1978”, “Q3 2024”, “FY2024”, “the nineties”."""
    low = tokens.low
    word = low[index]
    if word in SEASONS:
        at = index + 2 if low[index + 1] == "of" else index + 1
        year = year_at(tokens, at)
        return None if year is None else dated(index, at + 1, season_range(year, word), "season")
    if word in {"q", "h"}:
        return _quarter(tokens, index)
    if word == "fy" and tokens.is_number(index + 1):
        text = tokens.text[index + 1]
        if text.isdecimal() and len(text) in {2, 4}:
            slashed = tokens.text[index + 2] == "/" and tokens.glued(index + 2) and tokens.text[index + 3].isdecimal()
            year = int(text) + (2000 if len(text) == 2 else 0)
            return dated(index, index + (4 if slashed else 2), year_range(year), "fiscal year")
    if (
        word in DECADE_WORDS
        and low[index - 1] in {"the", "early", "late", "mid", "-"}
        and low[index - 2] not in {"her", "his", "their"}
    ):
        decade = DECADE_WORDS[word]
        return dated(index, index + 1, year_range((1900 if decade else 2000) + decade, 10, "decade"), "decade")
    return None


def _quarter(tokens: Tokens, index: int) -> Draft | None:
    order, months = tokens.text[index + 1], 3 if tokens.text[index] == "Q" else 6
    if tokens.text[index] not in {"Q", "H"} or not tokens.glued(index + 1) or order not in {"1", "2", "3", "4"}:
        return None
    if int(order) * months > 12:
        return None
    at = index + 3 if tokens.low[index + 2] in {"of", ",", "in"} else index + 2
    year = year_at(tokens, at)
    if year is None:
        return dated(index, index + 2, unknown("quarter"), "quarter", relative=True)
    return dated(index, at + 1, months_range(year, (int(order) - 1) * months + 1, months, "quarter"), "quarter")
