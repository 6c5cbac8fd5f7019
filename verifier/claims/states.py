"""How people fared, as words that name them again: "those hurt", "the missing"."""

from typing import Final

from verifier.claims.nouns import canonical, exclude

# The words of a row say the same.
_STATES: Final = """
injured hurt wounded
dead killed
missing
arrested detained
charged
convicted
rescued saved
evacuated
infected
displaced homeless
vaccinated
absent
dismissed sacked
uninjured unhurt unharmed
""".strip()
_STATE_OF: Final = {word: row.split()[0] for row in _STATES.splitlines() for word in row.split()}
# Nobody is counted under two of a row at a time.
_APART: Final = (frozenset({"injured", "dead", "missing", "uninjured"}), frozenset({"rescued", "dead", "missing"}))


def state_of(word: str) -> str | None:
    """The word that stands for all that say the same of how somebody fared; None for any other word."""
    return _STATE_OF.get(word)


def called(word: str) -> str:
    """The name of a group by one of its words: how they fared, or the noun in the singular."""
    return _STATE_OF.get(word) or canonical(word)


def apart(one: str, other: str) -> bool:
    """Whether nobody can belong to both of two groups, each by the word that calls it."""
    first, second = called(one), called(other)
    return (first != second and any({first, second} <= row for row in _APART)) or exclude(first, second)
