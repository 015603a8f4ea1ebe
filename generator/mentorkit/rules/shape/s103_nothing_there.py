"""S103: a field without a value."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S103",
    severity=Severity.ERROR,
    title=Text("Een veld zonder waarde", "A field without a value"),
    message=Text("Achter ‘{field}’ staat niets.", "There is nothing after ‘{field}’."),
    remedy=Text("Vul iets in, of haal de regel weg.", "Fill something in, or remove the line."),
    cases={
        "comment": (
            Text("Achter ‘{field}’ staat niets, want vanaf het # is het een opmerking.",
                 "There is nothing after ‘{field}’, since everything from the # on is a comment."),
            Text("Zet de waarde met het # tussen aanhalingstekens, of haal de regel weg.",
                 "Put the value with the # in quotes, or remove the line."),
        ),
        "language": (
            Text("De tekst bij ‘{field}’ in het {language} (‘{word}’) is leeg.",
                 "The text of ‘{field}’ in {language} (‘{word}’) is empty."),
            Text("Schrijf de tekst ook in die taal.", "Write the text in that language too."),
        ),
    },
    why=Text("Een leeg veld kan vergeten zijn of bedoeld. Wie het leest, weet dat niet.",
             "An empty field may have been forgotten or meant. The reader can’t tell."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="team:\n",
            right="team: grid-planning\n",
            marks="team",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: {nl: Projectleider, en: }\n",
            right="role: {nl: Projectleider, en: Project lead}\n",
            marks="en",
        ),
        Example(
            file="programme/programme.yml",
            wrong=(
                "look:\n"
                "  primary: #0b5c4a\n"
            ),
            right=(
                "look:\n"
                "  primary: \"#0b5c4a\"\n"
            ),
            marks="primary",
        ),
    ),
)
