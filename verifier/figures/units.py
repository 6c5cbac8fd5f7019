"""Units of measure as a table: canonical name, dimension, factor and offset to the base, and how each is written."""

from fractions import Fraction
from typing import Final, NamedTuple


class Unit(NamedTuple):
    """A unit: `value in base units = value * factor + offset`; `dimension` names what is measured."""

    name: str
    dimension: str
    factor: Fraction
    offset: Fraction = Fraction(0)


# name | dimension | factor (exact) | words (American spellings and plurals added by rule, or singular/plural) |
# symbols
_ROWS = """
metre|length|1|metre|m,mtr
kilometre|length|1000|kilometre,klick|km,kms
centimetre|length|1/100|centimetre|cm,cms
decimetre|length|1/10|decimetre|dm
millimetre|length|1/1000|millimetre|mm
micrometre|length|1/1000000|micrometre,micron|µm,μm
nanometre|length|1/1000000000|nanometre|nm
picometre|length|1/1000000000000|picometre|
mile|length|1609344/1000|mile|mi
nautical mile|length|1852|nautical mile|nmi
yard|length|9144/10000|yard|yd,yds
foot|length|3048/10000|foot/feet|ft
inch|length|254/10000|inch/inches|in.,″
furlong|length|201168/1000|furlong|
light year|length|9460730472580800|light year,light-year,lightyear|ly
astronomical unit|length|149597870700|astronomical unit|au
square metre|area|1|square metre,sq metre|m²,m2,sqm,sq m,sq. m,square m
square kilometre|area|1000000|square kilometre,sq kilometre|km²,km2,sq km,sqkm,sq. km,square km
square centimetre|area|1/10000|square centimetre|cm²,cm2,sq cm
square mile|area|2589988110336/1000000|square mile,sq mile|sq mi,sq. mi,square mi,mi²
square foot|area|9290304/100000000|square foot/square feet,sq foot/sq feet|sq ft,sq. ft,square ft,sqft,ft²
square yard|area|83612736/100000000|square yard|sq yd,sq. yd
square inch|area|64516/100000000|square inch/square inches|sq in
hectare|area|10000|hectare|ha
acre|area|40468564224/10000000|acre|ac
gram|mass|1/1000|gram,gramme|g
kilogram|mass|1|kilogram,kilogramme,kilo|kg,kgs
milligram|mass|1/1000000|milligram,milligramme|mg
microgram|mass|1/1000000000|microgram|µg,μg,mcg
tonne|mass|1000|tonne,metric ton,metric tonne|MT
ton|mass|1000|ton|
short ton|mass|90718474/100000|short ton|
long ton|mass|10160469088/10000000|long ton|
kilotonne|mass|1000000|kilotonne,kiloton|kt
megatonne|mass|1000000000|megatonne,megaton|Mt
gigatonne|mass|1000000000000|gigatonne,gigaton|Gt
pound|mass|45359237/100000000||lb,lbs,Lbs,LBS
ounce|mass|28349523125/1000000000000|ounce|oz
stone|mass|635029318/100000000|stone/stone|st
carat|mass|1/5000|carat|ct
litre|volume|1/1000|litre|l,L
millilitre|volume|1/1000000|millilitre|ml,mL
decilitre|volume|1/10000|decilitre|dl
centilitre|volume|1/100000|centilitre|cl
hectolitre|volume|1/10|hectolitre|hl
gallon|volume|3785411784/1000000000000|gallon|gal
imperial gallon|volume|454609/100000000|imperial gallon|
pint|volume|473176473/1000000000000|pint|
quart|volume|946352946/1000000000000|quart|
fluid ounce|volume|295735295625/10000000000000000|fluid ounce|fl oz
barrel|volume|158987294928/1000000000000|barrel|bbl,bpd
bushel|volume|3523907016688/100000000000000|bushel|
cubic metre|volume|1|cubic metre|m³,m3,cubic m,cu m,cu. m
cubic kilometre|volume|1000000000|cubic kilometre|km³,km3
cubic centimetre|volume|1/1000000|cubic centimetre|cc,cm³,cm3
cubic foot|volume|28316846592/1000000000000|cubic foot/cubic feet|cu ft,cu. ft,cubic ft,ft³
cubic yard|volume|764554857984/1000000000000|cubic yard|
cubic inch|volume|16387064/1000000000000|cubic inch/cubic inches|cu in
cubic mile|volume|4168181825440579584/1000000000|cubic mile|
cup|volume|2365882365/10000000000000||
teaspoon|volume|492892159375/100000000000000000|teaspoon|tsp
tablespoon|volume|1478676478125/100000000000000000|tablespoon|tbsp
acre-foot|volume|123348183754752/100000000000|acre foot/acre feet,acre-foot/acre-feet|
degree Celsius|temperature|1|degree celsius,degree centigrade,celsius/celsius,degree c,deg celsius,deg c,degc|°C,℃,ºC,C
degree Fahrenheit|temperature|5/9|degree fahrenheit,fahrenheit/fahrenheit,degree f,deg fahrenheit,deg f,degf|°F,℉,ºF,F
kelvin|temperature|1|kelvin,degree kelvin|K
degree|angle|1|degree|°,º
metre per second|speed|1|metre per second|m/s,mps,m per second
kilometre per second|speed|1000|kilometre per second|km/s
kilometre per hour|speed|1000/3600|kilometre per hour|km/h,kph,kmh,kmph,km/hr,km per hour,km an hour
mile per hour|speed|1609344/3600000|mile per hour|mph,MPH
mile per second|speed|1609344/1000|mile per second|
foot per second|speed|3048/10000|foot per second/feet per second|ft/s,fps
knot|speed|1852/3600|knot|kn,kts
mach|speed|34029/100|mach/mach|
watt|power|1|watt|W
kilowatt|power|1000|kilowatt|kW,KW,kw
megawatt|power|1000000|megawatt|MW
gigawatt|power|1000000000|gigawatt|GW
terawatt|power|1000000000000|terawatt|TW
milliwatt|power|1/1000|milliwatt|mW
horsepower|power|745699872/1000000|horsepower/horsepower,brake horsepower/brake horsepower|hp,HP,bhp,PS
joule|energy|1|joule|J
kilojoule|energy|1000|kilojoule|kJ
megajoule|energy|1000000|megajoule|MJ
watt hour|energy|3600|watt hour,watt-hour|Wh
kilowatt hour|energy|3600000|kilowatt hour,kilowatt-hour|kWh,KWh,kwh
megawatt hour|energy|3600000000|megawatt hour,megawatt-hour|MWh
gigawatt hour|energy|3600000000000|gigawatt hour,gigawatt-hour|GWh
terawatt hour|energy|3600000000000000|terawatt hour,terawatt-hour|TWh
calorie|energy|4184/1000|calorie|cal
kilocalorie|energy|4184|kilocalorie|kcal
british thermal unit|energy|105505585262/100000000|british thermal unit|BTU,Btu
newton|force|1|newton|N
newton metre|torque|1|newton metre,newton-metre|Nm,N·m
pound-foot|torque|13558179483314/10000000000000|pound foot/pound feet,pound-foot/pound-feet,foot-pound|lb-ft,lb ft,ft-lb
pascal|pressure|1|pascal|Pa
kilopascal|pressure|1000|kilopascal|kPa
hectopascal|pressure|100|hectopascal|hPa
millibar|pressure|100|millibar|mbar,mb
megapascal|pressure|1000000|megapascal|MPa
gigapascal|pressure|1000000000|gigapascal|GPa
bar|pressure|100000||
pound per square inch|pressure|6894757/1000|pound per square inch|psi
volt|voltage|1|volt|V
kilovolt|voltage|1000|kilovolt|kV
megavolt|voltage|1000000|megavolt|MV
ampere|current|1|ampere,amp|A
ohm|resistance|1|ohm|Ω
mile per gallon|fuel economy|1|mile per gallon|mpg
litre per 100 kilometres|fuel economy|1||L/100km,l/100km
revolution per minute|rotation|1|revolution per minute|rpm
beat per minute|rotation|1|beat per minute|bpm
hertz|frequency|1|hertz/hertz|Hz
kilohertz|frequency|1000|kilohertz/kilohertz|kHz
megahertz|frequency|1000000|megahertz/megahertz|MHz
gigahertz|frequency|1000000000|gigahertz/gigahertz|GHz
decibel|sound level|1|decibel|dB
lumen|light|1|lumen|lm
sievert|dose|1|sievert|Sv
millisievert|dose|1/1000|millisievert|mSv
becquerel|radioactivity|1|becquerel|Bq
bit|storage|1/8||
byte|storage|1|byte|
kilobyte|storage|1000|kilobyte|KB,kB
megabyte|storage|1000000|megabyte|MB
gigabyte|storage|1000000000|gigabyte,gig|GB,Gb
terabyte|storage|1000000000000|terabyte|TB
petabyte|storage|1000000000000000|petabyte|PB
exabyte|storage|1000000000000000000|exabyte|EB
zettabyte|storage|1000000000000000000000|zettabyte|ZB
kilobit per second|bit rate|1000|kilobit per second|kbps,Kbps
megabit per second|bit rate|1000000|megabit per second|Mbps,mbps
gigabit per second|bit rate|1000000000|gigabit per second|Gbps
megabit|bits|1000000|megabit|Mb
gigabit|bits|1000000000|gigabit|
pixel|pixels|1|pixel|px
megapixel|pixels|1000000|megapixel|MP
mole|amount of substance|1|mole|mol
part per million|proportion|1/1000000|part per million|ppm
part per billion|proportion|1/1000000000|part per billion|ppb
second|time|1|second|s,sec,secs
millisecond|time|1/1000|millisecond|ms
minute|time|60|minute|min,mins
hour|time|3600|hour|h,hr,hrs
day|time|86400|day|
week|time|604800|week|wk,wks
fortnight|time|1209600|fortnight|
month|time|2629800|month|mo
quarter|time|7889400||
season|time|7889400||
year|time|31557600|year|yr,yrs
decade|time|315576000|decade|
century|time|3155760000|century/centuries|
millennium|time|31557600000|millennium/millennia,millennium/millenniums|
generation|generations|1||
"""


