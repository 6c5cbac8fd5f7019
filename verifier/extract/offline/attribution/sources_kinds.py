"""What kind of source a noun phrase names, by its head noun and the nouns beside it."""

from typing import Final

from verifier.claims.model import SourceKind
from verifier.extract.offline.attribution.cues import VERB_FORMS
from verifier.extract.offline.attribution.cues_nouns import BASIS_PHRASES, SPEAKING_NOUNS
from verifier.extract.offline.clauses import (
    CARDINALS,
    DASHES,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SINGLE_MARKS,
    TIME_WORDS,
    Phrase,
    Words,
    listed,
)

OFFICIALS: Final = listed(
    "secretariat consulate delegation customs tribunal junta trial inquest hearing "
    "ministry minister ministers police government governor mayor president presidency army military navy "
    "force authorities authority official officials spokesman spokeswoman spokesperson department office "
    "court judge judges prosecutor prosecutors sheriff commissioner administration congress parliament senate "
    "senator senators lawmaker lawmakers commission council agency bureau secretary ambassador embassy "
    "diplomat diplomats regulator regulators attorney general pentagon kremlin treasury cabinet chancellor "
    "king queen premier envoy representative firefighters brigade defence defense coroner watchdog inspector "
    "councillor chief troops coastguard guard un u.n nato eu e.u fbi cia epa nasa state county city "
    "municipality governors chairman legislature legislators congressman congresswoman rep sen gov sec gen lt "
    "col"
)
# Those of the officials' words that name a body, which goes with "it", never with "he" or "she".
BODIES: Final = listed(
    "secretariat consulate delegation customs tribunal junta ministry ministers police government presidency army "
    "military navy force authorities authority department office court administration congress parliament senate "
    "commission council agency bureau embassy pentagon kremlin treasury cabinet brigade defence defense watchdog "
    "troops coastguard guard un u.n nato eu e.u fbi cia epa nasa state county city municipality legislature regulator"
)
# States, and the cities that stand for their governments.
STATES: Final = listed(
    "afghanistan algeria argentina australia austria bangladesh belarus belgium brazil britain canada chile china "
    "colombia cuba cyprus denmark egypt ethiopia finland france germany ghana greece hungary india indonesia iran "
    "iraq ireland israel italy japan jordan kenya kuwait lebanon libya malaysia mexico morocco myanmar nepal "
    "netherlands nigeria norway oman pakistan peru philippines poland portugal qatar romania russia rwanda serbia "
    "singapore somalia spain sudan sweden switzerland syria taiwan thailand tunisia turkey uganda ukraine vietnam "
    "yemen zimbabwe washington moscow beijing kyiv london paris berlin tehran jerusalem ankara brussels tokyo "
    "seoul pyongyang delhi islamabad cairo riyadh doha baghdad damascus kabul rome madrid warsaw caracas havana "
    "us u.s uk u.k states kingdom korea emirates arabia "
)
ORGANISATIONS: Final = listed(
    "press tribune herald gazette guardian telegraph company group organisation organization union party campaign "
    "association institute university hospital charity bank firm corporation society federation foundation team "
    "club network centre center coalition committee league airline manufacturer newspaper church college school "
    "board board's panel alliance cross crescent inc ltd corp plc agency council times post journal news "
    "observatory hamas hezbollah taliban nonprofit ngo ngos industry companies groups unions banks organisations "
    "organizations firm's post's reuters afp ap xinhua bbc cnn fox msnbc politico breitbart operator utility "
    "retailer maker supplier developer startup regime militia militants rebels service services foods motors "
    "airlines systems technologies industries partners holdings media pictures studios entertainment brands "
    "laboratories labs stores energy journalism"
)
PEOPLE: Final = listed(
    "man woman director executive ceo founder professor doctor lawyer author analyst economist scientist "
    "researcher coach player captain manager owner farmer teacher student mother father wife husband son "
    "daughter activist candidate nominee leader strategist historian expert consultant adviser advisor "
    "attorney editor reporter writer head co-founder chair engineer nurse veteran pastor priest bishop pope "
    "actor actress singer artist neighbour neighbor brother sister businessman businesswoman billionaire "
    "mogul politician opponent partner he she mr mrs ms dr prof mr. surgeon driver pilot investigator "
    "principal aide adviser's celebrity musician boss dean trader broker strategist"
)
ANONYMOUS: Final = listed(
    "source sources insiders insider observers critics opponents supporters experts analysts reports some "
    "many people those others media rumours rumors they everyone nobody someone anyone one most few several "
    "advocates proponents detractors skeptics sceptics commentators pundits economists researchers scientists "
    "historians doctors participants campaigners activists lawyers democrats republicans voters americans"
)
WITNESSES: Final = listed(
    "witness witnesses resident residents survivor survivors eyewitness eyewitnesses bystander bystanders "
    "villager villagers neighbors neighbours passerby passers-by onlookers relatives locals passengers"
)
OWN_STAFF: Final = listed(
    "journalist journalists correspondent correspondents photographer photographers reporter reporters stringer"
)
AGENCIES: Final = listed("afp reuters ap xinhua bloomberg dpa ansa efe kyodo tass interfax")


def source_kind(words: Words, phrase: Phrase | None) -> SourceKind:
    """What kind of source a noun phrase names, by its head noun and the nouns beside it; nobody is anonymous."""
    if phrase is None:
        return "anonymous"
    head = head_of(words, phrase)
    low = words.low[head].removesuffix("'s")
    core = {words.low[k].removesuffix("'s") for k in range(phrase[0], head + 1)}
    if low in OWN_STAFF and core & (AGENCIES | {"our", "this"}):
        return "own"
    if low in SPEAKING_NOUNS and (not words.capitalised(head) or head == phrase[0]):
        return "tally" if core & {"tally", "count"} else SPEAKING_NOUNS[low]
    for vocabulary, kind in _KINDS:
        if low in vocabulary:
            return _of_named(words, phrase, kind)
    return _of_name(words, head, low, core) if words.capitalised(head) else _of_noun(words, phrase, low)


