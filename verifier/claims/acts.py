"""Verbs as classes of acts: "released", "freeing" and "set free" are one act, whatever their form."""

from typing import Final

from verifier.claims.wordlists import word_set

# The first word of a row names the class; "+" stands between a verb and its particle.
_CLASSES: Final = """
free release liberate set+free let+go
kill die slay murder
injure wound hurt
arrest detain
displace uproot
vaccinate inoculate immunise immunize jab
close shut shutter
open inaugurate
hire recruit employ
dismiss fire sack lay+off axe
cut slash
build construct erect
rescue save
evacuate
deport expel
abduct kidnap seize
destroy demolish raze wreck
damage
deliver ship
donate give
surrender hand+over turn+over give+up
raise collect
spend
buy purchase acquire
sell
pay
produce make manufacture
plant
test screen
infect
repair mend fix
restore
attend
vote
sign
register enrol enroll
train
test
send dispatch deploy
withdraw pull+out
launch fire
approve
reject
return
""".strip()
# Base form: its irregular forms.
_FORMS: Final = """
break:broke/broken bring:brought build:built buy:bought catch:caught choose:chose/chosen come:came deal:dealt
die:dying/died/dies dig:dug do:did/done draw:drew/drawn drive:drove/driven eat:ate/eaten fall:fell/fallen
feed:fed fight:fought find:found flee:fled fly:flew/flown get:got give:gave/given go:went/gone grow:grown/grew
have:had/has hear:heard hide:hid/hidden hold:held keep:kept know:knew/known lay:laid lead:led leave:left
lie:lain lose:lost make:made meet:met pay:paid plan:planned ride:rode/ridden rise:rose/risen run:ran say:said
see:saw/seen seek:sought sell:sold send:sent shoot:shot show:shown sing:sang/sung sink:sank/sunk slay:slain/slew
spend:spent stand:stood steal:stole/stolen strike:struck swear:swore/sworn sweep:swept swim:swam/swum
take:took/taken teach:taught tell:told think:thought throw:threw/thrown tie:tied wear:wore/worn weave:wove/woven
rebuild:rebuilt repay:repaid resell:resold retake:retook/retaken rewrite:rewrote/rewritten
undertake:undertook/undertaken overtake:overtook/overtaken
win:won withdraw:withdrew/withdrawn wound:wound write:wrote/written
"""
_IRREGULAR: Final = {
    form: base for base, _, forms in (row.partition(":") for row in _FORMS.split()) for form in forms.split("/")
}
# Verbs whose past is their base, or whose ending only looks like one.
_UNCHANGED: Final = word_set("""
shed shut hurt cut hit put set let cost cast split spread quit need speed exceed
""")
_SHORTEST_STEM: Final = 3
_DOUBLES: Final = frozenset("bdgklmnprt")
_KEEP_DOUBLE: Final = ("ll", "ss", "ff", "zz")


def verb_stem(word: str) -> str:
    """What the forms of one verb share: "vaccinates", "vaccinated" and "vaccinating" all give "vaccinat"."""
    low = word.lower()
    low = _IRREGULAR.get(low, low)
    if low in _UNCHANGED:
        return low
    for ending in ("ing", "ied", "ies", "ed", "es", "s"):
        if low.endswith(ending) and len(low) - len(ending) >= _SHORTEST_STEM - (ending in {"ied", "ies"}):
            low = low[: -len(ending)] + ("y" if ending in {"ied", "ies"} else "")
            break
    if len(low) > _SHORTEST_STEM and low[-1] == low[-2] and low[-1] in _DOUBLES and not low.endswith(_KEEP_DOUBLE):
        low = low[:-1]
    return low.removesuffix("e") if len(low) > _SHORTEST_STEM else low


# Wider kin: what was planned by one verb of a row may be told as done by another, where nothing else could be meant.
_FAMILIES: Final = """
deliver ship supply provide get receive obtain send dispatch deploy arrive donate give buy accept take
move evacuate relocate resettle transfer arrive rehouse accept admit
build construct erect complete finish open install
fill repair mend fix restore patch resurface replace
drill take bore collect extract recover
hire recruit fill employ appoint train
pay repay return refund
dismiss cut shed axe eliminate lay
free release exchange swap
close shut
vaccinate inoculate treat test screen
inspect check visit survey examine
"""
# Verbs that stand for any other that was just used.
_LIGHT: Final = word_set("do make manage complete finish take get reach have go come")

_CLASS_OF: Final = {
    verb_stem(verb.split("+")[0]) + ("+" + verb.split("+")[1] if "+" in verb else ""): row.split()[0]
    for row in reversed(_CLASSES.splitlines())
    for verb in row.split()
}


_FAMILY_STEMS: Final = tuple(
    frozenset(form for verb in row.split() for form in (verb_stem(verb), verb))
    for row in _FAMILIES.strip().splitlines()
)


def act_class(verb: str, particle: str | None = None) -> str:
    """The class of a verb in any form, by name ("free" for "released"); any other verb in its base form."""
    stem = verb_stem(verb)
    if particle and f"{stem}+{particle}" in _CLASS_OF:
        return _CLASS_OF[f"{stem}+{particle}"]
    return _CLASS_OF.get(stem) or _base_form(verb, stem)


def akin(planned: str, done: str) -> bool:
    """Whether an act told as done may be the one just planned by another verb ("to get 48 trams", "59 delivered")."""
    if act_class(planned) == act_class(done) or act_class(done) in _LIGHT:
        return True
    stems = {verb_stem(planned), act_class(planned)}, {verb_stem(done), act_class(done)}
    return any(not stems[0].isdisjoint(row) and not stems[1].isdisjoint(row) for row in _FAMILY_STEMS)


def _base_form(verb: str, stem: str) -> str:
    """A stem made readable: the silent e comes back where English spelling wants it."""
    low = verb.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    silent = stem.endswith(
        (
            "at",
            "iz",
            "is",
            "iv",
            "uc",
            "ag",
            "ut",
            "os",
            "us",
            "sur",
            "cur",
            "tur",
            "ov",
            "rg",
            "dg",
            "nc",
            "rc",
            "lv",
            "rv",
        )
    )
    return stem + "e" if silent and len(stem) > _SHORTEST_STEM else stem


_NOT_PAST: Final = word_set("""
need speed hundred indeed red bed seed weed feed breed sacred exceed proceed succeed
""")


def looks_past(word: str) -> bool:
    """Whether a word in lower case has the form of a past tense or a past participle."""
    if word in _NOT_PAST:
        return False
    return (word.endswith("ed") and len(word) > _SHORTEST_STEM) or word in _IRREGULAR or word in _UNCHANGED


def names_act(word: str) -> bool:
    """Whether a word is a form of a verb that belongs to a known class of acts."""
    return verb_stem(word) in _CLASS_OF
