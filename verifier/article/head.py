"""The head of an article: its date line, named fields, front matter, byline and own headline, told from the story."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from verifier.article.dates import WRITTEN_DATES, date_within
from verifier.article.lines import Layout, Line, is_bullet, is_unfinished
from verifier.article.span import Span


def _row(names: str) -> frozenset[str]:
    return frozenset(names.split("|"))


TITLE_FIELDS: Final = _row("title|headline|hed")
PUBLISHED_FIELDS: Final = _row(
    "date|published|published on|published at|publication date|pubdate|posted|first published|issued"
)
OTHER_FIELDS: Final = _row(
    "by|byline|author|authors|writer|reporter|source|agency|publisher|publication|section|category|desk|slug|url|link"
    "|permalink|id|language|lang|tags|keywords|topic|topics|updated|last updated|modified|last modified|copyright"
    "|embargo|word count|dateline"
)
AGENCIES: Final = _row(
    "ap|the associated press|associated press|afp|agence france-presse|reuters|dpa|pa|pa media|press association|upi"
    "|xinhua|tass|bloomberg|efe|ansa|kyodo|staff|staff reporter|staff writer"
)
_FIELD = re.compile(r"(?P<key>[A-Za-z][A-Za-z _-]{1,20}?)[ \t]{0,4}:(?!//)[ \t]*(?P<value>.*)", re.DOTALL)
_MATTER_LINE = re.compile(r"(?:[\w.-]+[ \t]*:(?:\s.*)?|[ \t]*[-#].*|[ \t]+\S.*)", re.DOTALL)
_STAMP = re.compile(
    r"date[ \t]{1,4}\d{4}-\d{1,2}-\d{1,2}(?=\s|\Z)"
    r"|[(\[](?P<bracketed>[^()\[\]\n]{8,48})[)\]](?=\s)"
    r"|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S{0,14})?[ \t]{0,4}[:–—|-]?(?=\s+[\"“‘'A-Z]|\Z)",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?:first )?(?P<word>published|posted|issued|updated|modified|last updated)\b", re.IGNORECASE)
_AROUND_A_DATE = re.compile(
    r"(?:[\s,.|()\[\]–—-]|on|at|of|date|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|\d{1,2}[:.h]\d\d(?:[:.]\d\d)?|[ap]\.?m\.?|z|[+-]\d\d:?\d\d|[ecmp][sd]?t|gmt|bst|utc|cet|cest|ist)*+\Z",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:By|BY|by)\s{1,3}(?P<names>[^\W\d_][^.!?\n]{2,90}(?:\.[^.!?\n]{1,60}){0,3})\Z")
_NOT_A_NAME: Final = _row(
    "this|that|these|those|all|most|last|next|early|late|mid|monday|tuesday|wednesday|thursday|friday|saturday"
    "|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter"
    "|contrast|far|comparison|law|then|now|noon|midnight"
)
_JOBS: Final = _row("correspondent|correspondents|reporter|reporters|editor|writer|staff|agencies|bureau|desk")
_SLUG = re.compile(r"[A-Z]{2,6}-{1,2}[A-Z][A-Za-z]*(?:-{1,2}[\w.]+)+(?:,.{0,60})?\Z")
_DATELINE = re.compile(
    r"[A-Z][A-Z .,'’/-]{2,40}(?:, [A-Z][a-z]+\.?(?: \d{1,2})?(?:,? \d{4})?)?(?: ?\([^)]{2,30}\))?"
    r"\s?(?:--|[–—-])(?:\s|\Z)"
)
_ACRONYM = re.compile(r"\b[A-Z]\.(?:[A-Z]\.)+\Z")
_LONGEST_HEADING = 160
_LONGEST_FIELD = 240
_MOST_HEADING_WORDS = 25
_LONGEST_MATTER = 200
_LONG_WORD = 4
_TITLE_CASE_SHARE = 0.7
_MOST_BYLINE_WORDS = 14


@dataclass(slots=True)
class Head:
    """What stands before the story; `story` is the index of the story's first line, `start` where it begins on it."""

    metadata: list[Span] = field(default_factory=list)
    title: str | None = None
    published: date | None = None
    heading: Line | None = None
    story: int = 0
    start: int = 0

    def note(self, start: int, end: int) -> None:
        """Keep a stretch out of the story."""
        self.metadata.append(Span(start, end))


def read_head(lines: list[Line], layout: Layout) -> Head:
    """The head of an article of these lines; no line is read as metadata once the story has begun."""
    head = Head()
    place = _front_matter(lines, head)
    while place < len(lines):
        line = lines[place]
        if line.blank or _is_metadata(line, lines, place, head):
            place += 1
        elif head.heading is None and _is_heading(line, lines, place, layout):
            head.heading = line
            place += 1
        else:
            break
    head.story = place
    head.start = lines[place].start if place < len(lines) else lines[-1].end
    if place < len(lines):
        _stamp(lines[place], head)
        _dateline(lines[place], head)
    return head


