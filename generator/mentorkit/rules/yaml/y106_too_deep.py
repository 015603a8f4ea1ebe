"""Y106: too deep."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y106",
    severity=Severity.ERROR,
    title=Text("Te diep in elkaar", "Too deep"),
    message=Text("Hier begint laag 51. Meer dan 50 lagen in elkaar lezen we niet.",
                 "Level 51 begins here. We don’t read more than 50 levels."),
    remedy=Text("Haal de haken weg die te veel zijn.", "Remove the extra brackets."),
    why=Text("Geen enkel bestand van het programma heeft meer dan zes lagen nodig. Zo diep is altijd een vergissing.",
             "No file of the programme needs more than six levels. This deep is always a slip."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "bio: "
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
                "]]]]]]]]]\n"
            ),
            right="bio: {nl: Ik denk graag mee., en: I like to think along.}\n",
            marks="[]",
        ),
    ),
)
