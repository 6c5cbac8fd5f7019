"""The words of polls and votes: who leads, who backs whom, who was asked and in which contest."""

from typing import Final

from verifier.claims.wordlists import word_set

LEADING: Final = word_set("""
leads leading led lead ahead over beats beat beating defeated defeats defeating tops topping topped edges edging edged
bests bested outpolls outpolled outpolling trounced trounces
""")
TRAILING: Final = word_set("trails trailing trailed behind")
TIED: Final = word_set("tied tie deadlocked level even")
# With the candidate behind the verb, the figure before or behind: "44 percent would back Reid".
BACKING: Final = word_set("""
back backs backed backing support supports supported supporting favor favors favored favoring favour favours favoured
favouring prefer prefers preferred preferring choose chooses chose chosen pick picks picked picking vote votes voted
voting select selected want wants wanted endorse endorsed endorses opt opted plump plumped cast casting
""")
# With the candidate before the verb: "Reid was backed by 44 percent".
BACKED: Final = word_set("backed supported favored favoured preferred chosen picked endorsed")
GETTING: Final = word_set("""
has had have got gets get getting won wins win winning received receives receive drew draws took takes polled polls
polling garnered garners earned earns attracted commands commanded captured collected pulled scored claimed carried
secured secures draws drawing registered registers
""")
# With the candidate behind the verb: "a survey gave Reid 44 percent".
GIVING: Final = word_set("gave gives give giving")
STANDING: Final = word_set("is was are were stands stood sits sat remains remained came comes finished")
CHANGING: Final = word_set("""
rose rises risen rising fell falls fallen falling climbed climbs climbing dropped drops dropping slipped slips slipping
slid slides sliding gained gains went going gone jumped jumps jumping surged surges surging declined declines declining
dipped dips dipping grew grows growing grown moved moves moving ticked inched bounced rebounded increased decreased sank
plunged plummeted tumbled soared shot crept edged
""")
VOTING: Final = word_set("""
won win wins beat defeated ballots ballot carried votes elected re-elected victory result results finished count counted
turnout precincts trounced
""")
APPROVING: Final = word_set("""
approval approve approves approved approving disapprove disapproves disapproved disapproval favorable favourable
unfavorable unfavourable favorability favourability rating trust trusts trusted honest trustworthy unfavorably favorably
""")
OF_NOBODY: Final = word_set("undecided unsure undecideds neither")
# Words that tell nothing of who was asked.
FACELESS: Final = word_set("""
voter respondent people adult american person those participant who said say overall all poll survey surveyed polled
percent nationwide national nationally country public responding candidate support
""")
CONTESTS: Final = word_set("""
primary caucus caucuses runoff referendum two-way three-way four-way head-to-head matchup match-up senate gubernatorial
mayoral congressional straw exit
""")
# Before a name these are its title, alone they are a group of voters.
TITLED: Final = word_set("""
republican democrat democratic independent conservative liberal labour tory green libertarian gop rep sen gov sens reps
mr mrs ms dr president senator governor mayor prime minister secretary nominee former presumptive state presidential
""")
# Parties that are voted for: in the plural only with their article, since "Liberals" alone are those who vote.
PARTIES: Final = word_set("""
labour liberals conservatives greens tories nationals republicans democrats socialists nationalists christian-democrats
""")
# Voters and their parties, pollsters and what is no candidate though written with a capital.
GROUPS: Final = TITLED | word_set("""
republicans democrats independents conservatives liberals tories greens libertarians latino latinos hispanic hispanics
black blacks white whites african-american african-americans asian asians evangelical evangelicals catholic catholics
protestant protestants muslim muslims jewish jews christian christians millennials marines officers veterans students
cbs cnn nbc abc fox news monmouth quinnipiac gallup yougov ipsos reuters rasmussen marist pew realclearpolitics
huffpollster fivethirtyeight politico post times journal university institute college center centre poll convention
house senate congress party union i we d r
""")
NOT_CANDIDATES: Final = word_set("""
poll polls survey surveys polling university tracking campaign supporters voters primary caucus caucuses convention
average pollster debate rally
""")
BROKEN_BY: Final = word_set("while whereas ; although though")
# Beside these words an answer is to another question than whom one votes for.
OTHER_QUESTIONS: Final = APPROVING | word_set("""
handle handling handles debate qualified temperament expect expects believe believes think thinks thought agree agrees
delegates delegate seats seat turnout donors money dollars raised spent economy tax taxes unemployment
""")
# Parties and their other names.
PARTY_NAMES: Final = {"gop": "republican", "tory": "conservative", "democratic": "democrat", "dem": "democrat"}
POLLS: Final = word_set("""
poll polls survey surveys polling surveyed polled voters respondents tracking pollster pollsters support rating
""")
PRONOUNS: Final = word_set("he she him her his they")
AGAINST: Final = word_set("to versus vs against - – v")
# A vote that is only supposed is a poll's: "would win 40 percent if they voted today".
SUPPOSING: Final = word_set("would if could might")
NATIONWIDE: Final = word_set("national nationwide nationally countrywide")
