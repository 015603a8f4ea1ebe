"""R120: two pairs with one id."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Place, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for document in programme.tree.of_kind("pair"):
        there = first.setdefault(document.id, document.file)
        if there != document.file:
            yield RULE.at(Place(document.file), also=(Place(there),), pair=Public(document.id), file=Public(there))


RULE = Rule(
    code="R120",
    severity=Severity.ERROR,
    title=Text("Twee koppels met hetzelfde id", "Two pairs with the same id"),
    message=Text("Het id ‘{pair}’ is al van {file}.", "The id ‘{pair}’ already belongs to {file}."),
    remedy=Text("Geef dit bestand vier andere tekens als naam, en pas aan wat ernaar verwijst.",
                "Name this file with four other characters, and change what refers to it."),
    why=Text("Besluiten en vervolgaanvragen noemen alleen het id. Met twee dezelfde weet niemand welk koppel "
             "bedoeld is.",
             "Decisions and later requests name only the id. With two of them, nobody can tell which pair is meant."),
    also=Text("hier al gebruikt", "already used here"),
    examples=(
        Example(
            file="pairs/2026-spring/w4nf.yml",
            wrong=(
                "mentee: {name: Iris Mol, department: finance, languages: [nl]}\n"
                "request: {requested_on: 2026-01-20, skills: [presenting]}\n"
                "status: withdrawn\n"
                "closing: {date: 2026-02-01}\n"
            ),
            right="",
            marks="",
        ),
    ),
    check=check,
    covers=("L208", "L209"),
)
