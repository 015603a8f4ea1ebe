"""S102: a field that is missing."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

_HERE = Text("Hier ontbreekt ‘{key}’ ({title}).", "‘{key}’ ({title}) is missing here.")
_IN = Text("In ‘{record}’ ontbreekt ‘{key}’ ({title}).", "‘{key}’ ({title}) is missing in ‘{record}’.")
_EXAMPLE = Text("{about} Zet het veld erbij, bijvoorbeeld ‘{example}’.", "{about} Add the field, for example ‘{example}’.")
_CHOICE = Text("{about} Zet het veld erbij, en kies uit: {choices}.", "{about} Add the field, and choose from: {choices}.")
RULE = Rule(
    code="S102",
    severity=Severity.ERROR,
    title=Text("Een veld dat ontbreekt", "A field that is missing"),
    message=_HERE,
    remedy=_EXAMPLE,
    cases={"in": (_IN, _EXAMPLE), "choice": (_HERE, _CHOICE), "in choice": (_IN, _CHOICE)},
    why=Text("Zonder dit veld kan het programma er niets mee.",
             "Without this field the programme can’t use this part."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: Projectleider\n",
            right="status: available\n",
            marks="",
            without=("status",),
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="declined: [{mentor: tom-visser, date: 2026-09-05}]\n",
            right="declined: [{mentor: tom-visser, date: 2026-09-05, by: mentor}]\n",
            marks="{mentor",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="consent: {withdrawn_on: 2027-02-01}\n",
            right="consent: {profile_on: 2025-12-01, withdrawn_on: 2027-02-01}\n",
            marks="{withdrawn",
        ),
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/cohort.schema.json\n"
                "name: {nl: Voorjaar 2027, en: Spring 2027}\n"
                "enrolment: {from: 2027-02-01, until: 2027-02-26}\n"
                "matching: {from: 2027-03-01, until: 2027-03-12}\n"
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
    ),
)
