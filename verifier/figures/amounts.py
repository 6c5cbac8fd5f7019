"""Reading an amount: a number with its sign, its money, its unit, and what it is a rate of."""

from decimal import Decimal
from typing import Final

from verifier.figures.currencies import SUBUNITS
from verifier.figures.draft import Draft
from verifier.figures.hedges import behind_hedge, late_hedge
from verifier.figures.model import Reading
from verifier.figures.nouns import is_plural
from verifier.figures.numeral import Numeral
from verifier.figures.numerals import read_numeral
from verifier.figures.odd_amounts import read_odd
from verifier.figures.suffixes import MARKS, UNIT_PHRASES, currency_ahead, read_suffix
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.units import DURATIONS, UNIT_WORDS, Unit
from verifier.figures.words import SCALES

_PER: Final = frozenset({"a", "an", "per", "each", "every", "/"})
_RATE_NOUNS: Final = frozenset(
    "day week month year dozen hour minute second night quarter decade fortnight head person capita share barrel ounce "
    "gallon litre liter tonne ton kilo kilogram pound mile kilometre kilometer acre hectare metre meter square child "
    "household unit game match season annum bushel pupil student patient dose piece ticket seat room vehicle car "
    "home house job employee worker member passenger customer user bottle pack litre-equivalent session visit trip "
    "watt kilowatt megawatt "
    "kilowatt-hour family couple bbl kg km sqm sq gram mmbtu kwh mwh troy million thousand hundred".split()
)
_PAST_OLD: Final = frozenset({"old", "olds"})


def read_amount(tokens: Tokens, index: int, locale: str) -> Draft | None:
    """The amount that starts at a token, sign and currency included, or None."""
    at, negative = _sign_ahead(tokens, index)
    prefix = currency_ahead(tokens, at)
    currency = None
    if prefix is not None:
        at, currency = prefix
        if tokens.text[at] in DASHES:
            negative, at = True, at + 1
    odd = read_odd(tokens, at) if currency is None and not negative else None
    if odd is not None:
        return odd
    numeral = read_numeral(tokens, at, locale=locale, money=currency is not None)
    if numeral is None or (currency is not None and numeral.worded):
        return None
    draft = _from_numeral(numeral, index if at != index else numeral.first)
    if negative:
        draft.negatable = True
        draft.value = None if draft.value is None else -draft.value
    _read_unit(tokens, draft, numeral, currency, locale)
    return draft


def _sign_ahead(tokens: Tokens, index: int) -> tuple[int, bool]:
    """The index behind a plus or minus, and whether it was a minus; “minus-1.4” has both the word and the dash."""
    if tokens.text[index] in {"+", "±"}:
        return index + 1, False
    if tokens.text[index] in DASHES:
        return index + 1, True
    if tokens.low[index] in {"minus", "negative"}:
        return (index + 2 if tokens.text[index + 1] in DASHES else index + 1), True
    return index, False


def _from_numeral(numeral: Numeral, first: int) -> Draft:
    return Draft(
        first,
        numeral.last,
        "count",
        value=numeral.value,
        loose=numeral.loose,
        quantum=numeral.quantum,
        resolution=numeral.resolution,
        measured=numeral.decimal or numeral.scaled,
        worded=numeral.worded,
        scaled=numeral.scaled,
        malformed=numeral.malformed,
        hedge="vague" if numeral.loose is not None else "exact",
        grammar="number",
    )


def _read_unit(tokens: Tokens, draft: Draft, numeral: Numeral, currency: str | None, locale: str) -> None:
    """The unit behind the number, and what the amount is a rate of."""
    suffix = read_suffix(tokens, draft.last, locale)
    _note_readings(tokens, draft, suffix)
    if currency is not None:
        draft.kind, draft.unit, draft.grammar, draft.measured = "money", currency, "money", numeral.scaled
        if suffix is not None and suffix[1] == "money":
            draft.last, draft.unit = suffix[0], suffix[2]
    else:
        suffix = suffix or _over_hedge(tokens, draft, locale)
        if suffix is not None:
            _take_suffix(tokens, draft, numeral, suffix)
    _read_per(tokens, draft)


def _take_suffix(tokens: Tokens, draft: Draft, numeral: Numeral, suffix: tuple[int, str, str]) -> None:
    """Make the number a percentage, points, money or a measure."""
    end, sort, name = suffix
    if sort == "percent":
        draft.kind, draft.unit, draft.measured = "percent", name, True
    elif sort == "points":
        draft.kind, draft.unit, draft.measured = "points", name, True
    elif sort == "money":
        draft.kind, draft.unit, draft.measured = "money", name, numeral.scaled
        end = _with_cents(tokens, draft, end)
    elif sort == "cents":
        _take_cents(draft, name, numeral)
    else:
        end = _read_measure(tokens, draft, end, name, numeral)
    draft.last, draft.grammar = end, draft.kind
    if sort == "percent" and tokens.text[end] == "%" and tokens.glued(end):
        draft.last, draft.malformed = end + 1, "The per cent sign stands twice."


