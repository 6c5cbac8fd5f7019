"""Rule TIM009: a time of day, against its conversion into another time zone."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("TIM009", severity="warning", since="0.1", joins="strict")
def time_zone_conversion(dossier: Dossier) -> Iterator[Evidence]:
    """A time of day and its conversion into another zone are not the same moment.

    ## What it does
    Converts one time into the zone of the other, with summer time as the day of the sentence has it. Without a date the
    conversion must be wrong in every season. Zones come from an abbreviation or from a city.

    ## Why it matters
    Readers abroad tune in, log on or turn up by the converted time, and find that it is over.

    ## Example
    ```flagged
    The briefing starts at 11:00 in Washington (18:00 CEST) on June 4, 2024.
    ```
    ```flagged
    Kick-off is at 8 p.m. in Tokyo (1300 GMT).
    ```
    ```clean
    The briefing starts at 11:00 in Washington (17:00 CEST) on June 4, 2024.
    ```
    ```clean
    Kick-off is at 8 p.m. in Tokyo (1100 GMT).
    ```

    ## Limits
    Abbreviations that several countries use (IST, CST, BST), and "local time" without a place, are left alone.
    """
    for conflict in conflicts(dossier, "clock"):
        local, converted = next(iter(conflict.a), None), conflict.b
        if local is None or converted is None:
            continue
        yield conflict.evidence(
            f"“{local.text}” and “{converted.text}” are not the same moment.",
            converted,
            labels={local.id: "the time in the other zone"},
            settle="Convert again, with the clocks of that day in both places.",
            severity="warning",
        )
