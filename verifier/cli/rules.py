"""`verifier rules`: every rule on a line or two."""

from argparse import Namespace

from verifier.cli.output import Output
from verifier.render import json as as_json
from verifier.render import terminal
from verifier.rules import explain, select


def run(options: Namespace) -> int:
    """List the rules and return the exit code."""
    output = Output(options.output, machine=options.format == "json")
    rules = [explain(code) for code in select(options.rules).codes]
    if options.format == "json":
        output.write(as_json.render_rules(rules))
    else:
        output.write(terminal.render_rules(rules, **output.look))
    output.close()
    return 0
