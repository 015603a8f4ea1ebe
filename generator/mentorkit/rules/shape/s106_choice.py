"""S106: a word that can't stand here."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S106",
    severity=Severity.ERROR,
    title=Text("Een woord dat hier niet kan", "A word that can't stand here"),
    message=Text("‘{value}’ kan niet bij ‘{field}’.", "‘{value}’ can't stand at ‘{field}’."),
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
