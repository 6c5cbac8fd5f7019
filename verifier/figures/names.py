"""Numbers that name one thing among its kind: “Section 230”, “Flight 370”, “Boeing 737”, “S&P 500”."""

from typing import Final

from verifier.figures.calendar_words import MONTHS, WEEKDAYS
from verifier.figures.currencies import CURRENCY_SYMBOLS
from verifier.figures.nouns import CLOSED, is_plural
from verifier.figures.tokens import DASHES, Tokens
from verifier.figures.units import UNIT_SYMBOLS, UNIT_WORDS
from verifier.figures.words import SCALES

# The tokens of a span, first and last (excluded), and why it is no figure.
Exempt = tuple[int, int, str]

# Nouns that take a number as a name, and what the span is then called.
_DESIGNATOR_ROWS: Final = """
section number: section sections article articles chapter chapters clause paragraph annex appendix schedule
section number: amendment part title act acts rule regulation resolution proposition prop directive bill sec
section number: psalm verse § measure motion recommendation principle goal target pillar canto sonnet opus op
section number: symphony concerto
page number: page pages p pp line lines row rows column columns figure fig table footnote slide
place number: room rooms gate gates platform exit junction terminal lane route road highway interstate freeway
place number: motorway zone sector district ward precinct area block building apartment apt suite floor track
place number: stage channel station dock pier berth bay cell house hole camp post point reactor well runway
place number: pit studio
case number: unit no no. number numbers nos № # case docket file order ref invoice claim serial patent
case number: licence license id isbn issue vol volume episode lot item exhibit count question step lesson
case number: game round test day week heat set leg lap bid bin code area-code zip pin box season
vehicle number: flight flights train bus engine ladder boat ship squadron car bib jersey shirt
model name: type model category cat class grade level tier phase version series generation mark mk windows
model name: iphone galaxy boeing airbus playstation xbox pixel formula apollo falcon gemini soyuz artemis
model name: voyager chrome ios android gpt cadillac ferrari porsche mercedes audi peugeot mazda league
model name: division group pool web covid hiv euro agenda
"""
_DESIGNATORS: Final = {
    word: name
    for name, _, words in (row.partition(": ") for row in _DESIGNATOR_ROWS.strip().splitlines())
    for word in words.split()
}
# These stand before plain counts of things as often as before a name: they need a plain number and nothing counted
# behind it.
_LOOSE: Final = frozenset(
    "part point points house order set day week number numbers test game round group pool league class area line "
    "lines unit count figure figures table claim claims type act acts post level title bill stage question camp bay "
    "ship boat bus issue car well item leg lap lot file track road series no rows columns sections articles chapters "
    "pages rooms code bin bid pit measure "
    "generation division target goal motion shirt season train hole pin box id case web".split()
)
_NOT_NAMED_BEFORE: Final = frozenset(
    "the a an at in on at by of for from to with and but or about around over under some nearly almost i he she it "
    "we they you after before since when while if as more less than only just all least most up like between within "
    "until another roughly "
    "approximately fewer every these those its their his her last next first total worth chapter".split()
)
_NOT_NAMED_BEHIND: Final = frozenset(
    "% percent per to of times out years year months weeks days hours minutes more other dead".split()
)


def designated(tokens: Tokens, index: int) -> Exempt | None:
    """“Section 230”, “page 12”, “Flight 370”, “No. 10”, “phase 2”: a number that names one thing among its kind."""
    at = index - 1
    if tokens.text[at] == "." and tokens.low[at - 1] in _ABBREVIATED:
        at -= 1
    name = _DESIGNATORS.get(tokens.low[at])
    if name is None or tokens.broken(index) or "," in tokens.text[index] or _is_plain_word(tokens, at, index):
        return None
    following = tokens.low[index + 1]
    proper = tokens.is_capital(at) and not tokens.opens_sentence(at)
    counted = following != "of" and (following in SCALES or following in _NOT_NAMED_BEHIND or following in {"am", "pm"})
    if counted or (following in UNIT_WORDS and not proper):
        return None
    if (tokens.low[at] in _LOOSE or name == "page number") and not _names_loosely(tokens, at, index, proper=proper):
        return None
    return index, end_of_code(tokens, index), name


_ABBREVIATED: Final = frozenset({"no", "nos", "vol", "sec", "art", "fig", "p", "pp", "op"})


def _is_plain_word(tokens: Tokens, at: int, index: int) -> bool:
    """Whether what looks like “p.” or “No.” is a letter of something else, or the word “no”."""
    word = tokens.low[at]
    if word in {"p", "pp"}:
        return tokens.glued(at) or tokens.text[at] != word
    return tokens.text[at] == "no" and tokens.text[index - 1] != "."


def _names_loosely(tokens: Tokens, at: int, index: int, *, proper: bool) -> bool:
    """Whether a noun that often stands before a plain count names one thing here: no plural follows, nor is it one."""
    if not tokens.text[index].isdecimal() or (is_plural(tokens.low[index + 1]) and not tokens.is_capital(index + 1)):
        return False
    listed = tokens.low[index + 1] in {"and", "to", "-", "–", ",", "."}
    return proper or listed or not tokens.low[at].endswith("s")


def end_of_code(tokens: Tokens, index: int) -> int:
    """The end of “5(2)(a)”, “119:105”, “A”."""
    at = grown(tokens, index + 1)
    while (
        tokens.text[at] in {"(", ":"}
        and tokens.glued(at)
        and tokens.glued(at + 1)
        and (tokens.is_number(at + 1) or tokens.is_word(at + 1))
    ):
        at = grown(tokens, at + 2)
        if tokens.text[at] == ")":
            at += 1
    return at


