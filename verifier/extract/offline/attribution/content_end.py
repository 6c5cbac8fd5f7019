"""Where what is said ends: at another voice, at the writer's own words, at the close of an aside."""

from dataclasses import dataclass
from typing import Final

from verifier.extract.offline.attribution.cues import NOUN_LIKE, VERB_FORMS
from verifier.extract.offline.attribution.cues_nouns import SOURCE_PHRASES
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    DASHES,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    SINGLE_MARKS,
    STOPS,
    SUBORDINATORS,
    Line,
    Words,
)

_SPOKEN: Final = frozenset({"says", "tells"})
_VOICED: Final = _SPOKEN | {"shows", "takes"}
_CONTRASTS: Final = frozenset({"while", "whereas", "but", "although", "though", "and", "yet"})
_MODALS: Final = frozenset({"would", "will", "could", "can", "may", "might", "should", "must", "to"})
_MARKS: Final = QUOTE_MARKS | SINGLE_MARKS
_CLAUSE_ENDERS: Final = frozenset(
    {"after", "because", "when", "although", "while", "before", "until", "unless", "though"}
)
# Those that open a clause or only a time or an event.
_EITHER: Final = frozenset({"after", "before", "until"})
_BETWEEN: Final = frozenset({"then", "also", "later", "has", "have", "again", "had", "is", "are", "was", "were"})
_LISTING: Final = frozenset({"including", "excluding", "concerning", "regarding", "during"})
_ASIDES: Final = frozenset({"which", "who", "whose"})
_LOOKAHEAD: Final = 12
_FRONTED: Final = 60


@dataclass(frozen=True, slots=True)
class Scope:
    """The stretch in which the end of what is said is looked for.

    `related`: inside a relative clause. `clause_only`: it ends with its clause. `fronted`: its clause stands before the
    main clause, so that a comma ends it. `aside`: inside dashes, of which the next closes it.
    """

    words: Words
    lo: int
    first: int
    hi: int
    related: bool
    clause_only: bool
    fronted: bool
    aside: bool

    @classmethod
    def of(cls, line: Line, first: int, hi: int, *, related: bool, clause_only: bool) -> "Scope":
        """The scope of what is said from word `first`."""
        words = line.words
        before = words.low[max(line.lo, first - _FRONTED) : first]
        opening = next((word for word in words.low[line.lo : first] if word[0].isalnum()), "")
        if opening in {"but", "and", "so", "yet"}:
            opening = next((word for word in words.low[line.lo + 1 : first] if word[0].isalnum()), "")
        fronted = opening in SUBORDINATORS and "," not in before and first - line.lo < _FRONTED
        aside = sum(word in DASHES for word in before) % 2 == 1
        return cls(words, line.lo, first, hi, related, clause_only, fronted, aside)


def ends(scope: Scope, k: int) -> bool:
    """Whether what is said ends before word `k`."""
    low = scope.words.low[k]
    if low == ",":
        return _at_comma(scope, k)
    if low in {"and", "but", "yet"}:
        return _at_link(scope, k)
    inside = words_before(scope, k) == ["that", ","]
    if (
        low in {"while", "whereas"}
        and not inside
        and _word(scope, k + 1) not in PREPOSITIONS
        and _other_voice(scope.words, k + 1, scope.hi, _SPOKEN)
    ):
        return True
    if low in DASHES:
        return scope.related or scope.aside or scope.fronted or _word(scope, k + 1) in {"and", "but", "then", "yet"}
    if low == ";":
        return (
            scope.clause_only
            or _word(scope, k + 1) in _CONTRASTS
            or _other_voice(scope.words, k + 1, scope.hi, _VOICED)
        )
    if low == ")":
        return "(" not in scope.words.low[max(scope.lo, k - 40) : k]
    if not scope.clause_only or k <= scope.first or low not in _CLAUSE_ENDERS:
        return False
    return low not in _EITHER or _clause_opens(scope, k + 1)


def words_before(scope: Scope, k: int) -> list[str]:
    """The two words before a word of what is said."""
    return scope.words.low[max(scope.first, k - 2) : k]


def _word(scope: Scope, k: int) -> str:
    return scope.words.low[k] if k < scope.hi else ""


def has_form(low: str, *names: str) -> bool:
    """Whether a word is one of these forms of a verb of attribution."""
    return any(form in names for _, form in VERB_FORMS.get(low, ()))


def _at_comma(scope: Scope, k: int) -> bool:
    words, after = scope.words, _word(scope, k + 1)
    if words.low[k - 1] == "that" and k - 1 == scope.first:
        return False
    if _speaks_on(scope, k + 1) or (after in SOURCE_PHRASES and _phrase_at(words, k + 1, scope.hi)):
        return True
    if scope.fronted and _main_clause(scope, k + 1):
        return True
    if scope.related and k + 1 < scope.hi and (finite(words, k + 1) or after in {"and", "but"}):
        return True
    goes_on = _word(scope, k + 2) == "that" and not scope.clause_only
    if after in _CONTRASTS and not goes_on and (scope.clause_only or _other_voice(words, k + 2, scope.hi, _SPOKEN)):
        return True
    if _speaker_follows(words, k + 1, scope.hi):
        return True
    return scope.clause_only and _leaves_clause(scope, k + 1)


