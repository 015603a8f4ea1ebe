"""Y405: too many files."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="Y405",
    severity=Severity.ERROR,
    title=Text("Te veel bestanden", "Too many files"),
    message=Text("In de map {file} staan te veel bestanden: meer dan {limit}.",
                 "The folder {file} holds too many files: more than {limit}."),
    remedy=Text("Haal weg wat er niet bij hoort. Misschien is er een map te veel gekopieerd.",
                "Remove what does not belong. Perhaps one folder too many was copied."),
    why=Text("Zo groot is geen programma. Daarom lezen we dan niets, anders duurt het uren.",
             "No programme is that large. So we read nothing, or it would take hours."),
    examples=(),
)
