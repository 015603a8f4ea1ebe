"""S203: a character that turns the reading direction."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S203",
    severity=Severity.HINT,
    title=Text("Een teken dat de leesrichting draait", "A character that turns the reading direction"),
    message=Text("In de tekst bij ‘{field}’ zit een teken dat de leesrichting draait ({character}).",
                 "The text in ‘{field}’ has a character that turns the reading direction ({character})."),
    remedy=Text("Haal het teken weg, of typ de tekst opnieuw.", "Remove the character, or type the text again."),
    why=Text("Met zo’n teken staat er iets anders dan je ziet.",
             "With such a character the text says something other than what you see."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: Anna\u202e de Vries\n",
            right="name: Anna de Vries\n",
            marks="Anna\u202e",
        ),
    ),
)
