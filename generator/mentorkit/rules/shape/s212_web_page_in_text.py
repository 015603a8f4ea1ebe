"""S212: code of a web page in a text."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S212",
    severity=Severity.HINT,
    title=Text("Code van een webpagina in een tekst", "Code of a web page in a text"),
    message=Text("In de tekst van ‘{field}’ staat ‘{word}’, en dat is code van een webpagina.",
                 "The text of ‘{field}’ has ‘{word}’, which is code of a web page."),
    remedy=Text("Haal de code weg, en laat alleen de tekst staan.",
                "Remove the code, and leave only the text."),
    why=Text("De site laat zulke code letterlijk zien.",
             "The site shows such code as it is."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: {nl: <b>Projectleider</b>, en: Project lead}\n",
            right="role: {nl: Projectleider, en: Project lead}\n",
            marks="<b>",
        ),
    ),
)
