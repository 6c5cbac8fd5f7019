"""Figures that a sentence sets side by side as one quantity: told again at once, or before and after a change."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import DASHES, MONTHS, WEEKDAYS, Line
from verifier.extract.offline.quantities.ballots import CHANGING
from verifier.extract.offline.quantities.company import Companies, Company, root_of, tells
from verifier.extract.offline.quantities.words import ADVERBS, BE, HAVE, MODALS
from verifier.figures.model import Figure

_SHARES: Final = frozenset({"share", "fraction", "ratio", "percent"})
_COUNTS: Final = frozenset({"count", "points"})
_UNMOVED: Final = frozenset({"date", "time", "ordinal", "score", "age"})
_SPACED: Final = DASHES | {"-"}
_JOINTS: Final = _SPACED | {",", "(", "or", ":"}
_CLOSING: Final = _SPACED | {",", ")", ".", ";"}
_EXACTLY: Final = (("to", "be", "exact"), ("to", "be", "precise"), ("exactly",), ("precisely",))
_RAISING_FIRST: Final = frozenset({"and", "or", "perhaps", "maybe", "possibly"})
_BOUNDS: Final = frozenset({"more_than", "at_least", "approx", "at_most"})
_RAISING: Final = word_set("and or perhaps maybe possibly almost certainly probably even likely if not")
_MOVES: Final = CHANGING | word_set("""
up down rise fall jump drop increase decrease decline surge gain leap climb slide plunge growth cut reduction higher
lower compared improvement dip slump
""")
_CHANGES: Final = word_set("""
raise raises raised raising cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering increases
increasing expand expands expanded narrowed widened doubled doubles tripled swelled ballooned shrank shrunk eased
improved changed transformed revised boosted boosts trimmed slashed halved upgraded downgraded moving swung
""")
_REVISED: Final = word_set("""
adjusted revised updated amended corrected lowered raised cut reduced increased downgraded upgraded trimmed halved
""")
_UPWARDS: Final = word_set("up down upward downward upwards downwards back to been being later then since")
_OWNING: Final = word_set("the its his her their that this")
_RANGING: Final = word_set("ranging range ranges ranged between anywhere varying varies vary estimates")
_AMOUNT_NOUNS: Final = word_set("""
rise fall jump drop increase decrease decline surge gain leap climb slide plunge growth cut reduction dip raise slump
point points
""")
_POINTERS: Final = word_set("that this it")
_POINTED: Final = word_set("""
number figure rate total lead share amount count toll sum price level average gap margin tally percentage score pay wage
""")
_WHEN: Final = word_set("""
last previously earlier ago before when during now then today currently year month week quarter since previous prior
""")
_OPENERS: Final = (
    _WHEN | MONTHS | word_set("in by a the on at back two three five ten later decade years of end but and")
)
_DATES: Final = MONTHS | WEEKDAYS
_BEFORE_CLAUSE: Final = _SPACED | {",", "and", "but", "says", "said", "say"}
# How many figures before a figure are looked at: keeps the work linear in the text.
_MOST_COMPARED: Final = 8
_REACH: Final = 12
_NEAR: Final = 6
# With more digits than this a number is told twice in a sentence of the same thing alone.
_PARTICULAR: Final = 2
_OPENING: Final = 8
_LEVELLING: Final = word_set("stood stands reached hit soon back up down just about only to at by")
_CHAIN: Final = BE | HAVE | MODALS | ADVERBS | CHANGING | _LEVELLING


def moves(companies: Companies) -> Iterator[tuple[int, int]]:
    """Each figure beside the one that its sentence, or the sentence before, tells to be the same quantity."""
    lines: defaultdict[int, list[Company]] = defaultdict(list)
    for company in companies.by_figure.values():
        if company.figure.kind not in _UNMOVED:
            lines[company.number].append(company)
    for number, members in lines.items():
        for place, company in enumerate(members):
            earlier = _last_alike(members[max(0, place - _MOST_COMPARED) : place], company)
            if earlier is None:
                before = lines.get(number - 1, [])[-_MOST_COMPARED:]
                told = [one for one in before if _alike(one.figure, company.figure)]
                earlier = told[-1] if told else None
                alone = len(told) == 1
                if earlier is not None and (
                    _points_back(company, company.line.lo, alone=alone) or (alone and _moves_what(earlier, company))
                ):
                    yield earlier.figure.id, company.figure.id
            elif (
                _told_at_once(earlier, company)
                or _before_and_after(earlier, company)
                or _points_back(company, earlier.phrase.last)
            ):
                yield earlier.figure.id, company.figure.id


def _last_alike(told: Sequence[Company], company: Company) -> Company | None:
    """The last figure of the same dimension; one without a unit of time may leave out that of the other."""
    return next((one for one in reversed(told) if _alike(one.figure, company.figure) and not _is_one(one)), None)


def _is_one(company: Company) -> bool:
    """Whether a count is a mere "one" that no change starts from."""
    return company.figure.kind == "count" and company.figure.value == 1 and company.before[-1:] != ("from",)


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures may have one dimension: a share in words goes with a percentage."""
    kinds = {one.kind, other.kind}
    if kinds <= _SHARES:
        return True
    if kinds <= _COUNTS and "point" in {one.head, other.head}:
        return True
    return one.kind == other.kind and one.unit == other.unit and (other.per is None or one.per == other.per)


