"""What counted nouns have to do with each other: synonyms, people and groups, sets of words that exclude each other."""

from typing import Final

from verifier.claims.acts import looks_past
from verifier.claims.wordlists import word_set
from verifier.figures.model import Figure
from verifier.figures.nouns import lemma

# Heads that name the same things; the first word of a row stands for all.
_SYNONYMS: Final = """
person individual human
soldier troop serviceman servicewoman servicemember
prisoner detainee inmate
hostage captive abductee
child kid youngster minor schoolchild
pupil schoolboy schoolgirl
worker employee staffer staff workforce
job position post
house home dwelling
flat apartment
shop store outlet
firm company business
lawmaker legislator parliamentarian mp
migrant refugee
doctor physician
plane aircraft aeroplane airplane jet
ship vessel
car automobile
bomb explosive
dose jab shot
case infection
blaze fire
protester demonstrator
lorry truck
film movie
ballot vote
attack assault
strike airstrike raid
phase stage
shipment consignment delivery
""".strip()

# Individuals: any of them is a person, and may be a part of any other ("40 passengers, including 12 children").
_PEOPLE: Final = word_set("""
vandal thief robber looter burglar pirate smuggler arsonist observer
person man woman child boy girl baby infant toddler teenager adult pensioner victim survivor civilian soldier
fighter militant gunman rebel insurgent militiaman officer policeman policewoman police firefighter paramedic
medic doctor nurse patient prisoner hostage suspect passenger crew pilot driver cyclist pedestrian motorist
commuter traveller traveler tourist visitor guest resident villager citizen national foreigner migrant refugee
asylum-seeker evacuee worker miner farmer fisherman engineer teacher student pupil professor graduate scientist
researcher journalist reporter photographer volunteer activist protester demonstrator supporter member delegate
voter respondent taxpayer customer client consumer investor shareholder lawmaker senator congressman councillor
councilor minister politician candidate diplomat ambassador judge juror lawyer defendant executive director
manager player athlete runner swimmer rider spectator fan attendee participant applicant recruit veteran sailor
marine airman troop commander peacekeeper guard trainee apprentice resident mother father parent son daughter
brother sister sibling grandparent relative widow orphan bystander worshipper worshiper pilgrim monk nun priest
user subscriber tenant homeowner landlord householder donor recipient claimant carer employee staffer dead
wounded injured missing body casualty fatality death guest actor actress singer musician dancer artist writer
author general colonel captain lieutenant sergeant major corporal clergyman
""")
# Groups of people: never counted in one sum with their members.
_GROUPS: Final = word_set("""
family household couple team group company firm party crowd army battalion brigade unit squad gang union club
community village town city district country nation state tribe delegation class school bank business household
""")
# Words of one row cannot all describe the same thing.
_EXCLUSIVE: Final = """
man woman
male female
boy girl
child adult pensioner
civilian soldier militant fighter policeman police combatant
dead wounded missing
killed injured
public private
northern southern eastern western central
urban rural
domestic foreign international
full-time part-time
new existing
male female
black white hispanic asian
republican democrat democratic independent libertarian labour conservative
christian muslim jewish hindu sikh buddhist
primary secondary
first second third fourth fifth sixth
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
gold silver bronze
nuclear coal gas solar wind
""".strip()
_DEMONYMS: Final = word_set("""
afghan albanian algerian american angolan argentine armenian australian austrian azerbaijani bahraini
bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian
canadian chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorean
ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish french gambian
georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian
iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti
kyrgyz laotian latvian lebanese liberian libyan lithuanian malawian malaysian malian maltese mauritanian mexican
moldovan mongolian moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani
pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan
salvadoran saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss
syrian taiwanese tajik tanzanian thai tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan
vietnamese welsh yemeni zambian zimbabwean dane finn pole scot spaniard swede turk briton frenchman
""")
# A noun of an act counts those to whom it happened: "12 deaths" are twelve people killed.
_ACTS_AS_NOUNS: Final = {
    "death": ("person", "kill"),
    "fatality": ("person", "kill"),
    "dead": ("person", "kill"),
    "life": ("person", "kill"),
    "body": ("person", "kill"),
    "injury": ("person", "injure"),
    "wounded": ("person", "injure"),
    "injured": ("person", "injure"),
    "arrest": ("person", "arrest"),
    "missing": ("person", "miss"),
    "homeless": ("person", "displace"),
    "displaced": ("person", "displace"),
}
# Words of a noun phrase that narrow nothing down.
_EMPTY: Final = word_set("""
other more additional extra further total overall entire whole some same such different various separate several
many few own about around nearly almost roughly estimated reported confirmed known the a an of its his her their
our these those all first-time remaining last latest so-called alleged suspected innocent young old
""")

