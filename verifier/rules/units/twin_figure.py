"""UNI008: one long exact number that counts two different things."""

import re
from collections.abc import Iterator

from verifier.article.span import Span
from verifier.claims.nouns import canonical, is_person
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.rule import rule

_LEAST_DIGITS = 3
# Written without a thousands mark: a year, a postcode, the number of the emergency services.
_CODE = re.compile(r"\d{4,}|911|999|112")
_POINTING = frozenset({"the", "these", "those", "all", "both", "such", "same", "its", "their", "his", "her"})
_REACH = 12
_COUNTED = frozenset({"count", "money", "measure"})


@rule("UNI008", severity="info", since="0.1", joins="all")
def twin_figure(dossier: Dossier) -> Iterator[Evidence]:
    """The same exact number stands for two different things in one article.

    ## What it does
    A number with three or more significant digits that are not noughts rarely comes up twice by chance. Where it counts
    two things that have nothing to do with each other, one of them may have been copied from the other. At most one
    such pair is reported.

    ## Why it matters
    Figures slip from one line of a table, or of a notebook, into the next.

    ## Example
    ```flagged
    The earthquake killed 4,460 people, the ministry said. Aid groups are at work and 4,460 shelters are open.
    ```
    ```flagged
    The orchard produced 2,357 tonnes of apples last year. It has 2,357 trees.
    ```
    ```clean
    The earthquake killed 2,357 people, the ministry said. Aid groups are at work and 4,460 shelters are open.
    ```
    ```clean
    The orchard sold 2,357 apples on Friday. The 2,357 apples came from two trees.
    ```

    ## Limits
    Hedged numbers, dates, ages, headlines and whatever counts people twice are passed over, and so are numbers without
    a thousands mark that may be a year or a code.
    """
    seen: dict[object, Figure] = {}
    for figure in dossier.figures:
        if not _is_telling(figure):
            continue
        first = seen.setdefault(figure.value, figure)
        if first is not figure and _measure(first) != _measure(figure) and not _points_back(dossier, figure):
            yield Evidence(
                message=f"“{figure.text}” stands for two different things.",
                span=figure.span,
                related=((first.span, "the same number of something else"),),
                figures=(first.id, figure.id),
                settle="Look both up in the source.",
            )
            return


def _points_back(dossier: Dossier, figure: Figure) -> bool:
    """Whether the words take up what was told before under another name: "the 335 accounts"."""
    before = dossier.article.quote(Span(max(0, figure.start - _REACH), figure.start, figure.part)).split()
    return bool(before) and before[-1].casefold() in _POINTING


def _is_telling(figure: Figure) -> bool:
    if figure.kind not in _COUNTED or figure.hedge != "exact" or figure.value is None or figure.tier == "exempt":
        return False
    if figure.kind == "count" and (figure.head is None or figure.elided):
        return False
    if figure.part == "headline" or _CODE.fullmatch(figure.text):
        return False
    digits = figure.value.normalize().as_tuple().digits
    return sum(digit != 0 for digit in digits) >= _LEAST_DIGITS


def _measure(figure: Figure) -> tuple[str | None, ...]:
    """What a number is a number of, as far as two mentions can be told apart by it."""
    if figure.kind != "count":
        return figure.kind, figure.unit
    head = figure.head or ""
    return "count", "person" if is_person(head) else canonical(head)
