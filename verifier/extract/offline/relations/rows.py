"""The sentence patterns that assert a relation between figures: a new pattern is a new row with its two examples."""

from typing import Final

from verifier.extract.offline.relations.row import Row
from verifier.extract.offline.relations.rows_change import BARE_CHANGES, MOVES, STATED_CHANGES
from verifier.extract.offline.relations.rows_points import POINTS
from verifier.extract.offline.relations.rows_rank import GAPS, MULTIPLES, RANKS
from verifier.extract.offline.relations.rows_share import WIDER_PARTS, WIDER_SHARES
from verifier.extract.offline.relations.rows_span import WIDER_SPANS
from verifier.extract.offline.relations.rows_sum import WIDER_REMAINDERS, WIDER_TOTALS

PARTS: Final[tuple[Row, ...]] = (
    Row(
        "of the whole, a part",
        "part_of",
        "^ !of|among !<the>? =2 {b:count} +8 , ~4 {a:count}",
        "Of the 52 swimmers, 17 were stung.",
        "Of the 52 swimmers, 71 were stung.",
        "part",
    ),
    Row(
        "among the whole, a part",
        "part_of",
        "^ !among !<the> =2 {b:count} ~3 !were|was|are|is ~2 {a:count}",
        "Among the 84 entries were 19 from Chile.",
        "Among the 84 entries were 190 from Chile.",
        "part",
    ),
    Row(
        "out of so many, a part",
        "part_of",
        "^ !out_of <the>? =2 {b:count} +8 , ~4 {a:count}",
        "Out of 150 trains, 21 ran late.",
        "Out of 150 trains, 210 ran late.",
        "part",
    ),
    Row(
        "a whole; a part of these",
        "part_of",
        "{b:count} @9 ;|,|( ~1 {a:count} =1 !of !these|those|them",
        "The abbey keeps 90 manuscripts; 14 of these are illuminated.",
        "The abbey keeps 90 manuscripts; 140 of these are illuminated.",
        "part",
    ),
    Row(
        "a part of the whole",
        "part_of",
        "{a:amount} =3 !of !<the> =2 {b:amount}",
        "Voters turned down 12 of the 40 proposals.",
        "Voters turned down 44 of the 40 proposals.",
        "direct",
    ),
    Row(
        "a part out of the whole",
        "part_of",
        "{a:amount} ~4 !out_of !<the>? =2 {b:amount}",
        "Inspectors passed 19 restaurants out of 25.",
        "Inspectors passed 29 restaurants out of 25.",
        "part",
    ),
    Row(
        "a whole, including a part",
        "part_of",
        "{b:amount} @9 (? !including|includes|included|include ~2 {a:amount}",
        "The ferry carried 80 passengers, including 14 schoolchildren.",
        "The ferry carried 80 passengers, including 140 schoolchildren.",
        "lone",
    ),
    Row(
        "a whole, among them a part",
        "part_of",
        "{b:count} @9 !among_them|among_whom ,? ~2 {a:count}",
        "The train was carrying 61 commuters, among them eight cyclists.",
        "The train was carrying 61 commuters, among them 88 cyclists.",
        "lone",
    ),
    Row(
        "a whole, a part of whom",
        "part_of",
        "{b:count} @9 , ~2 {a:count} ~2 !of !<whom>",
        "The choir has 36 singers, nine of whom are new.",
        "The choir has 36 singers, 49 of whom are new.",
        "lone",
    ),
    Row(
        "a whole, of whom a part",
        "part_of",
        "{b:amount} @9 , !of !whom|which ,? ~2 {a:amount}",
        "The firm employs 310 people, of whom 45 work abroad.",
        "The firm employs 310 people, of whom 450 work abroad.",
        "member",
    ),
)

