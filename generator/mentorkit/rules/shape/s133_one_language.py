"""S133: one text for all languages."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S133",
    severity=Severity.ERROR,
    title=Text("Eén tekst voor alle talen", "One text for all languages"),
    message=Text("Bij ‘{field}’ staat één tekst, maar elke taal van het programma heeft er een nodig.",
                 "‘{field}’ holds one text, but each language of the programme needs its own."),
    remedy=Text("Schrijf {{nl: …, en: …}} met in elke taal de tekst.",
                "Write {{nl: …, en: …}} with the text in each language."),
    why=Text("Alleen een naam of een korte titel is in alle talen gelijk.",
             "Only a name or a short title is the same in all languages."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: Ik denk graag mee.\n",
            right="bio: {nl: Ik denk graag mee., en: I like to think along.}\n",
            marks="Ik denk",
        ),
    ),
)
