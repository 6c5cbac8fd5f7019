"""Simpler ways to find attributions, to be measured beside the grammar: a list of cues, and two that need a parser."""

import importlib
import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from benchmarks.polnear_scoring import Marked
from verifier.article import Article, Span
from verifier.extract.offline.attribution.cues import VERB_FORMS

Reader = Callable[[Article], list[Marked]]

# What spaCy and textacy give; neither is installed where types are checked.
Parse = Any

_WORD: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_NAME_BEFORE: Final = re.compile(r"(?:\b[A-Z][\w.'’-]*\s+)*\b(?:[A-Z][\w.'’-]*|he|she|they|it)\s+(?:also\s+)?$")
_NAME_AFTER: Final = re.compile(r"\s+(?:the\s+)?((?:[A-Z][\w.'’-]*\s*)+)")
_SAYING: Final = frozenset(
    form
    for form, cues in VERB_FORMS.items()
    for cue, name in cues
    if cue.frame in {"says", "tells"} and name in {"past", "third"} and not cue.particles
)
_LEMMAS: Final = frozenset(
    cue.lemma for cues in VERB_FORMS.values() for cue, _ in cues if cue.frame in {"says", "tells", "thinks", "shows"}
)


def cue_list(article: Article) -> list[Marked]:
    """The floor: in each sentence the first verb of saying or "according to", the name beside it, and all the rest."""
    return [marked for sentence in article.sentences for marked in _by_cue(article.text, sentence.span)]


def _by_cue(text: str, sentence: Span) -> Iterator[Marked]:
    for word in _WORD.finditer(text, sentence.start, sentence.end):
        low, start, end = word.group().lower(), word.start(), word.end()
        according = low == "according" and text[end : end + 3].lower() == " to"
        if not according and low not in _SAYING:
            continue
        end += 3 * according
        before = None if according else _NAME_BEFORE.search(text[sentence.start : start])
        after = _NAME_AFTER.match(text[end : sentence.end])
        source = Span(start, start)
        if before is not None:
            source = Span(sentence.start + before.start(), sentence.start + before.start() + len(before[0].rstrip()))
        elif after is not None:
            source = Span(end + after.start(1), end + after.start(1) + len(after[1].rstrip()))
        first, last = min(source.start, start), max(source.end, end)
        sides = (Span(sentence.start, first), Span(last, sentence.end))
        content = max(sides, key=len)
        if len(content):
            yield Marked((source,) if len(source) else (), (Span(start, end),), (content,))
        return


def baselines(model: Path | None) -> Iterator[tuple[str, Reader | str]]:
    """Each baseline with its name, or the reason why it cannot run here."""
    yield "cue list", cue_list
    spacy = _installed("spacy")
    if spacy is None:
        yield "spaCy", "not installed"
    elif model is None:
        yield "spaCy", "no model given (--spacy-model)"
    else:
        nlp = spacy.load(model)
        yield "spaCy", lambda article: parsed(nlp(article.text))
    textacy = _installed("textacy")
    if spacy is None or textacy is None:
        yield "textacy", "not installed"
    elif model is None:
        yield "textacy", "no model given (--spacy-model)"
    else:
        pipeline, quotations = spacy.load(model), importlib.import_module("textacy.extract").direct_quotations
        yield "textacy", lambda article: quoted(pipeline(article.text), quotations)


def _installed(name: str) -> Parse:
    """A module, or None where it is not installed."""
    return importlib.import_module(name) if importlib.util.find_spec(name) else None


def parsed(doc: Parse) -> list[Marked]:
    """Attributions by a parse: a verb of our own lexicon, its subject, and the clause it takes."""
    found = []
    for token in doc:
        if token.pos_ != "VERB" or token.lemma_.lower() not in _LEMMAS:
            continue
        subject = next((child for child in token.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
        clause = next((child for child in token.children if child.dep_ in {"ccomp", "parataxis"}), None)
        if subject is None or clause is None:
            continue
        found.append(Marked((_reach(subject),), (Span(token.idx, token.idx + len(token)),), (_reach(clause),)))
    return found


def _reach(token: Parse) -> Span:
    """From the first to the last word under a word of the parse."""
    inside = list(token.subtree)
    return Span(inside[0].idx, inside[-1].idx + len(inside[-1]))


def quoted(doc: Parse, quotations: Callable[[Parse], Parse]) -> list[Marked]:
    """Attributions of direct quotations, as textacy pairs each with a speaker and a cue."""

    def span(tokens: Parse) -> Span:
        return Span(tokens[0].idx, tokens[-1].idx + len(tokens[-1]))

    try:
        each = list(quotations(doc))
    except ValueError:
        return []  # textacy gives up a whole text in which quotation marks do not pair
    return [Marked((span(one.speaker),), (span(one.cue),), (span(one.content),)) for one in each]
