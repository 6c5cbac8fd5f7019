"""What two figures compared leave to each other: a unit or a rate that is written once."""

from verifier.figures.model import Figure


def completed(one: Figure, other: Figure) -> tuple[Figure, Figure]:
    """Both figures with the rate that only one of them writes: “$1.20 a share, up from $1.00”.

    A unit is lent too, but only to a bare number: “to 5.5 million tonnes from 5 million”, “180 of the 600 tonnes”.
    """
    return _completed(one, other), _completed(other, one)


def _completed(figure: Figure, other: Figure) -> Figure:
    unwritten = figure.head is None or figure.head == (other.unit or "").rpartition(" ")[2]
    bare = figure.kind == "count" and figure.unit is None and unwritten
    unit = other.unit if bare and other.kind == "measure" else figure.unit
    per = figure.per or other.per
    if (unit, per) == (figure.unit, figure.per):
        return figure
    return figure.model_copy(update={"unit": unit, "per": per})
