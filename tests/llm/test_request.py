"""The request: what it holds, how large it is, and that it never varies but with the article."""

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.llm.stage import BARGES, article_of
from verifier.article import open_article
from verifier.errors import UsageError
from verifier.extract.llm import build_request, build_requests, load_prompt, wire
from verifier.extract.llm.prompt import directory, parse_prompt
from verifier.extract.llm.request import LONGEST_PART
from verifier.figures import scan_article

SAMPLE = Path(__file__).parents[2].parent / "shared" / "sample" / "gaza-ceasefire-2025-02-04.txt"
PROMPTS = sorted(Path(entry.name).stem for entry in directory("prompts").iterdir() if entry.name.endswith(".md"))


def text_of(request) -> str:
    return "\n".join(message.content for message in request.messages)


@pytest.mark.skipif(not SAMPLE.exists(), reason="../shared/sample is not here")
def test_the_sample_fits_into_its_budget_and_gives_no_value_away():
    article = open_article(SAMPLE)
    figures = scan_article(article)
    request = build_request(article, figures)
    written = json.dumps(request.schema, separators=(",", ":"))

    assert (len(written) + sum(len(message.content) for message in request.messages)) / 4 < 4500
    assert request.estimated_tokens < 4500
    user = re.sub(r"\{\d+(:[^}]*)?\}|\bs\d+ |Published: .*", " ", request.messages[-1].content)
    assert not re.search(r"\d", user)


def test_between_two_articles_nothing_varies_but_title_date_and_text():
    one = build_request(*article_of(BARGES, published="2025-03-01"))
    other = build_request(*article_of("Rain is due\n\nSome 12 roads were closed, police said."))

    assert one.schema == other.schema
    assert one.messages[0] == other.messages[0]
    assert [message.role for message in one.messages] == ["system", "user"]
    assert one.messages[1].content.startswith(
        "Title: Ostrel harbour clears its grain queue\nPublished: 2025-03-01\n\ns1 "
    )


def test_another_number_asks_the_very_same():
    edited = BARGES.replace("60", "88").replace("41", "97").replace("300", "900")

    assert build_request(*article_of(edited)) == build_request(*article_of(BARGES))


