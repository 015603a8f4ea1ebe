"""S208: the same word twice in a list."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S208",
    severity=Severity.HINT,
    title=Text("Twee keer hetzelfde woord in een lijst", "The same word twice in a list"),
    message=Text("‘{word}’ staat twee keer bij ‘{field}’.", "‘{word}’ is twice in ‘{field}’."),
    remedy=Text("Haal er één weg.", "Remove one."),
    why=Text("Dubbel telt niet dubbel, en misschien was er een ander woord bedoeld.",
             "Twice does not count double, and perhaps another word was meant."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="languages: [nl, en, nl]\n",
            right="languages: [nl, en]\n",
            marks="nl]",
        ),
    ),
)
