"""S206: a letter with a loose accent."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S206",
    severity=Severity.HINT,
    title=Text("Een letter met een los accent", "A letter with a separate accent"),
    message=Text("In de tekst bij ‘{field}’ staat een accent los van zijn letter.",
                 "The text in ‘{field}’ has an accent that is separate from its letter."),
    remedy=Text("Typ de letter met het accent opnieuw.", "Type the letter with its accent again."),
    why=Text("Het ziet er gelijk uit, maar zoeken en sorteren zien een ander woord.",
             "It looks the same, but to searching and sorting it is another word."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: Rene\u0301e de Vries\n",
            right="name: Renée de Vries\n",
            marks="Rene",
        ),
    ),
)
