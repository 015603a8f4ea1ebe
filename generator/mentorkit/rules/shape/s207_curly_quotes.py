"""S207: curly quotes around a whole value."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S207",
    severity=Severity.HINT,
    title=Text("Krulaanhalingstekens om een hele waarde", "Curly quotes around a whole value"),
    message=Text("Om de tekst bij ‘{field}’ staan krulaanhalingstekens. Die komen zo op de site.",
                 "The text in ‘{field}’ is in curly quotes. The site shows them too."),
    remedy=Text("Haal ze weg, of neem gewone rechte.", "Remove them, or use plain straight ones."),
    why=Text("Voor YAML tellen alleen rechte aanhalingstekens; krullen zijn tekst.",
             "To YAML only straight quotes are quotes; curly ones are text."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: “Anna de Vries”\n",
            right="name: Anna de Vries\n",
            marks="“Anna",
        ),
    ),
)
