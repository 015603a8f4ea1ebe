"""G902: a setting whose last day has passed."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.settings import settings_of
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for place, setting, rule in settings_of(programme, "until"):
        if rule and setting.until < today:
            yield RULE.at(place, rule=Public(setting.rule), until=setting.until)


RULE = Rule(
    code="G902",
    severity=Severity.WARNING,
    title=Text("Een instelling waarvan de tijd voorbij is", "A setting whose time is over"),
    message=Text("De instelling voor regel {rule} gold tot en met {until}.",
                 "The setting for rule {rule} held until {until}."),
    remedy=Text("Haal de instelling weg en los op wat de regel meldt, of kies een nieuwe dag en zeg waarom.",
                "Remove it and mend what the rule reports, or choose a new day and say why."),
    why=Text("Een uitzondering is voor even. Na de laatste dag telt de regel weer gewoon.",
             "An exception is for a while. After its last day the rule counts as usual."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "rules:\n"
                "  - rule: G101\n"
                "    severity: off\n"
                "    reason: {nl: We meten dit pas vanaf 2027., en: We measure this from 2027 on.}\n"
                "    until: 2026-11-23\n"
            ),
            right="rules: []\n",
            marks="2026-11-23",
        ),
    ),
    check=check,
)
