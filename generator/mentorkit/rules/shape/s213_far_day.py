"""S213: a day that is very far away."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S213",
    severity=Severity.HINT,
    title=Text("Een dag die heel ver weg is", "A day that is very far away"),
    message=Text("Bij ‘{field}’ staat {day}. Dat is wel heel lang geleden, of heel ver weg.",
                 "‘{field}’ says {day}. That is very long ago, or very far away."),
    remedy=Text("Kijk na of het jaar klopt.",
                "Check the year."),
    why=Text("Een verwisseld cijfer in een jaar valt niet op, en maakt dat niemand meer een herinnering krijgt.",
             "A swapped digit in a year is easily missed, and then nobody gets a reminder."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="mentor_since: 1025-12-01\n",
            right="mentor_since: 2025-12-01\n",
            marks="1025",
        ),
    ),
)
