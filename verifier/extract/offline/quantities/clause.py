"""What happens to a counted thing in its clause: the act, who does it, and whether it is planned, done or left."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from verifier.claims.acts import act_class, looks_past, names_act
from verifier.claims.nouns import is_person
from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import Line
from verifier.extract.offline.quantities.words import (
    ACT_NOUNS,
    ACT_SUFFIXES,
    ADVERBS,
    AUTHORISING,
    BE,
    CAPITAL_DAYS,
    DETERMINERS,
    EXCHANGE,
    FORECAST_BEFORE_TO,
    GENERIC_AGENTS,
    GOAL_BEFORE_TO,
    GOAL_NOUNS,
    HAVE,
    INTRANSITIVE,
    MODALS,
    NEGATIONS,
    OBLIGED,
    OBLIGING,
    OUTCOMES,
    PLAN_NOUNS,
    PLANNED_BEFORE_TO,
    PLANNING,
    REMAINING,
    SCHEDULED,
    TELLING,
)
from verifier.figures.model import Figure, Status
from verifier.figures.nouns import lemma

_BEFORE_TO: Final = (PLANNED_BEFORE_TO | FORECAST_BEFORE_TO | GOAL_BEFORE_TO) - BE
_CHAIN: Final = BE | HAVE | MODALS | ADVERBS | NEGATIONS | _BEFORE_TO | {"to", "by", "on"}
_LONGEST_CHAIN: Final = 8
_LONGEST_REACH: Final = 9
_LONGEST_NAME: Final = 6
_PARTICLES: Final = frozenset({"off", "out", "down", "up", "back", "over", "in", "away"})
# A sentence may open with a plural as with a name; these endings are no names.
_COMMON_PLURALS: Final = (
    "als",
    "ers",
    "ors",
    "ists",
    "ees",
    "ums",
    "ments",
    "ions",
    "ies",
    "ants",
    "ents",
    "ics",
    "ians",
    "ches",
)
_NOT_VERBS: Final = word_set("""
including involving following according regarding leaving totalling totaling concerning containing during being
than with nearing approaching united estimated combined reported so-called one
""")


@dataclass(frozen=True, slots=True)
class Clause:
    """The act in which a figure stands. `goal` marks what is only aimed at; `at` is the word of the verb."""

    act: str | None = None
    status: Status = "level"
    who: str | None = None
    goal: bool = False
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A figure's noun phrase in its line: words `first` to `last` (excluded), with hedge and counted noun."""

    figure: Figure
    first: int
    last: int


def phrase_of(line: Line, figure: Figure) -> Phrase:
    """Where a figure's noun phrase stands among the words of its line."""
    noun = None if figure.elided else figure.counted_span
    spans = [span for span in (figure.span, figure.hedge_span, noun) if span is not None]
    first, _ = line.words.within(replace(figure.span, start=min(span.start for span in spans)))
    _, last = line.words.within(replace(figure.span, end=max(span.end for span in spans)))
    return Phrase(figure, first, max(last, first + 1))


def clauses_of(line: Line, phrases: Sequence[Phrase]) -> list[Clause]:
    """The clause of each phrase of a line; what is coordinated or exchanged takes over its neighbour's act."""
    stops = [*(phrase.first for phrase in phrases[1:]), line.hi]
    taken = [_clause(line, phrase, stop) for phrase, stop in zip(phrases, stops, strict=True)]
    for place in range(1, len(phrases)):
        before, phrase = phrases[place - 1], phrases[place]
        if _exchanged(line, phrase) or (taken[place] is None and _coordinated(line, before, phrase)):
            taken[place] = taken[place - 1]
    for place in reversed(range(len(phrases) - 1)):
        if taken[place] is None and _coordinated(line, phrases[place], phrases[place + 1]):
            taken[place] = taken[place + 1]
    return [clause or Clause() for clause in taken]


