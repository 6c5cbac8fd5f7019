"""Reading ages: “aged 12”, “Maria Lopez, 52,”, “in her 40s”, “she was 34”, “children aged 5 to 11”."""

from decimal import Decimal
from typing import Final

from verifier.figures.calendar_words import MONTHS
from verifier.figures.draft import Draft
from verifier.figures.nouns import CLOSED
from verifier.figures.numerals import read_numeral
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.trends import is_change

_OLDEST: Final = 125
_PERSONS: Final = frozenset({"he", "she", "who", "i"})
_TURNING: Final = frozenset({"turned", "turns", "turning"})
_PEOPLE: Final = frozenset(
    "people voters men women adults children those anyone everyone patients drivers workers residents players "
    "americans pensioners kids "
    "seniors britons girls boys passengers students persons somebody someone all".split()
)
_DYING: Final = frozenset({"died", "dies", "dead"})
# "The number of those who died stood at 20."
_COUNTING: Final = frozenset("stood stands put remains remained was is held steady peaked topped estimated".split())
# “Died at 67 after a stroke”.
_OF_WHAT: Final = frozenset({"after", "from", "following", "while", "during"})
_POSSESSIVES: Final = frozenset({"her", "his", "their", "my", "your"})
_PLACED: Final = frozenset({"in", "at", "from", "of", "near", "to"})


def read_age(tokens: Tokens, draft: Draft) -> Draft | None:
    """The draft as an age where the words round it make it one, else None."""
    if draft.kind != "count" or draft.value is None or not 0 <= draft.value <= _OLDEST or draft.measured:
        if draft.kind == "duration" and draft.unit == "second":
            return _decade_of_life(tokens, draft)
        return None
    if _is_cued(tokens, draft) or _in_apposition(tokens, draft):
        return _as_age(tokens, draft)
    return None


def _decade_of_life(tokens: Tokens, draft: Draft) -> Draft | None:
    """“in her 40s”, “in their early 20s”: “40s” was read as seconds."""
    before = tokens.low[max(draft.first - 3, 0) : draft.first]
    if draft.value is None or draft.value % 10 or not 10 <= draft.value <= 90 or not _POSSESSIVES & set(before):
        return None
    draft.kind, draft.unit, draft.grammar = "age", "year", "decade of life"
    draft.ends, draft.value = (draft.value, draft.value + 9), None
    draft.quantum = Decimal(1)
    return draft


def _is_cued(tokens: Tokens, draft: Draft) -> bool:
    one, two = tokens.low[draft.first - 1], tokens.low[draft.first - 2]
    if one in {"aged", "age", "ages"} or (
        one in {"of", "at", "between", "over", "under", "from"} and two in {"age", "aged", "ages"}
    ):
        return True
    if tokens.low[draft.last] in {"and", "or"} and tokens.low[draft.last + 1] in {"older", "younger"}:
        return True
    if (
        one in {"is", "was"}
        and tokens.is_capital(draft.first - 2)
        and two not in CLOSED
        and draft.value is not None
        and draft.value >= 16
    ):
        return tokens.text[draft.last] in {",", "."} and not draft.worded
    if one in {"is", "was"} and tokens.low[draft.last] == "when" and tokens.low[draft.last + 1] in _PERSONS:
        return True
    if one in {"over", "under"} and two in _PEOPLE:
        following = tokens.low[draft.last]
        return not tokens.is_word(draft.last) or following in CLOSED or following.endswith("ed")
    ends = not tokens.is_word(draft.last) or tokens.low[draft.last] in {
        "when",
        "and",
        "at",
        "in",
        "on",
        "to",
        "but",
        "or",
        "this",
        "last",
    }
    if one in {"was", "is", "'s"} and two in _PERSONS:
        return ends
    if one == "at" and two in _DYING:
        return ends or tokens.low[draft.last] in _OF_WHAT
    if one == "at" and two not in _COUNTING and draft.value is not None and draft.value > 12:
        return ends and not {"died", "dies"}.isdisjoint(tokens.low[max(draft.first - 6, 0) : draft.first])
    return ends and one in _TURNING


