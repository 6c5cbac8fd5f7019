"""ARI009: an amount and what it is spread over, against the stated rate."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rates import gives_one_for_each, is_growth
from verifier.rules.rule import rule


@rule("ARI009", severity="error", since="0.1")
def quotient_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """An amount, divided by what it is spread over, is not the rate that the text gives.

    ## What it does
    Divides the amount by the number of days, heads, trips or square miles, each as an interval, and asks whether the
    quotient can be the stated rate. Days may be counted with one more or one less. A rate for every 1,000 or 100,000
    is reckoned with that base, a speed with the units of its road and its time.

    ## Why it matters
    A rate makes a large number graspable, and is what readers remember. It is usually worked out last, by hand.

    ## Example
    ```flagged
    Bakers sold 54 million fewer loaves over the 90 days of the strike, more than 1.7 million a day, the guild said.
    ```
    ```flagged
    The £20 million scheme created 400 jobs, an average cost of £5,000 per job, auditors said.
    ```
    ```clean
    Bakers sold 54 million fewer loaves over the 90 days of the strike, more than 590,000 a day, the guild said.
    ```
    ```clean
    The £20 million scheme created 400 jobs, an average cost of £50,000 per job, auditors said.
    ```

    ## Limits
    Amount, number and rate must stand together, and the rate be told for what the number counts. Medians, weighted
    and typical values, and rates by the working day are left alone.
    """
    for conflict in conflicts(dossier, "per"):
        amount, count, rate = next(iter(conflict.a), None), conflict.b, conflict.c
        if amount is None or count is None or rate is None or is_growth(conflict) or gives_one_for_each(conflict):
            continue
        each = "" if " per " in (rate.unit or "") else " each"
        yield conflict.evidence(
            f"“{conflict.words(amount)}” spread over “{conflict.words(count)}” is not “{conflict.words(rate)}”{each}.",
            rate,
            labels={amount.id: "the amount", count.id: "what it is spread over"},
            settle="Divide again, and check that the rate is told for the same period or the same things.",
        )
