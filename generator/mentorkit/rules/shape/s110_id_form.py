"""S110: an id in another form."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S110",
    severity=Severity.ERROR,
    title=Text("Een id in een andere vorm", "An id in another form"),
    message=Text("‘{value}’ bij ‘{field}’ is geen id.", "‘{value}’ in ‘{field}’ is not an id."),
    remedy=Text("Schrijf kleine letters en cijfers, met streepjes ertussen, hooguit 60 tekens.",
                "Use lower-case letters and digits, with hyphens in between, at most 60 characters."),
    cases={
        "key": (
            Text("‘{value}’ in ‘{field}’ is geen id.", "‘{value}’ in ‘{field}’ is not an id."),
            Text("Schrijf kleine letters en cijfers, met streepjes ertussen.",
                 "Use lower-case letters and digits, with hyphens in between."),
        ),
        "long": (
            Text("‘{value}’ in ‘{field}’ is te lang voor een id.", "‘{value}’ in ‘{field}’ is too long for an id."),
            Text("Gebruik hooguit 60 tekens.", "Use at most 60 characters."),
        ),
        "several": (
            Text("Bij ‘{field}’ staan meer woorden dan één id.", "‘{field}’ holds more words than one id."),
            Text("Laat alleen het id staan, in een lijstje met een komma tussen twee ids.",
                 "Leave only the id, in a list with a comma between two ids."),
        ),
        "unknown": (
            Text("‘{value}’ bij ‘{field}’ is geen id, en lijkt op geen id dat er is.",
                 "‘{value}’ in ‘{field}’ is not an id, and looks like none that exists."),
            Text("Gebruik een id dat er is, of voeg er een toe: kleine letters, cijfers en streepjes.",
                 "Use an id that exists, or add one: lower-case letters, digits and hyphens."),
        ),
        "pair": (
            Text("‘{value}’ bij ‘{field}’ is geen id van een koppel.",
                 "‘{value}’ in ‘{field}’ is not the id of a pair."),
            Text("Gebruik de bestandsnaam van het koppel, zonder .yml: vier tekens.",
                 "Use the file name of the pair, without .yml: four characters."),
        ),
    },
    why=Text("Een id staat in adressen en in andere bestanden. Daarom heeft het overal één vorm.",
             "An id is used in addresses and in other files. So it has one form everywhere."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="department: Operations\n",
            right="department: operations\n",
            marks="Operations",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="department: operations of finance\n",
            right="department: operations\n",
            marks="operations of",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="location: Bij ons\n",
            right="location: groningen\n",
            marks="Bij ons",
        ),
        Example(
            file="programme/vocabulary.yml",
            wrong="locations: {groningen: Groningen, assen: Assen, Den Haag: Den Haag}\n",
            right="locations: {groningen: Groningen, assen: Assen, den-haag: Den Haag}\n",
            marks="Den Haag: D",
        ),
        Example(
            file="programme/vocabulary.yml",
            wrong=(
                "learning: {doing: {nl: Door te doen, en: By doing}, "
                "door-samen-met-anderen-te-oefenen-en-daarna-rustig-terug-te-kijken: Oefenen}\n"
            ),
            right="learning: {doing: {nl: Door te doen, en: By doing}, samen-oefenen: Oefenen}\n",
            marks="door-samen",
        ),
        Example(
            file="programme/matching.yml",
            wrong=(
                "exclusions: [{pair: W4NF, mentor: carla-smit, reason: worked-together, by: hr-noord, date: "
                "2026-09-02}]\n"
            ),
            right=(
                "exclusions: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: "
                "2026-09-02}]\n"
            ),
            marks="W4NF",
        ),
    ),
)
