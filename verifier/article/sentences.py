"""Finding where sentences end: a stop, what stands before it, and what comes after."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from verifier.article.abbreviations import (
    AFTER_CLOCK,
    BEFORE_A_NUMBER,
    CLOCK,
    LABELLED,
    MAY_BE_LAST,
    NEVER_LAST,
    OPENERS,
    SHOUTED_NAMES,
    SPEAKING,
    UNITS,
    WEEKDAYS,
)

_CLOSERS = r"(?:[\"'”’»›)\]}]|\[\d{1,3}\]|″|'')*"
_STOP = re.compile(rf"(?P<stop>[.!?…؟।۔](?: ?[.!?…])*)(?P<closers>{_CLOSERS})|(?P<wide>[。！？][」』”’）]*)")
_NEXT = re.compile(
    r"(?P<space>\s*)(?P<dash>(?:[–—-]{1,3}\s*)?)(?P<openers>[\"'“‘«‹„‚(\[{¿¡]*)(?P<word>[^\s.,;:!?\"”“…)\]—–]*)"
)
_WORD_BEFORE = re.compile(r"[^\s(\[{\"“‘«„/–—]*\Z")
_OPENING_CURLY = "“«„"
_DOTTED = re.compile(r"(?:[^\W\d_]\.){1,6}[^\W\d_]\Z")
_ROMAN = re.compile(r"(?:[VX]|[IVXLC]{2,6})\Z")
# "At 10 a.m. Orlo left": the time of day comes first, the sentence after it.
_FRONTED = re.compile(r"[\"“(]*(?:At|By|Around|About|Before|After|Until|Since|From)\s[^.]{0,16}\s?")
_ENTRY_NUMBER = re.compile(r"\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})\Z")
_NAME_SPEAKS = (
    r"(?:(?:[A-Z][\w.'’-]{0,40}|of|the|for|and|de|von|van|al)\s{1,3}){1,7}(?:" + "|".join(SPEAKING.split()) + ")"
)
_ENDS_SPEAKING = r"(?=\s{0,3}(?:\.|\Z))"
_SPEAKS_ON = r"(?=\s{0,3}(?:[.,;]|\Z)|\s{1,3}(?:at|in|on|after|before|during|as|when|while|reporters|him|her|them)\b)"
# Behind a question or a cry the speaker may go on; behind a full stop only "Smith said." itself still belongs to it.
_SPEAKER = {False: re.compile(_NAME_SPEAKS + _SPEAKS_ON), True: re.compile(_NAME_SPEAKS + _ENDS_SPEAKING)}
_LONGEST_WORD = 32
_LONGEST_BRACKET = 400
LONGEST_SENTENCE = 2_000
"""Code points. No sentence of prose is longer; a table or hostile text is cut, so that work on one stays bounded."""


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets at which the sentences of one stretch of prose end; the last is `end`."""
    begun = start
    asides = _asides(text, start, end)
    caseless = not any(map(str.isupper, text[start:end]))
    for stop in _STOP.finditer(text, start, end):
        place = stop.end()
        if place >= end:
            break
        if asides.reaches_over(place, begun) or not _ends_here(text, stop, place, begun, end, caseless=caseless):
            continue
        yield from _cut(text, begun, place)
        yield place
        begun = place + _space_after(text, place, end)
    yield from _cut(text, begun, end)
    yield end


def _space_after(text: str, place: int, end: int) -> int:
    after = _NEXT.match(text, place, end)
    return len(after["space"]) if after else 0


def _cut(text: str, begun: int, end: int) -> Iterator[int]:
    while end - begun > LONGEST_SENTENCE:
        place = max(text.rfind(space, begun + 1, begun + LONGEST_SENTENCE) for space in (" ", "\n", "\t"))
        if place <= begun:
            return
        yield place
        begun = place


class _Asides:
    """The bracketed stretches of a paragraph, outermost only, short enough to be one aside of one sentence."""

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        self._stretches = stretches
        self._starts = [start for start, _ in stretches]

    def reaches_over(self, place: int, begun: int) -> bool:
        """Whether a place lies in (or just behind the stop of) an aside that opened within the sentence begun there."""
        index = bisect_right(self._starts, place - 1) - 1
        if index < 0:
            return False
        start, end = self._stretches[index]
        return start > begun and place <= end


