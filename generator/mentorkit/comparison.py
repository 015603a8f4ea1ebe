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
from mentorkit.rules.catalogue import rule


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
    solved = [replace(finding, place=finding.place._replace(file=key[0]))
              for key, found in had.items() for finding in found[len(has.get(key, [])):]]
    return Comparison(tuple(sorted(rules.uncovered(marked), key=lambda finding: finding.sort_key)), tuple(solved))


Key = tuple[str, str, str]
"""What makes two findings the same one: file, code and message. It holds no line, since lines move."""


def _grouped(findings: Iterable[Finding], file_now: Callable[[str], str]) -> dict[Key, list[Finding]]:
    groups: dict[Key, list[Finding]] = {}
    for finding in findings:
        source = rule(finding.code)
        message = source.cases[finding.case][0] if finding.case else source.message
        key = file_now(finding.place.file), finding.code, message.en.format_map(finding.values)
        groups.setdefault(key, []).append(finding)
    return groups


def _marked(had: list[Finding], found: list[Finding], base: Tree, now: Tree) -> list[Finding]:
    """Of the same findings, as many are known as the base had; rather those whose line it had too."""
    if len(found) > len(had) > 0:
        lines = {_line(base, finding) for finding in had}
        found = sorted(found, key=lambda finding: _line(now, finding) not in lines)
    return [replace(finding, known=n < len(had)) for n, finding in enumerate(found)]


def _line(tree: Tree, finding: Finding) -> str:
    document = tree.documents.get(finding.place.file)
    return document.line(finding.place.line).strip() if document else ""
