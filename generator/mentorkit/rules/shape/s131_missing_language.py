"""S131: a text in too few languages."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S131",
    severity=Severity.ERROR,
    title=Text("Een tekst in te weinig talen", "A text in too few languages"),
    message=Text("Bij ‘{field}’ ontbreekt de tekst in het {language} (‘{key}’).",
                 "The text of ‘{field}’ in {language} is missing (‘{key}’)."),
    remedy=Text("Schrijf de tekst ook in die taal.", "Write the text in that language too."),
    why=Text("Elke lezer krijgt de hele site in de eigen taal.",
             "Every reader gets the whole site in their own language."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl: Ik denk graag mee.}\n",
            right="bio: {nl: Ik denk graag mee., en: I like to think along.}\n",
            marks="{nl",
        ),
    ),
)
