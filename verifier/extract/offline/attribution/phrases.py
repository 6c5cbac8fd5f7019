"""Attribution by a phrase, a noun or an adverb: "according to X", "X's claim that", "reportedly", and its basis."""

from collections.abc import Sequence
from typing import Final

from verifier.extract.offline.attribution.content import content_after, content_before
from verifier.extract.offline.attribution.content_quotes import Quotations
from verifier.extract.offline.attribution.cues import NOUN_LIKE, VERB_FORMS
from verifier.extract.offline.attribution.cues_nouns import (
    BASIS_PHRASES,
    CONTENT_NOUNS,
    DISTANCING,
    SOURCE_PHRASES,
    SPEAKING_NOUNS,
)
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.polls import ends_with_poll, finding_end
from verifier.extract.offline.attribution.sources import nearest_noun
from verifier.extract.offline.attribution.sources_after import noun_phrase_after
from verifier.extract.offline.attribution.sources_kinds import ANONYMOUS, head_of, source_kind
from verifier.extract.offline.attribution.speakers import is_abstract
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    CARDINALS,
    DASHES,
    QUOTE_MARKS,
    SINGLE_MARKS,
    STOPS,
    SUBORDINATORS,
    Line,
    Phrase,
    Words,
    listed,
)

_MARKS: Final = QUOTE_MARKS | SINGLE_MARKS
PHRASE_STARTS: Final = frozenset(SOURCE_PHRASES)
_RECENT: Final = 12
_OWN: Final = frozenset({"their", "his", "her", "its", "your", "my", "our"})
_LONGEST_NAME: Final = 8
_REACH: Final = 150
# Nouns that tell of a statement even where nobody is named: "amid reports that …".
_TOLD: Final = listed(
    "report reports rumour rumours rumor rumors allegation allegations claim claims accusation accusations fears"
)
_PLANS: Final = listed("plan plans proposal proposals budget bill blueprint programme program scheme")
# Nouns that stand for a figure somebody gives.
COUNTED_NOUNS: Final = listed("estimate forecast projection toll tally count prediction calculation")
_FIGURE_NEAR: Final = 9
_LONGEST_BASIS: Final = 30
_RECKONINGS: Final = listed(
    "count counts estimate estimates tally tallies reckoning account accounts admission calculation"
)


def read_phrase(line: Line, quotes: Quotations, k: int) -> Draft | None:
    """The attribution of a phrase that stands in front of its source, if one starts at word `k`."""
    words = line.words
    rest = next((r for r in SOURCE_PHRASES[words.low[k]] if tuple(words.low[k + 1 : k + 1 + len(r)]) == r), None)
    if rest is None:
        return None
    end = k + 1 + len(rest)
    if not rest and words.low[k] == "per" and (k == line.lo or words.low[k - 1] != ","):
        return None
    source = noun_phrase_after(words, end, line.hi)
    if source is None:
        return None
    if words.low[k] == "under":
        return _planned(line, quotes, k, source)
    if words.low[k] in {"in", "by"} and not rest:
        return _reckoned(line, quotes, k, source)
    if words.low[source[0]] in _OWN and is_abstract(words.low[head_of(words, source)]):
        return None
    if words.low[k] in {"citing", "quoting"} and not _tells(words, source):
        return None
    contents = _round(line, quotes, k, source[1])
    comma = next((j for j in range(*source) if words.low[j] == ","), None)
    if not contents and comma is not None:
        source = source[0], comma
        contents = _round(line, quotes, k, comma)
    if not contents:
        return None
    lemma = "basis" if words.low[k] in {"citing", "quoting"} else "according"
    return Draft(line, source, (k, end), contents, lemma=lemma, frame="phrase")


def _tells(words: Words, source: Phrase) -> bool:
    """Whether what is cited is a source at all ("citing police"), not a reason ("citing the cost")."""
    head = head_of(words, source)
    low = words.low[head]
    return (
        low in SPEAKING_NOUNS
        or words.capitalised(head)
        or source_kind(words, (head, head + 1)) != "anonymous"
        or low in ANONYMOUS
    )


