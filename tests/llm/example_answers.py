"""What a careful reader answers to the articles of `examples/`, without having seen a number."""

from collections.abc import Callable

from tests.llm.reader import Reader


def business(read: Reader) -> None:
    firm = read.source("Nordvik Foods", "said", "first-quarter revenue", "organisation")
    chief = read.source("Lena Holt", "told", "Net profit", "person")
    investors = read.source("a presentation to investors", "according to", "It will close", "document")
    company = read.source("the company", "said", "of shareholders", "organisation", same=firm)
    read.source("Analysts at Brandt & Lowe", "said", "Analysts at", "organisation")
    revenue = read.quantity("first-quarter revenue", "earn", who="Nordvik Foods")
    profit = read.quantity("net profit", "earn", who="Nordvik Foods")
    packs = read.quantity("packs of cereal", "sell", who="Nordvik Foods")
    cartons = read.quantity("cartons of oat drink", "sell", who="Nordvik Foods")
    units = read.quantity("units", "sell", who="Nordvik Foods")
    european = read.quantity("units in Europe", "sell", who="Nordvik Foods", where="Europe")
    german = read.quantity("units in Germany", "sell", who="Nordvik Foods", where="Germany")
    staff = read.quantity("people", "employ", who="Nordvik")
    danish = read.quantity("people in Denmark", "employ", who="Nordvik", where="Denmark")
    plants = read.quantity("plants", "close", who="Nordvik Foods")
    read.tell(revenue, "flow", "$560 million", "$500 million", src=firm)
    read.tell(None, "level", "12 percent", src=firm)
    read.tell(profit, "flow", "$42 million", src=chief)
    read.tell(profit, "flow", "$30 million", at="2025", src=chief)
    read.tell(packs, "flow", "210 million")
    read.tell(cartons, "flow", "90 million")
    read.tell(units, "flow", "300 million", "300 million#2")
    read.tell(european, "flow", "180 million")
    read.tell(german, "flow", "65 million")
    read.tell(staff, "level", "4,800")
    read.tell(danish, "level", "1,900")
    read.tell(plants, "planned", "two", src=investors)
    read.tell(plants, "level", "16", src=investors)
    read.tell(plants, "remaining", "14", src=investors)
    read.relate("change", "rose by", "first-quarter revenue", a="$500 million", b="$560 million", c="12 percent")
    read.relate("share_of", "percent of revenue", "Net profit", a="$42 million", b="$560 million", c="7.5 percent")
    read.relate("total", "in all", "The company sold", a="210 million + 90 million", b="300 million")
    read.relate("part_of", "of the", "Europe took", a="180 million", b="300 million#2")
    read.relate("part_of", "including", "Europe took", a="65 million", b="180 million")
    read.relate("part_of", "of whom", "Nordvik employs", a="1,900", b="4,800")
    read.relate("remainder", "leaving", "It will close", a="two", b="16", c="14")
    read.relate("change", "up from", "The board", a="$1.00", b="$1.20")
    read.claim(
        "first-quarter revenue rose by 12 percent to $560 million from $500 million a year earlier",
        "Nordvik Foods' first-quarter revenue rose by <12 percent> to <$560 million> from <$500 million> a year earlier.",
        src=firm,
    )
    read.claim(
        "Net profit came to $42 million, or 7.5 percent of revenue, against $30 million in the same quarter of 2025",
        "Nordvik's net profit came to <$42 million>, or <7.5 percent> of revenue, against <$30 million> in the same "
        "quarter of <2025>.",
        src=chief,
    )
    read.claim(
        "The company sold 210 million packs of cereal and 90 million cartons of oat drink, 300 million units in all.",
        "Nordvik sold <210 million> packs of cereal and <90 million> cartons of oat drink, <300 million> units in all.",
    )
    read.claim(
        "Europe took 180 million of the 300 million units, including 65 million in Germany",
        "Europe took <180 million> of Nordvik's <300 million#2> units, including <65 million> in Germany.",
    )
    read.claim(
        "Nordvik employs 4,800 people, of whom 1,900 work in Denmark.",
        "Nordvik employs <4,800> people, of whom <1,900> work in Denmark.",
    )
    read.claim(
        "It will close two of its 16 plants by the end of the year, leaving 14",
        "Nordvik will close <two> of its <16> plants by the end of the year, leaving <14>.",
        src=investors,
        cls="plan",
    )
    read.claim(
        "expects to save about $25 million a year from 2027",
        "Nordvik expects to save about <$25 million> a year from <2027>.",
        src=investors,
        cls="forecast",
    )
    read.claim(
        "The board proposed a dividend of $1.20 a share, up from $1.00.",
        "Nordvik's board proposed a dividend of <$1.20> a share, up from <$1.00>.",
        cls="plan",
    )
    read.claim(
        "Nearly two-thirds of shareholders voted for a buyback worth up to $150 million",
        "Nearly <two-thirds> of Nordvik's shareholders voted for a buyback worth up to <$150 million>.",
        src=company,
    )
    read.claim("kept their price target at $88.", "Analysts at Brandt & Lowe kept their price target at <$88>.")


