"""Wire-style phrasings of every relation that a sentence can state, each with a right figure and a wrong twin.

{right | wrong} stands for the figure that differs. `CAUGHT` are bound and told apart; `MISSED` are expected to stay
silent for now: a new row that catches one moves it up.
"""

import re

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.extract.offline.extractor import extract_offline
from verifier.figures import scan_article

CAUGHT = """
total: Police arrested 14 people in Leeds and nine in Bradford, making {23|33} arrests in all.
total: The airline flew 3.1 million passengers in July and 3.4 million in August, a two-month total of {6.5|8.9} million.
total: The blast killed seven soldiers and five civilians, a total of {12|17} people, the army said.
total: The court heard from 31 witnesses for the prosecution and 12 for the defence, for a total of {43|53}.
total: The province has 240 primary schools and 85 secondary schools, {325|395} schools in total.
total: The two plants employ 1,150 workers in Lodz and 620 in Gdansk, or {1,770|1,970} altogether.
total: The party won 61 seats in the lower house and 23 in the upper house, giving it {84|94} seats in all.
total: The fund holds $3.2 billion in shares, $1.1 billion in bonds and $700 million in cash, together worth ${5.0|8.4} billion.
total: There were {30|40} votes in favour: 18 from the governing party and 12 from the opposition.
total: The company will cut {900|700} jobs: 550 in Germany and 350 in France.
total: The quake destroyed 1,300 houses in Malatya and 900 in Adiyaman, {2,200|2,700} in total, officials said.
total: The ministry recorded 812 cases in the north, 430 in the south and 158 in the east, {1,400|1,900} cases overall.
total: The squad of {26|29} comprises three goalkeepers, nine defenders, eight midfielders and six forwards.
total: The 40-member panel is made up of 24 men and {16|26} women.
total: The budget sets aside $60 million for roads and $25 million for rail, ${85|135} million altogether.
total: Eight crew members and 32 passengers were aboard, {40|50} people in all.
total: Researchers counted 52 adult seals and 19 pups, for a combined total of {71|81}.
total: The two banks lent 4.5 billion and 3.5 billion euros respectively, a combined {8.0|9.8} billion euros.
total: Of the 420 glaciers surveyed, 378 shrank, 29 stayed stable and {13|43} grew.
total: Rescuers pulled 41 survivors from the north tower and 29 from the south tower, {70|90} in all, the fire chief said.
total: Voters in the county cast 61,204 ballots by mail and 48,310 in person, for a total of {109,514|119,514}.
total: In all, {1,120|1,420} homes were destroyed: 640 in Valencia and 480 in Murcia.
total: The grant comprises $45,000 for equipment and $30,000 for salaries, or ${75,000|95,000} in total.
total: Doctors treated 19 adults and 24 children, {43|53} patients altogether.
total: The regulator fined the two lenders 36 million and 24 million euros, {60|95} million euros in total.
total: The school bought 15 laptops and 40 tablets, {55|75} devices in all.
total: Ten goals from Silva and seven from Costa, {17|27} between them, kept the side up.
total: The airport handled 212 arrivals and 205 departures on Sunday, {417|517} flights in total.
total: The union said {850|650} workers were affected: 500 at the Turin plant and 350 in Milan.
total: The estate left £250,000 to the hospice and £150,000 to the lifeboats, making £{400,000|700,000} in all.
total: The two quakes killed 212 people and 95 people respectively, a combined {307|407}.
total: The council spent £2.4 million on grit and £1.8 million on ploughs, a combined £{4.2|6.2} million.
total: The shelter took in 64 dogs and 81 cats last month, a total of {145|185} animals.
total: The convoy carried 120 tonnes of flour and 45 tonnes of rice, {165|265} tonnes in total.
total: The floods killed 18 people in Kerala and 7 in Tamil Nadu, for a total of {25|35}.
total: The agency approved {31|41} drugs last year: 22 for cancer and nine for rare diseases.
total: Taxes bring in £310 million and fees £90 million, £{400|700} million altogether.
total: The firm has 14 offices in Asia and 23 in Europe, making {37|57} in all.
share_of: The team surveyed 420 glaciers. Of these, 378, or {90|60} percent, shrank.
share_of: Of the 420 glaciers surveyed, 378, or {90|60} percent, shrank.
share_of: Some 1,200 of the town's 4,800 residents, or {25|40} percent, have left, the mayor said.
share_of: Just 18 of 72 tests came back positive, or {25|45} percent.
share_of: The company reported a profit of $42 million, or {7.5|17.5} percent of revenue of $560 million.
share_of: The Socialists won 66 of the 120 seats, {55|65} percent of the total.
share_of: Women hold 30 of the council's 75 seats, or {40|70} percent.
share_of: Out of 250 ballots checked, 15 were invalid, {6|16} percent.
share_of: Fifteen of the 250 ballots checked - {6|16} percent - were invalid.
share_of: Of 200 patients given the drug, 130 recovered ({65|75} percent).
share_of: In all, 130 of 200 patients ({65|75}%) recovered within a week.
share_of: Nearly {a third|half} of the 1,500 workers, 480, voted to strike.
share_of: About {40|60} percent of the fleet, or 32 of 80 buses, was off the road on Monday.
share_of: The storm cut power to 36,000 of the island's 90,000 homes, {40|60} percent of them.
share_of: Turnout was 54,000 out of 90,000 registered voters, or {60|85} percent.
share_of: Turnout was {60|85} percent, with 54,000 of 90,000 registered voters casting ballots.
share_of: The fee, {2|5} percent of the $400 million deal, comes to $8 million.
share_of: Fees amount to $8 million, or {2|5} percent of the $400 million deal.
share_of: Foreign investors own 45 million of the bank's 150 million shares, a {30|55} percent stake.
share_of: She received 612 of the 900 votes cast, or {68|78} percent.
share_of: Some {68|78} percent of the 900 delegates, 612 in all, backed her.
share_of: The charity spent £1.5 million of its £6 million income on salaries, or {25|35} per cent.
share_of: Among 80 samples tested, 12 contained lead, or {15|35} percent.
share_of: Twelve of the 80 samples tested contained lead, or {15|35} percent.
share_of: Twelve samples, or {15|35} percent of the 80 tested, contained lead.
share_of: {Half|A third} of the 44 ministers, 22, are women.
share_of: More than {half|two-thirds} of the 300 beds, 160, are occupied.
share_of: A majority of the 11 judges, {six|four}, sided with the plaintiff.
share_of: Of 1,600 students polled, 400, or {25|45} percent, said they had skipped meals.
share_of: Just 36 of the 240 schools, or {15|35} per cent, met the standard.
share_of: The panel upheld 54 of 72 complaints, or {75|55} percent.
share_of: Prosecutors won 171 of 190 cases, {90|60} percent.
share_of: She received 5,400 votes, or {54|74} percent of the 10,000 cast.
share_of: Some {40|70} percent of the 250 prisoners, or 100, are awaiting trial.
share_of: Forty of the hospital's 160 beds - {25|55} percent - are closed.
share_of: Roughly {12|42} percent, or 60 of the 500 devices tested, overheated.
share_of: Scientists found plastic in 66 of 88 fish, or {75|95} percent of the sample.
share_of: Only 14 of the club's 56 goals, or {25|65} percent, came away from home.
share_of: In total, 630 of the 700 workers ({90|50} percent) approved the deal.
share_of: The tax, {5|15} percent of the $240,000 price, came to $12,000.
share_of: Of the 90 buildings inspected, 27 were unsafe, or {30|60} percent.
share_of: Of 640 cows tested, 160 (25 percent) carried the virus; of 200 goats, 30, or {15|45} percent, did.
share_of: Roughly one in five of the 250 flats, {50|90}, stand empty.
share_of: Only 63 of the 420 streets, or {15|35} percent, have been cleared of snow.
share_of: The minister won 72 of the 96 votes, or {75|55} percent.
share_of: About {30|60} percent of the 900 pupils, 270, take the bus.
share_of: Ninety of the 120 seats were filled, or {75|45} percent.
change: Net profit rose by 12 percent to ${560|790} million from $500 million a year earlier.
change: Its shares lost {6|16} percent in Santiago, falling to 2,350 pesos from 2,500 pesos.
change: Its shares lost {6|16} percent on Monday to close at 2,350 pesos, down from 2,500 pesos on Friday.
change: Revenue was $560 million, up {12|42} percent from $500 million.
change: Revenue came in at $560 million, compared with $500 million a year earlier, an increase of {12|42} percent.
change: Revenue of $560 million was {12|42} percent higher than the $500 million booked in 2023.
change: Revenue was up {12|42} percent at $560 million, from $500 million in the same quarter of 2023.
change: The number of visitors grew {25|45} percent, from 1.2 million in 2022 to 1.5 million in 2023.
change: Murders fell {20|40} percent last year, to 240 from 300 in 2022, police said.
change: Murders were down {20|40} percent last year, with 240 recorded against 300 in 2022.
change: There were 240 murders last year, {20|40} percent fewer than the 300 recorded in 2022.
change: There were 240 murders last year, a {20|40} percent drop from 300 in 2022.
change: Last year saw 240 murders, down from 300 in 2022, a fall of {20|40} percent.
change: The waiting list has grown from 4,000 to 5,000, a rise of {25|45} per cent.
change: The waiting list, which stood at 4,000 in May, has grown {25|45} per cent to 5,000.
change: Bus fares will increase by {10|30} percent, from $2.00 to $2.20, in April.
change: The tax will go up from 20 cents to 25 cents a litre, a {25|45} percent increase.
change: The company cut its workforce by {30|50} percent to 7,000 from 10,000.
change: The company cut its workforce to 7,000 from 10,000, a reduction of {30|50} percent.
change: The firm trimmed its dividend by {a quarter|half} to 30 cents from 40 cents.
change: Applications {doubled|tripled} to 4,600 from 2,300 a year ago.
change: The population has more than {doubled|tripled} from 12,000 in 1990 to 25,000 today.
change: House sales slumped {40|60} percent in May, to 1,800 from 3,000 in April.
change: Attendance slipped from 36,000 to 27,000, or {25|45} percent.
change: The hospital admitted 150 patients this week, {50|80} percent more than last week's 100.
change: Wheat prices jumped {8|18} percent to $270 a tonne, compared with $250 a week earlier.
change: The average rent stood at 1,100 euros in June, {10|20} percent above the 1,000 euros recorded a year before.
change: The average rent in the city climbed to 1,100 euros a month, up {10|20} percent on 1,000 euros last year.
change: Ticket sales hit 880,000, a gain of {10|30} percent on the 800,000 sold in 2019.
change: The deficit widened {50|95} percent to $3.0 billion from $2.0 billion.
change: Spending rose {10|40}% year on year to £551 million (2022: £501 million).
change: Ridership recovered to 66,000 a day from 60,000, a {10|30} percent improvement.
change: The board proposed a dividend of $1.20 a share, up {20|40} percent from $1.00.
change: The board proposed a dividend of ${1.20|0.80} a share, up from $1.00.
change: The company now employs {5,200|4,200} people, up from 4,700 a year ago.
change: Unemployment was {5.8|6.8} percent in May, down from 6.1 percent in April.
change: Profit for the quarter was ${30|60} million, down from $42 million.
change: Exports climbed from 3.1 million tonnes to {3.4|2.4} million tonnes.
change: The bank raised its key rate to {5.5|4.5} percent from 5.25 percent.
change: The club cut ticket prices from £40 to £{35|45}.
change: The number of cases fell to {310|510} on Sunday from 420 on Saturday.
change: Sales at the retailer rose 8 percent to £{540|690} million in the year to March, from £500 million a year before.
change: Chinook salmon returns fell {60|85} percent, from 45,000 fish in 2015 to 18,000 last year.
change: Operating profit more than halved, dropping {55|25} percent to $45 million from $100 million.
change: The tuition fee will climb to £9,535 from £9,250, an increase of {3.1|13.1} per cent.
change: Homicides dropped to 160 last year from 200 in 2021, a decline of {20|45} percent.
change: Pre-tax profit came in at £66 million, against £55 million last year, a rise of {20|50} per cent.
change: The herd has shrunk {40|70} percent since 1990, to 6,000 animals from 10,000.
change: Rice climbed to $580 a tonne from $500 in January, a {16|46} percent jump.
change: A monthly travel pass will cost 77 euros, up {10|40} percent from 70 euros.
change: The number of asylum claims rose from 20,000 to 26,000 in a year, up {30|70} percent.
change: Donations reached $1.32 million, {10|40} percent more than the $1.2 million raised last year.
change: The gate fell {25|65} percent from 32,000 to 24,000.
change: The insurer's premium income was 8.8 billion euros, an increase of {10|40} percent from 8.0 billion euros a year ago.
change: Ferry fares go up by {15|45} percent on Monday, from 20 to 23 euros.
change: The firm said turnover had jumped {25|65} percent to 2.5 billion rupees from 2.0 billion rupees.
change: Water use fell by {15|45} percent last summer, from 400 litres to 340 litres per household.
change: The city recorded 450 fires in 2023, down {10|40} percent from 500 in 2022.
change: The ward now treats 48 patients a day, {20|60} percent more than the 40 it treated in 2019.
change: The average ticket costs 57.50 dollars, a rise of {15|45} percent on last season's 50.00 dollars.
change: Exports to Japan climbed from $1.2 billion to $1.5 billion, up {25|75} percent.
change: Sales declined {12|42} percent to 4.4 million vehicles, compared with 5.0 million in 2021.
difference: Band D council tax will rise by £{54|154} to £1,854 a year from £1,800.
difference: The rescue fund grew by $3 million to ${18|28} million from $15 million.
difference: Membership rose by {500|900}, from 4,700 to 5,200.
difference: The jail held 620 inmates in May, {70|170} more than the 550 of a year earlier.
difference: The jail held 620 inmates, {70|170} more than in 2022, when it held 550.
difference: The key rate was raised by {0.25|0.75} percentage points to 5.5 percent from 5.25 percent.
difference: Unemployment fell {0.3|0.9} points to 5.8 percent from 6.1 percent.
difference: The toll rose by {four|nine} to 29, from 25 on Tuesday.
difference: She won by 53 percent to 41 percent, a margin of {12|22} points.
difference: She won 53 percent of the vote to his 41 percent, a lead of {12|22} points.
difference: The Greens took 31 seats, {six|16} more than the 25 they won in 2019.
difference: The Greens won 31 seats, up {six|16} from 25 in 2019.
difference: The Greens won 31 seats, a gain of {six|16} on the 25 they won in 2019.
difference: The price was cut by {20|50} cents, from $2.50 to $2.30 a litre.
difference: The school has 480 pupils, {40|90} fewer than the 520 it had in 2015.
difference: The motion passed by 61 votes to 48, a majority of {13|33}.
difference: Petrol went up to 182 pence a litre from 176 pence, a rise of {six|16} pence.
difference: The lake's level dropped {three|nine} metres, from 48 metres to 45 metres.
difference: Average temperatures climbed to 16.5C from 15.2C, a rise of {1.3|2.8} degrees Celsius.
difference: Debt stood at $48 billion at the end of June, ${3|19} billion less than the $51 billion reported in March.
difference: The council's reserves will shrink from £9 million to £{5.0|7.9} million, a fall of £4 million.
difference: The gap between the highest bid, $4.1 million, and the lowest, $2.6 million, was ${1.5|3.5} million.
difference: The trust made 3,200 loans last year against 2,900 the year before, an increase of {300|700}.
difference: Vaccination coverage slid from 92 percent in 2019 to 84 percent last year, a drop of {eight|18} percentage points.
difference: The mayor's salary rises by £6,000, from £84,000 to £{90,000|98,000}.
difference: The commission cut its growth forecast for 2024 by {0.4|0.9} points to 0.8 percent from 1.2 percent.
difference: The trust's debts grew by 12 million dollars to {52|72} million dollars, from 40 million dollars in 2020.
difference: Bank lending shrank by 3 billion to {47|67} billion euros, from 50 billion euros in March.
difference: The number of nurses rose by 240, from 1,960 to {2,200|2,600}.
difference: Support for the bill dropped to 41 percent, from 52 percent in January, a fall of {11|21} points.
move: The Nikkei rose 213.47 points, or {0.7|2.7} percent, to 30,712.58.
move: The index fell 50 points, or {2.5|5.5} percent, to close at 1,950.
move: Shares in the bank slid $2, or {4|9} percent, to $48.
move: Shares in the bank slid {4|9} percent, or $2, to $48 in early trading.
move: The benchmark gained 30 points ({1.5|4.5} percent) to 2,030.
move: The Dow Jones industrial average added 210 points, or {0.6|1.6} percent, to finish at 35,210.
move: Brent crude dropped $1.60, or {2|5} percent, to $78.40 a barrel.
move: Brent crude was down $1.60, or {2|5} percent, at $78.40 a barrel.
move: Brent crude was $1.60 or {2|5} percent lower at $78.40 a barrel.
move: The contract climbed 12 cents, or {3|8} percent, to settle at $4.12 a bushel.
move: The S&P 500 closed up 45 points, or {1|3} percent, at 4,545.
move: The FTSE 100 ended down 75 points or {1|3} per cent at 7,425.
move: Its stock surged $5, or {10|30} percent, to $55 after the announcement.
move: Its stock was up $5, or {10|30} percent, at $55.
move: Revenue rose by $60 million, or {12|32} percent, to $560 million.
move: The number of claims increased by 4,000, or {2|8} percent, to 204,000.
move: Claims rose 4,000 to 204,000, an increase of {2|8} percent.
move: Sales were up {12|32} percent, or $60 million, at $560 million.
move: The rent will go up £50, or {5|15} per cent, to £1,050 a month.
move: Gold eased $20, or {1|4} percent, to $1,980 an ounce.
move: Net debt fell by £200 million, or {10|30} per cent, to £1.8 billion.
move: The population grew by 3,000 people, or {6|16} percent, to 53,000.
move: The index was last trading 40 points higher, or {2|6} percent, at 2,040.
move: The company's market value shrank by $4 billion, or {20|40} percent, to $16 billion.
move: The budget will be cut by 12 million euros, or {8|18} percent, to 138 million euros.
move: Shares closed down $3.10, or {5|15} percent, at $58.90.
move: The Hang Seng dropped 410 points, or {2|6} percent, to 20,090.
move: Crude gained 90 cents, or {1.2|4.2} percent, to $75.90 a barrel.
move: The German index finished {1|4} percent, or 150 points, higher at 15,150.
move: Bitcoin tumbled $2,000, or {5|15} percent, to $38,000.
move: Quarterly revenue rose $45 million, or {9|29} percent, to $545 million.
move: The pension pot fell by £30 million (or {6|26} per cent) to £470 million.
move: The Sensex ended 600 points, or {1|5} percent, up at 60,600.
move: The carrier's stock sank 40 cents, or {8|28}%, to $4.60 in premarket trading.
move: Shares in Volta Motors jumped $6, or {12|32} percent, to $56 in New York.
move: The index shed 82 points, or {1.1|3.1} percent, to end at 7,418.
move: Natural gas rose 15 cents, or {5|15} percent, to $3.15.
move: The dollar-denominated fund lost $30 million, or {10|40} percent, to $270 million.
part_of: Rescuers brought {11|17} of the 14 miners to the surface.
part_of: {12|52} of the town's 40 crossings are to be repainted.
part_of: Of the 33 passengers, {12|41} were injured.
part_of: The ferry was carrying 80 people, including {14|140} children.
part_of: The ferry was carrying 80 people, {14|140} of them children.
part_of: The ferry was carrying 80 people, among them {14|140} children.
part_of: The ferry was carrying 80 people - including {14|140} children - when it sank.
part_of: All but {three|43} of the 40 houses were flooded.
part_of: Among the 61 wounded were {nine|90} children, the hospital said.
part_of: The blast killed 31 people. The dead included {four|44} firefighters.
part_of: At least {nine|90} of the 61 wounded were children.
part_of: The council owns 4,200 homes, of which {310|5,310} are empty.
part_of: The council owns 4,200 homes, and {310|5,310} of them are empty.
part_of: Nordvik employs 4,800 people, {1,900|5,900} of whom work in Denmark.
part_of: Nordvik employs 4,800 people, with {1,900|5,900} of them in Denmark.
part_of: The court convicted {seven|17} of the ten defendants.
part_of: The court convicted {seven|17} of ten defendants.
part_of: The team has won {nine|29} of its 20 matches this season.
part_of: He has missed {nine|29} of his side's last 20 matches.
part_of: A 15-member jury, {nine|19} of them women, heard the case.
part_of: The trust spent £{3|30} million of its £20 million budget on repairs.
part_of: About £{3|30} million of the £20 million budget went on repairs.
part_of: The grant of $50 million includes ${20|70} million for schools.
part_of: Ten ships left port, {three|13} of which were turned back.
part_of: The mission will visit {four|14} of the eight largest asteroids.
part_of: Out of 64 flights, {21|121} were cancelled.
part_of: Nearly {4,000|14,000} of the region's 9,000 teachers walked out.
part_of: Voters rejected {five|15} out of nine proposals.
part_of: The hospital has 300 beds, only {40|400} of which are free.
part_of: At least {2,500|12,500} of the 6,000 workers could lose their jobs.
part_of: The party fielded 120 candidates; {45|145} of them were elected.
part_of: The museum holds 9,000 paintings, {600|9,600} of them on display.
part_of: Prosecutors dropped charges against {six|26} of the 20 suspects.
part_of: The tally of 35 arrests includes {eight|58} minors.
part_of: Judges struck down {four|14} of the 11 clauses in the law.
part_of: Of the 28 crew on board, {nine|39} were rescued.
part_of: The foundation gave away $4.5 million, including ${1.2|6.2} million to museums.
part_of: Police detained 64 fans, {12|120} of them minors.
part_of: The unit has 14 beds, of which only {six|16} are staffed.
part_of: More than {300|900} of the 520 boats registered in the port were damaged.
part_of: The list names 45 officers, including {eight|58} generals.
part_of: {Seven|Seventeen} of the ten highest peaks have been climbed in winter.
part_of: The scheme covers 3,100 households, {850|4,850} of which have applied.
part_of: The theatre sold 900 tickets, {650|1,650} of them online.
part_of: Doctors said {five|15} of the 12 injured were in intensive care.
part_of: Of those 60 species, {14|74} are endangered.
part_of: About {1,100|2,100} of the company's 1,500 pilots belong to the union.
part_of: Ministers accepted {19|39} of the report's 24 recommendations.
part_of: The bus was carrying 52 pilgrims, {nine|90} of whom died.
part_of: Lawmakers rejected {17|57} of 45 amendments.
part_of: Only {12|62} of the club's 40 teams have a coach.
part_of: Doctors have vaccinated {3,400|8,400} of the camp's 7,000 children.
part_of: The flotilla of 28 boats included {six|66} yachts.
remainder: Rescuers brought 11 of the 14 miners trapped in the pit to the surface, leaving {three|five} still underground.
remainder: The team plans to drill 24 ice cores. It has taken nine so far, leaving {15|25}.
remainder: It will close two of its 16 plants by the end of the year, leaving {14|11}.
remainder: The court has heard 30 of 45 witnesses, with {15|25} still to testify.
remainder: The court has heard 30 of 45 witnesses; {15|25} remain.
remainder: The militia has freed 26 of the 41 captives, leaving {15|25} in its hands.
remainder: Of the 60 trapped workers, 42 have been rescued, and {18|28} are still missing.
remainder: Of the 60 workers, 42 have been rescued while {18|28} remain underground.
remainder: The firm sold 35 of its 50 hotels and kept the other {15|25}.
remainder: The firm sold 35 of its 50 hotels and kept the remaining {15|25}.
remainder: The charity has spent $3.1 million of the $5.2 million grant, leaving ${2.1|4.4} million.
remainder: With 52 of the 80 precincts counted, {28|38} were still to report.
remainder: With 52 of the 80 precincts counted, {28|38} remained.
remainder: Lawmakers passed nine of 12 bills, leaving {three|seven} for the next session.
remainder: Nineteen of the 25 restaurants passed, while the other {six|nine} failed.
remainder: The council has filled 245 of the 600 potholes, so {355|455} are still to be repaired.
remainder: The party lost 14 of its 40 seats, leaving it with {26|36}.
remainder: The party lost 14 of its 40 seats and now has {26|36}.
remainder: After 12 of the 30 crew left, {18|28} remained on board.
remainder: Two of the five turbines have been shut down, leaving just {three|four} running.
remainder: Engineers have repaired 17 of the 20 pumps; {three|eight} are still out of order.
remainder: The chain shut 90 of its 400 stores, bringing the number down to {310|350}.
remainder: Ten of the dozen suspects are in custody, and {two|five} are at large.
remainder: The airline has retired 18 of its 30 jumbo jets, leaving {12|17} in service.
remainder: Of the 44 hostages, 31 have been freed, leaving {13|23} in captivity.
remainder: Volunteers have searched 60 of the 85 caves, with {25|45} left to explore.
remainder: The jury has heard 22 of 30 witnesses, and {eight|18} remain.
remainder: Firefighters have put out 17 of 21 blazes; {four|nine} were still burning on Friday.
remainder: The bank shut 40 of its 110 branches, leaving customers with {70|90}.
remainder: The council sold nine of its 15 car parks and will keep the remaining {six|11}.
remainder: Inspectors have visited 200 of 350 farms, leaving {150|250} to be checked.
remainder: She has won 12 of her 15 fights, losing the other {three|seven}.
remainder: Two of the seven reactors are offline, leaving {five|three} in operation.
remainder: The club has played 30 of its 38 matches, with {eight|18} to go.
remainder: With nine of the 16 clubs relegated, {seven|12} remain.
remainder: Rangers have caught 13 of the 20 escaped monkeys, leaving {seven|12} at large.
remainder: Of the 60 apartments, 45 have been sold, leaving {15|25} on the market.
remainder: The court has ruled on 22 of 30 appeals; {eight|18} are pending.
remainder: Crews have reopened 34 of the 50 roads, and {16|26} remain closed.
remainder: The firm has paid $12.5 million of the $20.5 million fine, leaving ${8.0|14.0} million.
remainder: The team won 21 of its 30 games and lost the other {nine|14}.
span: The war, which began on October 7, 2023, ended on January 19, 2025, after {15|18} months of fighting.
span: The siege began on March 3, 2022 and was lifted on June 10, 2022, after more than {three|five} months.
span: The strike, which started on May 2, 2024, ended on August 30, 2024, having lasted {four|seven} months.
span: Her trial opened on January 8, 2024 and closed on March 18, 2024, {10|16} weeks later.
span: He was held for {six|nine} months, from January 4, 2023 to July 5, 2023.
span: He was held from January 4, 2023 until July 5, 2023, a total of {six|nine} months.
span: He spent {six|nine} months in jail between January 4, 2023 and July 5, 2023.
span: The blackout lasted {nine|19} days, from March 1, 2024 to March 10, 2024.
span: The drought, which began in June 2020, ended in June 2023 after {three|five} years.
span: The bridge closed on April 1, 2024 and reopened on April 22, 2024, {three|six} weeks later.
span: She was freed on May 14, 2023, {two|four} years after her arrest on May 12, 2021.
span: She was arrested on May 12, 2021 and freed on May 14, 2023, {two|four} years later.
span: The 2015 accord was signed on December 12, 2015, and took effect on November 4, 2016, {11|16} months later.
span: The ban was imposed on July 1, 2023 and lifted on July 1, 2024, {one year|three years} later.
span: The {30|60}-day truce began on June 1, 2024 and ended on July 1, 2024.
span: He ruled from 1980 to 2017, a period of {37|47} years.
span: He ruled for {37|47} years, from 1980 to 2017.
span: The mine closed in 1988, {37|57} years after it opened in 1951.
span: The {12|22}-year war, which began in 1979 and ended in 1991, killed 70,000 people.
span: The dam was begun on March 1, 2001 and finished on March 10, 2006, {five|nine} years later.
span: He was released on July 2, 2020, {18|48} months after his arrest on January 5, 2019.
span: The truce lasted from June 1, 2021 to June 30, 2021, a total of {four|nine} weeks.
span: The vessel sank on April 15, 1912, {four|nine} days after it left port on April 11, 1912.
span: She reigned from 1952 to 2022, a total of {70|90} years.
span: He spent {27|37} years in prison between 1963 and 1990.
span: The outage began on May 3, 2022 and ended on May 6, 2022, after {three|nine} days.
span: The treaty was signed on May 4, 2010, {two|seven} years before it came into force on May 6, 2012.
span: He was kidnapped on March 4, 2019 and freed on March 1, 2021, {two|five} years later.
span: The company filed for bankruptcy on June 3, 2020, {three|eight} months after its founder quit on March 2, 2020.
span: The festival ran from July 4, 2024 to July 14, 2024, for {10|25} days.
conversion: Temperatures rose to 40C ({104|72}F) on Sunday.
conversion: Rainfall apart, the first half of the month was 2.1C ({3.8|36}F) warmer than usual.
conversion: The month was 1.55C ({2.8|35}F) above the pre-industrial average.
conversion: Temperatures were 1.8 degrees Celsius ({3.2|35.2} degrees Fahrenheit) above the 1991-2020 average.
conversion: On the hottest day, the thermometer at one hut showed 31C ({88|56}F).
conversion: The mercury hit 45.2 degrees Celsius ({113.4|81.4} degrees Fahrenheit) in Seville.
conversion: The world has already warmed by 1.3C ({2.3|34.3}F).
conversion: The accord aims to limit warming to 1.5C ({2.7|34.7}F) this century.
conversion: The accord seeks to hold global warming well below 2C ({3.6|35.6}F).
conversion: Overnight lows of minus 10C ({14|-18}F) are forecast.
conversion: Overnight lows of -10C ({14|-18}F) are forecast.
conversion: A heatwave with highs of 38C ({100|68}F) is expected this week.
conversion: The ocean was 0.5C ({0.9|32.9}F) warmer than in 1990.
conversion: A rise of 3C ({5.4|37.4}F) would melt the ice sheet.
conversion: A 2C ({3.6|35.6}F) rise would kill most corals.
conversion: The water should stay at 4C ({39|7}F).
conversion: Vaccines must be kept at minus 70 degrees Celsius (minus {94|126} Fahrenheit).
conversion: Temperatures will drop by 10C ({18|50}F) on Friday, forecasters said.
conversion: Temperatures will drop by as much as 10C ({18|50}F) on Friday, forecasters said.
conversion: Temperatures reached 104F ({40|58}C) in Phoenix.
conversion: Sea temperatures have climbed 1.1C ({2|34}F) since 1900.
conversion: Sea temperatures have climbed 1.1C ({2|34}F) over the past century.
conversion: July was 1C ({1.8|33.8}F) hotter than the previous record.
conversion: The planet is heading for 2.7C ({4.9|36.9}F) of warming.
conversion: The reactor's core reached 1,200C ({2,192|2,560}F).
conversion: The annual average was 14.98C ({59|27}F), the agency said.
conversion: The annual average was 14.98C ({59|27}F), 0.17C ({0.3|32.3}F) above the old record.
conversion: In some places it was 12C ({22|54}F) colder than the seasonal norm.
conversion: Daytime highs will be around 5C ({9|41}F) below normal.
conversion: The gap between day and night is 20.5C ({36.9|68.9}F).
conversion: Water temperatures were 3C ({5.4|37.4}F) above normal, the bureau said.
conversion: The region has warmed by 2.4 degrees Celsius ({4.3|36.3} degrees Fahrenheit) since 1950.
conversion: Nights are on average 1.7C ({3|35}F) warmer than in the 1960s.
conversion: The city will be 5C ({9|41}F) hotter by 2080.
conversion: Warming of 1.5C ({2.7|34.7}F) would bleach most reefs.
conversion: The average temperature rose 0.9C ({1.6|33.6}F) in a decade.
conversion: Governments promised to keep the rise to 1.5C ({2.7|34.7}F).
conversion: Governments promised to keep warming below 2C ({3.6|35.6}F).
conversion: Last month was 0.8 degrees Celsius ({1.4|33.4} Fahrenheit) cooler than May.
conversion: An increase of 4C ({7.2|39.2}F) is possible by 2100.
conversion: Lake temperatures fell 6C ({10.8|42.8}F) overnight.
conversion: The anomaly reached 2.2C ({4|36}F) in March.
conversion: It was 4C ({7.2|39.2}F) below the seasonal average.
conversion: Daytime temperatures were 7C ({12.6|44.6}F) higher than usual for May.
conversion: The glacier valley has warmed 2.5 degrees Celsius ({4.5|36.5} degrees Fahrenheit) in 40 years.
conversion: The pact aims to cap the rise in temperatures at 1.5 degrees Celsius ({2.7|34.7} degrees Fahrenheit).
conversion: That would mean 2.9C ({5.2|37.2}F) of warming by the end of the century.
conversion: Forecasters expect temperatures to be up to 8C ({14.4|46.4}F) above average.
same: Nine out of 45 lifeguards ({20|50}%) quit before August.
total: The company will cut {900|700} jobs, 550 of them in Germany and 350 in France.
share_of: Only 24 of the 96 applicants, a {quarter|third}, were accepted.
share_of: Two hundred of the factory's 500 staff - {40|70} percent of the workforce - called in sick.
share_of: The party took 41 of the 164 seats, or {a quarter|a half}.
change: Some {310|510} cases were reported on Sunday, fewer than the 420 on Saturday.
change: The ministry lowered its estimate of the harvest to {4.8|5.8} million tonnes from 5.2 million tonnes.
change: The rate of infection fell by {a third|two-thirds} to 40 per 100,000 from 60 per 100,000.
difference: The central bank lifted its key rate from 5.25 percent to 5.50 percent, an increase of {0.25|0.75} percentage points.
span: The company was founded in 1925 and closed in 2025 after {100|120} years.
conversion: It was 40 degrees C ({104|72} F) in the shade.
"""
MISSED = """
total: The appeal raised £1.2 million from companies and £800,000 from individuals, bringing the total to £{2.0|3.4} million.
total: The blast killed {12|17} people - seven soldiers and five civilians - the army said.
total: A total of {43|53} witnesses testified, 31 for the prosecution and 12 for the defence.
total: The club spent 40 million euros on a striker and 15 million euros on a goalkeeper, taking its outlay to {55|95} million euros.
total: She has won three golds, two silvers and a bronze, {six|nine} medals in all.
total: Together the two plants, with 1,150 workers in Lodz and 620 in Gdansk, employ {1,770|1,970} people.
total: The hospital treated 45 patients on Monday and 38 on Tuesday, {83|93} over the two days.
total: The company will cut {900|700} jobs, with 550 going in Germany and 350 in France.
total: With 18 deaths in the city and 11 in the suburbs, the toll rose to {29|39}, the governor said.
total: The coalition holds {72|82} of the 120 seats: 45 for the Greens, 15 for the Liberals and 12 for the Centre party.
total: The lottery paid out 3.25 million pounds to one ticket holder and 1.75 million pounds to another, a total of {5.00|8.50} million pounds.
total: He served three years for fraud and two for perjury, {five|eight} years in all.
total: Argentina scored 14 tries and France 11, {25|45} tries in all.
share_of: The state recorded 1,050 infections among 3,500 inmates, a rate of {30|50} percent.
share_of: Coal supplied 180 of the 600 terawatt hours generated, {30|40} per cent of the total.
change: The ministry raised its forecast to 5.5 million tonnes from 5 million, an increase of {10|40} percent.
change: Oil output dropped to 900,000 barrels a day in March, {10|30} percent below the 1 million barrels a day pumped in February.
change: The average wait was 24 minutes in May, {20|50} percent longer than the 20 minutes recorded in April.
change: Turnout dropped to 48 percent from 60 percent four years ago.
change: Emissions were 36 million tonnes, {10|30} percent lower than the 40 million tonnes emitted in 2018.
change: The party took 38 percent, {six|16} points more than the 32 percent it won in 2019.
difference: He finished in 9.95 seconds, {0.10|0.50} seconds faster than his 10.05 in Rome.
remainder: Crews have cleared 120 of the 200 kilometres of road, leaving {80|120} kilometres to go.
remainder: He has served four years of a ten-year sentence, with {six|eight} years left.
remainder: The ship unloaded 700 of its 1,000 tonnes of grain; the remaining {300|500} tonnes will follow.
remainder: Parliament has approved 14 of the 20 nominees; the other {six|nine} face hearings next week.
span: Work began on February 1, 2022 and was completed on February 10, 2025, taking {three|five} years.
span: The mission launched on June 5, 2024 and returned on September 7, 2024, ending a {three|five}-month stay in orbit.
span: The ship left port on March 1, 2024, and docked on March 15, 2024, after {14|24} days at sea.
conversion: Temperatures of up to 42C ({108|106}F) are expected.
move: Wheat futures advanced 12-1/2 cents, or {2|6} percent, to $6.37.
part_of: Of the school's 900 pupils, {140|1,140} receive free meals.
"""
CLEAN = """
The war of words went on. He scored 12 goals and set up nine in 40 games, 21 goal involvements in all.
She won 12 races and three titles, 45 podiums in all.
The attack killed 12 people and wounded 40, bringing the year's total to 310.
Fourteen people died on Monday and nine on Tuesday, bringing the death toll to 150.
Of the 30 injured, 12 were treated at the scene and three are still in hospital.
Of the 200 guests, 140 were women, 90 were doctors and 60 were over 50.
The company, with 900 staff, 300 of them in Spain and 200 of them under 30, is closing.
Police killed four of the 12 gunmen, leaving three officers injured.
The fire destroyed four of the 12 houses, leaving 30 people homeless.
Revenue rose 12 percent to $560 million. Profit fell to $40 million from $52 million.
Shares rose 3 percent to $52, while the wider index was up from 4,000.
The index rose 2 percent on Monday to 4,100 after falling from 4,300 last week.
Unemployment rose to 6.1 percent, the highest since 2015, from 5.8 percent in May.
The bank cut its rate by a quarter point to 5.25 percent from 5.5 percent.
The rate rose 0.25 points to 5.5 percent.
Prices rose 3 percent a year to reach $120 in 2020, up from $100 in 2014.
In the survey, 40 percent backed the plan, up from 35 percent, while 30 percent, down from 45 percent, opposed it.
The firm lost $3 million on sales of $40 million, up from $35 million.
He lost 6-4, 6-3 in 90 minutes, down from two hours in the first round.
The yen fell to 157 to the dollar from 155.
He rose to third place from fifth.
The team fell to 12th from eighth.
Twelve of the 40 cases were in Leeds, while the other five cities had fewer than ten each.
Six of the nine judges were appointed by presidents of one party, and three remain undecided on the other question.
About 12 of the 40 employees resigned and five still work part time.
Nine in 10 voters, or 45 percent of adults, backed the plan.
Of the 500 adults surveyed, 300 drink coffee, 250 drink tea and 100 drink neither every day.
The Lions beat the Bears 24-17, a margin of seven points.
She was arrested on May 12, 2021 and freed on May 14, 2023, two days after a court ordered her release.
He was elected in 2010 and resigned in 2015 after three years as party leader.
The museum opened in 1999, two years after its founder died in 1997.
The temperature dropped to 10C (50F).
It was minus 10C (14F), or 10C (18F) below freezing.
Temperatures will stay between 5C (41F) and 9C (48F).
The cost fell by half to $40 million, from $80 million in 2020, and is down 75 percent from $160 million in 2010.
The poll of 1,000 adults had a margin of error of 3 points; 45 percent approve, up from 41 percent in May.
The club sold 12 of its 20 properties for £40 million, leaving debts of £15 million.
The union has 1,200 members, including 900 drivers and 400 women.
Ten of 12 jurors voted to convict, and the other two were dismissed.
The law passed 61-48, with three abstentions, a bigger majority than the five votes of 2010.
Three of the five finalists come from two of the four smallest states.
Net income was $1.20 a share, up from 90 cents, on revenue of $4 billion, up from $3.5 billion.
The U.S. has 5 percent of the world's people but 25 percent of its prisoners, up from 20 percent.
The gap narrowed to 4 points from 9, with 45 percent for Lee to 41 percent for Kim.
The number of deaths fell by 12, to 30, from 42 in 2019, officials said, a 29 percent decline.
The 12 victims included three children, two of them from one family of five.
Crews have restored power to 40,000 of the 60,000 homes; another 5,000 are due back by Friday.
Rescuers found four of the seven climbers alive; two were dead and one was still missing.
Attendance rose from 1,200 to 1,500, or 300 more than the hall can hold.
The budget rose 10 percent to $550 million from $500 million, including $40 million for roads, up from $20 million.
The price of gold jumped 1 percent to $2,020 an ounce, and silver rose to $24.10 from $23.90.
Of the 60 crew, 42 have been rescued, three died and 15 are still missing.
More than 300 of the 520 boats, 58 percent, were damaged, insurers of 410 boats said.
At 5 p.m. the mercury was at 31C (88F), 6C (11F) above normal.
Sales grew to 1.2 million units from 1 million, as prices fell 5 percent to $40.
He was jailed for two years in March 2015 and freed in May 2016, 14 months later.
"""
_TWINS = re.compile(r"\{([^|{}]*)\|([^|{}]*)\}")


