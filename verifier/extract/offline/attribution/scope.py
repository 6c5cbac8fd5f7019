"""How far an attribution reaches beyond its sentence: quotations that run on, tolls continued, figures judged."""

from collections.abc import Sequence
from typing import Final

from verifier.claims.model import Stance
from verifier.extract.offline.attribution.content_quotes import Quotation, Quotations
from verifier.extract.offline.attribution.draft import Draft
from verifier.extract.offline.attribution.sources_edges import trimmed
from verifier.extract.offline.clauses import CARDINALS, DASHES, Line, Phrase, Words, keyed, listed

_RECENT: Final = 12
_POINTERS: Final = frozenset({"the", "this", "that", "these", "those", "its", "their", "both"})
_COUNTS: Final = listed(
    "toll tolls figure figures number numbers tally tallies count counts total totals dead casualties "
    "estimate estimates statistics data"
)
_GOES_ON: Final = frozenset({"also", "includes", "include", "included", "excludes", "exclude", "comprises"})
_FURTHER: Final = frozenset({"another", "further", "additional", "among", "of"})
_VERDICT_ROWS: Final[tuple[tuple[Stance, str], ...]] = (
    ("endorses", "reliable credible accurate true correct trustworthy authentic plausible sound"),
    ("disputes", "unreliable inflated false exaggerated wrong fabricated baseless misleading inaccurate untrue bogus"),
)
_EVALUATING: Final = listed("consider regard view deem call describe label believe find judge rate see say")
_VERDICTS: Final = keyed(_VERDICT_ROWS)
_LONGEST_NAME: Final = 6
_IN_NAMES: Final = frozenset({"de", "la", "von", "van", "der", "bin", "al", "of", "the", ".", "-"})


def continue_quotation(line: Line, quotes: Quotations, drafts: Sequence[Draft], found: Sequence[Draft]) -> None:
    """A sentence in quotation marks that nobody claims goes on with what the last quoted source says.

    It must stand in the same paragraph, or open the next one after a quotation that was left open.
    """
    quotation = quotes.around(line.lo)
    if quotation is None or quotation.last < line.hi - 1 or any(_claims(draft, quotes, line.lo) for draft in found):
        return
    recent = (draft for draft in reversed(drafts[-_RECENT:]) if draft.line.words is line.words)
    last = next((draft for draft in recent if _is_quoting(draft, quotes)), None)
    if last is None:
        return
    end = last.contents[-1][1]
    apart = line.sentence.paragraph - last.line.sentence.paragraph
    before = quotes.around(end - 1)
    left_open = before is not None and not before.closed
    follows = apart == 1 and (left_open or (last.frame != "signed" and not found and quotation.first <= line.lo))
    if end <= line.lo and (apart == 0 or follows):
        last.contents.append((max(quotation.first, end), quotation.last))


def _is_quoting(draft: Draft, quotes: Quotations) -> bool:
    """Whether an attribution, made by the writer, has a quotation among what is said."""
    outside = quotes.at[draft.cue[0]] < 0
    edges = (draft.contents[0], draft.contents[-1]) if draft.contents else ()
    return outside and any(quotes.at[first] >= 0 or quotes.at[last - 1] >= 0 for first, last in edges)


def _claims(draft: Draft, quotes: Quotations, word: int) -> bool:
    """Whether an attribution made outside a quotation takes the quotation at a word for its content."""
    return quotes.at[draft.cue[0]] != quotes.at[word] and any(first <= word < last for first, last in draft.contents)


def continue_count(line: Line, drafts: Sequence[Draft], found: Sequence[Draft]) -> None:
    """A sentence that goes on with a count ("The toll also includes …") stands under the count's source."""
    if found or not drafts or not _goes_on(line):
        return
    last = drafts[-1]
    same_part = last.line.words is line.words
    if not same_part or last.stance != "asserts" or line.sentence.paragraph - last.line.sentence.paragraph > 1:
        return
    if last.line.sentence.id + 1 == line.sentence.id and any(_counts(line.words, content) for content in last.contents):
        owner = next((d for d in reversed(drafts[-_RECENT:]) if d.basis is last), last)
        owner.contents.append((line.lo, line.hi))


def _goes_on(line: Line) -> bool:
    """Whether a sentence opens by pointing back at a count, or by adding to one."""
    words = line.words
    opening = words.low[line.lo : line.lo + _LONGEST_NAME]
    if not opening:
        return False
    if opening[0] in _POINTERS | {"it", "they"}:
        pointed = opening[0] in {"it", "they"} or any(word in _COUNTS for word in opening[1:4])
        return pointed and any(word in _GOES_ON for word in opening[1:])
    starts = opening[1] if opening[0] in {"a", "an"} and len(opening) > 1 else opening[0]
    return starts in _FURTHER and any(
        word[0].isdigit() or word in CARDINALS or word in {"them", "those"} for word in opening[1:4]
    )


def _counts(words: Words, content: Phrase) -> bool:
    return any(
        words.low[k][0].isdigit() or words.low[k] in CARDINALS
        for k in range(content[0], min(content[1], content[0] + 80))
    )


def refer_back(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Give a judgement on earlier figures ("considers them reliable") its stance, and rest it on their source."""
    words = draft.line.words
    said = [word for first, last in draft.contents for word in words.low[first : min(last, first + 40)]]
    triples = zip(said, said[1:], [*said[2:], ""], strict=False)
    pointer = next(
        (n for n, (a, b, c) in enumerate(triples) if a in _POINTERS and (b in _COUNTS or c in _COUNTS)), None
    )
    if pointer is None:
        return
    verdict = next((_VERDICTS[word] for word in said[pointer + 2 :] if word in _VERDICTS), None)
    further = any(said[n : n + 2] == ["and", "that"] for n in range(len(said)))
    if verdict is not None and not further and draft.lemma in _EVALUATING and draft.stance == "asserts":
        draft.stance = verdict
    if draft.stance == "asserts" or draft.basis is not None:
        return
    for earlier in reversed(drafts[-_RECENT:]):
        near = draft.line.sentence.paragraph - earlier.line.sentence.paragraph <= 1
        if (
            near
            and earlier.line.words is words
            and earlier.lemma != "basis"
            and any(_counts(words, c) for c in earlier.contents)
        ):
            draft.basis = earlier
            return


def signature(line: Line, quotes: Quotations, before: Quotation | None) -> Draft | None:
    """A name after a dash that signs the quotation before it: "— Maria Lopez, teacher"."""
    words = line.words
    first = next((k for k in range(line.lo, line.hi) if words.low[k] in DASHES and quotes.at[k] < 0), None)
    if before is None or first is None or line.hi - first > 2 * _LONGEST_NAME or first + 1 >= line.hi:
        return None
    if before.last not in {first, line.lo} or not words.capitalised(first + 1):
        return None
    name = trimmed(
        words, first + 1, next((k for k in range(first + 1, line.hi) if words.low[k] in {",", "."}), line.hi)
    )
    if name is None or not all(words.capitalised(k) or words.low[k] in _IN_NAMES for k in range(*name)):
        return None
    return Draft(line, name, (first, first + 1), [(before.first, before.last)], lemma=":", frame="signed")
