"""Who says what: every attribution of an article, read by a grammar of cues over its words."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from verifier.article.model import Article
from verifier.article.span import Span
from verifier.claims.model import Attribution
from verifier.extract.offline.attribution.content_quotes import Quotations, find_quotations
from verifier.extract.offline.attribution.coreference import SourceMemory
from verifier.extract.offline.attribution.coreference_names import full_names
from verifier.extract.offline.attribution.cues import VERB_FORMS
from verifier.extract.offline.attribution.cues_nouns import CONTENT_NOUNS, DISTANCING
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.labels import read_label, read_lead, read_trailing_label
from verifier.extract.offline.attribution.phrases import (
    COUNTED_NOUNS,
    PHRASE_STARTS,
    read_adverb,
    read_bases,
    read_noun,
    read_phrase,
    rest_on,
    rest_on_cited,
)
from verifier.extract.offline.attribution.polls import POLL_VERBS, is_share, read_poll
from verifier.extract.offline.attribution.scope import continue_count, continue_quotation, refer_back, signature
from verifier.extract.offline.attribution.verbs import read_verb
from verifier.extract.offline.clauses import Line, Words, lines_of
from verifier.figures.model import Figure

_CUE_WORDS: Final = (
    frozenset(VERB_FORMS)
    | PHRASE_STARTS
    | COUNTED_NOUNS
    | frozenset(DISTANCING)
    | frozenset(CONTENT_NOUNS)
    | POLL_VERBS
)

_RECENT: Final = 12
_TELLING: Final = frozenset({"says", "tells", "quotes", "phrase"})


def find_attributions(article: Article, figures: Sequence[Figure]) -> tuple[Attribution, ...]:
    """Every attribution of an article in its order, numbered from 1, with the figures that stand under each.

    A basis ("a tally based on official figures") is an attribution of its own; `same_as` leads from a later mention of
    a source to the one before it.
    """
    lines = lines_of(article)
    quotes = _quotations(article, lines)
    drafts: list[Draft] = []
    for number, line in enumerate(lines):
        opens = number == 0 or lines[number - 1].sentence.paragraph != line.sentence.paragraph
        found = _read_line(line, quotes[line.words.part], opens_paragraph=opens)
        marks = quotes[line.words.part]
        if not found:
            signed = signature(line, marks, marks.around(line.lo - 1) if line.lo else None)
            found = [] if signed is None else [signed]
        continue_quotation(line, marks, drafts, found)
        continue_count(line, drafts, found)
        for draft in found:
            refer_back(draft, drafts)
        drafts.extend(found)
    return _numbered(drafts, lines, quotes, _FigureIndex(figures))


def _quotations(article: Article, lines: Sequence[Line]) -> dict[str, Quotations]:
    columns: dict[str, Words] = {line.words.part: line.words for line in lines}
    return {part: find_quotations(article, words) for part, words in columns.items()}


def _read_line(line: Line, quotes: Quotations, *, opens_paragraph: bool) -> list[Draft]:
    """All attributions of one sentence, in order of their cues."""
    drafts: list[Draft] = []
    label = read_label(line, quotes, opens_paragraph=opens_paragraph) or read_trailing_label(line, quotes)
    if label is not None:
        drafts.append(label)
    low = line.words.low
    claimed = line.lo
    for k in range(line.lo, line.hi):
        word = low[k]
        if word not in _CUE_WORDS or k < claimed:
            continue
        for draft in _read_word(line, quotes, k, drafts):
            if _repeats(draft, drafts):
                continue
            drafts.append(draft)
            drafts.extend(read_bases(draft))
            claimed = max(claimed, draft.cue[1])
            if draft.basis is not None and draft.basis not in drafts[-_RECENT:]:
                drafts.append(draft.basis)
    led = read_lead(line, quotes, drafts)
    return drafts if led is None else [*drafts, led]


def _repeats(draft: Draft, earlier: Sequence[Draft]) -> bool:
    """Whether a belief only repeats its speaker inside what is said: "officials said they hoped …"."""
    if draft.frame not in {"thinks", "intends"} or draft.source is None or draft.source[1] - draft.source[0] > 1:
        return False
    if draft.line.words.low[draft.source[0]] not in {"he", "she", "they", "it"}:
        return False
    return any(
        first <= draft.source[0] <= first + 2 and draft.cue[1] < last
        for said in earlier[-_RECENT:]
        for first, last in said.contents
    )


def _read_word(line: Line, quotes: Quotations, k: int, drafts: list[Draft]) -> Iterator[Draft]:
    word = line.words.low[k]
    if word in PHRASE_STARTS:
        phrase = read_phrase(line, quotes, k)
        if phrase is not None:
            rest_on(phrase, drafts)
            yield phrase
            return
    if word in DISTANCING or word in POLL_VERBS:
        told = read_adverb(line, quotes, k) if word in DISTANCING else read_poll(line, quotes, k)
        if told is not None:
            yield told
        if told is not None or word in DISTANCING:
            return
    if word in VERB_FORMS:
        verb = read_verb(line, quotes, k, drafts)
        if verb is not None:
            rest_on_cited(verb, drafts)
            yield verb
            return
    if word in CONTENT_NOUNS or word in COUNTED_NOUNS:
        noun = read_noun(line, quotes, k)
        if noun is not None:
            yield noun


def _is_reported_view(draft: Draft, neighbours: Sequence[Draft], *, named: bool) -> bool:
    """Whether a belief or wish is itself told by somebody else, who then answers for its figures.

    So does whoever tells what others say whom nobody names ("people say"), and a poll for those asked in it.
    """
    here, words = draft.cue[0], draft.line.words
    asked = is_share(words, draft.source)
    if not asked and named and draft.frame not in {"thinks", "intends", "takes"}:
        return False
    tellers = [said for said in neighbours if said is not draft and said.line.words is words and said.source]
    return any(
        first <= here < last and (asked or said.frame in _TELLING) for said in tellers for first, last in said.contents
    )


class _FigureIndex:
    """Figures by place, so that those inside a span are found without a search through all."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._by_part: dict[str, tuple[list[int], list[Figure]]] = {}
        for part in ("headline", "body"):
            inside = sorted((f for f in figures if f.part == part), key=lambda f: (f.start, f.end))
            self._by_part[part] = [f.start for f in inside], inside

    def within(self, span: Span) -> list[Figure]:
        starts, figures = self._by_part[span.part]
        return [
            f for f in figures[bisect_left(starts, span.start) : bisect_left(starts, span.end)] if f.end <= span.end
        ]


