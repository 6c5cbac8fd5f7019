"""Which of the Recognizers specifications are like news, and why the others are left out."""

import re
from typing import Final

_SPAN: Final = r"(?:business )?(?:minute|min|hour|day|week|fortnight|month|quarter|year)s?"
_DAY: Final = r"(?:mon|tue|wed|thu|fri|sat|sun)\w*"
_NUMBER: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)"
)
_NAMED: Final = (
    r"(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|to-?day|tonight|yesterday|"
    r"tomorrow|this|next|last|past|previous|coming)"
)
_ROWS: Final = {
    "holidays by name": (
        "day of",
        "easter|christmas|thanksgiving|halloween|juneteenth|new year",
        "earth day|independence|mlk|labor day|workers|holiday",
        r"\beve\b",
    ),
    "minutes from now: no article gives the hour of its publication": (r"\b(min|minutes?|hours?|seconds?)\b",),
    "parts of a period: the scanner keeps the whole": (
        r"\b(mid|middle|end|early|late|earlier|later|beginning|start|remaining|rest)\b",
    ),
    "two expressions chained into one": (
        rf"{_DAY} .*{_SPAN}\b",
        rf"{_SPAN} .*(starting|since|, from|on {_DAY})",
        rf"previous week|week {_DAY}",
    ),
    "formats of machines": (
        r"\d/\d+-|\d-\d+-\d{4}-|\d{4}[-/][a-z]|[a-z]-\d{4}|/[a-z]+/|[a-z]/\d",
        r"[cs]y\d|\d{4}-\d{1,2}$|\d{4}/\d\d/|\b\d{8}\b|archive",
    ),
    "day and month in two bare numbers, or broken tokens": (
        r"(?<![/\d])\d{1,2}/\d{1,2}(?![/\d])",
        r"from \d+-\d+ in|\b\d\d? s\b|\d{4} s\b",
    ),
    "dates spelt out as speech": (rf"^(?!.*\d).*\b{_NUMBER}\b(?! {_SPAN})", r"\bof \d\d$"),
    "unusual counts of spans": (
        rf"\d \w+ {_SPAN}|couple|quarters|week \d",
        rf"(\d|{_NUMBER}) \w+ of \d{{4}}|th month|third month|months of",
    ),
    "no number and no name in it": (
        rf"^(?!.*{_NAMED}).*$",
        r"after next|a fortnight|the (year|month|week|fortnight)$|fiscal year$|in a week",
    ),
    "chat": (r"11ish|\b9a\b|oclock|\bpast (\d|seven)",),
    "no running text": (r"^(?!.*(\d|[a-z]{3})).*$", "~", "[<>=]"),
}
_LEFT_OUT: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), reason) for reason, patterns in _ROWS.items() for pattern in patterns
)
_NO_AMOUNT: Final = (
    (re.compile("^percent of"), "a share of unknown size"),
    (re.compile(r"^\d+ pm$"), "a time of day meant as picometres"),
    (re.compile("turn$"), "a turn as a unit of angle"),
    (re.compile(r"dollars and \d+$|(dollars|usd) \d+$|dollars \w+ \w+$(?<!cents)"), "cents that are not named as such"),
)
_BARE_HOUR: Final = re.compile(
    r"\b(at|from|between|by|after|before|circa|around)\s+\d{1,2}\b(?!:|\s*[ap]\.?m|/|th|st|nd|rd|-\d+-)"
    r"|\b\d{1,2}\s*-\s*\d{1,2}(?!\d|[/-]|,? \d{4})\b(?!\s*[ap]m)|^\d{1,2}(,|$)",
    re.IGNORECASE,
)
_TIMED: Final = frozenset({"time", "timerange", "datetime", "datetimerange"})


def amount_left_out(text: str, value: str | None) -> str | None:
    """Why a wanted amount is none that an article means; None where it is one."""
    if value in {None, "null"}:
        return "a unit without a number"
    return next((reason for pattern, reason in _NO_AMOUNT if pattern.search(text)), None)


def date_left_out(text: str, sort: str) -> str | None:
    """Why a wanted date or time of a sort ("date", "daterange", "time", …) is not news-like; None where it is."""
    if sort in {"set", "timezone", ""}:
        return "repeated times and zones are no figures"
    if sort == "duration":
        return "lengths of time are no dates"
    for pattern, reason in _LEFT_OUT:
        if pattern.search(text) and not (sort in _TIMED and reason.startswith("dates spelt")):
            return reason
    if sort in _TIMED and (_BARE_HOUR.search(text) or not re.search(r"\d", text)):
        return "calendar assistant: an hour with no sign of one, or a part of the day"
    if sort in {"timerange", "datetimerange"}:
        return "calendar assistant: spans of clock time"
    return None
