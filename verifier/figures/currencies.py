"""Currencies as a table: ISO code, names, symbols, prefixes, and the hundredth parts that are named apart."""

from decimal import Decimal
from typing import Final

# code | names (singular; plural added by rule, or singular/plural) | symbols and prefixes as written
_ROWS = """
USD|dollar,us dollar,u.s. dollar,american dollar,united states dollar,buck|$,US$,us$,U.S.$,u.s.$,USD,US $
EUR|euro/euro,euro/euros|€,EUR
GBP|pound,pound sterling/pounds sterling,sterling/sterling,british pound,quid/quid|£,GBP,₤,UK£
JPY|yen/yen,japanese yen/japanese yen|¥,JPY,JP¥
CNY|yuan/yuan,chinese yuan/chinese yuan,renminbi/renminbi,rmb/rmb|CNY,RMB,CN¥
AUD|australian dollar,aussie dollar|A$,AU$,AUD,AUD$,aud$
CAD|canadian dollar|C$,CA$,CAD$,cad$,Can$,CAD,CDN$,Cdn$
NZD|new zealand dollar|NZ$,NZD
HKD|hong kong dollar|HK$,HKD
SGD|singapore dollar|S$,SG$,SGD
TWD|taiwan dollar,new taiwan dollar|NT$,TWD
JMD|jamaican dollar|J$,JMD
BBD|barbados dollar|BBD
INR|rupee,indian rupee|₹,Rs,Rs.,INR
PKR|pakistani rupee|PKR
LKR|sri lankan rupee|LKR
NPR|nepalese rupee|NPR
IDR|rupiah/rupiah,indonesian rupiah/indonesian rupiah|Rp,IDR
CHF|swiss franc,franc|CHF,SFr
SEK|swedish krona/swedish kronor,krona/kronor|SEK
NOK|norwegian krone/norwegian kroner,krone/kroner|NOK
DKK|danish krone/danish kroner|DKK
ISK|icelandic krona/icelandic kronur|ISK
PLN|zloty,polish zloty|PLN,zł
CZK|czech koruna/czech korunas,koruna/koruny|CZK,Kč
HUF|forint,hungarian forint|HUF
RON|romanian leu/romanian lei|RON
BGN|bulgarian lev/bulgarian leva|BGN
RUB|rouble,ruble,russian rouble,russian ruble|₽,RUB
UAH|hryvnia/hryvnia,hryvnia/hryvnias|₴,UAH
TRY|turkish lira/turkish lira,lira/lira,lira/liras|₺
ILS|shekel,israeli shekel,new shekel|₪,ILS,NIS
EGP|egyptian pound|EGP,E£
SAR|riyal,saudi riyal|SAR
QAR|qatari riyal|QAR
AED|dirham,uae dirham,emirati dirham|AED
KWD|kuwaiti dinar|KWD
BHD|bahraini dinar|BHD
JOD|jordanian dinar|JOD
IQD|iraqi dinar|IQD
DZD|algerian dinar|DZD
TND|tunisian dinar|TND
RSD|serbian dinar|RSD
MAD|moroccan dirham|DH
IRR|iranian rial,rial|IRR
SYP|syrian pound|SYP
LBP|lebanese pound,lebanese lira/lebanese lira|LBP
ZAR|rand/rand,south african rand/south african rand|ZAR
NGN|naira/naira,nigerian naira/nigerian naira|₦,NGN
GHS|cedi,ghanaian cedi|GHS,GH₵,₵
KES|kenyan shilling,shilling|KES,KSh,Ksh,Sh
UGX|ugandan shilling|UGX,USh
TZS|tanzanian shilling|TZS,TSh
ETB|birr/birr,ethiopian birr/ethiopian birr|ETB
XAF|cfa franc|XAF,FCFA,CFA
BRL|real/reais,brazilian real/brazilian reais,brazilian real/brazilian reals|R$,BRL
MXN|mexican peso,peso|MXN,Mex$,MX$
ARS|argentine peso,argentinian peso|ARS,AR$
CLP|chilean peso|CLP,CLP$
COP|colombian peso|COL$
CUP|cuban peso|CUP
PHP|philippine peso|₱,PHP
PEN|peruvian sol/peruvian soles,nuevo sol/nuevos soles|S/.
UYU|uruguayan peso|UYU
BOB|boliviano,bolivian boliviano|Bs.
VES|bolivar,venezuelan bolivar|VES
KRW|won/won,south korean won/south korean won,korean won/korean won|₩,KRW
KPW|north korean won/north korean won|KPW
THB|baht/baht,thai baht/thai baht|฿,THB
VND|dong/dong,vietnamese dong/vietnamese dong|₫,VND
MYR|ringgit/ringgit,malaysian ringgit/malaysian ringgit|RM,MYR
BDT|taka/taka,bangladeshi taka/bangladeshi taka|৳,BDT,Tk
MMK|kyat,myanmar kyat|MMK
KHR|cambodian riel|KHR
KZT|tenge/tenge,kazakh tenge/kazakh tenge|₸,KZT
GEL|georgian lari/georgian lari,lari/lari|₾,GEL
AFN|afghani,afghan afghani|AFN
BTC|bitcoin/bitcoin,bitcoin/bitcoins|₿,BTC
ETH|ether/ether|ETH
DEM|deutsche mark,deutschmark,german mark,d-mark|DM
FRF|french franc|FRF
ITL|italian lira/italian lire|ITL
ESP|peseta,spanish peseta|ESP
FIM|markka/markka,finnish markka/finnish markka,finnish mark|FIM
NLG|guilder,dutch guilder|NLG
BEF|belgian franc|BEF
ATS|austrian schilling|ATS
IEP|irish pound,punt|IEP
PTE|portuguese escudo,escudo|PTE
GRD|drachma,greek drachma|GRD
"""

# Hundredths: word or symbol -> (code, how many whole units one is). "p" and "c" are believed glued to digits only.
SUBUNITS: Final = {
    "cent": ("USD", Decimal("0.01")), "cents": ("USD", Decimal("0.01")), "¢": ("USD", Decimal("0.01")),
    "penny": ("GBP", Decimal("0.01")), "pennies": ("GBP", Decimal("0.01")), "pence": ("GBP", Decimal("0.01")),
    "p": ("GBP", Decimal("0.01")), "paise": ("INR", Decimal("0.01")), "kopecks": ("RUB", Decimal("0.01")),
    "eurocents": ("EUR", Decimal("0.01")), "agorot": ("ILS", Decimal("0.01")),
}  # fmt: skip


# Codes that are no English words and are met in lower case.
_SPELT_SMALL: Final = frozenset({"USD", "EUR", "GBP", "AUD", "CAD", "JPY", "CNY", "CHF", "INR"})


def _read(rows: str) -> tuple[dict[str, str], dict[str, str]]:
    """Codes by name in lower case, and by symbol or prefix as written."""
    by_name: dict[str, str] = {}
    by_symbol: dict[str, str] = {}
    for row in rows.strip().splitlines():
        code, names, symbols = row.split("|")
        for name in names.split(","):
            singular, _, plural = name.partition("/")
            by_name.setdefault(singular, code)
            by_name.setdefault(plural or singular + "s", code)
        for symbol in symbols.split(","):
            by_symbol[symbol] = code
        if code in _SPELT_SMALL:
            by_name[code.lower()] = code
    return by_name, by_symbol


CURRENCY_NAMES, CURRENCY_SYMBOLS = _read(_ROWS)
SIGNS: Final = frozenset(symbol for symbol in CURRENCY_SYMBOLS if len(symbol) == 1 and not symbol.isalpha())
