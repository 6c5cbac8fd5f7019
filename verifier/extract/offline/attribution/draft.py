"""An attribution while it is being read: word ranges before they become spans."""

from dataclasses import dataclass

from verifier.claims.model import SourceKind, Stance
from verifier.extract.offline.clauses import Line, Phrase


@dataclass(slots=True, eq=False)
class Draft:
    """Who (`source`), by which words (`cue`), says what (`contents`), each a range of words of the same part.

    `lemma` is the verb's or phrase's dictionary form, `frame` how a verb takes what is said, `basis` the draft that
    this one rests on.
    """

    line: Line
    source: Phrase | None
    cue: Phrase
    contents: list[Phrase]
    stance: Stance = "asserts"
    lemma: str = ""
    frame: str = ""
    kind: SourceKind | None = None
    basis: "Draft | None" = None
