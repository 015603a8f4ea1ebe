"""S142: a file in the wrong place."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.example import BASE
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S142",
    severity=Severity.ERROR,
    title=Text("Een bestand op de verkeerde plek", "A file in the wrong place"),
    message=Text("Dit bestand heeft de velden van een bestand in {where}.",
                 "This file has the fields of a file in {where}."),
    remedy=Text("Zet het bestand daar neer.",
                "Move the file there."),
    covers=("Y304",),
    why=Text("De map zegt wat voor bestand het is, en welke velden erin horen.",
             "The folder says what kind of file it is, and which fields belong in it."),
    examples=(
        Example(
            file="pairs/2026-autumn/k3k3.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/pair.schema.json\n"
                + BASE["mentors/tom-visser.yml"].partition("\n")[2]
            ),
            right="",
            marks="",
        ),
    ),
)
