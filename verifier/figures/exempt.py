"""What is written in digits but is no figure: codes, addresses, telephone numbers, verses, idioms, and names."""

from typing import Final

from verifier.figures.calendar_words import MONTHS, WEEKDAYS
from verifier.figures.clock import ZONES
from verifier.figures.currencies import CURRENCY_SYMBOLS
from verifier.figures.names import Exempt, designated, end_of_code, grown, named
from verifier.figures.nouns import CLOSED, is_plural
from verifier.figures.numerals import is_listing
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.units import UNIT_FIRSTS, UNIT_SYMBOLS
from verifier.figures.words import ORDINAL_SUFFIXES, SCALE_LETTERS, SCALES

_STREETS: Final = frozenset(
    "street st road rd avenue ave lane drive boulevard blvd square terrace close court place crescent way parkway "
    "highway "
    "row gardens mews alley plaza pkwy hwy".split()
)
# “round the clock”, the attacks of 2001 and 2005, “even odds”, perfect sight, a shop, a drive: by their first number.
_IDIOMS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "24": (("24", "/", "7"),),
    "9": (("9", "/", "11"),),
    "7": (("7", "/", "7"), ("7", "-", "eleven")),
    "50": (("50", "/", "50"), ("50", "-", "50")),
    "20": (("20", "/", "20"),),
    "4": (("4", "x", "4"),),
}
_PHONE_JOINTS: Final = DASHES | {")"}
_PHONE_LEADS: Final = frozenset(
    "call phone tel telephone dial text fax hotline helpline whatsapp mobile contact ring".split()
)


def exempt_at(tokens: Tokens, index: int) -> Exempt | None:
    """The tokens of a number that is no figure, and why; None where it may be one."""
    return (
        _list_number(tokens, index)
        or _idiom(tokens, index)
        or _phone(tokens, index)
        or _code(tokens, index)
        or _address(tokens, index)
        or designated(tokens, index)
        or named(tokens, index)
    )


def _list_number(tokens: Tokens, index: int) -> Exempt | None:
    """“1. …”, “2) …” at the start of a line: the number of a paragraph or of a rank."""
    text = tokens.text[index]
    if (
        len(text) > 3
        or tokens.text[index + 1] not in {".", ")"}
        or not tokens.glued(index + 1)
        or tokens.glued(index + 2)
    ):
        return None
    opens = tokens.starts_line(index) and not tokens.starts_line(index + 2)
    bracketed = tokens.text[index + 1] == ")" and not _BRACKETS.intersection(tokens.text[max(index - 12, 0) : index])
    if text.isdecimal() and (opens or bracketed):
        return index, index + 1, "list number"
    return None


_BRACKETS: Final = frozenset("([")


def _idiom(tokens: Tokens, index: int) -> Exempt | None:
    if tokens.text[index + 1] in DASHES and tokens.low[index + 2] == "something" and tokens.glued(index + 1):
        return index, index + 3, "idiom"
    for words in _IDIOMS.get(tokens.low[index], ()):
        last = index + len(words)
        if tuple(tokens.low[index:last]) == words and not (tokens.text[last] in {"/", "%"} and tokens.glued(last)):
            return index, last, "idiom"
    return None


def _phone(tokens: Tokens, index: int) -> Exempt | None:
    """Groups of digits joined as telephone numbers are: “+44 20 7946 0958”, “(202) 555-0143”, “555-0123”."""
    following = tokens.text[index + 1]
    dialled = tokens.low[index - 1] in {"call", "dial"}
    groups, last = (
        _groups(tokens, index) if dialled or following in _PHONE_JOINTS or following.isdecimal() else ([], index)
    )
    if not groups:
        return None
    lengths = tuple(map(len, groups))
    dashed = tokens.text[index + 1] in DASHES
    led = (tokens.text[index - 1] == "+" and tokens.glued(index)) or any(
        word in _PHONE_LEADS for word in tokens.low[max(index - 4, 0) : index]
    )
    shaped = lengths in {(3, 3, 4), (1, 3, 3, 4), (4, 3, 3), (4, 3, 4)} or (
        lengths == (3, 4) and (dashed or led) and groups[0][0] != "0"
    )
    long = sum(lengths) >= (7 if led else 9)
    if len(groups) == 1 and lengths == (3,) and dialled and not is_plural(tokens.low[last]):
        return index, last, "phone number"
    if shaped or (long and (led or groups[0][0] == "0")):
        return index, last, "phone number"
    if len(groups) >= 3 and dashed and len(groups[0]) != 4 and sum(lengths) > 6 and max(lengths) > 3:
        return index, last, "code"
    return None


