"""C201: a mentee with herself as mentor."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in broken(programme, "oneself"):
        yield RULE.at(found.place, also=(programme.place(found.pair.file, "mentee", "email"),),
                      mentor=Public(found.mentor.id))


RULE = Rule(
    code="C201",
    severity=Severity.ERROR,
    title=Text("Mentor van zichzelf", "Somebody as their own mentor"),
    message=Text("Mentor ‘{mentor}’ heeft hetzelfde e-mailadres als deze mentee.",
                 "Mentor ‘{mentor}’ has the same e-mail address as this mentee."),
    remedy=Text("Kies een andere mentor, of pas het adres aan dat niet klopt.",
                "Choose another mentor, or change the address that is wrong."),
    why=Text("Een e-mailadres staat voor één persoon, en niemand is mentor van zichzelf.",
             "An e-mail address stands for one person, and nobody is their own mentor."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong=(
                "mentor: anna-de-vries\n"
                "mentee:\n"
                "  name: Anna de Vries\n"
                "  email: anna.devries@noorderlicht.example\n"
            ),
            right=(
                "mentor: carla-smit\n"
                "mentee:\n"
                "  name: Anna de Vries\n"
                "  email: anna.devries@noorderlicht.example\n"
            ),
            marks="anna-de-vries",
        ),
    ),
    check=check,
)
