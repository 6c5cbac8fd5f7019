"""`verifier prompt`: the exact request for a model, with its likely tokens and cost; nothing is sent."""

from argparse import Namespace

from verifier.cli.output import Output
from verifier.cli.reading import the_article
from verifier.cli.session import settings_of
from verifier.extract.llm import build_requests
from verifier.figures import scan_article
from verifier.render import json as as_json
from verifier.render import terminal


def run(options: Namespace) -> int:
    """Show the request and return the exit code."""
    settings = settings_of(options)
    output = Output(options.output, machine=options.format == "json")
    article = the_article(options)
    figures = scan_article(article, locale=settings.locale)
    requests = build_requests(article, figures, sighted=settings.sighted, model=settings.model)
    if options.format == "json":
        output.write(as_json.render_prompt(requests))
    else:
        output.write(terminal.render_prompt(requests, **output.look))
    output.close()
    return 0
