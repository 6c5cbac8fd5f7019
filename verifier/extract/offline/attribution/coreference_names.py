"""Names of people and bodies: where one ends a noun phrase, its full form, and whether it goes with "he" or "she"."""

from collections.abc import Sequence
from typing import Final, Literal

from verifier.extract.offline.attribution.sources_kinds import OFFICIALS, ORGANISATIONS, PEOPLE
from verifier.extract.offline.attribution.verb_forms import is_name
from verifier.extract.offline.clauses import (
    CONTRACTED_SUBJECTS,
    COORDINATORS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    SINGLE_MARKS,
    SUBORDINATORS,
    TIME_WORDS,
    WEEKDAYS,
    Line,
    Phrase,
    Words,
    listed,
)

Gender = Literal["m", "f"]

TITLES: Final = OFFICIALS | listed(
    "sens pres adm reps govs gens drs mr mrs ms dr prof professor sir lord lady dame former deputy vice acting "
    "prime israeli us american british french german foreign finance interior chief republican democratic nominee "
    "candidate democrat retired st coach ceo chairman captain detective superintendent leader director "
    "vice-president president-elect editor analyst economist strategist spokesperson vice-presidential "
    "presidential rival reverend rev congresswoman chairwoman hon judge justice "
)
_PARTICLES: Final = frozenset({".", "de", "van", "von", "al", "bin", "der", "del", "la"})
_OPENERS: Final = (
    DETERMINERS
    | PRONOUNS
    | PREPOSITIONS
    | SUBORDINATORS
    | COORDINATORS
    | listed("meanwhile then so still there it yes no back even only just once overall here well such not if as one")
    | TIME_WORDS
)
_GENDERED: Final[dict[Gender, frozenset[str]]] = {
    "m": listed(
        "mr sir lord king prince father son brother husband man men boy uncle spokesman chairman businessman actor "
        "congressman councilman policeman fireman pope bishop john james robert michael william david richard "
        "joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth "
        "kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen "
        "larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry peter "
        "henry bernie ted marco mike tim jim bob bill joe tom ahmed ali hassan mohammed muhammad omar ibrahim karim "
        "josh rick beto jeff ben chris tad newt mitt rand ron al joseph josef kyle tyler adam aaron sean greg jeb "
        "roger ken nick tony phil doug craig brad chuck glenn howard walter arthur albert carl fred ralph roy louis "
        "philip martin simon oliver hugo emil erik lars anders ivo pavel tomas petr marek andrei nikolai mikhail yuri "
        "abdul mahmoud tariq rashid samir farid arjun ravi sanjay vikram kofi kwame benny yitzhak shimon moshe noah "
        "liam "
        "yusuf khalid jose juan carlos luis pedro miguel diego ivan vladimir sergei dmitri hans klaus jean pierre "
        "jacques giovanni paolo hiroshi kenji wei raj amir barack"
    ),
    "f": listed(
        "mrs ms miss lady dame queen princess mother daughter sister wife woman women girl aunt spokeswoman "
        "chairwoman businesswoman actress congresswoman councilwoman policewoman nun mary patricia jennifer linda "
        "elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna "
        "michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley "
        "anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet maria olivia "
        "heather diane julie joyce victoria ruth hillary fatima aisha amina "
        "leila zainab ingrid ines sofia lucia elena olga natalia irina theresa marine sophie claire yuki mei priya "
        "anita ivanka melania carly megyn erica ghazala huma loretta kellyanne debbie nikki susana condoleezza gloria "
        "elise denise monica veronica tina gina joan jane judy judith martha margarita rosa carmen isabel ana eva "
        "sally molly lucy alice kate katie beth meg jill holly wendy tracy stacy dana gail lynn ellen hannah abigail "
        "charlotte isabella zoe chloe nina vera galina svetlana tatiana ludmila greta astrid sigrid birgit ursula "
        "yasmin layla nadia samira amal mona rania farah sunita deepa lakshmi ngozi amara"
    ),
}
_LONGEST: Final = 4
_FRONTED: Final = 30
_INITIAL: Final = 4


def gender_of(words: Words, phrase: Phrase) -> Gender | None:
    """Whether a noun phrase goes with "he" or "she", by its titles, roles and given names; None where neither tells."""
    inside = {words.low[k].removesuffix("'s") for k in range(*phrase)}
    told = [gender for gender, vocabulary in _GENDERED.items() if inside & vocabulary]
    if len(told) == len(_GENDERED):
        opening = words.low[phrase[0]]
        told = [gender for gender, vocabulary in _GENDERED.items() if opening in vocabulary]
    return told[0] if len(told) == 1 else None


