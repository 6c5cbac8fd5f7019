"""Reading one number in words: “twenty-one”, “two hundred and six”, “half a million”, “several hundred”."""

from decimal import Decimal
from fractions import Fraction

from verifier.figures.numeral import LONGEST, Numeral, last_place, with_scale
from verifier.figures.tokens import DASHES, HYPHENS, Tokens
from verifier.figures.words import DOZENS, FEW, SCALES, TENS, UNITS_AND_TEENS, Loose


def read_words(tokens: Tokens, index: int) -> Numeral | None:
    """A number in words: “twenty-one”, “two hundred and six”, “half a million”, “a dozen”, “one and a half”."""
    low = tokens.low[index]
    if low in {"a", "an", "half", "several", "few", "couple", "many"}:
        return _quarters(tokens, index) or _read_led(tokens, index)
    if low in {"quarter", "three"} and (quarters := _quarters(tokens, index)) is not None:
        return quarters
    if low == "dozen":
        return _dozen(index, index + 1, Decimal(DOZENS[low]))
    last, total, ceiling = _sum_of_groups(tokens, index)
    if last == index:
        return None
    if tokens.low[last - 1] == "dozen":
        return _dozen(index, last, total)
    return _with_half(tokens, _worded(index, last, total, scaled=ceiling >= 1000))


def _sum_of_groups(tokens: Tokens, index: int) -> tuple[int, Decimal, Decimal]:
    """Groups below a thousand with falling scales, added up: the index behind them, the sum, and the last scale."""
    total, last, ceiling = Decimal(0), index, Decimal(10) ** LONGEST
    while True:
        start = last + 1 if last > index and tokens.low[last] == "and" else last
        group = _below_thousand(tokens, start)
        if group is None:
            return last, total, ceiling
        end, scale = _scales_behind(tokens, group[0])
        part = group[1] * scale
        if part >= ceiling:
            return last, total, ceiling
        total += part
        last, ceiling = end, scale
        if scale == 1:
            return last, total, ceiling


def _scales_behind(tokens: Tokens, index: int) -> tuple[int, Decimal]:
    scale = Decimal(1)
    while scale < 10**15:
        here = index + 1 if tokens.text[index] in DASHES and tokens.glued(index) else index
        word = tokens.low[here]
        if word in SCALES:
            scale *= SCALES[word]
        elif word == "dozen" and scale == 1:
            scale *= 12
        else:
            break
        index = here + 1
    return index, scale


def _below_thousand(tokens: Tokens, index: int) -> tuple[int, Decimal] | None:
    """“six”, “sixty-six”, “six hundred (and) sixty-six”, “fifteen hundred”, “a hundred”."""
    head = _below_hundred(tokens, index)
    if head is None:
        if tokens.low[index] != "hundred":
            return None
        head = index, Decimal(1)
    end, value = head
    here = end + 1 if tokens.text[end] in DASHES and tokens.glued(end) else end
    if tokens.low[here] != "hundred":
        return end, value
    value *= 100
    end = here + 1
    rest_at = end + 1 if tokens.low[end] == "and" or (tokens.text[end] in DASHES and tokens.glued(end)) else end
    rest = _below_hundred(tokens, rest_at)
    if rest is None:
        return end, value
    return rest[0], value + rest[1]


def _below_hundred(tokens: Tokens, index: int) -> tuple[int, Decimal] | None:
    word = tokens.low[index]
    if word in TENS:
        following = index + 2 if tokens.text[index + 1] in DASHES and tokens.glued(index + 1) else index + 1
        unit = UNITS_AND_TEENS.get(tokens.low[following], 0)
        if 0 < unit < 10:
            return following + 1, Decimal(TENS[word] + unit)
        return index + 1, Decimal(TENS[word])
    if word in UNITS_AND_TEENS:
        return index + 1, Decimal(UNITS_AND_TEENS[word])
    return None


def _dozen(first: int, last: int, value: Decimal) -> Numeral:
    """Dozens are counted in twelves: that is how finely they were written."""
    return Numeral(first, last, value, Decimal(12), Decimal(1), worded=True)


