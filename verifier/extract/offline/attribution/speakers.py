"""Who can be the source of a verb, and what marks that something is said."""

from typing import Final

from verifier.extract.offline.attribution.cues_nouns import FINDERS, SPEAKING_NOUNS
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.groups import MARKS, Group
from verifier.extract.offline.attribution.sources_kinds import (
    ANONYMOUS,
    BODIES,
    ORGANISATIONS,
    PEOPLE,
    head_of,
    source_kind,
)
from verifier.extract.offline.clauses import (
    CARDINALS,
    CONTRACTED_SUBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    STOPS,
    Line,
    Phrase,
    Words,
    listed,
)

_FIRST_SECOND: Final = frozenset({"i", "we", "you", "let's"})
_ANYBODY: Final = frozenset({"you", "anybody", "anyone", "everybody", "everyone", "somebody", "someone", "nobody"})
_PLAIN_SAYING: Final = listed("say tell ask warn write reply answer")
_DUMMIES: Final = frozenset({"this", "that", "there", "what", "which", "everything", "nothing", "something"})
# A wish is told of somebody by name, and of what he would do: "Reyes wants to", never "people want a change".
_WISHES: Final = frozenset({"want", "seek"})
# Verbs of the mind that tell of a statement in the passive alone: "it is understood that".
_UNSPOKEN: Final = frozenset({"know", "understand"})
_ABSTRACT_ENDS: Final = ("tion", "sion", "ness", "ment", "ance", "ence", "ship", "ity", "ism", "ture", "cy")
_LONGEST_TITLE: Final = 8
_TITLED: Final = listed("show program programme film book column series podcast")
_IN_TITLES: Final = PREPOSITIONS | listed("the a an and")
_LONG: Final = 5
_NEAR: Final = 4
_REACH: Final = 14
_BEFORE_FIGURES: Final = listed(
    "$ £ € ¥ about around just nearly almost over more less under some roughly least us us$"
)
_GROUPS: Final = listed(
    "opposition leadership management prosecution membership majority minority community faculty dynasty embassy "
    "constituency presidency partnership delegation"
)
_THINGS: Final = listed(
    "scene debate exchange system storm fire flood quake earthquake virus epidemic blast attack crash war conflict "
    "drought accident avalanche landslide hurricane typhoon cyclone bomb shelling disease outbreak heatwave collapse "
    "approach stance vote race contest election victory defeat loss success failure effort move price cost strategy "
    "sense feeling notion idea fact reality situation mood trend pattern climate atmosphere"
)
_OF_ANYTHING: Final = frozenset({"say", "show"})
_POINTERS: Final = frozenset({"it", "that", "this"})
_HEARD: Final = frozenset({"you", "us", "me"})
_WITNESSES: Final = frozenset({"own", "witness"})


def draft_of(line: Line, source: Phrase | None, group: Group, contents: list[Phrase]) -> Draft:
    """An attribution by a group of verbs, with the stance and frame of the first of them."""
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
    if first is None:
        return False
    quoted = words.low[first] in MARKS and not is_title(words, first)
    return words.low[first] == "that" or quoted or words.low[first - 1] == ":"


def is_title(words: Words, opening: int) -> bool:
    """Whether a quotation mark opens the title of a show or a paper, not what is said: on CNN's "Morning Talk"."""
    before = words.low[opening - 1] if opening else ""
    if not (before.endswith("'s") or before in PREPOSITIONS or before in _TITLED):
        return False
    for k in range(opening + 1, min(len(words.low), opening + _LONGEST_TITLE)):
        if words.low[k] in MARKS:
            return k > opening + 1
        if not (words.capitalised(k) or words.low[k] in _IN_TITLES or not words.low[k][0].isalpha()):
            return False
    return False


