"""Which rules run, how severe each is, and with what options."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from verifier.errors import UsageError
from verifier.report import SEVERITIES, Severity
from verifier.rules.rule import SETS, Check, Rule, registry

Settings = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True)
class Selected:
    """A rule as it will run: its severity and its options decided."""

    rule: Rule
    severity: Severity
    check: Check


@dataclass(frozen=True)
class RuleSet:
    """The rules of one run, sorted by code."""

    selected: tuple[Selected, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that run."""
        return tuple(chosen.rule.code for chosen in self.selected)


def select(
    rules: str = "default", *, select: Sequence[str] = (), ignore: Sequence[str] = (), settings: Settings | None = None
) -> RuleSet:
    """Choose rules: a set's, only those that `select` names where it names any, without those that `ignore` names.

    `select` and `ignore` take codes and families ("ARI"). A code runs whatever its set; a family stands for its
    members in the set. `settings` maps a code to the rule's options and, under "severity", to another severity.
    Raises UsageError for an unknown set, code, option or value, and where nothing is left to run.
    """
    if rules not in SETS:
        raise UsageError(f"There is no rule set {rules!r}", remedy=f"The sets are {', '.join(SETS)}")
    known = registry()
    chosen = _named(select, known, lambda rule: rule.member_of(rules)) if select else _members(rules, known)
    left_out = _named(ignore, known, lambda _: True) if ignore else frozenset[str]()
    for code in settings or {}:
        _refuse_unknown(code, known)
    kept = sorted(chosen - left_out)
    if not kept:
        raise UsageError("No rule is left to run", remedy="Select more, ignore less, or name a wider set")
    return RuleSet(tuple(_configured(known[code], (settings or {}).get(code, {})) for code in kept))


def find(code: str) -> Rule:
    """The rule of a code, in any case of its letters. Raises UsageError with the nearest codes for an unknown one."""
    known = registry()
    _refuse_unknown(code.upper(), known)
    return known[code.upper()]


def _members(rules: Literal["default", "strict", "all"], known: Mapping[str, Rule]) -> frozenset[str]:
    return frozenset(code for code, rule in known.items() if rule.member_of(rules))


def _named(names: Sequence[str], known: Mapping[str, Rule], wanted: Callable[[Rule], bool]) -> frozenset[str]:
    found: set[str] = set()
    for name in (name.strip().upper() for name in names):
        if name in known:
            found.add(name)
            continue
        family = {code for code, rule in known.items() if rule.family == name}
        if not family:
            _refuse_unknown(name, known)
        found |= {code for code in family if wanted(known[code])}
    return frozenset(found)


def _refuse_unknown(code: str, known: Mapping[str, Rule]) -> None:
    if code in known:
        return
    names = [*known, *{rule.family for rule in known.values()}]
    near = get_close_matches(code, names, n=3, cutoff=0.5)
    remedy = f"Did you mean {' or '.join(near)}?" if near else "`verifier rules` lists what there is"
    raise UsageError(f"There is no rule {code!r}", remedy=remedy)


def _configured(rule: Rule, settings: Mapping[str, object]) -> Selected:
    options = {option.name: option for option in rule.options}
    severity: Severity = rule.severity
    given: dict[str, object] = {}
    for name, value in settings.items():
        if name == "severity":
            severity = _severity(rule, value)
        elif name in options:
            given[name] = _valid(rule, name, options[name].annotation, value)
        else:
            named = ", ".join(["severity", *options])
            raise UsageError(f"The rule {rule.code} has no option {name!r}", remedy=f"It takes: {named}")
    return Selected(rule, severity, partial(rule.check, **given) if given else rule.check)


def _severity(rule: Rule, value: object) -> Severity:
    for severity in SEVERITIES:
        if value == severity:
            return severity
    raise UsageError(
        f"The severity of {rule.code} cannot be {value!r}", remedy=f"A severity is one of {', '.join(SEVERITIES)}"
    )


def _valid(rule: Rule, name: str, annotation: object, value: object) -> object:
    adapter: TypeAdapter[object] = TypeAdapter(annotation)  # type: ignore[arg-type]  # an annotation is known at run time only
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        fault = error.errors()[0]["msg"]
        raise UsageError(f"The option {name!r} of {rule.code} cannot be {value!r}: {fault}") from error
