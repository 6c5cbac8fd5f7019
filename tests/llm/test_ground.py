"""From a model's rows to spans: what is believed, what is not, and how it is told."""

import pytest

from tests.llm.stage import Stage, article_of, barges_answer, changed, claim, only, relation
from verifier.extract.llm import extract_with_model
from verifier.extract.llm.lexicon import asserts, direction
from verifier.extract.llm.mask import mask
from verifier.extract.llm.roles import arity_fault, dimension, fits
from verifier.extract.llm.wire import KINDS, WireRelation
from verifier.figures import scan


def grounded(text, answer, **options):
    article, figures = article_of(text, **options)
    return article, figures, extract_with_model(article, figures, settings=Stage(answer, only()).settings())


def numbers(figures):
    return [figure.id for figure in figures if figure.tier != "exempt"]


def test_every_span_quotes_the_article():
    article, _ = article_of()
    _, _, extraction = grounded(article.text, barges_answer())

    assert [article.quote(c.quote) for c in extraction.claims] == [
        "Ostrel is to unload 60 barges under its winter plan.",
        "It has unloaded 41 so far",
        "At least 300 dockers worked nights",
    ]
    board, leader = extraction.attributions
    assert article.quote(board.source) == "the harbour board"
    assert article.quote(board.cue) == "said"
    assert article.quote(board.contents[0]) == "It has unloaded 41 so far"
    assert article.quote(leader.source) == "Petra Holm"
    (found,) = extraction.relations
    assert article.quote(found.cue) == "so far"
    assert found.reason is None


def test_a_source_named_elsewhere_is_found_where_it_was_named_last():
    text = "Mayor Ida Voss opened the pool.\n\nShe said it cost 3 million euros.\n\nIda Voss left early.\n"
    _, _, extraction = grounded(
        text,
        only(
            attributions=[
                {
                    "id": 1,
                    "s": 2,
                    "name": "Ida Voss",
                    "cue": "said",
                    "kind": "person",
                    "stance": "asserts",
                    "same": None,
                    "via": None,
                }
            ]
        ),
    )
    (said,) = extraction.attributions

    assert said.source.start == text.index("Ida Voss")


@pytest.mark.parametrize(
    ("text", "written", "told"),
    [
        ("It cost $21.1bn.", "It cost ${n}bn.", "It cost $21.1bn."),
        ("It cost $21.1bn.", "It cost {n}.", "It cost $21.1bn."),
        ("It holds 2.4 million people.", "It holds {n} million people.", "It holds 2.4 million people."),
        ("It holds 2.4 million people.", "It holds {n} people.", "It holds 2.4 million people."),
        ("A 42-day truce held.", "A {n}-day truce held.", "A 42-day truce held."),
        ("Rates rose 4.5% then.", "Rates rose by {n}%.", "Rates rose by 4.5%."),
        ("It opened on March 4, 2019 there.", "It opened on {n}.", "It opened on March 4, 2019."),
        ("It opened on March 4, 2019 there.", "It opened on {n:March 4, 2019}.", "It opened on March 4, 2019."),
    ],
)
def test_a_claim_is_written_out_in_the_figures_own_words(text, written, told):
    _, figures = article_of(text)
    (number,) = numbers(figures)
    _, _, extraction = grounded(text, only(claims=[claim(1, written.replace("{n", f"{{{number}"))]))

    assert [c.text for c in extraction.claims] == [told]
    assert extraction.claims[0].figures == (number,)


RELATED = (
    "The mill shed 40 jobs of its 200 in May, police said.\n\nIt rained.\n\nIt rained again.\n\nA rival cut 15 jobs.\n"
)


