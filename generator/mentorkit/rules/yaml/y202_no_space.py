"""Y202: no space after the colon."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y202",
    severity=Severity.ERROR,
    title=Text("Geen spatie na de dubbele punt", "No space after the colon"),
    message=Text("Na de dubbele punt ontbreekt een spatie.", "A space is missing after the colon."),
    remedy=Text("Zet een gewone spatie tussen de dubbele punt en de waarde.",
                "Put an ordinary space between the colon and the value."),
    why=Text("Zonder spatie leest YAML naam en waarde als één woord.",
             "Without the space YAML reads name and value as one word."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="team:grid-planning\n",
            right="team: grid-planning\n",
            marks="team:grid",
        ),
    ),
)
