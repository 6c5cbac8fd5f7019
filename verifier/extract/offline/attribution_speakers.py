"""Who can be the source of a verb, and what marks that something is said."""

from typing import Final

from verifier.extract.offline.attribution_draft import Draft
from verifier.extract.offline.attribution_groups import MARKS, Group
from verifier.extract.offline.clauses import PRONOUNS, RELATIVES, Line, Phrase, Words, listed
from verifier.extract.offline.cues_nouns import FINDERS, SPEAKING_NOUNS
from verifier.extract.offline.sources_kinds import head_of, source_kind

_FIRST_SECOND: Final = frozenset({"i", "we", "you", "let's"})
_ANYBODY: Final = frozenset({"you", "anybody", "anyone", "everybody", "everyone", "somebody", "someone", "nobody"})
_PLAIN_SAYING: Final = listed("say tell ask warn write reply answer")
_DUMMIES: Final = frozenset({"this", "that", "there", "what", "which", "everything", "nothing", "something"})
_WITNESSES: Final = frozenset({"own", "witness"})


def draft_of(line: Line, source: Phrase | None, group: Group, contents: list[Phrase]) -> Draft:
    return Draft(
        line,
        source,
        (group.first, group.last),
        contents,
        stance=group.stance,
        lemma=group.cues[0].lemma,
        frame=group.cues[0].frame,
    )


def is_marked(words: Words, first: int | None) -> bool:
    """Whether what follows is marked as said: by "that", a quotation mark or a colon."""
    return first is not None and (
        words.low[first] == "that" or words.low[first] in MARKS or words.low[first - 1] == ":"
    )


def can_speak(words: Words, source: Phrase, group: Group) -> bool:
    """Whether a noun phrase can be the source of this verb: findings show, people say, and only others have views."""
    low = words.low[head_of(words, source)].removesuffix("'s")
    if low in {"let's", "let", "there"} or low in _ANYBODY:
        return False
    findings = low in SPEAKING_NOUNS or low in FINDERS
    if (
        "shows" in group.frames
        and not findings
        and not (group.frames - {"shows"} & {"says", "tells", "takes", "sees", "quotes"})
    ):
        return group.last < len(words.low) and words.low[group.last] == "that" and low not in _FIRST_SECOND
    if group.speaks and not group.modal:
        return low not in _DUMMIES and (low not in _FIRST_SECOND or group.cues[0].lemma in _PLAIN_SAYING)
    if low in _FIRST_SECOND or low in _DUMMIES or group.modal or (group.negated and not group.speaks):
        return False
    kind = source_kind(words, source)
    if group.frames <= {"shows", "sees", "holds"}:
        marked = group.last < len(words.low) and words.low[group.last] == "that"
        return findings or marked or (kind in _WITNESSES and "sees" in group.frames)
    return low in PRONOUNS or low in SPEAKING_NOUNS or low in RELATIVES or kind != "anonymous" or low.endswith("s")
