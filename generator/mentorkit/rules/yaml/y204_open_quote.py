"""Y204: a quote that is not closed."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y204",
    severity=Severity.ERROR,
    title=Text("Een aanhalingsteken zonder sluiting", "A quote that is not closed"),
    message=Text("Bij dit aanhalingsteken ({character}) ontbreekt het tweede.",
                 "The second of this pair of quotes ({character}) is missing."),
    remedy=Text("Sluit de tekst af met hetzelfde teken. Begint de tekst zelf met een ', zet er dan \" omheen.",
                "Close the text with the same mark. If the text itself begins with a ', put \" around it."),
    why=Text("Zonder sluiting loopt de tekst door over de volgende regels.",
             "Without its closing quote the text runs on into the next lines."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: \"Anna de Vries\n",
            right="name: \"Anna de Vries\"\n",
            marks="\"Anna",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: 't Hart\n",
            right="name: \"'t Hart\"\n",
            marks="'t Hart",
        ),
    ),
)
