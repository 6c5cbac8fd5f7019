"""Number words, scales, vague words and the words that stand for shares and multiples, as tables."""

from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

UNITS_AND_TEENS: Final = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {"nil": 0}
TENS: Final = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}

SCALES: Final = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "quintillion": 10**18,
    "milliard": 10**9,
}
# Written straight after digits, with or without a space; "m" may also be a metre and is settled by what stands
# round it.
SCALE_LETTERS: Final = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mm": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "bil": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
    "cr": 10**7,
}

DOZENS: Final = {"dozen": 12, "score": 20, "gross": 144}

VULGAR: Final = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip

_ORDINAL_STEMS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
ORDINALS: Final = (
    {word: value for value, word in enumerate(_ORDINAL_STEMS.split())}
    | {word[:-1] + "ieth": value for word, value in TENS.items()}
    | {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
)
ORDINAL_SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})

# Names of parts, singular and plural, with their size: "a third", "three quarters", "two-fifths".
PARTS: Final = {"half": 2, "halves": 2, "third": 3, "quarter": 4} | {
    word: value for word, value in ORDINALS.items() if value > 3 and value not in {10**6, 10**9, 10**12}
}
PART_PLURALS: Final = {word + "s": value for word, value in PARTS.items() if word not in {"half", "halves"}}


class Loose(NamedTuple):
    """A vague amount: what it holds strictly and at its loosest (RULES, number semantics)."""

    low: Fraction
    high: Fraction
    loose_low: Fraction
    loose_high: Fraction


def _loose(low: int, high: int, loose_low: int, loose_high: int) -> Loose:
    return Loose(Fraction(low), Fraction(high), Fraction(loose_low), Fraction(loose_high))


VAGUE: Final = {
    "dozens": _loose(24, 99, 20, 120),
    "scores": _loose(40, 199, 30, 250),
    "hundreds": _loose(200, 999, 100, 1500),
    "thousands": _loose(2000, 9999, 1000, 20000),
    "lakhs": _loose(200_000, 999_999, 100_000, 2_000_000),
    "crores": _loose(20_000_000, 99_999_999, 10_000_000, 200_000_000),
    "millions": _loose(2 * 10**6, 999_999_999, 10**6, 15 * 10**8),
    "billions": _loose(2 * 10**9, 999_999_999_999, 10**9, 15 * 10**11),
    "trillions": _loose(2 * 10**12, 999_999_999_999_999, 10**12, 15 * 10**14),
}
VAGUE_COMPOUNDS: Final = {
    ("tens", "thousands"): _loose(20_000, 99_999, 10_000, 150_000),
    ("hundreds", "thousands"): _loose(200_000, 999_999, 100_000, 1_500_000),
    ("tens", "millions"): _loose(2 * 10**7, 99_999_999, 10**7, 15 * 10**7),
    ("hundreds", "millions"): _loose(2 * 10**8, 999_999_999, 10**8, 15 * 10**8),
    ("tens", "billions"): _loose(2 * 10**10, 10**11 - 1, 10**10, 15 * 10**10),
    ("hundreds", "billions"): _loose(2 * 10**11, 10**12 - 1, 10**11, 15 * 10**11),
    ("thousands", "millions"): _loose(2 * 10**9, 10**10 - 1, 10**9, 2 * 10**10),
    ("tens", "trillions"): _loose(2 * 10**13, 10**14 - 1, 10**13, 15 * 10**13),
}
# "several hundred", "a few thousand": so many times the scale.
FEW: Final = {"several": (2, 9, 2, 15), "few": (2, 6, 2, 10), "couple": (2, 3, 2, 4), "many": (2, 9, 2, 20)}

SHARE_WORDS: Final = {
    "majority": (Fraction(1, 2), Fraction(1)),
    "most": (Fraction(1, 2), Fraction(1)),
    "mostly": (Fraction(1, 2), Fraction(1)),
    "predominantly": (Fraction(1, 2), Fraction(1)),
    "mainly": (Fraction(1, 2), Fraction(1)),
    "minority": (Fraction(0), Fraction(1, 2)),
}
VAST: Final = frozenset({"vast", "overwhelming", "great", "huge", "large"})
VAST_FLOOR: Final = Fraction(3, 4)
VAST_LOOSE_FLOOR: Final = Fraction(66, 100)
PART_SLACK: Final = Fraction(25, 1000)

# Verb and adverb forms that multiply or divide.
MULTIPLIERS: Final = {
    "doubled": Decimal(2), "double": Decimal(2), "doubles": Decimal(2), "doubling": Decimal(2), "twofold": Decimal(2),
    "tripled": Decimal(3), "triple": Decimal(3), "triples": Decimal(3), "tripling": Decimal(3), "trebled": Decimal(3),
    "treble": Decimal(3), "trebles": Decimal(3), "trebling": Decimal(3), "threefold": Decimal(3),
    "quadrupled": Decimal(4), "quadruple": Decimal(4), "quadruples": Decimal(4), "quadrupling": Decimal(4),
    "fourfold": Decimal(4), "quintupled": Decimal(5), "quintuple": Decimal(5), "quintupling": Decimal(5),
    "fivefold": Decimal(5), "sixfold": Decimal(6), "sevenfold": Decimal(7), "eightfold": Decimal(8),
    "ninefold": Decimal(9), "tenfold": Decimal(10), "hundredfold": Decimal(100), "thousandfold": Decimal(1000),
    "twice": Decimal(2), "thrice": Decimal(3),
    "halved": Decimal("0.5"), "halve": Decimal("0.5"), "halves": Decimal("0.5"), "halving": Decimal("0.5"),
}  # fmt: skip
