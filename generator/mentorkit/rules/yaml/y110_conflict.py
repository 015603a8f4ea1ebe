"""Y110: two versions mixed up."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y110",
    severity=Severity.ERROR,
    title=Text("Twee versies door elkaar", "Two versions mixed up"),
    message=Text("Hier staan twee versies onder elkaar, nog niet samengevoegd.",
                 "Here are two versions, one below the other, not yet merged."),
    remedy=Text("Kies wat blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
                "Choose what stays, and remove the lines with <<<<<<<, ======= and >>>>>>>."),
    why=Text("Git zet deze regels neer als twee mensen hetzelfde stuk veranderden. Het bestand is pas weer te "
             "lezen als iemand kiest.",
             "Git leaves these lines when two people changed the same part. Once somebody chooses, "
             "the file can be read again."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "confirmed_on: 2026-08-01\n"
                "<<<<<<< HEAD\n"
                "team: grid-planning\n"
                "=======\n"
                "team: planning\n"
                ">>>>>>> planning\n"
            ),
            right=(
                "confirmed_on: 2026-08-01\n"
                "team: grid-planning\n"
            ),
            marks="<<<<<<<",
        ),
    ),
)