@pytest.mark.parametrize(
    ("kind", "operands", "sentence", "cue", "reason"),
    [
        pytest.param("part_of", (0, 1), 1, "of its", None, id="believed"),
        pytest.param("part_of", (0, 1), 1, "police", "does not assert", id="a cue that asserts nothing"),
        pytest.param("part_of", (3, 1), 1, "of its", "more than one sentence away", id="far from its cue"),
        pytest.param("part_of", (0, 2), 1, "of its", "not measured", id="a date for a whole"),
    ],
)
def test_a_relation_is_believed_only_for_its_words_its_place_and_its_dimensions(kind, operands, sentence, cue, reason):
    _, figures = article_of(RELATED)
    ids = numbers(figures)
    part, whole = (ids[operand] for operand in operands)
    _, _, extraction = grounded(RELATED, only(relations=[relation(kind, ([part], whole, None), sentence, cue)]))
    (found,) = extraction.relations

    assert found.provenance == "model"
    assert found.verdict == "undetermined"
    assert (found.reason is None) if reason is None else (reason in found.reason)


@pytest.mark.parametrize(
    ("cue", "way"),
    [
        ("rose to", "up"),
        ("fell from", "down"),
        ("up from", "up"),
        ("down on", "down"),
        ("from", None),
        ("rose then fell", None),
        ("halved", "down"),
    ],
)
def test_a_cue_says_which_way_it_went(cue, way):
    assert direction(cue) == way


@pytest.mark.parametrize(
    ("kind", "cue"),
    [
        ("total", "in all"), ("total", "bringing the total to"), ("total", "made up of"), ("shares", "the rest"),
        ("shares", "while"), ("share_of", "per cent of"), ("share_of", "accounts for"), ("share_of", "%"),
        ("part_of", "of whom"), ("part_of", "including"), ("part_of", "out of"), ("part_of", "so far"),
        ("change", "climbed to"), ("change", "compared with"), ("change", "more than doubled"), ("change", "up from"),
        ("difference", "fewer than"), ("difference", "a rise of"), ("move", "gained"), ("move", "slipped"),
        ("remainder", "leaving"), ("remainder", "still to be paid, the balance"), ("per", "a day"), ("per", "for each"),
        ("per", "per capita"), ("span", "since"), ("span", "lasted"), ("span", "aged"), ("order", "two days before"),
        ("order", "exceeds"), ("rank", "the biggest"), ("rank", "followed by"), ("same", "these figures"),
        ("same", "the toll"),
    ],
)  # fmt: skip
def test_words_that_assert_a_kind(kind, cue):
    assert asserts(kind, cue)


@pytest.mark.parametrize(
    ("kind", "cue"),
    [
        ("total", "police"), ("shares", "said"), ("share_of", "killed"), ("part_of", "police"), ("change", "said"),
        ("difference", "blue"), ("move", "closed at noon"), ("remainder", "killed"), ("per", "police"), ("span", "blue"),
        ("order", "said"), ("rank", "police"), ("same", "killed"), ("part_of", "offer"), ("total", "small"),
        ("change", "x" * 300 + " rose"),
    ],
)  # fmt: skip
def test_words_that_do_not_assert_a_kind(kind, cue):
    assert not asserts(kind, cue)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_refuses_no_operands_at_all(kind):
    assert arity_fault(WireRelation(kind=kind, a=[], b=None, c=None, s=1, cue="x", closed=True))


def test_one_figure_cannot_play_two_roles():
    assert "two roles" in (
        arity_fault(WireRelation(kind="part_of", a=[1], b=1, c=None, s=1, cue="of", closed=True)) or ""
    )


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("They sold 40 boats.", "count"),
        ("It cost $5 million.", "USD"),
        ("It rose 5%.", "percent"),
        ("It is 12 km long.", "length"),
        ("It took 12 days.", "time"),
        ("It weighs 3 tonnes.", "mass"),
    ],
)
def test_a_figures_dimension(text, measured):
    (figure,) = scan(text)

    assert dimension(figure) == measured


