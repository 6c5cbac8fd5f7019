"""Sentence patterns of rates: an amount, what it is spread over, and how much that is for each."""

from typing import Final

from verifier.claims.per import SO_MANY_FOR_EACH
from verifier.extract.offline.relations.row import Row

RATE_ROWS: Final[tuple[Row, ...]] = (
    Row(
        f"{SO_MANY_FOR_EACH}, in all",
        "per",
        "{c:count} ~4 !<for-each> #? <of-the>? =2 {b:count} @5 ,|-|;|: ~4 {a:count} ~3 !<in-all>",
        "The council will plant three oaks for each of the 12 elms felled, 36 in all.",
        "The council will plant three oaks for each of the 12 elms felled, 46 in all.",
    ),
    Row(
        f"{SO_MANY_FOR_EACH}, a total of",
        "per",
        "{c:count} ~4 !<for-each> #? <of-the>? =2 {b:count} @5 ,|-|;|: ~4 !<totalling> ~2 {a:count}",
        "The deal trades two rookies for each of the nine veterans, a total of 18.",
        "The deal trades two rookies for each of the nine veterans, a total of 24.",
    ),
    Row(
        f"{SO_MANY_FOR_EACH}, so many for so many",
        "per",
        "{c:count} =3 !<for-each> =3 ,|-|;|: ~5 {a:count} =3 for|in_exchange_for|in_return_for ~3 {b:count}",
        "The bank swaps five old shares for every new one, or 400 old shares for 80 new ones.",
        "The bank swaps five old shares for every new one, or 400 old shares for 60 new ones.",
    ),
    Row(
        f"{SO_MANY_FOR_EACH} of the, in all",
        "per",
        "!each <of-the> =3 {b:count} =3 ~4 {c:count} @6 ,|-|; ~4 {a:count} ~3 !<in-all>",
        "Each of the 12 clubs enters 15 runners, 180 in all.",
        "Each of the 12 clubs enters 15 runners, 210 in all.",
    ),
    Row(
        f"{SO_MANY_FOR_EACH} of the, a total of",
        "per",
        "!each <of-the> =3 {b:count} =3 ~4 {c:count} @6 ,|-|; ~4 !<totalling> ~2 {a:count}",
        "Each of the 12 clubs enters 15 runners, a total of 180.",
        "Each of the 12 clubs enters 15 runners, a total of 210.",
    ),
    Row(
        "an amount spread, so much for each",
        "per",
        "{a:rate} &8 {b:spread} @7 !,|-|(|; ~6 {c:rate}",
        "The plough fleet spread 480 tonnes of grit in 24 trips, an average of 20 tonnes a trip.",
        "The plough fleet spread 480 tonnes of grit in 24 trips, an average of 30 tonnes a trip.",
    ),
    Row(
        "a number, an amount, so much for each",
        "per",
        "{b:spread} @8 {a:rate} @7 !,|-|(|; ~6 {c:rate}",
        "The scheme made 400 jobs for £20 million, or £50,000 per job.",
        "The scheme made 400 jobs for £20 million, or £80,000 per job.",
    ),
    Row(
        "an amount in a number, so many for every so many",
        "per",
        "{a:count} @8 {b:count} @7 !,|-|(|; ~6 {c:rate} =3 <for-every> #",
        "Police logged 240 burglaries among the 60,000 residents, or 4 for every 1,000 residents.",
        "Police logged 240 burglaries among the 60,000 residents, or 7 for every 1,000 residents.",
    ),
    Row(
        "a number with an amount, so many for every so many",
        "per",
        "{b:count} @8 {a:count} @7 !,|-|(|; ~6 {c:rate} =3 <for-every> #",
        "The borough of 60,000 residents had 240 burglaries, or 4 for every 1,000 residents.",
        "The borough of 60,000 residents had 240 burglaries, or 7 for every 1,000 residents.",
    ),
    Row(
        "an amount at so much for each of so many",
        "per",
        "{a:rate} @8 ~6 {c:rate} =2 !<for-each> of? =2 {b:spread}",
        "The $4.5 million bill works out at $300 for each of the 15,000 households.",
        "The $4.5 million bill works out at $500 for each of the 15,000 households.",
    ),
    Row(
        "so much for each of so many, in all",
        "per",
        "{c:rate} =2 !<for-each> <of-the>? =3 {b:count} &6 ,|-|(|; ~5 {a:rate} ~2 !<in-all>",
        "The firm owes £250 to each of the 80 cleaners, £20,000 in all.",
        "The firm owes £250 to each of the 80 cleaners, £26,000 in all.",
    ),
    Row(
        "so much for each of so many, a total of",
        "per",
        "{c:rate} =2 !<for-each> <of-the>? =3 {b:count} &6 ,|-|(|; ~3 !<totalling> ~1 {a:rate}",
        "The firm owes £250 to each of the 80 cleaners, a total of £20,000.",
        "The firm owes £250 to each of the 80 cleaners, a total of £26,000.",
    ),
    Row(
        "so much for each of so many, each first",
        "per",
        "!each <of-the> =3 {b:count} =3 ~4 {c:rate} @6 ,|-|;|for ~4 {a:rate} ~2 !<in-all>",
        "Each of the 80 cleaners is owed £250, or £20,000 in all.",
        "Each of the 80 cleaners is owed £250, or £26,000 in all.",
    ),
    Row(
        "so many at so much each, making so much",
        "per",
        "{b:count} &6 {c:rate} !<each> @4 ,|-|;|and|for ~3 !<yielding> ~2 {a:rate}",
        "The club sold 600 scarves at £15 each, raising £9,000.",
        "The club sold 600 scarves at £15 each, raising £7,000.",
    ),
    Row(
        "so many at so much each, so much in all",
        "per",
        "{b:count} &6 {c:rate} !<each> @4 ,|-|; ~3 {a:rate} ~2 !<in-all>",
        "The 62 heirs received $50,000 each, $3.1 million in all.",
        "The 62 heirs received $50,000 each, $4.2 million in all.",
    ),
    Row(
        "an amount from so many, so much apiece",
        "per",
        "{a:rate} -? @6 !from|by|to|among|between|on|for ~2 {b:count} @9 {c:rate} ~3 !each|apiece",
        "The $900,000 came from 30 lawyers who gave $30,000 each.",
        "The $900,000 came from 30 lawyers who gave $40,000 each.",
    ),
    Row(
        "an amount at a speed, over so long",
        "per",
        "{a:rate} &8 {b:duration} &6 !at|averaging ~4 {c:rate}",
        "The yacht sailed 480 km in 24 hours at an average of 20 km/h.",
        "The yacht sailed 480 km in 24 hours at an average of 35 km/h.",
    ),
    Row(
        "at so much on average, so many for an amount",
        "per",
        "!average|mean =2 of ~1 {c:rate} =2 ,? ~5 {b:count} =2 for ~2 {a:rate}",
        "At an average price of $15, the shop sold 640 lamps for $9,600.",
        "At an average price of $25, the shop sold 640 lamps for $9,600.",
    ),
    Row(
        "averaged so much over so many, an amount",
        "per",
        "!averaged|averaging|averages ~1 {c:rate} =2 ~2 <across> ~3 {b:spread} &5 ,|-|(|; ~4 {a:rate} ~2 !<in-all>",
        "The striker averaged 1.5 goals in 40 games, 60 in all.",
        "The striker averaged 1.5 goals in 40 games, 80 in all.",
    ),
)
# Growth by so much a year, and what came of it.
GROWTH_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "growth by the year, multiplied over so long",
        "per",
        "{c:percent} ~1 !<a-year> @6 {a:multiplier} ~2 in|over|within|during|every? ~2 {b:duration}",
        "Prices rose an average of 7 percent per year, doubling in 10 years.",
        "Prices rose an average of 7 percent per year, doubling in four years.",
    ),
    Row(
        "growth by the year for so long, multiplied",
        "per",
        "{c:percent} ~1 !<a-year> ~1 for|over|during ~2 {b:duration} @6 {a:multiplier}",
        "Sales grew 7 percent a year for 10 years and doubled.",
        "Sales grew 7 percent a year for 10 years and quadrupled.",
    ),
    Row(
        "multiplied over so long, growth by the year",
        "per",
        "{a:multiplier} ~2 in|over|within|during? ~2 {b:duration} @4 !at|growing|by|of|or ~4 {c:percent} ~1 <a-year>",
        "Fares doubled in 10 years, rising by 7 percent a year.",
        "Fares doubled in 10 years, rising by 27 percent a year.",
    ),
    Row(
        "growth by the year, multiplied in a decade",
        "per",
        "{c:percent} ~1 !<a-year> @6 {a:multiplier} ~2 in|over|within|during ~1 a|one|the|every ~1 !decade",
        "Growing 7% a year, the fleet doubled in a decade.",
        "Growing 7% a year, the fleet quadrupled in a decade.",
    ),
    Row(
        "growth by the year, which turned so much into so much",
        "per",
        "{c:percent} ~2 !<a-year> ,? and? ~1 turned|turning ~2 {a:value} ~2 into ~2 {a2:value} ~2 "
        "in|over|within|during? ~2 {b:duration}",
        "The endowment gained 7 percent a year and turned $100,000 into $200,000 in 10 years.",
        "The endowment gained 7 percent a year and turned $100,000 into $400,000 in 10 years.",
    ),
    Row(
        "growth by the year, from so much to so much over so long",
        "per",
        "{c:percent} ~2 !<a-year> , from ~2 {a:value} ~4 to ~2 {a2:value} ~2 in|over|within|during? ~2 {b:duration}",
        "Tuition rose 7 percent a year, from $10,000 to $20,000 in 10 years.",
        "Tuition rose 7 percent a year, from $10,000 to $40,000 in 10 years.",
    ),
    Row(
        "growth by the year for so long, from so much to so much",
        "per",
        "{c:percent} ~2 !<a-year> ~2 for|over|during ~2 {b:duration} ,? and? ~1 from ~2 {a:value} ~4 to ~2 {a2:value}",
        "Ridership grew 7 percent a year for 10 years and went from 100,000 to 200,000.",
        "Ridership grew 7 percent a year for 10 years and went from 100,000 to 400,000.",
    ),
    Row(
        "from so much to so much over so long, growth by the year",
        "per",
        "!from ~3 {a:value} ~4 to ~2 {a2:value} ~3 in|over|within|during? ~2 {b:duration} ,|-|( ~1 "
        "!or|growing|averaging ~5 {c:percent} ~1 <a-year>",
        "The herd grew from 1,000 to 2,000 reindeer in 10 years, or about 7 percent a year.",
        "The herd grew from 1,000 to 2,000 reindeer in 10 years, or about 27 percent a year.",
    ),
)
# Rates for every so many whose amount stands in the sentence before.
RATE_ROWS_OF_AMOUNT_BEFORE: Final[tuple[Row, ...]] = (
    Row(
        "an amount. A number, so many for every so many",
        "per",
        "{b:count} @7 !,|-|(|; ~6 {c:rate}",
        "The port logged 90 thefts last year. It has 18,000 workers, or 5 thefts for every 1,000 workers.",
        "The port logged 90 thefts last year. It has 18,000 workers, or 8 thefts for every 1,000 workers.",
    ),
)
# Rates told in the sentence behind the one that gives the amount and what it is spread over.
RATE_ROWS_BEHIND: Final[tuple[Row, ...]] = (
    Row(
        "an amount spread. That is so much for each",
        "per",
        "{a:rate} &8 {b:spread} @9 . !that|this|it|which|that's|it's ~8 {c:rate}",
        "The mine raised 9,600 tonnes of coal in 16 shifts. That is 600 tonnes a shift.",
        "The mine raised 9,600 tonnes of coal in 16 shifts. That is 900 tonnes a shift.",
    ),
    Row(
        "a number, an amount. That is so much for each",
        "per",
        "{b:spread} &8 {a:rate} @9 . !that|this|it|which|that's|it's ~8 {c:rate}",
        "In 16 shifts the mine raised 9,600 tonnes of coal. That works out at 600 tonnes a shift.",
        "In 16 shifts the mine raised 9,600 tonnes of coal. That works out at 900 tonnes a shift.",
    ),
)
