"""S124: a number with a fraction."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S124",
    severity=Severity.ERROR,
    title=Text("Een getal met een komma", "A number with a fraction"),
    message=Text("Bij ‘{field}’ hoort een heel getal, en er staat {value}.",
                 "‘{field}’ takes a whole number, and it says {value}."),
    remedy=Text("Rond het getal af.", "Round the number off."),
    why=Text("Mensen en plekken tellen we heel.", "We count people and places in whole numbers."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="capacity: 1.5\n",
            right="capacity: 2\n",
            marks="1.5",
        ),
    ),
)
