"""S202: an invisible character."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S202",
    severity=Severity.HINT,
    title=Text("Een onzichtbaar teken", "An invisible character"),
    message=Text("In de tekst bij ‘{field}’ zit een onzichtbaar teken ({character}).",
                 "The text in ‘{field}’ has an invisible character ({character})."),
    remedy=Text("Typ het woord opnieuw, zonder plakken.", "Type the word again, without pasting."),
    why=Text("Zoeken vindt een woord met zo’n teken niet.", "A search can’t find a word with such a character."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: An\u200bna de Vries\n",
            right="name: Anna de Vries\n",
            marks="An\u200b",
        ),
    ),
)
