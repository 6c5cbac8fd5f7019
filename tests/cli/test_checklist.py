"""`verifier claims --format csv`: a checklist on standard output or in a file."""

import csv
import io


def test_the_checklist_goes_to_standard_output(verifier):
    code, out, err = verifier("claims", "clean.txt", "--format", "csv")
    table = list(csv.DictReader(io.StringIO(out)))

    assert (code, err) == (0, "")
    assert table[0]["source"] == "council"
    assert "12 (" in table[0]["figures"]
    assert table[0]["checked_by"] == ""


def test_the_checklist_goes_to_a_file_as_plain_utf_8(verifier, place):
    (place / "letters.txt").write_text("“We sold 310 loaves,” said Zoë Brandt.\n", encoding="utf-8")

    code, out, _ = verifier("claims", "letters.txt", "--format", "csv", "--output", "checklist.csv")
    written = (place / "checklist.csv").read_bytes()

    assert (code, out) == (0, "")
    assert written.startswith(b'"claim","quote"')
    assert "Zoë Brandt" in written.decode("utf-8")


def test_only_claims_have_a_checklist(verifier):
    assert verifier("figures", "clean.txt", "--format", "csv").code == 2
