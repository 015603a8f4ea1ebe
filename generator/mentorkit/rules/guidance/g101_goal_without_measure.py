"""G101: a goal of the programme that nobody can measure."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_PURPOSE
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    for position, goal in enumerate(settings.goals if settings else ()):
        if goal.measure is None:
            yield RULE.at(programme.place(settings.file, "goals", position, "id"), goal=Public(goal.id))


RULE = Rule(
    code="G101",
    severity=Severity.WARNING,
    title=Text("Een programmadoel zonder maat", "A goal without a measure"),
    message=Text("Bij het doel ‘{goal}’ staat niet waaraan je ziet dat je er bent.",
                 "The goal ‘{goal}’ does not say how you can tell that it was reached."),
    remedy=Text("Vul ‘measure’ in: iets wat je kunt tellen, zoals vacatures die intern vervuld zijn.",
                "Fill in ‘measure’: something that you can count, such as vacancies filled internally."),
    why=Text("Zonder maat weet je na een jaar niet of het programma werkt.",
             "Without a measure you do not know after a year whether the programme works."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}\n"
                "    baseline: {date: 2025-12-31, value: 31}\n"
                "    target: {date: 2027-12-31, value: 40}\n"
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
