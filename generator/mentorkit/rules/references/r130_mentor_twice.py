"""R130: two mentor files with one e-mail address."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for mentors in programme.people.mentors.values():
        first, *others = mentors
        for mentor in others:
            yield RULE.at(programme.place(mentor.file, "email"), also=(programme.place(first.file, "email"),),
                          email=mentor.email, mentor=Public(first.id))


RULE = Rule(
    code="R130",
    severity=Severity.WARNING,
    title=Text("Eén e-mailadres bij twee mentoren", "One e-mail address with two mentors"),
    message=Text("Het e-mailadres {email} is ook van mentor ‘{mentor}’.",
                 "The e-mail address {email} is also that of mentor ‘{mentor}’."),
    remedy=Text("Voeg de twee bestanden samen, of pas het adres aan dat niet klopt.",
                "Merge the two files, or change the address that is wrong."),
    why=Text("Een e-mailadres staat voor één persoon. Met twee bestanden telt de mentor dubbel mee, ook in de plekken.",
             "An e-mail address stands for one person. With two files the mentor counts twice, places included."),
    also=Text("hetzelfde adres", "the same address"),
    examples=(
        Example(
            file="mentors/tom-visser.yml",
            wrong="email: anna.devries@noorderlicht.example\n",
            right="email: tom.visser@noorderlicht.example\n",
            marks="anna.devries@noorderlicht.example",
        ),
    ),
    check=check,
)
