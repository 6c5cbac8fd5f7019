"""`verifier figures`: every figure of an article; offline, whatever model is set."""

from argparse import Namespace

from verifier.cli.output import Output
from verifier.cli.reading import the_article
from verifier.cli.session import report_on, rules_of, settings_of
from verifier.render import json as as_json
from verifier.render import terminal


def run(options: Namespace) -> int:
    """Show the figures and return the exit code."""
    settings = settings_of(options).model_copy(update={"model": None, "replay": None})
    output = Output(options.output, machine=options.format == "json")
    report = report_on(the_article(options), settings, rules_of(settings))
    if options.format == "json":
        output.write(as_json.render_figures(report))
    else:
        output.write(terminal.render_figures(report, **output.look))
    output.close()
    return 0
