"""Y203: a colon in the text."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y203",
    severity=Severity.ERROR,
    title=Text("Een dubbele punt in de tekst", "A colon in the text"),
    message=Text("Deze tekst bevat een dubbele punt met een spatie erachter.",
                 "This text contains a colon with a space after it."),
    remedy=Text("Zet de hele tekst tussen aanhalingstekens.", "Put the whole text in quotes."),
    cases={"fields": (
        Text("Hier begint een nieuw veld op de regel van een ander veld.",
             "Here a new field begins on the line of another field."),
        Text("Zet er accolades omheen, of begin op een nieuwe regel die verder inspringt.",
             "Put braces around it, or begin on a new line that is indented further."),
    )},
    why=Text("Een dubbele punt met een spatie scheidt een naam van een waarde. Aanhalingstekens zeggen dat het "
             "tekst is.",
             "A colon with a space separates a name from a value. Quotes say that it is text."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: Projectleider: netten\n",
            right="role: \"Projectleider: netten\"\n",
            marks="Projectleider: netten",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl: Mijn motto: doen., en: My motto is doing.}\n",
            right="bio: {nl: \"Mijn motto: doen.\", en: My motto is doing.}\n",
            marks="Mijn motto: doen.",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="consent: profile_on: 2025-12-01\n",
            right="consent: {profile_on: 2025-12-01}\n",
            marks="profile_on",
        ),
    ),
)
