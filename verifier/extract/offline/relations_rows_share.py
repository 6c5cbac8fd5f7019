"""Sentence patterns of parts and shares: so many of a whole, and which share of it that is."""

from typing import Final

from verifier.extract.offline.relations_row import Row

WIDER_SHARES: Final[tuple[Row, ...]] = (
    Row(
        "a part of the whole, a share of the total",
        "share_of",
        "{a:amount} =2 !of|out_of !<the>? =2 {b:amount} ~6 ,|(|- !or? ~1 {c:share} !<of-it>",
        "The Socialists won 66 of the 120 seats, 55 percent of the total.",
        "The Socialists won 66 of the 120 seats, 65 percent of the total.",
    ),
    Row(
        "a part of the whole, a so large stake",
        "share_of",
        "{a:amount} =2 !of|out_of !<the>? =2 {b:amount} ~6 ,|(|- a|an|or ~1 {c:share} !<stake>",
        "Foreign funds own 45 million of the 150 million shares, a 30 percent stake.",
        "Foreign funds own 45 million of the 150 million shares, a 50 percent stake.",
    ),
    Row(
        "of the whole, a part did, or a share",
        "share_of",
        "^ !of|out_of|among !<the>? =2 {b:amount} ~ , ~2 {a:amount} ~5 ,|(|- !or? ~1 {c:share} ,|)|.",
        "Out of 250 ballots checked, 15 were invalid, or 6 percent.",
        "Out of 250 ballots checked, 15 were invalid, or 16 percent.",
    ),
    Row(
        "a share of something, or a part of the whole",
        "share_of",
        "{c:share} !of ~4 ,|(|- !or ~1 {a:amount} =2 !of|out_of <the>? =2 {b:amount}",
        "About 40 percent of the fleet, or 32 of 80 buses, was off the road.",
        "About 60 percent of the fleet, or 32 of 80 buses, was off the road.",
    ),
    Row(
        "a share of something (a part of the whole)",
        "share_of",
        "{c:share} !of ~4 (|- ~1 {a:amount} =2 !of|out_of <the>? =2 {b:amount} =2 )|-",
        "Forty percent of the fleet (32 of 80 buses) was off the road.",
        "Sixty percent of the fleet (32 of 80 buses) was off the road.",
    ),
    Row(
        "a share of the whole, a part in all",
        "share_of",
        "{c:share} !of !<the>? =2 {b:amount} ~6 ,|(|- ~2 {a:amount} !<in-all> ,|)|-|.",
        "Some 68 percent of the 900 delegates, 612 in all, backed her.",
        "Some 78 percent of the 900 delegates, 612 in all, backed her.",
    ),
    Row(
        "a share of a body, so many of its members",
        "share_of",
        "{c:fraction} !of ~4 ,|(|- {a:count} =2 !of|out_of <the>? =1 {b:count} =2 ,|)|-",
        "A majority of the synod, 13 of the 24 bishops, signed the letter.",
        "A majority of the synod, 11 of the 24 bishops, signed the letter.",
    ),
)

WIDER_PARTS: Final[tuple[Row, ...]] = (
    Row(
        "a part of somebody's whole",
        "part_of",
        "{a:amount} =1 !of =2 's =1 {b:amount}",
        "Six of Harbridge's eight libraries will stay open.",
        "Sixteen of Harbridge's eight libraries will stay open.",
        "part",
    ),
    Row(
        "a part of a bare whole",
        "part_of",
        "{a:count} =1 !of {b:count}",
        "The court convicted 17 of 20 defendants.",
        "The court convicted 27 of 20 defendants.",
        "part",
    ),
    Row(
        "a whole set off, including a part",
        "part_of",
        "{b:amount} @9 (|- !including|includes|included|among_them|among_whom ,? ~2 {a:amount}",
        "The ferry was carrying 80 passengers - including 14 children - when it sank.",
        "The ferry was carrying 80 passengers - including 140 children - when it sank.",
        "part",
    ),
)