def _clause(line: Line, phrase: Phrase, stop: int) -> Clause | None:
    """The finite verb behind the phrase, else the verb before it, else a participle or a relative clause behind it."""
    after, finite = _after(line, phrase, min(stop, line.hi, phrase.last + _LONGEST_REACH))
    if finite and after is not None and after.act is not None:
        return after
    before = _before(line, phrase)
    if before is not None and finite and after is not None:
        return replace(before, status=after.status)
    if before is None and not finite and after is not None and _foreseen(line, phrase):
        return replace(after, status="forecast")
    return before or after


def _foreseen(line: Line, phrase: Phrase) -> bool:
    """Whether a bare participle hangs on something yet to come: "will see 740,000 cars recalled"."""
    before = line.words.low[max(line.lo, phrase.first - _LONGEST_NAME) : phrase.first]
    return any(word in MODALS or word in {"to", "hopes", "wants", "expects", "if"} for word in before)


def _after(line: Line, phrase: Phrase, stop: int) -> tuple[Clause | None, bool]:
    """The verb that follows the phrase, and whether it is the finite verb of the phrase's own clause."""
    low = line.words.low
    at, fresh, own = phrase.last, True, True
    while at < stop:
        word = low[at]
        if word in {"who", "which", "that"} or word in ADVERBS:
            own = own and word in ADVERBS
            at += 1
            continue
        if (
            word in BE
            or word in HAVE
            or word in MODALS
            or (word == "to" and at + 1 < stop and low[at + 1] in {"be", "have"})
        ):
            return _verb_group(line, at, stop), own
        if not word[0].isalnum() or word in {"and", "or", "but", "while", "as", "when", "after", "before"}:
            return None, False
        if fresh and word in INTRANSITIVE:
            return Clause(act_class(word), "remaining" if word in REMAINING else "achieved", at=at), own
        if fresh and word in REMAINING:
            return Clause(None, "remaining", at=at), own
        if fresh and looks_past(word):
            return _participle(line, at, stop), False
        fresh = False
        at += 1
    return None, False


def _verb_group(line: Line, at: int, stop: int) -> Clause | None:
    """Auxiliaries from `at` on, and the verb they lead to."""
    low = line.words.low
    chain: list[str] = []
    while at < stop and low[at] in _CHAIN and len(chain) < _LONGEST_CHAIN:
        if low[at] in _BEFORE_TO and (at + 1 >= line.hi or low[at + 1] != "to"):
            break
        chain.append(low[at])
        at += 1
    if at >= stop or not low[at][0].isalpha():
        return None
    verb = low[at]
    status, goal = _status(chain)
    if verb in REMAINING:
        return Clause(None, "remaining", at=at)
    if verb in SCHEDULED:
        return Clause(None, "forecast" if verb == "expected" else "planned", at=at)
    passive = any(word in BE for word in chain) and looks_past(verb)
    if not passive and verb not in INTRANSITIVE:
        told = _is_verb(line, at) and (chain[-1] not in BE or verb.endswith("ing"))
        return Clause(f"{act_class(verb)} by", status, goal=goal, at=at) if told else None
    act = act_class(verb, low[at + 1] if at + 1 < line.hi else None)
    if "still" in chain and status == "level":
        status = "remaining"
    if passive and status == "level":
        status = "achieved"
    if status == "planned" and act in OUTCOMES and "to" not in chain:
        status = "forecast"
    return Clause(_negated(act, chain), status, _agent(line, at + 1), goal, at)


def _participle(line: Line, at: int, stop: int) -> Clause | None:
    """A bare participle is passive ("33 hostages freed so far"); a past tense with an object is not ("12 men told")."""
    low = line.words.low
    following = low[at + 1] if at + 1 < line.hi else "."
    act = act_class(low[at], following)
    takes_object = following[0].isalpha() and (
        following in {"the", "a", "an", "their", "his", "her", "its", "that", "him"} or at + 1 == stop
    )
    if takes_object:
        return Clause(f"{act} by", "achieved", at=at)
    return Clause(act, "achieved", _agent(line, at + 1), at=at)


