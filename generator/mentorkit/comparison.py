"""A programme beside an earlier state of it: what the change does wrong, what was there already, and what is solved."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from mentorkit import rules
from mentorkit.finding import Finding
from mentorkit.inspection import Inspection
from mentorkit.model.change import Change
from mentorkit.read import Tree


class Comparison(NamedTuple):
    """`findings` of now, sorted, those that the base had too marked `known`; `solved` are the base's that are gone,
    by the name that their file has now."""

    findings: tuple[Finding, ...]
    solved: tuple[Finding, ...] = ()


def compare(base: Inspection, now: Inspection, today: date) -> Comparison:
    """Both as they were judged on one day. Where the base has no file, everything is new."""
    if not any(document.source for document in base.tree.documents.values()):
        return Comparison(now.findings)
    change = Change(base.programme, now.programme)
    had, has = _grouped(base.findings, change.file_now), _grouped(now.findings, lambda file: file)
    marked = [finding for key, found in has.items()
              for finding in _marked(had.get(key, []), found, base.tree, now.tree)]
    marked += rules.tuned(rules.judge_change(change, today), now.programme, today)
    solved = [replace(finding, place=finding.place._replace(file=key[0] or change.file_now(finding.place.file)))
              for key, found in had.items() for finding in found[len(has.get(key, [])):]]
    return Comparison(tuple(sorted(rules.uncovered(marked), key=lambda finding: finding.sort_key)), tuple(solved))


COUNTED_FAMILIES = frozenset("RPS")
"""The families whose numbers say in how many places something is wrong."""
Key = tuple
"""What makes two findings the same one: file, code, case and what they name. It holds no line, since lines move, and no
number or list, which only say how much of it there is."""


def _grouped(findings: Iterable[Finding], file_now: Callable[[str], str]) -> dict[Key, list[Finding]]:
    groups: dict[Key, list[Finding]] = {}
    for finding in findings:
        named = sorted((name, str(value)) for name, value in finding.values.items()
                       if not isinstance(value, int | float | tuple))
        # an id that nobody has is told once, at the first of its places, wherever that is
        wherever = {"id", "places"} <= finding.values.keys()
        where = ("", "") if wherever else (file_now(finding.place.file), finding.case)
        groups.setdefault((*where, finding.code, *named), []).append(finding)
    return groups


def _marked(had: list[Finding], found: list[Finding], base: Tree, now: Tree) -> list[Finding]:
    """Of the same findings, as many are known as the base had; rather those whose line it had too."""
    if len(found) > len(had) > 0:
        lines = {_line(base, finding) for finding in had}
        found = sorted(found, key=lambda finding: _line(now, finding) not in lines)
    return [replace(finding, known=n < len(had) and _much(finding) <= _much(had[n])) for n, finding in enumerate(found)]


def _much(finding: Finding) -> float:
    """How much of it there is: of what is there already, more is new. A number of places or days may be either."""
    counted = finding.code[0] in COUNTED_FAMILIES
    return sum(len(value) if isinstance(value, tuple) else value for value in finding.values.values()
               if isinstance(value, tuple) or (counted and isinstance(value, int | float)))


def _line(tree: Tree, finding: Finding) -> str:
    document = tree.documents.get(finding.place.file)
    return document.line(finding.place.line).strip() if document else ""