def _take_cents(draft: Draft, name: str, numeral: Numeral) -> None:
    """Cents and pence as parts of their whole unit of money."""
    code, part = SUBUNITS[name]
    draft.kind, draft.unit, draft.measured = "money", code, numeral.scaled
    draft.value = None if draft.value is None else draft.value * part
    draft.quantum = None if draft.quantum is None else draft.quantum * part
    draft.resolution *= part


def _over_hedge(tokens: Tokens, draft: Draft, locale: str) -> tuple[int, str, str] | None:
    """The unit behind a hedge that stands inside the amount: “15-plus years”, “200-odd miles”, “50 or more metres”."""
    beyond = behind_hedge(tokens, draft.last)
    suffix = read_suffix(tokens, beyond, locale) if beyond != draft.last else None
    if suffix is not None:
        late_hedge(tokens, draft, draft.last)
    return suffix


def _note_readings(tokens: Tokens, draft: Draft, suffix: tuple[int, str, str] | None) -> None:
    """Keep the reading that lost: “100m” as metres, “12 pounds” as the other of money and mass."""
    letter = tokens.text[draft.last - 1]
    if (
        suffix is None
        and letter == "m"
        and draft.scaled
        and tokens.is_number(draft.last - 2)
        and draft.value is not None
    ):
        if not is_plural(tokens.low[draft.last]):
            draft.readings = (Reading(value=draft.value / 10**6, unit="metre", why="m for metres"),)
    elif suffix is not None and suffix[2] == "metre" and tokens.text[suffix[0] - 1] == "m" and draft.value is not None:
        draft.readings = (Reading(value=draft.value * 10**6, why="m for million"),)
    elif suffix is not None and tokens.low[suffix[0] - 1] in {"pound", "pounds"} and suffix[2] in {"pound", "GBP"}:
        other = "GBP" if suffix[2] == "pound" else "pound"
        draft.readings = (Reading(value=draft.value, unit=other, why="pounds of money or of weight"),)


def _with_cents(tokens: Tokens, draft: Draft, end: int) -> int:
    """“thirteen dollars and forty-five cents”: one sum of money."""
    at = end + 1 if tokens.low[end] == "and" else end
    numeral = read_numeral(tokens, at)
    if numeral is None or numeral.value is None or draft.value is None or numeral.value >= 100 or draft.measured:
        return end
    if tokens.low[numeral.last] not in {"cents", "cent", "pence", "p"}:
        return end
    draft.value += numeral.value / 100
    draft.quantum = draft.resolution = Decimal("0.01")
    return numeral.last + 1


def _read_measure(tokens: Tokens, draft: Draft, end: int, name: str, numeral: Numeral) -> int:
    """A measure, a duration, or an age where “old” or “of age” follows."""
    draft.unit = name
    if name not in DURATIONS:
        draft.kind, draft.measured = "measure", not numeral.worded or numeral.decimal or numeral.scaled
        draft.negatable = draft.negatable or name.startswith(("degree", "kelvin"))
        return _compound(tokens, draft, end, name)
    draft.kind, draft.measured = "duration", numeral.decimal or numeral.scaled
    age = end_of_age(tokens, end)
    if age is not None:
        draft.kind = "age"
        return age
    return _compound(tokens, draft, end, name)


def end_of_age(tokens: Tokens, index: int) -> int | None:
    """The index behind “old”, “-olds”, “of age” where they follow a span of time."""
    at = index + 1 if tokens.text[index] in DASHES and tokens.glued(index) else index
    if tokens.low[at] in _PAST_OLD:
        return at + 1
    if tokens.low[at] == "of" and tokens.low[at + 1] == "age":
        return at + 2
    return None


# A larger unit, the smaller ones that may follow it, and how many of those it holds.
_SMALLER: Final = {
    "foot": {"inch": 12}, "stone": {"pound": 14}, "pound": {"ounce": 16}, "hour": {"minute": 60},
    "minute": {"second": 60}, "year": {"month": 12}, "week": {"day": 7}, "metre": {"centimetre": 100},
    "kilometre": {"metre": 1000}, "mile": {"yard": 1760},
}  # fmt: skip


# Those whose smaller unit may stand behind a comma or an abbreviation's stop: “9 pounds, 4 ounces”, “6 ft. 2 in.”.
_WITH_COMMA: Final = frozenset({"foot", "pound", "stone"})