TOTALS: Final[tuple[Row, ...]] = (
    Row(
        "parts, so many in all",
        "total",
        "{a+:amount} @9 -? @5 ,|(|-|; ~3 {b:amount} ~4 !<in-all>",
        "The museum drew 41,300 visitors in May and 38,500 in June, 79,800 in all.",
        "The museum drew 41,300 visitors in May and 38,500 in June, 83,800 in all.",
    ),
    Row(
        "parts, a total of",
        "total",
        "{a+:amount} @9 , ~3 !<totalling> ~2 {b:amount}",
        "The fund gave £400 to the library and £350 to the pool, for a total of £750.",
        "The fund gave £400 to the library and £350 to the pool, for a total of £950.",
    ),
    Row(
        "parts, a combined whole",
        "total",
        "{a+:amount} @9 ,|-|;|( <the>? ~1 !combined|total|joint|overall ~3 {b:amount}",
        "The stand sold 60 plum pies and 25 apple pies, a combined 85.",
        "The stand sold 60 plum pies and 25 apple pies, a combined 105.",
    ),
    Row(
        "a combined whole: parts",
        "total",
        "!total|combined|overall ~6 {b:amount} ~4 :|- {a+:amount} @9 .",
        "A total of 46 boats took part: 31 sloops and 15 ketches.",
        "A total of 46 boats took part: 31 sloops and 25 ketches.",
        "part",
    ),
    Row(
        "a whole: parts",
        "total",
        "{b:amount} %6 !:|- {a+:amount} @9 .",
        "Rangers counted 23 birds: 14 herons and nine egrets.",
        "Rangers counted 33 birds: 14 herons and nine egrets.",
        "part",
    ),
    Row(
        "parts, so many together",
        "total",
        "{a+:amount} @9 ,|;|- !<in-all> ,? ~3 {b:amount}",
        "Volunteers cleared 12 beaches in April and 19 in May, altogether 31.",
        "Volunteers cleared 12 beaches in April and 19 in May, altogether 41.",
    ),
)

SHARES: Final[tuple[Row, ...]] = (
    Row(
        "a part of the whole, or a share",
        "share_of",
        "{a:amount} =2 !of|out_of !<the>? =2 {b:amount} ~9 ,|(|- !<that-is>? ~2 {c:share} <of-it>? ,|)|-|.|;",
        "Sixteen of the 64 samples, or 25 percent, failed.",
        "Sixteen of the 64 samples, or 35 percent, failed.",
    ),
    Row(
        "of the whole, a part, a share",
        "share_of",
        "^ !of|out_of|among !<the>? =2 {b:amount} +8 , ~4 {a:amount} =2 ,|(|- !<that-is>? ~1 {c:share} <of-it>? "
        ",|)|-|.|;",
        "Of the 60 lamps, 15 (25 percent) were broken.",
        "Of the 60 lamps, 15 (45 percent) were broken.",
    ),
    Row(
        "a part, or a share of the whole",
        "share_of",
        "{a:amount} ~5 ,|(|- !<that-is>? ~1 {c:share} ,? !of !<the>? ~2 {b:amount}",
        "The council sold 90 plots, or 30 percent of the 300 it owned.",
        "The council sold 90 plots, or 60 percent of the 300 it owned.",
    ),
    Row(
        "a part, or a share of a sum of so much",
        "share_of",
        "{a:amount} ~5 ,|(|- !<that-is> ~1 {c:percent} !of !<the> =4 of ~1 {b:amount}",
        "The deficit reached $162 billion, or 5.4 percent of a national income of $3 trillion.",
        "The deficit reached $162 billion, or 15.4 percent of a national income of $3 trillion.",
    ),
    Row(
        "a share of the whole, or a part",
        "share_of",
        "{c:share} !of !<the>? =2 {b:amount} ~6 ,|(|- !or? ~2 {a:amount} =1 of_them? ,|)|-|.",
        "A third of the 45 jurors, 15, asked to be excused.",
        "A third of the 45 jurors, 25, asked to be excused.",
    ),
    Row(
        "a share, a part of the whole",
        "share_of",
        "{c:share} ~2 ,|(|-|: ~1 {a:amount} =2 !of|out_of !<the>? =2 {b:amount}",
        "A majority, 13 of the 24 delegates, backed the motion.",
        "A majority, 11 of the 24 delegates, backed the motion.",
    ),
    Row(
        "a share in words, and as a percentage",
        "share_of",
        "{c:fraction} !of? ~5 ,|(|- !or? ~1 {a:percent} ,|)|-|.",
        "Two-thirds, or 67 percent, of the tenants signed.",
        "Two-thirds, or 57 percent, of the tenants signed.",
        "none",
        one_quantity=True,
    ),
    Row(
        "a share of the whole comes to a part",
        "share_of",
        "{c:share} ~2 !of|on !<the>? ~2 {b:amount} ~4 ,? !<comes-to> ~3 {a:amount}",
        "A levy of 2% on the $340 million sale comes to $6.8 million.",
        "A levy of 2% on the $340 million sale comes to $68 million.",
    ),
)

