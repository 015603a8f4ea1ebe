"""Y301: an invisible character in front."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y301",
    severity=Severity.HINT,
    title=Text("Een onzichtbaar teken vooraan", "An invisible character at the start"),
    message=Text("Dit bestand begint met een onzichtbaar teken (BOM).",
                 "This file begins with an invisible character (BOM)."),
    remedy=Text("Bewaar het bestand als UTF-8 zonder BOM.", "Save the file as UTF-8 without BOM."),
    why=Text("Sommige programma’s struikelen over dat teken.", "Some programs can’t handle that character."),
    examples=(
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong=(
                "\ufeff# yaml-language-server: $schema=../../schemas/cohort.schema.json\n"
                "name: {nl: Voorjaar 2027, en: Spring 2027}\n"
                "enrolment: {from: 2027-02-01, until: 2027-02-26}\n"
                "matching: {from: 2027-03-01, until: 2027-03-12}\n"
                "starts_on: 2027-03-16\n"
                "midway: {from: 2027-06-01, until: 2027-06-15}\n"
                "ends_on: 2027-09-16\n"
                "evaluation: {from: 2027-09-16, until: 2027-10-07}\n"
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
            marks="",
        ),
    ),
)
