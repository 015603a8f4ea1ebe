"""S123: a number that is too large or too small."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S123",
    severity=Severity.ERROR,
    title=Text("Een getal dat te groot of te klein is", "A number that is too large or too small"),
    message=Text("Bij ‘{field}’ staat {value}, en het hoogste is {limit}.",
                 "‘{field}’ is {value}, and the highest is {limit}."),
    remedy=Text("Kijk het getal na.", "Check the number."),
    cases={
        "low": (
            Text("Bij ‘{field}’ staat {value}, en het laagste is {limit}.",
                 "‘{field}’ is {value}, and the lowest is {limit}."),
            Text("Kijk het getal na.", "Check the number."),
        ),
    },
    why=Text("Een getal buiten de grenzen is bijna altijd een tikfout.",
             "A number outside the limits is almost always a slip."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="capacity: 21\n",
            right="capacity: 2\n",
            marks="21",
        ),
        Example(
            file="programme/programme.yml",
            wrong=(
                "privacy: {min_group: 2, works_council_on: 2025-11-20, pulse_agreed_on: 2025-11-20, dpia_on: "
                "2025-11-06, officer: hr-noord}\n"
            ),
            right=(
                "privacy: {min_group: 5, works_council_on: 2025-11-20, pulse_agreed_on: 2025-11-20, dpia_on: "
                "2025-11-06, officer: hr-noord}\n"
            ),
            marks="2, works",
        ),
    ),
)
