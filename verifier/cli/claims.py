"""`verifier claims`: the claims of an article, with who makes them."""

from argparse import Namespace

from verifier.cli.check import EXTRACTION_FAILED
from verifier.cli.messages import tell
from verifier.cli.output import Output
from verifier.cli.reading import the_article
from verifier.cli.session import report_on, rules_of, settings_of
from verifier.render import csv as as_csv
from verifier.render import json as as_json
from verifier.render import terminal


def run(options: Namespace) -> int:
    """Show the claims and return the exit code."""
    settings = settings_of(options)
    output = Output(options.output, machine=options.format == "json")
    report = report_on(the_article(options), settings, rules_of(settings))
    if options.format == "json":
        output.write(as_json.render_claims(report))
    elif options.format == "csv":
        output.write(as_csv.render_claims(report))
    else:
        output.write(terminal.render_claims(report, **output.look))
    output.close()
    if report.failure is not None:
        tell(f"error: {report.failure}")
        return EXTRACTION_FAILED
    return 0
