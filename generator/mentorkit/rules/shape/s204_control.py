"""S204: a control character in a text."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S204",
    severity=Severity.HINT,
    title=Text("Een stuurteken in een tekst", "A control character in a text"),
    message=Text("In de tekst bij ‘{field}’ zit een stuurteken ({character}).",
                 "The text in ‘{field}’ has a control character ({character})."),
    remedy=Text("Haal het teken weg, of typ de tekst opnieuw.", "Remove the character, or type the text again."),
    why=Text("Zo’n teken komt vaak mee met plakken, en is nergens goed te zien.",
             "Such a character often comes with pasting, and is hard to see anywhere."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: \"Anna\\u0007 de Vries\"\n",
            right="name: Anna de Vries\n",
            marks="\"Anna",
        ),
    ),
)
