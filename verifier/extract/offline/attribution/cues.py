"""The verbs that tell who says something, a row for each way of saying, with the forms each verb takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from verifier.claims.model import Stance
from verifier.extract.offline.clauses import listed

Frame = Literal["says", "quotes", "thinks", "holds", "tells", "takes", "intends", "shows", "sees", "values"]
Form = Literal["base", "third", "past", "participle", "gerund"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of attribution.

    `frame` tells how it takes what is said: "says" a clause or a quotation ("said that"), "quotes" only what is
    marked
    as said ("continued: …"), "thinks" a clause of belief, "holds" a clause with "that", "tells" an addressee first
    ("told reporters that"), "takes" a noun phrase ("denied the charge"), "intends" an infinitive or a noun phrase
    ("pledged to"), "shows" a clause if a document or a finding speaks ("the report shows"), "sees" an event if a
    witness speaks, "values" something at a figure ("lists it at $4 million"). One of `particles` must follow
    ("call for").
    """

    lemma: str
    frame: Frame
    stance: Stance
    particles: frozenset[str] = frozenset()


# Each row: the frame, the stance, and verbs as "lemma", "lemma/past" or "lemma/past/participle"; "+" adds a particle.
_VERBS: Final[tuple[tuple[Frame, Stance, str], ...]] = (
    (
        "says",
        "asserts",
        """
        say/said state add note write/wrote/written announce report claim allege assert insist
        explain declare comment remark observe reply/replied respond mention reveal disclose confirm
        reiterate repeat stress emphasize emphasise underscore underline argue contend warn caution predict
        forecast/forecast estimate calculate reckon suggest indicate concede acknowledge admit/admitted recall
        recount conclude testify/testified tweet post blog/blogged joke quip/quipped boast brag/bragged
        complain lament vow swear/swore/sworn promise pledge proclaim specify/specified clarify/clarified
        imply/implied point+out exclaim opine theorize speculate hypothesize concur/concurred counter
        retort chime+in elaborate recommend summarize assure attest relay allude let+slip spell+out volunteer
        venture muse urge advise agree propose demand rule put/put+it sum+up
        make+clear point+to advocate confess ask learn
        """,
    ),
    ("says", "denies", "deny/denied refute rebut/rebutted disavow disclaim"),
    ("says", "disputes", "dispute reject object disagree"),
    (
        "quotes",
        "asserts",
        """
        continue interject shout yell scream whisper mutter go+on weigh+in answer protest reflect chant crow gush sigh
        snap/snapped intone fume thunder jest deadpan cry/cried call+out respond sing/sang/sung conclude ask
        inquire radio wonder text email read/read recite quote signal signal/signalled teach/taught instruct
        """,
    ),
    ("thinks", "asserts", "believe think/thought hope expect assume anticipate consider agree"),
    (
        "holds",
        "asserts",
        """
        charge maintain feel/felt know/knew/known understand/understood
        realize realise determine presume imagine remember recognize
        recognise guess reason establish rule decide discover see/saw/seen hear/heard find/found
        """,
    ),
    ("thinks", "asserts", "fear worry/worried suspect"),
    ("thinks", "doubts", "doubt question wonder"),
    (
        "tells",
        "asserts",
        """
        tell/told warn inform remind assure notify/notified brief advise ask urge
        """,
    ),
    (
        "intends",
        "asserts",
        """
        pledge promise vow threaten agree refuse decline offer demand ask propose plan/planned want seek/sought urge
        plead push+for call+for call+on call+upon press+for appeal+for encourage implore exhort beseech
        instruct order hope wish beg/begged request
        """,
    ),
    (
        "takes",
        "asserts",
        """
        describe call label label/labelled brand characterize characterise portray depict announce report cite mention
        outline discuss quote refer/referred+to point+to talk+about speak+of speak+about allude+to hint+at
        dub/dubbed liken express voice tout recount reveal disclose estimate recommend suggest bring+up
        highlight emphasize emphasise stress underscore propose predict forecast/forecast paint put/put
        explain claim boast+of boast+about brag+about complain+about warn+of warn+about warn+against lay+out
        joke+about argue+for argue+against advocate tease confirm demand note acknowledge admit/admitted
        concede insist+on apologize+for apologise+for comment+on respond+to elaborate+on testify+about
        tweet declare allege rate consider regard believe+in view reiterate repeat claim+credit credit
        blame accuse tally/tallied
        """,
    ),
    (
        "takes",
        "endorses",
        """
        endorse praise hail laud applaud welcome commend defend celebrate champion echo admire salute
        extol/extolled support favor favour vouch+for stand+by agree+with
        """,
    ),
    (
        "takes",
        "disputes",
        """
        criticize criticise slam/slammed condemn denounce reject oppose question dismiss mock ridicule chastise blast
        bemoan rebuke challenge dispute decry/decried deride lambast lambaste assail berate scold castigate censure
        deplore disparage denigrate lash+out push+back take+aim object+to excoriate belittle scoff+at chide admonish
        repudiate disavow rail+against bristle+at grill vilify/vilified pooh-pooh discredit discount contradict
        """,
    ),
    ("takes", "denies", "deny/denied refute rebut/rebutted"),
    ("takes", "asserts", "fear worry+about suspect"),
    ("takes", "doubts", "doubt"),
    (
        "shows",
        "asserts",
        """
        show/showed/shown find/found suggest indicate reveal say/said put/put estimate conclude
        point+to demonstrate illustrate highlight document confirm state note report warn project
        list detail describe rank rate place count measure predict forecast/forecast imply/implied attribute
        establish determine cite
        """,
    ),
    ("values", "asserts", "peg/pegged list value place rank price assess"),
    ("sees", "asserts", "see/saw/seen hear/heard witness watch count film photograph observe find/found"),
)

