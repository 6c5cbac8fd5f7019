"""Headlines above stories in wordings of their own: what clashes is told, and its corrected twin passes."""

import pytest

from verifier import verify

# code | headline that clashes | headline that fits | story
TWINS = """
WRD006 | Landslide Buries 9 Miners | Landslide Buries 7 Miners | PUNO, Peru -- A landslide buried seven miners at an informal gold mine on Tuesday, the regional government said. Rescuers dug with their hands through the night.
WRD006 | Airline to Hire 1,500 Pilots | Airline to Hire 1,200 Pilots | The carrier plans to recruit 1,200 pilots and 3,000 cabin crew over the next two years, its chief executive said in Doha.
WRD006 | Retailer's Profit Jumps 28% | Retailer's Profit Jumps 18% | Profit at the retailer rose 18 percent in the quarter to $412 million as shoppers returned to its stores, the company said.
WRD006 | Court Jails Ex-Banker for 11 Years | Court Jails Ex-Banker for 8 Years | A court in Oslo sentenced the former banker to eight years in prison on Thursday for laundering $40 million.
WRD006 | Striker, 23, Signs for $62M | Striker, 23, Signs for $52M | The club has signed the 23-year-old striker for $52 million, it said, in the biggest deal of the summer.
WRD006 | 4th Whale Washes Ashore | 3rd Whale Washes Ashore | A third whale has been found dead on the beach in a month, the coast guard said. Biologists took samples.
WRD003 | Nearly 2,000 Homes Lose Power | Over 2,000 Homes Lose Power | The storm left 2,140 homes without power on Saturday, the grid operator said.
WRD003 | Fewer Than 50 Voters Turn Out | More Than 50 Voters Turn Out | Only 64 voters turned out at the polling station by noon, the clerk said.
WRD003 | At Least 80 Whales Stranded | At Most 80 Whales Stranded | Rangers counted 71 whales stranded on the sandbank on Sunday, the park service said.
WRD006 | Two killed as hot-air balloon hits power line | Three killed as hot-air balloon hits power line | Three people were killed and five hurt when a hot-air balloon hit a power line near Utrecht on Friday evening, the fire service said.
WRD006 | Wheat exports fall by a fifth? No, 40% | Wheat exports fall by a fifth, or 20% | Wheat exports fell 20 percent in the year to June, the ministry of agriculture said, the worst result since 2003.
WRD006 | City to spend £85m on new tram line | City to spend £58m on new tram line | The city council voted on Monday to spend £58 million on a tram line to the harbour. It will open in 2027.
WRD006 | Satellite launch delayed by six weeks | Satellite launch delayed by eight weeks | The launch of the weather satellite has been put off by eight weeks because of a leaking valve, the agency said.
WRD006 | Study of 4,300 nurses finds burnout rising | Study of 3,400 nurses finds burnout rising | Researchers who questioned 3,400 nurses in 12 hospitals found that burnout had risen since 2019.
WRD006 | Boy, 14, swims the strait | Boy, 12, swims the strait | A 12-year-old boy has become the youngest person to swim the strait, his coach said. It took him 13 hours.
WRD006 | Wreck of 1845 whaler found | Wreck of 1854 whaler found | Divers have found the wreck of a whaler that sank in 1854 off the Azores, a museum said.
WRD006 | 600 march against dam | 900 march against dam | About 900 people marched through the valley on Sunday against plans for a dam, police said.
WRD006 | Flight 218 makes emergency landing | Flight 281 makes emergency landing | Flight 281 from Lagos made an emergency landing in Accra after a warning light came on, the airline said.
WRD006 | Home team wins 5th title in row | Home team wins 4th title in row | The home team won the championship for the fourth time in a row, beating its rival 3-1 in the final.
WRD006 | 21 Arrested at Two Protests | 19 Arrested at Two Protests | Police arrested 12 people at a protest in the old town and seven at another outside the port, a spokeswoman said.
WRD006 | 31 Years On, Killer Found | 30 Years On, Killer Found | Detectives have named the man who killed a student in 1994, the prosecutor said on Tuesday.
WRD006 | Bank Fined $2.7 Billion | Bank Fined $2.5 Billion | The bank was fined $2,490,000,000 for manipulating rates, regulators in Frankfurt said.
WRD003 | Almost 90 percent back strike | More than 90 percent back strike | Railway workers backed a strike with 94.2 percent of the votes, the union said on Wednesday.
WRD003 | Under 200 whooping cranes left | Over 200 whooping cranes left | Biologists counted 214 whooping cranes in the reserve this winter, the service said.
WRD003 | Up to 30 climbers trapped on volcano | At least 30 climbers trapped on volcano | Rescuers said 37 climbers were trapped on the volcano after an ice bridge collapsed.
WRD003 | Nearly 50 vessels seized | Over 50 vessels seized | The navy has seized 53 vessels since January for illegal fishing, the admiral said.
WRD006 | Tanker spills 48,000 litres of diesel into river | Tanker spills 84,000 litres of diesel into river | A road tanker overturned near Basel and spilled 84,000 litres of diesel into a tributary of the Rhine, the canton said on Friday.
WRD006 | Unemployment at 7.6 percent in March | Unemployment at 6.7 percent in March | The jobless rate stood at 6.7 percent in March, down from 6.9 percent a month earlier, the statistics office said.
WRD006 | Tribunal Awards Cleaner £19K | Tribunal Awards Cleaner £14K | A cleaner who was sacked by text message has been awarded £14,250 by an employment tribunal in Leeds. She had worked at the hotel for nine years.
WRD006 | Six Rescued From Capsized Yacht | Five Rescued From Capsized Yacht | Lifeboat crews pulled five sailors from the water after their yacht capsized in the Solent. A sixth boat stood by.
WRD006 | Doctors Transplant 4 Organs in One Night | Doctors Transplant 3 Organs in One Night | Surgeons at the clinic in Graz transplanted two kidneys and a liver in one night, the hospital said. The three organs came from one donor.
WRD006 | 40 Elephants Die in Drought | 14 Elephants Die in Drought | Drought has killed 14 elephants and 40 buffalo in the national park since August, the wildlife authority said.
WRD006 | 220 Jailed After Coup Trial | 104 Jailed After Coup Trial | A court in Izmir jailed 104 people for life on Monday over the failed coup. In all, 280 people stood trial, and 52 were acquitted.
WRD006 | Startup Raises $30M, Hires 75 | Startup Raises $75M, Hires 30 | The battery startup has raised $75 million and hired 30 engineers since spring, its founder said.
WRD006 | Heat Kills 5 in 10 Days | Heat Kills 10 in 5 Days | Ten people have died in the heat over the past five days, the health department said on Wednesday.
WRD006 | Theatre Burns Down, 3 Decades After Opening | Theatre Burns Down, 4 Decades After Opening | The theatre, which opened in 1984, burned to the ground on Sunday night. Nobody was hurt.
WRD003 | Pupils Plant Nearly 5,000 Trees | Pupils Plant Nearly 4,000 Trees | Pupils at 22 schools planted 3,912 trees along the canal on Saturday, the organisers said.
WRD006 | Club's Losses Double to €12m | Club's Losses Double to €21m | The club's losses doubled to €21 million last season from €10.4 million, its accounts show.
WRD003 | At Least 15 Bears Shot | At Least 12 Bears Shot | Hunters shot 13 bears in the first week of the season, the ministry said.
WRD006 | Vaccine cuts malaria deaths by 31% in trial | Vaccine cuts malaria deaths by 13% in trial | The vaccine cut deaths among infants by 13 percent in a trial in four countries, researchers reported in The Lancet on Thursday.
WRD006 | Senate confirms judge 54-45 after 9-hour debate | Senate confirms judge 54-45 after 19-hour debate | The Senate confirmed the judge by 54 votes to 45 on Friday after a debate that lasted 19 hours.
WRD006 | Gunmen kidnap 16 schoolgirls in Kaduna | Gunmen kidnap 61 schoolgirls in Kaduna | Gunmen on motorcycles seized 61 girls from a boarding school in Kaduna state before dawn, police and residents said.
WRD006 | Rover travels 12 km on Mars | Rover travels 21 km on Mars | The rover has driven 21 kilometres since it landed in 2021, the space agency said, and taken 500,000 pictures.
WRD006 | Carmaker recalls 1.2m vehicles over airbags | Carmaker recalls 2.1m vehicles over airbags | The carmaker is recalling 2,098,000 vehicles worldwide because airbags may not inflate, it said on Tuesday.
WRD006 | Heavyweight, 44, to fight again | Heavyweight, 41, to fight again | The former heavyweight champion, who is 41, said he would return to the ring in December.
WRD006 | Quake of magnitude 7.4 hits Sulawesi | Quake of magnitude 6.4 hits Sulawesi | A magnitude 6.4 earthquake struck off Sulawesi on Sunday and was felt 300 kilometres away, the geological survey said.
WRD006 | Grain harvest at 14 million tonnes, lowest since 1999 | Grain harvest at 14 million tonnes, lowest since 1996 | Farmers brought in 14 million tonnes of grain, the smallest harvest since 1996, the ministry said.
WRD006 | Bus plunge kills 26 pilgrims | Bus plunge kills 19 pilgrims | A bus carrying pilgrims to a shrine plunged into a gorge in Uttarakhand, killing 19 of them and injuring 26, officials said.
WRD006 | Strike grounds 8 in 10 flights | Strike grounds 3 in 10 flights | Three in ten flights from Brussels were cancelled on Monday because of a strike by baggage handlers.
WRD006 | Oil falls to $68 a barrel | Oil falls to $86 a barrel | Brent crude fell 2.3 percent to $86.12 a barrel on Wednesday as fears of a shortage eased.
WRD003 | Over 3,000 jobs to go at steel mill | Nearly 3,000 jobs to go at steel mill | The mill will cut 2,850 jobs by next summer, the union said after talks in Ostrava.
WRD003 | Fewer than 100 rhinos survive in park | More than 100 rhinos survive in park | A survey from the air counted 126 rhinos in the park, the wildlife service said.
WRD003 | Almost 70 whales beached | More than 70 whales beached | The crews counted 78 whales beached on the spit by evening.
WRD003 | Up to 250 families evacuated | At least 250 families evacuated | Firefighters evacuated 310 families from the hillside overnight, the governor said.
WRD003 | Nearly 600 Hostages Freed | Over 600 Hostages Freed | Some 617 hostages have been freed since Friday, the Red Cross said.
"""


