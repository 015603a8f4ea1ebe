"""S201: a text that is still to come."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S201",
    severity=Severity.HINT,
    title=Text("Een tekst die nog moet komen", "A text that is still to come"),
    message=Text("De tekst bij ‘{field}’ lijkt nog niet af.", "The text in ‘{field}’ does not seem finished yet."),
    remedy=Text("Schrijf de echte tekst.", "Write the real text."),
    why=Text("Wie de site leest, ziet precies wat hier staat.", "Whoever reads the site sees exactly what is written here."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: {nl: Nog invullen, en: Coach}\n",
            right="role: Coach\n",
            marks="Nog invullen",
        ),
    ),
)
