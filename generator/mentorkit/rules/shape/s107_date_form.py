"""S107: a date written in another way."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S107",
    severity=Severity.ERROR,
    title=Text("Een datum die anders geschreven is", "A date written in another way"),
    message=Text("‘{value}’ bij ‘{field}’ is geen datum zoals wij die schrijven.",
                 "‘{value}’ in ‘{field}’ is not a date as we write it."),
    remedy=Text("Schrijf jaar, maand, dag met streepjes, zoals 2026-02-01.",
                "Write year, month and day with hyphens, such as 2026-02-01."),
    why=Text("Bij 1-2-2026 denkt de een aan februari en de ander aan januari. Met het jaar voorop is het duidelijk.",
             "To some, 1-2-2026 is in February, to others in January. With the year first it is clear."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="mentor_since: 1-2-2026\n",
            right="mentor_since: 2026-02-01\n",
            marks="1-2-2026",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="mentor_since: 2026-2-1\n",
            right="mentor_since: 2026-02-01\n",
            marks="2026-2-1",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="mentor_since: 1 februari 2026\n",
            right="mentor_since: 2026-02-01\n",
            marks="1 februari",
        ),
    ),
)
