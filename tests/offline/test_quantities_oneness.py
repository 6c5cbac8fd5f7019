"""Figures that are one quantity: told again, before and after, poll after poll; and those that are not."""

import pytest

from verifier.article import article_from_text
from verifier.extract.offline import extract_offline
from verifier.extract.offline.quantities.find import find_quantities
from verifier.extract.offline.quantities.oneness import made_one
from verifier.figures import scan_article

ONE = {
    "party shares in two polls": (
        (
            "The Liberals lead the Nationals by 41 percent to 33 percent, a Tarrant poll of 1,200 adults found. A "
            "month ago the Liberals were at 38 percent and the Nationals at 35 percent."
        ),
        [["33 percent", "35 percent"], ["38 percent", "41 percent"]],
    ),
    "support rises then slips": (
        (
            "Duarte's support rose from 22 percent in April to 27 percent in June before falling back to 25 "
            "percent in July."
        ),
        [["22 percent", "25 percent", "27 percent"]],
    ),
    "a haul told again": (
        (
            "The Varga campaign raised $14.2 million in the spring, it said on Friday.\n\n"
            "Rivals were surprised by the $14.2 million haul."
        ),
        [["$14.2 million", "$14.2 million"]],
    ),
    "headline money": (
        (
            "Hospital group pays $2.3B for clinics.\n\n"
            "The hospital group Medara said on Monday that it would pay about $2.31 billion for 48 clinics."
        ),
        [["$2.31 billion", "$2.3B"]],
    ),
    "unemployment down from": (
        "Unemployment in the region was 5.2 percent in March, down from 6.1 percent a year earlier.",
        [["5.2 percent", "6.1 percent"]],
    ),
    "round and exact population": (
        ("Brinmore, a town of more than 18,000, lost its only cinema. Its population was 18,240 at the last census."),
        [["18,000", "18,240"]],
    ),
    "that figure fell": (
        "The ferry carried 410,000 passengers in 2019. That figure dropped to 230,000 the year after.",
        [["230,000", "410,000"]],
    ),
    "majority in numbers": (
        "A majority of teachers oppose the plan -- 58 percent, the union said.",
        [["58 percent", "majority"]],
    ),
    "wage up to": (
        "Pickers earned $11 an hour. That went up to $13 in May.",
        [["$11", "$13"]],
    ),
    "the nine miners": (
        "Nine miners were trapped on Sunday near Kolwara. Rescuers reached the nine miners on Tuesday.",
        [["Nine", "nine"]],
    ),
    "switches": (
        "The firm shipped 64,000 faulty valves to dealers. It does not know who bought those 64,000 valves.",
        [["64,000", "64,000"]],
    ),
    "drop to percent of": (
        "The share of homes with gas heating fell to 44 percent from 51 percent in 2012.",
        [["44 percent", "51 percent"]],
    ),
    "amount of change": (
        "Exports rose 8 percent to $8 billion from $7.4 billion.",
        [["$7.4 billion", "$8 billion"]],
    ),
    "aged": (
        (
            "The study followed miners between the ages of 30 and 45. Few of the miners between the ages of 30 "
            "and 45 dropped out."
        ),
        [["30 and 45", "30 and 45"]],
    ),
    "death toll same": (
        "The landslide killed 83 people, police said. Most of the 83 dead were asleep.",
        [["83", "83"]],
    ),
    "share price before and after": (
        "Shares in Orlen Foods closed at $41.20 on Thursday, up from $38.75 a week earlier.",
        [["$38.75", "$41.20"]],
    ),
    "jackpot round": (
        ("The jackpot has swelled to more than $600 million. Organisers put it at $614 million on Friday evening."),
        [["$600 million", "$614 million"]],
    ),
    "vaccine doses": (
        ("The county received 52,000 doses of the measles vaccine. Clinics had used up the 52,000 doses by noon."),
        [["52,000", "52,000"]],
    ),
    "runoff shares across polls": (
        (
            "In the runoff, Ferro is ahead of Santi, 51 percent to 44 percent, according to Opina. Last week's "
            "Opina survey had Ferro at 49 percent."
        ),
        [["49 percent", "51 percent"]],
    ),
    "about half": (
        "About half of the trains, 49 percent, ran late last year.",
        [["49 percent", "half"]],
    ),
    "debt pile": (
        "The chain's debt, which stood at 2.4 billion euros in January, has grown to 2.9 billion euros.",
        [["2.4 billion euros", "2.9 billion euros"]],
    ),
    "pension age": (
        "The pension age would rise from 62 to 64.",
        [["62", "64"]],
    ),
    "quake dead update": (
        ("The quake killed at least 210 people, officials said on Sunday. By Tuesday the toll had risen to 264."),
        [["210", "264"]],
    ),
    "bonus": (
        "The chairman was paid a bonus of $4.6 million. Shareholders voted against the $4.6 million bonus.",
        [["$4.6 million", "$4.6 million"]],
    ),
    "compared with earlier": (
        "Wheat fetched $212 a tonne, compared with $187 a tonne in January.",
        [["$187", "$212"]],
    ),
    "in exact": (
        "The walk drew more than 9,000 people - 9,134 to be exact.",
        [["9,000", "9,134"]],
    ),
    "three judges": (
        "Three judges heard the case in Ljubljana. The three judges will rule in May.",
        [["Three", "three"]],
    ),
    "jobs": (
        "The plant will create 1,400 jobs by 2027. Critics doubt that the 1,400 jobs will go to locals.",
        [["1,400", "1,400"]],
    ),
    "obesity over time": (
        "The obesity rate among children was 12 percent in 1995. In 2015 it was 19 percent.",
        [["12 percent", "19 percent"]],
    ),
    "dash raise": (
        "The dam will cost at least $4 billion - and perhaps more than $6 billion.",
        [["$4 billion", "$6 billion"]],
    ),
    "first six months": (
        "Sales rose in the first six months of the year. In the first six months, the firm sold 40 yachts.",
        [["six months", "six months"]],
    ),
    "campaign piece": (
        (
            "Senate hopeful Dana Whitcombe raised $6.4 million between April and June, her campaign said Tuesday. "
            "The haul leaves her with $9 million in the bank.\n\n"
            "Incumbent Paul Reyes took in $3.9 million over the same months and ended June with $11.2 million in "
            "the bank. Whitcombe's $6.4 million is a record for the state."
        ),
        [["$6.4 million", "$6.4 million"]],
    ),
    "poll piece": (
        (
            "Mayor Anton Kruse leads challenger Ilse Brandt, 47 percent to 41 percent, in a Delta Research survey "
            "out Thursday.\n\n"
            "Kruse is backed by 58 percent of homeowners, while Brandt has 55 percent of renters. In Delta's June "
            "survey, Kruse had 44 percent to Brandt's 42 percent."
        ),
        [["41 percent", "42 percent"], ["44 percent", "47 percent"]],
    ),
    "company results": (
        (
            "Norvik Steel said quarterly revenue climbed to $812 million from $764 million a year ago. Net profit "
            "was $51 million, compared with $47 million a year earlier. Analysts had expected revenue of $790 "
            "million."
        ),
        [["$47 million", "$51 million"], ["$764 million", "$812 million"]],
    ),
    "disaster toll": (
        (
            "A landslide buried the village of Tamo on Friday, killing at least 37 people. Rescuers said that "
            "more than 120 homes were destroyed. The 37 victims included nine children. Only 14 homes were left "
            "standing."
        ),
        [["37", "37"]],
    ),
    "health study": (
        (
            "The trial followed 4,300 nurses for eight years. Of the 4,300 nurses, 212 developed diabetes. Nurses "
            "who slept badly had a risk that was 30 percent higher, while night work raised the risk by 12 "
            "percent."
        ),
        [["4,300", "4,300"]],
    ),
    "minimum wage": (
        (
            "The council wants a $16 minimum wage by 2027. Shop owners say that a $16 minimum wage would close "
            "them down. Today the wage is $12."
        ),
        [["$16", "$16"]],
    ),
    "tariffs": (
        ("Brussels plans a 25 percent tariff on steel. A 25 percent tariff would hurt carmakers, the lobby said."),
        [["25 percent", "25 percent"]],
    ),
    "approval": (
        "The premier's approval rating fell to 31 percent from 45 percent in January.",
        [["31 percent", "45 percent"]],
    ),
    "turnout": (
        "Turnout was 61 percent, up from 54 percent four years ago.",
        [["54 percent", "61 percent"]],
    ),
    "lead then": (
        "In August, Moreau led Duval by 9 points. By October that lead was 3 points.",
        [["3", "9"]],
    ),
    "recall": (
        ("The carmaker recalled 240,000 vans over a brake fault. It had sold the 240,000 vans between 2011 and 2014."),
        [["240,000", "240,000"]],
    ),
    "roughly": (
        "Nearly 50,000 people fled the fighting. The agency counted 49,600 people at its camps by noon.",
        [["49,600", "50,000"]],
    ),
    "majority then exact": (
        (
            "Two-thirds of members voted to strike on Monday. Some 67 percent voted to strike, the union said in "
            "its statement."
        ),
        [["67 percent", "Two-thirds"]],
    ),
    "top ten": (
        "The city fell out of the top ten in the livability ranking. Oslo and Perth stayed in the top ten.",
        [["ten", "ten"]],
    ),
    "bounty": (
        "A $25,000 reward was offered for the painting. The $25,000 was paid to a taxi driver in March.",
        [["$25,000", "$25,000"]],
    ),
    "salary years": (
        "A teacher in the district made $38,000 in 2010. It rose to $46,000 in 2019.",
        [["$38,000", "$46,000"]],
    ),
    "state polls": (
        (
            "A Harlow College poll of Nevada has Ortega at 45 percent and Pike at 44 percent. In Arizona the same "
            "pollster found Pike ahead of Ortega, 48 percent to 43 percent.\n\n"
            "Nationally, Ortega leads Pike by 47 percent to 42 percent. A rival survey gave Ortega 49 percent "
            "nationwide."
        ),
        [["47 percent", "49 percent"]],
    ),
    "support among groups over time": (
        (
            "Support for Halloran among farmers has dropped to 38 percent, from 51 percent in the spring. Among "
            "students, 22 percent back Halloran."
        ),
        [["38 percent", "51 percent"]],
    ),
    "yes and no": (
        (
            "In the referendum poll, 52 percent said they would vote for Leave and 44 percent for Remain. A month "
            "ago, Remain was at 47 percent."
        ),
        [["44 percent", "47 percent"]],
    ),
    "war chest": (
        (
            "Governor Lasky began July with $8.1 million in cash. Her opponent had $2.2 million.\n\n"
            "The $8.1 million is the largest war chest in the state's history, records show."
        ),
        [["$8.1 million", "$8.1 million"]],
    ),
    "airline results": (
        (
            "Skyfare carried 9.4 million passengers in the year, up from 8.8 million. Revenue rose 6 percent to "
            "€1.9 billion. Costs rose 6 percent."
        ),
        [["8.8 million", "9.4 million"]],
    ),
    "tornado": (
        (
            "A tornado tore through Eldon on Sunday, injuring 64 people and wrecking 210 homes. Of the 64 "
            "injured, 11 are in intensive care. Insurers say that the 210 homes were worth $30 million."
        ),
        [["210", "210"], ["64", "64"]],
    ),
    "evacuated": (
        (
            "Officials ordered about 12,000 residents of Loma Vista to leave. By nightfall 11,860 residents had "
            "been evacuated from Loma Vista."
        ),
        [["11,860", "12,000"]],
    ),
    "drug trial": (
        (
            "Among patients on the drug, 14 percent relapsed, compared with 29 percent of those on placebo. The "
            "14 percent relapse rate surprised doctors."
        ),
        [["14 percent", "14 percent"]],
    ),
    "calorie label": (
        "The salad has about 700 calories. A dressing adds 200 calories. The 700-calorie salad sells best.",
        [["700 calories", "700-calorie"]],
    ),
    "fans in stadium": (
        "A crowd of more than 41,000 watched the final. The club gave the attendance as 41,327.",
        [["41,000", "41,327"]],
    ),
    "ticket prices": (
        "Tickets cost $45, up from $38 last season. Parking is $38.",
        [["$38", "$45"]],
    ),
    "ceasefire days": (
        "The 30-day truce began on Monday. Both sides said they would honour the 30-day truce.",
        [["30-day", "30-day"]],
    ),
    "delegates": (
        (
            "The front-runner has 812 delegates. Her rival has 655 delegates. She needs 1,191 delegates to win, "
            "and party aides doubt that she will reach 1,191 before June."
        ),
        [["1,191", "1,191"]],
    ),
    "strike days": (
        (
            "The strike is in its 12th day. The 12 unions want a 9 percent raise. Management offers 4 percent. "
            "The unions say that a 9 percent raise is fair."
        ),
        [["9 percent", "9 percent"]],
    ),
    "headline dead": (
        (
            "Bus plunge kills 29 in Peru.\n\n"
            "A bus carrying pilgrims plunged into a ravine in southern Peru on Friday, killing 29 people, police "
            "said."
        ),
        [["29", "29"]],
    ),
    "median income": (
        "Median income in the county was $48,200 in 2012. It climbed to $55,900 in 2016.",
        [["$48,200", "$55,900"]],
    ),
    "coalition polls": (
        (
            "The Greens would win 17 percent if Germans voted on Sunday, up from 14 percent in March. The Social "
            "Democrats trail the Christian Democrats by 9 points. Another poll had the Greens at 16 percent."
        ),
        [["14 percent", "16 percent", "17 percent"]],
    ),
    "phone survey": (
        "The phone survey reached 2,140 households. Of the 2,140 households, one in five had no work.",
        [["2,140", "2,140"]],
    ),
    "fine cut on appeal": (
        ("The regulator fined the airline $3.2 million in 2014. On appeal the fine was reduced to $1.1 million."),
        [["$1.1 million", "$3.2 million"]],
    ),
    "IPO": (
        (
            "The start-up priced its shares at $21 apiece, above a planned range of $17 to $19. At $21 a share "
            "the firm is worth $2.4 billion. The $2.4 billion valuation is four times that of last year."
        ),
        [["$2.4 billion", "$2.4 billion"], ["$21", "$21"]],
    ),
    "layoffs": (
        (
            "Ferrand will cut 3,800 jobs, a tenth of its staff. Unions said the 3,800 job losses would hit Lille "
            "hardest, where 900 people work for the firm."
        ),
        [["3,800", "3,800"]],
    ),
    "wildfire acreage": (
        "The fire has burned 23,400 acres since Monday. Crews have contained a fifth of the 23,400-acre fire.",
        [["23,400 acres", "23,400-acre"]],
    ),
    "cholera cases": (
        "Cholera has sickened 5,200 people since May. That number stood at 3,900 a week ago.",
        [["3,900", "5,200"]],
    ),
    "smoking study": (
        "Smokers made up 18 percent of the adults in the study, down from 25 percent a decade ago.",
        [["18 percent", "25 percent"]],
    ),
    "half of": (
        "Nearly half the bridges are unsafe. The engineers rated 47 percent of the bridges unsafe.",
        [["47 percent", "half"]],
    ),
    "interest rate": (
        (
            "The bank raised its key rate to 2.25 percent from 2 percent. The 2.25 percent rate is the highest "
            "since 2009."
        ),
        [["2 percent", "2.25 percent", "2.25 percent"]],
    ),
    "rent average": (
        "Average rent in the city reached $1,950 in June. It was $1,720 a year earlier.",
        [["$1,720", "$1,950"]],
    ),
    "senate seats": (
        "The party holds 54 seats in the Senate. It had 51 seats before the vote.",
        [["51", "54"]],
    ),
    "budget hole": (
        "The city must close a $90 million gap. To close the $90 million gap, the mayor wants to tax parking.",
        [["$90 million", "$90 million"]],
    ),
    "marathon": (
        "About 30,000 runners took part in the race. Organisers counted 29,870 runners at the start.",
        [["29,870", "30,000"]],
    ),
    "stock levels": (
        "The index closed at 4,120, down from 4,188 on Tuesday.",
        [["4,120", "4,188"]],
    ),
    "governor race": (
        (
            "Republican Dale Hursch and Democrat Nina Abt are tied at 46 percent in the race for governor, a "
            "Beacon poll shows. In a Beacon poll last month, Abt led Hursch by 48 percent to 45 percent."
        ),
        [["46 percent", "48 percent"]],
    ),
    "favour a law": (
        (
            "Fully 63 percent favour the smoking ban, up from 57 percent two years ago. Among smokers, only 21 "
            "percent favour it."
        ),
        [["57 percent", "63 percent"]],
    ),
    "dividend": (
        "Holders will get a dividend of 45 cents a share. The dividend of 45 cents a share is payable in May.",
        [["45 cents", "45 cents"]],
    ),
    "share buyback restated": (
        (
            "The board approved a $750 million buyback. The new buyback comes on top of one for $300 million that "
            "ended in June.\n\n"
            "Analysts called the $750 million plan timid."
        ),
        [["$750 million", "$750 million"]],
    ),
    "study sample": (
        (
            "Researchers tracked nearly 68,000 women. The 68,000 women filled in a form every two years, and "
            "4,100 of them had a stroke."
        ),
        [["68,000", "68,000"]],
    ),
    "same crowd": (
        "About 5,000 people marched through Lyon on Saturday. The march of the 5,000 people ended in clashes.",
        [["5,000", "5,000"]],
    ),
    "subscribers": (
        "The service had 31.5 million subscribers at the end of June. A year before it had 27.9 million.",
        [["27.9 million", "31.5 million"]],
    ),
    "wage floor": (
        "The bill lifts the wage floor from $9.50 to $12 an hour by 2022. Unions had asked for $15.",
        [["$12", "$9.50"]],
    ),
    "sum of aid": (
        (
            "Congress set aside $1.1 billion to fight the virus. The White House had wanted $1.9 billion. Nearly "
            "all of the $1.1 billion is spent, aides say."
        ),
        [["$1.1 billion", "$1.1 billion"]],
    ),
    "rating": (
        "The show drew 8.2 million viewers on Sunday, down from 9.6 million for the opener.",
        [["8.2 million", "9.6 million"]],
    ),
    "jail sentence and the term": (
        "The court jailed Brandt for 14 years. He will serve the 14 years in Norden prison.",
        [["14 years", "14 years"]],
    ),
    "clubs votes": (
        "Ricci got 212 votes, Hahn 198. Hahn needed 206 votes to win. Ricci's 212 votes came from the south.",
        [["212", "212"]],
    ),
    "fine reduced": (
        "The regulator fined the carrier $3.2 million. On appeal the fine was reduced to $1.1 million.",
        [["$1.1 million", "$3.2 million"]],
    ),
    "estimate revised": (
        "The bureau's first count of 62,000 new homes was later revised up to 71,000.",
        [["62,000", "71,000"]],
    ),
    "the price rose": (
        "The firm set a price of $40 for the toy. In June the price was raised to $55.",
        [["$40", "$55"]],
    ),
    "seats": (
        "The hall has 900 seats. After the works the seats will be cut to 740.",
        [["740", "900"]],
    ),
    "coalition": (
        "Labour is at 34 percent, the Beacon poll shows. In May Labour was at 31 percent.",
        [["31 percent", "34 percent"]],
    ),
    "lead poll national": (
        (
            "Vice President Orla Keane is ahead of Senator Max Dietz, 50 percent to 43 percent, among likely "
            "voters nationwide. The same poll in August had Keane at 47 percent and Dietz at 44 percent."
        ),
        [["43 percent", "44 percent"], ["47 percent", "50 percent"]],
    ),
    "fundraising drop": (
        "The governor raised $2.1 million in the third quarter, down from $3.4 million in the second.",
        [["$2.1 million", "$3.4 million"]],
    ),
    "loan": (
        "The town borrowed $5.5 million for a pool. Residents will repay the $5.5 million over 20 years.",
        [["$5.5 million", "$5.5 million"]],
    ),
    "strike support": (
        "Some 82 percent of nurses voted for the strike. The 82 percent vote stunned managers.",
        [["82 percent", "82 percent"]],
    ),
    "arms": (
        "Police found 31 rifles in a garage. The 31 rifles had been stolen from a depot in May.",
        [["31", "31"]],
    ),
    "visitors years": (
        "The museum drew 640,000 visitors last year, compared with 590,000 in 2014.",
        [["590,000", "640,000"]],
    ),
    "price cut": (
        ("The maker lowered the price of the pump from $310 to $240. Doctors had called the $310 price obscene."),
        [["$240", "$310", "$310"]],
    ),
    "headline billions": (
        (
            "City to spend $1.4bn on tram.\n\n"
            "The city council voted on Monday to spend $1.38 billion on a tram line through the port."
        ),
        [["$1.38 billion", "$1.4bn"]],
    ),
}

