"""Units that only a bracket makes plain: the m of “5ft 10in (1.78m)”, the scales of “30 C (86 F)”, pounds of weight."""

from typing import Final

from verifier.figures.draft import Draft
from verifier.figures.tokens import Tokens
from verifier.figures.units import dimension_of

_SCALES: Final = {"C": "degree Celsius", "F": "degree Fahrenheit"}
_OPENERS: Final = frozenset({"(", "["})
# Room for “-tall” and the bracket itself.
_NEAR: Final = 4
_CLOSERS: Final = frozenset({")", "]", ",", ";"})


def settle_units(tokens: Tokens, before: Draft, draft: Draft) -> None:
    """Read two neighbouring figures again where the second opens a bracket right behind the first."""
    opening = draft.first if draft.hedge_at is None else min(draft.first, draft.hedge_at[0])
    if tokens.text[opening - 1] not in _OPENERS or not 0 < opening - before.last <= _NEAR:
        return
    if _is_scale(tokens, draft) and tokens.text[draft.last + 1] in _CLOSERS:
        if _is_scale(tokens, before):
            _take_scale(tokens, before)
        if dimension_of(before.unit) in {"temperature", "angle"}:
            _take_scale(tokens, draft)
    elif _is_scale(tokens, before) and dimension_of(draft.unit) == "temperature":
        _take_scale(tokens, before)
    if before.unit is not None or draft.unit is not None:
        _take_reading(before, draft)
        _take_reading(draft, before)


def _is_scale(tokens: Tokens, draft: Draft) -> bool:
    return draft.kind == "count" and draft.value is not None and tokens.text[draft.last] in _SCALES


def _take_scale(tokens: Tokens, draft: Draft) -> None:
    """“86 F”: the letter names the scale."""
    draft.kind, draft.unit, draft.grammar = "measure", _SCALES[tokens.text[draft.last]], "measure"
    draft.last += 1
    draft.measured = draft.negatable = True
    draft.head = draft.counted_at = None


def _take_reading(draft: Draft, other: Draft) -> None:
    """The reading that was set aside, where it alone is of the other figure's dimension."""
    if other.unit is None or dimension_of(draft.unit) == dimension_of(other.unit) or draft.value is None:
        return
    chosen = next((each for each in draft.readings if dimension_of(each.unit) == dimension_of(other.unit)), None)
    if chosen is None or chosen.unit is None or chosen.value is None:
        return
    shift = chosen.value / draft.value if draft.value else None
    if shift is not None:
        draft.resolution *= shift
        draft.quantum = None if draft.quantum is None else draft.quantum * shift
    draft.kind = draft.grammar = "money" if dimension_of(chosen.unit) == "money" else "measure"
    draft.unit, draft.value, draft.readings, draft.head, draft.counted_at = chosen.unit, chosen.value, (), None, None
    draft.measured, draft.scaled = draft.kind == "measure" or draft.scaled, draft.scaled and draft.kind == "money"
