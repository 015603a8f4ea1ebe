"""Y305: spaces at the end of a line."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y305",
    severity=Severity.HINT,
    title=Text("Spaties aan het eind van een regel", "Spaces at the end of a line"),
    message=Text("Hier staan spaties aan het eind van de regel. Aantal zulke regels: {number}.",
                 "There are spaces at the end of this line. Number of such lines: {number}."),
    remedy=Text("Haal ze weg.", "Remove them."),
    why=Text("Ze doen niets, maar in een vergelijking van versies lijken ze een verandering.",
             "They do nothing, but when you compare versions they look like a change."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="team: grid-planning  \n",
            right="team: grid-planning\n",
            marks="  \n",
        ),
    ),
)
