"""Y107: more than one part in a file."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y107",
    severity=Severity.ERROR,
    title=Text("Meer dan één deel in een bestand", "More than one part in a file"),
    message=Text("Met deze regel begint een tweede deel. In een bestand hoort er één.",
                 "A second part begins at this line. A file holds one."),
    remedy=Text("Haal de streepjes weg, of zet het tweede deel in een eigen bestand.",
                "Remove the dashes, or put the second part in a file of its own."),
    why=Text("Elk bestand gaat over één mentor, koppel of lichting. Van een tweede deel zou niemand iets merken.",
             "Each file is about one mentor, pair or cohort. Nobody would notice a second part."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "confirmed_on: 2026-08-01\n"
                "---\n"
                "team: grid-planning\n"
            ),
            right=(
                "confirmed_on: 2026-08-01\n"
                "team: grid-planning\n"
            ),
            marks="---",
        ),
    ),
)
