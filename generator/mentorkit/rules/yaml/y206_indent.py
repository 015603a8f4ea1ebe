"""Y206: a line with an odd indent."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y206",
    severity=Severity.ERROR,
    title=Text("Een regel die scheef inspringt", "A line with an odd indent"),
    message=Text("Deze regel springt anders in dan de regels waar hij bij hoort.",
                 "This line is indented differently from the lines it belongs to."),
    remedy=Text("Zet de regel precies onder de regels van dezelfde groep.",
                "Put the line exactly below the lines of the same group."),
    cases={
        "space": (
            Text("Deze regel springt in met een spatie die voor YAML geen spatie is.",
                 "This line is indented with a space that is none for YAML."),
            Text("Haal de spaties voor de regel weg, en typ ze opnieuw.",
                 "Remove the spaces in front of the line, and type them again."),
        ),
        "item": (
            Text("Deze regel hoort bij het streepje erboven, maar springt niet ver genoeg in.",
                 "This line belongs to the dash above, but is not indented far enough."),
            Text("Zet de regel recht onder het eerste woord na het streepje.",
                 "Put the line right below the first word after the dash."),
        ),
        "deeper": (
            Text("Deze regel springt verder in dan de regel erboven, maar die is al af.",
                 "This line is indented further than the line above, which is already complete."),
            Text("Laat beide regels even ver inspringen. Een lange tekst zet je tussen aanhalingstekens.",
                 "Give both lines the same indent. Put a long text in quotes."),
        ),
    },
    why=Text("Wat bij elkaar hoort, staat even ver van de kantlijn. Zo weet YAML wat bij wat hoort.",
             "What belongs together has the same indent. That is how YAML knows what belongs to what."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "consent:\n"
                "    profile_on: 2025-12-01\n"
                "  withdrawn_on: 2027-02-01\n"
            ),
            right=(
                "consent:\n"
                "  profile_on: 2025-12-01\n"
                "  withdrawn_on: 2027-02-01\n"
            ),
            marks="withdrawn_on",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "team: grid-planning\n"
                "  intake_on: 2025-12-01\n"
            ),
            right=(
                "team: grid-planning\n"
                "intake_on: 2025-12-01\n"
            ),
            marks="intake_on",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "consent:\n"
                "\u00a0\u00a0profile_on: 2025-12-01\n"
                "  withdrawn_on: 2027-02-01\n"
            ),
            right=(
                "consent:\n"
                "  profile_on: 2025-12-01\n"
                "  withdrawn_on: 2027-02-01\n"
            ),
            marks="\u00a0\u00a0",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "training:\n"
                "  - module: mentor-basics\n"
                "  completed_on: 2025-12-11\n"
            ),
            right=(
                "training:\n"
                "  - module: mentor-basics\n"
                "    completed_on: 2025-12-11\n"
            ),
            marks="completed_on",
        ),
    ),
)
