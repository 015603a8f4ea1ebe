"""Y112: a character that is not text."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="Y112",
    severity=Severity.ERROR,
    title=Text("Een teken dat geen tekst is", "A character that is not text"),
    message=Text("Hier staat een NUL-teken. Zo’n teken hoort niet in tekst.",
                 "Here is a NUL character. It has no place in text."),
    remedy=Text("Haal het teken weg, of zet een eerdere versie van het bestand terug.",
                "Remove the character, or bring back an earlier version of the file."),
    why=Text("Zo’n teken wijst op een bestand dat onderweg beschadigd is.",
             "Such a character is a sign that the file was damaged on its way."),
    examples=(),
)
