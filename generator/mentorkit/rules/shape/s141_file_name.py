"""S141: a file name that is not an id."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.example import BASE
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S141",
    severity=Severity.ERROR,
    title=Text("Een bestandsnaam die geen id is", "A file name that is not an id"),
    message=Text("‘{name}’ is geen id, en de naam van het bestand is het id.",
                 "‘{name}’ is not an id, and the file’s name is the id."),
    remedy=Text("Geef het bestand een naam van kleine letters, cijfers en streepjes.",
                "Give the file a name of lower-case letters, digits and hyphens."),
    cases={
        "copy": (
            Text("‘{name}’ lijkt een kopie van een ander bestand.", "‘{name}’ looks like a copy of another file."),
            Text("Haal de kopie weg, of geef het bestand een eigen naam.",
                 "Remove the copy, or give the file a name of its own."),
        ),
        "twin": (
            Text("‘{name}’ verschilt alleen in hoofdletters of tekens van {twin}, dat er al is.",
                 "‘{name}’ differs only in capitals or signs from {twin}, which is there already."),
            Text("Voeg de twee samen, of geef dit bestand een eigen naam.",
                 "Merge the two, or give this file a name of its own."),
        ),
        "long": (
            Text("‘{name}’ is te lang voor een id.", "‘{name}’ is too long for an id."),
            Text("Gebruik hooguit 60 tekens.", "Use at most 60 characters."),
        ),
        "pair": (
            Text("‘{name}’ is geen id van een koppel: dat zijn vier willekeurige tekens.",
                 "‘{name}’ is not the id of a pair: that is four random characters."),
            Text("Neem vier tekens uit 23456789abcdefghjkmnpqrstvwxyz, die niets over iemand zeggen.",
                 "Use four of 23456789abcdefghjkmnpqrstvwxyz, which say nothing about anybody."),
        ),
    },
    why=Text("De naam van het bestand staat in adressen en in andere bestanden.",
             "The name of the file is used in addresses and in other files."),
    also=Text("hier al", "already here"),
    examples=(
        Example(
            file="programme/cohorts/Voorjaar 2027.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/cohort.schema.json\n"
                "name: {nl: Voorjaar 2027, en: Spring 2027}\n"
                "enrolment: {from: 2027-02-01, until: 2027-02-26}\n"
                "matching: {from: 2027-03-01, until: 2027-03-12}\n"
                "starts_on: 2027-03-16\n"
                "midway: {from: 2027-06-01, until: 2027-06-15}\n"
                "ends_on: 2027-09-16\n"
                "evaluation: {from: 2027-09-16, until: 2027-10-07}\n"
            ),
            right="",
            marks="",
        ),
        Example(
            file="pairs/2026-autumn/bo-chen.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/pair.schema.json\n"
                "mentee: {name: Kim Bos, department: finance, languages: [nl]}\n"
                "request: {requested_on: 2026-08-22}\n"
                "status: requested\n"
            ),
            right="",
            marks="",
        ),
        Example(
            file="programme/cohorts/voorjaar-2027-voor-iedereen-die-nog-nooit-aan-mentoring-heeft-meegedaan.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/cohort.schema.json\n"
                "name: {nl: Voorjaar 2027, en: Spring 2027}\n"
                "enrolment: {from: 2027-02-01, until: 2027-02-26}\n"
                "matching: {from: 2027-03-01, until: 2027-03-12}\n"
                "starts_on: 2027-03-16\n"
                "midway: {from: 2027-06-01, until: 2027-06-15}\n"
                "ends_on: 2027-09-16\n"
                "evaluation: {from: 2027-09-16, until: 2027-10-07}\n"
            ),
            right="",
            marks="",
        ),
        Example(
            file="mentors/anna-de-vries - Kopie.yml",
            wrong=BASE["mentors/anna-de-vries.yml"],
            right="",
            marks="",
        ),
        Example(
            file="mentors/Anna-de-Vries.yml",
            wrong=BASE["mentors/anna-de-vries.yml"],
            right="",
            marks="",
        ),
    ),
)
