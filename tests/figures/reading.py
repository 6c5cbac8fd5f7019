"""How the tests look at one figure among the figures of a sentence."""

from verifier.figures import Figure, scan


def only(text, wanted, **options) -> Figure:
    """The one figure whose text is `wanted`."""
    found = [figure for figure in scan(text, **options) if figure.text == wanted]
    assert len(found) == 1, [figure.text for figure in scan(text, **options)]
    return found[0]


def bounds(figure) -> str:
    """The strict interval as it is written on paper."""
    low = "" if figure.low is None else f"{figure.low.normalize():f}"
    high = "" if figure.high is None else f"{figure.high.normalize():f}"
    return f"{'(' if figure.low_open else '['}{low},{high}{')' if figure.high_open else ']'}"
