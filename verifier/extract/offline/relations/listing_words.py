"""The words by which lists are told: what opens them, what ends them, and names that hold an "and" of their own."""

from collections.abc import Mapping
from typing import Final

from verifier.claims.wordlists import word_set
from verifier.extract.offline.clauses import AUXILIARIES, PREPOSITIONS, RELATIVES, SUBORDINATORS

# Words for a group of so many, which are no figures of their own.
GROUPS_OF: Final[Mapping[str, int]] = {
    "both": 2, "pair": 2, "duo": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5, "sextet": 6,
}  # fmt: skip
# Words that make a list a choice from more, wherever they stand near it.
PARTIAL: Final = word_set("""
including includes include included such like notably especially particularly mainly mostly chiefly primarily e.g eg
example instance example, among largely respectively each apiece per partly least excluding except besides
""")
# An entry that starts with one of these leaves the list open.
OPEN_ENDS: Final = word_set("others more etc etcetera several many some various so further additional possibly maybe")
NAMELY: Final = word_set("namely viz ie i.e")
# Words that give the names of people, with "as" before the list.
NAMING: Final = word_set("named identified names identifies naming identifying")
# Words by which an entry is more than a thing by itself.
SETTING_APART: Final = word_set("versus vs v plus alongside then minus rather followed joined nor either neither but")
# Words that open what is only said of the entry before.
ASIDES: Final = (
    (PREPOSITIONS | RELATIVES | SUBORDINATORS | word_set("""
    aged formerly now both all also jr sr including which that whose plus minus ranging
    """))
    - word_set("like past")
)  # fmt: skip
DETERMINING: Final = word_set("a an the another his her its their our my this that these those one")
VERBS: Final = AUXILIARIES | word_set("""
said says went came took gave made knew found held left kept began broke brought bought caught chose drew fell felt
fought fled flew grew heard hit led lost met paid ran rose sang sank sent shot sold spent stood stole struck told won
wore wrote became died remained continued agreed refused want wants wanted believe believes need needs seek seeks say
""")
# Nouns of several people at once: an entry that ends in one counts nobody knows how many.
SEVERAL: Final = word_set("""
couple pair twins triplets family crew team parents children people siblings staff troupe band trio duo group gang
""")
# Nouns for kinds of things: a plural under one of them is one entry ("four crops: wheat, beans, peas and oats").
KINDS: Final = word_set("""
kind type sort category crop reason thing area sector industry field factor cause issue topic subject entry goal
priority class ingredient colour color sport language group pillar stage phase theme option way method principle
product food drink drug genre skill service department division problem challenge risk threat concern question
demand condition commodity metal fuel source material element component feature symptom sign step measure market
category region front aspect point benefit advantage tool tactic policy reform cost
""")
_JOINED: Final = """
trinidad tobago, bosnia herzegovina, antigua barbuda, kitts nevis, principe tome, turks caicos, vincent grenadines,
tyne wear, dolce gabbana, marks spencer, procter gamble, johnson johnson, smith wesson, simon schuster, ernst young,
brighton hove, newfoundland labrador, food drug, research development, health safety, law order, arts crafts, oil gas,
father son, mother daughter, mother son, father daughter, husband wife, brother sister, man wife, aunt uncle,
grandmother grandfather, mother father, trial error, fish chips, salt pepper, bread butter, science technology,
arts culture, mergers acquisitions, profit loss, supply demand, crown anchor, black white, rock roll, hotels leisure,
food beverage, food drink, wales england, jammu kashmir, andaman nicobar, barnes noble, abercrombie fitch, hammersmith
fulham, kensington chelsea, perth kinross, dumfries galloway, justice equality, pride prejudice, search rescue, wear
tear, nuts bolts, pros cons, terms conditions, checks balances, rules regulations, peace security, truth
reconciliation, ways means, truth justice
"""
JOINED: Final = frozenset(frozenset(pair.split()) for pair in _JOINED.replace("\n", " ").split(","))
_REGIONS: Final = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming d.c dc
england scotland wales ireland britain ontario quebec alberta manitoba saskatchewan france germany italy spain portugal
poland russia ukraine turkey greece egypt israel jordan lebanon syria iraq iran india pakistan bangladesh china japan
australia canada mexico brazil argentina chile peru colombia venezuela honduras guatemala kenya nigeria ghana ethiopia
uganda tanzania sudan algeria morocco tunisia libya austria hungary romania bulgaria serbia croatia sweden norway
finland denmark belgium netherlands switzerland thailand vietnam indonesia malaysia philippines singapore afghanistan
calif mass conn fla ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala
ariz ark colo del ga ca ny nj tx oh fl nc sc wv
"""
REGIONS: Final = word_set(_REGIONS)
LONG_REGIONS: Final = frozenset(
    {"new york", "new jersey", "new mexico", "new hampshire", "north carolina", "south carolina", "north dakota",
     "south dakota", "west virginia", "rhode island", "south africa", "south korea", "north korea", "saudi arabia",
     "new zealand", "united kingdom", "united states", "northern ireland", "british columbia", "nova scotia",
     "el salvador", "costa rica", "sri lanka", "czech republic"}
)  # fmt: skip
# Small words inside a name.
PARTICLES: Final = word_set("de del della di da dos du van von der den la le el al bin ibn of the y e ter ten st")
