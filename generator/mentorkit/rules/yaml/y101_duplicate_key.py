"""Y101: a field that is there twice."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y101",
    severity=Severity.ERROR,
    title=Text("Een veld dat er twee keer staat", "A field that is there twice"),
    message=Text("‘{word}’ staat er al, en staat hier nog een keer.", "‘{word}’ is here twice."),
    remedy=Text("Houd één van de twee, en haal de andere weg.", "Keep one of the two, and remove the other."),
    cases={"several": (
        Text("Vanaf ‘{word}’ staan hier velden die er al staan.", "From ‘{word}’ on there are fields here that are there already."),
        Text("Ontbreekt een regel met een naam of een streepje, zet die erboven. Haal anders weg wat dubbel is.",
             "If a line with a name or a dash is missing, put it above. Otherwise remove what is double."),
    )},
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
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "training:\n"
                "  - module: mentor-basics\n"
                "    completed_on: 2025-12-11\n"
                "    module: mentor-basics\n"
                "    completed_on: 2026-03-11\n"
            ),
            right=(
                "training:\n"
                "  - module: mentor-basics\n"
                "    completed_on: 2025-12-11\n"
                "  - module: mentor-basics\n"
                "    completed_on: 2026-03-11\n"
            ),
            marks="module: mentor-basics\n    completed_on: 2026",
        ),
    ),
)
