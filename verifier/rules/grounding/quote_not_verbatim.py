"""GRD001: the words that a claim quotes, against the article's own."""

import re
from collections.abc import Iterator, Mapping

from verifier.article.span import PartName, Span
from verifier.claims.model import Claim
from verifier.dossier import Dossier
from verifier.report import Evidence
from verifier.rules.rule import rule
from verifier.rules.verbatim import Canonical, canonical

_OMISSION = re.compile(r"\s*(?:…|\.\s?\.\s?\.)\s*")
_PARTS: tuple[PartName, ...] = ("body", "headline")


@rule("GRD001", severity="error", since="0.1")
def quote_not_verbatim(dossier: Dossier, *, ratio: float = 0.9) -> Iterator[Evidence]:
    """A claim quotes words that do not stand in the article.

    ## What it does
    Looks the quoted words up in the article, letter by letter; only the shape of quotation marks, dashes and spaces
    may differ. Words left out must be marked by an ellipsis. The place most like the quote is shown as a suggestion
    if at least `ratio` of it agrees, and never put in its stead.

    ## Why it matters
    A quote is the proof that the article says what the claim says. Where the proof has been altered, so may the claim
    have been.

    ## Example
    ```flagged
    The shelter has rehomed 18 dogs so far.
    ---
    claim: The shelter has rehomed 18 dogs.
    quote: rehomed 19 dogs so far
    ```
    ```flagged
    Rain fell for 40 hours on the upper valley, and the dam held.
    ---
    claim: It rained for 40 hours in the upper valley.
    quote: Rain fell for some 40 hours … the dam broke
    ```
    ```clean
    The shelter has rehomed 18 dogs so far.
    ---
    claim: The shelter has rehomed 18 dogs.
    quote: rehomed 18 dogs so far
    ```
    ```clean
    The keeper’s log says “40 hours” of rain fell on the upper valley, and the dam held.
    ---
    claim: It rained for 40 hours in the upper valley.
    quote: The keeper's log says "40 hours" ... the dam held
    ```

    ## Limits
    Only an extractor that spells its quotes out can misquote; one that points at the text cannot.
    """
    texts: dict[PartName, Canonical] = {}
    for claim in dossier.claims:
        if claim.worded is None or claim.worded in dossier.article.part(claim.quote.part):
            continue
        if not texts:
            texts = {part: Canonical.of(dossier.article.part(part), part) for part in _PARTS}
        missing = _missing(claim, texts)
        if missing is None:
            continue
        near = _nearest(dossier, claim.quote, missing, texts, ratio)
        instead = f" The article has “{dossier.article.quote(near)}”." if near else ""
        yield Evidence(
            message=f"The claim quotes “{missing}”, which does not stand in the article.{instead}",
            span=near or claim.quote,
            settle="Read the sentence itself; the claim rests on words that are not there.",
        )


def _missing(claim: Claim, texts: Mapping[PartName, Canonical]) -> str | None:
    """The first piece of the quote that does not stand in the article after the piece before it."""
    after = 0
    for piece in filter(None, map(canonical, _OMISSION.split(claim.worded or ""))):
        found = texts[claim.quote.part].find(piece, after)
        if found is None:
            return piece
        after = found.end
    return None


def _nearest(
    dossier: Dossier, quote: Span, missing: str, texts: Mapping[PartName, Canonical], ratio: float
) -> Span | None:
    sentence = dossier.sentence_of(quote)
    return texts[quote.part].nearest(missing, sentence.span if sentence else quote, ratio=ratio)
