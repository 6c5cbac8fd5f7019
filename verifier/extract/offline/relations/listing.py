"""Lists that are said to hold so many things: "four men: A, B, C and D", "both brothers, A and B, were held"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.model import Listing, Operand, Relation
from verifier.claims.nouns import may_be_person
from verifier.extract.offline.clauses import FINITE, PREPOSITIONS, PRONOUNS, RELATIVES, Line
from verifier.extract.offline.relations.listing_entries import Listed, Token, read_list
from verifier.extract.offline.relations.listing_words import GROUPS_OF, KINDS, NAMELY, NAMING, PARTIAL, PARTICLES
from verifier.extract.offline.relations.patterns import Strand, strand_of
from verifier.extract.offline.relations.steps import steps
from verifier.figures.model import Figure

Form = Literal["colon", "dash", "bracket", "comma", "of", "behind"]

_FIGURE: Final = "‹"
_DATING: Final = frozenset({"on", "in", "by", "since", "until", "before", "after", "from"})
_DASHES: Final = frozenset({"·—", "·–", "·--", "·-", "·---", "·―"})
_STOPS: Final = frozenset({"·.", "·!", "·?"})
_BREAKS: Final = _STOPS | {"·;", "·:"}
_AND: Final = frozenset({"and", "or", "·&"})
_LEADING_BACK: Final = frozenset({"the", "all", "these", "those"})
_SAYING: Final = frozenset({"said", "says", "say", "added", "wrote", "asked", "replied", "told", "tweeted"})
_PHRASE_ENDS: Final = FINITE | PRONOUNS | RELATIVES | {"what", "that", "how", "why"}
_FEWEST, _MOST, _MOST_SEEN = 2, 20, 60
# A number stands at most so far before its list, and its noun before a comma.
_FARTHEST_LEAD, _LONGEST_PHRASE = 14, 6
# Readings of a list that lie further apart prove nothing.
_LOOSEST = 2
# A list that falls short by more than this, or runs over by more, is a list of something else.
_FARTHEST = 3
_MOST_LISTS = 6
_NAMING_REACH = 3


class _Number(NamedTuple):
    """A number of things as the words tell it: where it stands, how many, and its figure if it is one."""

    at: int
    value: int
    figure: Figure | None
    said: str


@dataclass(frozen=True)
class _Place:
    """A list that may hold a number of things: its form, and the signs from first to one past the last."""

    form: Form
    number: _Number
    start: int
    end: int
    closed: bool


def listings(
    article: Article, lines: Sequence[Line], strands: Sequence[Strand], figures: Mapping[int, Figure]
) -> Iterator[Relation]:
    """Each number of things whose list stands beside it, in its sentence or in the paragraphs behind it.

    A list that can be read in one way only is bound whatever it holds; any other only where one of its readings holds
    as many things as stated.
    """
    for strand in strands:
        yield from _in_sentence(strand, figures)
    yield from steps(article, figures)
    with_figures = {strand.line.sentence.id for strand in strands}
    for line in lines:
        apart = line.sentence.id not in with_figures
        if apart and not GROUPS_OF.keys().isdisjoint(line.words.low[line.lo : line.hi]):
            yield from _in_sentence(strand_of(line, ()), figures)


def _in_sentence(strand: Strand, figures: Mapping[int, Figure]) -> Iterator[Relation]:
    signs = strand.text.split()
    if not any(sign in _AND or sign == "·;" for sign in signs):
        return
    text = strand.line.words.text
    tokens = [Token(sign, text[span.start : span.end]) for sign, span in zip(signs, strand.spans, strict=True)]
    numbers = list(_numbers(tokens, strand, figures))[:_MOST_LISTS]
    done: set[int] = set()
    for number in numbers:
        for place in _places(tokens, number):
            if place.start in done:
                continue
            listed = _read(tokens, place, figures)
            if listed is not None and _binds(tokens, place, listed, numbers):
                done.add(place.start)
                yield _relation(strand, place, listed)
                break


def _numbers(tokens: Sequence[Token], strand: Strand, figures: Mapping[int, Figure]) -> Iterator[_Number]:
    """The small whole numbers of things in a sentence, and the words for a group of so many."""
    for at, token in enumerate(tokens):
        if token.sign in GROUPS_OF:
            yield _Number(at, GROUPS_OF[token.sign], None, token.sign)
        elif token.sign.startswith("‹c"):
            figure = figures[int(token.sign[2:-1])]
            value, glued = figure.value, strand.line.words.text[figure.end : figure.end + 1] == "-"
            if (
                value is not None
                and value == int(value)
                and _FEWEST <= value <= _MOST
                and not glued
                and _is_firm(figure)
            ):
                yield _Number(at, int(value), figure, figure.text)


def _is_firm(figure: Figure) -> bool:
    return figure.strict.is_point and figure.unit is None and figure.per is None


def _places(tokens: Sequence[Token], number: _Number) -> Iterator[_Place]:
    """Where the list of a number can stand, the surest form first."""
    noun = _phrase_end(tokens, number.at + 1)
    if number.said == "both" and noun == number.at + 1:
        return
    end = _sentence_end(tokens)
    reach = min(end, number.at + 2 + _FARTHEST_LEAD)
    lead = next((at for at in range(number.at + 1, reach) if _ends_lead(tokens, at)), end)
    # "The first three lasted five days: ..." lists the five days.
    near = range(max(number.at + 1, lead - 2), lead)
    nearer = any(tokens[at].sign[0] == _FIGURE and tokens[at - 1].sign not in _DATING for at in near)
    if lead + 1 < end and not nearer and (number.figure is not None or lead == noun):
        if tokens[lead].sign == "·(" and lead == noun:
            closing = next((at for at in range(lead + 1, end) if tokens[at].sign == "·)"), lead)
            joined = any(token.sign in _AND for token in tokens[lead + 1 : closing])
            yield _Place("bracket", number, lead + 1, closing, closed=joined and number.figure is not None)
        elif tokens[lead].sign in _DASHES and sum(token.sign in _DASHES for token in tokens[: number.at]) % 2 == 0:
            closing = next((at for at in range(lead + 1, end) if tokens[at].sign in _DASHES), end)
            yield _Place("dash", number, lead + 1, closing, closed=lead == noun)
        elif tokens[lead].sign == "·:":
            yield _Place("colon", number, lead + 1, end, closed=True)
    if noun < end and tokens[noun].sign == "·," and _is_bare_phrase(tokens, number.at + 1, noun):
        closing, closed = _comma_end(tokens, noun + 1, end)
        yield _Place("comma", number, noun + 1, closing, closed=closed)
    yield from _named_as(tokens, number, reach)
    if number.figure is None and tokens[number.at + 1 : number.at + 2] and tokens[number.at + 1].sign == "of":
        closing, closed = _comma_end(tokens, number.at + 2, end)
        yield _Place("of", number, number.at + 2, closing, closed=closed)
    if _LEADING_BACK & {token.sign for token in tokens[max(0, number.at - 2) : number.at]}:
        comma = next((at for at in range(number.at - 1, max(0, number.at - 3), -1) if tokens[at].sign == "·,"), None)
        if comma is not None:
            start = _list_start(tokens, comma)
            yield _Place("behind", number, start, comma, closed=start == 0 or tokens[start - 1].sign in FINITE)


def _named_as(tokens: Sequence[Token], number: _Number, reach: int) -> Iterator[_Place]:
    """The place of the names that "as" gives to so many people: "identified the three dead as A, B and C"."""
    named = next((at for at in range(number.at + 1, reach) if tokens[at].sign == "as"), None)
    if named is not None and number.figure is not None and _are_named(tokens, number.at, named):
        end = _sentence_end(tokens)
        closing, closed = _comma_end(tokens, named + 1, end)
        if not any(_is_plural(tokens[named:closing], at) for at in range(1, closing - named)):
            yield _Place("comma", number, named + 1, closing, closed=closed or closing == end)


def _is_plural(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word alone in a list names several: "identified as Serbs, Croats and Bosniaks"."""
    alone = not tokens[at - 1].capital and (at + 1 == len(tokens) or not tokens[at + 1].capital)
    return alone and tokens[at].sign.endswith("s")