def _front_matter(lines: list[Line], head: Head) -> int:
    """Read a block of "key: value" lines between two "---" at the very top; the index of the line behind it."""
    first = next((place for place, line in enumerate(lines) if not line.blank), 0)
    if lines[first].text.lstrip("\ufeff") != "---":
        return 0
    for place in range(first + 1, min(len(lines), first + _LONGEST_MATTER)):
        line = lines[place]
        if line.text in {"---", "..."} and place > first + 1:
            head.note(lines[first].words_start, line.words_end)
            for entry in lines[first + 1 : place]:
                _read_field(entry.text, head)
            return place + 1
        if not (line.blank or _MATTER_LINE.fullmatch(" " * line.indent + line.text)):
            return 0
    return 0


def _is_metadata(line: Line, lines: list[Line], place: int, head: Head) -> bool:
    following = lines[place + 1] if place + 1 < len(lines) else None
    alone = following is None or following.blank or not following.text[0].islower()
    known = (
        _read_field(line.text, head)
        or _read_date_line(line.text, head)
        or (alone and (_is_byline(line.text) or _is_agency(line.text) or _SLUG.match(line.text) is not None))
        or line.text == "\ufeff"
    )
    if known:
        head.note(line.words_start, line.words_end)
    return known


def _read_field(text: str, head: Head) -> bool:
    """Take a "Title: …" or "Date: …" line into the head; False for any other line."""
    match = _FIELD.match(text.lstrip("\ufeff"))
    if match is None or len(text) > _LONGEST_FIELD:
        return False
    key = match["key"].lower().replace("_", " ").replace("-", " ").strip()
    value = match["value"].strip().strip("\"'“”").strip()
    if key in TITLE_FIELDS:
        head.title = head.title or value or None
    elif key in PUBLISHED_FIELDS:
        head.published = head.published or date_within(value)
    else:
        return key in OTHER_FIELDS
    return True


def _read_date_line(text: str, head: Head) -> bool:
    """Take a line that holds a date and nothing else, or begins with "Published", into the head."""
    if len(text) > _LONGEST_HEADING:
        return False
    dated = _DATED.match(text)
    read = date_within(text)
    if dated is not None:
        if read is None or text.endswith("."):
            return False
        if dated["word"].lower() in {"published", "posted", "issued"}:
            head.published = head.published or read
        return True
    if read is None or not _only_a_date(text):
        return False
    head.published = head.published or read
    return True


def _only_a_date(text: str) -> bool:
    for form in WRITTEN_DATES:
        match = form.search(text)
        if match is not None:
            rest = text[: match.start()] + " " + text[match.end() :]
            rest = rest.replace("T", " ", 1) if text[match.end() : match.end() + 1] == "T" else rest
            return _AROUND_A_DATE.match(rest) is not None
    return False


def _is_byline(text: str) -> bool:
    match = _BYLINE.match(text)
    if match is None or text.endswith((".", "?", "!", ":")):
        return False
    words = match["names"].split()
    if len(words) > _MOST_BYLINE_WORDS or words[0].lower().strip(",") in _NOT_A_NAME:
        return False
    if not _JOBS.isdisjoint(word.lower().strip(",") for word in words):
        return True
    names = re.split(r",| and | for | in |[|/–—]", match["names"])[0].split()
    return all(name[0].isupper() or name.lower() in {"de", "von", "van", "der", "al", "bin", "da"} for name in names)


def _is_agency(text: str) -> bool:
    return text.strip("()[] ").lower() in AGENCIES


def _is_heading(line: Line, lines: list[Line], place: int, layout: Layout) -> bool:
    """Whether the first line of an article is its own headline: short, alone, and not closed like a sentence."""
    text = line.text
    following = next((later for later in lines[place + 1 : place + 4] if not later.blank), None)
    if following is None or len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_HEADING_WORDS:
        return False
    if not any(map(str.isalpha, text)) or is_bullet(line) or _DATELINE.match(text) or _STAMP.match(text):
        return False
    neighbour = lines[place + 1]
    if not neighbour.blank and not layout.stands_apart(line, neighbour):
        return False
    closed = text.rstrip("\"'”’»)")
    if is_unfinished(line) or closed.endswith((";", ":", "…")):
        return False
    if not closed.endswith(".") or _ACRONYM.search(closed[-8:]) or _in_title_case(closed):
        return True
    return _DATELINE.match(following.text) is not None


def _in_title_case(text: str) -> bool:
    """Whether most longer words after the first are capitals: no sentence of a story is set so."""
    words = [word for word in re.findall(r"[^\W\d_]+", text)[1:] if len(word) >= _LONG_WORD]
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= _TITLE_CASE_SHARE * len(words)


def _stamp(line: Line, head: Head) -> None:
    """Take a date that stands before the first words of the story, on their line."""
    match = _STAMP.match(line.text)
    if match is None:
        return
    written = match["bracketed"] or match.group()
    read = date_within(written)
    if match["bracketed"] and (read is None or not _only_a_date(written)):
        return
    head.published = head.published or read
    head.note(line.words_start, line.words_start + match.end())
    head.start = line.words_start + match.end()


def dateline_length(text: str) -> int:
    """How many code points of a sentence are its dateline ("MERAN, Sept 17 - "); 0 where it has none."""
    match = _DATELINE.match(text)
    return match.end() if match else 0


def _dateline(line: Line, head: Head) -> None:
    """Take the date of a dateline that names the year; the dateline itself belongs to the story."""
    match = _DATELINE.match(line.text)
    if match is not None and head.published is None:
        head.published = date_within(match.group())
