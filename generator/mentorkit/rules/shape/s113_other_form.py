"""S113: another form than belongs there."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S113",
    severity=Severity.ERROR,
    title=Text("Een waarde die anders geschreven is", "A value written in another way"),
    message=Text("‘{value}’ past niet bij ‘{field}’.", "‘{value}’ does not fit ‘{field}’."),
    remedy=Text("Kijk naar het voorbeeld bij dit veld, en schrijf het net zo.",
                "Look at the example for this field, and write it the same way."),
    why=Text("Dit veld heeft een vaste vorm, omdat een programma het leest.",
             "This field has a fixed form, since a program reads it."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="timezone: Amsterdam tijd\n",
            right="timezone: Europe/Amsterdam\n",
            marks="Amsterdam tijd",
        ),
    ),
)
