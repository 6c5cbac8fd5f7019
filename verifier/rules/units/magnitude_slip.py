"""UNI005: two mentions of one figure that differ by ten, a hundred, a thousand or a million times."""

from collections.abc import Iterator
from fractions import Fraction

from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule

_TOLERANCE = Fraction(2, 100)
_FEWEST_DIGITS = 3
# The pattern that looks for this slip; it weighs the digits itself.
_OWN = "the same digits, another size"
_POWERS = ((10, "ten"), (100, "a hundred"), (1000, "a thousand"), (1_000_000, "a million"))


@rule("UNI005", severity="error", since="0.1")
def magnitude_slip(dossier: Dossier) -> Iterator[Evidence]:
    """One figure is given twice, and once ten, a hundred, a thousand or a million times as large.

    ## What it does
    Where two mentions are of one quantity, in headline and body or in two sentences, and their ratio is a power of ten
    within 2 percent, the noughts or the scale word are wrong in one of them. It is an error where the quantity is known
    to be the same, a warning where the figures only share the noun and what belongs to it.

    ## Why it matters
    Million and billion are one key apart, and no reader can tell which of the two was meant.

    ## Example
    ```flagged
    Senate passes $3.5 billion rail bill

    The Senate voted 61 to 38 on Tuesday for the $3.5 trillion rail bill.
    ```
    ```flagged
    The flood destroyed 1,250 homes in Quelimane, the mayor said. Of the 12,500 homes, few had been insured.
    ```
    ```clean
    Senate passes $3.5 trillion rail bill

    The Senate voted 61 to 38 on Tuesday for the $3.5 trillion rail bill.
    ```
    ```clean
    The flood destroyed 1,250 homes in Quelimane, the mayor said. Of the 1,250 homes, few had been insured.
    ```

    ## Limits
    Silent on figures that a change joins ("to $10m from $1m"), that differ in period or in place (monthly and yearly,
    local and national), and on round numbers of one digit unless all their words are the same.
    """
    for conflict in conflicts(dossier, "same"):
        if conflict.relation.verdict != "conflicting" or len(conflict.a) < 2:
            continue
        one, other = conflict.a[0], conflict.a[-1]
        times = _times_apart(one, other)
        if times is None or not _clear_of_changes(dossier, one, other):
            continue
        if conflict.relation.ceiling != "error" and conflict.relation.pattern != _OWN and not _is_telling(one):
            continue
        larger, smaller = (one, other) if (one.value or 0) > (other.value or 0) else (other, one)
        yield conflict.evidence(
            f"“{conflict.words(larger)}” is {times} times “{conflict.words(smaller)}”, said of the same thing.",
            other,
            labels={one.id: "the other mention"},
            settle="Look the amount up in the source, scale word and noughts included.",
        )


def _times_apart(one: Figure, other: Figure) -> str | None:
    if not one.value or not other.value or one.value * other.value < 0:
        return None
    ratio = Fraction(max(abs(one.value), abs(other.value))) / Fraction(min(abs(one.value), abs(other.value)))
    return next((told for power, told in _POWERS if abs(ratio / power - 1) <= _TOLERANCE), None)


def _is_telling(figure: Figure) -> bool:
    """Whether a count has digits enough: a dozen of these and 120 of those are no slip."""
    digits = figure.value.normalize().as_tuple().digits if figure.value else ()
    return figure.kind != "count" or len(digits) >= _FEWEST_DIGITS


def _clear_of_changes(dossier: Dossier, one: Figure, other: Figure) -> bool:
    """Whether no change or move joins the two."""
    pair = {one.id, other.id}
    return not any(pair <= set(relation.figures) for relation in dossier.related("change", "difference", "move"))
