"""Rule TIM005: an age, against the birth and the day on which somebody is said to be so old."""

from collections.abc import Iterator

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.conflicts import conflicts
from verifier.rules.rule import rule


@rule("TIM005", severity="error", since="0.1")
def age_birth_mismatch(dossier: Dossier) -> Iterator[Evidence]:
    """An age does not fit the date of birth.

    ## What it does
    Counts the full years from the birth to the day that the age belongs to: the death, an event that the words name, or
    the publication of the article. Of a birth told by its year alone, both ages that the year allows are admitted. It
    also flags parents who would have been younger than twelve.

    ## Why it matters
    Ages are copied from older stories and dates of birth from files. An obituary that gets either wrong is remembered.

    ## Example
    ```flagged published=2025-02-04
    Born in 1960, the minister, 70, has served in four cabinets.
    ```
    ```flagged
    The tenor died on May 3, 2019, aged 71; he was born in 1940.
    ```
    ```clean published=2025-02-04
    Born in 1960, the minister, 64, has served in four cabinets.
    ```
    ```clean
    The tenor died on May 3, 2019, aged 78; he was born in 1940.
    ```

    ## Limits
    Birth and age must be told of one person by name, pronoun or position. An age without a day of its own may be an old
    one: then only an age too high for the day of publication counts. Births told as uncertain are left alone.
    """
    for conflict in conflicts(dossier, "span", "order"):
        age = conflict.c if conflict.relation.kind == "span" else conflict.b
        others = [each for each in (*conflict.a, conflict.b) if each is not None and each is not age]
        if age is None or age.kind != "age" or not others:
            continue
        if conflict.relation.kind == "order" and others[0].kind != "age":
            continue
        told = " and ".join(f"“{other.text}”" for other in others)
        yield conflict.evidence(
            f"The age “{age.text}” does not fit {told}.",
            age,
            labels={
                other.id: "the age of the child" if other.kind == "age" else "counted from" for other in others[:1]
            },
            settle="Look up the date of birth, and find out on which day the age was right.",
        )
