"""Make the failures and the hand-written examples again, without a network: `python -m tests.llm.make_cassettes`."""

import json
import sys
from pathlib import Path

from tests.llm.example_answers import ANSWERS
from tests.llm.reader import Reader
from tests.llm.stage import BARGES, Stage, article_of, barges_answer, changed, claim, completion, only
from verifier.article import open_article
from verifier.errors import ExtractionError
from verifier.extract.llm import extract_with_model
from verifier.extract.llm.author import author_recording
from verifier.figures import scan_article

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "examples"
FAILURES = ROOT / "cassettes" / "failures"
EXAMPLES = ROOT / "cassettes" / "examples"
GOOD = barges_answer()

# Name, and what the model answers, one after the other.
SCRIPTS = {
    "refusal": [completion(None, refusal="I cannot help with this article.")],
    "cut-off": [completion('{"attributions":[{"id":1,"s":3,"name":"the harb', finish="length")],
    "out-of-shape": ["Certainly! Here are the claims:", GOOD],
    "never-in-shape": ["Certainly!", "Here you are:", "As asked:", "{}"],
    "quote-not-in-article": [
        changed(GOOD, ("claims", 1, "tail"), "barges by Friday"),
        only(claims=[GOOD["claims"][1]]),
    ],
    "unknown-figure": [changed(GOOD, ("figures", 1, "f"), 77), only(figures=[GOOD["figures"][1]])],
    "cue-not-in-text": [
        changed(GOOD, ("relations", 0, "cue"), "as promised in May"),
        only(relations=[changed(GOOD, ("relations", 0, "cue"), "as agreed")["relations"][0]]),
    ],
    "bare-number": [
        changed(GOOD, ("claims", 0, "text"), "Ostrel is to unload 60 barges."),
        only(claims=[claim(2, "60 barges.")]),
    ],
    "some-rows-wrong": [
        changed(changed(GOOD, ("attributions", 1, "name"), "Petra Hulm"), ("claims", 2, "s"), 40),
        only(attributions=[GOOD["attributions"][1]], claims=[GOOD["claims"][2]]),
    ],
}


def make_failures(directory: Path) -> None:
    """Record every script in a folder of its name."""
    article, figures = article_of(BARGES)
    for name, script in SCRIPTS.items():
        try:
            extract_with_model(article, figures, settings=Stage(*script).settings(record=directory / name))
        except ExtractionError as error:
            sys.stdout.write(f"{name}: {error}\n")
        else:
            sys.stdout.write(f"{name}: recorded\n")


def make_examples(directory: Path) -> None:
    """Record what a careful reader answers to each article of `examples/`."""
    for name, answer in ANSWERS.items():
        article = open_article(ARTICLES / f"{name}.txt")
        figures = scan_article(article)
        reader = Reader(article, figures)
        answer(reader)
        author_recording(article, figures, [json.dumps(reader.answer())], directory)
        sys.stdout.write(f"{name}: recorded\n")


if __name__ == "__main__":
    make_failures(FAILURES)
    make_examples(EXAMPLES)
