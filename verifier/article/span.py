"""A place in an article's text."""

from dataclasses import dataclass
from typing import Literal

PartName = Literal["body", "headline"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code-point offsets `start` (included) to `end` (excluded) into one part's text, exactly as received."""

    start: int
    end: int
    part: PartName = "body"

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span of the same part."""
        return self.part == other.part and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one character of the same part."""
        return self.part == other.part and self.start < other.end and other.start < self.end