def grown(tokens: Tokens, index: int) -> int:
    """The end of a name that goes on without a space (“3888-2”, “787-9s”)."""
    while tokens.glued(index):
        if tokens.is_word(index) or tokens.is_number(index):
            index += 1
        elif tokens.text[index] == "-" and tokens.glued(index + 1) and tokens.is_number(index + 1):
            index += 2
        else:
            break
    return index


def named(tokens: Tokens, index: int) -> Exempt | None:
    """“Boeing 737”, “S&P 500”, “iPhone 14 Pro”, “a 787 Dreamliner”: a short plain number that belongs to a name."""
    text = tokens.text[index]
    if not text.isdecimal() or len(text) > 4 or tokens.broken(index) or tokens.glued(index):
        return None
    recent = len(text) == 4 and "1900" <= text <= "2059"
    if tokens.glued(index + 1) and tokens.is_word(index + 1):
        return None
    if recent or _in_tally(tokens, index) or names_alternate(tokens, index):
        return None
    following, after = tokens.low[index + 1], tokens.text[index + 1]
    if (
        following in SCALES
        or (following in _NOT_NAMED_BEHIND and following != "of")
        or following in UNIT_WORDS
        or after in CURRENCY_SYMBOLS
    ):
        return None
    if (
        after == "-"
        and tokens.text[index - 1].isupper()
        and tokens.glued(index + 1)
        and len(text) > 2
        and len(tokens.text[index + 2]) < len(text)
    ):
        return index, grown(tokens, index + 1), "model name"
    if (after in UNIT_SYMBOLS and len(after) > 1) or (after in DASHES | {"/", ":", "%"} and tokens.glued(index + 1)):
        return None
    if _name_behind(tokens, index):
        return index, index + 1, "model name"
    if not _name_in_front(tokens, index - 1):
        return None
    counted = is_plural(following) and (after.islower() or in_title_case(tokens, index))
    if counted or (
        after.islower() and is_plural(tokens.low[index + 2]) and following not in {"is", "was", "has", "and"}
    ):
        return None
    return index, index + 1, "model name"


def names_alternate(tokens: Tokens, index: int) -> bool:
    """“Rovers 2 United 1”: a result with each side's number behind its name."""
    at = index
    if not tokens.is_capital(at - 1):
        return False
    ahead = _is_side(tokens, at + 1) and tokens.text[at + 2].isdecimal() and not _runs_on(tokens, at + 3)
    behind = (
        tokens.is_number(at - 2)
        and tokens.is_capital(at - 3)
        and _is_side(tokens, at - 1)
        and not _runs_on(tokens, at + 1)
    )
    return ahead or behind


def _is_side(tokens: Tokens, index: int) -> bool:
    return tokens.is_capital(index) and tokens.low[index] not in CLOSED


def _runs_on(tokens: Tokens, index: int) -> bool:
    """Whether a word, or something grown onto the number, follows."""
    return tokens.is_word(index) or (tokens.glued(index) and tokens.text[index] in DASHES | {"%", ":"})


def _in_tally(tokens: Tokens, index: int) -> bool:
    """Whether names and numbers alternate, as in “Rivera 384, Okafor 300 and Lind 151”: those are counts."""
    if tokens.text[index + 1] in {",", ";"} or tokens.low[index + 1] == "and":
        ahead = range(index + 2, index + 8)
        if any(tokens.is_number(at) and tokens.is_capital(at - 1) and not tokens.broken(at) for at in ahead):
            return True
    behind = range(max(index - 7, 1), index - 1)
    return any(
        tokens.is_number(at)
        and tokens.is_capital(at - 1)
        and (tokens.text[at + 1] in {",", ";"} or tokens.low[at + 1] == "and")
        for at in behind
    )


def _name_in_front(tokens: Tokens, at: int) -> bool:
    """Whether the word before a number can be a name: a capital that opens no sentence, or one inside the word."""
    word, low = tokens.text[at], tokens.low[at]
    if low in MONTHS or low in WEEKDAYS or low.endswith("'s") or low in _NOT_NAMED_BEFORE or not tokens.is_word(at):
        return False
    if any(letter.isupper() for letter in word[1:]) and not word.isupper():
        return True
    if word.isupper() and len(word) > 1:
        return not in_title_case(tokens, at + 1) or not tokens.text[at - 1].isupper()
    return word[0].isupper() and low not in CLOSED and not low.endswith("ly") and not in_title_case(tokens, at + 1)


def _name_behind(tokens: Tokens, index: int) -> bool:
    """“a 787 Dreamliner”, “its own 458 Italia”: one thing whose name starts with a number."""
    if (
        tokens.low[index - 1] not in {"a", "an", "own", "new"}
        or not tokens.is_capital(index + 1)
        or int(tokens.text[index]) < 2
    ):
        return False
    return not is_plural(tokens.low[index + 1]) and not is_plural(tokens.low[index + 2])


def in_title_case(tokens: Tokens, index: int) -> bool:
    """Whether the words round a number are nearly all capitalised, as in a headline."""
    words = [at for at in range(max(index - 5, 0), index + 6) if tokens.is_word(at) and len(tokens.text[at]) > 2]
    return len(words) >= 3 and sum(map(tokens.is_capital, words)) >= len(words) - 1
