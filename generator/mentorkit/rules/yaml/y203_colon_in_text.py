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
    ),
)
