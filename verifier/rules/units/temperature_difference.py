"""UNI003: a rise or fall of temperature, converted as if it were a reading of the thermometer."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import Conflict, conflicts
from verifier.rules.rule import rule

_SLIP = "absolute conversion of a difference"


@rule("UNI003", severity="error", since="0.1")
def temperature_difference(dossier: Dossier) -> Iterator[Evidence]:
    """A difference of temperature is converted as if it were a temperature.

    ## What it does
    A rise of 1 °C is a rise of 1.8 °F, whereas a reading of 1 °C is one of 33.8 °F: the 32 belongs to readings only.
    Where the words speak of a rise, a fall or a distance from an average, and the bracketed figure has the 32 in it,
    this is said.

    ## Why it matters
    It is the commonest slip in climate copy, it makes a warming of a degree and a half into one of 35 degrees, and
    converters on the web make it for you.

    ## Example
    ```flagged
    The month was 1.55C (35F) above the pre-industrial average, the observatory said.
    ```
    ```flagged
    Engineers expect the tunnel to warm by 20 degrees Celsius (68 degrees Fahrenheit) over the summer.
    ```
    ```clean
    The month was 1.55C (2.8F) above the pre-industrial average, the observatory said.
    ```
    ```clean
    Temperatures in the valley rose to 40C (104F) on Sunday.
    ```

    ## Limits
    "To", "at" and "of" before the figure make it a reading; "by", "above", "below", "warmer", "a rise of" make it a
    difference. Silent where both conversions fit. Any other wrong conversion is another rule's.
    """
    for conflict in conflicts(dossier, "conversion"):
        if not is_converted_as_reading(conflict) or not conflict.a or conflict.b is None:
            continue
        difference, converted = conflict.a[0], conflict.b
        yield conflict.evidence(
            f"“{conflict.words(difference)}” is a difference here, and “{converted.text}” converts a reading.",
            converted,
            labels={difference.id: "the difference that it restates"},
            settle="Find out whether the source gave a difference or a reading of the thermometer.",
        )


def is_converted_as_reading(conflict: Conflict) -> bool:
    """Whether a difference of temperature was converted with the 32 that belongs to readings."""
    return conflict.slip is not None and conflict.slip.name == _SLIP
