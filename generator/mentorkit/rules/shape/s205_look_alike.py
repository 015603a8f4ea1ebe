"""S205: letters that look like others."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S205",
    severity=Severity.HINT,
    title=Text("Letters die op andere lijken", "Letters that look like others"),
    message=Text("In ‘{word}’ bij ‘{field}’ staan letters uit een ander schrift, die op gewone lijken.",
                 "‘{word}’ in ‘{field}’ has letters from another script that look like plain ones."),
    remedy=Text("Typ het woord opnieuw.", "Type the word again."),
    why=Text("Zoeken vindt zo’n woord niet, en het kan misleiden.",
             "A search can’t find such a word, and it can mislead."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: Ann\u0430 de Vries\n",
            right="name: Anna de Vries\n",
            marks="Ann\u0430",
        ),
    ),
)
