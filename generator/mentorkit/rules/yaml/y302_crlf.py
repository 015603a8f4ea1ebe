"""Y302: line ends of Windows."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y302",
    severity=Severity.HINT,
    title=Text("Regeleinden van Windows", "Windows line endings"),
    message=Text("De regels van dit bestand eindigen zoals op Windows (CRLF).",
                 "The lines of this file end the way they do on Windows (CRLF)."),
    remedy=Text("Kies in je editor LF als regeleinde.", "Choose LF as the line ending in your editor."),
    why=Text("Met één soort regeleinden laat Git alleen zien wat er echt veranderde.",
             "With one kind of line ending Git shows only what really changed."),
    examples=(
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/cohort.schema.json\r\n"
                "name: {nl: Voorjaar 2027, en: Spring 2027}\r\n"
                "enrolment: {from: 2027-02-01, until: 2027-02-26}\r\n"
                "matching: {from: 2027-03-01, until: 2027-03-12}\r\n"
                "starts_on: 2027-03-16\r\n"
                "midway: {from: 2027-06-01, until: 2027-06-15}\r\n"
                "ends_on: 2027-09-16\r\n"
                "evaluation: {from: 2027-09-16, until: 2027-10-07}\r\n"
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