def council(read: Reader) -> None:
    leader = read.source("Denise Ashworth", "said", "Council leader", "person")
    rivals = read.source("Opposition members", "saying", "Opposition members", "organisation", stance="disputes")
    campaign = read.source("campaigners", "said", "A petition", "organisation")
    report = read.source("a highways report", "according to", "It has repaired", "document")
    libraries = read.quantity("public libraries", "stay open", where="Harbridge")
    shut = read.quantity("branches", "close", where="Harbridge")
    spending = read.quantity("spending", "spend", who="The council")
    potholes = read.quantity("potholes", "fill", who="The council")
    crossings = read.quantity("crossings", "repaint", who="the town")
    tax = read.quantity("Band D council tax", None)
    read.tell(libraries, "planned", "Six")
    read.tell(libraries, "level", "eight#2")
    read.tell(shut, "planned", "two", at="July")
    read.tell(spending, "planned", "£48.6 million", at="coming year")
    read.tell(spending, "level", "£47.2 million")
    read.tell(None, "forecast", "£310,000", src=leader)
    read.tell(None, "forecast", "£120,000", src=rivals)
    read.tell(None, "total_to_date", "3,412", at="Monday", src=campaign)
    read.tell(potholes, "planned", "600", at="May")
    read.tell(potholes, "achieved", "245", src=report)
    read.tell(crossings, "planned", "12", src=report)
    read.tell(crossings, "level", "40", src=report)
    read.tell(tax, "planned", "£1,854")
    read.tell(tax, "level", "£1,800")
    read.relate("remainder", "leaving", "public libraries", a="Six", b="eight#2", c="two")
    read.relate("change", "up", "It sets spending", a="£47.2 million", b="£48.6 million", c="2.9 per cent")
    read.relate("part_of", "so far", "It has repaired", a="245", b="600")
    read.relate("part_of", "of the town's", "It has repaired", a="12", b="40")
    read.relate("difference", "rise by", "Band D", a="£1,800", b="£1,854", c="£54")
    read.relate("change", "an increase of", "Band D", a="£1,800", b="£1,854", c="three per cent")
    read.claim(
        "Six of Harbridge's eight public libraries will stay open under a budget that councillors approved on Tuesday, "
        "leaving two branches, Mill Lane and Eastfield, to close in July.",
        "<Six> of Harbridge's <eight#2> public libraries will stay open, leaving <two> branches, Mill Lane and "
        "Eastfield, to close in <July>.",
        cls="plan",
    )
    read.claim(
        "The council voted 21 to 14 for the plan after a debate that lasted more than four hours.",
        "Harbridge council voted <21 to 14> for the plan after a debate of more than <four hours>.",
    )
    read.claim(
        "It sets spending at £48.6 million for the coming year, up 2.9 per cent from £47.2 million.",
        "The plan sets spending at <£48.6 million> for the <coming year>, up <2.9 per cent> from <£47.2 million>.",
        cls="plan",
    )
    read.claim(
        "the closures would save £310,000 a year",
        "The library closures would save <£310,000> a year.",
        src=leader,
        cls="forecast",
    )
    read.claim("the 57-year-old told the chamber", "Denise Ashworth is <57-year-old>.")
    read.claim(
        "redundancy payments alone would cost £120,000",
        "Redundancy payments alone would cost <£120,000>.",
        src=rivals,
        cls="forecast",
    )
    read.claim(
        "A petition against the closures had gathered 3,412 signatures by Monday evening",
        "A petition against the library closures had gathered <3,412> signatures by <Monday> evening.",
        src=campaign,
    )
    read.claim(
        "The council also agreed to fill 600 potholes by the end of May.",
        "Harbridge council agreed to fill <600> potholes by the end of <May>.",
        cls="plan",
    )
    read.claim("It has repaired 245 so far", "Harbridge council has repaired <245> potholes so far.", src=report)
    read.claim(
        "12 of the town's 40 crossings are to be repainted",
        "<12> of Harbridge's <40> crossings are to be repainted.",
        src=report,
        cls="plan",
    )
    read.claim(
        "Band D council tax will rise by £54 to £1,854 a year from £1,800, an increase of three per cent.",
        "Band D council tax in Harbridge will rise by <£54> to <£1,854> a year from <£1,800>, an increase of <three per cent>.",
        cls="plan",
    )


