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
                "Take away what does not belong. Perhaps a folder too many was copied."),
    why=Text("Zo groot is geen programma. We lezen dan niets, om niet urenlang bezig te zijn.",
             "No programme is that large. We then read nothing, so as not to go on for hours."),
    examples=(),
)