def _worded(first: int, last: int, value: Decimal, *, scaled: bool) -> Numeral:
    resolution = Decimal(1)
    if scaled:
        resolution = min(last_place(value), Decimal(10) ** (value.adjusted() // 3 * 3))
    return Numeral(first, last, value, last_place(value), resolution, scaled=scaled, worded=True)


def _with_half(tokens: Tokens, numeral: Numeral) -> Numeral:
    """“two and a half (million)”, “one point five”."""
    index = numeral.last
    low = tokens.low
    if numeral.value is None or numeral.scaled:
        return numeral
    words = [at for at in range(index, index + 6) if tokens.text[at] not in HYPHENS][:3]
    if [low[at] for at in words] in (["and", "a", "half"], ["and", "a", "quarter"]):
        numeral.value += Decimal("0.5") if low[words[2]] == "half" else Decimal("0.25")
        numeral.last = words[2] + 1
    elif low[index] == "point" and low[index + 1] in UNITS_AND_TEENS and UNITS_AND_TEENS[low[index + 1]] < 10:
        digits = ""
        last = index + 1
        while UNITS_AND_TEENS.get(low[last], 10) < 10 and len(digits) < LONGEST:
            digits += str(UNITS_AND_TEENS[low[last]])
            last += 1
        numeral.value += Decimal(f"0.{digits}")
        numeral.last = last
        numeral.quantum = numeral.resolution = Decimal(1).scaleb(-len(digits))
        numeral.decimal = True
        return with_scale(tokens, numeral)
    else:
        return numeral
    numeral.decimal = True
    numeral.quantum = numeral.resolution = Decimal("0.5")
    return with_scale(tokens, numeral)


def _read_led(tokens: Tokens, index: int) -> Numeral | None:
    """Numbers that open with an article or a quantifier: “a hundred”, “half a million”, “several hundred”."""
    low = tokens.low
    word = low[index]
    if word in {"a", "an"}:
        following = low[index + 1]
        if following in {"hundred", "dozen"} or following in SCALES:
            numeral = read_words(tokens, index + 1) if following != "dozen" else None
            if following == "dozen":
                return _dozen(index + 1, index + 2, Decimal(12))
            if numeral is None:
                end, scale = _scales_behind(tokens, index + 1)
                return _worded(index + 1, end, scale, scaled=True)
            return numeral
        if following in {"few", "couple"}:
            return _several(tokens, index + 1)
        return None
    if word == "half":
        at = index + 2 if low[index + 1] in {"a", "-", "the"} else index + 1
        at = index + 3 if low[index + 1] == "of" and low[index + 2] == "a" else at
        if low[at] in SCALES or low[at] == "dozen":
            end, scale = _scales_behind(tokens, at)
            return (
                _dozen(index, end, scale / 2) if scale == 12 else _worded(index, end, scale / 2, scaled=scale >= 1000)
            )
        return None
    return _several(tokens, index)


def _quarters(tokens: Tokens, index: int) -> Numeral | None:
    """“a quarter million”, “three quarters of a billion”."""
    low = tokens.low
    at = index + 1 if low[index] in {"a", "three"} else index
    if tokens.text[at] in DASHES:
        at += 1
    if low[at] != ("quarters" if low[index] == "three" else "quarter"):
        return None
    at += 1
    at = at + 2 if low[at] == "of" and low[at + 1] == "a" else at
    end, scale = _scales_behind(tokens, at)
    if scale < 1000:
        return None
    value = scale * (3 if low[index] == "three" else 1) / 4
    return _worded(index + 1 if low[index] == "a" else index, end, value, scaled=True)


def _several(tokens: Tokens, index: int) -> Numeral | None:
    """“several hundred”, “a few dozen”, “a couple of thousand”: a loose multiple of a scale."""
    at = index + 1
    if tokens.low[at] == "of":
        at += 1
    if tokens.low[at] == "hundred":
        end, scale = at + 1, Decimal(100)
        end, more = _scales_behind(tokens, end)
        scale *= more
    else:
        end, scale = _scales_behind(tokens, at)
    if scale == 1:
        return None
    loose = Loose(*(Fraction(bound * scale) for bound in FEW[tokens.low[index]]))
    return Numeral(index, end, None, scale, scale, scaled=True, worded=True, loose=loose)
