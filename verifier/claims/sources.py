"""Whether two names of sources may stand for one voice: short forms, aliases, and parts of one house."""

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from verifier.claims.wordlists import word_set

Kinship = Literal["same", "part", "unknown", "distinct", "unrelated"]
Class = Literal["state", "civil", "business"]

# Names that stand for one source; an underscore is a blank.
_ALIASES: Final = """
united_nations un u.n
european_union eu e.u brussels
united_states us u.s usa america american washington white_house
united_kingdom uk u.k britain british downing_street number_10 whitehall
russia russian moscow kremlin
china chinese beijing
france french paris elysee
germany german berlin
israel israeli
ukraine ukrainian kyiv kiev
iran iranian tehran
turkey turkish ankara
india indian delhi new_delhi
japan japanese tokyo
gaza hamas hamas-run
palestinian_authority ramallah
world_health_organization world_health_organisation who
red_cross icrc
doctors_without_borders médecins_sans_frontières medecins_sans_frontieres msf
international_monetary_fund imf
organisation_for_economic_co-operation_and_development oecd
police officer officers policeman policewoman detective detectives
military army soldiers troops armed_forces
hospital hospitals doctor doctors medic medics paramedic paramedics
firefighters firefighter fire_service fire_brigade fire_department
prosecutor prosecutors prosecution
scientists researchers study paper
council councillors city municipality town borough mayor county
"""

# A part, and the houses it may speak for.
_PARTS: Final = """
world_health_organization: united_nations
unicef unhcr unrwa ocha wfp unesco undp iaea world_food_programme world_food_program: united_nations
european_commission european_parliament european_council eurostat ecb frontex: european_union
pentagon state_department congress senate fbi cia nasa epa cdc fda centcom treasury_department: united_states
home_office foreign_office treasury house_of_commons ministry_of_defence: united_kingdom
police: interior home_office home_ministry public_security
military navy air_force: defence defense
hospital: health
firefighters: fire
prosecutor court: justice
coastguard coast_guard: transport navy
rescuers rescue civil_defence civil_defense: interior emergency
"""

# Bodies by what they belong to. A body of one class that is named otherwise is another source.
_STATE: Final = word_set(
    "ministry minister ministers department government governor governor's mayor mayor's police military navy court "
    "courts tribunal prosecutor council councillors parliament senate congress administration treasury coroner "
    "coroner's regulator watchdog commission sheriff sheriff's president president's premier embassy customs cabinet "
    "state municipality city county province district region coastguard firefighters interior defence defense health "
    "weather civil_defence civil_defense fire_service emergency pentagon united_nations european_union united_states "
    "united_kingdom russia china france germany israel ukraine iran turkey india japan nato home_office "
    "environment agriculture energy education labour labor immigration transport finance justice trade tax fisheries "
    "rescue_service coast_guard border_guard fire_brigade rescuers forestry forest food statistics census "
    "meteorological geological electoral police's "
    "foreign_office commissioner inspectorate authority"
)
_CIVIL: Final = word_set(
    "union unions association federation charity charities red_cross red_crescent crescent cross university institute "
    "college hospital foundation church league campaign ngo ngos society party doctors_without_borders "
    "observatory academy club museum board alliance rebels insurgents militants "
    "separatists opposition taliban hezbollah organisers organizers protesters demonstrators strikers tenants villagers"
)
_BUSINESS: Final = word_set(
    "company companies firm corporation corp inc ltd plc bank airline manufacturer carmaker retailer supplier operator "
    "owner owners airport insurer utility developer brewery shipyard brokerage consultancy"
)
_CLASSES: Final[tuple[tuple[Class, frozenset[str]], ...]] = (
    ("state", _STATE),
    ("civil", _CIVIL),
    ("business", _BUSINESS),
)

# Who speaks for some house without saying which, or passes on what another has said.
_ANY_HOUSE: Final = word_set(
    "spokesman spokeswoman spokesperson spokespeople statement report reports source sources official officials "
    "authorities agency agencies group organisation organization body office service unit team chief head director "
    "manager leader leaders representative representatives adviser advisor aide aides secretary campaign chair "
    "chairman chairwoman executive executives executive's figures tally count estimate data survey study poll experts "
    "analysts witnesses residents campaigners critics observers people monitor document documents letter court filing "
    "he she it they him her them who which that we i you"
)
_MEDIA: Final = word_set(
    "afp reuters ap xinhua bloomberg dpa ansa efe kyodo tass interfax bbc cnn fox nbc abc cbs msnbc politico newspaper "
    "newspapers magazine daily times post journal guardian television tv radio broadcaster media press news network "
    "website reporters journalists"
)
# Who may speak for any body of the state.
_WHOLE_STATE: Final = word_set(
    "government authorities authority official officials state administration president regime"
)
_SMALL: Final = word_set(
    "the a an of for and in on at to 's its his her their our this that mr mrs ms dr prof sir sen rep gov gen new "
    "local regional national federal central senior top chief deputy former acting state-run run led backed controlled "
    "own city's country's province's region's state's nation's last latest official independent"
)
_WORD: Final = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*")
_SHARED_STEM: Final = 4