CHANGES: Final[tuple[Row, ...]] = (
    Row(
        "moved from, to",
        "change",
        "!<move> ~4 !from @6 {a:value} /7 to ~3 {b:value}",
        "Unemployment fell from 6.1 percent to 5.8 percent.",
        "Unemployment fell from 5.8 percent to 6.1 percent.",
        "growth",
        one_quantity=True,
    ),
    Row(
        "moved to, from",
        "change",
        "!<move> ~4 !to ~3 {b:value} /8 from %6 {a:value}",
        "Membership climbed to 5,200 from 4,700.",
        "Membership climbed to 4,200 from 4,700.",
        "growth",
        one_quantity=True,
    ),
    Row(
        "moved an amount, or a percentage, to",
        "move",
        "!<move> ~2 {a:gap} ~2 ,|( ~1 {c:percent} ,|) ~1 to|at ~2 {b:value}",
        "The index rose 50 points, or 2.5 percent, to 2,050.",
        "The index rose 50 points, or 4.5 percent, to 2,050.",
        "none",
    ),
    Row(
        "moved a percentage, or an amount, to",
        "move",
        "!<move> ~2 {c:percent} ,|( ~1 {a:gap} ~2 ,|) ~1 to|at ~2 {b:value}",
        "Shares fell 4 percent, or $2, to $48.",
        "Shares fell 9 percent, or $2, to $48.",
        "none",
    ),
    Row(
        "a lead of so much, one to the other",
        "difference",
        "!lead|advantage|edge|gap|margin of ~1 {c:delta} @6 with|of ~2 {b:percent} ~1 to|against|vs ~3 {a:percent}",
        "The poll gives her a lead of nine points with 49 percent to his 40 percent.",
        "The poll gives her a lead of 29 points with 49 percent to his 40 percent.",
        "growth",
    ),
    Row(
        "beat by so much, one to the other",
        "difference",
        "!by|within ~2 {c:any} ~5 ( {b:any} to {a:any} )",
        "The mayor beat her rival by 12 points (53 percent to 41 percent).",
        "The mayor beat her rival by 18 points (53 percent to 41 percent).",
        "growth",
    ),
)

EXHAUSTIVE: Final[tuple[Row, ...]] = (
    Row(
        "percentages, and the remaining one",
        "shares",
        "{a+:percent} @6 ;? @6 !<the-rest> @4 {b:percent}",
        "Asia took 45 percent of exports, Europe 35 percent and Africa the remaining 20 percent.",
        "Asia took 45 percent of exports, Europe 35 percent and Africa the remaining 30 percent.",
        "none",
    ),
    Row(
        "a percentage, and the remaining one",
        "shares",
        "{a:percent} @9 !<the-rest> @4 {b:percent}",
        "The state owns 55 percent of the yard and private investors hold the remaining 45 percent.",
        "The state owns 55 percent of the yard and private investors hold the remaining 35 percent.",
        "none",
    ),
    Row(
        "the remaining one, behind the others",
        "shares",
        "!<the-rest> {b:percent} @4 !after|behind|against ~5 {a+:percent} @6 .|;",
        "Smaller parties took the remaining 8 percent, behind the ruling party's 53 percent and the 39 percent of "
        "the Greens.",
        "Smaller parties took the remaining 28 percent, behind the ruling party's 53 percent and the 39 percent of "
        "the Greens.",
        "none",
    ),
    Row(
        "owned in so large shares",
        "shares",
        "!owned|held|controlled ~1 {a+:percent} @6 .|,|;",
        "The mill is owned 51 percent by the family, 30 percent by a bank and 19 percent by its workers.",
        "The mill is owned 51 percent by the family, 42 percent by a bank and 19 percent by its workers.",
        "none",
        closed=False,
    ),
    Row(
        "percentages, and the rest",
        "shares",
        "{a+:percent} @9 !<undecided>",
        "In the survey 52% back the bypass, 31% oppose it and 17% are undecided.",
        "In the survey 52% back the bypass, 35% oppose it and 23% are undecided.",
        "none",
        closed=False,
    ),
)

