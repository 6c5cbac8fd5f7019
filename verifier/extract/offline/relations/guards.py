"""What keeps a sentence pattern from binding figures that have nothing to do with each other."""

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Final, Literal

from verifier.claims.elided import completed
from verifier.claims.model import Relation, Role
from verifier.claims.nouns import STILL_THERE, act_of_noun, canonical, counted_head, is_group, is_person, may_be_person
from verifier.claims.ratios import is_points
from verifier.claims.rebased import REBASED
from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.patterns import Strand
from verifier.extract.offline.relations.patterns_words import WORD_CLASSES
from verifier.extract.offline.relations.row import Row
from verifier.extract.offline.relations.time_points import admits_length
from verifier.figures.model import Figure

Kinship = Literal["same", "akin", "unknown", "alien"]

# Quantities whose rise is a fall, or that are places in a row.
_INVERTED: Final = word_set("""
dollar euro yen greenback
loss losses deficit deficits debt ranked ranking rank place seed seeded odds per minus below handicap yield
yields shortfall shortfalls gap gaps record records best negative bonds currency currencies
rupee peso pound sterling lira rouble ruble yuan renminbi baht ringgit rupiah naira rand krona krone franc zloty forint
shekel dinar dirham riyal hryvnia ranks rankings rated standings
""")
# Verbs of better and worse: whether the number then rises depends on what it measures.
_TURNED: Final = word_set("""
improved improve improves improving improvement strengthened strengthens strengthening weakened weakens weakening
softened softens firmed recovered recover recovers recovering rallied rallies advanced advances advancing retreated
retreats worsened worsens worsening deteriorated lost loses losing
""")
# Nouns so wide that things of several kinds are counted under them.
_WIDE: Final = word_set("""
weapon animal vehicle item piece object building structure thing unit product work artefact artifact firearm boat ship
aircraft instrument property site incident award medal prize title device machine gadget appliance flight trip journey
match game fixture home residence dwelling facility outlet book volume document publication offence crime case injury
casualty contract order plant tree
""")
# Words that set a percentage beside another question, another time or another base than its neighbour's.
_UNLIKE: Final = word_set("""
up down rose fell grew compared versus vs than respectively multiple several each either both per annually yearly
increase decrease rise drop growth points margin chance turnout interest inflation tax
""")
# What may stand behind each of the answers to one question.
_ANSWERED: Final = word_set("""
were are was is said say voted vote chose for would will had have answered did do went go came come to from responded by
""")
# Words of those for and of those against: with the undecided they are all who answered.
_FOR: Final = word_set(
    "for favour favor favours favored favoured back backs backed support supports supported approve yes"
)
_AGAINST: Final = word_set("against oppose opposes opposed disapprove disapproves disapproved no reject rejected")
# What may be set for a move: "the limit on rent rises", "its forecast of wage increases".
_FORESEEN: Final = word_set("target targets forecast forecasts limit limits cap ceiling estimate estimates outlook")
_OF_WHAT: Final = (["for"], ["of"], ["on"])
# Percentages that make more than this were answers of which one person could give several.
_MOST_ANSWERED: Final = 130
# Behind one of these stands what a share is compared with ("half of the 40 seats, up from 12").
_COMPARING: Final = frozenset({"from", "than", "up", "down", "against", "since"})
# Behind one of these stands what something grew or fell from, and no whole of a list.
_STARTS: Final = frozenset({"from", "than", "against"})
_MORE: Final = frozenset({"more", "less", "fewer", "higher", "lower", "up", "down", "above", "below"})
_PLACING: Final = frozenset({"in", "at", "across", "over", "on", "from", "for", "to", "among", "between"})
_MADE_UP: Final = frozenset({"make", "makes", "made", "making"})
_BACKING: Final = frozenset({"support", "backing", "approval"})
_REACH: Final = 4
_LONG_REACH: Final = 10
# "Grew 3 percent a year" is a pace.
_PACES: Final = (["a", "year"], ["per", "year"], ["each", "year"], ["every", "year"], ["a", "month"], ["a", "week"])
_PERIODS: Final = frozenset(["year", "month", "week", "day", "quarter", "season", "decade"])
# Behind a percentage: it tells of a stretch of time.
_OVER_TIME: Final = frozenset({"since", "from", "over", "during", "after", "in", "this", "last"})
# What the sign of a figure in a strand begins with.
_FIGURE: Final = "‹"
# "Three of four patients" is a manner of speaking up to this number.
_IDIOM: Final = 12
_SPAN_ROLES: Final[tuple[Role, ...]] = ("a", "b", "c")
_SUM_KINDS: Final = frozenset({"total", "remainder", "part_of", "share_of"})


