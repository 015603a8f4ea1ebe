"""G901: a setting for a rule that is not there."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.settings import known, settings_of
from mentorkit.rules.rule import Example, Rule
from mentorkit.shape.near import nearest


def check(programme: Programme, today: date) -> Iterator[Finding]:
    codes = known()
    for place, setting in settings_of(programme, "rule"):
        if setting.rule not in codes:
            yield RULE.at(place, suggestion=_nearest(setting.rule, codes), rule=Public(setting.rule))


def _nearest(code: str, codes: dict[str, Rule]) -> str | None:
    found = nearest(code, codes)
    return Public(found) if found else None


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