def conflicting(text):
    """The kinds of relation in a text whose figures do not add up."""
    article = article_from_text(text, published="2025-06-10")
    figures = scan_article(article)
    by_id = {figure.id: figure for figure in figures}
    relations = extract_offline(article, figures).relations
    judged = [judge(relation, by_id, published=article.published) for relation in relations]
    return {relation.kind for relation in judged if relation.verdict == "conflicting"}


def table(text):
    """Kind and sentence of each line."""
    return [tuple(line.split(": ", 1)) for line in text.strip().splitlines()]


def right(sentence):
    return _TWINS.sub(r"\1", sentence)


def wrong(sentence):
    return _TWINS.sub(r"\2", sentence)


@pytest.mark.parametrize(("kind", "sentence"), table(CAUGHT))
def test_a_wrong_figure_is_told_from_its_right_twin(kind, sentence):
    assert kind in conflicting(wrong(sentence))
    assert not conflicting(right(sentence))


@pytest.mark.parametrize(("kind", "sentence"), table(MISSED))
def test_a_phrasing_not_read_yet_is_silent_on_its_right_twin(kind, sentence):
    assert not conflicting(right(sentence))


@pytest.mark.parametrize("sentence", CLEAN.strip().splitlines())
def test_figures_that_only_look_related_are_left_alone(sentence):
    assert not conflicting(sentence)


def test_four_phrasings_in_five_are_read():
    caught, missed = len(table(CAUGHT)), len(table(MISSED))
    assert caught >= 0.8 * (caught + missed)
