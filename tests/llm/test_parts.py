"""A long article: asked about in parts, then once over all of its figures."""

from tests.llm.stage import Stage, article_of, claim, only, relation
from verifier.extract.llm import extract_with_model
from verifier.extract.llm.mask import mask
from verifier.extract.llm.request import split

LEAD = "Marrow depot is to send 900 lorries north this winter, the relief agency said."
LAST = "So far 640 of the lorries have left, depot chief Ines Roth said."
FILLING = (
    "The road runs past the mill, the school and the long low barns in which people from the hill towns wait for news."
)


def long_text() -> str:
    return "\n\n".join([LEAD, *[f"{FILLING} {FILLING}" for _ in range(40)], LAST])


def attribution(sentence, name):
    return {
        "id": 1, "s": sentence, "name": name, "cue": "said", "kind": "organisation", "stance": "asserts", "same": None, "via": None,
    }  # fmt: skip


def quantity():
    return {"id": 1, "counts": "lorries", "act": "send", "who": None, "where": None, "event": None}


def test_rows_of_all_parts_come_together_and_the_last_call_relates_them(tmp_path):
    article, figures = article_of(long_text())
    planned, left = (figure.id for figure in figures if figure.kind == "count" and figure.tier == "required")
    first, last = article.sentences[0].id, article.sentences[-1].id
    parts = [
        only(
            attributions=[attribution(first, "the relief agency")],
            quantities=[quantity()],
            figures=[{"f": planned, "q": 1, "status": "planned", "at": None, "src": 1}],
            claims=[claim(first, f"Marrow depot is to send {{{planned}}} lorries north.", src=1, cls="plan")],
        ),
        only(
            attributions=[attribution(last, "Ines Roth")],
            quantities=[quantity()],
            figures=[
                {"f": planned, "q": 1, "status": "planned", "at": None, "src": None},
                {"f": left, "q": 1, "status": "achieved", "at": None, "src": 1},
            ],
            claims=[
                claim(first, f"Marrow depot is to send {{{planned}}} lorries north.", cls="plan"),
                claim(last, f"So far {{{left}}} lorries have left.", src=1),
            ],
        ),
    ]
    related = {"relations": [relation("same", ([planned, left], None, None), last, "the lorries have left")]}
    stage = Stage(*parts, related)
    assert len(split(mask(article, figures))) == 2
    told: list[str] = []
    extraction = extract_with_model(article, figures, settings=stage.settings(progress=told.append))

    assert told == [
        "asking scripted: part 1 of 2",
        "asking scripted: part 2 of 2",
        "asking scripted: the parts together",
    ]
    assert [said.name for said in extraction.attributions] == ["the relief agency", "Ines Roth"]
    assert {seen.figure: seen.attribution for seen in extraction.observations} == {planned: 1, left: 2}
    assert [claim.attribution for claim in extraction.claims] == [1, 2]
    assert [found.kind for found in extraction.relations] == ["same"]
    assert extraction.extractor.usage.requests == 3
    last_asked = stage.requests[-1]["messages"][-1]["content"]
    assert "lorries" in last_asked
    assert FILLING not in last_asked