def _are_named(tokens: Sequence[Token], number: int, behind: int) -> bool:
    """Whether "as" gives the names of all: "named the three dead as", "the three dead were identified as"."""
    before, between = tokens[max(0, number - _NAMING_REACH) : number], tokens[number + 1 : behind]
    if any(token.sign[0] in {"·", _FIGURE} for token in between) or "of" in {token.sign for token in before}:
        return False
    return any(token.sign in NAMING for token in (*before, *between))


def _ends_lead(tokens: Sequence[Token], at: int) -> bool:
    sign = tokens[at].sign
    return sign in _BREAKS or sign in _DASHES or sign == "·("


def _phrase_end(tokens: Sequence[Token], start: int) -> int:
    """One past the noun phrase behind a number: words without a verb or another figure."""
    at = start
    while at < len(tokens):
        sign = tokens[at].sign
        if sign[0] == "·" or sign.startswith(_FIGURE) or sign in _PHRASE_ENDS or sign in _AND:
            break
        at += 1
    return at


def _is_bare_phrase(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a noun phrase runs to its comma without a preposition that could take the list as its own."""
    phrase = tokens[start:end]
    if len(phrase) > _LONGEST_PHRASE or any(token.sign in PREPOSITIONS - {"of"} for token in phrase):
        return False
    return not phrase or not phrase[-1].capital or (len(phrase) <= _FEWEST and phrase[-1].sign.endswith("s"))


def _sentence_end(tokens: Sequence[Token]) -> int:
    end = len(tokens)
    while end and tokens[end - 1].sign in _STOPS | {'·"', "·”", "·'", "·’"}:
        end -= 1
    return end


def _comma_end(tokens: Sequence[Token], start: int, end: int) -> tuple[int, bool]:
    """Where a list between commas ends: at the comma behind the thing that "and" adds; and whether it has one."""
    joined = False
    for at in range(start, min(end, start + _MOST_SEEN)):
        sign = tokens[at].sign
        if sign in _AND:
            joined = True
        elif sign in FINITE or sign in _BREAKS or sign in _DASHES or sign in {"·)", "·("}:
            return at, False
        elif joined and sign == "·,":
            after = tokens[at + 1] if at + 1 < end else None
            if after is None or not (after.capital or after.sign in _AND):
                return at, True
    return min(end, start + _MOST_SEEN), False


def _list_start(tokens: Sequence[Token], end: int) -> int:
    """Where the names begin that stand right before a comma."""
    at = end
    while at > max(0, end - _MOST_SEEN):
        token = tokens[at - 1]
        inner = token.sign in {"·,", "·;", "·."} or token.sign in _AND or token.sign in PARTICLES
        if not (token.capital or inner):
            break
        at -= 1
    while at < end and not tokens[at].capital and tokens[at].sign != "the":
        at += 1
    return at


def _read(tokens: Sequence[Token], place: _Place, figures: Mapping[int, Figure]) -> Listed | None:
    """The things of a list in its place; None where other words show that it is no list of that number."""
    number, stretch = place.number, tokens[place.start : place.end]
    if not stretch or len(stretch) > 4 * _MOST_SEEN or any(token.sign in _STOPS for token in stretch[:-1]):
        return None
    lead = tokens[number.at + 1 : place.start - 1] if place.form != "behind" else ()
    near = {token.sign for token in (*tokens[max(0, number.at - 2) : number.at], *lead)}
    if (
        near & PARTIAL
        or (lead and lead[-1].sign in _SAYING)
        or (stretch[0].sign in {"·“", '·"'} and place.form == "colon")
    ):
        return None
    head = _head(tokens, number)
    return read_list(stretch, figures, people=may_be_person(head), kinds=head in KINDS)


def _head(tokens: Sequence[Token], number: _Number) -> str:
    """The noun that the number counts, in the singular; empty where there is none."""
    if number.figure is not None:
        return number.figure.head or ""
    end = _phrase_end(tokens, number.at + 1)
    return tokens[end - 1].sign.removesuffix("s") if end > number.at + 1 else "man"


def _binds(tokens: Sequence[Token], place: _Place, listed: Listed, numbers: Sequence[_Number]) -> bool:
    """Whether a list is bound to its number: for certain, or since it holds as many as stated."""
    value = place.number.value
    if value in listed.counts:
        by_names = place.form in {"comma", "behind"} and tokens[place.start].sign not in NAMELY
        named = listed.names or not by_names
        if place.form == "of":
            named = listed.names and _are_bare_names(tokens, place)
        return named and len(listed.counts) <= _LOOSEST + 1
    if not listed.sure or (listed.beyond and value > max(listed.counts)):
        return False
    if min(abs(value - count) for count in listed.counts) > _FARTHEST:
        return False
    match place.form:
        case "comma":
            return place.closed and listed.names and _are_bare_names(tokens, place)
        case "behind":
            whole = place.start == 0 or value > max(listed.counts)
            return place.closed and whole and listed.names and _are_bare_names(tokens, place)
        case "of":
            return listed.names and _are_bare_names(tokens, place)
        case "dash" | "bracket" if not place.closed:
            return False
        case _:
            rivals = [n for n in numbers if n.at < place.start and n.value in listed.counts]
            between = [n for n in numbers if place.number.at < n.at < place.start]
            return not rivals and not between and _leads(tokens, place)


def _leads(tokens: Sequence[Token], place: _Place) -> bool:
    """Whether nothing between a number and its list counts or tells anything else."""
    at = place.number.at
    before = tokens[max(0, at - 3) : at]
    if any(token.sign == "of" for token in before) and any(token.sign.startswith(_FIGURE) for token in before):
        return False
    lead = tokens[at + 1 : place.start - 1]
    return not any(token.sign == "·," or token.sign.startswith(("‹c", "‹m", "‹p", "‹s", "‹x")) for token in lead)


def _are_bare_names(tokens: Sequence[Token], place: _Place) -> bool:
    return all(
        token.capital or token.sign in _AND or token.sign in PARTICLES or token.sign in {"·,", "·."}
        for token in tokens[place.start : place.end]
    )


def _relation(strand: Strand, place: _Place, listed: Listed) -> Relation:
    number = place.number
    first, last = sorted((number.at, place.start, place.end - 1))[::2]
    part = strand.line.words.part
    cue = Span(strand.spans[first].start, strand.spans[last].end, part)
    figure = number.figure
    told = () if figure is None else (Operand(role="b", figure=figure.id),)
    return Relation(
        id=0,
        kind="listing",
        operands=(*told, *(Operand(role="a", figure=own) for own in listed.own)),
        cue=cue,
        pattern=f"list, {place.form}",
        listing=Listing(
            counts=listed.counts,
            things=listed.things,
            stated=number.value if figure is None else None,
            beyond=listed.beyond,
        ),
    )