def admits(row: Row, relation: Relation, figures: Mapping[int, Figure], strand: Strand) -> bool:
    """Whether the figures that a row has found can stand in its equation at all."""
    bound = [figures[figure] for figure in relation.figures]
    if len(bound) < len(relation.operands) or any(figure.kind == "count" and figure.per for figure in bound):
        return False
    if relation.kind == "span":
        start, end, length = (figures[relation.role(role)[0]] for role in _SPAN_ROLES)
        return admits_length(strand, start, end, length)
    if relation.kind in _SUM_KINDS and not _admits_parts(row, relation, figures, strand):
        return False
    if relation.kind == "share_of" and any(_is_movement(strand, figures[share]) for share in relation.role("c")):
        return False
    if relation.kind == "shares":
        return _admits_shares(relation, figures, strand)
    if (row.check == "growth" or relation.kind == "move") and REBASED.search(strand.text):
        return False
    if row.check == "growth":
        return _admits_growth(relation, figures, strand)
    return row.check == "none" or _admits_sum(row, relation, figures, strand)


def _is_movement(strand: Strand, share: Figure) -> bool:
    """Whether a percentage tells how far something moved over a time ("has lost 61 percent since spring")."""
    return share.trend is not None and not _OVER_TIME.isdisjoint(strand.after(share.id, 1))


def _admits_sum(row: Row, relation: Relation, figures: Mapping[int, Figure], strand: Strand) -> bool:
    """Whether parts and whole are counted in one unit and may be counted together."""
    if row.check == "member" and _one_unit([figures[figure] for figure in relation.figures]):
        return True
    counted = [figures[figure] for role in ("a", "b") for figure in relation.role(role)]
    counted += [figures[f] for f in relation.role("c")] if relation.kind == "remainder" else []
    if not _one_unit(completed(*counted) if relation.kind == "share_of" and len(counted) > 1 else counted):
        return False
    whole = figures[relation.role("b")[0]]
    parts = [figure for figure in counted if figure is not whole]
    if relation.kind == "total" and not _admits_total(row, relation, strand, parts, whole):
        return False
    if row.check == "bare" and (whole.head in {None, "point"} or any(kinship(part, whole) != "same" for part in parts)):
        return False
    if relation.kind == "remainder":
        left = figures[relation.role("c")[0]]
        # "Has sold three, leaving it with 21 after buying six": more than one thing happened to them.
        if _is_state(left, whole) or not {"after", "plus"}.isdisjoint(strand.after(left.id, 1)):
            return False
    return all(kinship(part, whole) != "alien" for part in parts)


def _admits_total(row: Row, relation: Relation, strand: Strand, parts: Sequence[Figure], whole: Figure) -> bool:
    """Whether the parts are all of one kind, and the whole is what they make and not what something grew from."""
    if not _STARTS.isdisjoint(strand.before(whole.id, 2)) or not _of_one_kind(parts, whole, row):
        return False
    if any(not _MORE.isdisjoint(strand.after(part.id, 1)) for part in parts):
        return False
    if _mixes_joints(strand, relation.role("a")) or _is_list_of_places(strand, parts, whole):
        return False
    return not (_is_list_cut(strand, relation) or _is_itself_part(strand, whole, parts))


def _is_list_of_places(strand: Strand, parts: Sequence[Figure], whole: Figure) -> bool:
    """Whether the supposed whole only says in how many places the parts are: "in three provinces: 980 in Hana, ..."."""
    if whole.value != len(parts) or _PLACING.isdisjoint(strand.before(whole.id, 1)):
        return False
    return any(part.value is not None and part.value > whole.value for part in parts)