def _leaves_clause(scope: Scope, k: int) -> bool:
    """Whether the words after a comma are no longer what is denied, demanded or called: the writer's own aside."""
    low = _word(scope, k)
    if low in SUBORDINATORS:
        return low != "as" or _main_clause(scope, k + 1)
    return low in _ASIDES or (low.endswith("ing") and len(low) > len("bring") and low not in _LISTING)


def _clause_opens(scope: Scope, first: int) -> bool:
    """Whether a clause with a verb of its own follows, up to the next comma, not a bare time or event."""
    for k in range(first, min(scope.hi, first + _LOOKAHEAD)):
        if scope.words.low[k] == ",":
            return False
        if verb_like(scope.words, k):
            return True
    return False


def _speaks_on(scope: Scope, k: int) -> bool:
    """Whether a participle of saying goes on at a word, with its particle where it needs one."""
    after = _word(scope, k + 1)
    return any(
        form == "gerund" and (not cue.particles or after in cue.particles)
        for cue, form in VERB_FORMS.get(_word(scope, k), ())
    )


def _main_clause(scope: Scope, first: int) -> bool:
    """Whether a main clause follows: a subject, and a verb before long."""
    return any(verb_like(scope.words, k) for k in range(first, min(scope.hi, first + _LOOKAHEAD)))


def _at_link(scope: Scope, k: int) -> bool:
    words, after = scope.words, _word(scope, k + 1)
    if _same_voice(scope, k + 1):
        return True
    parted = words.low[k - 1] in _MARKS or words.low[k - 1] == ","
    if parted and after in PRONOUNS and _other_voice(words, k + 1, min(scope.hi, k + 4), _SPOKEN):
        return True
    verb = k + 2 if after in _BETWEEN and k + 2 < scope.hi else k + 1
    if scope.clause_only and verb < scope.hi and words.low[verb] not in NOUN_LIKE and verb_like(words, verb):
        return True
    return k + 1 < scope.hi and words.capitalised(k + 1) and _other_voice(words, k + 1, min(scope.hi, k + 5), _VOICED)


def _phrase_at(words: Words, k: int, hi: int) -> bool:
    return any(
        rest and tuple(words.low[k + 1 : k + 1 + len(rest)]) == rest and k + 1 + len(rest) <= hi
        for rest in SOURCE_PHRASES[words.low[k]]
    )


def _other_voice(words: Words, first: int, hi: int, frames: frozenset[str]) -> bool:
    """Whether a new subject with a reporting verb of its own follows."""
    reach = _LOOKAHEAD if frames is _SPOKEN else 2 * _LOOKAHEAD
    for k in range(first, min(hi, first + reach)):
        low = words.low[k]
        if low in OPENERS or low == ";" or (low in STOPS and not words.abbreviates(k)) or low in _MODALS:
            return False
        if k > first and low in VERB_FORMS and words.low[k - 1] not in AUXILIARIES:
            voiced = any(cue.frame in frames and form in {"past", "third", "base"} for cue, form in VERB_FORMS[low])
            if low not in NOUN_LIKE:
                return voiced
            if voiced and "shows" in frames and has_form(low, "third") and words.capitalised(k - 1):
                return True
        if low == "according":
            return True
    return False


def _speaker_follows(words: Words, first: int, hi: int) -> bool:
    """Whether ", Smith said," or ", the ministry added." interrupts what is said."""
    for k in range(first, min(hi, first + _LOOKAHEAD)):
        low = words.low[k]
        after = words.low[k + 1] if k + 1 < hi else "."
        if low in VERB_FORMS and k > first and (after in STOPS or after == ","):
            return any(cue.frame in _SPOKEN | {"shows"} and form != "gerund" for cue, form in VERB_FORMS[low])
        if not low[0].isalnum() or (finite(words, k) and low not in VERB_FORMS):
            return False
    return False


def _same_voice(scope: Scope, first: int) -> bool:
    """Whether the same subject goes on with another reporting verb: "and added that", "but warned"."""
    words = scope.words
    for k in range(first, min(scope.hi, first + 3)):
        low = words.low[k]
        if low in VERB_FORMS and low not in NOUN_LIKE:
            if not has_form(low, "past", "third"):
                return False
            marked = _word(scope, k + 1) in _MARKS | {"that"} or words.low[first - 2] in _MARKS
            return marked or any(cue.frame in _SPOKEN for cue, _ in VERB_FORMS[low])
        if not (low.endswith("ly") or low in _BETWEEN):
            return False
    return False
