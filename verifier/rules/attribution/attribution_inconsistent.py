"""ATT005: one figure, laid at two doors."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from typing import Final

from verifier.claims.model import Observation
from verifier.claims.wordlists import word_set
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.report import Evidence
from verifier.rules.conflicts import phrase
from verifier.rules.lexicon import words
from verifier.rules.rule import rule
from verifier.rules.voices import told_apart, words_between

_KINDS: Final = word_set("count money percent points measure rate ratio fraction multiplier")
_AGREES: Final = words(
    "also confirm* echo* repeat* agree* same match* in_line too corroborat* likewise both back* cite* citing quot* "
    "consistent as_well similar* independent* separately another again"
)
# A number of one digit, or a round one, is often true of two things at once.
_CHANCE: Final = 1


@rule("ATT005", severity="warning", since="0.1", joins="strict")
def attribution_inconsistent(dossier: Dossier) -> Iterator[Evidence]:
    """The same figure is given to two sources that have nothing to do with each other.

    ## What it does
    Looks at a figure that is told twice of the same quantity, each time with a source, where the sources are bodies of
    different houses and the article does not say that one confirms or quotes the other.

    ## Why it matters
    One of the two did not count. When the figure is challenged, the paper asks the wrong one.

    ## Example
    ```flagged
    At least 8,364 people have died in the war, the United Nations said. Talks are to resume.

    Aid lorries crossed at dawn. At least 8,364 people have died in the war, the health ministry said.
    ```
    ```flagged
    The wildfire destroyed 1,340 homes, the governor's office said. Schools were closed.

    Winds eased overnight. The wildfire destroyed 1,340 homes, according to the Red Cross.
    ```
    ```clean
    At least 8,364 people have died in the war, the Karsan health ministry said. Talks are to resume.

    Aid lorries crossed at dawn. At least 8,364 people have died in the war, the ministry said.
    ```
    ```clean
    The wildfire destroyed 1,340 homes, the governor's office said. Schools were closed.

    Winds eased overnight. The wildfire destroyed 1,340 homes, the Red Cross confirmed.
    ```

    ## Limits
    Persons are left alone, since an article need not tell what house they speak for, and so are agencies and papers,
    which pass on what others count. Round numbers and those of one digit may agree by chance and are left alone too.
    """
    for mentions in _mentions(dossier):
        first = mentions[0]
        for later in mentions[1:]:
            sources = told_apart(dossier, first.id, later.id, surely=True)
            if sources is None or _AGREES.search(words_between(dossier, first, later)):
                continue
            yield Evidence(
                message=f"“{phrase(dossier, later)}” is given here by “{sources[1]}”, and elsewhere by “{sources[0]}”.",
                span=later.span,
                related=((first.span, f"as given by {sources[0]}"),),
                figures=(first.id, later.id),
                settle="Find out who counted, and name that source in both places.",
            )
            break


def _mentions(dossier: Dossier) -> Iterator[list[Figure]]:
    """The figures that say the same number of the same quantity, in different sentences, where somebody is named."""
    told: defaultdict[Hashable, list[Figure]] = defaultdict(list)
    sentences: defaultdict[Hashable, set[int]] = defaultdict(set)
    for observation in dossier.observations:
        figure = dossier.figure(observation.figure)
        sentence = dossier.sentence_of(figure.span)
        key = _key(figure, observation)
        if sentence is None or not _particular(figure) or not dossier.attributions_of(figure.id):
            continue
        if sentence.id not in sentences[key]:
            sentences[key].add(sentence.id)
            told[key].append(figure)
    for mentions in told.values():
        if len(mentions) > 1:
            yield sorted(mentions, key=lambda figure: (figure.part != "headline", figure.start))


def _key(figure: Figure, observation: Observation) -> Hashable:
    return observation.quantity, observation.status, figure.kind, figure.unit, figure.value


def _particular(figure: Figure) -> bool:
    """Whether a number has more digits than chance would repeat."""
    if figure.kind not in _KINDS or figure.value is None or figure.hedge == "vague":
        return False
    return len(figure.value.normalize().as_tuple().digits) > _CHANCE
