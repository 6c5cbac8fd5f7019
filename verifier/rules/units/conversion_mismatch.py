"""UNI002: a measurement that is told in two units which do not agree."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule
from verifier.rules.units.temperature_difference import is_converted_as_reading


@rule("UNI002", severity="error", since="0.1")
def conversion_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """A length, area, volume, weight, speed, energy or temperature is converted wrongly.

    ## What it does
    Where a measurement is told again in another unit, in brackets, between dashes, behind a slash or as "30 miles, or
    48 kilometres,", the first times the factor must meet the second, each within its last written digit. A unit whose
    name stands for several (ton, mile at sea, gallon, pint, ounce) may be any of them.

    ## Why it matters
    A panel of 30 feet that is 48 kilometres high in the brackets shows readers at a glance that nobody looked.

    ## Example
    ```flagged
    Workers put up 30-foot-tall (48-kilometre-tall) panels along the river on Friday.
    ```
    ```flagged
    The blaze has blackened 640 acres, or 1,580 hectares, of pine forest since Tuesday.
    ```
    ```clean
    Workers put up 30-foot-tall (nine-metre-tall) panels along the river on Friday.
    ```
    ```clean
    The blaze has blackened 640 acres, or 260 hectares, of pine forest since Tuesday.
    ```

    ## Limits
    A round number may be out by a tenth, a hedged one too; of a range both ends are checked. "A 3-mile or 10-kilometre
    route" offers a choice and is passed over; so are sums of money and lengths of time. A difference of temperature
    that was converted as a reading is another rule's.
    """
    for conflict in conflicts(dossier, "conversion"):
        # What only rounding saved stays silent: converters round as they like.
        if conflict.relation.verdict != "conflicting" or is_converted_as_reading(conflict):
            continue
        if not conflict.a or conflict.b is None:
            continue
        original, restated = conflict.a[0], conflict.b
        yield conflict.evidence(
            f"“{conflict.words(original)}” does not convert to “{restated.text}”.",
            restated,
            labels={original.id: "the measurement that it restates"},
            settle="Find out in which of the two units the source gave it, and convert that one again.",
        )
