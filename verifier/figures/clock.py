"""Reading times of day: “10:30”, “5 a.m.”, “10.45pm GMT”, “noon”."""

from decimal import Decimal
from typing import Final

from verifier.figures.draft import Draft
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.words import UNITS_AND_TEENS

ZONES: Final = frozenset(
    "gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest msk ist jst kst aest aedt hkt sgt wib "
    "trt "
    "wat eat cat sast nzst nzdt".split()
)
# Before these two numbers with a colon are meant as a time of day, even impossible ones.
_CUES: Final = frozenset({"at", "until", "till", "since"})


def read_clock(tokens: Tokens, index: int) -> Draft | None:
    """The time of day that starts at a token, or None; `value` is minutes after midnight, `unit` the zone."""
    low = tokens.low
    if low[index] in {"noon", "midday", "midnight"}:
        return _clock(tokens, index, index + 1, 0 if low[index] == "midnight" else 12, 0)
    found = _hour_minute(tokens, index)
    if found is None:
        return None
    last, hour, minute, coloned = found
    if low[last] in {"hours", "hrs"} and len(tokens.text[index]) == 4 and tokens.text[index].isdecimal():
        return _checked(tokens, index, last + 1, hour, minute, cued=True)
    half = _half_of_day(tokens, last)
    if half is None and (shared := _shared_half(tokens, last)) is not None:
        return _checked(tokens, index, last, _in_half(hour, afternoon=shared), minute, cued=True)
    if half is None:
        zoned = tokens.text[last].isupper() and low[last] in ZONES
        if not (coloned or zoned):
            return None
        return _checked(tokens, index, last, hour, minute, cued=zoned or low[index - 1] in _CUES)
    last, afternoon = half
    return _checked(tokens, index, last, _in_half(hour, afternoon=afternoon), minute, cued=True)


def _in_half(hour: int, *, afternoon: bool) -> int:
    """The hour of the day for an hour before or after noon."""
    if afternoon:
        return hour + 12 if hour < 12 else hour
    return 0 if hour == 12 else hour


def _shared_half(tokens: Tokens, index: int) -> bool | None:
    """Of “7-9pm”, “5 to 6 p.m.”: whether the half of the day said behind the second hour is after noon."""
    if tokens.text[index] not in DASHES and tokens.low[index] != "to":
        return None
    second = _hour_minute(tokens, index + 1)
    half = None if second is None else _half_of_day(tokens, second[0])
    return None if half is None else half[1]


def _hour_minute(tokens: Tokens, index: int) -> tuple[int, int, int, bool] | None:
    """The index behind an hour and minute, both, and whether a colon (or four digits) says that they are a time."""
    text = tokens.text[index]
    if tokens.low[index] in UNITS_AND_TEENS:
        hour = UNITS_AND_TEENS[tokens.low[index]]
        return (index + 1, hour, 0, False) if 1 <= hour <= 12 else None
    if not tokens.is_number(index):
        return None
    if text.isdecimal() and len(text) <= 2:
        minutes = tokens.text[index + 2]
        if (
            tokens.text[index + 1] == ":"
            and tokens.glued(index + 1)
            and tokens.glued(index + 2)
            and len(minutes) == 2
            and minutes.isdecimal()
        ):
            if tokens.text[index + 3] == ":" and tokens.glued(index + 3) and tokens.text[index + 4][:2].isdecimal():
                return index + 5, int(text), int(minutes), True
            return index + 3, int(text), int(minutes), True
        return index + 1, int(text), 0, False
    if len(text) in {4, 5} and text[-3] == "." and text.replace(".", "", 1).isdecimal():
        return index + 1, int(text[:-3]), int(text[-2:]), False
    if len(text) == 4 and text.isdecimal() and int(text[2:]) < 60 and int(text[:2]) < 25:
        return index + 1, int(text[:2]), int(text[2:]), False
    return None


def _half_of_day(tokens: Tokens, index: int) -> tuple[int, bool] | None:
    """“am”, “p.m.”, “o'clock”: the index behind it, and whether it is after noon."""
    low = tokens.low
    if tokens.broken(index):
        return None
    if low[index] in {"am", "pm"} and (tokens.text[index] != "am" or tokens.is_number(index - 1)):
        return index + 1, low[index] == "pm"
    if low[index] in {"a", "p"} and low[index + 1] == "." and low[index + 2] == "m" and tokens.glued(index + 2):
        last = index + 4 if low[index + 3] == "." and tokens.glued(index + 3) else index + 3
        return last, low[index] == "p"
    if low[index] == "o'clock":
        return index + 1, False
    return None


def _checked(tokens: Tokens, first: int, last: int, hour: int, minute: int, *, cued: bool) -> Draft | None:
    if hour > 24 or minute > 59:
        if not cued:
            return None
        draft = Draft(first, last, "time", grammar="time of day")
        draft.malformed = f"“{tokens.source[tokens.start[first] : tokens.end[last - 1]]}” is no time of day."
        return draft
    return _clock(tokens, first, last, hour, minute)


def _clock(tokens: Tokens, first: int, last: int, hour: int, minute: int) -> Draft:
    zone = None
    at = last
    if tokens.low[at] in ZONES and tokens.text[at].isupper() and not tokens.broken(at):
        zone = tokens.text[at]
        last = at + 1
        if (
            tokens.text[last] in DASHES | {"+"}
            and tokens.glued(last)
            and tokens.is_number(last + 1)
            and tokens.glued(last + 1)
        ):
            zone += tokens.text[last] + tokens.text[last + 1]
            last += 2
    draft = Draft(first, last, "time", value=Decimal(hour * 60 + minute), unit=zone, grammar="time of day")
    draft.tier = "optional"
    return draft
