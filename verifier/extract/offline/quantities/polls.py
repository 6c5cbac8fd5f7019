"""Shares of one answer: the same candidate or choice, asked of the same group in the same contest, poll after poll."""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from verifier.extract.offline.quantities.ballots import CONTESTS, NATIONWIDE, OTHER_QUESTIONS, POLLS, SUPPOSING, VOTING
from verifier.extract.offline.quantities.company import Companies, Company
from verifier.extract.offline.quantities.names import known_names
from verifier.extract.offline.quantities.shares import Sentence
from verifier.extract.offline.relations.patterns import LONGEST_STRAND

_MOST_COMPARED: Final = 8
# A sentence with more shares than this is a table, not prose.
_MOST_SHARES: Final = 40
# Words for who was asked that say something only where an article tells both apart.
_ELECTORATES: Final = frozenset({"like", "likely", "register", "regist"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a share is of: `option` (a surname, "undecided"), the `measure` (support, vote), who was asked.

    `group` are the words that narrow down who was asked, `contest` the places and rounds named, `rival` who else stood.
    """

    figure: int
    line: int
    option: str
    measure: str
    group: frozenset[str]
    contest: frozenset[str]
    rival: str | None


def answers_of(companies: Companies) -> list[Answer]:
    """The answer that each percentage of a poll or a vote is the share of, in article order."""
    lines: defaultdict[int, list[Company]] = defaultdict(list)
    for company in companies.by_figure.values():
        lines[company.number].append(company)
    known = known_names(members[0].line for members in lines.values())
    found: list[Answer] = []
    contest: frozenset[str] = frozenset()
    for number, members in lines.items():
        line = members[0].line
        words = frozenset(line.words.low[line.lo : line.hi])
        shares = tuple(company.phrase for company in members if _is_share(company))
        spoken = found[-1].option if found and number - found[-1].line <= 1 else None
        sentence = Sentence(line, shares, known, spoken)
        named = (words & CONTESTS) | (sentence.places if len(words) < LONGEST_STRAND else frozenset())
        contest = named or (contest if words.isdisjoint(NATIONWIDE) else frozenset())
        if not words.isdisjoint(OTHER_QUESTIONS) or len(shares) > _MOST_SHARES or line.hi - line.lo > LONGEST_STRAND:
            continue
        counted = not words.isdisjoint(VOTING) and words.isdisjoint(POLLS | SUPPOSING)
        measure = "vote" if counted else "support"
        options = sentence.options()
        for share in shares:
            if share.figure.id in options:
                option, rival = options[share.figure.id]
                found.append(Answer(share.figure.id, number, option, measure, sentence.group(share), contest, rival))
    return _plainly(found)


def _plainly(answers: Sequence[Answer]) -> list[Answer]:
    """Without the likely and the registered voters, where an article speaks of only one of them."""
    told = {word for answer in answers for word in answer.group & _ELECTORATES}
    if len(told) > 1:
        return list(answers)
    return [replace(answer, group=answer.group - _ELECTORATES) for answer in answers]


def one_answer(answers: Sequence[Answer]) -> Iterator[tuple[int, int, bool]]:
    """Pairs of shares of one answer, and whether a single sentence tells both."""
    recent: defaultdict[tuple[str, str], deque[Answer]] = defaultdict(lambda: deque(maxlen=_MOST_COMPARED))
    rivals: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for answer in answers:
        if answer.rival is not None:
            rivals[answer.option, answer.measure].add(answer.rival)
    for answer in answers:
        key = answer.option, answer.measure
        for earlier in reversed(recent[key]):
            if _is_one(answer, earlier, one_race=len(rivals[key]) < 2):
                yield earlier.figure, answer.figure, earlier.line == answer.line
                break
        recent[key].append(answer)


def _is_one(answer: Answer, earlier: Answer, *, one_race: bool) -> bool:
    if answer.contest != earlier.contest or (answer.rival != earlier.rival and not one_race):
        return False
    if answer.group == earlier.group:
        return True
    narrower = answer.group <= earlier.group or earlier.group <= answer.group
    return narrower and bool(answer.group and earlier.group) and answer.line - earlier.line == 1


def _is_share(company: Company) -> bool:
    figure = company.figure
    if figure.kind == "share":
        return True
    return figure.kind == "percent" and figure.value is not None and 0 <= figure.value <= 100
