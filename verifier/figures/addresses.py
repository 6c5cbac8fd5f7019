"""Where web and mail addresses, handles and hashtags stand: spans whose digits are no figures."""

import re
from typing import Final, NamedTuple

_LONGEST: Final = 2048
_SIGN: Final = re.compile(r"://|www\.|@|#|\bdoi:", re.IGNORECASE)
_NAMES: Final = {"@": "mail address", "#": "hashtag"}


class Address(NamedTuple):
    """A span of offsets and what stands there."""

    start: int
    end: int
    name: str


def addresses(source: str) -> list[Address]:
    """Every address in a text, in order, found in one pass whatever the text."""
    found: list[Address] = []
    last = 0
    for match in _SIGN.finditer(source):
        if match.start() < last:
            continue
        start = _start(source, match.start(), last)
        last = _end(source, match.end())
        sign = match[0]
        if sign == "#" and source[match.end() : last].isdecimal():
            found.append(Address(match.start(), last, "case number"))
        else:
            name = "handle" if sign == "@" and start == match.start() else _NAMES.get(sign, "URL")
            found.append(Address(start, last, name))
    return found


def _start(source: str, at: int, floor: int) -> int:
    floor = max(floor, at - _LONGEST)
    while at > floor and not source[at - 1].isspace() and source[at - 1] not in '()<>[]"“”':
        at -= 1
    return at


def _end(source: str, at: int) -> int:
    floor, ceiling = at, min(len(source), at + _LONGEST)
    while at < ceiling and not source[at].isspace() and source[at] not in '<>"“”':
        at += 1
    while at > floor and source[at - 1] in ".,;:!?)]}'’":
        at -= 1
    return at
