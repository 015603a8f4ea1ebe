"""G103: a goal without the number to reach."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_PURPOSE
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    for position, goal in enumerate(settings.goals if settings else ()):
        if goal.measure and goal.target is None:
            yield RULE.at(programme.place(settings.file, "goals", position, "id"), goal=Public(goal.id))


RULE = Rule(
    code="G103",
    severity=Severity.HINT,
    title=Text("Een programmadoel zonder streefcijfer", "A goal without a target"),
    message=Text("Bij het doel ‘{goal}’ staat niet welk getal je wilt halen, en wanneer.",
                 "The goal ‘{goal}’ does not say which number you want to reach, and by when."),
    remedy=Text("Vul ‘target’ in: een dag en een getal.",
                "Fill in ‘target’: a day and a number."),
    why=Text("Met een streefcijfer weet iedereen wat genoeg is.",
             "With a target everybody knows what is enough."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}\n"
                "    measure: {nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}\n"
                "    baseline: {date: 2025-12-31, value: 31}\n"
            ),
            right=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}\n"
                "    measure: {nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}\n"
                "    baseline: {date: 2025-12-31, value: 31}\n"
                "    target: {date: 2027-12-31, value: 40}\n"
            ),
            marks="internal-moves",
        ),
    ),
    check=check,
    source=ISMCP_PURPOSE,
)