def _told_at_once(one: Company, other: Company) -> bool:
    """Whether the second figure puts the first in other words: "three in four, 75 percent, agree"."""
    low, between = _between(one, other)
    behind = low[other.phrase.last : min(other.line.hi, other.phrase.last + 3)]
    if any(tuple(behind[: len(words)]) == words for words in _EXACTLY):
        return len(between) <= _REACH and not _JOINTS.isdisjoint(between)
    joint = [word for word in between if word not in ADVERBS]
    if len(joint) == 1 and joint[0] in _JOINTS and behind and behind[0] in _CLOSING:
        return _in_other_words(one.figure, other.figure)
    if one.figure.value == other.figure.value and _is_bare(other.figure):
        return len(one.figure.value.normalize().as_tuple().digits) > _PARTICULAR if one.figure.value else False
    return _raised(one, other, between) or _put_in_numbers(one, other, between)


def _is_bare(figure: Figure) -> bool:
    """Whether a figure leaves out what it counts."""
    return figure.kind in {"count", "money"} and (figure.head is None or figure.elided)


def _in_other_words(one: Figure, other: Figure) -> bool:
    """Whether one is a share in words and the other its percentage."""
    return {one.kind, other.kind} <= _SHARES and one.kind != other.kind and one.low is not None


def _put_in_numbers(one: Company, other: Company, between: Sequence[str]) -> bool:
    """Whether a dash or a bracket leads from a share in words to its percentage: "A majority agree -- 53 percent"."""
    worded = one.figure.kind == "share" and other.figure.kind == "percent"
    if not worded or not between or between[-1] not in _SPACED | {"("} or ":" in between or ";" in between:
        return False
    low, last = other.line.words.low, other.phrase.last
    return not (last < other.line.hi and low[last] in {"more", "less", "higher", "lower", "fewer"})


def _raised(one: Company, other: Company, between: Sequence[str]) -> bool:
    """Whether the second figure only raises the first: "at least 60 million - and perhaps more than 65 million"."""
    if one.figure.value is None or other.figure.value is None or other.figure.value <= one.figure.value:
        return False
    said = [word for word in between if word not in _JOINTS]
    opening = next((place for place, word in enumerate(said) if word in _RAISING), len(said))
    raising = said[opening:]
    raised = len(raising) > 1 and raising[0] in _RAISING_FIRST and set(raising) <= _RAISING
    return raised and other.figure.hedge in _BOUNDS


def _between(one: Company, other: Company) -> tuple[Sequence[str], Sequence[str]]:
    """The words of the line, and those between two figures."""
    low = one.line.words.low
    return low, low[one.phrase.last : other.phrase.first]


def _before_and_after(one: Company, other: Company) -> bool:
    """Whether a change leads from one figure to the other: "47 percent, up from 35", "to 9 million from 7 million"."""
    low, between = _between(one, other)
    if _is_amount(one) or _is_amount(other) or len(between) > 2 * _REACH or ";" in between:
        return False
    tail = [word for word in between if word not in {"the", "a", "an", "about", "just", "only"}]
    match tail[-1:]:
        case ["from"]:
            return not _MOVES.isdisjoint(tail[-_NEAR:]) or (tail == ["from"] and low[one.phrase.first - 1] == "to")
        case ["to" | "with"] if tail[-2:-1] == ["compared"]:
            return _has_time(other)
        case ["to"]:
            led = _leads_from(one) or _goes_on(one, tail) or _resumed(one, tail)
            return led or _that_number(tail) or _was_revised(tail)
    return False


def _leads_from(one: Company) -> bool:
    """Whether a change starts at a figure ("fell from 12"), not a range of values ("estimates range from 12")."""
    low, first = one.line.words.low, one.phrase.first
    led = low[max(one.line.lo, first - _NEAR - 2) : first]
    return led[-1:] == ["from"] and not (_MOVES | _CHANGES).isdisjoint(led) and _RANGING.isdisjoint(led)


def _goes_on(one: Company, tail: Sequence[str]) -> bool:
    """Whether a change goes on from the level it had reached: "to 27 percent in June before falling back to 25"."""
    level = one.line.words.low[one.phrase.first - 1] in {"to", "at", "from"}
    return level and not {"before", "then"}.isdisjoint(tail) and not CHANGING.isdisjoint(tail[-_NEAR:])