def is_abstract(low: str) -> bool:
    """Whether a common noun names no one who can speak, as far as its ending tells: "the frustration"."""
    noun = low.removesuffix("s")
    known = low in SPEAKING_NOUNS or low in ORGANISATIONS or low in BODIES or low in ANONYMOUS or low in PEOPLE
    known = known or noun in ORGANISATIONS or noun in BODIES or noun in _GROUPS
    return not known and (noun in _THINGS or (len(noun) > _LONG and noun.endswith(_ABSTRACT_ENDS)))


def _wishes(words: Words, source: Phrase, group: Group) -> bool:
    head = head_of(words, source)
    named = words.capitalised(head) or words.low[head] in {"he", "she", "it"}
    return named and group.last < len(words.low) and words.low[group.last] == "to" and "base" not in group.forms


def can_speak(words: Words, source: Phrase, group: Group) -> bool:
    """Whether a noun phrase can be the source of this verb: findings show, people say, and only others have views."""
    head = head_of(words, source)
    low = words.low[head].removesuffix("'s")
    if low in CONTRACTED_SUBJECTS:
        low = low.split("'")[0]
    if low in {"let's", "let", "there"} or low in _ANYBODY or _is_no_speech(words, head, low, group):
        return False
    if group.frames == {"intends"} and group.cues[0].lemma in _WISHES and not _wishes(words, source, group):
        return False
    return _can_take(words, source, group, low)


def _is_no_speech(words: Words, head: int, low: str, group: Group) -> bool:
    """Whether a verb tells of no speech with this subject: a thing that claims, "it tells you", "she knew"."""
    lemma, after = group.cues[0].lemma, words.low[group.last] if group.last < len(words.low) else ""
    opens = head == 0 or words.low[head - 1] in STOPS | MARKS
    thing = lemma not in _OF_ANYTHING and (opens or not words.capitalised(head)) and is_abstract(low)
    if lemma == "remind" and "of" in words.low[group.last : group.last + _NEAR]:
        return True
    if lemma == "welcome" and "to" in words.low[group.last : group.last + 2 * _NEAR]:
        return True
    if lemma == "establish" and after != "that":
        return True
    if lemma == "read" and low not in SPEAKING_NOUNS:
        return True
    return thing or lemma in _UNSPOKEN or (low in _POINTERS and after in _HEARD)


def _at_figure(words: Words, first: int) -> bool:
    """Whether what follows is valued at a figure: "his wealth at $6 billion"."""
    for k in range(first, min(len(words.low) - 1, first + _REACH)):
        if words.low[k] == "at":
            after = words.low[k + 1]
            return after[0].isdigit() or after in CARDINALS or after in _BEFORE_FIGURES
        if words.low[k] in STOPS and not words.abbreviates(k):
            return False
    return False


def _can_take(words: Words, source: Phrase, group: Group, low: str) -> bool:
    joined = words.low[source[1] - 1] in SPEAKING_NOUNS and "and" in words.low[source[0] : source[1]]
    findings = low in SPEAKING_NOUNS or low in FINDERS or joined
    if group.cues[0].lemma == "count":
        return group.last < len(words.low) and words.low[group.last][0].isdigit()
    if (
        "shows" in group.frames
        and not findings
        and not (group.frames - {"shows"} & {"says", "tells", "takes", "sees", "quotes", "values"})
    ):
        return group.last < len(words.low) and words.low[group.last] == "that" and low not in _FIRST_SECOND
    if "values" in group.frames <= {"values", "shows"} and not findings and not _at_figure(words, group.last):
        return False
    if group.speaks and not group.modal:
        return low not in _DUMMIES and (low not in _FIRST_SECOND or group.cues[0].lemma in _PLAIN_SAYING)
    if low in _FIRST_SECOND or low in _DUMMIES or group.modal or (group.negated and not group.speaks):
        return False
    kind = source_kind(words, source)
    if group.frames <= {"shows", "sees", "holds"}:
        marked = group.last < len(words.low) and words.low[group.last] == "that"
        return findings or marked or (kind in _WITNESSES and "sees" in group.frames)
    return low in PRONOUNS or low in SPEAKING_NOUNS or low in RELATIVES or kind != "anonymous" or low.endswith("s")
