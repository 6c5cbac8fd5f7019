"""The counted noun: the noun phrase behind a number, and the lemma of its head."""

from functools import lru_cache
from typing import Final, NamedTuple

from verifier.figures.tokens import HYPHENS, Tokens

# Words that end a noun phrase: prepositions, conjunctions, pronouns, determiners, auxiliaries, adverbs of place and
# time.
CLOSED: Final = frozenset(
    """
    a an the this that these those my your his her its our their whose each every another some any no both
    either neither of in on at by for from to with without within into onto upon over under above below between
    among amid against across along around about after before since until till during through throughout toward
    towards near behind beneath beside besides beyond despite except off out outside inside per plus than via
    versus up down as like unlike including following according because if when while where whereas who whom
    which what why how whether though although unless and or but nor so yet then thus hence i you he she it we
    they me him us them himself herself itself themselves one ones am is are was were be been being have has had
    having do does did doing will would shall should can could may might must 'll 've 's 're not also only just
    still already ever never now here there again once often soon later earlier ago away back together today
    yesterday tomorrow tonight so-called too very more less fewer most least much many far well even almost
    apart altogether overall alone apiece nationwide worldwide overnight annually daily weekly monthly yearly
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december said says say told tells added killed died dies die went go goes came
    come comes took take takes made make makes got get gets left leave leaves became become becomes began begin
    begins fell falls fall rose rises rise grew grow grows gave give gives lost lose loses won win wins held
    hold holds ran run runs fled flee sat sit stood stand lay lie lies shot saw see sees seen felt feel found
    find finds knew know kept keep brought bring brings sent send sends spent spend paid pay pays sold sell
    bought buy caught drove drive flew fly drew spoke speak broke burst cost costs cut hit hurt led lived live
    lives need needs needed want wants wanted remain remains remained return returned returns involving worth
    last next past several strong old em nobody everybody somebody anybody everyone someone anyone nothing
    everything something x straight
    """.split()
)
# Participles and adjectives that can stand for the people they describe: "12 dead", "40 wounded".
_NOMINAL: Final = frozenset(
    "dead wounded injured missing hurt homeless displaced unemployed detained infected sick poor rich "
    "young elderly disabled".split()
)
_IRREGULAR: Final = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child",
    "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "lives": "life", "wives": "wife",
    "knives": "knife", "wolves": "wolf", "leaves": "leaf", "halves": "half", "thieves": "thief",
    "shelves": "shelf", "loaves": "loaf", "calves": "calf", "selves": "self", "oxen": "ox",
    "criteria": "criterion", "phenomena": "phenomenon", "data": "datum", "media": "medium",
    "bacteria": "bacterium", "crises": "crisis", "analyses": "analysis", "bases": "base", "theses": "thesis",
    "hypotheses": "hypothesis", "oases": "oasis", "fungi": "fungus", "cacti": "cactus", "nuclei": "nucleus",
    "alumni": "alumnus", "buses": "bus", "gases": "gas", "lenses": "lens", "viruses": "virus",
    "campuses": "campus", "bonuses": "bonus", "statuses": "status", "censuses": "census", "heroes": "hero",
    "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo", "vetoes": "veto", "torpedoes": "torpedo",
    "mosquitoes": "mosquito", "volcanoes": "volcano", "aircraft": "aircraft", "police": "police",
    "staff": "staff", "crew": "crew", "cattle": "cattle", "sheep": "sheep", "fish": "fish", "deer": "deer",
    "troops": "troop", "series": "series", "species": "species", "headquarters": "headquarters",
    "movies": "movie", "cookies": "cookie", "rookies": "rookie", "zombies": "zombie", "ties": "tie",
    "pies": "pie", "lies": "lie", "passers-by": "passer-by", "grandchildren": "grandchild",
    "schoolchildren": "schoolchild", "dice": "die", "news": "news", "politics": "politics", "shoes": "shoe",
    "toes": "toe", "axes": "axe", "kibbutzim": "kibbutz", "israelis": "israeli", "iraqis": "iraqi",
    "pakistanis": "pakistani", "bangladeshis": "bangladeshi", "saudis": "saudi", "emiratis": "emirati",
    "kuwaitis": "kuwaiti", "omanis": "omani", "yemenis": "yemeni", "somalis": "somali", "nepalis": "nepali",
    "rabbis": "rabbi", "taxis": "taxi", "safaris": "safari", "skis": "ski", "hindus": "hindu", "gurus": "guru",
    "menus": "menu", "emus": "emu", "personnel": "personnel", "dead": "dead", "wounded": "wounded",
}  # fmt: skip
_MEN: Final = ("men", "women")
_LONGEST_PHRASE: Final = 8


