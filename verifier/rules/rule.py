"""A rule: a function from a dossier to evidence, with a code; and the registry that finds every rule there is."""

import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from types import MappingProxyType
from typing import Literal, TypeVar

from verifier.dossier import Dossier
from verifier.errors import UsageError
from verifier.report import SEVERITIES, Evidence, Severity

SetName = Literal["default", "strict", "all"]
SETS: tuple[SetName, ...] = ("default", "strict", "all")
ENTRY_POINTS = "verifier.rules"

Check = Callable[..., Iterable[Evidence]]
_Check = TypeVar("_Check", bound=Check)

_CODE = re.compile(r"[A-Z]{2,8}[0-9]{3}")


@dataclass(frozen=True, slots=True)
class Option:
    """A keyword-only parameter of a rule: its name, its annotation and the value it has unless set otherwise."""

    name: str
    annotation: object
    default: object


@dataclass(frozen=True)
class Rule:
    """One rule as registered: `joins` names the smallest set it belongs to, `since` the version that brought it."""

    code: str
    name: str
    severity: Severity
    since: str
    joins: SetName
    check: Check

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code.rstrip("0123456789")

    @property
    def options(self) -> tuple[Option, ...]:
        """The rule's options, read off its signature."""
        parameters = inspect.signature(self.check, eval_str=True).parameters.values()
        return tuple(
            Option(parameter.name, parameter.annotation, parameter.default)
            for parameter in parameters
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY
        )

    def member_of(self, rule_set: SetName) -> bool:
        """Whether the rule belongs to a set; each set holds the one before it."""
        return SETS.index(self.joins) <= SETS.index(rule_set)


_registered: dict[str, Rule] = {}


def rule(code: str, *, severity: Severity, since: str, joins: SetName = "default") -> Callable[[_Check], _Check]:
    """Register a function as a rule; it takes a `Dossier`, yields `Evidence`, and is itself left unchanged.

    The rule's name is the function's, its documentation the function's docstring, its options the keyword-only
    parameters. Raises UsageError for a code that is malformed or belongs to another function.
    """

    def register(check: _Check) -> _Check:
        made = Rule(code, check.__name__.replace("_", "-"), severity, since, joins, check)
        _refuse_malformed(made)
        _refuse_taken(made)
        _registered[code] = made
        return check

    return register


def registry() -> Mapping[str, Rule]:
    """Every rule by its code, sorted: the package's own, those of installed entry points, and those defined so far.

    Raises UsageError for an entry point that cannot be loaded.
    """
    _discover()
    return MappingProxyType(dict(sorted(_registered.items())))


@cache
def _discover() -> None:
    """Import every rule file there is, which registers it."""
    package = sys.modules[__package__]
    for family in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if family.ispkg:
            folder = importlib.import_module(family.name)
            for module in pkgutil.iter_modules(folder.__path__, f"{family.name}."):
                importlib.import_module(module.name)
    for entry_point in metadata.entry_points(group=ENTRY_POINTS):
        try:
            entry_point.load()
        except (ImportError, AttributeError, SyntaxError) as error:
            raise UsageError(
                f"The rules of another package cannot be loaded: {error}",
                where=f"entry point {entry_point.name} = {entry_point.value}",
                remedy="Mend or uninstall that package",
            ) from error


def _refuse_malformed(made: Rule) -> None:
    parameters = list(inspect.signature(made.check).parameters.values())
    takes_options_by_name = all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in parameters[1:])
    faults = (
        (not _CODE.fullmatch(made.code), "its code is not capital letters with three digits, as in ARI005"),
        (made.severity not in SEVERITIES, f"its severity is not one of {', '.join(SEVERITIES)}"),
        (made.joins not in SETS, f"the set it joins is not one of {', '.join(SETS)}"),
        (
            not parameters or not takes_options_by_name,
            f"it does not take one {Dossier.__name__} and keyword-only options",
        ),
    )
    for faulty, fault in faults:
        if faulty:
            raise UsageError(f"The rule {made.code} cannot be registered: {fault}", where=_home(made))


def _refuse_taken(made: Rule) -> None:
    """A code is given once; the same function defined again (a notebook cell run twice) takes its own place."""
    holder = _registered.get(made.code)
    if holder and _home(holder) != _home(made):
        raise UsageError(
            f"The rule code {made.code} is taken by {_home(holder)}",
            where=_home(made),
            remedy="Give the new rule a code of its own",
        )


def _home(made: Rule) -> str:
    return f"{made.check.__module__}.{made.check.__qualname__}"
