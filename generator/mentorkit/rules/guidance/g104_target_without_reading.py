"""G104: a target whose day has come without a reading."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_REVIEW
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    for position, goal in enumerate(settings.goals if settings else ()):
        if goal.target and goal.target.date < today and not any(r.date >= goal.target.date for r in goal.readings):
            place = programme.place(settings.file, "goals", position, "target", "date")
            yield RULE.at(place, goal=Public(goal.id), day=goal.target.date)


RULE = Rule(
    code="G104",
    severity=Severity.WARNING,
    title=Text("Een streefcijfer waarvan de dag voorbij is", "A target whose day has passed"),
    message=Text("Het doel ‘{goal}’ had op {day} gehaald moeten zijn, en er is daarna niet gemeten.",
                 "The goal ‘{goal}’ was to be reached on {day}, and nothing was measured since."),
    remedy=Text("Voeg bij ‘readings’ een meting toe van die dag of later. Kies daarna een nieuw streefcijfer.",
                "Add a reading of that day or later to ‘readings’. Then choose a new target."),
    why=Text("Een doel dat niemand nakijkt, is geen doel. Ook ‘niet gehaald’ is een antwoord.",
             "A goal that nobody looks at is no goal. ‘Not reached’ is an answer too."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}\n"
                "    measure: {nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}\n"
                "    baseline: {date: 2025-12-31, value: 31}\n"
                "    target: {date: 2026-10-31, value: 40}\n"
                "    readings: [{date: 2026-06-30, value: 34}]\n"
            ),
            right=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}\n"
                "    measure: {nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}\n"
                "    baseline: {date: 2025-12-31, value: 31}\n"
                "    target: {date: 2026-10-31, value: 40}\n"
                "    readings: [{date: 2026-11-02, value: 38}]\n"
            ),
            marks="2026-10-31",
        ),
    ),
    check=check,
    source=ISMCP_REVIEW,
)
