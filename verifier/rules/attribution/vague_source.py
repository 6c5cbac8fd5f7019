"""ATT002: a source that nobody could ask."""

import re
from collections.abc import Iterator, Mapping

from verifier.article.span import Span
from verifier.claims.model import Attribution
from verifier.claims.wordlists import word_set
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.background import paragraph_of
from verifier.rules.lexicon import words
from verifier.rules.rule import rule

# A source made of these words alone is somebody without a name or a house.
_NOBODY = word_set(
    "sources source officials official reports insiders insider analysts observers experts diplomats rumours rumors "
    "some many others estimates people"
)
_ANY = word_set(
    "a an the some several many most other various two three senior top high-ranking high-level unnamed anonymous "
    "informed well-placed local foreign western industry market security intelligence media unspecified official "
    "unofficial"
)
_RECKONINGS = word_set("tally tallies count counts toll")
_UNFOUNDED = "does not say what it is based on"
_WEIGHED = word_set("count money percent points measure rate ratio fraction share multiplier")
_PASSIVE = words(
    "believed thought said estimated rumoured rumored understood",
    before=r"(?:\b(?:is|are|was|were|been|be) (?:widely )?|\bit is )",
)
_HEARSAY = words("reportedly allegedly by_some_accounts")
_BASIS = re.compile(
    r"\b(?:based on|compiled (?:from|by)|drawn (?:from|up)|using|from (?:official|police|hospital|court|public)|"
    r"(?:of|from|on) (?:\w+ ){0,2}(?:figures|records|data|reports|documents|statements))\b",
    re.IGNORECASE,
)


@rule("ATT002", severity="info", since="0.1")
def vague_source(dossier: Dossier) -> Iterator[Evidence]:
    """A figure rests on a source that is not named closely enough to be asked.

    ## What it does
    Looks at who is given as the source of a figure: bare "sources" or "officials", a passive ("is believed"), or a
    tally that does not say what it is based on.

    ## Why it matters
    A figure can be checked only with whoever counted. "Officials said" leaves nobody to ring up.

    ## Example
    ```flagged
    An agency tally puts the number of the dead at 2,384.
    ```
    ```flagged
    Sources said the merger would cost 4,300 jobs across the group.
    ```
    ```clean
    The dead numbered 2,384, according to an agency tally compiled from hospital records.
    ```
    ```clean
    Sources at the transport ministry said the merger would cost 4,300 jobs across the group.
    ```

    ## Limits
    Looks only at attributions with a figure in what is said, and at each source once. "Officials" pass where a named
    body is the source nearby.
    """
    told: set[str] = set()
    named = _paragraphs_with_a_name(dossier)
    weighty = {figure.id: figure.span for figure in dossier.figures if figure.kind in _WEIGHED}
    for said in dossier.attributions:
        place = said.source or said.cue
        fault = _fault(dossier, said) if place and _weighs(said, weighty) else None
        if fault is None or place is None:
            continue
        name = " ".join(_words(dossier, place))
        if name in told or (fault != _UNFOUNDED and paragraph_of(dossier, place) in named):
            continue
        told.add(name)
        message = f"“{dossier.article.quote(place)}” {fault}."
        yield Evidence(message=message, span=place, figures=said.figures, settle="Name the source more closely.")


def _fault(dossier: Dossier, said: Attribution) -> str | None:
    """What is vague about a source, or None."""
    if said.source is None:
        hearsay = dossier.article.quote(said.cue) if said.cue else ""
        return "names nobody" if _PASSIVE.search(hearsay) or _HEARSAY.search(hearsay) else None
    source, cue = _words(dossier, said.source), _words(dossier, said.cue)
    if _RECKONINGS.intersection(source[-1:] + cue):
        # "Her tally for the season" is what she has scored, and nobody's count.
        founded = said.basis is not None or said.kind == "person" or _has_basis(dossier, said.source)
        return None if founded else _UNFOUNDED
    vague = _NOBODY.intersection(source[-1:]) and _NOBODY.union(_ANY).issuperset(source)
    return "is nobody who could be asked" if vague else None


def _words(dossier: Dossier, span: Span | None) -> list[str]:
    """The words at a span in small letters, or none."""
    return [] if span is None else [word.strip(".,’'").lower() for word in dossier.article.quote(span).split()]


def _weighs(said: Attribution, weighty: Mapping[int, Span]) -> bool:
    """Whether a figure other than a date, an age or a rank stands in what is said."""
    spans = [weighty[each] for each in said.figures if each in weighty]
    return any(content.covers(span) for span in spans for content in said.contents)


def _has_basis(dossier: Dossier, source: Span) -> bool:
    sentence = dossier.sentence_of(source)
    return sentence is not None and _BASIS.search(dossier.article.quote(sentence.span)) is not None


def _paragraphs_with_a_name(dossier: Dossier) -> frozenset[int | None]:
    places = (said.source for said in dossier.attributions if said.source and said.kind in {"official", "organisation"})
    named = (place for place in places if not _NOBODY.intersection(_words(dossier, place)[-1:]))
    return frozenset(paragraph_of(dossier, place) for place in named)