# Forms that are nouns or adjectives at least as often as verbs: they need a subject that agrees and something said.
NOUN_LIKE: Final = listed(
    """
    address addresses advocate aim aims answer answers appeal appeals ask attack attacks back backing backs blame blog
    brand brands broadcast broadcasts call calls cast challenge challenges champion charge charges cheer cheers claim
    claims comment comments concern contest contests count counter counts credit demand demands detail details dispute
    disputes email emails document documents doubt doubts echo estimate estimates fault fear fears feeling felt figure
    find finds forecast forecasts found hammer hate highlight highlights hope hopes issue issues joke jokes knock
    knocks label labels like likes list lists love meaning measure measures mention mentions mock muse name names note
    notes object objects offer offers order orders pan place plan plans pledge pledges post posts praise praises
    present presents press project projects promise promises protest protests push pushes puts question questions
    quote raise rank rate rates read record records recount reference references reflect release releases remark
    remarks replies reply report reports request requests respect reveal rule rules share shares show shows sighs
    signal signals snap state states support supports suspect suspects tally text texts thinking thought threat track
    tracks trash tweet tweets value values view views voice voices vow vows want watch welcome witness worries worry
    tallies
    """
)

# Participles after which nobody is named: "is said to", "is believed to", "are thought to", "it is understood that".
RAISED: Final = listed(
    """
    alleged assumed believed claimed considered deemed estimated feared known presumed reported rumored rumoured
    said suspected thought understood
    """
)

NEGATIONS: Final = listed(
    """
    aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't n't never not wasn't weren't
    won't wouldn't
    """
)

# What becomes of a stance under a negation.
NEGATED: Final[dict[Stance, Stance]] = {
    "asserts": "doubts",
    "denies": "asserts",
    "disputes": "endorses",
    "endorses": "disputes",
    "doubts": "asserts",
}

# What may stand inside a verb group, between subject and verb.
GROUP_WORDS: Final = listed(
    """
    again ago all almost alone already also always are aren't be been being both can can't cannot could couldn't did
    didn't do does doesn't don't each earlier even ever first further had hadn't has hasn't have haven't having
    herself himself instead is isn't itself just later long may might must n't never nearly not now often once only
    previously recently repeatedly should simply so sometimes soon still subsequently themselves then to today
    together too was wasn't well were weren't will won't would wouldn't yesterday
    """
)


def _inflected(verb: str) -> Iterator[tuple[str, Form]]:
    """Every form of a verb written "lemma", "lemma/past" or "lemma/past/participle"."""
    lemma, *irregular = verb.split("/")
    regular_past = lemma + ("d" if lemma.endswith("e") else "ed")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        regular_past = lemma[:-1] + "ied"
    past = irregular[0] if irregular else regular_past
    participle = irregular[1] if len(irregular) > 1 else past
    yield lemma, "base"
    yield _third_person(lemma), "third"
    yield past, "past"
    if participle != past:
        yield participle, "participle"
    yield _gerund(lemma, past), "gerund"


_SHORT_VERB: Final = len("put")


def _third_person(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _gerund(lemma: str, past: str) -> str:
    doubled = past.endswith("ed") and len(past) == len(lemma) + 3 and past[-3] == past[-4] == lemma[-1]
    if past == lemma and len(lemma) == _SHORT_VERB:
        return lemma + lemma[-1] + "ing"
    if doubled:
        return past[:-2] + "ing"
    return (lemma[:-1] if lemma.endswith("e") and not lemma.endswith(("ee", "ye")) else lemma) + "ing"


def _verb_table() -> dict[str, tuple[tuple[Cue, Form], ...]]:
    """From each form to the verbs it may be, in the order of the rows."""
    table: dict[str, list[tuple[Cue, Form]]] = {}
    for frame, stance, verbs in _VERBS:
        for entry in verbs.split():
            verb, *particles = entry.split("+")
            cue = Cue(verb.split("/")[0], frame, stance, frozenset(particles))
            for form, name in _inflected(verb):
                table.setdefault(form, []).append((cue, name))
    return {form: tuple(cues) for form, cues in table.items()}


VERB_FORMS: Final = _verb_table()
