"""Sentence patterns that run on into the next sentence: "... of the 200 files. The remaining 70 are under review"."""

from typing import Final

from verifier.claims.wordlists import word_set
from verifier.extract.offline.relations.row import Row

# A sentence that holds none of these says nothing that could rest on the one before.
RESUMING: Final = word_set("""
remaining still rest other others leaving leaves left remain remained another further additional more all total together
altogether combined overall now or equivalent representing margin lead majority rise fall increase decrease drop
decline gain twice since earlier ago before
""")

JOINED: Final[tuple[Row, ...]] = (
    Row(
        "gone of the whole. The rest",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @14 . but|and? !<the-rest> ,? ~1 {c:amount}",
        "Prosecutors have closed 130 of the 200 files. The remaining 70 are under review.",
        "Prosecutors have closed 130 of the 200 files. The remaining 90 are under review.",
    ),
    Row(
        "of the whole, gone. The rest",
        "remainder",
        "!of|out_of <the>? =2 {b:amount} +8 , ~4 {a:amount} @14 . but|and? !<the-rest> ,? ~1 {c:amount}",
        "Of 64 ewes, 40 have lambed. The remaining 24 are due this week.",
        "Of 64 ewes, 40 have lambed. The remaining 34 are due this week.",
    ),
    Row(
        "gone of the whole. That leaves",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @14 . ~1 !leaves|left|leaving ~1 {c:amount}",
        "The fund has spent $18 million of its $25 million. That leaves $7 million for the winter.",
        "The fund has spent $18 million of its $25 million. That leaves $17 million for the winter.",
    ),
    Row(
        "gone of the whole. So many remain",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @14 . ~1 {c:amount} ~1 !remain|remained|are_left",
        "Divers have raised 17 of the 22 cannon. Five remain on the seabed.",
        "Divers have raised 17 of the 22 cannon. Nine remain on the seabed.",
    ),
    Row(
        "gone of the whole. It still has so many",
        "remainder",
        "{a:amount} =3 !of|out_of <the>? =2 {b:amount} @14 . ~2 !still !has|have ~1 {c:amount} ~1 to|left ~1 .|;|,",
        "The nursery has placed 31 of its 48 saplings. It still has 17 to place.",
        "The nursery has placed 31 of its 48 saplings. It still has 27 to place.",
        closed=False,
    ),
    Row(
        "so many, and so many more, in all",
        "total",
        "{a:amount} @14 . @8 !another|further|additional ~2 {c:amount} @12 ,|-|( ~1 !<totalling> ~2 {b:amount}",
        "Savers withdrew $1.44 billion in May. They took out a further $2.13 billion in June, for a total of "
        "$3.57 billion.",
        "Savers withdrew $1.44 billion in May. They took out a further $2.13 billion in June, for a total of "
        "$4.97 billion.",
    ),
    Row(
        "so many, and so many more, combined",
        "total",
        "{a:amount} @14 . @8 !another|further|additional ~2 {c:amount} @12 ,|-|( ~2 !combined ~1 {b:amount}",
        "Rebels freed 31 men in May. They freed another 14 in June, a combined 45.",
        "Rebels freed 31 men in May. They freed another 14 in June, a combined 65.",
    ),
    Row(
        "parts. Together that makes so many",
        "total",
        "{a+:amount} @9 . !together|combined|added_together|taken_together ,? !that|this ~1 "
        "!makes|made|is|was|comes_to|came_to|amounts_to ~2 {b:amount} =2 .|,|;",
        "The bakery sold 310 rye loaves and 140 spelt loaves on Friday. Together that makes 450 loaves.",
        "The bakery sold 310 rye loaves and 140 spelt loaves on Friday. Together that makes 480 loaves.",
    ),
    Row(
        "parts. In all, so many",
        "total",
        "{a+:amount} @9 . !in_all|in_total|altogether|together|combined|overall ,? ~6 {b:amount}",
        "The storm killed 14 people in Leyte and nine people in Samar. Altogether 23 people died.",
        "The storm killed 14 people in Leyte and nine people in Samar. Altogether 13 people died.",
        closed=False,
    ),
    Row(
        "so many. A part of it, or a share",
        "share_of",
        "{b:count} @12 . ~5 {a:count} ~3 ,|(|- !<that-is> ~1 {c:percent} <of-it>? .|,|)|-",
        "The tribunal heard 120 appeals last year. It rejected 84, or 70 percent.",
        "The tribunal heard 120 appeals last year. It rejected 84, or 40 percent.",
        "bare",
    ),
    Row(
        "was so much. Now so much, a change of so much",
        "change",
        "{a:value} @12 . ~5 !now ~4 {b:value} /6 ,|-|( ~3 !<change-noun> of ~2 {c:delta}",
        "The union had 4,800 members in 2020. It now has 6,000, a rise of 25 percent.",
        "The union had 4,800 members in 2020. It now has 6,000, a rise of 55 percent.",
        "growth",
        one_quantity=True,
    ),
    Row(
        "was so much. Now so much, a so large change",
        "change",
        "{a:value} @12 . ~5 !now ~4 {b:value} /6 ,|-|( ~3 {c:delta} ~1 !<change-noun>",
        "The union had 4,800 members in 2020. It now has 6,000, a 25 percent increase.",
        "The union had 4,800 members in 2020. It now has 6,000, a 55 percent increase.",
        "growth",
        one_quantity=True,
    ),
    Row(
        "so much. Before that so much, a change of so much",
        "change",
        "{b:value} @12 . !a_year_earlier|a_year_ago|a_year_before|the_year_before|last_year ,? ~6 {a:value} /6 "
        ",|-|( ~3 "
        "!<change-noun> of ~2 {c:delta}",
        "The mill made 690 tonnes of felt. A year earlier it made 752 tonnes, a drop of 8 percent.",
        "The mill made 690 tonnes of felt. A year earlier it made 752 tonnes, a drop of 28 percent.",
        "growth",
    ),
    Row(
        "votes to votes. The margin was so much",
        "difference",
        "{b:percent} ~5 to|against|versus|vs ~3 {a:percent} @6 . ~2 !margin|lead|gap ~3 {c:delta}",
        "She won with 53 percent to 41 percent. Her margin of 12 points was the widest since 1990.",
        "She won with 53 percent to 41 percent. Her margin of 22 points was the widest since 1990.",
        "growth",
    ),
)
