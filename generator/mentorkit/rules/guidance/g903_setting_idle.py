"""G903: a setting that makes nothing lighter."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.settings import is_firm, settings_of
from mentorkit.rules.rule import Example, Rule

OWN = "G9"
"""The rules about settings do not look at themselves."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for place, setting, rule in settings_of(programme, "rule"):
        if rule is None or rule.code.startswith(OWN) or is_firm(rule) or setting.until < today:
            continue
        if rule.change and not rule.check:  # it speaks only where two revisions are compared
            continue
        found = rule.check(programme, today) if rule.check else _found_before(programme, rule.code)
        if not any(_is_lighter(setting.severity, finding.severity) for finding in found):
            yield RULE.at(place, rule=Public(setting.rule))


def _found_before(programme: Programme, code: str) -> Iterator[Finding]:
    """What reading and shape said by a code."""
    return (finding for finding in (*programme.tree.findings, *programme.tree.shaped) if finding.code == code)


def _is_lighter(wanted: str, severity: Severity) -> bool:
    return wanted == "off" or Severity(wanted).rank > severity.rank


RULE = Rule(
    code="G903",
    severity=Severity.HINT,
    title=Text("Een instelling die niets doet", "A setting that does nothing"),
    message=Text("De instelling voor regel {rule} maakt geen enkele melding lichter.",
                 "The setting for rule {rule} makes no finding lighter."),
    remedy=Text("Haal de instelling weg. Dan hoor je het als de regel later iets nieuws vindt.",
                "Remove it. Then you will hear when the rule finds something new."),
    why=Text("Een vergeten uitzondering verbergt later iets wat echt misgaat.",
             "A forgotten exception can hide a real mistake later."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "rules:\n"
                "  - rule: G101\n"
                "    severity: off\n"
                "    reason: {nl: We meten dit pas vanaf 2027., en: We measure this from 2027 on.}\n"
                "    until: 2027-01-31\n"
            ),
            right="rules: []\n",
            marks="G101",
        ),
    ),
    check=check,
)
