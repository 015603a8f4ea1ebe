"""G405: an action of an evaluation that is overdue."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_REVIEW
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for evaluation in programme.evaluations.values():
        for position, action in enumerate(evaluation.actions):
            if action.done_on is None and action.due_on < today:
                place = programme.place(evaluation.file, "actions", position, "due_on")
                yield RULE.at(place, due=action.due_on)


RULE = Rule(
    code="G405",
    severity=Severity.WARNING,
    title=Text("Een actie die te laat is", "An action that is overdue"),
    message=Text("Deze actie zou op {due} klaar zijn.",
                 "This action was to be done by {due}."),
    remedy=Text("Is het gebeurd, vul dan ‘done_on’ in. Anders spreek je een nieuwe dag af en pas je ‘due_on’ aan.",
                "If it is done, fill in ‘done_on’. Otherwise agree on a new day and change ‘due_on’."),
    why=Text("Op de site staat wat HR verandert na een evaluatie. Wie ziet dat het helpt, antwoordt de volgende "
             "keer weer.",
             "The site says what HR will change after an evaluation. Those who see that it helps will answer again."),
    examples=(
        Example(
            file="programme/evaluations/2026-spring-end.yml",
            wrong=(
                "actions:\n"
                "  - action: {nl: Eerder beginnen., en: Start earlier.}\n"
                "    by: hr-noord\n"
                "    due_on: 2026-11-23\n"
            ),
            right=(
                "actions:\n"
                "  - action: {nl: Eerder beginnen., en: Start earlier.}\n"
                "    by: hr-noord\n"
                "    due_on: 2026-11-23\n"
                "    done_on: 2026-11-20\n"
            ),
            marks="2026-11-23",
        ),
    ),
    check=check,
    source=ISMCP_REVIEW,
)