def _numbered(
    drafts: list[Draft], lines: Sequence[Line], quotes: dict[str, Quotations], index: _FigureIndex
) -> tuple[Attribution, ...]:
    memory = SourceMemory(full_names(lines))
    ids = {id(draft): number for number, draft in enumerate(drafts, start=1)}
    latest_by_name: dict[str, int] = {}
    finished: list[Attribution] = []
    unheard = iter(lines)
    at: Line | None = None
    for number, draft in enumerate(drafts, start=1):
        while at is not draft.line:
            at = next(unheard)
            memory.hear(at, quoted=quotes[at.words.part].at[at.lo] >= 0)
        words = draft.line.words
        name, kind = memory.resolve(draft, quoted=quotes[words.part].at[draft.cue[0]] >= 0)
        contents = tuple(words.span(*content) for content in draft.contents)
        around = drafts[max(0, number - _RECENT) : number + _RECENT]
        told = not _is_reported_view(draft, around, named=name is not None and kind != "anonymous")
        under = dict.fromkeys(figure.id for content in contents if told for figure in index.within(content))
        finished.append(
            Attribution(
                id=number,
                source=words.span(*draft.source) if draft.source else None,
                name=name,
                kind=kind,
                cue=words.span(*draft.cue),
                contents=contents,
                stance=draft.stance,
                basis=ids.get(id(draft.basis)) if draft.basis else None,
                same_as=latest_by_name.get(name) if name else None,
                figures=tuple(under),
            )
        )
        if name:
            latest_by_name[name] = number
    return tuple(finished)
