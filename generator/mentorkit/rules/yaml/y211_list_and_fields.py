"""Y211: a list and fields mixed."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y211",
    severity=Severity.ERROR,
    title=Text("Een lijst en velden door elkaar", "A list and fields mixed"),
    message=Text("Tussen de velden staat hier een regel die met een streepje begint.",
                 "This line among the fields begins with a dash."),
    remedy=Text("Zet de lijst onder een eigen veld, of haal het streepje weg.",
                "Put the list under a field of its own, or remove the dash."),
    cases={
        "look": (
            Text("Dit teken lijkt op een streepje met een spatie, maar is het niet.",
                 "This looks like a dash and a space, but is not."),
            Text("Typ een gewoon streepje en een gewone spatie.", "Type an ordinary dash and an ordinary space."),
        ),
        "line": (
            Text("Hier staan twee delen van een lijst op één regel.", "Two parts of a list stand on one line here."),
            Text("Begin voor elk streepje op een nieuwe regel.", "Begin a new line for each dash."),
        ),
        "key": (
            Text("Deze regel in een lijst begint zonder streepje.", "This line in a list begins without a dash."),
            Text("Zet er een streepje en een spatie voor.", "Put a dash and a space in front of it."),
        ),
    },
    why=Text("Op één plek staan velden of een lijst, nooit allebei.", "One place holds either fields or a list, never both."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "skills:\n"
                "  - presenting\n"
                "  project-management:\n"
            ),
            right=(
                "skills:\n"
                "  - presenting\n"
                "  - project-management\n"
            ),
            marks="project-management:",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "skills: [presenting]\n"
                "- project-management\n"
            ),
            right="skills: [presenting, project-management]\n",
            marks="- project",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "training:\n"
                "  – {module: mentor-basics, completed_on: 2025-12-11}\n"
            ),
            right=(
                "training:\n"
                "  - {module: mentor-basics, completed_on: 2025-12-11}\n"
            ),
            marks="–",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "away:\n"
                "  - {from: 2026-12-21, until: 2027-01-05} - {from: 2027-02-20, until: 2027-02-28}\n"
            ),
            right=(
                "away:\n"
                "  - {from: 2026-12-21, until: 2027-01-05}\n"
                "  - {from: 2027-02-20, until: 2027-02-28}\n"
            ),
            marks="- {from: 2027-02",
        ),
    ),
)
