"""Which figures of a sentence stand clearly under its source, and which words point back at one of several."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from verifier.article.model import Sentence
from verifier.article.span import Span
from verifier.claims.model import Attribution
from verifier.claims.wordlists import word_set
from verifier.dossier import Dossier
from verifier.figures.model import Figure
from verifier.rules.lexicon import words

_KINDS: Final = word_set("count money percent points measure rate fraction share")
_BREAK: Final = re.compile(r"[,;:—–]|\s-\s|--")
_MARKS: Final = re.compile(r"[\"“”„«»]|''|``")
# What goes on in the first clause is the source's still; a clause of its own or an apposition may be the writer's.
_OWN_CLAUSE: Final = words("and but while whereas which of_whom of_which", before=r"^[\W_]*")
_APPOSED: Final = words(
    "most mostly half including among with bringing taking raising the_majority a_majority some nearly about almost "
    "more_than at_least",
    before=r"^[\W_]*",
    behind=r"(?: \S+){0,4}\s*$",
)
_DESCRIBES: Final = words("who whose whom", before=r"^[\W_]*")
# "these figures": which of those told before is left to the reader.
_SEVERAL: Final = words("these those", behind=r" (?:figures|numbers|counts|tolls|totals|estimates)\b(?! of|:)")
_ONE: Final = words("this that", behind=r" (?:figure|number|count|toll|total|estimate)\b(?! of|:)")
_SEVERAL_FIGURES: Final = 2
# How many characters behind its source a figure may stand and still be taken for the source's.
_REACH: Final = 400


class Adrift(NamedTuple):
    """A source, the last figure that is its own, and the figures behind it that may be its own or the writer's."""

    said: Attribution
    own: Figure
    figures: tuple[Figure, ...]


class Pointer(NamedTuple):
    """Words that point back at a figure, and the figures that may be meant."""

    words: Span
    figures: tuple[Figure, ...]


def adrift(dossier: Dossier) -> Iterator[Adrift]:
    """Figures in a clause behind the one source of their sentence, which has figures of its own before it."""
    figures = _weighed(dossier)
    for number, said in _lone_attributions(dossier):
        sentence = dossier.article.sentences[number - 1]
        start, end = _place(said)
        own = [each for each in figures[number] if each.end <= start and each.id in said.figures]
        near = (each for each in figures[number] if 0 <= each.start - end < _REACH)
        behind = (each for each in near if _is_adrift(dossier, each, said))
        loose = tuple(each for each in behind if _stands_apart(dossier.article.part(sentence.span.part), said, each))
        if own and loose:
            yield Adrift(said, own[-1], loose)


def pointers(dossier: Dossier) -> Iterator[Pointer]:
    """Words for figures ("that figure") where the sentences before hold several that may be meant."""
    figures = _weighed(dossier)
    for sentence in _sentences_with_a_source(dossier):
        text = dossier.article.quote(sentence.span)
        several = _SEVERAL.search(text)
        found = several or _ONE.search(text)
        if found is None or any(each.start < sentence.span.start + found.start() for each in figures[sentence.id]):
            continue
        candidates = [each for told in _told_before(dossier, sentence, 2 if several else 1) for each in figures[told]]
        unclear = _in_several_voices(dossier, candidates) if several else _of_one_kind(candidates)
        if len(candidates) >= _SEVERAL_FIGURES and unclear:
            start = sentence.span.start + found.start()
            yield Pointer(Span(start, start + len(found[0]), sentence.span.part), tuple(candidates))


def _lone_attributions(dossier: Dossier) -> Iterator[tuple[int, Attribution]]:
    """The sentences that name one source and no more, each with what is attributed to it."""
    bases = {said.basis for said in dossier.attributions}
    told: defaultdict[int, list[Attribution]] = defaultdict(list)
    for said in dossier.attributions:
        sentence = dossier.sentence_of(said.cue) if said.cue else None
        if sentence is not None and said.id not in bases:
            told[sentence.id].append(said)
    for number, (said, *others) in told.items():
        if not others and said.source is not None and said.stance == "asserts":
            yield number, said


def _place(said: Attribution) -> tuple[int, int]:
    """Where the words that name the source and its saying start and end."""
    spans = [span for span in (said.source, said.cue) if span]
    return min(span.start for span in spans), max(span.end for span in spans)


def _is_adrift(dossier: Dossier, figure: Figure, said: Attribution) -> bool:
    """Whether nobody else is named for a figure."""
    return all(other.id in {said.id, said.basis} for other in dossier.attributions_of(figure.id))


def _stands_apart(text: str, said: Attribution, figure: Figure) -> bool:
    """Whether a figure stands in a clause of its own behind the source, and not in the same quotation."""
    _, end = _place(said)
    between = text[end : figure.start]
    breaks = [each.end() for each in _BREAK.finditer(between)]
    if not breaks or len(_MARKS.findall(between)) % 2:
        return False
    if _DESCRIBES.search(between[breaks[-1] :]):
        return False
    return not between[breaks[-1] :].strip() or any(
        _OWN_CLAUSE.search(between[each:]) or _APPOSED.search(between[each:]) for each in breaks
    )


def _told_before(dossier: Dossier, sentence: Sentence, most: int) -> Iterator[int]:
    """The sentence before and, where several figures are meant, the one before that, of the same paragraph."""
    for number in range(sentence.id - most, sentence.id):
        if number > 0:
            other = dossier.article.sentences[number - 1]
            if (other.span.part, other.paragraph) == (sentence.span.part, sentence.paragraph):
                yield number


def _of_one_kind(figures: Sequence[Figure]) -> bool:
    """Whether figures are exact and of one kind and unit, so that none is the likelier to be meant."""
    return len({(each.kind, each.unit) for each in figures}) == 1 and all(each.hedge != "vague" for each in figures)


def _in_several_voices(dossier: Dossier, figures: Sequence[Figure]) -> bool:
    """Whether each sentence's figures have a source, and not the same: "these figures" of one voice are all of them."""
    named: defaultdict[int, set[str | None]] = defaultdict(set)
    for each in figures:
        sentence = dossier.sentence_of(each.span)
        named[sentence.id if sentence else 0] |= {said.name for said in dossier.attributions_of(each.id)}
    told = [names for names in named.values() if names]
    return len(told) == len(named) > 1 and told[0].isdisjoint(told[1])


def _sentences_with_a_source(dossier: Dossier) -> Iterator[Sentence]:
    cues = (dossier.sentence_of(said.cue) for said in dossier.attributions if said.cue)
    yield from {sentence.id: sentence for sentence in cues if sentence}.values()


def _weighed(dossier: Dossier) -> defaultdict[int, list[Figure]]:
    """The figures other than dates, ages and ranks, by the number of their sentence."""
    told: defaultdict[int, list[Figure]] = defaultdict(list)
    for figure in dossier.figures:
        sentence = dossier.sentence_of(figure.span)
        if sentence is not None and figure.kind in _KINDS and figure.tier == "required":
            told[sentence.id].append(figure)
    return told
