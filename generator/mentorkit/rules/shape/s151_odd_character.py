"""S151: an odd character in an id or a field."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S151",
    severity=Severity.ERROR,
    title=Text("Een vreemd teken in een id of een veld", "An odd character in an id or a field"),
    message=Text("In ‘{value}’ bij ‘{field}’ zit een teken dat je niet ziet, of dat op een ander lijkt.",
                 "‘{value}’ in ‘{field}’ has a character that you can’t see, or that looks like another."),
    remedy=Text("Typ het woord opnieuw, met gewone letters.", "Type the word again, with plain letters."),
    cases={
        "key": (
            Text("In ‘{value}’ zit een teken dat je niet ziet, of dat op een ander lijkt.",
                 "‘{value}’ has a character that you can’t see, or that looks like another."),
            Text("Typ het woord opnieuw, met gewone letters.", "Type the word again, with plain letters."),
        ),
    },
    why=Text("Twee woorden die er gelijk uitzien, kunnen verschillen. Dan vindt niemand het verschil.",
             "Two words that look the same may differ. Then nobody can find the difference."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="department: \u043eperations\n",
            right="department: operations\n",
            marks="\u043eper",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="t\u0435am: grid-planning\n",
            right="team: grid-planning\n",
            marks="t\u0435am",
        ),
    ),
)
