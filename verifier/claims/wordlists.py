"""Tables of words, written as running text."""


def word_set(text: str) -> frozenset[str]:
    """The words of a table, parted by blanks; an underscore joins the words of one phrase."""
    return frozenset(word.replace("_", " ") for word in text.split())
