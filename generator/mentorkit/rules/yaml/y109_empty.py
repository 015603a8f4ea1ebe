"""Y109: an empty file."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y109",
    severity=Severity.ERROR,
    title=Text("Een leeg bestand", "An empty file"),
    message=Text("In dit bestand staat nog niets.", "There is nothing in this file yet."),
    remedy=Text("Vul het in, of haal het bestand weg.", "Fill it in, or remove the file."),
    why=Text("Een leeg bestand lijkt op iemand die meedoet, maar er is niets over bekend.",
             "An empty file looks like somebody who takes part, but says nothing about them."),
    examples=(
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong="# komt nog\n",
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