def flood(read: Reader) -> None:
    agency = read.source("the civil defence agency", "said", "They have moved", "official")
    weather = read.source("the weather service", "said", "Rainfall", "official")
    grid = read.source("the grid operator", "according to", "villages in the valley", "organisation")
    ministry = read.source("the finance ministry", "estimates", "Flood damage", "official")
    tourism = read.source("the tourist board", "said", "Hotel bookings", "organisation")
    families = read.quantity("families", "move", where="Karsa valley")
    villages = read.quantity("villages", "lie", where="Karsa valley")
    dark = read.quantity("villages without power", "remain", where="Karsa valley")
    sheltered = read.quantity("people in shelters", "hold")
    dead = read.quantity("people", "kill", event="The storm")
    bookings = read.quantity("hotel bookings", None, where="the region")
    read.tell(families, "planned", "1,200")
    read.tell(families, "achieved", "1,450", src=agency)
    read.tell(None, "level", "2.1C", "36F", src=weather)
    read.tell(villages, "level", "48", src=grid)
    read.tell(dark, "level", "31", src=grid)
    read.tell(None, "level", "75 percent", src=grid)
    read.tell(sheltered, "level", "5,200", "3,900", "9,400")
    read.tell(dead, "total_to_date", "17")
    read.tell(None, "forecast", "$90 million", src=ministry)
    read.tell(bookings, "level", "24,000", "30,000", src=tourism)
    read.relate("part_of", "so far", "They have moved", a="1,450", b="1,200")
    read.relate("share_of", "percent", "villages in the valley", a="31", b="48", c="75 percent")
    read.relate("total", "in all", "Shelters hold", a="5,200 + 3,900", b="9,400")
    read.relate("change", "fell by", "Hotel bookings", a="30,000", b="24,000", c="25 percent")
    read.claim(
        "Relief workers are to move 1,200 families out of the flooded Karsa valley",
        "Relief workers are to move <1,200> families out of the flooded Karsa valley.",
        cls="plan",
    )
    read.claim(
        "They have moved 1,450 families so far",
        "Relief workers have moved <1,450> families out of the Karsa valley so far.",
        src=agency,
    )
    read.claim(
        "The river burst its banks on Sunday, September 10, 2026",
        "The river in the Karsa valley burst its banks on <Sunday, September 10, 2026>.",
    )
    read.claim(
        "Rainfall in the first half of the month was 2.1C (36F) warmer than usual",
        "Rainfall in the first half of the month was <2.1C> (<36F>) warmer than usual.",
        src=weather,
    )
    read.claim(
        "Of the 48 villages in the valley, 31, or 75 percent, remain without power",
        "Of the <48> villages in the Karsa valley, <31>, or <75 percent>, remain without power.",
        src=grid,
    )
    read.claim(
        "Shelters hold 5,200 people in the north and 3,900 in the south, 9,400 in all.",
        "Shelters hold <5,200> people in the north and <3,900> in the south, <9,400> in all.",
    )
    read.claim(
        "The storm killed 17 people and left dozens missing.", "The storm killed <17> people and left <dozens> missing."
    )
    read.claim(
        "Flood damage will cost the province $90 million",
        "Flood damage will cost the province <$90 million>.",
        src=ministry,
        cls="forecast",
    )
    read.claim(
        "Hotel bookings in the region fell by 25 percent, to 24,000 from 30,000",
        "Hotel bookings in the region fell by <25 percent>, to <24,000> from <30,000>.",
        src=tourism,
    )


