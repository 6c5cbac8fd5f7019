"""Whether a percentage or a mean can come of so many whole things at all.

The test is that of Brown and Heathers, "The GRIM Test" (2017): a mean of n whole numbers is a multiple of 1/n, so that
not every rounded value can occur while n is small against the places written.
"""

from decimal import Decimal
from fractions import Fraction
from math import floor

from verifier.claims.bound import Bound, Outcome, Term, undetermined
from verifier.claims.telling import tell_text

_HUNDRED = 100


def share_of_whole_things(bound: Bound) -> Outcome:
    """Some whole number of the things, over all of them, rounds to the stated percentage."""
    if bound.b is None or bound.c is None:
        return undetermined("the part is not counted")
    return _outcome(bound.b, bound.c, _HUNDRED)


def mean_of_whole_things(bound: Bound) -> Outcome:
    """Some whole sum, over the number of things, rounds to the stated mean."""
    if bound.b is None or bound.c is None:
        return undetermined("the amount is not stated")
    return _outcome(bound.b, bound.c, 1)


def _outcome(whole: Term, stated: Term, times: int) -> Outcome:
    count, value = whole.figure.value, stated.figure.value
    if count is None or value is None or count != int(count) or count < 1 or not whole.strict.is_point:
        return undetermined("the part is not counted")
    if stated.figure.hedge != "exact" or value < 0:
        return undetermined("the stated figure is only a bound")
    places = _places(stated)
    number = int(count)
    if number >= times * 10**places:
        return undetermined("with so many things every such figure can occur")
    nearest = floor(Fraction(value) * number / times)
    around = [Fraction(times * part, number) for part in (nearest, nearest + 1)]
    half = Fraction(1, 2 * 10**places)
    fits = any(abs(each - Fraction(value)) <= half for each in around)
    told = " or ".join(
        f"{part} ÷ {number} = {_told(each, places)}" for part, each in zip((nearest, nearest + 1), around, strict=True)
    )
    return Outcome("consistent" if fits else "conflicting", (f"{told}; stated {tell_text(stated.figure)}",))


def _places(stated: Term) -> int:
    """How many decimal places are written."""
    number = stated.figure.text.split()[0].rstrip("%")
    _, _, fraction = number.partition(".")
    return sum(sign.isdigit() for sign in fraction)


def _told(number: Fraction, places: int) -> str:
    scale = 10 ** (places + 1)
    return f"{Decimal(round(number * scale)) / scale:.{places + 1}f}"
