"""R107: a training module that is not there."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unknown import reports, unknown, wordings
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in unknown(programme, "module"):
        yield reports(RULE, found)


_MESSAGE = Text("Er is geen trainingsmodule ‘{id}’.", "There is no training module ‘{id}’.")
_REMEDY = Text("Gebruik een naam uit ‘modules’ in programme/training.yml, of voeg de module daar toe.",
               "Use a name from ‘modules’ in programme/training.yml, or add the module there.")
RULE = Rule(
    code="R107",
    severity=Severity.ERROR,
    title=Text("Een trainingsmodule die er niet is", "A training module that is not there"),
    message=_MESSAGE,
    remedy=_REMEDY,
    cases=wordings(_MESSAGE, _REMEDY),
    why=Text("Een training onder een andere naam telt niet mee: de mentor lijkt dan nog niet klaar om te beginnen.",
             "A training under another name does not count: the mentor then does not seem ready to begin."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="mentors/tom-visser.yml",
            wrong="training: [{module: mentor-basic, completed_on: 2025-02-14}]\n",
            right="training: [{module: mentor-basics, completed_on: 2025-02-14}]\n",
            marks="mentor-basic",
        ),
    ),
    check=check,
)