def glacier(read: Reader) -> None:
    study = read.source("a study", "according to", "Glaciers in the eastern Alps lost", "document")
    team = read.source("the team", "found", "Average summer", "organisation", same=study)
    kofler = read.source("Ines Kofler", "said", "will be gone", "person")
    estimate = read.source("the study", "estimates", "Meltwater", "document", same=study)
    surveyed = read.quantity("glaciers", "survey", where="the eastern Alps")
    shrunk = read.quantity("glaciers that shrank", "shrink", where="the eastern Alps")
    stable = read.quantity("glaciers that stayed stable", "stay", where="the eastern Alps")
    grown = read.quantity("glaciers that grew", "grow", where="the eastern Alps")
    cores = read.quantity("ice cores", "drill", who="The team")
    read.tell(None, "level", "3,100", src=study)
    read.tell(surveyed, "achieved", "420", src=study)
    read.tell(shrunk, "level", "378", src=study)
    read.tell(stable, "level", "29", src=study)
    read.tell(grown, "level", "13", src=study)
    read.tell(None, "level", "90 percent", src=study)
    read.tell(None, "level", "1.8C", "3.2F", src=team)
    read.tell(None, "forecast", "20 years", src=kofler)
    read.tell(None, "level", "14 million", src=estimate)
    read.tell(cores, "planned", "24")
    read.tell(cores, "achieved", "nine")
    read.tell(cores, "remaining", "15")
    read.relate("total", "Of these", "Of these", a="378 + 29 + 13", b="420")
    read.relate("share_of", "percent", "Of these", a="378", b="420", c="90 percent")
    read.relate("part_of", "so far", "It has taken", a="nine", b="24")
    read.relate("remainder", "leaving", "It has taken", a="nine", b="24", c="15")
    read.claim(
        "Glaciers in the eastern Alps lost about a tenth of their ice in two summers",
        "Glaciers in the eastern Alps lost about a <tenth> of their ice in <two> summers.",
        src=study,
    )
    read.claim(
        "that is based on satellite images and 3,100 field measurements",
        "The study of glaciers is based on satellite images and <3,100> field measurements.",
    )
    read.claim(
        "The researchers surveyed 420 glaciers between June 2023 and September 2025.",
        "The researchers surveyed <420> glaciers between <June 2023> and <September 2025>.",
        src=study,
    )
    read.claim(
        "Of these, 378, or 90 percent, shrank, while 29 stayed stable and 13 grew slightly.",
        "Of the glaciers surveyed, <378>, or <90 percent>, shrank, while <29> stayed stable and <13> grew slightly.",
        src=study,
    )
    read.claim(
        "Average summer temperatures at the monitored sites were 1.8C (3.2F) above the 1991-2020 average",
        "Average summer temperatures at the monitored sites were <1.8C> (<3.2F>) above the <1991-2020> average.",
        src=team,
    )
    read.claim(
        "On the hottest day, the thermometer at one hut showed 31C (88F).",
        "On the hottest day, the thermometer at <one> hut showed <31C> (<88F>).",
        src=team,
    )
    read.claim(
        "many of them will be gone within 20 years",
        "Many small glaciers will be gone within <20 years>.",
        src=kofler,
        cls="forecast",
    )
    read.claim(
        "Meltwater from the region feeds rivers that supply at least 14 million people",
        "Meltwater from the eastern Alps feeds rivers that supply at least <14 million> people.",
        src=estimate,
    )
    read.claim(
        "The team plans to drill 24 ice cores before the end of the decade.",
        "The team plans to drill <24> ice cores before the end of the decade.",
        cls="plan",
    )
    read.claim("It has taken nine so far, leaving 15.", "The team has taken <nine> ice cores so far, leaving <15>.")


