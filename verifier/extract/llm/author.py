"""Recordings written by hand: an article and the answer that a careful reader would give, kept as if a model had."""

import json
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from verifier.article.model import Article
from verifier.claims.model import Extraction
from verifier.errors import UsageError
from verifier.extract.llm.cost import estimated_tokens
from verifier.extract.llm.extractor import extract_with_model
from verifier.extract.llm.mask import mask
from verifier.extract.llm.request import build_requests
from verifier.extract.llm.rows import sift
from verifier.extract.llm.settings import ModelSettings
from verifier.extract.llm.wire import WireAnswer
from verifier.figures.model import Figure

MAKER = "authored"


def author_recording(
    article: Article, figures: Sequence[Figure], answers: Sequence[str], directory: Path
) -> Extraction:
    """Record hand-written answers, one JSON text a request, in a directory; the file name follows from the article.

    Raises UsageError where an answer is not of the wire form or has rows that do not hold, naming each fault.
    """
    requests = build_requests(article, figures)
    if len(answers) != len(requests):
        raise UsageError(f"this article takes {len(requests)} answers, not {len(answers)}", where=article.title)
    masked = mask(article, figures)
    for request, answer in zip(requests, answers, strict=True):
        try:
            read = request.returns.model_validate_json(answer)
        except ValidationError as error:
            raise UsageError(
                "the answer is not of the wire form", where=str(error.errors(include_url=False)[0])
            ) from error
        faults = sift(read, masked).failing if isinstance(read, WireAnswer) else ()
        if faults:
            raise UsageError("rows do not hold", where="; ".join(fault.told() for fault in faults))
    return extract_with_model(
        article, figures, settings=ModelSettings(model=MAKER, record=directory, transport=_scripted(answers))
    )


def _scripted(answers: Sequence[str]) -> object:
    """A transport that gives the answers in order, without a network."""
    import httpx2

    left = list(answers)

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked = json.loads(request.content)
        content = json.dumps(json.loads(left.pop(0)), ensure_ascii=False, separators=(",", ":"))
        prompt = estimated_tokens(sum(len(message["content"]) for message in asked["messages"]))
        written = estimated_tokens(len(content))
        usage = {"prompt_tokens": prompt, "completion_tokens": written, "total_tokens": prompt + written}
        message = {"role": "assistant", "content": content, "refusal": None}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        body = {"id": MAKER, "object": "chat.completion", "created": 0, "model": MAKER, "usage": usage}
        return httpx2.Response(200, json=body | {"choices": [choice]})

    return httpx2.MockTransport(answer)


def main(arguments: Sequence[str] | None = None) -> None:
    """Read an article and its answers from files and record them: `python -m verifier.extract.llm.author -h`."""
    import argparse
    import sys

    from verifier.article import open_article
    from verifier.figures import scan_article

    parser = argparse.ArgumentParser(prog="python -m verifier.extract.llm.author", description=__doc__)
    parser.add_argument("article", type=Path, help="the article, a text file")
    parser.add_argument("directory", type=Path, help="where recordings stand")
    parser.add_argument("answers", type=Path, nargs="+", help="JSON files, one for each request of `verifier prompt`")
    parser.add_argument("--published", help="the date of publication, YYYY-MM-DD")
    parser.add_argument("--headline", help="a headline given apart")
    given = parser.parse_args(arguments)
    try:
        article = open_article(given.article, published=given.published, headline=given.headline)
        texts = [path.read_text(encoding="utf-8") for path in given.answers]
        extraction = author_recording(article, scan_article(article), texts, given.directory)
    except UsageError as error:
        sys.exit(str(error))
    sys.stdout.write("".join(f"{note}\n" for note in extraction.notes) or "recorded\n")


if __name__ == "__main__":
    main()