def _resumed(one: Company, tail: Sequence[str]) -> bool:
    """Whether a sentence goes on behind a clause that told its level: "debt, which was 2 million, has risen to 3"."""
    low, first = one.line.words.low, one.phrase.first
    if "," not in tail or {"which", "that"}.isdisjoint(low[max(one.line.lo, first - _NEAR) : first]):
        return False
    said = tail[len(tail) - tail[::-1].index(",") :]
    return set(said) <= _CHAIN and not CHANGING.isdisjoint(said)


def _that_number(tail: Sequence[str]) -> bool:
    """Whether "that number" is said to have moved: "but that number has dropped to 35 percent"."""
    return "that" in tail and not _POINTED.isdisjoint(tail) and not CHANGING.isdisjoint(tail)


def _was_revised(tail: Sequence[str]) -> bool:
    """Whether the first figure itself is said to have been changed: "62,000 homes was revised up to 71,000"."""
    start = next((at for at, word in enumerate(tail) if word in BE), len(tail))
    said = tail[start:]
    return start <= 2 and not _REVISED.isdisjoint(said) and set(said) <= BE | _REVISED | ADVERBS | _UPWARDS


def _moves_what(earlier: Company, company: Company) -> bool:
    """Whether a sentence tells what became of what was just told: "fined 3 million. The fine was cut to 1"."""
    low, first = company.line.words.low, company.phrase.first
    if low[first - 1] != "to" or _is_amount(company):
        return False
    for at in range(company.line.lo, first - 2):
        if _names_another(company.line, at, at + 1):
            return False
        if low[at] in _OWNING and tells(low[at + 1]) and root_of(low[at + 1]) in earlier.near:
            said = low[at + 2 : first]
            return set(said) <= _CHAIN | _REVISED | _UPWARDS and not (CHANGING | _REVISED).isdisjoint(said)
    return False


def _is_amount(company: Company) -> bool:
    """Whether a figure is how much something changed, not what it changed to: "rose 10 percent", "a 10-point drop"."""
    low, phrase = company.line.words.low, company.phrase
    before = low[phrase.first - 1] if phrase.first > company.line.lo else ""
    changed = before in CHANGING or before in {"by", "up", "down"}
    return changed or not _AMOUNT_NOUNS.isdisjoint(low[phrase.last : phrase.last + 2])


def _has_time(company: Company) -> bool:
    """Whether a time stands right behind a figure: "35 percent in 2012", "$3 million a year earlier"."""
    low = company.line.words.low
    behind = low[company.phrase.last : min(company.line.hi, company.phrase.last + 5)]
    return any(word in _WHEN or word in MONTHS or (word.isdigit() and len(word) == 4) for word in behind) and behind[
        0
    ] not in {"of", "for", "among"}


def _points_back(company: Company, first: int, *, alone: bool = False) -> bool:
    """Whether a clause goes on about the figure before it: "That is up from 12", "In May that lead was 7"."""
    line, low = company.line, company.line.words.low
    if _is_amount(company):
        return False
    opening = first == line.lo
    stop = min(first + _OPENING, company.phrase.first)
    while alone and first < stop and (low[first] in _OPENERS or low[first].isdigit()):
        first += 1
    start = next((at for at in range(first, stop) if _is_pointer(line, at, first)), None)
    if start is None or company.phrase.first - start > _REACH:
        return False
    if opening and _names_another(line, first, start):
        return False
    said = low[start + 1 : company.phrase.first]
    said = said[1:] if said and said[0] in _POINTED else said
    if said[-1:] and said[-1] in {"the", "a", "an"}:
        said = said[:-1]
    if said and said[-1] == "from":
        return not _MOVES.isdisjoint(said)
    if not said or not set(said) <= _CHAIN:
        return False
    timed = _has_time(company) or (alone and _opens_with_time(line))
    return not CHANGING.isdisjoint(said) or timed


def _names_another(line: Line, first: int, stop: int) -> bool:
    """Whether a name stands before the pointing words: "in Bell the toll rose" is another toll."""
    places = range(max(first, line.lo + 1), stop)
    return any(line.words.low[at] not in _DATES and line.words.capitalised(at) for at in places)


def _is_pointer(line: Line, at: int, first: int) -> bool:
    """Whether a word is "that" or "it" as a subject, or "that figure"."""
    low = line.words.low
    if low[at] in {"that's", "it's"}:
        return True
    if low[at] == "the" and low[at + 1] in _POINTED:
        return low[at + 2] in _CHAIN
    if low[at] not in _POINTERS or not (at == first or low[at - 1] in _BEFORE_CLAUSE):
        return False
    return low[at + 1] in _POINTED or low[at + 1] in _CHAIN


def _opens_with_time(line: Line) -> bool:
    low = line.words.low[line.lo : min(line.hi, line.lo + _NEAR)]
    return any(word in _WHEN or word in MONTHS or (word.isdigit() and len(word) == 4) for word in low)