APART = {
    "two groups of voters": (
        "Among women, 52 percent would vote for Okoye. Among men, 39 percent would vote for Okoye."
    ),
    "two states": (
        "In Ohio, Marsh leads Bell 48 percent to 43 percent.\n\nIn Iowa, Marsh leads Bell 46 percent to 44 percent."
    ),
    "undecided versus a candidate": ("In the survey 18 percent were undecided. Some 18 percent backed Lindqvist."),
    "two donors same sum": ("Mr. Ito gave $250,000 to the museum. Another $250,000 came from Mrs. Prado."),
    "compared across groups": (
        "Some 61 percent of tenants said they worried about rent, compared with 34 percent of owners."
    ),
    "three calories": ("A bagel has 300 calories, a muffin 300 calories and a scone 300 calories."),
    "sentences": (
        "He was given 12 years in prison for fraud and 12 years of probation. The judge had no choice, the lawyer said."
    ),
    "other miners": ("Nine miners were trapped on Sunday near Kolwara. In June, nine miners died at another pit."),
    "range": ("Estimates of the damage range from $3 million to $40 million."),
    "profit and revenue": ("Profit was $31 million. Revenue was $310 million in the quarter."),
    "two share prices": ("Shares in Orlen Foods closed at $41.20. Shares in Bravik closed at $38.75."),
    "same count two things": ("The club sold 52,000 tickets. The stadium cost 52,000 workers three summers."),
    "vote and poll": ("A poll put Ferro at 51 percent. Ferro won 47 percent in the 2015 ballot."),
    "group of young": ("Ferro draws 60 percent of voters under 30. Ferro has 40 percent overall, the survey said."),
    "emissions target": (
        "The port wants to cut emissions by 30 percent. The airport wants to cut emissions by 30 percent as well."
    ),
    "two quakes": ("The quake in Sarpol killed 210 people. A quake in Tabas killed 85 people in May."),
    "compared with other": ("Wheat fetched $212 a tonne, compared with $187 for barley."),
    "more jobs": ("The plant will create 1,400 jobs by 2027. It will create another 1,400 jobs in the north."),
    "smokers study": (
        "Of the smokers, 23 percent had a heart attack. Of the non-smokers, 9 percent had a heart attack."
    ),
    "two-way and three-way": (
        "In a two-way race, 49 percent would vote for Petrov. In a three-way race, 43 percent would vote for Petrov."
    ),
    "settlement two firms": ("Bexley Foods settled for $18 million. Crane Dairy settled for $18.4 million last year."),
    "wealth": ("Forbes puts her fortune at $3.2 billion. Her late father, a grocer, left her $3.2 million."),
    "prison": ("Prosecutors asked for 15 years in prison. The court gave Haddad nine years in prison."),
    "approval other": (
        "The premier's approval rating is 31 percent. The finance minister's approval rating is 45 percent."
    ),
    "margin of error": (
        "The survey of 1,050 adults has a margin of error of 3 points. Moreau leads Duval by 3 points."
    ),
    "same count of different villages": (
        "Flooding cut off 18 villages in Bardu district. In Kolsa district, 18 villages lost power."
    ),
    "loan rates": ("The bank lends at 7 percent. It pays savers 2 percent. A year ago it lent at 5 percent."),
    "price of two things": ("A burger costs $9.50 at the stadium. A beer costs $9.50 too."),
    "guidance": (
        "The retailer now expects profit of between $210 million and $220 million, compared with an earlier "
        "forecast of $250 million."
    ),
    "two drugs": ("With drug A, 14 percent of patients relapsed. With drug B, 14 percent of patients had headaches."),
    "prison terms": ("Vasquez was jailed for 18 months. His brother was jailed for 18 months in 2009."),
    "turnout two towns": ("Turnout was 61 percent in Leeds. In York, turnout was 61 percent."),
    "dose times": ("Prices are four times as high as in 2010. Rents are four times as high as wages."),
    "budget": ("The 2019 budget was $4.1 million. The 2020 budget is $4.6 million."),
    "wins the vote": ("Prime Minister Sato's party won 41 percent of the vote. Polls had put the party at 41 percent."),
    "confidence": ("Some 71 percent of doctors trust the vaccine. Only 48 percent of patients trust the vaccine."),
    "super pac two sums": (
        "Bright Future raised $12 million in June. Steady Hands raised $12 million in the whole year."
    ),
    "two layoffs": ("Ferrand will cut 800 jobs in Lille. Its rival Toma will cut 800 jobs in Nantes."),
    "flood deaths by province": (
        "Floods killed 46 people in Sindu province. In Karal province 46 people were killed by lightning."
    ),
    "hours of sleep": ("Teenagers slept 6.5 hours a night on average. Their parents slept 6.5 hours."),
    "a third vs a third": ("A third of the pupils walk to school. A third of the teachers cycle."),
    "sanctions date": ("Sanctions cost the port 40 ships a month. The port of Odda lost 40 jobs."),
    "five points lead": ("Gray led Holm by 5 points in May. Holm led Gray by 5 points in July."),
    "two firms profits compare": ("Profit at Alba was $61 million, compared with $48 million at Corto."),
    "primary in two states": (
        "In New Hampshire, Sands won 60 percent of the vote. Sands took 49 percent of the vote in Nevada."
    ),
    "cash and debt": ("The campaign has $4.8 million in the bank and debts of $4.8 million, the filing shows."),
    "quake aftershocks": (
        "The earthquake measured 6.8 and was followed by 40 aftershocks. A hospital took in 40 patients."
    ),
    "missing down": ("Divers have found 11 bodies. Another 11 people are missing from the ferry."),
    "relative risk": (
        "Women who drank soda daily had a 16 percent higher risk of stroke. For men the risk was 16 percent higher."
    ),
    "two crowds": ("About 5,000 people marched in Lyon. In Nice, police counted 5,000 marchers."),
    "two aids": ("Norway pledged $40 million to the fund. Sweden pledged $40 million to the fund."),
    "price range": ("Tickets cost between $25 and $90. At the door they cost between $25 and $90 too."),
    "percent of two wholes": ("Wind made 20 percent of Denmark's power. Wind made 20 percent of Irish power."),
    "wage of other firm": ("Dorn pays a wage of $11. Kell raised its prices to $13."),
    "toll by town": ("The toll in Marn stood at 40. In Bell the toll rose to 55."),
    "swing voters": (
        "Voters under 30 prefer Abt by 58 percent to 31 percent. Voters over 65 prefer Hursch by 55 percent "
        "to 38 percent."
    ),
    "women for and against": (
        "Keane is favoured by 56 percent of women. Dietz is favoured by 51 percent of men, against 40 percent "
        "for Keane."
    ),
    "two loans": ("The town borrowed $5 million for a pool. The county borrowed $5 million for roads."),
    "outbreak": (
        "Norovirus sickened 140 passengers on the liner. The company said that 138 of the passengers had recovered."
    ),
    "quake magnitude and depth": ("The quake struck at a depth of 10 kilometres, 10 kilometres from Osk."),
    "visitors two museums": ("The museum drew 640,000 visitors, compared with 590,000 at the zoo."),
    "trial arms": ("In the vaccine group 12 people fell ill. In the placebo group 64 people fell ill."),
    "overtime": ("Staff work 48 hours a week. The law allows no more than 40 hours a week."),
    "half million": ("More than half a million homes lost power. By dawn 120,000 homes were still dark."),
}