def _mixes_joints(strand: Strand, parts: Sequence[int]) -> bool:
    """Whether semicolons part some of a list and not others: "50 ewes; it held 31 lambs and 42 ewes, 73 in all"."""
    parted = set()
    for one, other in pairwise(parts):
        signs = strand.after(one, 2 * _LONG_REACH)
        end = next((at for at, sign in enumerate(signs) if sign[2:] == f"{other}›"), len(signs))
        parted.add("·;" in signs[:end])
    return len(parted) > 1


def without_stray_parts(relation: Relation, figures: Mapping[int, Figure]) -> Relation:
    """A total without the first of its parts where it counts something else ("the two raids that killed 23 and 31")."""
    first, *rest = (figures[part] for part in relation.role("a"))
    heads = {counted_head(part) for part in rest} - {None}
    if len(rest) == 1 or len(heads) != 1 or counted_head(first) is None or first.elided:
        return relation
    one, other = _whom(counted_head(first) or ""), _whom(next(iter(heads)) or "")
    if is_person(one) == is_person(other) or may_be_person(one) == may_be_person(other):
        return relation
    operands = tuple(each for each in relation.operands if each.figure != first.id)
    return relation.model_copy(update={"operands": operands})


def ceiling_of(relation: Relation, figures: Mapping[int, Figure]) -> Literal["error", "warning"]:
    """A part named by another noun than its whole may be counted otherwise: such a relation reaches no error."""
    if relation.kind not in _SUM_KINDS or not relation.role("b"):
        return "error"
    whole = figures[relation.role("b")[0]]
    kin = {kinship(figures[part], whole) for part in relation.role("a")}
    return "warning" if "unknown" in kin else "error"


def kinship(part: Figure, whole: Figure) -> Kinship:
    """How two counted nouns stand to each other: one noun, two kinds of people, things unknown, or never one sum."""
    part_head = None if part.elided else counted_head(part)
    whole_head = None if whole.elided else counted_head(whole)
    if part_head is None or whole_head is None or part.kind != "count":
        return "same"
    one, other = _whom(part_head), _whom(whole_head)
    if one == other:
        return "same"
    if is_person(one) and is_person(other):
        return "akin"
    if is_person(one) or is_person(other):
        people = (may_be_person(one) or _is_people(part)) and (may_be_person(other) or _is_people(whole))
        return "akin" if people else "alien"
    if is_group(one) != is_group(other) and other not in _WIDE:
        return "alien"
    return "unknown"


def _whom(head: str) -> str:
    """The noun that stands for a head; an arrest or a death counts the person to whom it happened."""
    act = act_of_noun(head)
    return act[0] if act else canonical(head)


def _admits_parts(row: Row, relation: Relation, figures: Mapping[int, Figure], strand: Strand) -> bool:
    """Whether the words leave no other reading of part and whole."""
    part = figures[relation.role("a")[0]]
    if _is_gap(strand, part) or any(_is_epithet(strand, figures[figure]) for figure in relation.figures):
        return False
    if not relation.role("b"):
        return True
    whole = figures[relation.role("b")[0]]
    if whole.value == 1 or _is_average(strand, whole) or _is_difference(strand, whole):
        return False
    compared = (*relation.role("c"), *((part.id,) if part.start > whole.start else ()))
    if relation.kind == "share_of" and any(_is_compared(strand.before(one, 2)) for one in compared):
        return False
    if row.check == "direct":
        return _directly_of(strand, part)
    if relation.kind == "share_of" and whole.value is not None and whole.value <= _IDIOM and whole.text.isalpha():
        return False
    return row.check not in {"lone", "member"} or _is_lone_whole(strand, part, whole, figures)


def _is_difference(strand: Strand, whole: Figure) -> bool:
    """Whether a figure says by how much another differs ("310,000, 10,000 more than a year ago") and is no whole."""
    behind = strand.after(whole.id, _REACH)
    return "than" in behind and not _MORE.isdisjoint(behind[: behind.index("than")])


def _is_compared(before: Sequence[str]) -> bool:
    """Whether the words before a figure set it against another; "made up 18 percent" does not."""
    return not _COMPARING.isdisjoint(before) and _MADE_UP.isdisjoint(before)


