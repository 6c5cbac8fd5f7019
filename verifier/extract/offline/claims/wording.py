"""A claim as a sentence of its own: its subject named, and as much of its context as it needs to stand alone."""

from collections.abc import Sequence
from typing import Final

from verifier.article import dateline_length
from verifier.claims.model import Attribution
from verifier.extract.offline.attribution.sources import antecedent, subject_before
from verifier.extract.offline.attribution.sources_edges import trimmed
from verifier.extract.offline.attribution.verb_forms import verb_like
from verifier.extract.offline.claims.pieces import Piece
from verifier.extract.offline.claims.places import Places
from verifier.extract.offline.clauses import (
    COORDINATORS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
    Line,
    Phrase,
    Words,
    listed,
)
from verifier.figures.model import Figure

_PERSONAL: Final = frozenset({"he", "she"})
_IMPERSONAL: Final = frozenset({"it", "they"})
_ADVERBS: Final = listed("then also later still even again now only just thus hence therefore")
# After these "which" takes up a whole clause, not the noun before it.
_SUMMING: Final = frozenset({"means", "meant", "prompted", "made", "makes"})
_DANGLING: Final = " ,;:-—–―("
_REACH: Final = 40
_LONGEST_NAME: Final = 4
_SHORT_START: Final = 3


class Wording:
    """Words claims as sentences; knows who the last sentence was about, for the pronouns of the next."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._named = {
            (said.source.part, said.source.start): said.name for said in attributions if said.source and said.name
        }
        self._topic: str | None = None
        self._subject: str | None = None
        self._paragraph = -1

    def enter(self, line: Line) -> None:
        """Begin a sentence: its subject becomes the topic, or keeps it where the subject is a pronoun."""
        words = line.words
        if line.sentence.paragraph - self._paragraph > 1:
            self._topic = None
        self._paragraph = line.sentence.paragraph
        self._subject = self._topic
        verb = next((k for k in range(line.lo + 1, min(line.hi, line.lo + _REACH)) if verb_like(words, k)), None)
        phrase = subject_before(words, line.lo, verb - 1) if verb is not None else None
        if phrase is None:
            self._topic = None
        elif words.low[phrase[0]] not in PRONOUNS | _IMPERSONAL:
            proper = all(words.capitalised(k) for k in range(*phrase) if words.low[k].isalpha())
            self._topic = _text(words, *phrase) if proper and phrase[1] - phrase[0] <= _LONGEST_NAME else None

    def of(
        self, line: Line, pieces: Sequence[Piece], piece: Piece, ranges: Sequence[Phrase], places: Places
    ) -> tuple[str, str | None]:
        """A claim's sentence, and what it leaves open, if anything."""
        words, first = line.words, ranges[0][0]
        own = _joined([_text(words, *stretch) for stretch in ranges])
        own = own[dateline_length(own) :] if first == line.lo else own
        low = words.low[first]
        if piece.kind == "relative" and low in RELATIVES:
            return self._relative(line, first, own, places)
        if piece.kind in {"addition", "fronted"} and ranges[0][0] >= piece.first:
            return self._added(line, pieces, piece, own, places)
        if piece.kind == "subordinate" and low in SUBORDINATORS and _opens_clause(words, first + 1, ranges[0][1]):
            return self._opened(line, first + 1, own.partition(" ")[2])
        verb = next((k for k in range(first, ranges[0][1]) if words.low[k] not in _ADVERBS), first)
        if piece.kind == "coordinate" and verb_like(words, verb):
            subject = _subject_of(line, pieces, piece)
            if subject is not None:
                return self._opened(line, subject[0], f"{_without_figures(line, *subject, places)} {own}")
        return self._opened(line, first, own)

    def _opened(self, line: Line, first: int, text: str) -> tuple[str, str | None]:
        """A sentence whose pronoun subject is replaced where who is meant is certain, else marked as open."""
        low = line.words.low[first] if first < line.hi else ""
        if low not in _PERSONAL | _IMPERSONAL or not text.lower().startswith(low):
            return _sentence(text), None
        name = self._named.get((line.words.part, line.words.start[first]))
        name = name or (self._subject if low in _PERSONAL else None)
        if name is None:
            return _sentence(text), f"who or what “{low}” stands for"
        return _sentence(name + text[len(low) :]), None

    def _relative(self, line: Line, first: int, own: str, places: Places) -> tuple[str, str | None]:
        words = line.words
        noun = antecedent(words, line.lo, first)
        rest = own.partition(" ")[2]
        if noun is None or not rest or words.low[first] == "whom" or words.low[first + 1] in _SUMMING:
            return _sentence(own), "what the clause refers to"
        name = _without_figures(line, *noun, places)
        if words.low[first] == "whose":
            return _sentence(f"{name}'s {rest}"), None
        follows = first + 1 if words.low[first + 1] not in _ADVERBS else first + 2
        own_subject = words.low[follows] in DETERMINERS | PRONOUNS | _IMPERSONAL or words.capitalised(follows)
        if verb_like(words, follows) or not own_subject:
            return _sentence(f"{name} {rest}"), None
        verb = next((k for k in range(follows + 1, min(line.hi, follows + _REACH)) if verb_like(words, k)), None)
        subject, said, object_ = rest.partition(f"{_text(words, verb, verb + 1)} ") if verb else (rest, "", "")
        if not said:
            return _sentence(own), "what the clause refers to"
        named = name[:1].lower() + name[1:] if words.low[noun[0]] in DETERMINERS else name
        return _sentence(f"{subject}{said}{named} {object_}"), None

    def _added(
        self, line: Line, pieces: Sequence[Piece], piece: Piece, own: str, places: Places
    ) -> tuple[str, str | None]:
        if piece.owner is None or piece.owner >= len(pieces):
            return _sentence(own), "what the words belong to"
        context = _joined([_without_figures(line, *stretch, places) for stretch in pieces[piece.owner].ranges])
        head, _, tail = context.partition(" ")
        context = tail if head.lower() in COORDINATORS else context
        joined = f"{own}, {context}" if piece.kind == "fronted" else f"{context}, {own}"
        return _sentence(joined), None