def groups(text):
    """The texts of the figures that share a quantity."""
    article = article_from_text(text)
    figures = scan_article(article)
    text_of = {one.id: one.text for one in figures}
    told = {}
    for seen in extract_offline(article, figures).observations:
        told.setdefault(seen.quantity, []).append(text_of[seen.figure])
    return sorted(sorted(group) for group in told.values() if len(group) > 1)


@pytest.mark.parametrize(("text", "expected"), ONE.values(), ids=ONE)
def test_figures_of_one_quantity_are_found(text, expected):
    assert groups(text) == expected


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_figures_of_different_quantities_stay_apart(text):
    assert groups(text) == []


def test_pairs_that_a_sentence_states_to_be_one_are_joined():
    article = article_from_text("Rents in Oslo were $500. Rents in Bergen were $700.")
    figures = scan_article(article)
    found = find_quantities(article, figures)

    one = made_one(article, figures, found, [tuple(found.readings)])

    assert len(found.quantities) == 2
    assert {seen.quantity for seen in one.observations} == {quantity.id for quantity in one.quantities}
    assert len(one.quantities) == 1


def test_what_is_measured_by_no_reading_gets_a_quantity_when_it_is_told_again():
    article = article_from_text("It asked men aged 30 to 45. Few men aged 30 to 45 replied.")
    figures = scan_article(article)

    seen = extract_offline(article, figures).observations

    assert [one.figure for one in seen] == [figure.id for figure in figures]
    assert len({one.quantity for one in seen}) == 1


@pytest.mark.parametrize(
    "text",
    ["46 percent to", "from 5 to", "the 5 that", "5 percent — majority (", "A 5% " * 2000, "to 5 percent " * 1000],
    ids=["cut off", "no end", "no noun", "open bracket", "a table", "a refrain"],
)
def test_broken_sentences_are_read_without_harm(text):
    assert isinstance(groups(text), list)