def names_every_answer(strand: Strand) -> bool:
    """Whether a sentence that tells of the undecided tells of those for and of those against too."""
    return not _FOR.isdisjoint(strand.words) and not _AGAINST.isdisjoint(strand.words)


def _is_epithet(strand: Strand, figure: Figure) -> bool:
    """Whether a figure is grown onto a word that it only describes: "a 12-page report", but not "a 15-member jury"."""
    hyphenated = strand.line.words.text[figure.end : figure.end + 1] == "-"
    return hyphenated and figure.head not in {"member", "person", "seat", "bed", "room"}


def _directly_of(strand: Strand, part: Figure) -> bool:
    """Whether nothing but the counted noun stands between a part and its "of"."""
    noun = (part.counted or "").casefold().split()
    for word in strand.after(part.id, _REACH):
        if word in {"of", "out"}:
            return True
        if word not in noun:
            return False
    return False


def _is_average(strand: Strand, whole: Figure) -> bool:
    """Whether the whole is counted by the day, the head or on average: one of its parts may then be larger."""
    near = (*strand.before(whole.id, _REACH), *strand.after(whole.id, _REACH))
    return not {"average", "averaging", "per", "each", "every", "daily"}.isdisjoint(near)


def _is_lone_whole(strand: Strand, part: Figure, whole: Figure, figures: Mapping[int, Figure]) -> bool:
    """Whether no other count before could be the whole: "six nurses and four cooks, including seven women"."""
    before = strand.figures[: strand.figures.index(whole.id)]
    rivals = [figures[f] for f in before if figures[f].kind == "count"]
    if not rivals or (counted_head(part) is not None and counted_head(part) == counted_head(whole)):
        return True
    if "and" in strand.before(whole.id, 2) or counted_head(part) is None or part.elided:
        return False
    return all(counted_head(rival) is None or kinship(part, rival) == "alien" for rival in rivals)


def _is_gap(strand: Strand, figure: Figure) -> bool:
    """Whether a figure is a distance to another rather than a part of it ("within $4 million of the $37 million")."""
    hedge = figure.hedge_span
    hedged = strand.line.words.text[hedge.start : hedge.end].casefold() if hedge else ""
    return hedged.startswith("within") or strand.before(figure.id, 1) in (["within"], ["by"])


def _one_unit(figures: Sequence[Figure]) -> bool:
    return len({(figure.unit, figure.per) for figure in figures}) == 1


def _is_people(figure: Figure) -> bool:
    """Whether a counted noun is a name: of a people, a faith, a party ("Rohingya", "Muslims")."""
    words = (figure.counted or "").split()
    return bool(words) and words[-1][0].isupper()


def _of_one_kind(parts: Sequence[Figure], whole: Figure, row: Row) -> bool:
    """Parts are counted by the noun of the whole, or all are people; a list behind a colon may name the kinds."""
    kin = {kinship(part, whole) for part in parts}
    named_as_whole = row.check == "part" or canonical(counted_head(whole) or "") in _WIDE
    return "alien" not in kin and ("unknown" not in kin or named_as_whole)


def _is_list_cut(strand: Strand, relation: Relation) -> bool:
    """Whether a list goes on behind its last figure, before its total: "two silvers and a bronze, six in all"."""
    words = strand.after(relation.role("a")[-1], _LONG_REACH)
    ends = [at for at, word in enumerate(words) if word[0] == _FIGURE or word in {"·.", "·;"}]
    rest = words[: ends[0]] if ends else words
    return any(pair in {("and", "a"), ("and", "an"), ("and", "another"), ("and", "several")} for pair in pairwise(rest))


