"""Score the scanner on the English specifications of Recognizers-Text.

Money, units, percentages, ages, temperatures, dates and times: a wanted result counts as right where a figure overlaps
its text and has its value and unit, or resolves to one of its listed candidates. Conventions are mapped here alone:
- names of months and weekdays are capitalised before the scan, since those specifications are typed in lower case;
- a range may end on the day after (theirs), on its last day (ours), or on the first day of its last span (theirs);
- their centuries start in the year 00; a month or year counted off ("in two months") is a day there, here its month.
What is left out, and why, is counted and printed.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from benchmarks.newslike import amount_left_out, date_left_out
from benchmarks.table import Score, Tally, present
from verifier.figures import Figure, scan
from verifier.figures.currencies import CURRENCY_NAMES, SUBUNITS
from verifier.figures.units import UNIT_WORDS

_AMOUNTS: Final = {"CurrencyModel": "currency", "DimensionModel": "dimension", "PercentModel": "percentage",
                   "AgeModel": "age", "TemperatureModel": "temperature"}  # fmt: skip
_KINDS: Final = {
    "currency": {"money"},
    "dimension": {"measure"},
    "percentage": {"percent"},
    "age": {"age"},
    "temperature": {"measure"},
}
_NAMES: Final = re.compile(
    r"\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|mon|tues?|wed|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)


def score(path: Path) -> tuple[list[Score], list[str]]:
    """One score a model, with what was left out and every wrong case as lines."""
    tallies: dict[str, Tally] = {}
    lines: list[str] = []
    reasons: Counter[str] = Counter()
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        name = _AMOUNTS.get(row["model"]) or ("dates and times" if row["model"] == "DateTimeModel" else None)
        if name is None:
            reasons[f"{row['model']}: plain numbers and ordinals, no news-like specification asked for"] += 1
            continue
        tally = tallies.setdefault(name, Tally(name))
        cases = _dates(row, reasons) if name == "dates and times" else _amounts(row, name, reasons)
        for right, shown in cases:
            tally.add(int(right), 1, 1)
            if not right:
                lines.append(f"{row['id']} {name}: {shown}")
    lines += [f"left out {count:4} {reason}" for reason, count in sorted(reasons.items())]
    return [tally.score() for tally in tallies.values()], lines


def main(argv: Sequence[str]) -> int:
    """Score a file, print the table and keep it as JSON; what was left out is always printed."""
    return present("recognizers", argv, score, always="left out")


def _amounts(row: dict[str, Any], name: str, reasons: Counter[str]) -> Iterator[tuple[bool, str]]:
    """Each wanted amount; where none is wanted, that none is read."""
    text = row["input"]
    figures = [figure for figure in scan(text) if figure.tier != "exempt"]
    if not row["results"]:
        yield not any(figure.kind in _KINDS[name] and _speaks_of(figure, name) for figure in figures), text
    for wanted in row["results"]:
        resolution = wanted["Resolution"] or {}
        reason = amount_left_out(wanted["Text"], resolution.get("value"))
        if reason:
            reasons[f"{name}: {reason}"] += 1
            continue
        near = [figure for figure in figures if figure.start <= wanted["End"] and wanted["Start"] < figure.end]
        yield (
            any(_same_amount(figure, resolution, name) for figure in near),
            f"{text[:110]} | {wanted['Text']} {resolution} | {_shown(near)}",
        )


def _speaks_of(figure: Figure, name: str) -> bool:
    return name != "temperature" or (figure.unit or "").startswith("degree ")


def _same_amount(figure: Figure, resolution: dict[str, str], name: str) -> bool:
    value = Decimal(resolution["value"].rstrip("%"))
    unit = resolution.get("unit", "").lower()
    slack = (figure.quantum or Decimal(0)) / 2 if figure.hedge == "approx" else Decimal(0)
    stated = figure.value if figure.value is not None or figure.high is None else figure.high - slack
    if stated is None:
        return False
    if name == "percentage":
        return figure.kind == "percent" and stated == value
    if name == "currency":
        return figure.unit in _codes(unit, resolution) and stated in {value, value * _part(unit)}
    if name == "age":
        return figure.kind == "age" and stated == value and unit in {figure.unit, "age"}
    if name == "temperature":
        return stated == value and figure.unit == {"c": "degree Celsius", "f": "degree Fahrenheit"}.get(unit, "degree")
    known = UNIT_WORDS.get(unit)
    return stated == value and known is not None and figure.unit == known.name


def _codes(unit: str, resolution: dict[str, str]) -> set[str]:
    code = (
        resolution.get("isoCurrency")
        or CURRENCY_NAMES.get(unit)
        or CURRENCY_NAMES.get(unit.removeprefix("united states ").strip())
    )
    known = {code} if code else set()
    known |= {SUBUNITS[unit][0]} if unit in SUBUNITS else set()
    last = CURRENCY_NAMES.get(unit.replace("netherlands", "dutch"))
    return {each for each in (*known, last) if each}


def _part(unit: str) -> Decimal:
    return SUBUNITS[unit][1] if unit in SUBUNITS else Decimal(1)


def _dates(row: dict[str, Any], reasons: Counter[str]) -> Iterator[tuple[bool, str]]:
    """Each wanted date or time that is news-like; where none is wanted, that none is read."""
    text = _NAMES.sub(lambda match: match[0].capitalize(), row["input"])
    figures = scan(text, published=row["reference"][:10] if row["reference"] else None)
    if not row["results"]:
        reasons["dates and times: nothing wanted (chat)"] += 1
    for wanted in row["results"]:
        sort = (wanted.get("TypeName") or "").split(".")[-1]
        reason = date_left_out(wanted["Text"].lower(), sort)
        if reason:
            reasons[f"dates and times: {reason}"] += 1
            continue
        near = [
            figure
            for figure in figures
            if figure.start <= wanted["End"] and wanted["Start"] < figure.end and figure.exempt is None
        ]
        values = wanted["Resolution"]["values"] if wanted["Resolution"] else []
        right = any(_same_moment(near, value, sort) for value in values)
        yield (
            right,
            f"{row['reference']} {text[:90]} | {wanted['Text']} {[_told(v) for v in values][:3]} | {_shown(near)}",
        )


def _told(value: dict[str, str]) -> str:
    return value.get("value") or f"{value.get('start', '')}~{value.get('end', '')}"


def _same_moment(near: list[Figure], value: dict[str, str], sort: str) -> bool:
    if value.get("value") == "not resolved":
        return any(figure.malformed or figure.kind == "date" for figure in near)
    days = [figure for figure in near if figure.date is not None and figure.date.low is not None]
    hours = [figure for figure in near if figure.kind == "time"]
    if sort in {"time", "datetime"}:
        told = value.get("value", "")
        clock = told[-8:-3]
        timed = any(
            figure.value is not None and f"{int(figure.value) // 60:02}:{int(figure.value) % 60:02}" == clock
            for figure in hours
        )
        return timed and (sort == "time" or any(str(figure.date.low) == told[:10] for figure in days if figure.date))
    if sort == "date":
        return any(_is_day(figure, value["value"]) for figure in days)
    return _same_range(days, value.get("start"), value.get("end"))


def _is_day(figure: Figure, day: str) -> bool:
    """Whether a figure means a day: either of a pair ("18 and 19 June"), or any of a month that was counted off."""
    if figure.date is None or figure.date.low is None or figure.date.high is None:
        return False
    if figure.kind == "duration" and figure.date.grain in {"month", "year"}:
        return str(figure.date.low) <= day <= str(figure.date.high)
    return day in {str(figure.date.low), str(figure.date.high)} and (figure.date.high - figure.date.low).days in {
        0,
        1,
        7,
    }


def _same_range(days: list[Figure], start: str | None, end: str | None) -> bool:
    """Whether one figure, or the first and the last of two, spans the wanted days, however the range ends."""
    for first in days:
        for last in days:
            if first.date is None or last.date is None:
                continue
            starts = first.date.low
            if _starts(first, start) and _ends(last, end):
                return True
            if starts is not None and (
                (start is None and end == str(starts)) or (end is None and start == _after(first))
            ):
                return True
    return False


def _starts(figure: Figure, start: str | None) -> bool:
    low = None if figure.date is None else figure.date.low
    if start is None or low is None:
        return False
    if figure.kind == "duration" and figure.date is not None and figure.date.grain in {"month", "year"}:
        return str(low)[:7] == start[:7]
    century = figure.date is not None and figure.date.grain == "century" and str(low.year - 1) == start[:4]
    return start == str(low) or century or start == str(low + timedelta(days=1))


def _ends(figure: Figure, end: str | None) -> bool:
    if figure.date is None or figure.date.high is None or figure.date.low is None:
        return False
    if end is None:
        return True
    century = figure.date.grain == "century" and str(figure.date.high.year) == end[:4]
    return century or end in {
        str(figure.date.high),
        _after(figure),
        str(figure.date.low),
        f"{figure.date.high.year}-01-01",
    }


def _after(figure: Figure) -> str:
    high = None if figure.date is None else figure.date.high
    return "" if high is None or high == date.max else str(high + timedelta(days=1))


def _shown(near: list[Figure]) -> list[tuple[str, str]]:
    return [
        (
            figure.text,
            f"{figure.date.low}~{figure.date.high}" if figure.date else f"{figure.kind} {figure.value} {figure.unit}",
        )
        for figure in near
    ]
