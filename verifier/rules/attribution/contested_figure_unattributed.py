"""ATT001: a count that sides dispute, and whose count it is."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.background import (
    beyond_aside,
    counted_sentences,
    goes_on,
    is_answered,
    is_history,
    is_no_news,
    is_own_count,
    present_year,
    sourced_sentences,
)
from verifier.rules.conflicts import phrase
from verifier.rules.contested import Measure, contested_figures
from verifier.rules.lexicon import words
from verifier.rules.rule import rule

_CONTINUES = words(
    "also another a_further a_total_of an_additional of_those of_them of_these of_the among_them among_those "
    "among_the they those these the_toll the_dead the_victims the_wounded the_injured the_missing the_other "
    "the_others the_figure* the_number the_total including most at_least at_the_same_time in_addition more_than some "
    "dozens hundreds thousands",
    before=r"^\W*",
)
_PARTITIVE = words("the those these them whom", before=r" of ")


@rule("ATT001", severity="warning", since="0.1")
def contested_figure_unattributed(dossier: Dossier, *, years: int = 5) -> Iterator[Evidence]:
    """A figure of the kind that sides dispute is given without saying whose count it is.

    ## What it does
    Looks at counts of the dead, wounded, missing and displaced, of crowds, rapes, arrests and losses, and at shares
    of opinion. Each needs a source in its sentence, in the sentence that it continues, or anywhere else for the same
    quantity. Vague counts ("dozens") are only mentioned.

    ## Why it matters
    A toll is somebody's claim. Without the somebody it becomes the paper's own, and so does the correction.

    ## Example
    ```flagged
    The strike on the market killed 31 people. Traders fled through the side streets.
    ```
    ```flagged
    A landslide near the quarry left 64 people missing. Roads into the valley were closed.
    ```
    ```clean
    The strike on the market killed 31 people, the civil defence said. Traders fled through the side streets.
    ```
    ```clean
    Police arrested 12 people after the match. The 1912 sinking that cost 1,500 lives was remembered in church.
    ```

    ## Limits
    Silent on events more than `years` years old or recalled from an earlier month, on settled tolls, on what is planned
    or feared, in headlines, from the second mention on, and where an authority tells what it did itself. Who endorses
    or disputes a figure is not its source.
    """
    sourced, now = sourced_sentences(dossier), present_year(dossier)
    before_year = None if now is None else now - years
    measured = contested_figures(dossier)
    counted = counted_sentences(dossier, measured)
    told = {
        key
        for figure, measure in measured.items()
        if is_answered(dossier, figure) and not beyond_aside(dossier, dossier.figure(figure))
        for key in _keys(dossier, figure, measure)
    }
    for group in _by_sentence(dossier, measured):
        if goes_on(dossier, group[0], counted):
            continue
        bare = [each for each in group if not _excused(dossier, each, measured[each], sourced, before_year)]
        bare = [each for each in bare if told.isdisjoint(_keys(dossier, each, measured[each]))]
        told |= {key for each in bare for key in _keys(dossier, each, measured[each])}
        if bare:
            first, *others = (dossier.figure(each) for each in bare)
            yield Evidence(
                message=f"“{phrase(dossier, first)}” is a figure of a kind that sides dispute, and no source is named.",
                span=first.span,
                related=tuple((figure.span, "of the same kind") for figure in others),
                figures=tuple(bare),
                settle="Say who counted.",
                severity="info" if all(dossier.figure(each).hedge == "vague" for each in bare) else None,
            )


def _by_sentence(dossier: Dossier, measured: Mapping[int, Measure]) -> Iterator[list[int]]:
    """The contested figures, those of one sentence together."""
    places = ((number, dossier.sentence_of(dossier.figure(number).span)) for number in measured)
    for _, group in groupby(places, key=lambda place: place[1] and place[1].id):
        yield [number for number, _ in group]


def _keys(dossier: Dossier, number: int, measure: Measure) -> set[tuple[object, ...]]:
    """What makes another mention the same count: the quantity, or the same number of the same thing."""
    quantity = dossier.quantity_of(number)
    return {(measure, dossier.figure(number).strict), (measure, quantity.id if quantity else -number)}


def _excused(dossier: Dossier, number: int, measure: Measure, sourced: frozenset[int], before_year: int | None) -> bool:
    """Whether somebody is named in the sentence, in the one it continues, or as an authority at its own work."""
    figure = dossier.figure(number)
    sentence = dossier.sentence_of(figure.span)
    if sentence is None or is_history(dossier, figure, before_year=before_year) or is_no_news(dossier, figure):
        return True
    if sentence.id in sourced:
        return figure.hedge != "vague" or not beyond_aside(dossier, figure)
    if (measure == "arrests" or figure.head == "body") and is_own_count(dossier, figure):
        return True
    if sentence.id - 1 not in sourced:
        return False
    text, start = dossier.article.part(figure.part), sentence.span.start
    return bool(_CONTINUES.match(text[start : start + 60]) or _PARTITIVE.match(text[figure.end : figure.end + 12]))