def _groups(tokens: Tokens, index: int) -> tuple[list[str], int]:
    """Runs of digits with one space, dash or closing bracket between them, at most eight, and the index behind them."""
    groups: list[str] = []
    at = last = index
    while tokens.text[at].isdecimal() and len(tokens.text[at]) <= 8 and len(groups) < 8:
        groups.append(tokens.text[at])
        at = last = at + 1
        bracket = tokens.text[at] == ")" and tokens.text[at + 1].isdecimal()
        dash = tokens.text[at] in DASHES and tokens.glued(at) and tokens.glued(at + 1)
        if bracket or dash:
            at += 1
        elif tokens.start[at] > tokens.end[at - 1] + 1:
            break
    return groups, last


def _is_time(tokens: Tokens, index: int) -> bool:
    """Whether four digits are a time of day, with its zone: “0930 GMT”."""
    behind = index + 1
    return len(tokens.text[index]) == 4 and tokens.text[behind].isupper() and tokens.low[behind] in ZONES


def _code(tokens: Tokens, index: int) -> Exempt | None:
    """Versions, IP addresses, and digits grown together with letters: “F16”, “10.0.0.1”, “B-52s”, “COVID-19”."""
    text = tokens.text[index]
    measured = tokens.low[index + 1] in _MEASURES or tokens.text[index - 1] in CURRENCY_SYMBOLS
    if text.count(".") >= 2 and "," not in text and not _in_threes(text) and not measured:
        return index, index + 1, "version number"
    counted = measured or is_plural(tokens.low[index + 1]) or _is_time(tokens, index)
    if len(text) > 3 and text[0] == "0" and text.isdecimal() and not counted:
        return index, index + 1, "code"
    if text.isdecimal() and len(text) >= _LONG_CODE and not measured and not is_plural(tokens.low[index + 1]):
        return index, index + 1, "code"
    if is_listing(text) and not measured:
        return index, index + 1, "numbers joined by commas"
    if tokens.text[index + 1] == ":" and tokens.glued(index + 1) and _is_verse(tokens, index):
        return index, end_of_code(tokens, index), "chapter and verse"
    if (
        tokens.text[index + 1] == "/"
        and tokens.glued(index + 1)
        and tokens.glued(index + 2)
        and tokens.is_number(index + 2)
    ):
        return _slashed(tokens, index)
    if tokens.glued(index) and tokens.is_word(index - 1) and not _is_prefix(tokens, index):
        return index, grown(tokens, index + 1), "model name"
    if tokens.text[index - 1] in {"-", "‑"} and tokens.glued(index) and _name_before_dash(tokens, index):
        return index, grown(tokens, index + 1), "model name"
    if tokens.glued(index + 1) and tokens.is_word(index + 1) and _letters_of_name(tokens, index):
        return index, grown(tokens, index + 1), "model name"
    return None


def _is_verse(tokens: Tokens, index: int) -> bool:
    """“Exodus 18:21”: a name, and no sign of a time of day behind."""
    before = tokens.low[index - 1]
    named = tokens.is_capital(index - 1) and before not in CLOSED and not tokens.opens_sentence(index - 1)
    timed = tokens.low[index + 3] in {"am", "pm", "a", "p"} or (
        tokens.text[index + 3].isupper() and len(tokens.text[index + 3]) in {3, 4}
    )
    return named and not timed and before not in MONTHS and before not in WEEKDAYS and not tokens.glued(index)