def _asides(text: str, start: int, end: int) -> _Asides:
    stretches: list[tuple[int, int]] = []
    opened: list[int] = []
    for bracket in re.finditer(r"[()]", text[start:end]):
        place = start + bracket.start()
        if bracket.group() == "(":
            opened.append(place)
        elif opened:
            began = opened.pop()
            if place - began <= _LONGEST_BRACKET:
                while stretches and stretches[-1][0] > began:
                    stretches.pop()
                stretches.append((began, place + 1))
    return _Asides(stretches)


def _ends_here(text: str, stop: re.Match[str], place: int, begun: int, end: int, *, caseless: bool) -> bool:
    if stop["wide"]:
        return True
    after = _NEXT.match(text, place, end)
    if after is None:
        return True
    glued = not after["space"]
    if glued and not (after["openers"][:1] and after["openers"][0] in _OPENING_CURLY):
        return False
    word = after["word"]
    if _goes_on(word, caseless=caseless):
        return False
    marks = stop["stop"]
    before = _word_before(text, stop.start(), begun)
    if after["dash"] and (marks != "." or _is_abbreviation(before)):
        return False
    if _quotes(stop["closers"]) and _is_spoken(text, after, end, full_stop=marks == "."):
        return False
    if "…" in marks or marks.count(".") > 1:
        return not text[stop.start() - 1 : stop.start()].isspace()
    if marks != ".":
        return before not in SHOUTED_NAMES or word in OPENERS
    return _full_stop_ends(text, stop.start() - len(before), before, word, begun)


def _goes_on(word: str, *, caseless: bool) -> bool:
    """Whether the next word shows that the sentence is not over: it is in lower case (a name like iPhone apart)."""
    if not word:
        return True
    if not word[0].islower() or caseless:
        return False
    return not (len(word) > 1 and word[1].isupper())


def _is_spoken(text: str, after: re.Match[str], end: int, *, full_stop: bool) -> bool:
    """Whether a named speaker and a verb of speaking follow a quotation: "Will it hold?" Smith asked."""
    if after["word"] in OPENERS and after["word"] != "I":
        return False
    return _SPEAKER[full_stop].match(text, after.start("word"), end) is not None


def _quotes(closers: str) -> bool:
    return any(mark in closers for mark in "\"”’'»")


def _word_before(text: str, stop: int, begun: int) -> str:
    match = _WORD_BEFORE.search(text[max(begun, stop - _LONGEST_WORD) : stop])
    return match.group() if match else ""


def _is_abbreviation(word: str) -> bool:
    return word in NEVER_LAST or word in MAY_BE_LAST or _DOTTED.match(word) is not None or _is_initial(word)


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and word.isupper()


def _full_stop_ends(text: str, word_start: int, before: str, following: str, begun: int) -> bool:
    """Whether a single full stop behind `before` ends its sentence, seeing the capital or figure that follows."""
    if word_start == begun and _ENTRY_NUMBER.match(before):
        return False
    if before.isupper() and following.isupper() and len(before) > 1:
        before = before if before in MAY_BE_LAST else before.capitalize()
    numeral = following[0].isdigit() or following[0] in "$£€#"
    if before in NEVER_LAST or (before in BEFORE_A_NUMBER and (numeral or _ROMAN.match(following))):
        return False
    if before in UNITS or before in WEEKDAYS or (before == "in" and _is_counted(text, word_start)):
        return not (numeral or following in AFTER_CLOCK)
    if before in CLOCK:
        return not (numeral or following in AFTER_CLOCK or _FRONTED.fullmatch(text, begun, word_start))
    opens = following.replace("’", "'") in OPENERS
    if before in MAY_BE_LAST or _DOTTED.match(before):
        return opens
    if _is_initial(before):
        labelled = _label_before(text, word_start, begun) in LABELLED
        return labelled or (opens and not _continues_initials(text, word_start, begun, following))
    return True


def _is_counted(text: str, word_start: int) -> bool:
    """Whether a number stands before a word, so that "in." is an inch: "2 in. (5 cm)"."""
    return text[max(word_start - 2, 0) : word_start].rstrip()[-1:].isdigit()


def _label_before(text: str, word_start: int, begun: int) -> str:
    words = text[max(begun, word_start - _LONGEST_WORD) : word_start].split()
    return words[-1].lstrip('("“').capitalize() if words else ""


def _continues_initials(text: str, word_start: int, begun: int, following: str) -> bool:
    """Whether a single capital is one of several initials: "J. A. Smith", where A would open a sentence."""
    earlier = text[max(begun, word_start - 3) : word_start].rstrip()
    return _is_initial(following) and (word_start == begun or earlier.endswith("."))
