"""G102: a goal without the number to start from."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_REVIEW
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    for position, goal in enumerate(settings.goals if settings else ()):
        if goal.measure and goal.baseline is None:
            yield RULE.at(programme.place(settings.file, "goals", position, "id"), goal=Public(goal.id))


RULE = Rule(
    code="G102",
    severity=Severity.HINT,
    title=Text("Een programmadoel zonder beginmeting", "A goal without a baseline"),
    message=Text("Bij het doel ‘{goal}’ staat niet hoe het ervoor stond toen je begon.",
                 "The goal ‘{goal}’ does not say where you started from."),
    remedy=Text("Vul ‘baseline’ in: de dag en het getal van voor de start.",
                "Fill in ‘baseline’: the day and the number from before the start."),
    why=Text("Zonder beginmeting kun je later elk getal goed of slecht noemen.",
             "Without a baseline you can later call every number good or bad."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}\n"
                "    measure: {nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}\n"
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
    source=ISMCP_REVIEW,
)
