"""Score the scanner on NewsQuant: value, value and unit, value and change, each matched one to one.

The data set has conventions of its own; they are mapped here and nowhere else:
- it knows no dates, ordinals, times of day or scores, and no words for a share or a double ("majority", "twice");
- a change "from A to B" is one range there; a noun of change ("a 3 percent drop", "a gain of 2 %") gives no
  direction, a minus sign does;
- "dozens" is 12, "thousands" 1000-10000; cents and pence stay cents and pence;
- "one of the …" counts as one; the letters "PS" that its makers put for "£" are read as "£".
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Final

from benchmarks.table import Score, Tally, present
from verifier.figures import Figure, scan
from verifier.figures.nouns import lemma

_POUND: Final = re.compile(r"\bPS(?=\d)")
_UNKNOWN_KINDS: Final = frozenset({"date", "ordinal", "time", "score"})
_UNCOUNTED: Final = frozenset(
    {"twice", "double", "doubled", "doubling", "doubles", "triple", "halved", "half", "most", "mostly"}
)
_CHANGES: Final = {
    "exact": "=", "vague": "=", "approx": "~", "almost": "~",
    "at_least": ">", "more_than": ">", "at_most": "<", "less_than": "<",
}  # fmt: skip
_NOUNS: Final = frozenset(
    "drop increase rise gain jump decline fall cut growth surge loss reduction decrease boost hike slump".split()
)
_UNITS: Final = {
    "percent": "percentage", "USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "yen",
    "CNY": "chinese yuan", "INR": "rupee", "CAD": "canadian dollar", "AUD": "australian dollar",
    "HKD": "hong kong dollar", "NZD": "new zealand dollar", "SGD": "singapore dollar", "ILS": "shekel",
    "MYR": "malaysian ringgit", "CHF": "swiss franc", "ZAR": "rand", "pound": "pound-mass",
}  # fmt: skip
_SIZES: Final = {
    "dozens": "12", "hundreds": "100-1000", "thousands": "1000-10000", "millions": "1000000-1000000000",
    "billions": "1000000000-1000000000000", "tens of thousands": "10000-100000",
    "hundreds of thousands": "100000-1000000",
    "tens of millions": "10000000-100000000",
    "hundreds of millions": "100000000-1000000000", "tens of billions": "10000000000-100000000000",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity in the data set's terms: value as canonical text, units that would do, and the sign of change."""

    value: str
    units: frozenset[str]
    change: str
    shown: str


def score(path: Path) -> tuple[list[Score], list[str]]:
    """The three scores over a file of the data set, and its errors one a line."""
    tallies = {name: Tally(name) for name in ("value", "value + unit", "value + change")}
    errors: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        found, wanted = list(read(_POUND.sub("£", row["text"]))), [_gold(each) for each in row["quantities"]]
        pairs = match(found, wanted)
        tallies["value"].add(len(pairs), len(found), len(wanted))
        same_unit = [pair for pair in pairs if pair[0].units & pair[1].units]
        tallies["value + unit"].add(len(same_unit), len(found), len(wanted))
        tallies["value + change"].add(sum(a.change == b.change for a, b in pairs), len(found), len(wanted))
        errors += _errors(row["id"], found, wanted, pairs)
    return [tally.score() for tally in tallies.values()], errors


def main(argv: Sequence[str]) -> int:
    """Score a file, print the table and keep it as JSON."""
    return present("newsquant", argv, score)


def match(found: list[Quantity], wanted: list[Quantity]) -> list[tuple[Quantity, Quantity]]:
    """Pairs of equal value, each used once; among equals the pair that agrees in most."""
    pairs: list[tuple[Quantity, Quantity]] = []
    left = list(found)
    for gold in wanted:
        equals = [each for each in left if each.value == gold.value]
        if equals:
            best = max(equals, key=lambda each: (bool(each.units & gold.units), each.change == gold.change))
            left.remove(best)
            pairs.append((best, gold))
    return pairs


def read(text: str) -> Iterator[Quantity]:
    """The quantities that the scanner reads in a text, in the data set's terms."""
    figures = [figure for figure in scan(text) if _is_known(figure)]
    skip = False
    for place, figure in enumerate(figures):
        if skip:
            skip = False
            continue
        following = figures[place + 1] if place + 1 < len(figures) else None
        if following is not None and _is_change(text, figure, following):
            skip = True
            yield _quantity(
                following, f"{_value(figure)}-{_value(following)}", _trend(text, following) or _trend(text, figure)
            )
        else:
            yield _quantity(figure, _value(figure), _trend(text, figure))


def _is_known(figure: Figure) -> bool:
    if figure.exempt == "one of":
        return True
    if (
        figure.tier == "exempt"
        or figure.malformed
        or figure.kind in _UNKNOWN_KINDS
        or figure.text.lower() in _UNCOUNTED
    ):
        return False
    return not (figure.kind == "share" and figure.value is None)


def _is_change(text: str, first: Figure, second: Figure) -> bool:
    """Whether two figures stand as “from A … to B” in one clause."""
    between = text[first.end : second.start].split()
    if first.value is None or second.value is None or len(between) > 7 or not between:
        return False
    same = first.unit == second.unit or first.unit is None
    return (
        same
        and text[: first.start].split()[-1:] in (["from"], ["From"])
        and between[-1] == "to"
        and not any("," in word for word in between)
    )