def _of_name(words: Words, head: int, low: str, core: set[str]) -> SourceKind:
    """The kind of a proper name: a state, an office, a body by one of its nouns or its capitals; else a person."""
    if low in STATES or core & OFFICIALS:
        return "official"
    initials = low.isalpha() and words.surface(head).isupper() and len(low) > 1
    return "organisation" if core & ORGANISATIONS or initials else "person"


def _of_noun(words: Words, phrase: Phrase, low: str) -> SourceKind:
    """The kind of a common noun in no table: with an article or a name it is somebody, bare it is anybody."""
    if low == "it":
        return "organisation"
    named = any(words.capitalised(k) for k in range(*phrase)) or low in PRONOUNS
    return "person" if named or words.low[phrase[0]] in _DEFINITE else "anonymous"


_KINDS: Final[tuple[tuple[frozenset[str], SourceKind], ...]] = (
    (WITNESSES, "witness"),
    (OFFICIALS, "official"),
    (ORGANISATIONS, "organisation"),
    (PEOPLE, "person"),
    (ANONYMOUS, "anonymous"),
)


def _of_named(words: Words, phrase: Phrase, kind: SourceKind) -> SourceKind:
    """Bare "officials" or "a spokesman" name no institution by themselves, yet stay official."""
    if kind == "anonymous" and any(words.capitalised(k) for k in range(phrase[0] + 1, phrase[1])):
        last = head_of(words, phrase) + 1
        return "person" if last < phrase[1] and words.low[last] == "," else "organisation"
    return kind


def _is_participle(words: Words, k: int, last: int) -> bool:
    """Whether a past form describes the noun before it: "a study published by", "officials quoted in"."""
    if words.low[k].endswith("ing") and k + 1 < last and words.low[k - 1].endswith("s"):
        return words.low[k + 1] in PREPOSITIONS
    if not words.low[k].endswith("ed") or words.capitalised(k):
        return False
    if k + 1 >= last:
        return words.low[k - 1] in SPEAKING_NOUNS
    after = words.low[k + 1]
    return after in PREPOSITIONS or after in TIME_WORDS or (words.low[k] in VERB_FORMS and not words.capitalised(k + 1))


def _compound_end(words: Words, of: int, last: int) -> int | None:
    """The noun that a name with "of" stands before: "Bureau of Mines officials"."""
    if not words.capitalised(of - 1) or of + 1 >= last or not words.capitalised(of + 1):
        return None
    k = of + 1
    while k < last and (words.capitalised(k) or (words.low[k] in {"and", "of", "the"} and k > of)):
        k += 1
    if k >= last or (k + 1 < last and words.low[k + 1] not in PREPOSITIONS | {",", "who"}):
        return None
    low = words.low[k]
    return k if any(low in nouns for nouns in (OFFICIALS, PEOPLE, ANONYMOUS, WITNESSES, SPEAKING_NOUNS)) else None


def _is_dated(words: Words, k: int, last: int) -> bool:
    """Whether a time stands after the noun it dates: "a poll last month", "a survey out Monday"."""
    low = words.low[k]
    if low == "out":
        return words.low[k - 1] in SPEAKING_NOUNS
    spanned = low in {"last", "this", "earlier"} and k + 1 < last and words.low[k + 1] in TIME_WORDS
    return spanned and words.low[k - 1] not in _DEFINITE


_DEFINITE: Final = listed("the a an his her its their our my this that another")
_PORTIONS: Final = listed("one some many most several both all none each few any")
_BATCHES: Final = listed("batch set series trove pile stack cache string raft handful")
_POSTPOSED: Final = listed("familiar close responsible involved aware present here there")


def is_body(words: Words, head: int) -> bool:
    """Whether a head noun names an institution or a document, not a human being."""
    low = words.low[head].removesuffix("'s")
    initials = low.isalpha() and words.surface(head).isupper() and len(low) > 1
    return initials or low in BODIES or low in ORGANISATIONS or low in STATES or low in SPEAKING_NOUNS


def possessive_mark(words: Words, k: int, last: int) -> bool:
    """Whether an apostrophe ends a plural owner inside a noun phrase: "the growers' union"."""
    joined = words.end[k - 1] == words.start[k] and words.low[k - 1].endswith("s")
    return joined and k + 1 < last and words.start[k + 1] > words.end[k] and words.low[k + 1][0].isalpha()


def head_of(words: Words, phrase: Phrase) -> int:
    """The head noun of a noun phrase: the last word before its first preposition, comma, bracket or participle."""
    first, last = phrase
    if (
        first + 2 < last
        and words.low[first + 1] == "of"
        and (words.low[first] in _PORTIONS or words.low[first] in CARDINALS)
    ):
        first += 2
    head = first
    for k in range(first, last):
        low = words.low[k]
        compound = _compound_end(words, k, last) if low == "of" and k > first else None
        if compound is not None:
            return compound
        if low == "of" and words.low[k - 1] in _BATCHES:
            continue
        if k > first and (low in PREPOSITIONS or low in RELATIVES or low in BASIS_PHRASES or low in {"that", "and"}):
            break
        if k > first and (low == "," or low in OPENERS or low in DASHES):
            break
        if k > first and low in SINGLE_MARKS and not possessive_mark(words, k, last):
            break
        if k > first and (
            low == "being" or low in _POSTPOSED or _is_dated(words, k, last) or _is_participle(words, k, last)
        ):
            break
        if low[0].isalnum():
            head = k
    return head