def _before(line: Line, phrase: Phrase) -> Clause | None:
    """The verb or the noun of an act of which the counted things are the object."""
    low = line.words.low
    at = phrase.first - 1
    while at > line.lo and (low[at] in DETERMINERS or low[at] in ADVERBS) and phrase.first - at <= _LONGEST_NAME:
        at -= 1
    if at < line.lo:
        return None
    if low[at] == "of" and at > line.lo:
        return _nominal(line, at - 1)
    if at > line.lo and low[at] in _PARTICLES and _is_verb(line, at - 1):
        return _active(line, at - 1, low[at])
    return _active(line, at) if _is_verb(line, at) else None


def _active(line: Line, at: int, particle: str | None = None) -> Clause:
    low = line.words.low
    start = at
    while start > line.lo and at - start < _LONGEST_CHAIN and (low[start - 1] in _CHAIN or _bound_to(line, start - 1)):
        start -= 1
    chain = low[start:at]
    status, goal = _status(chain)
    if chain and chain[0] == "to" and status == "planned":
        status, goal = _infinitive(line, start)
    if status == "level":
        status = _tense(line, at, start)
    act = act_class(low[at], particle)
    if status == "planned" and act in OUTCOMES and "to" not in chain:
        status = "forecast"
    return Clause(_negated(act, chain), status, _subject(line, start - 1), goal, at)


def _bound_to(line: Line, at: int) -> bool:
    """Whether a word is a participle between "is" and "to" ("is contracted to build")."""
    low = line.words.low
    return at > line.lo and looks_past(low[at]) and low[at + 1] == "to" and low[at - 1] in BE | ADVERBS


def _infinitive(line: Line, at: int) -> tuple[Status, bool]:
    """An infinitive on a noun: planned behind a plan or a deal, aimed at behind an aim, else only foreseen."""
    if not OBLIGING.isdisjoint(line.words.low[max(line.lo, at - _LONGEST_NAME) : at]):
        return "planned", False
    before = line.words.low[max(line.lo, at - 2) : at]
    if not GOAL_NOUNS.isdisjoint(before):
        return "planned", True
    return ("forecast" if PLAN_NOUNS.isdisjoint(before) else "planned"), False


def _tense(line: Line, at: int, start: int) -> Status:
    """Of a verb without auxiliary: past is done, a gerund after words of planning is planned."""
    low = line.words.low
    if looks_past(low[at]):
        return "achieved"
    before = low[max(line.lo, start - _LONGEST_NAME) : start]
    return "planned" if low[at].endswith("ing") and not PLANNING.isdisjoint(before) else "flow"


def _nominal(line: Line, at: int) -> Clause | None:
    """The noun of an act ("the release of 33 hostages"): planned behind a plan or a deal, aimed at behind an aim."""
    low = line.words.low
    noun = low[at]
    before = low[max(line.lo, at - _LONGEST_REACH) : at]
    if noun in GOAL_NOUNS:
        return Clause(None, "planned", goal=True, at=at)
    if noun in ACT_NOUNS:
        act = ACT_NOUNS[noun]
    else:
        stem = next((noun.removesuffix(tail) for tail in ACT_SUFFIXES if noun.endswith(tail)), None)
        if stem is None or len(stem) <= 3 or not names_act(stem):
            return None
        act = act_class(stem)
    if any(word in GOAL_NOUNS or word in GOAL_BEFORE_TO - {"ready"} for word in before):
        return Clause(act, "planned", goal=True, at=at)
    if any(word in PLAN_NOUNS or word in AUTHORISING for word in before):
        return Clause(act, "planned", at=at)
    return Clause(act, "achieved", at=at)


