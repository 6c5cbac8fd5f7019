"""Sentence patterns that set one figure against another: who leads, by how much, and so many times as many."""

from typing import Final

from verifier.extract.offline.relations.row import Row

GAPS: Final[tuple[Row, ...]] = (
    Row(
        "a so large lead, one to the other",
        "difference",
        "{c:delta} ~2 !<lead-noun> @8 ,|(|-|: with? ~2 {b:percent} ~1 to|against|versus|vs|and ~5 {a:percent}",
        "Her list has a six-point lead, with 47 percent to the 41 percent of its rival.",
        "Her list has a 16-point lead, with 47 percent to the 41 percent of its rival.",
        "growth",
    ),
    Row(
        "lead by so much, one to the other",
        "difference",
        "!<lead> @7 by ~2 {c:delta} ~1 ,|-|: with? ~2 {b:percent} ~1 to|against|versus|vs ~4 {a:percent}",
        "The mayor is ahead by six points, 47 percent to 41 percent.",
        "The mayor is ahead by 16 points, 47 percent to 41 percent.",
        "growth",
    ),
)

MULTIPLES: Final[tuple[Row, ...]] = (
    Row(
        "so many, times as many as",
        "change",
        "{b:value} /6 ,|-|( or? !{c:multiplier} ~3 !the|its|last|their|that|as|what ~5 {a:value}",
        "The club has 4,800 members, twice the 2,400 it had in 2010.",
        "The club has 4,800 members, four times the 2,400 it had in 2010.",
        "growth",
    ),
    Row(
        "is so many times as many as",
        "change",
        "{b:value} /8 !is|was|are|were ~2 !{c:multiplier} ~2 !the|its|last|their|that|as|what ~5 {a:value}",
        "The debt of 90 million krona is three times the 30 million krona it earns in a year.",
        "The debt of 90 million krona is five times the 30 million krona it earns in a year.",
        "growth",
    ),
    Row(
        "stood at, has multiplied to",
        "change",
        "which|that ~2 !<stood> ~2 {a:value} /6 , ~4 !{c:multiplier} /4 !to ~3 {b:value}",
        "The queue, which stood at 400 in May, has more than doubled to 950.",
        "The queue, which stood at 400 in May, has more than doubled to 650.",
        "growth",
        one_quantity=True,
    ),
    Row(
        "now so much, will move by so much to",
        "change",
        "!now|currently|presently ~2 {a:value} /4 ,|) ~3 !<move> %4 {c:delta} /5 !to ~3 {b:value}",
        "The toll, now $5.50, will climb 20 percent in March to $6.60.",
        "The toll, now $5.50, will climb 50 percent in March to $6.60.",
        "growth",
        one_quantity=True,
    ),
)

RANKS: Final[tuple[Row, ...]] = (
    Row(
        "leads, one to the other",
        "rank",
        "!<lead> /9 {b:percent} to|against|versus|vs ~1 {a:percent}",
        "Ortiz leads Kane 48 percent to 41 percent.",
        "Ortiz leads Kane, 41 percent against 48 percent.",
    ),
    Row(
        "a lead: one to the other",
        "rank",
        "!<lead> ~6 : {b:percent} to|against|versus|vs ~1 {a:percent}",
        "Among pensioners her edge was large: 61 percent to 30 percent.",
        "Among pensioners her edge was large: 31 percent against 61 percent.",
    ),
    Row(
        "one, followed by the other",
        "rank",
        "{b:amount} ~3 , !followed ~1 !by @6 {a:amount}",
        "Lyon cut the most posts with 120 posts, followed by Nice with 90 posts.",
        "Lyon cut the most posts with 120 posts, followed by Nice with 190 posts.",
    ),
    Row(
        "the largest with so many was followed by another",
        "rank",
        "!<most> ~6 {b:amount} ~4 ,|)|-|;? !was|were|is|are ~1 !followed ~1 !by @6 {a:amount}",
        "Girona, the biggest buyer with 40 buses, was followed by Reus with 25.",
        "Girona, the biggest buyer with 40 buses, was followed by Reus with 45.",
    ),
    Row(
        "with so many one has the most, followed by another",
        "rank",
        "{b:count} ~2 , ~4 !has|had|have|employs|owns|holds|won !the_most @3 ,|-|( !followed ~1 !by @6 {a:count}",
        "With 310 windmills, Zeeland has the most, followed by Drenthe with 190 windmills.",
        "With 310 windmills, Zeeland has the most, followed by Drenthe with 390 windmills.",
    ),
    Row(
        "the largest with so many; the other with so many",
        "rank",
        "!<most> =2 ,? with|has|had|holds|employs|seats ~2 {b:count} @8 ;|, ~2 "
        "!the_one|the_other|the_second|the_next ~6 {a:count}",
        "The largest camp, with 900 tents, is in Bihac; the one near Velika has 400 tents.",
        "The largest camp, with 900 tents, is in Bihac; the one near Velika has 1,400 tents.",
        "bare",
    ),
    Row(
        "a share, followed by a share",
        "rank",
        "{b:percent} ~4 ,? !followed ~1 !by @6 {a:percent}",
        "The Greens came first with 31 percent, followed closely by Labour with 29 percent.",
        "The Greens came first with 31 percent, followed closely by Labour with 39 percent.",
    ),
    Row(
        "more than the other's",
        "rank",
        "{b:value} ~4 , !ahead_of|surpassing|overtaking|beating|eclipsing|topping|outpacing <the>? ~4 {a:value}",
        "The band sold 410,000 tickets, surpassing the 390,000 sold by its rivals.",
        "The band sold 310,000 tickets, surpassing the 390,000 sold by its rivals.",
    ),
)