def test_a_request_is_built_without_any_model_library():
    code = (
        "import sys; from verifier.article import article_from_text; from verifier.figures import scan_article\n"
        "from verifier.extract.llm import build_request\n"
        "a = article_from_text('It sold 3 boats.'); build_request(a, scan_article(a))\n"
        "print([m for m in ('openai', 'instructor', 'tenacity', 'vcr') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_the_price_is_estimated_only_where_it_is_known():
    article, figures = article_of()

    assert build_request(article, figures).estimated_cost is None
    assert build_request(article, figures, model="homemade").estimated_cost is None
    assert build_request(article, figures, model="gpt-4o-mini").estimated_cost > 0


def long_article(paragraphs: int = 60) -> str:
    told = "The depot at Marrow sent {n} lorries north with flour, rice, oil and blankets for people in the hill towns."
    return "\n\n".join(
        [told.replace("{n}", str(20 + n)) + " " + told.replace("{n}", str(400 + n)) for n in range(paragraphs)]
    )


def test_a_long_article_is_asked_about_in_parts_with_the_lead_before_each():
    article, figures = article_of(long_article())
    *parts, last = build_requests(article, figures)
    bodies = [part.messages[-1].content.partition("\n\n")[2].splitlines() for part in parts]

    assert len(parts) == 2
    assert last.label == "relate-1"
    assert bodies[0][:2] == bodies[1][:2]
    told = [line.split(" ", 1)[0] for body in bodies for line in body]
    assert set(told) == {f"s{sentence.id}" for sentence in article.sentences}
    assert all(sum(len(line.split()) for line in body) < LONGEST_PART + 250 for body in bodies)


def test_one_endless_paragraph_is_split_at_its_sentences():
    article, figures = article_of(long_article().replace("\n\n", " "))

    assert len(build_requests(article, figures)) > 2


@pytest.mark.parametrize("name", PROMPTS)
def test_a_prompt_names_a_wire_model_and_only_fields_that_it_has(name):
    prompt = load_prompt(name)
    returns = getattr(wire, prompt.returns)
    schema = wire.strict_schema(returns)
    fields = set(schema["properties"])
    for row in schema["$defs"].values():
        fields |= set(row["properties"])
    told = set(re.findall(r"`(\w+)`", "\n".join(part.content for part in prompt.parts)))

    assert prompt.name == name
    assert told <= fields


def test_every_field_and_every_word_of_the_schema_is_explained():
    told = load_prompt("extract").parts[0].content.partition("\nExample\n")[0]
    words = set(re.findall(r"\w+", told))
    for row in wire.strict_schema(wire.WireAnswer)["$defs"].values():
        for field, form in row["properties"].items():
            assert field in words, field
            assert set(form.get("enum", ())) <= words, field


def test_the_examples_in_the_prompt_are_answers_without_a_fault():
    from verifier.extract.llm.roles import arity_fault

    prompt = load_prompt("extract").parts[0].content
    for answer in re.findall(r"^\{.*\}$", prompt, re.MULTILINE):
        read = wire.WireAnswer.model_validate_json(answer)
        lines = dict(
            re.findall(r"^s(\d+) (.*)$", prompt[: prompt.index(answer)].rpartition("Example\n")[2], re.MULTILINE)
        )
        marks = {int(mark) for mark in re.findall(r"\{(\d+)", " ".join(lines.values()))}

        assert {row.f for row in read.figures} == marks
        assert [arity_fault(row) for row in read.relations] == [None] * len(read.relations)
        for row in (*read.relations, *read.attributions):
            assert row.cue in lines[str(row.s)]
        for row in read.claims:
            assert row.head in lines[str(row.s)]
            assert row.tail in lines[str(row.s)]


def test_a_changed_prompt_needs_a_new_version():
    """The digest of each version that recordings were made with."""
    digests = {name: hashlib.sha256(repr(load_prompt(name).parts).encode()).hexdigest()[:12] for name in PROMPTS}

    assert {load_prompt(name).label: digest for name, digest in digests.items()} == KNOWN


KNOWN = {
    "extract-1": "c49aff0a6dce",
    "relate-1": "f2439956fc89",
    "repair-1": "d8fa77883f00",
}


def test_the_schema_is_what_strict_output_takes():
    schema = wire.strict_schema(wire.WireAnswer)
    objects = [schema, *schema["$defs"].values()]

    assert all(one["additionalProperties"] is False for one in objects)
    assert all(one["required"] == list(one["properties"]) for one in objects)
    assert not re.search(r'"(default|description|title|oneOf|discriminator|prefixItems)"', json.dumps(schema))


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"title": "a", "published": "b"}, "sentences"),
        ({"title": "a", "published": "b", "sentences": "c", "mood": "d"}, "mood"),
    ],
)
def test_missing_and_unknown_variables_are_refused_before_any_call(values, named):
    with pytest.raises(UsageError, match=named):
        load_prompt("extract").render(values)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no front matter", id="no front matter"),
        pytest.param("---\nname: x\n---\n# System\nHello", id="keys missing"),
        pytest.param("---\nname x\n---\n# System\nHello", id="no colon"),
        pytest.param(
            "---\nname: x\nversion: 1\nreturns: WireAnswer\nvariables: a\n---\n# User\n${b}\n", id="undeclared variable"
        ),
        pytest.param(
            "---\nname: x\nversion: 1\nreturns: WireAnswer\nvariables: a\n---\n# User\n${a} $ 5\n", id="a stray dollar"
        ),
    ],
)
def test_a_prompt_out_of_form_is_refused(text):
    with pytest.raises(UsageError):
        parse_prompt(text, "x.md")


def test_values_are_never_read_as_templates():
    user = load_prompt("extract").render({"title": "${published}", "published": "$$", "sentences": "{{ x }} ${title}"})[
        1
    ]

    assert user.content == "Title: ${published}\nPublished: $$\n\n{{ x }} ${title}"
