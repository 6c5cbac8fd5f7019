"""Reading one number, in digits or in words, with the place of its last digit."""

from decimal import Decimal
from typing import Final

from verifier.figures.number_words import read_words
from verifier.figures.numeral import LONGEST, Numeral, last_place, with_scale
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.words import VULGAR

_GROUP_SPACES: Final = frozenset({" ", "\u00a0", "\u2009", "\u202f", "\u2007"})


def read_numeral(tokens: Tokens, index: int, *, locale: str = "en-US", money: bool = False) -> Numeral | None:
    """The number that starts at a token, or None; behind a sign of money every scale letter is one ("$5t", "$3mil")."""
    if tokens.is_number(index):
        numeral = _read_digits(tokens, index, locale)
        return with_scale(tokens, numeral, money=money) if numeral.malformed is None else numeral
    text = tokens.text[index]
    if (
        text == "."
        and tokens.is_number(index + 1)
        and tokens.glued(index + 1)
        and not (tokens.glued(index) and tokens.is_word(index - 1))
    ):
        return with_scale(tokens, _leading_point(tokens, index), money=money)
    if text[:1] in VULGAR:
        return with_scale(tokens, _vulgar(tokens, index)) if len(text) == 1 else None
    return read_words(tokens, index)


def _leading_point(tokens: Tokens, index: int) -> Numeral:
    digits = "".join(filter(str.isdecimal, tokens.text[index + 1]))[:LONGEST]
    place = Decimal(1).scaleb(-len(digits))
    return Numeral(index, index + 2, Decimal(f"0.{digits}"), place, place, decimal=True, digits=digits)


def _vulgar(tokens: Tokens, index: int) -> Numeral:
    part = VULGAR[tokens.text[index]]
    value = Decimal(part.numerator) / Decimal(part.denominator)
    return Numeral(index, index + 1, value, Decimal("0.25"), Decimal("0.25"), decimal=True, worded=True)


def _read_digits(tokens: Tokens, index: int, locale: str) -> Numeral:
    """A number in digits, its groups checked, with a vulgar fraction behind it if one is there."""
    written, last = _joined_groups(tokens, index)
    if len(written) > LONGEST:
        return Numeral(index, last, None, Decimal(1), Decimal(1), malformed="too many digits", digits=written)
    fault = group_fault(written, locale)
    if fault is not None:
        return Numeral(index, last, None, Decimal(1), Decimal(1), malformed=fault, digits=written)
    point = _decimal_point(locale)
    plain = written.replace("." if point == "," else ",", "").replace(point, ".")
    value = Decimal(plain)
    resolution, quantum = places(value, plain)
    numeral = Numeral(index, last, value, quantum, resolution, decimal="." in plain, digits=written)
    return _with_power(tokens, _with_fraction(tokens, numeral))


def _with_power(tokens: Tokens, numeral: Numeral) -> Numeral:
    """“3 × 10^8”, “2.998×10−8”, “6×10²³”: scientific notation."""
    at = numeral.last
    if numeral.value is None or tokens.text[at] not in {"×", "x", "·", "*"} or tokens.text[at + 1] != "10":
        return numeral
    at += 3 if tokens.text[at + 2] == "^" else 2
    sign = -1 if tokens.text[at] in DASHES else 1
    at += 1 if sign < 0 else 0
    digits = tokens.text[at].translate(_SUPERSCRIPTS)
    if not digits.isdecimal() or int(digits[:3]) > LONGEST or len(digits) > 2 or not tokens.glued(at):
        return numeral
    power = sign * int(digits)
    numeral.value = numeral.value.scaleb(power)
    numeral.quantum, numeral.resolution = numeral.quantum.scaleb(power), numeral.resolution.scaleb(power)
    numeral.last, numeral.scaled = at + 1, True
    return numeral


