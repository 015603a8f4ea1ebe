"""G904: a setting for an error that can't be made lighter."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.settings import is_firm, settings_of
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for place, setting, rule in settings_of(programme, "rule"):
        if rule and is_firm(rule):
            yield RULE.at(place, rule=Public(setting.rule))


RULE = Rule(
    code="G904",
    severity=Severity.ERROR,
    title=Text("Een instelling voor een fout die altijd telt", "A setting for an error that always counts"),
    message=Text("Regel {rule} meldt een fout die je niet lichter kunt maken.",
                 "Rule {rule} reports an error that can’t be made lighter."),
    remedy=Text("Haal deze instelling weg en los op wat de regel meldt.",
                "Remove this setting, and mend what the rule reports."),
    why=Text("Wat zichzelf tegenspreekt of een belofte over privacy breekt, mag niet op de site komen.",
             "What contradicts itself, or breaks a promise about privacy, must not go on the site."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "rules:\n"
                "  - rule: R101\n"
                "    severity: off\n"
                "    reason: {nl: We meten dit pas vanaf 2027., en: We measure this from 2027 on.}\n"
                "    until: 2027-01-31\n"
            ),
            right="rules: []\n",
            marks="R101",
        ),
    ),
    check=check,
)