ROWS = [tuple(map(str.strip, line.split("|"))) for line in TWINS.strip().splitlines()]
twins = pytest.mark.parametrize(
    ("code", "clashing", "fitting", "story"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS]
)


def reported(headline, story):
    report = verify(
        story, headline=headline, rules="all", published="2024-05-14", select=["WRD", "UNI", "LED", "ARI", "TIM"]
    )
    return [finding.code for finding in report.findings if finding.severity != "info"]


@twins
def test_a_headline_that_clashes_with_its_story_is_told(code, clashing, fitting, story):
    assert reported(clashing, story) == [code]


@twins
def test_a_headline_that_fits_its_story_passes(code, clashing, fitting, story):
    assert reported(fitting, story) == []


STORIES = [
    ("5,200 runners finish marathon", "More than 6,000 runners started in the rain; 5,217 finished."),
    ("Twins among 4 killed in house fire", "A couple and their twin daughters died in a fire. All four were asleep."),
    ("Dozens hurt in grandstand collapse", "Some 38 spectators were hurt when a grandstand collapsed in Tolima."),
    ("7 Ways to Save Water", "Households waste 30 litres a day, the utility says. Fix the tap. Take a shower."),
]


@pytest.mark.parametrize(("headline", "story"), STORIES)
def test_what_a_headline_may_do_to_its_figures_passes(headline, story):
    assert reported(headline, story) == []


