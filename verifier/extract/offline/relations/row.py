"""A row of the grammar: one sentence pattern that asserts a relation, with two examples of it."""

from typing import Literal, NamedTuple

from verifier.claims.model import RelationKind

Check = Literal["part", "direct", "lone", "member", "bare", "units", "growth", "none"]


class Row(NamedTuple):
    """A pattern of one kind of relation.

    `holds` and `breaks` are its examples: the same sentence with figures that add up and figures that do not. `check`
    names what must be true of the figures found: "part" that one may be counted among the other, "direct" that nothing
    stands between the part and its "of" either, "lone" that no other whole stands before, "member" that and no more, as
    the words say so themselves, "bare" that the part names no other noun than its whole, "units" that all share a
    unit, "growth" that two do and the third is their change.
    `closed` says that the parts named are all there are. `direction` is what the words fix where no verb of the pattern
    gives it; `one_quantity` that `a` and `b` are the same thing before and after.
    """

    name: str
    kind: RelationKind
    pattern: str
    holds: str
    breaks: str
    check: Check = "units"
    closed: bool = True
    direction: Literal["up", "down"] | None = None
    one_quantity: bool = False
