"""L208: a pair that began before its cohort did."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        cohort = programme.cohorts.get(pair.cohort)
        if cohort is None or not pair.started_on or pair.started_on >= cohort.starts_on:
            continue
        if programme.in_order(cohort.file, "starts_on") and programme.in_order(pair.file, "started_on"):
            yield RULE.at(programme.place(pair.file, "started_on"), day=pair.started_on, start=cohort.starts_on,
                          also=(programme.place(cohort.file, "starts_on"),))


RULE = Rule(
    code="L208",
    severity=Severity.WARNING,
    title=Text("Een koppel dat begon vóór zijn lichting", "A pair that began before its cohort"),
    message=Text("Dit koppel begon op {day}, maar de lichting begint op {start}.",
                 "This pair began on {day}, but the cohort begins on {start}."),
    remedy=Text("Kijk de datum na, of verplaats het bestand naar de map van de juiste lichting.",
                "Check the date, or move the file to the folder of the right cohort."),
    why=Text("Een start vóór de lichting is meestal een verschrijving, of een bestand in de verkeerde map.",
             "A start before the cohort is usually a slip, or a file in the wrong folder."),
    also=Text("de start van de lichting", "the start of the cohort"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="started_on: 2026-09-13\n",
            right="started_on: 2026-09-15\n",
            marks="2026-09-13",
        ),
    ),
    check=check,
)