# Said without more, these may be any body of their class that the article named before.
_BARE: Final = _CIVIL | _BUSINESS | word_set("department commission regulator watchdog authority administration")


class _Read(NamedTuple):
    """A name taken apart: all its words, those that tell it apart, the houses in it, their wholes and their classes."""

    words: frozenset[str]
    telling: frozenset[str]
    initials: str
    houses: frozenset[str]
    classes: frozenset[Class]
    proper: bool


def kinship(one: str, other: str) -> Kinship:
    """How two names of sources stand to each other.

    "same": one is the other, its short form, its initials or an alias. "part": they share a house, or one belongs to
    the other. "unrelated": both are bodies, and of different houses. "distinct": two proper names that share nothing,
    and of which nothing tells whether they speak for one house. "unknown": a name says too little.
    """
    a, b = _read(one), _read(other)
    if not a.words or not b.words:
        return "unknown"
    if a.words == b.words or (a.telling and a.words <= b.words) or (b.telling and b.words <= a.words):
        return "same"
    if _abbreviates(a, b) or _abbreviates(b, a):
        return "same"
    if a.houses & b.houses or _share_a_name(a, b) or _whole_of(a, b) or _whole_of(b, a):
        return "part"
    if _bare_beside(a, b) or _bare_beside(b, a):
        return "unknown"
    if not a.classes or not b.classes:
        return "distinct" if (a.proper or a.classes) and (b.proper or b.classes) else "unknown"
    return "unrelated"


def akin(one: str, other: str) -> bool:
    """Whether two names may well be one voice: the same source, or parts of one house."""
    return kinship(one, other) in {"same", "part"}


@lru_cache(maxsize=4096)
def _read(name: str) -> _Read:
    spelled = [word.replace("’", "'").removesuffix("'s") for word in _WORD.findall(name)]
    low = [word.casefold() for word in spelled]
    running = f" {' '.join(low)} "
    words = frozenset(low) - _SMALL
    known = [key for key in _HOUSES if f" {key} " in running]
    houses = frozenset(whole for key in known for whole in _HOUSES[key])
    heads = words.union(known, (_FIRST_ALIAS[key] for key in known if key in _FIRST_ALIAS))
    passed_on = bool(words & _MEDIA)
    return _Read(
        words,
        words - _ANY_HOUSE,
        "".join(word[0] for word in low if word not in _SMALL),
        houses,
        frozenset() if passed_on else frozenset(kind for kind, listed in _CLASSES if listed & heads),
        not passed_on and any(w[:1].isupper() and w.casefold() not in _SMALL | _ANY_HOUSE for w in spelled),
    )


def _abbreviates(short: _Read, full: _Read) -> bool:
    """Whether a name is another's initials: "ILO", "International Labour Organization"."""
    return len(full.initials) > 1 and short.words == {full.initials}


def _share_a_name(a: _Read, b: _Read) -> bool:
    """Whether a word that tells houses apart stands in both, as "Norway" and "Norwegian" do."""
    common = _STATE | _CIVIL | _BUSINESS | _ANY_HOUSE | _MEDIA
    first, second = a.telling - common, b.telling - common
    if first & second:
        return True
    stems = {word[:_SHARED_STEM] for word in first if len(word) >= _SHARED_STEM}
    return any(word[:_SHARED_STEM] in stems for word in second if len(word) >= _SHARED_STEM)


def _bare_beside(bare: _Read, other: _Read) -> bool:
    """Whether one is "the company" or its like, and the other a body that could be it."""
    return bare.words <= _BARE | _ANY_HOUSE and bool(bare.classes & other.classes)


def _whole_of(whole: _Read, part: _Read) -> bool:
    """Whether one is "the authorities" or their like, and the other a body of the state."""
    return bool(whole.words) and whole.words <= _WHOLE_STATE and ("state" in part.classes or part.words <= _WHOLE_STATE)


def _first_aliases() -> dict[str, str]:
    """The name that stands for all of a row, by each name of the row."""
    rows = ([name.replace("_", " ") for name in row.split()] for row in _ALIASES.strip().splitlines())
    return {name: row[0] for row in rows for name in row}


def _houses(first: dict[str, str]) -> dict[str, frozenset[str]]:
    """What a name stands for: itself by its first alias, and every house it may speak for."""
    wholes: dict[str, frozenset[str]] = {}
    for row in _PARTS.strip().splitlines():
        parts, _, belongs = row.partition(":")
        named = frozenset(whole.replace("_", " ") for whole in belongs.split())
        for part in parts.split():
            name = part.replace("_", " ")
            wholes[name] = wholes.get(name, frozenset()) | named
    listed = {*first, *wholes, *(whole for belongs in wholes.values() for whole in belongs)}
    nothing: frozenset[str] = frozenset()
    return {
        name: frozenset({first.get(name, name)}) | wholes.get(name, nothing) | wholes.get(first.get(name, ""), nothing)
        for name in listed
    }


_FIRST_ALIAS: Final = _first_aliases()
_HOUSES: Final = _houses(_FIRST_ALIAS)
