"""Running rules over a dossier: evidence becomes findings, and one conflicting set of figures gives one of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, combinations

from verifier.dossier import Dossier
from verifier.report import Finding
from verifier.rules.selection import RuleSet

# Where several rules read one conflicting set of figures, the first family here reports it; then the lowest code.
_PRECEDENCE = ("UNI003", "UNI", "WRD", "ARI", "TIM", "LED")

_Key = frozenset[int]
_MOST_SPLIT = 6


def check(dossier: Dossier, ruleset: RuleSet) -> tuple[Finding, ...]:
    """Every finding of the rules that run, without repetition, in the order of the article and then by code."""
    found = _one_a_conflict(dict.fromkeys(_found(dossier, ruleset)), dossier.first_telling)
    return tuple(sorted(found, key=lambda finding: (finding.part != "headline", finding.start, finding.code)))


def _found(dossier: Dossier, ruleset: RuleSet) -> Iterator[Finding]:
    for chosen in ruleset.selected:
        rule = chosen.rule
        for evidence in chosen.check(dossier):
            yield Finding.of(evidence, dossier, code=rule.code, name=rule.name, severity=chosen.severity)


def _one_a_conflict(findings: Iterable[Finding], first_telling: Callable[[int], int]) -> Iterator[Finding]:
    """Findings that rest on relations are told once a set of figures; the one told takes over the others' relations.

    Two figures or more that lie within another set are the same conflict, and so is what one rule says twice of one
    figure. Every other finding passes.
    """
    kept: dict[_Key, list[Finding]] = {}
    holders: dict[_Key, _Key] = {}
    told: dict[tuple[str, str, int], _Key] = {}
    for finding in sorted(findings, key=_precedence):
        if not finding.relations:
            yield finding
            continue
        figures = frozenset(map(first_telling, finding.figures))
        within, place = tuple(_subsets(figures)), (finding.code, finding.part, finding.start)
        holder = holders.get(figures) or next((part for part in within if part in kept), None) or told.get(place)
        if holder is None:
            kept[figures] = [finding]
            holders |= dict.fromkeys(within, figures)
            told[place] = figures
        else:
            kept[holder].append(finding)
    yield from map(_joined, kept.values())


def _joined(findings: Sequence[Finding]) -> Finding:
    """The first of one conflict's findings, with the relations of all, and both places where one rule says it twice."""
    first = findings[0]
    if len(findings) == 1:
        return first
    alike = [each for each in findings if (each.code, each.part, each.start) == (first.code, first.part, first.start)]
    return first.model_copy(
        update={
            "relations": tuple(dict.fromkeys(chain.from_iterable(each.relations for each in findings))),
            "related": tuple(dict.fromkeys(chain.from_iterable(each.related for each in alike))),
            "figures": tuple(dict.fromkeys(chain.from_iterable(each.figures for each in alike))),
        }
    )


def _subsets(figures: _Key) -> Iterator[_Key]:
    """The set itself and, unless it is large, each of its parts of two figures or more."""
    yield figures
    if len(figures) <= _MOST_SPLIT:
        for size in range(2, len(figures)):
            yield from map(frozenset, combinations(sorted(figures), size))


def _precedence(finding: Finding) -> tuple[int, str, int]:
    rank = next((place for place, start in enumerate(_PRECEDENCE) if finding.code.startswith(start)), len(_PRECEDENCE))
    return rank, finding.code, finding.start
