"""Words written with a full stop that need not end a sentence, by what may follow them."""

from typing import Final


def _row(words: str) -> frozenset[str]:
    return frozenset(words.split())


# A name or the rest of the expression follows: the stop never ends a sentence.
NEVER_LAST: Final = _row(
    "Mr Mrs Ms Mx Dr Prof Rev Fr Hon Gov Govs Lt Sgt Cpl Pvt Pfc Spc Capt Cmdr Cdr Col Gen Maj Adm Brig Sen Sens "
    "Rep Reps Pres Supt Insp Det Const Messrs Mme Mlle Sra Srta Ste Mt Ft Pte Flt Atty Asst Assoc Amb Vice-Adm vs v "
    "viz e.g i.e cf ca approx est sq cu incl excl"
)
# Only a number makes it an abbreviation: "No. 5" but "He said no."
BEFORE_A_NUMBER: Final = _row(
    "No Nos Nr Art Arts Sec Secs Ch Vol Fig Figs Eq p pp para paras Op Rm Apt Sect Reg no nos nr art arts sec ch "
    "vol fig figs Ver ver b c d Rs Tk Dh Dhs Kc"
)
# A capital behind one of these is a label, not somebody's initial.
LABELLED: Final = _row(
    "Group Plan Type Vitamin Hepatitis Influenza Grade Class Area Section Level Appendix Exhibit Option Part Phase "
    "Pool Series Schedule Category Tier Zone Block Terminal Ward Gate Unit Team Division Serie Channel Model Point"
)
# A month before its day goes on; otherwise like the row below.
MONTHS: Final = _row("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")
# The stop may do both jobs: only a word that opens sentences shows that one ended.
MAY_BE_LAST: Final = MONTHS | _row(
    "Inc Ltd Co Corp Cos Bros Jr Sr Esq Plc LLC LLP S.p.A etc al St Ave Blvd Rd Hwy Pkwy Dept Univ Assn Inst Natl "
    "Intl Govt Ala Ariz Ark Calif Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont "
    "Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Ph.D Ed.D M.D B.A M.A D.C"
)
# A date follows; without one it is a word or a name: "the Baltimore Sun. Owners …"
WEEKDAYS: Final = _row("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun")
# A capital behind a unit opens a sentence, a number goes on: "5 ft. 10".
UNITS: Final = _row("hr hrs min mins sec secs ft lb lbs oz mi yd yds km kg cm mm")
# A clock reading goes on with a day, a month or a zone.
CLOCK: Final = _row("a.m p.m A.M P.M am pm")
AFTER_CLOCK: Final = _row(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT ET CST CDT CT MST "
    "MDT MT PST PDT PT GMT BST UTC CET CEST Eastern Central Mountain Pacific Greenwich Moscow London Paris Berlin "
    "Tokyo Beijing Istanbul Sydney Seoul Athens Madrid Rome Cairo Dubai Jakarta Nairobi Lagos Manila Mon Tue Tues Wed "
    "Thu Thurs Fri Sat Sun"
)
# Names that end in a mark of exclamation.
SHOUTED_NAMES: Final = _row("Yahoo Jeb Jeopardy Oklahoma Yum Joomla E Kahoot Mamma Westward Chips Airplane Oliver")
# Words that open a sentence and hardly ever stand, with a capital, inside one.
OPENERS: Final = _row(
    "A About According Across Additionally After Afterwards Again Ahead All Along Already Also Although Amid Among "
    "An And Another Any Are Around As Asked At Back Because Before Behind Below Besides Both But By Can Citing "
    "Could Critics Despite Did Do Does During Each Earlier Either Even Every Everyone Few Finally First Following "
    "For Former Four Five From Furthermore Given Had Has Have He Hence Her Here His How However I If In Indeed "
    "Instead Investigators Is It Its Just Last Later Least Like Many Meanwhile Men More Moreover Most Much My "
    "Nearly Neither Never Nevertheless Next No Nobody None Nor Not Nothing Now Of Officers Officials On Once One "
    "Only Or Other Others Our Out Over Overall People Perhaps Police Prosecutors Rather Reporters Residents "
    "Rescuers Same Second Several She Similarly Since So Some Soon Still Such Thanks That The Their Then There "
    "Therefore These They This Those Though Three Through Throughout Thus To Today Together Tomorrow Two Under "
    "Unlike Until Up Upon Was We Were What When Where Whether Which While Who Whose Why Will With Within Without "
    "Six Seven Eight Nine Ten Eleven Twelve Dozens Scores Hundreds Thousands Millions Half Witnesses Women Would "
    "Yesterday Yet You Your It's He's She's They're We're I'm There's That's Don't Didn't"
)
# What a speaker's name is followed by when a question or a cry in quotation marks stood before it.
SPEAKING: Final = (
    "said says asked asks added adds replied replies wrote writes tweeted posted shouted cried demanded wondered "
    "joked quipped continued explained recalled told"
)