REMAINDERS: Final[tuple[Row, ...]] = (
    Row(
        "gone of the whole, leaving",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @14 ;? ~2 !<leaving> ~2 {c:amount}",
        "The shelter has rehomed 23 of 40 dogs, leaving 17.",
        "The shelter has rehomed 23 of 40 dogs, leaving 27.",
    ),
    Row(
        "of the whole, gone, leaving",
        "remainder",
        "^ !of|out_of <the>? =2 {b:amount} +8 , ~4 {a:amount} @9 !<leaving> ~2 {c:amount}",
        "Of the 90 seats, 62 were taken, leaving 28.",
        "Of the 90 seats, 62 were taken, leaving 38.",
    ),
    Row(
        "of the whole, gone and left",
        "remainder",
        "^ !of|out_of <the>? =2 {b:amount} +8 , ~4 {a:amount} @6 and ~2 {c:amount} ~1 "
        "!remain|remained|are_left|were_left",
        "Of the 70 lots, 44 were sold and 26 remain.",
        "Of the 70 lots, 44 were sold and 36 remain.",
    ),
)

SPANS: Final[tuple[Row, ...]] = (
    Row(
        "began, ended, after so long",
        "span",
        "!<began> @ {a:date} @ !<ended> ~3 {b:date} @6 !after|lasting|following ~2 {c:duration}",
        "The siege began on March 3, 2014 and was lifted on June 1, 2014, after three months.",
        "The siege began on March 3, 2014 and was lifted on June 1, 2014, after seven months.",
        "none",
    ),
    Row(
        "so long, began, ended",
        "span",
        "{c:duration} @ !<began> ~3 {a:date} @6 !<ended> ~3 {b:date}",
        "The 42-day amnesty began on January 19, 2023 and ends on March 1, 2023.",
        "The 42-day amnesty began on January 19, 2023 and ends on March 9, 2023.",
        "none",
    ),
    Row(
        "from, to, so long",
        "span",
        "!from ~1 {a:date} ,? !to|until|through ~1 {b:date} ,? ~3 !lasting|lasted|period_of|total_of|for ~2 "
        "{c:duration}",
        "She ran the mill from May 2, 2011 to May 9, 2016, for five years.",
        "She ran the mill from May 2, 2011 to May 9, 2016, for eight years.",
        "none",
    ),
    Row(
        "lasted so long, from, to",
        "span",
        "!lasted|lasting|ran_for|spent ~3 {c:duration} @6 !from|between ~1 {a:date} ,? !to|until|and ~1 {b:date}",
        "The strike lasted six weeks, from March 4, 2019 to April 15, 2019.",
        "The strike lasted nine weeks, from March 4, 2019 to April 15, 2019.",
        "none",
    ),
)

ROWS: Final[tuple[Row, ...]] = (
    *SHARES,
    *WIDER_SHARES,
    *EXHAUSTIVE,
    *REMAINDERS,
    *WIDER_REMAINDERS,
    *TOTALS,
    *WIDER_TOTALS,
    *PARTS,
    *WIDER_PARTS,
    *GAPS,
    *STATED_CHANGES,
    *POINTS,
    *MULTIPLES,
    *CHANGES,
    *BARE_CHANGES,
    *MOVES,
    *RANKS,
    *SPANS,
    *WIDER_SPANS,
)
