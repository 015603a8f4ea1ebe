"""Y209: a line without a colon."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y209",
    severity=Severity.ERROR,
    title=Text("Een regel zonder dubbele punt", "A line without a colon"),
    message=Text("Op deze regel staat geen dubbele punt na de naam van het veld.",
                 "This line has no colon after the name of the field."),
    remedy=Text("Zet er een dubbele punt achter. Hoort de regel bij de tekst erboven, laat die dan inspringen. Zet voor een "
                "opmerking een #.",
                "Put a colon after it. If the line belongs to the text above, indent it. Put a # in front of a remark."),
    why=Text("Aan de dubbele punt ziet YAML waar een naam ophoudt en de waarde begint.",
             "The colon tells YAML where a name ends and the value begins."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "suits: [doing]\n"
                "confirmed_on 2026-08-01\n"
            ),
            right=(
                "suits: [doing]\n"
                "confirmed_on: 2026-08-01\n"
            ),
            marks="confirmed_on 2026",
        ),
    ),
)