# Words behind a number that say of what is left that it is still there; they name nothing that is counted.
STILL_THERE: Final = word_set("""
running operating operational working functioning active trading
underground aboard inside behind outside alive vacant standing empty unfilled unsold intact open unaccounted free
unused unclaimed unpaid afloat adrift pending outstanding unresolved unsolved unsettled untested undelivered unread
""")
_AGENT_ENDINGS: Final = ("er", "or", "ist", "ee", "ian", "man", "woman", "eer", "ster")
_THINGS: Final = word_set("""
tower river computer ferry letter paper tanker number order offer shelter container helicopter chapter theater theatre
center centre meter metre liter litre quarter winter summer corner border water fire fever cancer power matter manner
layer server router printer poster banner member-state computer boiler trailer bunker freighter cruiser cutter locker
door floor factor sector reactor motor tractor error mirror sensor monitor elevator generator corridor tree fee
committee degree jubilee coffee refinery car river
""")
_CANON: Final = {word: row.split()[0] for row in _SYNONYMS.splitlines() for word in row.split()}
_SETS: Final = [frozenset(row.split()) for row in _EXCLUSIVE.splitlines()]
_SETS_OF: Final[dict[str, list[frozenset[str]]]] = {}
for _row in [*_SETS, _DEMONYMS]:
    for _word in _row:
        _SETS_OF.setdefault(_word, []).append(_row)


def canonical(word: str) -> str:
    """The word that stands for its synonym row, in the singular; any other word itself."""
    single = lemma(word)
    return _CANON.get(single, single)


def is_person(head: str) -> bool:
    """Whether a head counts individual human beings."""
    return head in _PEOPLE or head in _DEMONYMS or canonical(head) in _PEOPLE


def may_be_person(head: str) -> bool:
    """Whether a head is a person, or a word formed like one ("climber", "juror", "violinist")."""
    return is_person(head) or (head.endswith(_AGENT_ENDINGS) and head not in _THINGS and not is_group(head))


def is_group(head: str) -> bool:
    """Whether a head counts groups of people rather than people."""
    return head in _GROUPS


def is_demonym(word: str) -> bool:
    """Whether a word says which country somebody or something is of."""
    return lemma(word) in _DEMONYMS or word in _DEMONYMS


def exclude(one: str, other: str) -> bool:
    """Whether two words can never describe the same thing (Israeli and Palestinian, men and women)."""
    return one != other and any(other in row for row in _SETS_OF.get(one, ()))


def act_of_noun(head: str) -> tuple[str, str] | None:
    """What a noun of an act counts, and the act: ("person", "kill") for "death"; None for any other noun."""
    return _ACTS_AS_NOUNS.get(head)


def counted_head(figure: Figure) -> str | None:
    """The noun that a figure counts; None for a participle that only looks like one ("62 burned down")."""
    head = figure.head
    if head is None or head in STILL_THERE or (looks_past(head) and head not in _PEOPLE):
        return None
    return head


def read_phrase(phrase: str) -> tuple[str, frozenset[str]] | None:
    """The canonical head of a noun phrase and what narrows it: "Palestinian prisoners" is (prisoner, {palestinian}).

    A demonym alone counts people: "Palestinians" is (person, {palestinian}). None where no word is left.
    """
    words = [word for word in phrase.lower().replace("’", "'").split() if word not in _EMPTY]
    words = _before_preposition(words)
    if not words:
        return None
    *before, last = words
    restrictors = {canonical(word) for word in before if word not in _EMPTY}
    head = canonical(last)
    if head in _DEMONYMS:
        restrictors.add(head)
        head = "person"
    act = _ACTS_AS_NOUNS.get(head)
    return (act[0] if act else head), frozenset(restrictors)


def _before_preposition(words: list[str]) -> list[str]:
    for place, word in enumerate(words):
        if place and word in {"of", "in", "on", "from", "at", "for", "with", "by", "to", "who", "that", "held"}:
            return words[:place]
    return words
