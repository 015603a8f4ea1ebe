"""S208: the same word twice in a list."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S208",
    severity=Severity.HINT,
    title=Text("Twee keer hetzelfde woord in een lijst", "The same word twice in a list"),
    message=Text("‘{word}’ staat twee keer bij ‘{field}’.", "‘{word}’ is twice in ‘{field}’."),
    remedy=Text("Haal er één weg.", "Remove one."),
    cases={"record": (
        Text("Hetzelfde staat twee keer onder elkaar bij ‘{field}’.", "The same is in ‘{field}’ twice, one below the other."),
        Text("Haal er één weg.", "Remove one."),
    )},
    also=Text("hier al", "already here"),
    why=Text("Dubbel telt niet dubbel, en misschien was er een ander woord bedoeld.",
             "Twice does not count double, and perhaps another word was meant."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="languages: [nl, en, nl]\n",
            right="languages: [nl, en]\n",
            marks="nl]",
        ),
        Example(
            file="mentors/tom-visser.yml",
            wrong=(
                "training: [{module: mentor-basics, completed_on: 2026-08-10}, "
                "{module: mentor-basics, completed_on: 2026-08-10}]\n"
            ),
            right="training: [{module: mentor-basics, completed_on: 2026-08-10}]\n",
            marks="{module: mentor-basics, completed_on: 2026-08-10}]",
        ),
    ),
)
