"""The time zones that articles name: by abbreviation, by city, and by the words for a country's time."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from verifier.figures.calendar_words import shifted

# Abbreviation -> minutes ahead of universal time (None where it names summer and winter time alike) and the zone. What
# several countries use for different times (IST, CST, BST) is left out.
_ABBREVIATIONS: Final = """
GMT 0 -
UTC 0 -
ET - America/New_York
EST -300 America/New_York
EDT -240 America/New_York
CT - America/Chicago
CDT -300 America/Chicago
MT - America/Denver
MDT -360 America/Denver
PT - America/Los_Angeles
PST -480 America/Los_Angeles
PDT -420 America/Los_Angeles
CET 60 Europe/Berlin
CEST 120 Europe/Berlin
EET 120 Europe/Athens
EEST 180 Europe/Athens
MSK 180 -
TRT 180 -
JST 540 -
KST 540 -
HKT 480 -
SGT 480 -
WIB 420 -
AEST 600 Australia/Sydney
AEDT 660 Australia/Sydney
NZST 720 Pacific/Auckland
NZDT 780 Pacific/Auckland
WAT 60 -
EAT 180 -
CAT 120 -
SAST 120 -
"""
# Zone of the IANA database: the places and adjectives that stand for it.
_PLACES: Final = """
America/New_York: new_york washington boston miami philadelphia atlanta eastern washington_dc
America/New_York: baltimore pittsburgh cleveland orlando cape_canaveral new_jersey pennsylvania massachusetts
America/Toronto: toronto ottawa montreal quebec_city
America/Chicago: chicago houston dallas minneapolis milwaukee new_orleans illinois wisconsin
America/Denver: denver salt_lake_city colorado
America/Los_Angeles: los_angeles san_francisco seattle california pacific hollywood silicon_valley san_diego las_vegas
America/Mexico_City: mexico_city
America/Bogota: bogota
America/Lima: lima
America/Caracas: caracas
America/Sao_Paulo: sao_paulo rio_de_janeiro brasilia
America/Argentina/Buenos_Aires: buenos_aires
America/Santiago: santiago
Europe/London: london british edinburgh uk england scotland glasgow liverpool cardiff britain
Europe/Dublin: dublin ireland
Europe/Lisbon: lisbon
Europe/Madrid: madrid barcelona seville
Europe/Paris: paris french central_european lyon marseille france
Europe/Brussels: brussels belgium
Europe/Amsterdam: amsterdam the_hague rotterdam
Europe/Berlin: berlin frankfurt munich hamburg german cologne germany
Europe/Zurich: geneva zurich davos bern switzerland
Europe/Rome: rome milan vatican naples turin italy
Europe/Vienna: vienna austria
Europe/Prague: prague
Europe/Warsaw: warsaw poland
Europe/Stockholm: stockholm sweden
Europe/Oslo: oslo norway
Europe/Copenhagen: copenhagen denmark
Europe/Helsinki: helsinki finland
Europe/Athens: athens greece
Europe/Bucharest: bucharest romania
Europe/Kyiv: kyiv kiev
Europe/Istanbul: istanbul ankara turkey
Europe/Moscow: moscow
Africa/Cairo: cairo egypt
Africa/Lagos: lagos abuja nigeria
Africa/Nairobi: nairobi kenya
Africa/Johannesburg: johannesburg cape_town pretoria south_africa durban
Asia/Jerusalem: jerusalem tel_aviv gaza israel
Asia/Beirut: beirut
Asia/Baghdad: baghdad iraq
Asia/Riyadh: riyadh jeddah saudi_arabia
Asia/Dubai: dubai abu_dhabi
Asia/Tehran: tehran
Asia/Karachi: karachi islamabad lahore pakistan
Asia/Kolkata: delhi new_delhi mumbai kolkata bengaluru indian india chennai hyderabad sriharikota
Asia/Dhaka: dhaka bangladesh
Asia/Bangkok: bangkok thailand
Asia/Jakarta: jakarta
Asia/Singapore: singapore
Asia/Hong_Kong: hong_kong
Asia/Shanghai: beijing shanghai chinese china
Asia/Taipei: taipei taiwan
Asia/Manila: manila philippines
Asia/Seoul: seoul south_korea korean
Asia/Tokyo: tokyo osaka japanese japan
Australia/Sydney: sydney melbourne canberra
Australia/Brisbane: brisbane
Australia/Perth: perth
Pacific/Auckland: auckland wellington
Europe/Budapest: budapest hungary
Europe/Belgrade: belgrade
Europe/Sofia: sofia
Asia/Kuala_Lumpur: kuala_lumpur
Asia/Ho_Chi_Minh: hanoi
Asia/Kathmandu: kathmandu
Asia/Kabul: kabul
Asia/Qatar: doha
Asia/Baku: baku
Asia/Tbilisi: tbilisi
Asia/Yerevan: yerevan
Asia/Colombo: colombo
Africa/Addis_Ababa: addis_ababa
Africa/Accra: accra
Africa/Algiers: algiers
Africa/Tunis: tunis
America/Vancouver: vancouver
America/Edmonton: calgary edmonton
America/Phoenix: phoenix
America/Havana: havana
Australia/Adelaide: adelaide
Pacific/Honolulu: honolulu hawaii
"""
ZONE_OF_PLACE: Final = {
    place.replace("_", " "): zone
    for zone, _, places in (row.partition(": ") for row in _PLACES.strip().splitlines())
    for place in places.split()
}
_ZONES: Final = {name: (minutes, zone) for name, minutes, zone in map(str.split, _ABBREVIATIONS.strip().splitlines())}
# On one of these two days every zone that changes its clocks is on its one time, on the other day on the other.
_HALVES: Final = frozenset({date(2024, 1, 15), date(2024, 7, 15)})
_SUMMER_TIMES: Final = frozenset("EDT CDT MDT PDT CEST EEST AEDT NZDT".split())


def is_known_zone(name: str | None) -> bool:
    """Whether an abbreviation, alone or with hours ahead ("GMT+2"), names one time."""
    return name is not None and (name in _ZONES or _shift(name) is not None)


def gaps(one: str, other: str, days: tuple[date, date] | None) -> frozenset[int]:
    """The minutes by which the clocks of one zone or place can be meant to lag behind another's, on some days.

    Without days both halves of the year count, but for a summer time only the half in which its place keeps it. An
    abbreviation of standard time may be meant as it stands or as its place's clocks ("EST" is written all summer). On
    the day before and after a change of clocks both times count. Raises KeyError for a zone that is not in the tables.
    """
    dated = {shifted(day, by) for day in days for by in (-1, 0, 1)} if days else _HALVES
    kept = {day for day in dated if days or (_keeps(one, day) and _keeps(other, day))}
    return frozenset(b - a for day in kept for a in _offsets(one, day) for b in _offsets(other, day))


def _offsets(name: str, day: date) -> frozenset[int]:
    """The minutes ahead of universal time that a zone or a place can be meant to be on a day."""
    shift = _shift(name)
    if shift is not None:
        return frozenset({shift})
    minutes, zone = _ZONES[name] if name in _ZONES else ("-", ZONE_OF_PLACE[name])
    fixed = frozenset() if minutes == "-" else frozenset({int(minutes)})
    return fixed if zone == "-" else fixed | {_offset(zone, day)}


def _keeps(name: str, day: date) -> bool:
    """Whether the clocks of a zone named by its summer time are on it that day; true of any other zone."""
    if name not in _SUMMER_TIMES:
        return True
    minutes, zone = _ZONES[name]
    return _offset(zone, day) == int(minutes)


def _shift(name: str) -> int | None:
    """The minutes of "GMT+2" or "UTC-5"."""
    base, hours = name[:3], name[3:]
    if base not in {"GMT", "UTC"} or not hours[1:].isdecimal() or len(hours) > 3 or not hours.isascii():
        return None
    return int(hours[1:]) * (60 if hours[0] == "+" else -60)


@lru_cache(maxsize=1024)
def _offset(zone: str, day: date) -> int:
    noon = datetime(min(max(day.year, 1900), 2100), day.month, min(day.day, 28), 12, tzinfo=UTC)
    ahead = noon.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)
    return int(ahead.total_seconds()) // 60