class Counted(NamedTuple):
    """A noun phrase: its tokens `first` to `last` (excluded) and the lemma of its head."""

    first: int
    last: int
    head: str


@lru_cache(maxsize=8192)
def lemma(word: str) -> str:
    """The singular of a noun in lower case; a word that is no plural comes back as it is."""
    low = word.lower().replace("’", "'")
    low = low.removesuffix("'s").removesuffix("'")
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if len(low) < 4 or not low.endswith("s"):
        return low[:-2] + "an" if low.endswith(_MEN) and len(low) > 4 else low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return low[:-2]
    return low if low.endswith(("ss", "us", "is")) else low[:-1]


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like a plural noun."""
    if word in _IRREGULAR:
        return True
    if word.endswith(_MEN) and len(word) > 4:
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and word not in CLOSED


def counted_noun(tokens: Tokens, index: int, *, plural: bool) -> Counted | None:
    """The noun phrase that starts at a token, for a number that is one (`plural` False) or any other.

    A phrase runs to its first plural that no further plural follows; without one, to the last word before a word
    that cannot stand inside a noun phrase.
    """
    first = at = index
    head_at = -1
    if tokens.low[index] in _NOMINAL and not _describes(tokens, index):
        return Counted(index, index + 1, tokens.low[index])
    while at - first < _LONGEST_PHRASE * 2:
        word = tokens.low[at]
        if not tokens.is_word(at) or word in CLOSED or (at > first and tokens.broken(at)):
            break
        if word in _NOMINAL and at > first and head_at >= 0:
            break
        if head_at >= 0 and is_plural(tokens.low[head_at]) and not _continues(tokens, at):
            break
        if head_at >= 0 and not plural and _is_participle(tokens, at):
            break
        head_at = at
        at += 1
        if tokens.text[at] in HYPHENS and tokens.glued(at) and tokens.glued(at + 1) and tokens.is_word(at + 1):
            at += 2
            head_at = at - 1
        elif tokens.low[at] == "and" and plural and _joins_adjectives(tokens, at):
            at += 1
    if head_at < 0 or (plural and _is_verb(tokens, first, head_at)):
        return None
    head = lemma(tokens.text[head_at])
    return Counted(first, head_at + 1, head)


def _describes(tokens: Tokens, index: int) -> bool:
    """Whether an adjective has its noun behind it: “12 injured people”, not “12 injured in the crash”."""
    following = tokens.low[index + 1 : index + 3]
    return any(is_plural(word) for word in following[:1]) or (
        is_plural(following[1]) and following[0] not in CLOSED and following[0].isalpha()
    )


def _is_participle(tokens: Tokens, at: int) -> bool:
    """Whether a word behind one noun says what it did: “one bus carrying”, “one man charged”."""
    word = tokens.low[at]
    following = tokens.low[at + 1]
    return word.endswith("ed") or (word.endswith("ing") and (following in CLOSED or is_plural(following)))


def _is_verb(tokens: Tokens, first: int, head_at: int) -> bool:
    """Whether what follows a number is no noun but what they did: “the two agree”, “a thousand more cheered”."""
    word = tokens.low[head_at]
    if first != head_at or is_plural(word) or word in _NOMINAL:
        return False
    if word.endswith("ing") and tokens.low[head_at + 1] in CLOSED:
        return True
    return word.endswith("ed") or (tokens.low[first - 2] in {"the", "these", "those"} and not tokens.is_capital(first))


def _joins_adjectives(tokens: Tokens, at: int) -> bool:
    """Whether “and” joins two words before one noun: “current and former employees”, “Kia and Hyundai vehicles”."""
    if is_plural(tokens.low[at - 1]):
        return False
    following = tokens.low[at + 1 : at + 4]
    for place, word in enumerate(following):
        if word in CLOSED or not word[:1].isalpha():
            return False
        if is_plural(word):
            return place > 0
    return False


def _continues(tokens: Tokens, at: int) -> bool:
    """Whether a word behind a plural belongs to the same compound ("women prisoners", "arms dealers")."""
    return is_plural(tokens.low[at]) and tokens.low[at - 1] in _ATTRIBUTIVE_PLURALS


_ATTRIBUTIVE_PLURALS: Final = frozenset(
    "women men arms sales sports weapons parts savings communications systems operations drugs human-rights rights "
    "securities customs goods news police staff species aircraft".split()
)
