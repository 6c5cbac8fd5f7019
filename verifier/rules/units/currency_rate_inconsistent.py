"""UNI004: sums of money converted at rates of exchange that cannot be the same."""

from collections.abc import Iterator

from verifier.claims.telling import tell_interval
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import phrase
from verifier.rules.exchange import Conversion, conversions_of_money
from verifier.rules.rule import rule

_MOST = 60


@rule("UNI004", severity="warning", since="0.1", joins="strict")
def currency_rate_inconsistent(dossier: Dossier) -> Iterator[Evidence]:
    """Two sums are converted into the same currency at rates that differ by more than rounding.

    ## What it does
    Of every sum with its conversion in brackets the rate is worked out, each side within its last written digit and 3
    percent for the movement of the market. Where two rates of one pair of currencies have nothing in common, one of the
    conversions is wrong. Sums in sentences that name a date or look back are left out.

    ## Why it matters
    A slip of the decimal point in a conversion makes a local story look ten times as large to readers abroad.

    ## Example
    ```flagged
    The province set aside 100 million rand ($5.4 million) for roads. Schools will receive 400 million rand
    ($216 million).
    ```
    ```flagged
    Tickets cost 30 euros ($33) at the gate. A pass for the season is sold for 240 euros ($394).
    ```
    ```clean
    The province set aside 100 million rand ($5.4 million) for roads. Schools will receive 400 million rand
    ($21.6 million).
    ```
    ```clean
    Tickets cost 30 euros ($33) at the gate. A pass for the season is sold for 240 euros ($264).
    ```

    ## Limits
    It knows no rates of exchange; conversions that are all wrong by the same factor pass.
    """
    for conversions in conversions_of_money(dossier):
        near = conversions[:_MOST]
        common = max(near, key=lambda one: sum(other.rate.meets(one.rate) for other in near))
        yield from (_evidence(dossier, common, each) for each in near if not each.rate.meets(common.rate))


def _evidence(dossier: Dossier, common: Conversion, other: Conversion) -> Evidence:
    return Evidence(
        message=(
            f"“{phrase(dossier, other.original)}” as “{other.converted.text}” and "
            f"“{phrase(dossier, common.original)}” as “{common.converted.text}” imply two rates of exchange."
        ),
        span=other.converted.span,
        related=(
            (other.original.span, "the sum that it converts"),
            (common.original.span, "another sum in this currency"),
            (common.converted.span, "the conversion of that"),
        ),
        arithmetic=tuple(
            f"{each.converted.text} ÷ {each.original.text} = {tell_interval(each.rate)}" for each in (common, other)
        ),
        figures=(common.original.id, common.converted.id, other.original.id, other.converted.id),
        settle="Convert both sums again at one rate, that of the day of the story.",
    )