def _in_apposition(tokens: Tokens, draft: Draft) -> bool:
    """“Maria Lopez, 52, …”, “Lee Ann Park (34)”: a bare number between commas or in brackets behind a person's name."""
    if (
        not tokens.text[draft.first].isdecimal()
        or len(tokens.text[draft.first]) > 3
        or draft.value is None
        or draft.value < 1
    ):
        return False
    closing = tokens.text[draft.last]
    name = _before_birth(tokens, draft.first - 2)
    if closing == "(" and tokens.low[draft.last + 1] in {"born", "b"}:
        closing = ","  # “Tom Baker, 62 (born 1960)”
    verb = closing in _VERBS
    if not (verb or closing in {",", ")", ";", "."}) or tokens.text[draft.first - 1] != (
        "(" if closing == ")" else ","
    ):
        return False
    if closing == "," and tokens.low[name - 1] in _ARTICLES and _is_person(tokens.low[name]):
        return not tokens.is_number(draft.last + 1)
    if (
        not tokens.is_capital(name)
        or tokens.low[name] in MONTHS
        or tokens.low[name - 1] in _PLACED
        or tokens.is_number(draft.last + 1)
    ):
        return False
    full_name = tokens.is_capital(name - 1) and not tokens.opens_sentence(name)
    if verb:  # “and Zachary Watson, 17 are charged”, not “in New York, 17 are missing”
        starts = tokens.opens_sentence(name - 1) and tokens.low[name - 1] not in CLOSED
        return full_name and (starts or tokens.low[name - 2] == "and")
    return full_name if closing in {")", "."} else True


def _before_birth(tokens: Tokens, at: int) -> int:
    """The sign before a bracket that tells the birth (“Tom Baker (born 1960), 62,”), else the sign itself."""
    opened = next((back for back in range(at, max(at - _LONGEST_BIRTH, 0), -1) if tokens.text[back] == "("), at)
    tells = tokens.text[at] == ")" and tokens.low[opened + 1] in {"born", "b"}
    return opened - 1 if tells else at


_LONGEST_BIRTH: Final = 8
_VERBS: Final = frozenset({"is", "are", "was", "were", "has", "have", "had"})


def _is_person(word: str) -> bool:
    """Whether a noun in the singular names a person by trade or kin: “minister”, “violinist”, “mother”."""
    return word in _PERSON_NOUNS or (word.endswith(_PERSON_ENDINGS) and word not in _THINGS)


_ARTICLES: Final = frozenset({"the", "a", "an", "his", "her", "their"})
_PERSON_ENDINGS: Final = ("er", "or", "ist", "ian", "man", "woman", "ress")
_THINGS: Final = frozenset(
    "number order paper power water letter chapter member border river matter offer answer winter summer quarter "
    "tower "
    "factor sector error floor motor score cover tender remainder reactor corridor figure counter buffer layer "
    "tanker ferry".split()
)
_PERSON_NOUNS: Final = frozenset(
    "victim suspect girl boy chief pilot nurse student president accused deceased defendant king queen prince "
    "princess "
    "monarch pope bishop priest judge clerk cook chef athlete coach captain patient widow bride groom".split()
)


def _as_age(tokens: Tokens, draft: Draft) -> Draft:
    """The draft as an age in years, with the upper end of a range if there is one."""
    draft.kind, draft.unit, draft.grammar = "age", "year", "age"
    at = draft.last
    if tokens.low[at] == "to" and is_change(tokens, draft.first):
        return draft
    joined = (
        tokens.text[at] in DASHES
        or tokens.low[at] == "to"
        or (
            tokens.low[at] == "and"
            and not {"between", "ages"}.isdisjoint(tokens.low[max(draft.first - 4, 0) : draft.first])
        )
    )
    second = read_numeral(tokens, at + 1) if joined and draft.value is not None else None
    if (
        second is not None
        and second.value is not None
        and draft.value is not None
        and draft.value < second.value <= _OLDEST
    ):
        draft.ends, draft.value, draft.last = (draft.value, second.value), None, second.last
    return draft
