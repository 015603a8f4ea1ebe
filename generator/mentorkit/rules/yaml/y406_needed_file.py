"""Y406: a file that has to be there."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y406",
    severity=Severity.ERROR,
    title=Text("Een bestand dat er moet zijn", "A file that has to be there"),
    message=Text("{file} ontbreekt.", "{file} is missing."),
    remedy=Text("Maak het bestand, of zet een eerdere versie terug.",
                "Make the file, or bring back an earlier version."),
    why=Text("Andere bestanden verwijzen ernaar. Zonder dit bestand betekenen hun woorden niets.",
             "Other files refer to it. Without this file their words mean nothing."),
    examples=(
        Example(
            file="programme/vocabulary.yml",
            wrong="",
            right="locations: {groningen: Groningen, assen: Assen}\n",
            marks="",
        ),
    ),
)
