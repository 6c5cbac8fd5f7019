"""What is public says what it means, and no module or function grows past reading."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "verifier"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_MODULE, LONGEST_FUNCTION = 500, 60


def public_definitions(tree):
    """Public functions and classes of a module, and the public methods of its public classes but not of protocols."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            bases = {base.id for base in getattr(node, "bases", ()) if isinstance(base, ast.Name)}
            if isinstance(node, ast.ClassDef) and "Protocol" not in bases:
                yield from (m for m in node.body if isinstance(m, ast.FunctionDef) and not m.name.startswith("_"))


def length(function):
    first = function.body[0]
    documented = ast.get_docstring(function) is not None
    return function.end_lineno - function.lineno + 1 - (first.end_lineno - first.lineno + 1 if documented else 0)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_is_documented_and_of_readable_length(path):
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]

    assert ast.get_docstring(tree), "the module says nothing of itself"
    assert [node.name for node in public_definitions(tree) if ast.get_docstring(node) is None] == []
    assert text.count("\n") <= LONGEST_MODULE
    assert [node.name for node in functions if length(node) > LONGEST_FUNCTION] == []