def _compound(tokens: Tokens, draft: Draft, end: int, name: str) -> int:
    """“five feet ten inches”, “6ft 2in”, “1 hour and 20 minutes”: one length, told in the smaller unit."""
    smaller = _SMALLER.get(name)
    if smaller is None or draft.value is None:
        return end
    stopped = tokens.text[end] == "." and tokens.glued(end) and name in _WITH_COMMA
    at = end + 1 if stopped or tokens.low[end] in {",", "and"} or _joins_inches(tokens, end, name) else end
    if name == "hour" and tokens.is_number(at) and tokens.text[at + 1] == "m" and tokens.glued(at + 1):
        return _with_minutes(tokens, draft, at)
    numeral = read_numeral(tokens, at)
    if (
        numeral is None
        or numeral.value is None
        or tokens.broken(at)
        or (tokens.text[end] == "," and name not in _WITH_COMMA)
    ):
        return end
    suffix = read_suffix(tokens, numeral.last)
    inches = name == "foot" and tokens.low[numeral.last] == "in"
    if inches and (tokens.glued(numeral.last) or (suffix is None and _leads_nowhere(tokens, numeral.last + 1))):
        suffix = numeral.last + 1, "unit", "inch"
    if name == "foot" and tokens.text[numeral.last] == "(" and tokens.is_number(numeral.last + 1):
        suffix = suffix or (numeral.last, "unit", "inch")  # “5 foot 10 (1.78 m)”
    if tokens.text[numeral.last] == "m" and tokens.glued(numeral.last) and name == "hour":
        suffix = numeral.last + 1, "unit", "minute"
    if suffix is None and _joins_inches(tokens, end, name):
        suffix = numeral.last, "unit", "inch"
    if suffix is None or suffix[2] not in smaller or numeral.value >= smaller[suffix[2]] or draft.value % 1:
        return end
    draft.value = draft.value * smaller[suffix[2]] + numeral.value
    draft.unit = suffix[2]
    draft.quantum = min(numeral.quantum, Decimal(1))
    draft.resolution = numeral.resolution
    return suffix[0]


def _leads_nowhere(tokens: Tokens, at: int) -> bool:
    """Whether nothing follows “in” that something could be in: behind feet and a number it is an inch."""
    return not (tokens.is_word(at) or tokens.is_number(at)) or tokens.low[at] == "tall"


def _joins_inches(tokens: Tokens, end: int, name: str) -> bool:
    """“5-foot-10”: inches that hang on their feet by a hyphen, unnamed."""
    return name == "foot" and tokens.text[end] in DASHES and tokens.glued(end) and tokens.glued(end + 1)


def _with_minutes(tokens: Tokens, draft: Draft, at: int) -> int:
    """“1h 24m”: the letter that elsewhere is a million."""
    minutes = tokens.text[at]
    if draft.value is None or not minutes.isdecimal() or len(minutes) > 2:
        return at
    draft.value, draft.unit = draft.value * 60 + int(minutes), "minute"
    draft.quantum = draft.resolution = Decimal(1)
    return at + 2


def _read_per(tokens: Tokens, draft: Draft) -> None:
    """“a day”, “per barrel”, “per 100,000 people”, “-an-hour”, “/kg”: what the amount is a rate of."""
    at = draft.last
    if tokens.low[at] in _DOLLARS_OF and draft.unit == "USD":
        draft.unit, draft.last = _DOLLARS_OF[tokens.low[at]], at + 1
        at += 1
    dashed = tokens.text[at] in DASHES and tokens.glued(at) and tokens.glued(at + 1)
    at = at + 1 if dashed else at
    word = tokens.low[at]
    if tokens.broken(at) or word not in _PER or (word == "/" and (not tokens.glued(at) or tokens.is_number(at + 1))):
        return
    at = at + 2 if dashed and tokens.text[at + 1] in DASHES else at + 1
    following = tokens.low[at]
    if word in {"a", "an", "each", "every"} and following not in _RATE_NOUNS:
        return
    if word in {"each", "every"} and (draft.kind == "duration" or following not in _PERIODS):
        return
    last = end_of_rate(tokens, at)
    if last is None or tokens.low[last] in _POINTING:
        return
    draft.per = tokens.source[tokens.start[at] : tokens.end[last - 1]]
    draft.measured = draft.measured or draft.kind == "count"
    if draft.kind == "count":
        draft.kind = "rate"


# “2.8 billion a year earlier” is no rate.
_POINTING: Final = frozenset({"earlier", "ago", "later", "before", "after", "older", "younger"})
_PERIODS: Final = frozenset({"day", "week", "month", "year", "hour", "minute"})
# “$75 US”, “$5m Canadian”: whose dollars they are, said behind the number.
_DOLLARS_OF: Final = {
    "us": "USD",
    "u.s": "USD",
    "u.s.": "USD",
    "american": "USD",
    "canadian": "CAD",
    "cdn": "CAD",
    "australian": "AUD",
}


def end_of_rate(tokens: Tokens, index: int) -> int | None:
    """The index behind the noun (or the number and noun) of a rate."""
    at = index
    if tokens.is_number(at) or tokens.low[at] in SCALES or tokens.low[at] == "hundred":
        numeral = read_numeral(tokens, at)
        at = numeral.last if numeral is not None else at + 1
        if tokens.is_word(at) and (is_plural(tokens.low[at]) or tokens.low[at] in UNIT_WORDS):
            at += 1
        return at
    if not tokens.is_word(at):
        return None
    for words in (UNIT_PHRASES, MARKS):
        found: tuple[int, Unit] | None = words.ahead(tokens.low if words is UNIT_PHRASES else tokens.text, at)
        if found is not None:
            return found[0]
    return at + 1
