"""Y105: a field without a plain name."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y105",
    severity=Severity.ERROR,
    title=Text("Een veld zonder gewone naam", "A field without a plain name"),
    message=Text("Hier staat een lijst of een groepje waar de naam van een veld hoort.",
                 "Here is a list or a group where the name of a field belongs."),
    remedy=Text("Begin met een naam en een dubbele punt. Horen de haken bij een tekst, zet die dan tussen "
                "aanhalingstekens.",
                "Begin with a name and a colon. If the brackets belong to a text, put the text in quotes."),
    cases={
        "nothing": (
            Text("Hier ontbreekt de naam van een veld.", "The name of a field is missing here."),
            Text("Zet een naam voor de dubbele punt, of haal de regel weg.",
                 "Put a name before the colon, or remove the line."),
        ),
    },
    why=Text("Een veld herkennen we aan zijn naam. Zonder naam weten we niet waar de waarde bij hoort.",
             "We know a field by its name. Without one we can’t tell what the value belongs to."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="team: {{ team }}\n",
            right="team: grid-planning\n",
            marks="{ team",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="consent: {profile_on: 2025-12-01, : 2026-08-01}\n",
            right="consent: {profile_on: 2025-12-01}\n",
            marks=": 2026-08",
        ),
    ),
)