@pytest.mark.parametrize(
    ("kind", "a", "b", "c", "fit"),
    [
        ("total", ["40 boats", "12 boats"], "52 boats", None, True),
        ("total", ["40 boats", "$12"], "52 boats", None, False),
        ("shares", ["40%", "60%"], None, None, True),
        ("shares", ["40%", "60 boats"], None, None, False),
        ("share_of", ["9 boats"], "20 boats", "45%", True),
        ("share_of", ["9 boats"], "20 boats", "45 boats", False),
        ("change", ["$9"], "$12", "33%", True),
        ("change", ["$9"], "12 km", None, False),
        ("difference", ["35%"], "44%", "9 percentage points", True),
        ("difference", ["35%"], "44%", "9 boats", False),
        ("span", ["March 4, 2019"], "March 9, 2019", "five days", True),
        ("span", ["40 boats"], "March 9, 2019", "five days", False),
    ],
)
def test_which_figures_fit_their_roles(kind, a, b, c, fit):
    def read(text):
        return None if text is None else scan(text)[0]

    assert fits(kind, [read(text) for text in a], read(b), read(c)) is fit


def test_a_number_called_missed_is_scanned_again_and_told_if_unread():
    answer = only(missed=[{"s": 1, "text": "his sons"}])
    _, _, extraction = grounded("A man and his sons left with 30 sheep.\n", answer)

    assert any("“his sons”" in note and "does not read" in note for note in extraction.notes)


def test_a_missed_number_that_has_a_mark_is_no_news():
    text = "A man left with 30 sheep.\n"
    article, figures = article_of(text)
    (line,) = mask(article, figures).lines
    shown = line.text[line.text.index("{") : line.text.index("}") + 1]
    _, _, extraction = grounded(text, only(missed=[{"s": 1, "text": f"{shown} sheep"}]))

    assert extraction.notes == ()


def test_dates_are_bound_to_no_quantity():
    answer = barges_answer("On Monday 60 barges came; 41 left, said 300 dockers.\n")
    text = "On Monday 60 barges came; 41 left, said 300 dockers.\n"
    _, figures = article_of(text)
    monday = next(figure.id for figure in figures if figure.kind == "date")
    rows = [{"f": monday, "q": 1, "status": "level", "at": None, "src": None}]
    answer = only(quantities=answer["quantities"][:1], figures=rows)
    answer["quantities"][0]["where"] = None
    answer["quantities"][0]["act"] = "come"
    _, _, extraction = grounded(text, answer)

    assert extraction.observations == ()
    assert any("dates and ordinals measure nothing" in note for note in extraction.notes)


def test_a_row_given_twice_counts_once():
    answer = barges_answer()
    doubled = {name: [*rows, *rows] if name in {"claims", "relations"} else rows for name, rows in answer.items()}
    _, _, extraction = grounded(article_of()[0].text, doubled)

    assert len(extraction.claims) == 3
    assert len(extraction.relations) == 1


def test_two_rows_under_one_id_are_a_fault():
    answer = barges_answer()
    answer["attributions"][1]["id"] = 1
    stage = Stage(answer, only(attributions=[barges_answer()["attributions"][1]]))
    article, figures = article_of()
    extraction = extract_with_model(article, figures, settings=stage.settings())

    assert "its id is given twice" in stage.requests[1]["messages"][-1]["content"]
    assert [said.name for said in extraction.attributions] == ["the harbour board", "Petra Holm"]


def test_quotation_marks_and_dashes_may_be_written_either_way():
    text = "“It’s 40 boats – at most,” the pilot said.\n"
    _, figures = article_of(text)
    (number,) = numbers(figures)
    answer = only(claims=[claim(1, f"There are at most {{{number}}} boats.", "\"It's", 'at most,"')])
    article, _, extraction = grounded(text, answer)

    assert article.quote(extraction.claims[0].quote) == "“It’s 40 boats – at most,”"


def test_an_unknown_word_for_what_is_counted_is_a_fault():
    answer = changed(barges_answer(), ("quantities", 0, "event"), "containers handled in Larne")
    _, _, extraction = grounded(article_of()[0].text, answer)

    assert any("no word of its event" in note for note in extraction.notes)
