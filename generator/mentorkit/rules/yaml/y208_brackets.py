"""Y208: brackets or commas that do not fit."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y208",
    severity=Severity.ERROR,
    title=Text("Haken of komma’s die niet kloppen", "Brackets or commas that do not match"),
    message=Text("Bij deze haak ({character}) ontbreekt de sluitende haak, of een komma.",
                 "After this bracket ({character}) the closing bracket is missing, or a comma."),
    remedy=Text("Zet de haak erbij. Horen de haken bij de tekst, zet de tekst dan tussen aanhalingstekens.",
                "Add the bracket. If the brackets belong to the text, put the text in quotes."),
    cases={
        "comma": (
            Text("Tussen twee velden in deze haken ontbreekt een komma.",
                 "A comma is missing between two fields in these brackets."),
            Text("Zet een komma tussen de velden. Hoort alles bij één tekst, zet die tussen aanhalingstekens.",
                 "Put a comma between the fields. If it is all one text, put the text in quotes."),
        ),
        "closing": (
            Text("Hier staat een sluitende haak ({character}) te veel.",
                 "There is one closing bracket ({character}) too many here."),
            Text("Haal de haak weg. Hoort de haak bij de tekst, zet de tekst dan tussen aanhalingstekens.",
                 "Remove the bracket. If it belongs to the text, put the text in quotes."),
        ),
        "comment": (
            Text("Vanaf het # is dit een opmerking. De sluitende haak telt daardoor niet mee.",
                 "From the # on this is a comment. So the closing bracket does not count."),
            Text("Zet de waarde met het # tussen aanhalingstekens, of haal het # weg.",
                 "Put the value with the # in quotes, or remove the #."),
        ),
        "opening": (
            Text("Bij deze sluitende haak ontbreekt de haak waarmee het begint.",
                 "This closing bracket has no bracket that opens it."),
            Text("Zet een {{ voor het eerste veld van deze regel.", "Put a {{ in front of the first field of this line."),
        ),
        "empty": (
            Text("Voor deze komma staat niets.", "There is nothing before this comma."),
            Text("Vul iets in, of haal de komma weg.", "Fill something in, or remove the comma."),
        ),
        "after": (
            Text("Achter de sluitende haak staat een komma te veel.", "There is a comma too many after the closing bracket."),
            Text("Haal de komma weg.", "Remove the comma."),
        ),
    },
    why=Text("Tussen haken staan delen met een komma ertussen. Zonder sluiting weet YAML niet waar het eindigt.",
             "Brackets hold parts with commas between them. Without the closing bracket YAML can’t tell "
             "where they end."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: [presenting, project-management\n",
            right="skills: [presenting, project-management]\n",
            marks="[presenting",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="consent: {profile_on: 2025-12-01 withdrawn_on: 2027-02-01}\n",
            right="consent: {profile_on: 2025-12-01, withdrawn_on: 2027-02-01}\n",
            marks="{profile_on",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: [presenting]]\n",
            right="skills: [presenting]\n",
            marks="]\n",
        ),
        Example(
            file="programme/programme.yml",
            wrong="look: {primary: #0b5c4a}\n",
            right="look: {primary: \"#0b5c4a\"}\n",
            marks="#0b5c4a",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "training:\n"
                "  - module: mentor-basics, completed_on: 2025-12-11}\n"
            ),
            right=(
                "training:\n"
                "  - {module: mentor-basics, completed_on: 2025-12-11}\n"
            ),
            marks="}",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: [presenting, , project-management]\n",
            right="skills: [presenting, project-management]\n",
            marks=", project",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "skills: [presenting],\n"
                "team: grid-planning\n"
            ),
            right=(
                "skills: [presenting]\n"
                "team: grid-planning\n"
            ),
            marks=",\n",
        ),
    ),
)
