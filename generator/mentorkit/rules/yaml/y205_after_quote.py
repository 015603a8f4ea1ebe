"""Y205: text behind the last quote."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y205",
    severity=Severity.ERROR,
    title=Text("Tekst achter het laatste aanhalingsteken", "Text after the last quote"),
    message=Text("Achter het sluitende aanhalingsteken staat nog tekst.",
                 "There is more text after the closing quote."),
    remedy=Text("Zet de aanhalingstekens om de hele tekst. Staat er een ' in, gebruik dan \" eromheen.",
                "Put the quotes around the whole text. If it has a ' in it, use \" around it."),
    why=Text("Aanhalingstekens gaan om de hele waarde, of ze blijven weg.",
             "Quotes go around the whole value, or are left out."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: 'Anna' de Vries\n",
            right="name: \"'Anna' de Vries\"\n",
            marks="'Anna' de",
        ),
    ),
)
