"""The noun phrase before a cue, with its appositions and relative clauses: who says it."""

from typing import Final

from verifier.extract.offline.attribution.cues import VERB_FORMS
from verifier.extract.offline.attribution.sources_edges import LEADING, trimmed
from verifier.extract.offline.attribution.sources_kinds import source_kind
from verifier.extract.offline.attribution.verb_forms import finite, verb_like
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    CLOSERS,
    CONTRACTED_SUBJECTS,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
    Phrase,
    Words,
)

_ASIDES: Final = DASHES | {"-"}
_MARKS: Final = QUOTE_MARKS | _ASIDES | {";", ":", "•", "|"}
_BARRIERS: Final = _MARKS | (SUBORDINATORS - {"as", "than"}) | {"that", "but", "yet"} | OPENERS
_ASIDE_STARTS: Final = (
    DETERMINERS
    | RELATIVES
    | PREPOSITIONS
    | {
        "also",
        "now",
        "then",
        "formerly",
        "himself",
        "herself",
        "one",
        "both",
        "where",
        "when",
        "jr",
        "sr",
        "too",
    }
)
_EXTENDING: Final = frozenset({"of", "in", "from", "at", "for", "with"})
_LONGEST_NOUN: Final = 9
_JOINING: Final = frozenset({"and", "or", "nor"})
_ARTICLES: Final = frozenset({"the", "a", "an", "his", "her", "its", "their"})
_LONG_RELATIVE: Final = 16
REACH: Final = 60


def subject_before(words: Words, lo: int, last: int) -> Phrase | None:
    """The noun phrase that ends with word `last`, with its appositions and relative clauses, if there is one."""
    if last < lo:
        return None
    if finite(words, last) and words.low[last] not in CONTRACTED_SUBJECTS and not _ends_relative(words, lo, last):
        return None
    sign = words.low[last]
    if sign in CONTRACTED_SUBJECTS:
        sign = sign.split("'")[0]
    if sign in PRONOUNS and (sign not in {"it", "you"} or last <= lo or words.low[last - 1] not in PREPOSITIONS):
        return last, last + 1
    if sign in RELATIVES or (sign == "that" and last > lo and words.low[last - 1] not in VERB_FORMS):
        return antecedent(words, lo, last)
    if sign in _ASIDES or sign == ",":
        return _before_aside(words, lo, last)
    if sign in QUOTE_MARKS and last > lo and words.low[last - 1] == ",":
        return _before_aside(words, lo, last - 1, quoted=True)
    return noun_phrase_before(words, lo, last)


def _ends_relative(words: Words, lo: int, verb: int) -> bool:
    """Whether a verb closes a relative clause of the noun before it: "the house where they lived"."""
    return words.low[verb] not in AUXILIARIES and _relative_before(words, max(lo, verb - REACH), verb) is not None


def antecedent(words: Words, lo: int, relative: int) -> Phrase | None:
    """The noun phrase that a relative pronoun stands for."""
    last = relative - 1
    while last >= lo and (words.low[last] == "," or words.low[last] in DASHES | OPENERS):
        last -= 1
    return nearest_noun(words, lo, last, person=words.low[relative] in {"who", "whom"}) if last >= lo else None


def nearest_noun(words: Words, lo: int, last: int, *, person: bool) -> Phrase | None:
    """The nearest noun phrase that ends at word `last`; for a person, all of it ("an officer of the navy")."""
    whole = noun_phrase_before(words, lo, last)
    first = last
    for k in range(last, max(whole[0] if whole else lo, last - _LONGEST_NOUN) - 1, -1):
        low = words.low[k]
        preposition = low in PREPOSITIONS and not words.capitalised(k) and not (person and low in _EXTENDING)
        if preposition or (k < last and finite(words, k)):
            break
        first = k
        if low in DETERMINERS and not (person and words.low[k - 1] in _EXTENDING):
            return first, last + 1
    if person and whole is not None:
        first = _past_predicate(words, first, last)
    return (first, last + 1) if whole else None


def _past_predicate(words: Words, first: int, last: int) -> int:
    """Past an adjective that only leans on a name: "risky for Cruz, who"; a role stays: "spokesman for Cruz, who"."""
    role = (
        words.capitalised(first) or words.low[first] in DETERMINERS or source_kind(words, (first, last)) != "anonymous"
    )
    if role or first + 2 > last or words.low[first + 1] not in _EXTENDING or not words.capitalised(first + 2):
        return first
    return first + 2


def _before_aside(words: Words, lo: int, closing: int, *, quoted: bool = False) -> Phrase | None:
    """The noun phrase before an aside that closes here: ", the head of the agency," or "-- who met him --".

    `quoted`: the comma that closes it stands inside a quotation, as American usage has it.
    """
    dash = words.low[closing] in _ASIDES
    if not dash and closing - 2 > lo and _in_date(words, closing - 2):
        return noun_phrase_before(words, lo, closing - 1)
    floor = max(lo, closing - REACH)
    opening = closing - 1
    tried, marks = 0, int(quoted)
    while opening >= floor:
        sign = words.low[opening]
        marks += sign in QUOTE_MARKS
        if marks % 2:
            opening -= 1
            continue
        if sign in _ASIDES if dash else sign == ",":
            if opening > lo and (dash or _aside(words, opening + 1, closing)) and not _in_date(words, opening):
                phrase = noun_phrase_before(words, lo, opening - 1)
                if phrase is not None:
                    return _outer(words, lo, phrase[0]), closing
            tried += 1
            if tried > 3:
                return None
        opening -= 1
    return None


