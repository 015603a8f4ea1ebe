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
    ),
)
