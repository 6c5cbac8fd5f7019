"""Sentence patterns of a change between two percentages, in percent or in points, that no wider pattern reads."""

from typing import Final

from verifier.extract.offline.relations.row import Row

POINTS: Final[tuple[Row, ...]] = (
    Row(
        "moved from, to, so much higher or lower",
        "change",
        "!from %5 {a:value} /6 to ~3 {b:value} /6 ,|-|( ~1 {c:delta} !<above> %4 .|,|)|-",
        "The share of rye went from 10 percent to 12 percent of the crop, 20 percent higher.",
        "The share of rye went from 10 percent to 12 percent of the crop, 80 percent higher.",
        "growth",
        one_quantity=True,
    ),
    Row(
        "moved from, to, up so much",
        "change",
        "!from %5 {a:value} /6 to ~3 {b:value} /6 ,|-|( ~1 !<move> by? ~2 {c:delta} %4 .|,|)|-",
        "The share of rye went from 10 percent to 12 percent of the crop, up 20 percent.",
        "The share of rye went from 10 percent to 12 percent of the crop, up 80 percent.",
        "growth",
        one_quantity=True,
    ),
    Row(
        "moved to, from, up so much",
        "change",
        "!<move> ~6 to|at ~3 {b:value} /8 !<against> %5 {a:value} /8 ,|-|( ~1 !<move> by? ~2 {c:delta} %4 .|,|)|-",
        "Vacancies fell to 12 percent from 16 percent, down 25 percent.",
        "Vacancies fell to 12 percent from 16 percent, down 65 percent.",
        "growth",
        one_quantity=True,
    ),
)
