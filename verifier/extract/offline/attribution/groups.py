"""A verb of attribution with its auxiliaries, adverbs and particle, and whether it stands where a verb stands."""

from dataclasses import dataclass
from typing import Final

from verifier.claims.model import Stance
from verifier.extract.offline.attribution.cues import GROUP_WORDS, NEGATED, NEGATIONS, NOUN_LIKE, VERB_FORMS, Cue, Form
from verifier.extract.offline.attribution.cues_nouns import SPEAKING_NOUNS
from verifier.extract.offline.attribution.sources_kinds import head_of
from verifier.extract.offline.attribution.verb_forms import finite, is_name
from verifier.extract.offline.clauses import (
    AUXILIARIES,
    CARDINALS,
    CONTRACTED_SUBJECTS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    RELATIVES,
    SINGLE_MARKS,
    STOPS,
    Line,
    Phrase,
    Words,
    listed,
)

MARKS: Final = QUOTE_MARKS | SINGLE_MARKS
BE: Final = listed("is are was were be been being isn't aren't wasn't weren't it's he's she's that's i'm we're they're")
_HELPERS: Final = listed(
    "do does did will would could may might must can should shall to don't doesn't didn't won't wouldn't "
    "couldn't can't cannot shouldn't"
)
_MODALS: Final = listed("will would could may might must can should won't wouldn't couldn't can't cannot shouldn't")
_PLURAL: Final = listed(
    "they we i you people police some many others those most few several all both who that which critics "
    "media staff men women children military majority public experts data and half percent"
)
_COLLECTIVE: Final = listed(
    "congress government parliament team family staff majority military media party council police data none "
    "most all some"
)
_RARELY_VERBS: Final = frozenset(
    {"state", "states", "rate", "rates", "plan", "pitch", "project", "report", "note", "tally", "tallies"}
)
_LONGEST_NOUN: Final = 5
_HEDGING: Final = frozenset({"at", "over", "up", "about", "around", "under", "between", "more", "nearly", "almost"})
_HEDGED: Final = frozenset({"least", "most", "to", "than", "a"})
_TRAILING: Final = frozenset({"report", "note"})
_CLAUSE: Final = 12
_YEAR: Final = len("2001")
_NAMING: Final = frozenset({"called", "dubbed"})
_AWAY: Final = frozenset({"out", "off", "up", "down", "away", "over", "back"})
_LEADING_ADVERBS: Final = listed("earlier later first yesterday today so both all even only still now again soon")
_CLAUSE_STARTS: Final = listed("that : to he she it they the a an his her there its how what why whether in more")
_SAYING: Final = frozenset({"said", "say", "says", "told"})
_TAKEN: Final = frozenset({"to", "for", "on", "about", "against", "of", "as", "in"})
_ADJECTIVE_ENDS: Final = ("ory", "ary", "ive", "al", "ous", "ful", "less", "ic", "able", "ible", "ish", "ent", "ant")
_QUANTIFIERS: Final = listed(
    "another other neither either that this all some many most few several both each these those such"
)


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with what belongs to it: words `first` to `last`, what it may be, and how it is used."""

    first: int
    last: int
    verb: int
    cues: tuple[Cue, ...]
    forms: frozenset[Form]
    passive: bool
    negated: bool
    infinitive: bool
    modal: bool
    helped: bool

    @property
    def frames(self) -> frozenset[str]:
        """All the ways this verb may take what is said."""
        return frozenset(cue.frame for cue in self.cues)

    @property
    def speaks(self) -> bool:
        """Whether the verb is one of saying or telling."""
        return bool(self.frames & {"says", "tells", "quotes"})

    @property
    def stance(self) -> Stance:
        """The stance of the verb's first reading, turned by a negation."""
        stance = self.cues[0].stance
        return NEGATED[stance] if self.negated else stance


def verb_group(line: Line, verb: int) -> Group | None:
    """The verb group round a possible verb of attribution, or None where the word cannot be one."""
    words = line.words
    first = verb
    while first > line.lo and _belongs(words, first - 1, verb):
        first -= 1
    while first < verb and words.low[first] in _LEADING_ADVERBS and first > line.lo and words.low[first - 1] == ",":
        first += 1
    last, cues, forms = _with_particle(words, verb, line.hi)
    if not cues:
        return None
    bare_gerund = "gerund" in forms and not BE & set(words.low[first:verb])
    if bare_gerund:
        first = verb
    group = words.low[first:verb]
    return Group(
        first=first,
        last=last,
        verb=verb,
        cues=cues,
        forms=forms,
        passive=bool(BE & set(group)) and not forms & {"gerund"} and bool(forms & {"past", "participle"}),
        negated=any(word in NEGATIONS for word in group),
        infinitive="to" in group,
        modal=bool(_MODALS & set(group)),
        helped=bool(_HELPERS & set(group)),
    )


