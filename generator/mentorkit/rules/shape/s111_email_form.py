"""S111: an e-mail address that is not right."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S111",
    severity=Severity.ERROR,
    title=Text("Een e-mailadres dat niet klopt", "An e-mail address that is not right"),
    message=Text("‘{value}’ bij ‘{field}’ is geen e-mailadres.", "‘{value}’ in ‘{field}’ is not an e-mail address."),
    remedy=Text("Schrijf alleen het adres, zoals naam@organisatie.example.",
                "Write only the address, such as name@organisation.example."),
    why=Text("Aan het e-mailadres herkennen we iemand. Met een tikfout erin lijkt het een ander.",
             "We know a person by their e-mail address. With a slip in it, they seem to be somebody else."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="email: anna.devries(at)noorderlicht.example\n",
            right="email: anna.devries@noorderlicht.example\n",
            marks="anna.devries(at)",
        ),
    ),
)
