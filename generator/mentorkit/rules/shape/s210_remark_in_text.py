"""S210: a remark in a text."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S210",
    severity=Severity.HINT,
    title=Text("Een opmerking in een tekst", "A remark in a text"),
    message=Text("Deze regel begint met #, maar staat in de tekst van ‘{field}’.",
                 "This line begins with #, but is part of the text of ‘{field}’."),
    remedy=Text("Zet de opmerking buiten de tekst, of haal de regel weg.",
                "Put the remark outside the text, or remove the line."),
    why=Text("In een tekst van meer regels hoort elke regel bij de tekst. De site zou de opmerking laten zien.",
             "In a text of several lines every line belongs to the text. The site would show the remark."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "bio:\n"
                "  nl: |\n"
                "    Ik denk graag mee.\n"
                "    # nog navragen\n"
                "  en: I like to think along.\n"
            ),
            right=(
                "bio:\n"
                "  # nog navragen\n"
                "  nl: |\n"
                "    Ik denk graag mee.\n"
                "  en: I like to think along.\n"
            ),
            marks="# nog",
        ),
    ),
)
