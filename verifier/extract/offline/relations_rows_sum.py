"""Sentence patterns of sums: parts and their total, and what is left of a whole when a part is gone."""

from typing import Final

from verifier.extract.offline.relations_row import Row

WIDER_TOTALS: Final[tuple[Row, ...]] = (
    Row(
        "parts, a total over so long",
        "total",
        "{a+:amount} &9 ,|- @3 !total|sum of ~2 {b:amount}",
        "The airline flew 31,000 passengers in July and 34,200 in August, a two-month total of 65,200.",
        "The airline flew 31,000 passengers in July and 34,200 in August, a two-month total of 85,200.",
    ),
    Row(
        "parts, bringing the total to",
        "total",
        "{a+:amount} &9 , ~1 !<bringing> ~4 to ~2 {b:amount}",
        "The appeal raised £400 on Monday and £350 on Tuesday, bringing the total to £1,900.",
        "The appeal raised £400 on Monday and £350 on Tuesday, bringing the total to £600.",
        closed=False,
    ),
    Row(
        "a whole (parts)",
        "total",
        "{b:count} %6 !(|- {a+:count} ~6 )|-|;",
        "The raid caught 17 people - seven guards and five drivers among them - near the port.",
        "The raid caught 17 people - seven guards and 15 drivers among them - near the port.",
        "part",
        closed=False,
    ),
    Row(
        "a total of so many, parts",
        "total",
        "!total|combined ~3 {b:count} ~6 , {a+:count} &9 .|;",
        "A total of 43 witnesses testified, 31 for the crown and 12 for the defence.",
        "A total of 43 witnesses testified, 41 for the crown and 12 for the defence.",
        "part",
        closed=False,
    ),
    Row(
        "a whole made up of parts",
        "total",
        "{b:count} ~4 ,? ~1 !<made-of> ~1 {a+:count} &9 .|,|;|-|)",
        "The force of 120 vehicles, made up of 80 trucks and 40 jeeps, crossed the border.",
        "The force of 120 vehicles, made up of 80 trucks and 60 jeeps, crossed the border.",
        "part",
    ),
    Row(
        "of the whole, parts with different fates",
        "total",
        "^ !of|out_of <the>? =2 {b:count} ~ , ~1 {a+:count} ~2 !<fate>",
        "Of the 420 firms surveyed, 378 shrank, 29 stayed stable and 13 grew.",
        "Of the 420 firms surveyed, 378 shrank, 29 stayed stable and 43 grew.",
        "member",
        closed=False,
    ),
)

WIDER_REMAINDERS: Final[tuple[Row, ...]] = (
    Row(
        "gone of the whole, with so many to go",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @9 ,|;|- !with|and ~3 {c:amount} ~2 !<to-go>",
        "Crews have cleared 120 of 200 streets, with 80 to go.",
        "Crews have cleared 120 of 200 streets, with 110 to go.",
    ),
    Row(
        "gone of the whole, the other",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @9 ;? ~3 !<other> {c:amount}",
        "The firm sold 35 of its 50 hotels and kept the other 15.",
        "The firm sold 35 of its 50 hotels and kept the other 25.",
    ),
    Row(
        "gone of the whole, so many remain",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @9 ;? ~3 {c:amount} ~1 !remain|remained .|,|;",
        "The court has heard 30 of 45 witnesses; 15 remain.",
        "The court has heard 30 of 45 witnesses; 25 remain.",
    ),
    Row(
        "gone of the whole, so many still",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @9 ;? ~2 {c:amount} ~2 !<still>",
        "Engineers have repaired 17 of the 20 pumps; two are still out of order.",
        "Engineers have repaired 17 of the 20 pumps; eight are still out of order.",
        closed=False,
    ),
    Row(
        "of the whole, gone, so many still",
        "remainder",
        "^ !of|out_of <the>? =2 {b:amount} ~ , ~2 {a:amount} @7 ~2 {c:amount} ~2 !<still>",
        "Of the 60 divers, 42 have surfaced while 17 remain below.",
        "Of the 60 divers, 42 have surfaced while 28 remain below.",
        closed=False,
    ),
    Row(
        "lost of the whole, and now has",
        "remainder",
        "!<gave-up> ~1 {a:amount} =3 !of|out_of <the>? =2 {b:amount} @5 !<now-has> ~2 {c:amount}",
        "The party lost 14 of its 40 seats and now has 26.",
        "The party lost 14 of its 40 seats and now has 36.",
    ),
    Row(
        "lost of the whole, bringing it to",
        "remainder",
        "!<gave-up> ~1 {a:amount} =3 !of|out_of <the>? =2 {b:amount} @5 , ~1 !<bringing> ~4 to ~2 {c:amount}",
        "The chain shut 90 of its 400 stores, bringing the number down to 310.",
        "The chain shut 90 of its 400 stores, bringing the number down to 350.",
    ),
)
