"""Y108: no fields in the file."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y108",
    severity=Severity.ERROR,
    title=Text("Geen velden in het bestand", "No fields in the file"),
    message=Text("Hier staat gewone tekst, zonder velden met een naam en een dubbele punt.",
                 "This is plain text, without any field with a name and a colon."),
    remedy=Text("Schrijf elk veld op een eigen regel: naam, dubbele punt, spatie, waarde.",
                "Write each field on a line of its own: name, colon, space, value."),
    cases={
        "list": (
            Text("Dit bestand is een lijst. Er hoort één groep velden in.",
                 "This file is a list. It should hold one group of fields."),
            Text("Haal de streepjes vooraan weg, of geef elk deel een eigen bestand.",
                 "Remove the dashes in front, or give each part a file of its own."),
        ),
    },
    why=Text("Een bestand is een rijtje velden. Zo weten we wat wat is.",
             "A file is a set of fields. That is how we can tell what is what."),
    examples=(
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong="Voorjaar 2027, nog te plannen\n",
            right=(
                "# yaml-language-server: $schema=../../schemas/cohort.schema.json\n"
                "name: {nl: Voorjaar 2027, en: Spring 2027}\n"
                "enrolment: {from: 2027-02-01, until: 2027-02-26}\n"
                "matching: {from: 2027-03-01, until: 2027-03-12}\n"
                "starts_on: 2027-03-16\n"
                "midway: {from: 2027-06-01, until: 2027-06-15}\n"
                "ends_on: 2027-09-16\n"
                "evaluation: {from: 2027-09-16, until: 2027-10-07}\n"
            ),
            marks="Voorjaar",
        ),
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong=(
                "- name: Voorjaar 2027\n"
                "  starts_on: 2027-03-16\n"
            ),
            right=(
                "# yaml-language-server: $schema=../../schemas/cohort.schema.json\n"
                "name: {nl: Voorjaar 2027, en: Spring 2027}\n"
                "enrolment: {from: 2027-02-01, until: 2027-02-26}\n"
                "matching: {from: 2027-03-01, until: 2027-03-12}\n"
                "starts_on: 2027-03-16\n"
                "midway: {from: 2027-06-01, until: 2027-06-15}\n"
                "ends_on: 2027-09-16\n"
                "evaluation: {from: 2027-09-16, until: 2027-10-07}\n"
            ),
            marks="- name",
        ),
    ),
)
