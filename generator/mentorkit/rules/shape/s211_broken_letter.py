"""S211: a letter that is broken."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S211",
    severity=Severity.HINT,
    title=Text("Een letter die stuk is", "A letter that is broken"),
    message=Text("In ‘{word}’ bij ‘{field}’ ging bij het opslaan een letter stuk.",
                 "A letter of ‘{word}’ in ‘{field}’ broke when it was saved."),
    remedy=Text("Typ het woord opnieuw, en bewaar het bestand als UTF-8.",
                "Type the word again, and save the file as UTF-8."),
    why=Text("Een programma las het bestand met een andere codering dan waarmee het bewaard was.",
             "A program read the file in another encoding than the one it was saved in."),
    examples=(
        Example(
            file="programme/vocabulary.yml",
            wrong="learning: {doing: {nl: DoenÃ«, en: Doing}}\n",
            right="learning: {doing: {nl: Doenë, en: Doing}}\n",
            marks="DoenÃ«",
        ),
    ),
)
