"""Y304: without the line for the editor."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y304",
    severity=Severity.HINT,
    title=Text("Zonder de regel voor de editor", "Without the line for the editor"),
    message=Text("De eerste regel voor de editor ontbreekt.", "The first line for the editor is missing."),
    remedy=Text("Zet deze regel bovenaan: ‘# yaml-language-server: $schema={path}’.",
                "Put this line at the top: ‘# yaml-language-server: $schema={path}’."),
    cases={
        "other": (
            Text("De eerste regel noemt het schema van een ander soort bestand.",
                 "The first line names the schema of another kind of file."),
            Text("Verander de naam aan het eind in {schema}.", "Change the name at the end to {schema}."),
        ),
    },
    why=Text("Met die regel helpt je editor: hij vult velden aan en legt ze uit.",
             "With that line your editor helps you: it completes fields and explains them."),
    examples=(
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong=(
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
            marks="name",
        ),
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/mentor.schema.json\n"
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
            marks="../../schemas",
        ),
    ),
)
