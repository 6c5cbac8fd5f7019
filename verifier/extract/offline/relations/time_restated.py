"""One happening dated twice: in words beside its verb ("took office last month"), in figures beside its noun."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from verifier.claims.model import Operand, Relation
from verifier.extract.offline.relations.patterns import Pattern, Strand
from verifier.extract.offline.relations.time_points import is_worded, is_written
from verifier.figures.model import Figure

# What somebody did, or what befell them, and the nouns for it.
_HAPPENINGS: Final = """
returned_to_power|returned_to_office|returned_to_the_white_house|returned_to_washington|took_office
  |was_sworn_in|was_inaugurated|assumed_office
  : inauguration|swearing-in|investiture
was_elected|was_re-elected|won_the_presidency|won_the_vote|won_re-election : election|victory|re-election|win
was_arrested|were_arrested|was_detained|were_detained|police_arrested : arrest|arrests|detention
died|passed_away|was_killed|were_killed|was_murdered|was_shot_dead : death|deaths|killing|murder|passing
resigned|quit|stepped_down : resignation|departure|exit
was_convicted|was_found_guilty : conviction
was_sentenced|was_jailed : sentencing
was_acquitted|was_cleared : acquittal
was_released|were_released|was_freed|were_freed : release
was_appointed|was_named|was_nominated : appointment|nomination
was_signed|was_ratified|signed_the_deal|signed_the_treaty : signing|ratification
was_launched|were_launched|launched|lifted_off|blasted_off : launch|lift-off
was_opened|opened|reopened : opening|reopening|inauguration
invaded : invasion
attacked|struck|was_attacked : attack|assault|strike
crashed|went_down|was_downed : crash
collapsed|fell_down|caved_in : collapse
exploded|blew_up : explosion|blast
erupted : eruption
sank|capsized : sinking|capsizing
married|wed|were_married : wedding|marriage
merged : merger
was_published|came_out|was_released : publication|release
voted|went_to_the_polls|held_a_referendum : vote|election|referendum|ballot
surrendered : surrender
was_hit|was_struck : earthquake|quake|storm|hurricane|cyclone|flood
"""
_OWNED: Final = frozenset({"his", "her", "its", "their", "the", "that"})


class _Telling(NamedTuple):
    """The patterns of one happening: with its verb and a date in words, with its noun and a date in figures."""

    by_verb: tuple[Pattern, ...]
    by_noun: tuple[Pattern, ...]


def happenings_dated_twice(strands: Sequence[Strand], figures: Mapping[int, Figure]) -> Iterator[Relation]:
    """Each happening that a sentence dates in words, and it or the next one in figures."""
    for at, strand in enumerate(strands):
        in_words = any(is_worded(figures[one]) for one in strand.figures)
        for telling in _TELLINGS if in_words else ():
            worded = next(_dates(telling.by_verb, strand, figures, worded=True), None)
            if worded is None:
                continue
            here = list(_dates(telling.by_noun, strand, figures, worded=False))
            dated = here or _next_sentence(telling, strands[at : at + 2], figures)
            if len(dated) == 1:
                yield Relation(
                    id=0,
                    kind="relative_date",
                    operands=(Operand(role="a", figure=worded.id), Operand(role="b", figure=dated[0].id)),
                    cue=worded.span,
                    pattern="one happening dated twice",
                )


def _next_sentence(telling: _Telling, pair: Sequence[Strand], figures: Mapping[int, Figure]) -> list[Figure]:
    """The dates that the sentence right behind gives for the happening by a noun that points back at it."""
    if len(pair) < 2 or pair[1].line.sentence.id - pair[0].line.sentence.id != 1:
        return []
    strand, follower = pair
    if follower.line.words.part != strand.line.words.part:
        return []
    return [
        figure
        for figure in _dates(telling.by_noun, follower, figures, worded=False)
        if not _OWNED.isdisjoint((*follower.before(figure.id, 2), *follower.before(figure.id, 4)))
    ]


def _dates(
    patterns: Sequence[Pattern], strand: Strand, figures: Mapping[int, Figure], *, worded: bool
) -> Iterator[Figure]:
    """The dates that some patterns find; a later happening of another sort may not lie between."""
    for pattern in patterns:
        for found in pattern.find(strand):
            figure = figures[found.roles["a"][0]]
            if is_worded(figure) if worded else _is_day(figure):
                yield figure


def _is_day(figure: Figure) -> bool:
    return is_written(figure) and figure.date is not None and figure.date.grain == "day"


def _tellings() -> Iterator[_Telling]:
    for row in _HAPPENINGS.strip().replace("\n  ", " ").replace(" |", "|").splitlines():
        verbs, nouns = (side.strip() for side in row.split(" : "))
        yield _Telling(
            (Pattern(f"!{verbs} ~4 {{a:date}}"), Pattern(f"{{a:date}} ,? ~3 !{verbs}"), *_parted(verbs)),
            (Pattern(f"{{a:date}} ~1 !{nouns}"), Pattern(f"!{nouns} ~1 on {{a:date}}")),
        )


def _parted(verbs: str) -> Iterator[Pattern]:
    """The verb with the date before what goes with it: "returned last month to power"."""
    for verb, _, rest in (phrase.partition("_") for phrase in verbs.split("|")):
        if rest and verb not in {"was", "were"}:
            yield Pattern(f"!{verb} {{a:date}} !{rest}")


_TELLINGS: Final = tuple(_tellings())
