"""GRD005: the links of an extraction, against the article that they must lead into."""

from collections.abc import Iterator

from verifier.article.span import Span
from verifier.claims.model import Attribution
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.rule import rule
from verifier.rules.verbatim import Canonical

_FIRST = Span(0, 0)


@rule("GRD005", severity="error", since="0.1")
def link_ungrounded(dossier: Dossier) -> Iterator[Evidence]:
    """A source, a cue or an operand that an extractor names is not to be found in the article.

    ## What it does
    Follows every link: the source of an attribution must be named in the article, its cue must stand there, the
    attribution of a claim and the figures of a relation must exist.

    ## Why it matters
    An invented source is the worst thing an extractor can add to a story: it lends a claim an authority that never
    spoke.

    ## Example
    ```flagged
    The flood swept away 31 sheds along the creek.
    ---
    claim: The flood swept away 31 sheds.
    quote: The flood swept away 31 sheds
    source: the United Nations
    ```
    ```flagged
    Attendance fell to 800 on Friday, the ticket office said.
    ---
    claim: Attendance fell to 800 on Friday.
    quote: Attendance fell to 800 on Friday
    source: the mayor
    ```
    ```clean
    The flood swept away 31 sheds along the creek, the water board reported.
    ---
    claim: The flood swept away 31 sheds.
    quote: The flood swept away 31 sheds
    source: the water board
    ```
    ```clean
    Attendance fell to 800 on Friday, the ticket office said.
    ---
    claim: Attendance fell to 800 on Friday.
    quote: Attendance fell to 800 on Friday
    source: the ticket office
    ```

    ## Limits
    A pronoun is a source where the words it stands for are named in the article.
    """
    known = {said.id for said in dossier.attributions}
    figures = {figure.id for figure in dossier.figures}
    for said in dossier.attributions:
        fault = _fault(dossier, said)
        if fault:
            yield _evidence(fault, next(iter(said.contents), said.cue or said.source or _FIRST))
        elif any(link is not None and link not in known for link in (said.basis, said.same_as)):
            yield _evidence(
                f"The source “{said.name}” is linked to an attribution that does not exist.", said.source or _FIRST
            )
    for claim in dossier.claims:
        if claim.attribution is not None and claim.attribution not in known:
            yield _evidence("The claim is linked to an attribution that does not exist.", claim.quote)
        if not figures.issuperset(claim.figures):
            yield _evidence("The claim cites a figure that does not exist.", claim.quote)
    for relation in dossier.relations:
        if not figures.issuperset(relation.figures):
            yield _evidence("A relation names a figure that does not exist.", relation.cue or _FIRST)


def _fault(dossier: Dossier, said: Attribution) -> str | None:
    for span, what in ((said.source, "source"), (said.cue, "cue")):
        if span is not None and not dossier.article.quote(span).strip():
            return f"The {what} of an attribution points at nothing."
    if said.source is None and said.name is not None and not _named(dossier, said.name):
        return f"“{said.name}” is given as the source and is not named in the article."
    return None


def _named(dossier: Dossier, name: str) -> bool:
    parts = (dossier.article.text, dossier.article.headline or "")
    if any(name.casefold() in part.casefold() for part in parts):
        return True
    return any(Canonical.of(part.casefold()).find(name.casefold()) is not None for part in parts)


def _evidence(message: str, span: Span) -> Evidence:
    return Evidence(message=message, span=span, settle="Extract again, or read the sentence by eye.")