def _status(chain: Sequence[str]) -> tuple[Status, bool]:
    """Planned, forecast or achieved by the words of the verb group, and whether it is only aimed at."""
    if "to" in chain:
        before = [word for word in chain[: chain.index("to")] if word not in ADVERBS]
        last = before[-1] if before else ""
        if last in GOAL_BEFORE_TO:
            return "planned", True
        if last in FORECAST_BEFORE_TO:
            return "forecast", False
        if last in PLANNED_BEFORE_TO or not before or (looks_past(last) and not BE.isdisjoint(before)):
            return "planned", False
        # "Has to clean up" obliges; "had to clean up" may tell what was done.
        if last in OBLIGED:
            return "planned", False
        return ("achieved", False) if any(word in HAVE for word in before) else ("level", False)
    if any(word in {"will", "would", "shall", "'ll", "must", "should"} for word in chain):
        return "planned", False
    if any(word in MODALS for word in chain):
        return "forecast", False
    if any(word in HAVE for word in chain):
        return "achieved", False
    if "being" in chain:
        return "flow", False
    return "level", False


def _negated(act: str, chain: Sequence[str]) -> str:
    return f"not {act}" if any(word in NEGATIONS for word in chain) else act


def _is_verb(line: Line, at: int) -> bool:
    """Whether a word stands as a verb: by the words before it, or by its own form."""
    low = line.words.low
    word = low[at]
    if not word[0].isalpha() or word in _NOT_VERBS or word in BE or word in HAVE:
        return False
    before = at - 1
    while before > line.lo and low[before] in ADVERBS:
        before -= 1
    if act_class(word) in TELLING:
        return False
    led = before >= line.lo and (
        low[before] in MODALS or low[before] in BE or low[before] in HAVE or low[before] == "to"
    )
    return led or looks_past(word) or (names_act(word) and not line.words.capitalised(at)) or word.endswith("ing")


def _exchanged(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase is given in exchange for the one before it: the act is left out and is the same."""
    return any(tuple(line.words.low[phrase.first - len(words) : phrase.first]) == words for words in EXCHANGE)


def _coordinated(line: Line, before: Phrase, phrase: Phrase) -> bool:
    between = [word for word in line.words.low[before.last : phrase.first] if word not in DETERMINERS]
    return bool(between) and len(between) <= 2 and set(between) <= {"and", ",", "or", "plus"}


def _subject(line: Line, end: int) -> str | None:
    """The name, or the noun, that ends at a word; None for a pronoun or a word that could be anybody."""
    words = line.words
    if end < line.lo or not words.low[end][0].isalpha():
        return None
    start = end
    while (
        start > line.lo
        and words.capitalised(start - 1)
        and words.low[start - 1][0].isalpha()
        and end - start < _LONGEST_NAME
    ):
        start -= 1
    word = words.low[end]
    if not words.capitalised(end):
        head = lemma(word)
        return (
            None if word in GENERIC_AGENTS or head in GENERIC_AGENTS or word in _CHAIN or not _is_noun(word) else head
        )
    if start == end == line.lo and (word in GENERIC_AGENTS or is_person(lemma(word)) or word.endswith(_COMMON_PLURALS)):
        return None
    if word in CAPITAL_DAYS:
        return None
    return (
        " ".join(
            words.surface(at) for at in range(start, end + 1) if not (at == line.lo and words.low[at] in DETERMINERS)
        )
        or None
    )


def _is_noun(word: str) -> bool:
    return not looks_past(word) and word not in {
        "and",
        "or",
        "but",
        "then",
        "when",
        "after",
        "before",
        "where",
        "while",
        "as",
        "of",
        "in",
    }


def _agent(line: Line, at: int) -> str | None:
    """The name behind "by" in a passive."""
    words = line.words
    if at + 1 >= line.hi or words.low[at] != "by":
        return None
    end = at + 1
    while end < line.hi and words.low[end] == "the":
        end += 1
    first = end
    while end < line.hi and words.low[end][0].isalpha() and words.capitalised(end):
        end += 1
    return " ".join(words.surface(i) for i in range(first, end)) or None