def spare(figure: Figure) -> bool:
    """Whether a sentence stays a sentence when a count is left out of it: "free 33 hostages", "free hostages"."""
    noun = figure.counted_span
    return (
        figure.kind == "count"
        and figure.value != 1
        and not figure.elided
        and noun is not None
        and 0 <= noun.start - figure.end <= 1
    )


def _opens_clause(words: Words, first: int, last: int) -> bool:
    """Whether a clause with a subject of its own stands after a subordinating word, so that it can stand alone."""
    if first >= last or words.low[first] in TIME_WORDS | MONTHS:
        return False
    opens = words.low[first] in DETERMINERS | PRONOUNS or words.capitalised(first) or words.low[first][0].isdigit()
    return opens and any(verb_like(words, k) for k in range(first, min(last, first + _REACH)))


def _subject_of(line: Line, pieces: Sequence[Piece], piece: Piece) -> Phrase | None:
    owner = pieces[piece.owner] if piece.owner is not None else pieces[0]
    for first, last in owner.ranges:
        verb = next((k for k in range(first + 1, min(last, first + _REACH)) if verb_like(line.words, k)), None)
        if verb is not None:
            return _with_its_start(line.words, first, subject_before(line.words, first, verb - 1))
    first, last = owner.ranges[0]
    if len(owner.ranges) > 1:
        while last - 1 > first and not line.words.low[last - 1].isalnum():
            last -= 1
        return first, last
    return trimmed(line.words, first, last)


def _with_its_start(words: Words, lo: int, subject: Phrase | None) -> Phrase | None:
    """A subject with the few words that open its clause: "the last big" of "the last big strike"."""
    if subject is None or not 0 < subject[0] - lo <= _SHORT_START or words.low[lo] not in DETERMINERS:
        return subject
    plain = all(words.low[k].isalpha() and words.low[k] not in PREPOSITIONS for k in range(lo, subject[0]))
    return (lo, subject[1]) if plain else subject


def _without_figures(line: Line, first: int, last: int, places: Places) -> str:
    """The words of a range without the plain counts, and their hedges, that another claim cites."""
    span = line.words.span(first, last)
    parts, at, whole = [], span.start, line.words.text
    for figure in places.figures_in(span):
        if figure.start < at or not spare(figure):
            continue
        start = min(figure.start, figure.hedge_span.start) if figure.hedge_span else figure.start
        parts.append(whole[at : max(at, start)])
        at = figure.end
    parts.append(whole[at : span.end])
    return " ".join("".join(parts).split())


def _text(words: Words, first: int, last: int) -> str:
    return " ".join(words.text[words.start[first] : words.end[last - 1]].split())


def _joined(parts: Sequence[str]) -> str:
    """Stretches of one clause put together, without the signs that set off what stood between them."""
    return " ".join([*(part.rstrip(_DANGLING) for part in parts[:-1]), parts[-1]]).rstrip(_DANGLING).lstrip(" ,;:")


def _sentence(text: str) -> str:
    """Words as a sentence: a capital first, and a full stop last."""
    text = text.strip(" ,;")
    for index, sign in enumerate(text):
        if sign.isalnum():
            text = text[:index] + sign.upper() + text[index + 1 :]
            break
    return text if text.rstrip("\"'”’»").endswith((".", "!", "?", "…")) else f"{text}."