def _reckoned(line: Line, quotes: Quotations, k: int, source: Phrase) -> Draft | None:
    """Read "In the latest survey, …", "By the minister's own count, …", and a clause that ends in a poll."""
    words = line.words
    own = words.low[k] == "by" and words.low[source[1] - 1] in _RECKONINGS
    end = finding_end(line, source, k)
    if own and (k == line.lo or words.low[k - 1] in {",", "and", "but", "--", "—"}):
        contents = _round(line, quotes, k, source[1])
    elif end is not None:
        contents = _round(line, quotes, k, end)
    elif words.low[k] == "in" and k > line.lo and ends_with_poll(line, source, k):
        contents = _round(line, quotes, k, source[1])
    else:
        return None
    return Draft(line, source, (k, k + 1), contents, lemma="according", frame="phrase") if contents else None


def _planned(line: Line, quotes: Quotations, k: int, source: Phrase) -> Draft | None:
    """Read "Under the mayor's plan, …": what somebody's plan lays down, where it is said whose it is."""
    words = line.words
    opens = k == line.lo or (k == line.lo + 1 and words.low[line.lo] in {"but", "and"})
    owned = any(words.low[j].endswith("'s") and words.capitalised(j) for j in range(*source))
    follows = source[1] < line.hi and words.low[source[1]] == ","
    if not (opens and owned and follows and words.low[source[1] - 1] in _PLANS):
        return None
    contents = _round(line, quotes, k, source[1])
    return Draft(line, source, (k, k + 1), contents, lemma="according", frame="phrase") if contents else None


def _round(line: Line, quotes: Quotations, first: int, last: int) -> list[Phrase]:
    """The words round an attributing phrase: its whole clause, before and after it."""
    words = line.words
    contents: list[Phrase] = []
    quotation = quotes.around(first)
    lo = max(line.lo, quotation.first + 1) if quotation else line.lo
    if first > lo:
        before = content_before(line, quotes, first, _clause_floor(line, lo, first))
        if before is not None and any(words.low[k][0].isalnum() for k in range(*before)):
            contents.append(before)
    k = last
    if k < line.hi and words.low[k] in {","} | DASHES:
        k += 1
    leading = not contents or contents[0][1] - contents[0][0] <= 1
    if (
        k < line.hi
        and words.low[k] not in STOPS
        and (leading or (last < line.hi and words.low[last] == "," and not _turns(words, k)))
    ):
        after = content_after(line, quotes, k)
        if after is not None:
            contents.append(after)
    return contents


def _turns(words: Words, k: int) -> bool:
    return words.low[k] in {"while", "but", "whereas", "although", "though", "who", "which"}


def _clause_floor(line: Line, lo: int, first: int) -> int:
    """Where the clause before a trailing phrase starts: after ", while" or ";" if another voice stands before it."""
    words = line.words
    if not any(_is_voice(words, k) for k in range(max(lo, first - _REACH), first)):
        return lo
    for k in range(first - 2, max(lo, first - _REACH), -1):
        if words.low[k] == ";" or (words.low[k] in {"while", "whereas", "but"} and words.low[k - 1] == ","):
            return k + 1
    return lo


def _is_voice(words: Words, k: int) -> bool:
    """Whether a word tells that somebody speaks: a finite verb of saying, or "according"."""
    low = words.low[k]
    if low == "according":
        return True
    if low not in VERB_FORMS or low in NOUN_LIKE or words.low[k - 1] in AUXILIARIES:
        return False
    return any(cue.frame in {"says", "tells"} and form in {"past", "third"} for cue, form in VERB_FORMS[low])


def rest_on(phrase: Draft, drafts: Sequence[Draft]) -> None:
    """Read "X reported, citing Y": where X reports in the same sentence, Y is what X rests on."""
    if phrase.lemma != "basis":
        return
    for owner in reversed(drafts[-_RECENT:]):
        if owner.basis is None and owner.source is not None and owner.frame in {"says", "tells"}:
            owner.basis = phrase
            phrase.contents = list(owner.contents)
            return


def rest_on_cited(said: Draft, drafts: Sequence[Draft]) -> None:
    """Read "Officials, citing hospital records, said …": what is cited between source and verb is what they rest on."""
    for cited in drafts[-2:]:
        inside = said.source is not None and said.source[0] < cited.cue[0] < said.source[1]
        if inside and cited.lemma == "basis" and said.source is not None:
            said.basis, cited.contents = cited, list(said.contents)
            first, last = said.source[0], cited.cue[0]
            said.source = (first, last - 1 if said.line.words.low[last - 1] == "," else last)


