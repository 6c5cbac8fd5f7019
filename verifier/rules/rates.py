"""What kind of rate a relation tells, so that one rule alone reports it."""

from verifier.claims.per import SO_MANY_FOR_EACH
from verifier.rules.conflicts import Conflict

_FOR_EACH = ("for each", "for every", "in exchange", "in return")


def gives_one_for_each(conflict: Conflict) -> bool:
    """Whether the words assert a ratio of things counted ("three for each"), and no mean or price."""
    relation = conflict.relation
    if relation.pattern is not None:
        return relation.pattern.startswith(SO_MANY_FOR_EACH)
    rate, told = conflict.c, conflict.dossier.article.quote(relation.cue) if relation.cue else ""
    counted = rate is not None and rate.kind == "count" and rate.per is None
    return counted and any(words in told.casefold() for words in _FOR_EACH)


def is_growth(conflict: Conflict) -> bool:
    """Whether the rate is growth in percent by the year."""
    return conflict.c is not None and conflict.c.kind == "percent"
