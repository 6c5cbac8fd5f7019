"""The slips behind wrong conversions, by the names a copy editor knows them by."""

import pytest

from verifier.pipeline import verify

NAMED = [
    ("The mast is 40 ft (122 m) high.", "decimal point: ten times too large"),
    ("The gorge is 120 metres (39 feet) deep.", "decimal point: ten times too small"),
    ("The comet came within 4.6 million miles (7.4 billion kilometres).", "a thousand times too large"),
    ("The farm has 64 acres (158 hectares) of barley.", "converted the wrong way round"),
    ("The road is 19 miles (19 kilometres) long.", "left unconverted"),
    ("The flat measures 540 square feet (165 square metres).", "area or volume converted with the factor of length"),
    ("The lake covers 5,400 square miles (8,700 square km).", "area or volume converted with the factor of length"),
    ("The fence is 30 feet (48 km) high.", "feet converted as miles"),
    ("The pole is 30 yards (9.1 metres) long.", "yards converted as feet"),
    ("The puppy weighs 12 pounds (340 grams).", "pounds converted as ounces"),
    ("The sprinter, 6ft 3in (1.19m), pulled out.", "transposed digits"),
    ("The cellar was kept at 20C (36F).", "difference conversion of a reading"),
    ("The summer was 2C (35.6F) warmer.", "absolute conversion of a difference"),
]


@pytest.mark.parametrize(("text", "slip"), NAMED, ids=[slip for _, slip in NAMED])
def test_the_slip_behind_a_wrong_conversion_is_named(text, slip):
    assert [finding.slip for finding in verify(text).findings if finding.code.startswith("UNI")] == [slip]
