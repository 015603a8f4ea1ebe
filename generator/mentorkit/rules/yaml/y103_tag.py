"""Y103: a tag with !."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y103",
    severity=Severity.ERROR,
    title=Text("Een aanduiding met !", "A tag with !"),
    message=Text("‘{word}’ is een aanduiding van YAML. Die lezen we hier niet.",
                 "‘{word}’ is a YAML tag. We don’t read those here."),
    remedy=Text("Haal de aanduiding weg. Hoort de ! bij de tekst, zet de tekst dan tussen aanhalingstekens.",
                "Remove the tag. If the ! belongs to the text, put the text in quotes."),
    why=Text("Met een aanduiding kan een waarde iets anders worden dan er staat. Wij lezen wat er staat.",
             "A tag can turn a value into something other than what it says. We read what it says."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="capacity: !!int 2\n",
            right="capacity: 2\n",
            marks="!!int",
        ),
    ),
)
