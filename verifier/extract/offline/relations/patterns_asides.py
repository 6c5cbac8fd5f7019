"""Asides that say who says so ("..., police said on Monday, ..."): a sentence reads on as if they were not there."""

from collections.abc import Sequence
from typing import Final

from verifier.claims.wordlists import word_set

_SAYING: Final = word_set("""
said says say told tells added adds announced noted notes explained explains confirmed confirms acknowledged
acknowledges wrote writes argued argues warned warns estimated estimates reckons reckoned insisted insists recalled
testified stated states concluded conceded stressed
""")
# Behind one of these, "states" are countries.
_OF_STATES: Final = frozenset({"united", "member", "gulf", "baltic", "arab", "swing", "other"})
_OPENINGS: Final = (("according", "to"), ("however",), ("for", "example"), ("for", "instance"), ("in", "turn"))
# Words that open a clause of their own: what holds one says more than who speaks.
_OPENERS: Final = word_set("that which who whose where when because although if but while whereas whether how what")
_LONGEST: Final = 14
_COMMA: Final = "·,"
_STOPS: Final = frozenset({"·.", "·!", "·?", "·;"})
# Dates and times of day may stand in an aside; any other figure is part of the sentence.
_FIGURE: Final = "‹"
_DATED: Final = ("‹t", "‹h", "‹o")


def kept_signs(signs: Sequence[str]) -> list[int]:
    """The places of a sentence's signs without its asides; of the two commas round an aside the first is kept."""
    kept: list[int] = []
    at = 0
    while at < len(signs):
        end = _end_of_aside(signs, at) if signs[at] == _COMMA else None
        if end is None:
            kept.append(at)
            at += 1
        elif signs[end] == _COMMA:
            kept.append(at)
            at = end + 1
        else:
            at = end
    return kept


def _end_of_aside(signs: Sequence[str], comma: int) -> int | None:
    """Where the aside behind a comma ends: at its other comma or the end of its sentence; None where there is none."""
    spoken = any(tuple(signs[comma + 1 : comma + 1 + len(words)]) == words for words in _OPENINGS)
    for at in range(comma + 1, min(len(signs), comma + 2 + _LONGEST)):
        sign = signs[at]
        if sign == _COMMA or sign in _STOPS:
            return at if spoken else None
        if sign in _OPENERS or (sign.startswith(_FIGURE) and not sign.startswith(_DATED)):
            return None
        if sign.startswith("·") and sign not in {"·“", "·”", '·"', "·'"}:
            return None
        spoken = spoken or (sign in _SAYING and not (sign == "states" and signs[at - 1] in _OF_STATES))
    return None
