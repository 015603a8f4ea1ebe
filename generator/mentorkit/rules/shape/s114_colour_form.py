"""S114: a colour written in another way."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S114",
    severity=Severity.ERROR,
    title=Text("Een kleur die anders geschreven is", "A colour written in another way"),
    message=Text("‘{value}’ bij ‘{field}’ is geen kleur zoals wij die schrijven.",
                 "‘{value}’ in ‘{field}’ is not a colour as we write it."),
    remedy=Text("Schrijf een # met zes tekens, tussen aanhalingstekens, zoals \"#0b5c4a\".",
                "Write a # with six characters, in quotes, such as \"#0b5c4a\"."),
    why=Text("Zo lezen alle browsers dezelfde kleur.", "That way all browsers read the same colour."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="look: {primary: 0b5c4a}\n",
            right="look: {primary: \"#0b5c4a\"}\n",
            marks="0b5c4a",
        ),
    ),
)
