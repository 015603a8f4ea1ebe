"""S106: a word that is not a choice here."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S106",
    severity=Severity.ERROR,
    title=Text("Een woord dat hier geen keuze is", "A word that is not a choice here"),
    message=Text("‘{value}’ is geen keuze bij ‘{field}’.", "‘{value}’ is not a choice for ‘{field}’."),
    remedy=Text("Kies uit: {choices}.", "Choose from: {choices}."),
    why=Text("Alleen vaste woorden kunnen we tellen en vertalen.", "Only fixed words can be counted and translated."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="status: beschikbaar\n",
            right="status: available\n",
            marks="beschikbaar",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="status: Available\n",
            right="status: available\n",
            marks="Available",
        ),
    ),
)