def _belongs(words: Words, k: int, verb: int) -> bool:
    low = words.low[k]
    if is_name(words, k):
        return False
    if low == "to":
        return "base" in {form for _, form in VERB_FORMS[words.low[verb]]} or words.low[k + 1] in {"be", "have", "not"}
    return low in GROUP_WORDS or (
        low.endswith("ly")
        and not words.capitalised(k)
        and len(low) > 4
        and low not in {"family", "only", "daily", "weekly", "italy"}
    )


def _with_particle(words: Words, verb: int, hi: int) -> tuple[int, tuple[Cue, ...], frozenset[Form]]:
    """The verb's readings that fit the words after it; one with its particle wins over those without."""
    readings = VERB_FORMS[words.low[verb]]
    after = words.low[verb + 1] if verb + 1 < hi else ""
    joined = [(cue, form) for cue, form in readings if after in cue.particles]
    fitting = joined or [(cue, form) for cue, form in readings if not cue.particles]
    last = verb + 2 if joined else verb + 1
    return last, tuple(cue for cue, _ in fitting), frozenset(form for _, form in fitting)


def in_place(line: Line, group: Group) -> bool:
    """Whether the word stands where a verb stands, not where a noun or an adjective does."""
    words, verb = line.words, group.verb
    before = words.low[group.first - 1] if group.first > line.lo else ""
    after = words.low[group.last] if group.last < line.hi else "."
    own = words.low[verb]
    bare = group.first == verb
    only_adverbs = all(word.endswith("ly") for word in words.low[group.first : verb])
    if only_adverbs and _describes(own, before, group):
        return False
    if before in {"<", "/"} and words.start[verb] == words.end[verb - 1]:
        return False
    if bare and own == "points" and (before[:1].isdigit() or before in CARDINALS or before == "percentage"):
        return False
    if bare and own in _NAMING and _names(words, group):
        return False
    if bare and before in BE and before.endswith(("'re", "'m")) and group.forms <= {"past", "participle"}:
        return False
    if group.last == verb + 1 and _goes_away(own, after, group):
        return False
    if bare and group.forms <= {"past", "participle"} and after in _SAYING:
        return False
    if own not in NOUN_LIKE or not bare:
        return True
    return _noun_like_in_place(line, group, before, after)


def _describes(own: str, before: str, group: Group) -> bool:
    """Whether a word follows an article or a preposition, as nouns and adjectives do: "the reported deaths"."""
    passive_form = group.forms <= {"past", "participle"} and before not in CONTRACTED_SUBJECTS
    possessed = before.endswith("'s") and (own in NOUN_LIKE or passive_form)
    qualified = before.endswith("ing") and group.forms == {"past"} and not group.speaks
    return (
        before in DETERMINERS - _QUANTIFIERS
        or possessed
        or qualified
        or (before in PREPOSITIONS and "gerund" not in group.forms)
    )


def _names(words: Words, group: Group) -> bool:
    """Whether a name is given, not an opinion: "a website called Harbour Watch"."""
    noun, after = group.verb - 1, group.last
    if after > group.verb + 1 or after >= len(words.low) or not words.capitalised(after) or words.capitalised(noun):
        return False
    return any(low in {"a", "an", "another"} for low in words.low[max(0, noun - _LONGEST_NOUN) : noun])


def _goes_away(own: str, after: str, group: Group) -> bool:
    """Whether the next word makes another verb of it: "backed out", "adds up", "was back to"."""
    return (
        (after in _AWAY and (not group.speaks or own.startswith("rul")))
        or (after == "up" and own in {"add", "adds", "added"})
        or (after == "to" and group.frames == {"takes"})
    )


