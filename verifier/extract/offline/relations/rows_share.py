"""Sentence patterns of parts and shares: so many of a whole, and which share of it that is."""

from typing import Final

from verifier.extract.offline.relations.row import Row

WIDER_SHARES: Final[tuple[Row, ...]] = (
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
        "^ !of|out_of|among !<the>? =2 {b:amount} +8 , ~4 {a:amount} ~6 ,|(|- !<that-is>? ~1 {c:share} <of-it>? "
        ",|)|.|-",
        "Out of 250 ballots checked, 15 were invalid, or 6 percent.",
        "Out of 250 ballots checked, 15 were invalid, or 16 percent.",
    ),
    Row(
        "a whole, of whom a part, or a share",
        "share_of",
        "{b:amount} @9 ,|;|- !of_whom|of_which|of_them|of_these|of_those ,? ~2 {a:amount} ~2 ,|(|- !<that-is>? "
        "~1 {c:share} "
        "<of-it>? ,|)|-|.",
        "The study followed 2,150 twins, of whom 387, or 18 percent, had asthma.",
        "The study followed 2,150 twins, of whom 387, or 38 percent, had asthma.",
    ),
    Row(
        "a whole, and a part, a share of them",
        "share_of",
        "{b:count} ~6 ,? and ~5 {a:count} ~2 ,|(|- !<that-is>? ~1 {c:share} of_them|of_those|of_the_total|of_all "
        ",|)|-|.|;",
        "Officials inspected 1,480 lifts and sealed off 222, which is 15 percent of them.",
        "Officials inspected 1,480 lifts and sealed off 222, which is 35 percent of them.",
        "bare",
    ),
    Row(
        "a whole, and so many of them, a share",
        "share_of",
        "{b:count} @12 {a:count} !of_them|of_these|of_those ,|(|- !<that-is>? ~1 {c:share} ,|)|-|.",
        "The diocese has 640 churches and 160 of them (25 percent) have no priest.",
        "The diocese has 640 churches and 160 of them (45 percent) have no priest.",
        "bare",
    ),
    Row(
        "of the whole, a part, a rate of so much",
        "share_of",
        "^ !of|out_of|among !<the>? =2 {b:amount} +8 , ~4 {a:amount} ~6 ,|(|- a|an ~2 !rate|share|proportion of "
        "~1 {c:share} ,|)|.|-",
        "Out of 46 million voters, 29.9 million turned out, a participation rate of 65 percent.",
        "Out of 46 million voters, 29.9 million turned out, a participation rate of 45 percent.",
    ),
    Row(
        "a part makes up a share of the whole",
        "share_of",
        "{a:amount} ~6 ,? which? !<makes-share> ~2 {c:share} !of !<the> ~3 {b:amount}",
        "The guild's 48 weavers make up 30 percent of the 160 members.",
        "The guild's 48 weavers make up 60 percent of the 160 members.",
    ),
    Row(
        "a share in words, one to the other",
        "share_of",
        "{c:fraction} !of @24 - {a:percent} to|against|versus|vs",
        "A majority of members want a ballot - 57 percent to 34 percent.",
        "A majority of members want a ballot - 44 percent to 34 percent.",
        "none",
        one_quantity=True,
    ),
    Row(
        "a percentage, which is a share in words",
        "share_of",
        "{a:percent} ~6 ,|(|- ~2 !{c:fraction} ,|)|-|.",
        "Some 56 percent of the tenants, a majority, want to buy.",
        "Just 46 percent of the tenants, a majority, want to buy.",
        "none",
        one_quantity=True,
    ),
    Row(
        "half the whole, a part",
        "share_of",
        "{c:fraction} !the|its|their|his|her =1 {b:amount} ~6 ,|(|- !or? ~1 {a:amount} =1 of_them? ,|)|-|.",
        "Half the 46 stewards on duty, 23, stayed at their posts.",
        "Half the 46 stewards on duty, 13, stayed at their posts.",
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
        "{c:fraction} !of ~4 ,|(|- {a:amount} =2 !of|out_of <the>? =1 {b:amount} =2 ,|)|-|.",
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
        "a whole; of these, a part",
        "part_of",
        "{b:count} @9 ;|,|-|: and? !of !these|those|them ,? ~2 {a:count}",
        "The city runs 214 schools; of these, 37 have no gym.",
        "The city runs 214 schools; of these, 370 have no gym.",
        "part",
    ),
    Row(
        "a whole, and a part of them",
        "part_of",
        "{b:count} ~6 and|but ~5 {a:count} !of_them|of_these|of_those",
        "Inspectors visited 240 kitchens and found rats in 31 of them.",
        "Inspectors visited 240 kitchens and found rats in 310 of them.",
        "part",
    ),
    Row(
        "of the whole, another part",
        "part_of",
        "^ !of|among|out_of !<the>? =2 {b:count} +8 , ~2 # ~6 ,? !and|while|but ~2 {a:count}",
        "Of the 90 ponies, 12 were lame and 19 were in foal.",
        "Of the 90 ponies, 12 were lame and 190 were in foal.",
        "bare",
    ),
    Row(
        "of the whole, a part, another part",
        "part_of",
        "^ !of|among|out_of !<the>? =2 {b:count} +8 , ~2 # ~6 , ~1 {a:count}",
        "Of the 90 ponies, 12 were lame, 19 in foal and five unhurt.",
        "Of the 90 ponies, 12 were lame, 190 in foal and five unhurt.",
        "bare",
    ),
    Row(
        "of the whole, a third part",
        "part_of",
        "^ !of|among|out_of !<the>? =2 {b:count} +8 , ~2 # ~6 ,? ~2 # ~6 ,? !and|while|but ~2 {a:count}",
        "Of the 90 ponies, 12 were lame, five had a fever and 19 were in foal.",
        "Of the 90 ponies, 12 were lame, five had a fever and 190 were in foal.",
        "bare",
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
