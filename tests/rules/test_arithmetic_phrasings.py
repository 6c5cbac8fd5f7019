"""Lists, rates and ratios in wordings that the rules' own examples do not use: clashes are flagged, clean twins are not."""

import pytest

from verifier.pipeline import verify

# code | wording with figures that clash | the same with figures that hold
PAIRS = [
    (
        "ARI008",
        "The coroner named the five climbers on Sunday: Petra Lind, Oskar Falk, Ida Berg and Nils Strand.",
        "The coroner named the four climbers on Sunday: Petra Lind, Oskar Falk, Ida Berg and Nils Strand.",
    ),
    (
        "ARI008",
        "Both defendants, Rosa Vidal, Pau Ferrer and Nuria Camps, pleaded not guilty at the Barcelona court.",
        "Both defendants, Rosa Vidal and Nuria Camps, pleaded not guilty at the Barcelona court.",
    ),
    (
        "ARI008",
        "Four ministers — Hale, Osei, Tran, Murphy and Lopez — resigned within an hour of each other.",
        "Five ministers — Hale, Osei, Tran, Murphy and Lopez — resigned within an hour of each other.",
    ),
    (
        "ARI008",
        "Three things to watch at the summit\n\nLeaders meet today.\n\n1. The tariff row\n\nIt is old.\n\n2. The bank",
        "Two things to watch at the summit\n\nLeaders meet today.\n\n1. The tariff row\n\nIt is old.\n\n2. The bank",
    ),
    (
        "ARI009",
        "The desalination plant produced 36 million litres in 12 days, or 5 million litres a day, its operator said.",
        "The desalination plant produced 36 million litres in 12 days, or 3 million litres a day, its operator said.",
    ),
    (
        "ARI009",
        "Donors gave $2.4 million to the 600 families, an average of $8,000 per family.",
        "Donors gave $2.4 million to the 600 families, an average of $4,000 per family.",
    ),
    (
        "ARI009",
        "The district has 30,000 people on 15 square kilometres, a density of 5,000 people per square kilometre.",
        "The district has 30,000 people on 15 square kilometres, a density of 2,000 people per square kilometre.",
    ),
    (
        "ARI009",
        "The courier rode 150 miles in 10 hours, an average speed of 25 mph.",
        "The courier rode 150 miles in 10 hours, an average speed of 15 mph.",
    ),
    (
        "ARI010",
        "Forty-three percent of the 12 jurors wanted a retrial, the clerk said.",
        "Forty-two percent of the 12 jurors wanted a retrial, the clerk said.",
    ),
    (
        "ARI010",
        "Of its 16 lighthouses, 27 percent are still staffed.",
        "Of its 16 lighthouses, 25 percent are still staffed.",
    ),
    (
        "ARI010",
        "She averaged 2.44 strikeouts in her 12 starts this spring.",
        "She averaged 2.42 strikeouts in her 12 starts this spring.",
    ),
    (
        "ARI011",
        "The army will hand back five rifles for each of the 40 radios, 250 in all.",
        "The army will hand back five rifles for each of the 40 radios, 200 in all.",
    ),
    (
        "ARI011",
        "Each of the 25 villages elects three delegates, a total of 95.",
        "Each of the 25 villages elects three delegates, a total of 75.",
    ),
    (
        "ARI011",
        "Shareholders get four new shares for every old one, or 1,200 new shares for 200 old ones.",
        "Shareholders get four new shares for every old one, or 1,200 new shares for 300 old ones.",
    ),
    (
        "ARI012",
        "At 3 percent a year, water use doubled within a decade, engineers said.",
        "At 7 percent a year, water use doubled within a decade, engineers said.",
    ),
    (
        "ARI012",
        "Turnover has grown 5 percent annually for six years and tripled.",
        "Turnover has grown 20 percent annually for six years and tripled.",
    ),
    (
        "ARI012",
        "Fees doubled in eight years, rising by 2 percent a year.",
        "Fees doubled in eight years, rising by 9 percent a year.",
    ),
    (
        "ARI008",
        "The strike hit three harbours (Gdansk, Gdynia, Szczecin and Kolobrzeg), the union said.",
        "The strike hit four harbours (Gdansk, Gdynia, Szczecin and Kolobrzeg), the union said.",
    ),
    (
        "ARI008",
        "The quartet, Amara Cole, Jude Park and Lena Voss, will tour Japan in May.",
        "The trio, Amara Cole, Jude Park and Lena Voss, will tour Japan in May.",
    ),
    (
        "ARI008",
        "Six people were killed in the avalanche: a guide, his wife and three students.",
        "Five people were killed in the avalanche: a guide, his wife and three students.",
    ),
    (
        "ARI008",
        "The mayor gave two reasons for the delay: a lack of steel, a wet spring and a dispute with the builder.",
        "The mayor gave three reasons for the delay: a lack of steel, a wet spring and a dispute with the builder.",
    ),
    (
        "ARI008",
        "The inspectors made four recommendations:\n\n• Close the pool\n• Mend the roof\n• Train the guards\n\nThe owner agreed.",
        "The inspectors made three recommendations:\n\n• Close the pool\n• Mend the roof\n• Train the guards\n\nThe owner agreed.",
    ),
    (
        "ARI009",
        "The appeal has raised £84,000 in four weeks, which works out at £12,000 a day.",
        "The appeal has raised £84,000 in four weeks, which works out at £3,000 a day.",
    ),
    (
        "ARI009",
        "The bakery sold 1,400 loaves at $6 each, taking $9,400.",
        "The bakery sold 1,400 loaves at $6 each, taking $8,400.",
    ),
    (
        "ARI009",
        "Doctors saw 5,400 patients over the 30-day trial. That is an average of 280 a day.",
        "Doctors saw 5,400 patients over the 30-day trial. That is an average of 180 a day.",
    ),
    (
        "ARI009",
        "The island has 25,000 inhabitants and recorded 50 burglaries, a rate of 20 per 1,000 inhabitants.",
        "The island has 25,000 inhabitants and recorded 50 burglaries, a rate of 2 per 1,000 inhabitants.",
    ),
    (
        "ARI010",
        "Thirteen percent of its 21 branches will close by June.",
        "Fourteen percent of its 21 branches will close by June.",
    ),
    (
        "ARI010",
        "Some 31 percent of the 18 councillors stayed away.\n\nExactly 35 percent of the 18 councillors were women.",
        "Some 31 percent of the 18 councillors stayed away.\n\nExactly 39 percent of the 18 councillors were women.",
    ),
    (
        "ARI010",
        "Of the 30 judges, 35 percent trained abroad.",
        "Of the 30 judges, 37 percent trained abroad.",
    ),
    (
        "ARI011",
        "The farm gets two lambs from each of the 70 ewes, 160 lambs in all.",
        "The farm gets two lambs from each of the 70 ewes, 140 lambs in all.",
    ),
    (
        "ARI011",
        "The plan puts six guards on each of the 15 trains, a total of 80 guards.",
        "The plan puts six guards on each of the 15 trains, a total of 90 guards.",
    ),
    (
        "ARI011",
        "Rebels are to free 10 captives for each of the eight officers, making 60 in all.",
        "Rebels are to free 10 captives for each of the eight officers, making 80 in all.",
    ),
    (
        "ARI012",
        "The city's debt quadrupled in five years, growing 12 percent a year.",
        "The city's debt quadrupled in five years, growing 32 percent a year.",
    ),
    (
        "ARI012",
        "Losses fell 4 percent a year and halved in six years.",
        "Losses fell 11 percent a year and halved in six years.",
    ),
    (
        "ARI012",
        "Wages went up by 3% annually over 12 years and tripled, the bureau said.",
        "Wages went up by 10% annually over 12 years and tripled, the bureau said.",
    ),
    (
        "ARI008",
        "Prosecutors want to question three of them: Viktor Hahn, Lea Braun, Otto Krug and Mina Adler.",
        "Prosecutors want to question four of them: Viktor Hahn, Lea Braun, Otto Krug and Mina Adler.",
    ),
    (
        "ARI008",
        "The storm closed four airports -- Cork, Shannon and Knock -- until midday.",
        "The storm closed three airports -- Cork, Shannon and Knock -- until midday.",
    ),
    (
        "ARI008",
        "Ivory Coast, Ghana and Togo, the four countries on the route, will share the bill.",
        "Ivory Coast, Ghana and Togo, the three countries on the route, will share the bill.",
    ),
    (
        "ARI008",
        "Scientists tracked six species for the study: the lynx, the wolverine, the brown bear, the wolf and the red fox.",
        "Scientists tracked five species for the study: the lynx, the wolverine, the brown bear, the wolf and the red fox.",
    ),
    (
        "ARI008",
        "The striking pair, Dele Ojo, Kit Marsh and Leo Quinn, were both booked before the break.",
        "The striking pair, Dele Ojo and Kit Marsh, were both booked before the break.",
    ),
    (
        "ARI009",
        "Rescuers pumped 96,000 litres out of the cave in eight hours, or about 30,000 litres an hour.",
        "Rescuers pumped 96,000 litres out of the cave in eight hours, or about 12,000 litres an hour.",
    ),
    (
        "ARI009",
        "The court heard 240 cases in 20 sittings, averaging 22 cases a sitting.",
        "The court heard 240 cases in 20 sittings, averaging 12 cases a sitting.",
    ),
    (
        "ARI009",
        "The $18 million settlement will be shared by 1,200 miners, or $25,000 apiece.",
        "The $18 million settlement will be shared by 1,200 miners, or $15,000 apiece.",
    ),
    (
        "ARI009",
        "Spending on the games reached €50 million for a country of 400,000 people, which is €1,250 per head.",
        "Spending on the games reached €50 million for a country of 400,000 people, which is €125 per head.",
    ),
    (
        "ARI009",
        "The 40 sheds cost £1.2 million to build, an average of £45,000 each.",
        "The 40 sheds cost £1.2 million to build, an average of £30,000 each.",
    ),
    (
        "ARI010",
        "Sixty-six percent of the nine judges backed the ban.",
        "Sixty-seven percent of the nine judges backed the ban.",
    ),
    (
        "ARI010",
        "The museum said 15 percent of its 22 galleries would stay shut.",
        "The museum said 14 percent of its 22 galleries would stay shut.",
    ),
    (
        "ARI010",
        "Players averaged 3.14 fouls in the 11 matches.",
        "Players averaged 3.18 fouls in the 11 matches.",
    ),
    (
        "ARI011",
        "Under the truce, two prisoners go home for each of the 35 bodies returned, 90 in total.",
        "Under the truce, two prisoners go home for each of the 35 bodies returned, 70 in total.",
    ),
    (
        "ARI011",
        "Each of the nine tables seats eight guests, 82 altogether.",
        "Each of the nine tables seats eight guests, 72 altogether.",
    ),
    (
        "ARI011",
        "The growers plant three saplings for every tree felled: 600 saplings for 150 trees.",
        "The growers plant three saplings for every tree felled: 600 saplings for 200 trees.",
    ),
    (
        "ARI012",
        "Attendance rose 4 percent a year, tripling in nine years.",
        "Attendance rose 13 percent a year, tripling in nine years.",
    ),
    (
        "ARI012",
        "With debt growing 5% per year, the bill doubled in three years, auditors found.",
        "With debt growing 25% per year, the bill doubled in three years, auditors found.",
    ),
    (
        "ARI012",
        "The herd shrank by 3 percent a year over 10 years and halved.",
        "The herd shrank by 7 percent a year over 10 years and halved.",
    ),
    (
        "ARI008",
        "The jury gave prizes to three directors: Wim Adler, Cleo Roux, Ines Vidal and Tomas Pek.",
        "The jury gave prizes to four directors: Wim Adler, Cleo Roux, Ines Vidal and Tomas Pek.",
    ),
    (
        "ARI008",
        "Five provinces, Cebu, Leyte, Samar and Bohol, lost power overnight.",
        "Four provinces, Cebu, Leyte, Samar and Bohol, lost power overnight.",
    ),
    (
        "ARI008",
        "Police are holding two suspects: a 34-year-old plumber, his brother and a neighbour.",
        "Police are holding three suspects: a 34-year-old plumber, his brother and a neighbour.",
    ),
    (
        "ARI008",
        "Seven takeaways from the debate\n\nThe two met in Reno.\n\n1. Taxes\n\n2. Guns\n\n3. Roads\n\n4. Schools\n\n5. Water\n\n6. Oil",
        "Six takeaways from the debate\n\nThe two met in Reno.\n\n1. Taxes\n\n2. Guns\n\n3. Roads\n\n4. Schools\n\n5. Water\n\n6. Oil",
    ),
    (
        "ARI008",
        "The bill has four parts: a tax on sugar, a ban on straws and a levy on flights.",
        "The bill has three parts: a tax on sugar, a ban on straws and a levy on flights.",
    ),
    (
        "ARI008",
        "Both finalists – Sara Holm, Mia Lund and Eva Berg – are Danish.",
        "Both finalists – Sara Holm and Mia Lund – are Danish.",
    ),
    (
        "ARI009",
        "Volunteers filled 12,000 sandbags in 40 hours, or 500 an hour.",
        "Volunteers filled 12,000 sandbags in 40 hours, or 300 an hour.",
    ),
    (
        "ARI009",
        "The 25-mile tunnel cost $5 billion, or $400 million per mile.",
        "The 25-mile tunnel cost $5 billion, or $200 million per mile.",
    ),
    (
        "ARI009",
        "The fund paid out €90 million to 4,500 farmers, €30,000 each on average.",
        "The fund paid out €90 million to 4,500 farmers, €20,000 each on average.",
    ),
    (
        "ARI009",
        "Hackers stole $36 million from 120 accounts (an average of $30,000 per account).",
        "Hackers stole $36 million from 120 accounts (an average of $300,000 per account).",
    ),
    (
        "ARI009",
        "The reservoir lost 1.8 million litres over 12 hours. That's 450,000 litres an hour.",
        "The reservoir lost 1.8 million litres over 12 hours. That's 150,000 litres an hour.",
    ),
    (
        "ARI010",
        "Just 23 percent of the 15 wardens had been trained.",
        "Just 20 percent of the 15 wardens had been trained.",
    ),
    (
        "ARI010",
        "Of the 17 bridges inspected, 30 percent were unsafe.",
        "Of the 17 bridges inspected, 29 percent were unsafe.",
    ),
    (
        "ARI010",
        "Forty percent of its 13 boats were at sea.",
        "Thirty-eight percent of its 13 boats were at sea.",
    ),
    (
        "ARI011",
        "Every one of the votes counts, and each of the six islands sends four members, 28 in all.",
        "Every one of the votes counts, and each of the six islands sends four members, 24 in all.",
    ),
    (
        "ARI011",
        "Brokers swapped two bonds for every share: 500 bonds for 300 shares.",
        "Brokers swapped two bonds for every share: 600 bonds for 300 shares.",
    ),
    (
        "ARI012",
        "Exports grew 3 percent per year and tripled over 12 years.",
        "Exports grew 10 percent per year and tripled over 12 years.",
    ),
    (
        "ARI012",
        "The price of sand doubled in six years, an increase of 4 percent a year.",
        "The price of sand doubled in six years, an increase of 12 percent a year.",
    ),
    (
        "ARI012",
        "At a growth rate of 2 percent a year, the port's traffic quadrupled in a decade.",
        "At a growth rate of 15 percent a year, the port's traffic quadrupled in a decade.",
    ),
    (
        "ARI008",
        "Only two banks (Norex, Halden and Sparta) took part in the auction.",
        "Only three banks (Norex, Halden and Sparta) took part in the auction.",
    ),
    (
        "ARI008",
        "The mission has six goals: map the crater, drill the ice and find the old lander.",
        "The mission has three goals: map the crater, drill the ice and find the old lander.",
    ),
    (
        "ARI008",
        "Customs seized five instruments: a cello, a violin, an oboe and a harp.",
        "Customs seized four instruments: a cello, a violin, an oboe and a harp.",
    ),
    (
        "ARI008",
        "Peru, Chile, Bolivia and Ecuador, the three countries that share the herd, will meet in June.",
        "Peru, Chile, Bolivia and Ecuador, the four countries that share the herd, will meet in June.",
    ),
    (
        "ARI008",
        "The trio – Ana Paz, Rui Melo, Ivo Reis and Gil Sousa – finished in under four hours.",
        "The trio – Ana Paz, Rui Melo and Ivo Reis – finished in under four hours.",
    ),
    (
        "ARI009",
        "The airline flew 2.1 million passengers in 30 days, roughly 90,000 a day.",
        "The airline flew 2.1 million passengers in 30 days, roughly 70,000 a day.",
    ),
    (
        "ARI009",
        "Each of the 500 pensioners got €400, and the city spent €250,000 in all.",
        "Each of the 500 pensioners got €400, and the city spent €200,000 in all.",
    ),
    (
        "ARI009",
        "The prize of $1.2 million was split among eight teams, or $250,000 each.",
        "The prize of $1.2 million was split among eight teams, or $150,000 each.",
    ),
    (
        "ARI009",
        "In five seasons he scored 110 goals, an average of 32 a season.",
        "In five seasons he scored 110 goals, an average of 22 a season.",
    ),
    (
        "ARI009",
        "The glacier lost 90 metres in six years, about 25 metres a year.",
        "The glacier lost 90 metres in six years, about 15 metres a year.",
    ),
    (
        "ARI008",
        "The tribunal freed three officers on Friday: Colonel Amin Daoud, Major Salim Rahal, Captain Nabil Aoun and Lieutenant Fadi Harb.",
        "The tribunal freed four officers on Friday: Colonel Amin Daoud, Major Salim Rahal, Captain Nabil Aoun and Lieutenant Fadi Harb.",
    ),
    (
        "ARI008",
        "Chefs judged the loaves on four things: crust, crumb and smell.",
        "Chefs judged the loaves on three things: crust, crumb and smell.",
    ),
    (
        "ARI008",
        "Both villages, Ardo, Belma and Corso, lie below the dam.",
        "Both villages, Ardo and Belma, lie below the dam.",
    ),
    (
        "ARI008",
        "Two lawmakers — Jan Kos, Petr Maly and Eva Nova — crossed the floor.",
        "Three lawmakers — Jan Kos, Petr Maly and Eva Nova — crossed the floor.",
    ),
    (
        "ARI009",
        "Firefighters dropped 640,000 litres of water in 80 flights, an average of 12,000 litres a flight.",
        "Firefighters dropped 640,000 litres of water in 80 flights, an average of 8,000 litres a flight.",
    ),
    (
        "ARI009",
        "The lender repaid £14 million to 70,000 customers, which works out at £2,000 each.",
        "The lender repaid £14 million to 70,000 customers, which works out at £200 each.",
    ),
    (
        "ARI009",
        "The virus infected 600 of the island's 20,000 people. Crews tested 4,800 people in 12 days, or 900 a day.",
        "The virus infected 600 of the island's 20,000 people. Crews tested 4,800 people in 12 days, or 400 a day.",
    ),
    (
        "ARI009",
        "The pipeline carries 84 million barrels in a 30-day month, 4.8 million barrels a day.",
        "The pipeline carries 84 million barrels in a 30-day month, 2.8 million barrels a day.",
    ),
    (
        "ARI010",
        "Thirty-five percent of the 12 stations reported snow.",
        "Thirty-three percent of the 12 stations reported snow.",
    ),
    (
        "ARI010",
        "Some schools shut. Of the 13 schools, 40 percent stayed open.",
        "Some schools shut. Of the 13 schools, 38 percent stayed open.",
    ),
    (
        "ARI011",
        "The navy will trade two ships for each of the seven submarines, 16 in all.",
        "The navy will trade two ships for each of the seven submarines, 14 in all.",
    ),
    (
        "ARI011",
        "Each of the 18 wards elects four councillors, 80 in total.",
        "Each of the 18 wards elects four councillors, 72 in total.",
    ),
    (
        "ARI012",
        "Demand grew 4 percent a year for five years and doubled.",
        "Demand grew 15 percent a year for five years and doubled.",
    ),
]


@pytest.mark.parametrize(("code", "flagged", "clean"), PAIRS, ids=[flagged[:40] for _, flagged, _ in PAIRS])
def test_clashing_wording_is_flagged_and_its_twin_is_not(code, flagged, clean):
    assert code in _arithmetic(flagged)
    assert _arithmetic(clean) == []


def _arithmetic(text):
    found = verify(text, rules="all").findings
    return [finding.code for finding in found if finding.code.startswith("ARI")]