_OFFSETS: Final = {"degree Fahrenheit": Fraction(-160, 9), "kelvin": Fraction(-27315, 100)}


def _read(rows: str) -> tuple[dict[str, Unit], dict[str, Unit], dict[str, Unit]]:
    """The units by name, by spelling in lower case, and by symbol as written."""
    by_name: dict[str, Unit] = {}
    by_word: dict[str, Unit] = {}
    by_symbol: dict[str, Unit] = {}
    for row in rows.strip().splitlines():
        name, dimension, factor, words, symbols = row.split("|")
        unit = by_name[name] = Unit(name, dimension, Fraction(factor), _OFFSETS.get(name, Fraction(0)))
        for word in filter(None, words.split(",")):
            singular, _, several = word.partition("/")
            for form in (singular, several or plural(singular)):
                by_word.update(dict.fromkeys(_spellings(form), unit))
        by_symbol.update(dict.fromkeys(filter(None, symbols.split(",")), unit))
    return by_name, by_word, by_symbol


def plural(word: str) -> str:
    """The plural of a unit: of a compound its first word takes the s ("metres per second", "degrees celsius")."""
    first, space, rest = word.partition(" ")
    compound = " per " in word or first in {"degree", "deg"}
    return f"{first}s{space}{rest}" if compound else f"{word}s"