def read_bases(said: Draft) -> list[Draft]:
    """What a tally, count or study rests on ("based on official figures"), if the words of a source name it."""
    if said.source is None or said.basis is not None:
        return []
    words, hi = said.line.words, said.line.hi
    for k in range(said.source[0] + 1, min(said.source[1] + 1, hi)):
        rest = next(
            (r for r in BASIS_PHRASES.get(words.low[k], ()) if tuple(words.low[k + 1 : k + 1 + len(r)]) == r), None
        )
        if rest is None or words.low[k] in PHRASE_STARTS:
            continue
        source = noun_phrase_after(
            words, k + 1 + len(rest), said.source[1] if k < said.source[1] else min(hi, k + _LONGEST_BASIS)
        )
        if source is not None:
            said.basis = Draft(said.line, source, (k, k + 1 + len(rest)), list(said.contents), lemma="basis")
            return [said.basis]
    return []


def read_noun(line: Line, quotes: Quotations, k: int) -> Draft | None:
    """Read "the ministry's claim that …", "a warning from X that …": a noun whose clause somebody says."""
    words = line.words
    that = k + 1
    owner: Phrase | None = None
    if that < line.hi and words.low[that] in {"by", "from", "of"} and not _counts(words, that + 1, line.hi, 3):
        owner = noun_phrase_after(words, that + 1, line.hi)
        that = owner[1] if owner else that
    if that < line.hi and words.low[k] in COUNTED_NOUNS and words.low[k + 1] in {"of", "for", "at", "by", "from"}:
        return _counted(line, quotes, k, owner, that)
    if that >= line.hi or words.low[that] != "that":
        return None
    if owner is None:
        owner = _possessor(words, line.lo, k)
    content = content_after(line, quotes, that, clause_only=True)
    if content is None or (owner is None and words.low[k] not in _TOLD):
        return None
    return Draft(line, owner, (k, k + 1), [content], stance=CONTENT_NOUNS.get(words.low[k], "asserts"), lemma="noun")


def _counted(line: Line, quotes: Quotations, k: int, owner: Phrase | None, after: int) -> Draft | None:
    """Read "the ministry's estimate of 40 dead", "a forecast by the bank of 3.1 percent": a noun for a figure."""
    words = line.words
    if owner is None or source_kind(words, owner) == "anonymous":
        owner, after = _possessor(words, line.lo, k), k + 1
    else:
        counted = next((j for j in range(*owner) if words.low[j] == "of" and _counts(words, j + 1, line.hi, 2)), None)
        owner, after = (owner, after) if counted is None else ((owner[0], counted), counted)
    if owner is None or not _counts(words, after, line.hi, _FIGURE_NEAR):
        return None
    content = content_after(line, quotes, after, clause_only=True)
    return Draft(line, owner, (k, k + 1), [content], lemma="noun") if content else None


def _counts(words: Words, first: int, hi: int, reach: int) -> bool:
    """Whether a figure stands among the next words of a clause."""
    for k in range(first, min(hi, first + reach)):
        if words.low[k] in {",", ";"} or words.low[k] in STOPS:
            return False
        if words.low[k][0].isdigit() or words.low[k] in CARDINALS:
            return True
    return False


def _possessor(words: Words, lo: int, noun: int) -> Phrase | None:
    for k in range(noun - 1, max(lo, noun - 4) - 1, -1):
        low = words.low[k]
        if low.endswith("'s") or (low == "'" and k > lo and words.low[k - 1].endswith("s")):
            return nearest_noun(words, lo, k, person=False)
        if low in {"his", "her", "their", "its", "my", "our"}:
            return k, k + 1
    first = noun
    while first - 1 >= max(lo, noun - _LONGEST_NAME) and words.capitalised(first - 1):
        first -= 1
    return (first, noun) if first < noun and first > lo else None


def read_adverb(line: Line, quotes: Quotations, k: int) -> Draft | None:
    """Read "reportedly": said by nobody who is named."""
    words = line.words
    first = line.lo
    for j in range(k - 1, max(line.lo, k - _REACH) - 1, -1):
        if words.low[j] in {",", ";"} | DASHES or words.low[j] in SUBORDINATORS or words.low[j] == "that":
            first = j + 1
            break
    contents: list[Phrase] = []
    if first < k:
        contents.append((first, k))
    after = content_after(line, quotes, k + 1, clause_only=True)
    if after is not None:
        contents.append(after)
    return (
        Draft(line, None, (k, k + 1), contents, stance=DISTANCING[words.low[k]], lemma=words.low[k])
        if contents
        else None
    )
