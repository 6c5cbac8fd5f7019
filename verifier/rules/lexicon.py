"""Words and phrases as patterns: a table of them, written one a space, becomes one regular expression."""

import re


def words(table: str, *, before: str = "", behind: str = "") -> re.Pattern[str]:
    """A pattern for any word of a table; "_" stands for a space, "*" for any ending; case does not count.

    `before` and `behind` are patterns that must match on either side.
    """
    listed = "|".join(_word(word) for word in table.split())
    return re.compile(rf"{before}\b(?:{listed})\b{behind}", re.IGNORECASE)


def _word(word: str) -> str:
    return re.escape(word.replace("_", " ")).replace(r"\*", r"\w*")