def _value(figure: Figure) -> str:
    if figure.exempt == "one of":
        return "1"
    if figure.text.lower() in _SIZES:
        return _SIZES[figure.text.lower()]
    vague = next((size for words, size in _SIZES.items() if figure.text.lower().startswith(words + " of")), None)
    if vague is not None:
        return vague
    if figure.value is not None:
        return _canonical(figure.value * 100 if _is_cents(figure) else figure.value)
    slack = (figure.quantum or Decimal(0)) / 2 if figure.hedge == "approx" else Decimal(0)
    low, high = figure.low, figure.high
    if low is None or high is None:
        return ""
    return f"{_canonical(low + slack)}-{_canonical(high - slack)}"


def _is_cents(figure: Figure) -> bool:
    return (
        figure.kind == "money"
        and figure.text.endswith(("cent", "cents", "pence", "penny", "p", "¢"))
        and "$" not in figure.text
    )


def _canonical(number: Decimal) -> str:
    return f"{number:.10f}".rstrip("0").rstrip(".")


def _quantity(figure: Figure, value: str, trend: str | None) -> Quantity:
    return Quantity(value, frozenset(_units(figure)), trend or _sign(figure), figure.text)


def _sign(figure: Figure) -> str:
    """The sign of the hedge; "just under" is below, "nearly" is about."""
    if (
        figure.hedge == "almost"
        and figure.grammar
        and figure.hedge_span is not None
        and len(figure.hedge_span) >= len("just under")
    ):
        return "<"
    return _CHANGES[figure.hedge]


def _trend(text: str, figure: Figure) -> str | None:
    """The direction that a verb gives, or a minus sign."""
    if figure.value is not None and figure.value < 0:
        return "down"
    noun = text[figure.end :].split(maxsplit=1)[:1]
    before = text[: figure.start].split()[-2:]
    if (noun and noun[0].strip(".,") in _NOUNS) or (before and before[-1] == "of"):
        return None
    return figure.trend


def _units(figure: Figure) -> Iterator[str]:
    if figure.kind in {"share", "fraction"} and figure.value is not None:
        yield from ("-", "percentage")
    unit = figure.unit
    if _is_cents(figure):
        unit = "cent"
        yield from ("p", "point", "penny")
    if figure.kind == "multiplier":
        yield from ("count", "time")
    if figure.kind == "age":
        yield from ("year of age", "age", "year")
    if unit is None:
        words = [lemma(word) for word in (figure.counted or "").split()]
        yield " ".join(words) or "-"
        if figure.head:
            yield figure.head
        if figure.elided:
            yield "-"
    else:
        names = (
            {_UNITS.get(unit, unit)}
            | ({"pound"} if unit == "GBP" else set())
            | ({"dollar"} if unit == "USD" else set())
        )
        for name in names:
            yield f"{name} per {_per(figure.per)}" if figure.per else name
            yield name.lower()
    if figure.exempt == "one of":
        yield "-"


_ALIASES: Final = {
    "mmbtu": "mega british thermal unit",
    "sq m": "square metre",
    "sqm": "square metre",
    "oz": "ounce",
    "lb": "pound-mass",
}


def _per(words: str) -> str:
    return _ALIASES.get(words.lower(), " ".join(lemma(word) for word in words.split()))


def _gold(quantity: dict[str, str]) -> Quantity:
    value = quantity["value"].replace(" ", "")
    low, dash, high = value.partition("-")
    try:
        canonical = _canonical(Decimal(value))
    except InvalidOperation:
        try:
            canonical = f"{_canonical(Decimal(low))}-{_canonical(Decimal(high))}" if dash else value
        except InvalidOperation:
            canonical = value
    units = {quantity["normalized_unit"].lower(), quantity["unit"].lower()}
    units |= {" ".join(lemma(word) for word in unit.split()) for unit in units}
    units |= {f"degree {unit}" for unit in units if unit in {"celsius", "fahrenheit"}}
    heads = {lemma(unit.split()[-1]) for unit in units if unit.split() and " per " not in unit}
    return Quantity(canonical, frozenset(units | heads), quantity["change"], f"{quantity['value']} {quantity['unit']}")


def _errors(
    row: str, found: list[Quantity], wanted: list[Quantity], pairs: list[tuple[Quantity, Quantity]]
) -> Iterator[str]:
    """Every disagreement of a row, as a line."""
    for extra in found:
        if not any(extra is pair[0] for pair in pairs):
            yield f"{row} extra {extra.shown!r} = {extra.value}"
    for missed in wanted:
        if not any(missed is pair[1] for pair in pairs):
            yield f"{row} missed {missed.shown!r}"
    for ours, gold in pairs:
        if not ours.units & gold.units:
            yield f"{row} unit of {ours.shown!r}: {sorted(ours.units)} for {sorted(gold.units)}"
        if ours.change != gold.change:
            yield f"{row} change of {ours.shown!r}: {ours.change} for {gold.change}"