def _outer(words: Words, lo: int, start: int) -> int:
    """Where the phrase really starts, if what was found is itself an apposition to a name before a comma."""
    described = words.low[start] in DETERMINERS or words.low[start].isdigit()
    if start - 2 < lo or words.low[start - 1] != "," or not described:
        return start
    outer = noun_phrase_before(words, lo, start - 2)
    named = outer and words.capitalised(outer[0]) and words.low[outer[0]] not in PREPOSITIONS
    if outer and named and not any(verb_like(words, k) for k in range(*outer)):
        return outer[0]
    return start


def _in_date(words: Words, comma: int) -> bool:
    """Whether a comma parts day and year: "on March 4, 2019"."""
    return (
        0 < comma < len(words.low) - 1
        and words.low[comma - 1].isdigit()
        and words.low[comma + 1].isdigit()
        and len(words.low[comma + 1]) == 4
    )


def _aside(words: Words, first: int, last: int) -> bool:
    low = words.low[first]
    if low in _ASIDE_STARTS or low.isdigit() or low.endswith(("ing", "ed", "ly")):
        return True
    return not any(verb_like(words, k) for k in range(first, last))


def noun_phrase_before(words: Words, lo: int, last: int) -> Phrase | None:
    """The noun phrase that ends with word `last`, walked leftwards to the edge of its clause."""
    floor = max(lo, last - REACH)
    k = last
    in_list = False
    while k >= floor:
        low = words.low[k]
        if low in CLOSERS:
            k = _opening_bracket(words, floor, k) - 1
            continue
        step = _edge(words, floor, k, last, in_list=in_list)
        if step is None:
            break
        if step == k and low in _ARTICLES and k > floor and _is_plain_noun(words, k - 1):
            return trimmed(words, k, last + 1)
        in_list = in_list or low in _JOINING
        k = step - 1
    return trimmed(words, k + 1, last + 1)


def _edge(words: Words, floor: int, k: int, last: int, *, in_list: bool) -> int | None:
    """Where to go on from at word `k`: there, or at a relative pronoun before it; None at a noun phrase's edge."""
    low = words.low[k]
    if low == "where" and k > floor and _is_plain_noun(words, k - 1):
        return k
    if low in _BARRIERS or (low in STOPS and k < last and not words.abbreviates(k)):
        return _relative_before(words, floor, k) if low in SUBORDINATORS else None
    if low == ",":
        inside = (in_list and _list_member(words, floor, k)) or _place_comma(words, k) or _in_date(words, k)
        return k if inside else None
    if low in _JOINING:
        return k if _joins_nouns(words, floor, k) else None
    if low in PRONOUNS:
        return k if k == last or in_list else _relative_before(words, floor, k)
    return _relative_before(words, floor, k) if k != last and (finite(words, k) or low == "say") else k


def _is_plain_noun(words: Words, k: int) -> bool:
    """Whether a noun ends here, so that an article after it opens a phrase of its own: "a deal the army says"."""
    low = words.low[k]
    known = low in PREPOSITIONS or low in COORDINATORS or low in LEADING or low in DETERMINERS or low in VERB_FORMS
    described = low.endswith(("ing", "ed", "ly")) and not low.endswith("thing")
    return low.isalpha() and not known and not words.capitalised(k) and not described


def _opening_bracket(words: Words, floor: int, closing: int) -> int:
    for k in range(closing - 1, floor - 1, -1):
        if words.low[k] in OPENERS:
            return k
    return closing


def _place_comma(words: Words, comma: int) -> bool:
    """Whether a comma stands inside a name of a place: "in Austin, Texas" or "Smith, Jr."."""
    if comma < 2 or comma + 2 >= len(words.low) or not words.capitalised(comma + 1) or not words.capitalised(comma - 1):
        return False
    return words.low[comma + 2] == "," or words.low[comma + 1] in {"jr", "sr", "inc", "ltd"}


def _list_member(words: Words, floor: int, comma: int) -> bool:
    """Whether a comma parts the members of a list of names ("Egypt, Jordan and Qatar")."""
    for k in range(comma - 1, max(floor, comma - 7) - 1, -1):
        low = words.low[k]
        if low == "," or low in _BARRIERS:
            return True
        if verb_like(words, k) or low in PREPOSITIONS or low[0].isdigit():
            return False
    return comma - floor <= 7


def _joins_nouns(words: Words, floor: int, conjunction: int) -> bool:
    """Whether "and" joins two noun phrases rather than two clauses."""
    for k in range(conjunction - 1, floor - 1, -1):
        low = words.low[k]
        if low in _BARRIERS or low in RELATIVES:
            return low != "that" and k != conjunction - 1
        if verb_like(words, k):
            return False
        if low == "," and (k != conjunction - 1 or "," not in words.low[floor : conjunction - 1]):
            return k != conjunction - 1
    return conjunction > floor


def _relative_before(words: Words, floor: int, verb: int) -> int | None:
    """The relative pronoun whose clause a verb belongs to, where a noun stands right before it."""
    for k in range(verb - 1, max(floor, verb - _LONG_RELATIVE), -1):
        low = words.low[k]
        if low == "where":
            return k if _is_plain_noun(words, k - 1) else None
        if low in RELATIVES or low == "that":
            return k if words.low[k - 1] not in VERB_FORMS and words.low[k - 1] not in {",", "and", "but"} else None
        if low == "," or low in _BARRIERS:
            return None
    return None
