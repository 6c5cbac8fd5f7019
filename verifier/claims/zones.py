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
America/Toronto: toronto ottawa montreal
America/Chicago: chicago houston dallas
America/Denver: denver
America/Los_Angeles: los_angeles san_francisco seattle california pacific hollywood silicon_valley
America/Mexico_City: mexico_city
America/Bogota: bogota
America/Lima: lima
America/Caracas: caracas
America/Sao_Paulo: sao_paulo rio_de_janeiro brasilia
America/Argentina/Buenos_Aires: buenos_aires
America/Santiago: santiago
Europe/London: london british edinburgh uk
Europe/Dublin: dublin
Europe/Lisbon: lisbon
Europe/Madrid: madrid barcelona
Europe/Paris: paris french central_european
Europe/Brussels: brussels
Europe/Amsterdam: amsterdam the_hague
Europe/Berlin: berlin frankfurt munich hamburg german
Europe/Zurich: geneva zurich davos
Europe/Rome: rome milan vatican
Europe/Vienna: vienna
Europe/Prague: prague
Europe/Warsaw: warsaw
Europe/Stockholm: stockholm
Europe/Oslo: oslo
Europe/Copenhagen: copenhagen
Europe/Helsinki: helsinki
Europe/Athens: athens
Europe/Bucharest: bucharest
Europe/Kyiv: kyiv kiev
Europe/Istanbul: istanbul ankara
Europe/Moscow: moscow
Africa/Cairo: cairo
Africa/Lagos: lagos abuja
Africa/Nairobi: nairobi
Africa/Johannesburg: johannesburg cape_town pretoria
Asia/Jerusalem: jerusalem tel_aviv gaza
Asia/Beirut: beirut
Asia/Baghdad: baghdad
Asia/Riyadh: riyadh
Asia/Dubai: dubai abu_dhabi
Asia/Tehran: tehran
Asia/Karachi: karachi islamabad
Asia/Kolkata: delhi new_delhi mumbai kolkata bengaluru indian
Asia/Dhaka: dhaka
Asia/Bangkok: bangkok
Asia/Jakarta: jakarta
Asia/Singapore: singapore
Asia/Hong_Kong: hong_kong
Asia/Shanghai: beijing shanghai chinese
Asia/Taipei: taipei
Asia/Manila: manila
Asia/Seoul: seoul
Asia/Tokyo: tokyo osaka japanese
Australia/Sydney: sydney melbourne canberra
Australia/Brisbane: brisbane
Australia/Perth: perth
Pacific/Auckland: auckland wellington
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
