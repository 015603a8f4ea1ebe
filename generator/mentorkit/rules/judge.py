"""Runs the rules over a programme and applies HR's own settings of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from mentorkit.finding import Finding, Severity
from mentorkit.model import Programme
from mentorkit.model.change import Change
from mentorkit.rules.catalogue import checks, rule
from mentorkit.rules.rule import Rule

FIRM_FAMILIES = frozenset("YSRLP")
"""An error of these families can't be made lighter: it is a contradiction, or a promise about privacy."""

STILL_TO_COME, BECAUSE_OF_A_DAY = "L207", ("C207", "C208", "C301")


def judge(programme: Programme, today: date, chosen: Sequence[Rule] | None = None) -> list[Finding]:
    """Findings of the chosen rules (all, by default) on a day, unsorted."""
    found: list[Finding] = []
    for given in checks() if chosen is None else chosen:
        if given.check is not None:
            found.extend(given.check(programme, today))
    return _told_once(found)


def _told_once(findings: list[Finding]) -> list[Finding]:
    """The findings without a day still to come that an error names as its cause."""
    causes = {place for finding in findings if finding.code in BECAUSE_OF_A_DAY for place in finding.also}
    return [finding for finding in findings if finding.code != STILL_TO_COME or finding.place not in causes]


def judge_change(change: Change, today: date, chosen: Sequence[Rule] | None = None) -> list[Finding]:
    """What the change itself does wrong, by the chosen rules (all, by default), unsorted."""
    found: list[Finding] = []
    for given in checks() if chosen is None else chosen:
        if given.change is not None:
            found.extend(given.change(change, today))
    return found


def uncovered(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those of which another one says more."""
    findings = list(findings)
    told = {(code, file) for finding in findings for code in rule(finding.code).covers for file in _files(finding)}
    return [finding for finding in findings
            if finding.known or not any((finding.code, file) in told for file in _files(finding))]


def _files(finding: Finding) -> set[str]:
    return {finding.place.file, *(place.file for place in finding.also)}


def tuned(findings: Iterable[Finding], programme: Programme, today: date) -> list[Finding]:
    """The findings as `programme.yml: rules` wants them: lighter, or left out, until the setting's last day."""
    if programme.settings is None:
        return list(findings)
    settings = {s.rule: s.severity for s in programme.settings.rules if today <= s.until}
    kept = []
    for finding in findings:
        wanted = settings.get(finding.code)
        if wanted is None or (finding.severity is Severity.ERROR and finding.code[0] in FIRM_FAMILIES):
            kept.append(finding)
        elif wanted != "off":
            lighter = max(finding.severity, Severity(wanted), key=lambda severity: severity.rank)
            kept.append(replace(finding, severity=lighter))
    return kept
