"""Y101: a field that is there twice."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y101",
    severity=Severity.ERROR,
    title=Text("Een veld dat er twee keer staat", "A field that is there twice"),
    message=Text("‘{word}’ staat er al, en staat hier nog een keer.", "‘{word}’ is here twice."),
    remedy=Text("Houd één van de twee, en haal de andere weg.", "Keep one of the two, and remove the other."),
    why=Text("Van twee velden met dezelfde naam telt er maar één. Zonder melding zie je niet welke.",
             "Of two fields with the same name only one counts. Without this message you can’t see which."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "skills: [presenting]\n"
                "skills: [project-management]\n"
            ),
            right="skills: [presenting, project-management]\n",
            marks="skills: [project",
        ),
    ),
)