def _spellings(word: str) -> set[str]:
    """A unit's spellings: British and American, and “a second” or “an hour” for “per second”, “per hour”."""
    american = word.replace("metre", "meter").replace("litre", "liter")
    forms = {word, american}
    return forms | {form.replace(" per hour", " an hour").replace(" per ", " a ") for form in forms}


UNITS, UNIT_WORDS, UNIT_SYMBOLS = _read(_ROWS)
UNIT_FIRSTS: Final = frozenset(word.split()[0] for word in UNIT_WORDS) | {"sq", "cu", "fl", "deg"}
# A unit, and one that it is taken for in a hurry.
NEIGHBOURS: Final = tuple(
    pair
    for one, other in (
        row.split("|")
        for row in (
            "foot|mile", "foot|inch", "foot|yard", "metre|kilometre", "metre|centimetre", "metre|foot", "metre|yard",
            "mile|nautical mile", "mile|kilometre", "inch|centimetre", "centimetre|millimetre", "acre|hectare",
            "hectare|square kilometre", "acre|square mile", "square foot|square yard", "square mile|square kilometre",
            "pound|ounce", "pound|kilogram", "gram|kilogram", "pound|stone", "tonne|kilogram", "gallon|litre",
            "pint|litre", "gallon|pint", "knot|mile per hour", "knot|kilometre per hour",
            "mile per hour|kilometre per hour", "mile per hour|metre per second",
            "metre per second|kilometre per hour", "litre|cubic metre", "barrel|gallon",
        )
    )
    for pair in ((one, other), (other, one))
)  # fmt: skip
DURATIONS: Final = frozenset(name for name, unit in UNITS.items() if unit.dimension == "time")

# Symbols that are everyday words or letters too: believed only straight after digits, glued to them.
GLUED_ONLY: Final = frozenset({"C", "F", "K", "A", "V", "N", "W", "J", "g", "s", "h", "l", "L", "MP", "MT", "PS", "ly",
                               "au", "in.", "mo", "ct", "ac", "cl", "nm", "m", "b", "mb", "kn", "cal",
                               "st"})  # fmt: skip


def dimension_of(unit: str | None) -> str | None:
    """The dimension of a canonical unit name ("kilometre" is a length), "money" for an ISO code, else None."""
    if unit is None:
        return None
    known = UNITS.get(unit)
    if known is not None:
        return known.dimension
    if unit in {"percent", "percentage point", "basis point"}:
        return "proportion"
    return "money" if len(unit) == 3 and unit.isupper() else None