_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def _joined_groups(tokens: Tokens, index: int) -> tuple[str, int]:
    """The digits of a number whose groups of three may be parted by one space or an apostrophe (“12 500”, “12'500”)."""
    written, last = tokens.text[index], index + 1
    if len(written) > 3 or written[0] == "0":
        return written, last
    while len(written) < LONGEST:
        at = last + 1 if tokens.text[last] in {"'", "’"} and tokens.glued(last) and tokens.glued(last + 1) else last
        group = tokens.text[at]
        spaced = tokens.start[at] == tokens.end[at - 1] + 1 and tokens.source[tokens.end[at - 1]] in _GROUP_SPACES
        if not (at > last or spaced) or not group[:3].isdecimal() or len(group) < 3 or group[3:4] not in {"", "."}:
            break
        written += group
        last = at + 1
    return written, last


def _decimal_point(locale: str) -> str:
    """The decimal sign: a comma only where the locale writes one."""
    return "." if locale.startswith("en") else ","


def group_fault(written: str, locale: str) -> str | None:
    """What is wrong with the groups of a written number, as a sentence; None for a well-formed one."""
    point = _decimal_point(locale)
    comma = "," if point == "." else "."
    if written.count(point) > 1:
        return f"“{written}” has more than one decimal point."
    whole, _, fraction = written.partition(point)
    if comma in fraction:
        return f"“{written}” has a thousands sign after the decimal point."
    groups = whole.split(comma)
    if len(groups) > 1 and not _well_grouped(groups):
        return f"The digits of “{written}” are not in groups of three."
    if len(groups) == 1 and len(whole) > 3 and whole.startswith("000"):
        return f"“{written}” starts with several zeros."
    return None


def is_listing(written: str) -> bool:
    """Whether commas part short numbers of a list (“4,5”, “2015,2016”) rather than groups of one number."""
    groups = written.split(",")
    short = all(len(group) < 3 for group in groups[1:]) and not (len(groups) > 2 and len(groups[-1]) == 3)
    years = all(len(group) == 4 for group in groups)
    return len(groups) > 1 and "." not in written and (short or years)


def _well_grouped(groups: list[str]) -> bool:
    """Groups of three, or the Indian way: three at the end and twos before."""
    if not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3 or groups[0] == "0":
        return False
    inner = groups[1:-1]
    western = all(len(group) == 3 for group in inner)
    return western or (len(groups[0]) <= 2 and all(len(group) == 2 for group in inner))


def places(value: Decimal, plain: str) -> tuple[Decimal, Decimal]:
    """The place of the last digit written, and of the last significant one ("2.50" and "1900": 0.01 and 100)."""
    _, _, fraction = plain.partition(".")
    if fraction:
        place = Decimal(1).scaleb(-len(fraction))
        return place, place
    return Decimal(1), last_place(value)


def _with_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """“2½”, “2 1/2”: a whole number with a vulgar fraction behind it."""
    last = numeral.last
    text = tokens.text[last]
    if numeral.value is None or numeral.decimal:
        return numeral
    if len(text) == 1 and text in VULGAR and tokens.start[last] - tokens.end[last - 1] <= 1:
        part = VULGAR[text]
        numeral.last += 1
    elif (
        tokens.is_number(last)
        and tokens.text[last + 1] in {"/", "⁄"}
        and tokens.is_number(last + 2)
        and tokens.glued(last + 1)
        and tokens.glued(last + 2)
        and (text, tokens.text[last + 2]) in _SMALL_FRACTIONS
    ):
        part = VULGAR[_SMALL_FRACTIONS[text, tokens.text[last + 2]]]
        numeral.last += 3
    else:
        return numeral
    numeral.value += Decimal(part.numerator) / Decimal(part.denominator)
    numeral.decimal = True
    numeral.quantum = numeral.resolution = Decimal("0.25")
    return numeral


_SMALL_FRACTIONS: Final = {(str(part.numerator), str(part.denominator)): sign for sign, part in VULGAR.items()}
