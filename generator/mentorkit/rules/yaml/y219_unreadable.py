"""Y219: something that is not YAML."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y219",
    severity=Severity.ERROR,
    title=Text("Iets wat geen YAML is", "Something that is not YAML"),
    message=Text("Vanaf hier kunnen we dit bestand niet lezen.", "From here on we can’t read this file."),
    remedy=Text("Kijk naar haken, komma’s en dubbele punten. Zet tekst met zulke tekens tussen aanhalingstekens.",
                "Check brackets, commas and colons. Put text with such marks in quotes."),
    why=Text("Eén verkeerd leesteken verandert de betekenis van alles wat erna komt.",
             "One wrong mark changes the meaning of everything after it."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: [presenting:, project-management]\n",
            right="skills: [presenting, project-management]\n",
            marks=":, project",
        ),
    ),
)
