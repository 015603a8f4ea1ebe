"""G901: a setting for a rule that is not there."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.catalogue import codes
from mentorkit.rules.guidance.settings import settings_of
from mentorkit.rules.rule import Example, Rule
from mentorkit.shape.near import nearest


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for place, setting, rule in settings_of(programme, "rule"):
        if rule is None:
            near = nearest(setting.rule, codes())
            yield RULE.at(place, suggestion=near and Public(near), rule=Public(setting.rule))


RULE = Rule(
    code="G901",
    severity=Severity.WARNING,
    title=Text("Een instelling voor een regel die er niet is", "A setting for a rule that does not exist"),
    message=Text("Er is geen regel ‘{rule}’.", "There is no rule ‘{rule}’."),
    remedy=Text("Neem de code over uit de melding die je lichter wilt maken, of haal deze instelling weg.",
                "Copy the code from the finding that you want to make lighter, or remove this setting."),
    why=Text("Een instelling met een verschreven code doet niets, en dat valt anders niemand op.",
             "A setting with a slip in its code does nothing, and nobody would notice."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "rules:\n"
                "  - rule: G999\n"
                "    severity: off\n"
                "    reason: {nl: We meten dit pas vanaf 2027., en: We measure this from 2027 on.}\n"
                "    until: 2027-01-31\n"
            ),
            right="rules: []\n",
            marks="G999",
        ),
    ),
    check=check,
)
