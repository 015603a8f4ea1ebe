"""S119: a value that does not fit here."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="S119",
    severity=Severity.ERROR,
    title=Text("Een waarde die hier niet past", "A value that does not fit here"),
    message=Text("‘{value}’ past niet bij ‘{field}’.", "‘{value}’ does not fit ‘{field}’."),
    remedy=Text("Lees de uitleg bij dit veld, en schrijf een waarde die past.",
                "Read the explanation of this field, and write a value that fits."),
    why=Text("De beschrijving van dit veld vraagt iets wat deze waarde niet heeft.",
             "The description of this field asks for something that this value does not have."),
    examples=(),
)