def apposed_name(words: Words, head: int, last: int) -> Phrase | None:
    """The name that stands after a role and a comma: "the bank's chief economist, Ruth Okafor"."""
    first = head + 2
    if first >= last or words.low[head + 1] != "," or words.capitalised(head):
        return None
    end = first
    while end < last and words.capitalised(end):
        end += 1
    return (first, end) if end > first else None


def proper_tail(words: Words, first: int, head: int) -> int | None:
    """Where the proper name that ends a noun phrase starts, its titles left off; None where it ends in no name."""
    if not words.capitalised(head) or (words.low[head] in WEEKDAYS | MONTHS and not is_name(words, head)):
        return None
    start = head
    while start > first and _continues_name(words, start - 1):
        start -= 1
    if words.low[head] in OFFICIALS | ORGANISATIONS:
        return start
    titled = max((k for k in range(start, head) if words.low[k] in TITLES), default=start - 1)
    start = titled + 1
    while start < head and words.low[start] in {".", "the"}:
        start += 1
    return start


def _continues_name(words: Words, k: int) -> bool:
    return words.capitalised(k) or words.low[k] in SINGLE_MARKS or words.low[k] in _PARTICLES


def name_at(line: Line, first: int) -> Phrase | None:
    """The run of capitalised words at a word, with the dots of its initials and titles."""
    words = line.words
    k = first
    while k < line.hi and (words.capitalised(k) or (k > first and _dotted(line, k))):
        k += 1
    return (first, k) if k > first else None


def _dotted(line: Line, k: int) -> bool:
    words = line.words
    short = words.end[k - 1] - words.start[k - 1] <= _INITIAL
    return words.low[k] == "." and short and k + 1 < line.hi and words.capitalised(k + 1)


def subject_name(line: Line) -> Phrase | None:
    """The name that is a sentence's subject or owns it, past a connective, a quotation mark or a fronted phrase."""
    words = line.words
    name = _opening_name(line, line.lo)
    if name is not None or words.low[line.lo] not in PREPOSITIONS | TIME_WORDS | SUBORDINATORS:
        return name
    inside = words.low[line.lo] in SUBORDINATORS and _opening_name(line, line.lo + 1)
    comma = next((k for k in range(line.lo, min(line.hi, line.lo + _FRONTED)) if words.low[k] == ","), None)
    main = _opening_name(line, comma + 1) if comma is not None and comma + 1 < line.hi else None
    return main or inside or None


def _opening_name(line: Line, first: int) -> Phrase | None:
    words = line.words
    while first < line.hi and (words.low[first] in COORDINATORS or not words.low[first][0].isalnum()):
        first += 1
    if first >= line.hi or words.low[first] in _OPENERS:
        return None
    phrase = name_at(line, first)
    if phrase is None or phrase[1] >= line.hi or not is_proper(words, phrase):
        return None
    return phrase


def is_proper(words: Words, phrase: Phrase) -> bool:
    """Whether a run of capitalised words is a name, not a contraction or a connective at a sentence's start."""
    low = words.low[phrase[0]]
    return low not in _OPENERS and low not in CONTRACTED_SUBJECTS and low[0].isalpha()


def full_names(lines: Sequence[Line]) -> dict[str, str]:
    """From a surname alone to the full name that the article gives somewhere, where only one is given."""
    names: dict[str, str] = {}
    clashing: set[str] = set()
    for line in lines:
        for phrase in _name_runs(line):
            full = _full_name(line.words, phrase)
            if full is None:
                continue
            surname = full.rsplit(maxsplit=1)[-1]
            known = names.setdefault(surname, full)
            if known != full and not known.endswith(full):
                clashing.add(surname)
    return {surname: full for surname, full in names.items() if surname not in clashing}


def _full_name(words: Words, phrase: Phrase) -> str | None:
    first, last = phrase
    tail = proper_tail(words, first, last - 1)
    if tail is None or not 1 < last - tail <= _LONGEST or not is_proper(words, (tail, last)):
        return None
    full = words.text[words.start[tail] : words.end[last - 1]].removesuffix("'s").removesuffix("’s")
    body = words.low[last - 1].removesuffix("'s") in ORGANISATIONS | OFFICIALS | PEOPLE
    return None if body or "\n" in full else full


def _name_runs(line: Line) -> list[Phrase]:
    """Runs of capitalised words that may be names, the word that opens the sentence apart."""
    words = line.words
    runs: list[Phrase] = []
    k = line.lo + (words.low[line.lo] in _OPENERS)
    while k < line.hi:
        run = name_at(line, k) if words.capitalised(k) else None
        if run is None:
            k += 1
            continue
        k = run[1]
        if run[1] - run[0] > 1:
            runs.append(run)
    return runs