def test_each_figure_of_a_headline_that_clashes_is_told():
    story = "The former mayor was sentenced to three years in prison for taking $600,000 in bribes from a builder."

    assert reported("Ex-mayor gets 6 years for taking $300,000 in bribes", story) == ["WRD006", "WRD006"]


@twins
def test_an_articles_own_first_line_is_its_headline(code, clashing, fitting, story):
    report = verify(f"{clashing}\n\n{story}", published="2024-05-14", select=[code])

    assert [finding.code for finding in report.findings] == [code]


# code | text that clashes | text that fits
TEXTS = """
WRD005 | The Liberals lead in Ontario with 34 seats, ahead of the Conservatives on 41 seats. | The Liberals lead in Ontario with 44 seats, ahead of the Conservatives on 41 seats.
WRD005 | Oslo drew the most visitors, 210,000 visitors, followed by Bergen with 260,000 visitors. | Oslo drew the most visitors, 310,000 visitors, followed by Bergen with 260,000 visitors.
WRD005 | The poll put Duarte ahead of Rojas by 39 percent to 44 percent. | The poll put Duarte ahead of Rojas by 44 percent to 39 percent.
WRD005 | Toyota remained the biggest seller with 812,000 cars, ahead of Volkswagen with 934,000 cars. | Toyota remained the biggest seller with 934,000 cars, ahead of Volkswagen with 812,000 cars.
WRD005 | Kenya topped the table with 11 medals, followed by Ethiopia with 14 medals. | Kenya topped the table with 14 medals, followed by Ethiopia with 11 medals.
WRD005 | Peru was the largest buyer with 18,000 tonnes, followed by Chile with 24,000 tonnes. | Peru was the largest buyer with 28,000 tonnes, followed by Chile with 24,000 tonnes.
WRD005 | Norway won most golds with 12, followed by Germany with 16. | Norway won most golds with 16, followed by Germany with 12.
WRD003 | Nearly 900 volunteers have signed up so far, the committee said on Monday. By Tuesday the town was full. The 934 volunteers who have signed up so far come from nine countries. | Nearly 900 volunteers have signed up so far, the committee said on Monday. By Tuesday the town was full. The 871 volunteers who have signed up so far come from nine countries.
WRD005 | Mumbai was the most expensive city at 3,400 rupees a night, followed by Delhi at 4,100 rupees a night. | Mumbai was the most expensive city at 5,400 rupees a night, followed by Delhi at 4,100 rupees a night.
WRD005 | The film took the top spot with $31 million, ahead of the western with $38 million. | The film took the top spot with $41 million, ahead of the western with $38 million.
"""
texts = pytest.mark.parametrize(
    ("code", "clashing", "fitting"), [tuple(map(str.strip, line.split("|"))) for line in TEXTS.strip().splitlines()]
)


@texts
def test_a_text_that_clashes_is_told(code, clashing, fitting):
    assert reported(None, clashing) == [code]


@texts
def test_a_text_that_fits_passes(code, clashing, fitting):
    assert reported(None, fitting) == []
