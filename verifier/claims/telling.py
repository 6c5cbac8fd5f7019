"""How exact numbers, intervals and figures are written in a line of arithmetic that a copy editor reads."""

from fractions import Fraction

from verifier.figures.interval import Interval
from verifier.figures.model import DateRange, Figure
from verifier.figures.units import plural

_HUNDRED = 100
_THOUSAND = 1000
_MAX_TERMS = 8

# unit -> (before the number, after it)
_AFFIXES: dict[str, tuple[str, str]] = {
    "percent": ("", "%"),
    "percentage point": ("", " points"),
    "basis point": ("", " basis points"),
    "USD": ("$", ""),
    "GBP": ("£", ""),
    "EUR": ("€", ""),
    "JPY": ("¥", ""),
    "INR": ("₹", ""),
    "degree Celsius": ("", " °C"),
    "degree Fahrenheit": ("", " °F"),
    "kelvin": ("", " K"),
    "foot": ("", " feet"),
    "inch": ("", " inches"),
    "square foot": ("", " square feet"),
    "square inch": ("", " square inches"),
    "cubic foot": ("", " cubic feet"),
    "cubic inch": ("", " cubic inches"),
    "stone": ("", " stone"),
    "horsepower": ("", " horsepower"),
    "century": ("", " centuries"),
}


def tell_number(value: Fraction) -> str:
    """A number with thousands marks and as many decimals as tell it apart: 1,117,000 · 31.5 · 0.42."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    size = abs(value)
    places = 0 if size >= _THOUSAND else 1 if size >= _HUNDRED else 2 if size >= 1 else 4
    scaled = round(value * 10**places)
    whole, rest = divmod(abs(scaled), 10**places)
    decimals = f"{rest:0{places}d}".rstrip("0") if places else ""
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole:,}.{decimals}" if decimals else f"{sign}{whole:,}"


def tell_interval(interval: Interval, unit: str | None = None) -> str:
    """An interval in words, with its unit: "1,155,000 to 1,165,000", "at least 40", "under $10"."""
    before, after = _affixes(unit, one=interval.is_point and interval.low == 1)
    low = None if interval.low is None else before + tell_number(interval.low)
    high = None if interval.high is None else before + tell_number(interval.high)
    if low is not None and high is not None:
        above, below = "over " if interval.low_open else "", "under " if interval.high_open else ""
        told = low if interval.is_point else f"{above}{low} to {below}{high}"
    elif low is not None:
        told = f"{'more than' if interval.low_open else 'at least'} {low}"
    elif high is not None:
        told = f"{'under' if interval.high_open else 'at most'} {high}"
    else:
        return "any number"
    return told + after


def tell_terms(terms: list[str], sign: str = "+") -> str:
    """The terms of a sum as written by hand; a very long sum keeps its ends."""
    if len(terms) > _MAX_TERMS:
        left_out = len(terms) - _MAX_TERMS
        terms = [*terms[: _MAX_TERMS - 1], f"… ({left_out} more)", terms[-1]]
    return f" {sign} ".join(terms)


def tell_text(figure: Figure) -> str:
    """A figure as the article writes it, on one line."""
    return " ".join(figure.text.split())


def tell_figure(figure: Figure, label: str | None = None) -> str:
    """A figure as written, with its meaning and its interval in brackets: "2,600 (freed so far; 2,550 to 2,650)"."""
    strict = figure.strict
    notes = [label] if label else []
    if not strict.is_point and (strict.low is not None or strict.high is not None):
        notes.append(tell_interval(strict, figure.unit))
    return f"{tell_text(figure)} ({'; '.join(notes)})" if notes else tell_text(figure)


def tell_stated(figure: Figure, reading: Interval | None = None, unit: str | None = None) -> str:
    """What is stated, and what it can stand for where that is more: "1.16 million, that is 1,155,000 to 1,165,000"."""
    interval = figure.strict if reading is None else reading
    return (
        tell_text(figure)
        if interval.is_point
        else f"{tell_text(figure)}, that is {tell_interval(interval, unit or figure.unit)}"
    )


def tell_days(days: DateRange) -> str:
    """A day, or the days between which it lies: "4 February 2025", "some day up to 4 February 2025", "1951"."""
    low = None if days.low is None else f"{days.low.day} {days.low:%B} {days.low.year}"
    high = None if days.high is None else f"{days.high.day} {days.high:%B} {days.high.year}"
    if days.low is None or days.high is None:
        return f"some day from {low}" if low else f"some day up to {high}" if high else "an unknown day"
    if low == high:
        return str(low)
    if days.grain == "year" and (days.low.month, days.low.day, days.high.month, days.high.day) == (1, 1, 12, 31):
        years = days.low.year, days.high.year
        return f"{years[0]}" if years[0] == years[1] else f"{years[0]} to {years[1]}"
    return f"some day between {low} and {high}"


def tell_units(unit: str) -> str:
    """A unit in the plural: "feet", "kilometres per hour"."""
    return _affixes(unit)[1].strip()


def _affixes(unit: str | None, *, one: bool = False) -> tuple[str, str]:
    if unit is None:
        return "", ""
    if unit.isupper() and unit not in _AFFIXES:
        return f"{unit} ", ""
    before, after = _AFFIXES.get(unit) or ("", f" {plural(unit)}")
    return (before, f" {unit.removeprefix('percentage ')}") if one and len(after) > len(" °C") else (before, after)
