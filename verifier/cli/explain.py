"""`verifier explain CODE`: what a rule checks and why, with its examples as they are reported."""

from argparse import Namespace

from verifier.cli.output import Output
from verifier.pipeline import verify_example
from verifier.render import json as as_json
from verifier.render import terminal
from verifier.rules import explain


def run(options: Namespace) -> int:
    """Show the explanation and return the exit code."""
    output = Output(options.output, machine=options.format == "json")
    explanation = explain(options.code)
    if options.format == "json":
        output.write(as_json.render_explanation(explanation))
    else:
        reports = [verify_example(example, code=explanation.code) for example in explanation.examples]
        output.write(terminal.render_explanation(explanation, reports, **output.look))
    output.close()
    return 0
