"""S108: a day that does not exist."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S108",
    severity=Severity.ERROR,
    title=Text("Een dag die niet bestaat", "A day that does not exist"),
    message=Text("De dag ‘{value}’ bij ‘{field}’ bestaat niet.", "The day ‘{value}’ in ‘{field}’ does not exist."),
    remedy=Text("Kijk de maand en de dag na.", "Check the month and the day."),
    cases={
        "days": (
            Text("De dag ‘{value}’ bij ‘{field}’ bestaat niet: {month} heeft {days} dagen.",
                 "The day ‘{value}’ in ‘{field}’ does not exist: {month} has {days} days."),
            Text("Kijk na welke dag het was.", "Check which day it was."),
        ),
    },
    why=Text("Met een dag die niet bestaat, kunnen we niet tellen hoe lang iets duurt.",
             "With a day that does not exist we can’t count how long something takes."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="intake_on: 2025-11-31\n",
            right="intake_on: 2025-11-30\n",
            marks="2025-11-31",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="mentor_since: 2026-13-01\n",
            right="mentor_since: 2026-01-13\n",
            marks="2026-13-01",
        ),
    ),
)