def mine(read: Reader) -> None:
    ministry = read.source("Chile's mining ministry", "said", "Rescue teams", "official")
    health = read.source("the regional health service", "according to", "mild hypothermia", "official")
    again = read.source("the ministry", "said", "Pumps have", "official", same=ministry)
    firm = read.source("the company", "said", "Altiplano Minerals", "organisation")
    reports = read.source("company reports", "based on", "Chile recorded", "document")
    tally = read.source("the safety regulator", "according to a tally by", "Chile recorded", "tally", via=reports)
    read.source("The regulator", "considers", "The regulator considers", "official", same=tally, stance="doubts")
    miners = read.quantity("miners", "rescue", where="Copiapo")
    treated = read.quantity("rescued miners treated for hypothermia", "treat")
    hurt = read.quantity("rescued miners with broken bones", "injure")
    helpers = read.quantity("people", "take part", event="the operation")
    staff = read.quantity("people", "employ", who="Altiplano Minerals")
    shares = read.quantity("shares", None, who="Altiplano Minerals")
    dead = read.quantity("deaths in mining accidents", "die", where="Chile")
    read.tell(miners, "achieved", "11", src=ministry)
    read.tell(miners, "achieved", "11#2", src=ministry)
    read.tell(miners, "level", "14", "14#2", src=ministry)
    read.tell(miners, "remaining", "three", src=ministry)
    read.tell(treated, "level", "Nine", src=health)
    read.tell(hurt, "level", "two", src=health)
    read.tell(None, "achieved", "40 metres", src=again)
    read.tell(helpers, "level", "300")
    read.tell(staff, "level", "1,200", src=firm)
    read.tell(None, "level", "third", src=firm)
    read.tell(shares, "level", "2,350 pesos", "2,500 pesos")
    read.tell(dead, "flow", "34", at="last year", src=tally)
    read.relate("remainder", "leaving", "Rescue teams", a="11#2", b="14#2", c="three")
    read.relate("change", "lost", "Its shares", a="2,500 pesos", b="2,350 pesos", c="6 percent")
    read.claim(
        "Rescue teams have brought 11 of the 14 miners trapped in a flooded copper pit to the surface, leaving three still "
        "underground",
        "Rescue teams have brought <11#2> of the <14#2> miners trapped in a flooded copper pit near Copiapo to the surface, "
        "leaving <three> still underground.",
        src=ministry,
    )
    read.claim(
        "The shaft near the northern city of Copiapo flooded on Sunday, March 8, 2026",
        "The shaft near Copiapo flooded on <Sunday, March 8, 2026>.",
    )
    read.claim(
        "Nine of those rescued were treated for mild hypothermia and two had broken bones",
        "<Nine> of the rescued miners were treated for mild hypothermia and <two> had broken bones.",
        src=health,
    )
    read.claim(
        "Pumps have lowered the water by some 40 metres since Monday",
        "Pumps have lowered the water in the pit by some <40 metres> since <Monday>.",
        src=again,
    )
    read.claim(
        "About 300 people from four provinces are taking part in the operation.",
        "About <300> people from <four> provinces are taking part in the rescue.",
    )
    read.claim(
        "The mine's owner, Altiplano Minerals, employs roughly 1,200 people in the region, a third of them underground",
        "Altiplano Minerals employs roughly <1,200> people in the region, a <third> of them underground.",
        src=firm,
    )
    read.claim(
        "Its shares lost 6 percent in Santiago, falling to 2,350 pesos from 2,500 pesos.",
        "Altiplano's shares lost <6 percent> in Santiago, falling to <2,350 pesos> from <2,500 pesos>.",
    )
    read.claim(
        "Chile recorded 34 deaths in mining accidents last year",
        "Chile recorded <34> deaths in mining accidents <last year>.",
        src=tally,
    )


ANSWERS: dict[str, Callable[[Reader], None]] = {
    "business-quarterly-results": business,
    "local-council-budget": council,
    "planted-flood-relief": flood,
    "science-glacier-study": glacier,
    "wire-mine-rescue": mine,
}