def _slashed(tokens: Tokens, index: int) -> Exempt | None:
    """“11/20”, “10/1-11/7”: numbers with a stroke that make neither a fraction nor a year's span."""
    top, bottom = tokens.text[index], tokens.text[index + 2]
    fraction = top.isdecimal() and bottom.isdecimal() and 0 < int(top[:6]) < int(bottom[:6])
    usual = bottom in {"2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "16", "20", "32", "50", "64", "100", "1000"}
    if (fraction and (usual or tokens.low[index + 3] == "of")) or (len(top) == 4 and len(bottom) in {2, 4}):
        return None
    last = index + 3
    while (
        tokens.glued(last)
        and tokens.text[last] in {"/", "-", "–"}
        and tokens.is_number(last + 1)
        and tokens.glued(last + 1)
    ):
        last += 2
    return index, last, "slashed numbers"


# So many digits without a comma are an account, a key or a serial number.
_LONG_CODE: Final = 9
_MEASURES: Final = frozenset(SCALES) | {"%", "percent", "per", "pc"}


def _in_threes(text: str) -> bool:
    return all(len(part) == 3 for part in text.split(".")[1:])


def _is_prefix(tokens: Tokens, index: int) -> bool:
    """Whether the letters straight before digits are money (“US”, “EUR”), a multiplication sign or a “circa”."""
    return tokens.text[index - 1] in CURRENCY_SYMBOLS or tokens.low[index - 1] in {"x", "c", "ca", "q", "fy"}


def _name_before_dash(tokens: Tokens, index: int) -> bool:
    """“F-16”, “COVID -19”, “V-12”: a name whose last part is a number; not “mid-2023” or “Sunday-1”."""
    word, low = tokens.text[index - 2], tokens.low[index - 2]
    if (
        not word[:1].isupper()
        or low in MONTHS
        or low in WEEKDAYS
        or low in {"pre", "post", "mid", "sub", "under", "over", "minus"}
    ):
        return False
    if not tokens.glued(index - 1):
        return word.isupper() and low in {"covid", "sars"}
    return not tokens.opens_sentence(index - 2) or word.isupper() or not tokens.text[index].isdecimal()


def _letters_of_name(tokens: Tokens, index: int) -> bool:
    """“5G”, “4K”, “737s”, “1080p”, “3D”, “13F”: letters behind digits that are no unit, scale or suffix."""
    text, low = tokens.text[index + 1], tokens.low[index + 1]
    number = tokens.text[index]
    if text in {"D", "G", "A", "B", "E", "H", "Q"} and number.isdecimal() and len(number) <= 2:
        return tokens.text[index - 1] not in CURRENCY_SYMBOLS
    if text in {"K", "F"} and number.isdecimal() and len(number) <= 2:
        counted = is_plural(tokens.low[index + 2]) and tokens.low[index + 2] not in _SCREENS
        return (
            text == "K" and number in {"2", "4", "5", "6", "8"} and not _is_money(tokens, index) and not counted
        ) or (text == "F" and tokens.low[index + 2] in {"filing", "filings", "be", "form", "forms"})
    if low == "p":
        return number in {"480", "720", "1080", "1440", "2160"}
    if low == "s":
        return number.isdecimal() and len(number) >= 3 and number[-1] != "0"
    tables = (ORDINAL_SUFFIXES, UNIT_FIRSTS, SCALE_LETTERS, SCALES, _GROWN_WORDS)
    return not (any(low in table for table in tables) or text in UNIT_SYMBOLS or text in CURRENCY_SYMBOLS)


# What is sold by its resolution: “4K TVs” are no thousands.
_SCREENS: Final = frozenset("tvs televisions videos screens monitors displays cameras projectors films movies".split())
# What else grows onto a number without making a name of it.
_GROWN_WORDS: Final = frozenset(
    "am pm x pc pp ppt pct percentage bps bp yo yr yrs percent h degf degc cents cent dollars dollar euros gmt hrs "
    "people musd meur".split()
)


def _is_money(tokens: Tokens, index: int) -> bool:
    return tokens.text[index - 1] in CURRENCY_SYMBOLS


def _address(tokens: Tokens, index: int) -> Exempt | None:
    """“10 Downing Street”, “1600 Pennsylvania Avenue NW”, and postcodes behind a state's letters."""
    text = tokens.text[index]
    if not text.isdecimal() or len(text) > 5:
        return None
    last = index + 3 if tokens.text[index + 1] in DASHES and tokens.text[index + 2].isdecimal() else index + 1
    at = last
    while tokens.is_capital(at) and at < last + 3 and tokens.low[at] not in _STREETS and tokens.low[at] not in CLOSED:
        at += 1
    if last < at and tokens.low[at] in _STREETS and tokens.is_capital(at):
        return index, last, "street address"
    before = tokens.text[index - 1]
    if len(text) == 5 and len(before) == 2 and before.isupper() and before not in CURRENCY_SYMBOLS:
        return index, index + 1, "postcode"
    return None