def _is_itself_part(strand: Strand, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a whole is only what another figure is counted among: "72 of the 120 seats: 45 for ...", or years."""
    before = strand.before(whole.id, _REACH)
    if whole.start > parts[0].start:
        return False
    if whole.head in _PERIODS:
        return True
    if "of" not in before:
        return False
    return any(word[0] == _FIGURE for word in before[: before.index("of")])


def _is_state(left: Figure, whole: Figure) -> bool:
    """Whether what is left is only told the state of, not that it remains ("leaving three injured")."""
    if counted_head(left) is None:
        return left.counted is not None and left.counted not in STILL_THERE
    return kinship(left, whole) != "same" or left.head in {"dead", "injured", "wounded", "homeless", "missing"}


def _admits_growth(relation: Relation, figures: Mapping[int, Figure], strand: Strand) -> bool:
    before, after = figures[relation.role("a")[0]], figures[relation.role("b")[0]]
    if _closes_list(strand, after, figures):
        return False
    before, after = completed(before, after)
    if (before.unit, before.per) != (after.unit, after.per) or kinship(before, after) not in {"same", "akin"}:
        return False
    stated = [figures[figure] for figure in relation.role("c")]
    if not stated:
        return _tells_direction(relation, before, after, strand)
    change = stated[0]
    if change.kind == "count" and change.head == "time":
        return False
    if strand.after(change.id, 2) in _PACES:
        return False
    if change.kind in {"percent", "fraction", "multiplier", "share"}:
        return True
    if is_points(change):
        return before.unit in {None, "percent"}
    return change.unit == before.unit and change.per in {None, before.per}


def _closes_list(strand: Strand, after: Figure, figures: Mapping[int, Figure]) -> bool:
    """Whether a figure is the last of a list: what follows is told of the whole ("31 red and 27 blue, up ...")."""
    if "and" not in strand.before(after.id, 2):
        return False
    earlier = strand.figures[: strand.figures.index(after.id)][-2:]
    listed = [figures[one] for one in earlier if (figures[one].kind, figures[one].unit) == (after.kind, after.unit)]
    return len(listed) > 1


def _tells_direction(relation: Relation, before: Figure, after: Figure, strand: Strand) -> bool:
    """Whether a bare verb says which figure is the larger; below zero, a smaller number may be told as a rise."""
    if all(figure.value is not None and figure.value < 0 for figure in (before, after)) or _foresees_move(strand):
        return False
    first, second = sorted((before, after), key=lambda figure: figure.start)
    between = takewhile(lambda sign: sign[2:] != f"{second.id}›", strand.after(first.id, 2 * _LONG_REACH))
    other_way = WORD_CLASSES["move"]["down" if relation.direction == "up" else "up"]
    words = strand.words - {"per"} if before.kind == "rate" else strand.words
    return all(inverted.isdisjoint(words) for inverted in (_INVERTED, _TURNED)) and other_way.isdisjoint(between)


def _foresees_move(strand: Strand) -> bool:
    """Whether a move is only what is foreseen or limited: "moved its target for rent increases to 2 percent"."""
    signs = strand.text.split()
    targets = (at for at, sign in enumerate(signs) if sign in _FORESEEN and signs[at + 1 : at + 2] in _OF_WHAT)
    moves = WORD_CLASSES["move"]["up"] | WORD_CLASSES["move"]["down"]
    return any(not moves.isdisjoint(signs[at + 2 : at + 2 + _REACH]) for at in targets)


def _told_of_unlike(strand: Strand) -> bool:
    """Whether words set percentages beside other questions, times or bases; "make up 30 percent" moves nothing."""
    made_up = any(f"{verb} up " in strand.text for verb in _MADE_UP)
    return not _UNLIKE.isdisjoint(strand.words - {"up"} if made_up else strand.words)


def _admits_shares(relation: Relation, figures: Mapping[int, Figure], strand: Strand) -> bool:
    """Whether percentages are the answers to one question: none left over, and no two of them of bases of their own."""
    shares = relation.role("a")
    every = {figure for figure in strand.figures if figures[figure].kind == "percent"}
    if every != set(shares) or any(figures[share].per for share in shares) or _told_of_unlike(strand):
        return False
    if any("of" in (near := strand.before(share, 2)) and _BACKING.isdisjoint(near) for share in shares):
        return False
    if not relation.closed and sum(figures[share].value or 0 for share in shares) > _MOST_ANSWERED:
        return False
    behind = [sign for share in shares for sign in strand.after(share, 1) if sign[0].isalnum()]
    return all(behind.count(sign) == 1 or sign in _ANSWERED for sign in behind)
