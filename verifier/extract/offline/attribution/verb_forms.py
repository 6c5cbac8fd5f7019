"""Which words read as the verb of their clause."""

from verifier.extract.offline.attribution.cues import NOUN_LIKE, VERB_FORMS
from verifier.extract.offline.attribution.cues_nouns import SPEAKING_NOUNS
from verifier.extract.offline.clauses import DETERMINERS, FINITE, PREPOSITIONS, Words


def finite(words: Words, k: int) -> bool:
    """Whether a word reads as the finite verb of its clause."""
    low = words.low[k]
    if low in FINITE:
        return not is_name(words, k)
    if low not in VERB_FORMS or low in NOUN_LIKE:
        return False
    if not any(form in {"past", "third"} and not cue.particles for cue, form in VERB_FORMS[low]):
        return False
    after = words.low[k + 1] if k + 1 < len(words.low) else ""
    before = words.low[k - 1] if k else ""
    return after not in {"by", "as"} and before not in SPEAKING_NOUNS and before not in DETERMINERS


def is_name(words: Words, k: int) -> bool:
    """Whether a word that could be an auxiliary is a surname or a month here: "Theresa May", "May 4"."""
    if words.low[k] not in {"may", "will", "can", "do"} or not words.capitalised(k):
        return False
    return (k > 0 and words.capitalised(k - 1)) or (k + 1 < len(words.low) and words.low[k + 1][0].isdigit())


def verb_like(words: Words, k: int) -> bool:
    """Whether a word is a finite verb, or a past form that stands where one does."""
    if finite(words, k):
        return True
    low = words.low[k]
    if not low.endswith("ed") or low.endswith("eed") or len(low) < len("used") or not k or k + 1 >= len(words.low):
        return False
    before, after = words.low[k - 1], words.low[k + 1]
    return before not in DETERMINERS and before not in PREPOSITIONS and after != "by" and not words.capitalised(k)