def _noun_like_in_place(line: Line, group: Group, before: str, after: str) -> bool:
    """The same for a bare word that is as often a noun: "claims", "reports", "plans"."""
    words, verb = line.words, group.verb
    if words.capitalised(verb) and not line.sentence.heading and verb > line.lo:
        return False
    running = before.endswith("ing") and before not in SPEAKING_NOUNS
    year = before.isdigit() and len(before) == _YEAR and words.low[group.first - 2] in {"in", "since"}
    channel = before.isdigit() and words.capitalised(group.first - 2)
    if (
        running
        or (before[:1].isdigit() and not (year or channel))
        or before in CARDINALS
        or _verb_follows(line, group.last)
    ):
        return False
    if "third" in group.forms and after.endswith(("ed", "tten", "wn", "ent")) and not words.capitalised(group.last):
        return False
    third = "third" in group.forms
    if third and "shows" not in group.frames and _plural_noun(before) and not words.capitalised(verb - 1):
        return False
    if words.low[verb] in _RARELY_VERBS and not group.forms & {"past", "gerund"}:
        trailing = (
            after in STOPS and words.low[verb] in _TRAILING and "," in words.low[max(line.lo, verb - _CLAUSE) : verb]
        )
        return after in {"that", ":"} or after in MARKS or trailing or _figure_opens(words, group.last)
    if after in STOPS:
        ending = "past" in group.forms and "," in words.low[max(line.lo, verb - _CLAUSE) : verb]
        return third or ending or before in PRONOUNS or _plural_noun(before)
    if after == "of" and group.last == verb + 1 and before not in PRONOUNS:
        return False
    if after in PREPOSITIONS - _TAKEN and not _figure_opens(words, group.last):
        return before in PRONOUNS
    return not third or _third_in_place(words, group, before, after)


def _figure_opens(words: Words, k: int) -> bool:
    """Whether a hedged figure follows: "at least 10", "over 40", "up to a dozen"."""
    after = words.low[k + 1] if k + 1 < len(words.low) else ""
    hedged = k < len(words.low) and words.low[k] in _HEDGING
    return hedged and (after in _HEDGED or after[:1].isdigit() or after in CARDINALS)


def _third_in_place(words: Words, group: Group, before: str, after: str) -> bool:
    """Whether a form in -s has a subject before it and something said after it."""
    if not before or before in AUXILIARIES or before.endswith("'s"):
        return False
    subject = before[-1].isalnum() or before in {",", ")"} or before in DASHES
    opens = after in _CLAUSE_STARTS or after in DETERMINERS or after in MARKS or after[0].isdigit()
    opens = opens or _figure_opens(words, group.last)
    starts = opens or words.capitalised(group.last) or "shows" in group.frames
    return subject and (starts or words.capitalised(group.verb - 1))


def _verb_follows(line: Line, k: int) -> bool:
    """Whether a verb comes right after, so that the word before it is its subject: "reports spoke of"."""
    if k >= line.hi:
        return False
    low = line.words.low[k]
    spoken = low not in NOUN_LIKE or low in {"show", "shows"}
    return finite(line.words, k) or (
        spoken and any(form in {"past", "third", "base"} for _, form in VERB_FORMS.get(low, ()))
    )


def agrees(words: Words, source: Phrase, group: Group) -> bool:
    """Whether subject and verb agree in number: "they say", "he says", "X and Y say"; past forms agree with all."""
    forms = group.forms - {"participle"}
    if group.verb > group.first and (group.helped or BE & set(words.low[group.first : group.verb])):
        return True
    head = words.low[head_of(words, source)]
    numbered = head.isdigit() and source[1] - source[0] > 1 and words.capitalised(source[1] - 2)
    named = (words.capitalised(head_of(words, source)) and _plural_noun(head)) or numbered
    if head in _COLLECTIVE or named:
        return True
    if head in CARDINALS or head[0].isdigit():
        return forms != {"third"} or head in {"one", "1"}
    if forms == {"third"} and _is_bare_adjective(words, source):
        return False
    plural = _is_plural(words, source)
    if forms == {"base"}:
        return plural
    if forms == {"third"}:
        return not plural or words.low[source[0]] in {"who", "that", "which"}
    return True


def _is_bare_adjective(words: Words, source: Phrase) -> bool:
    """Whether one common word that names nobody stands alone before a form in -s: "derogatory comments"."""
    low = words.low[source[0]]
    known = low in SPEAKING_NOUNS or low in PRONOUNS or low in RELATIVES or low in CONTRACTED_SUBJECTS or low == "that"
    return (
        source[1] - source[0] == 1 and not known and low.endswith(_ADJECTIVE_ENDS) and not words.capitalised(source[0])
    )


def _is_plural(words: Words, source: Phrase) -> bool:
    for k in range(*source):
        if words.low[k] in PREPOSITIONS or words.low[k] in {",", "who", "which", "that"}:
            break
        if words.low[k] == "and":
            return True
    head = words.low[head_of(words, source)]
    if head in _PLURAL or words.low[source[0]] in _PLURAL - {"that", "which", "who"}:
        return True
    return _plural_noun(head)


def _plural_noun(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "'s", "is")) and low not in {"news", "times", "paris"}
