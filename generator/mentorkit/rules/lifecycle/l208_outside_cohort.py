"""L208: a pair that began before its cohort did, or after its end."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        cohort = programme.cohorts.get(pair.cohort)
        if cohort is None or not pair.started_on or not programme.in_order(pair.file, "started_on"):
            continue
        late = pair.started_on > cohort.ends_on
        key = "ends_on" if late else "starts_on"
        if (late or pair.started_on < cohort.starts_on) and programme.in_order(cohort.file, key):
            yield RULE.at(programme.place(pair.file, "started_on"), case="late" if late else "", day=pair.started_on,
                          other=getattr(cohort, key), also=(programme.place(cohort.file, key),))


RULE = Rule(
    code="L208",
    severity=Severity.WARNING,
    title=Text("Een koppel dat niet in zijn lichting begon", "A pair that did not begin within its cohort"),
    message=Text("Dit koppel begon op {day}, maar de lichting begint op {other}.",
                 "This pair began on {day}, but the cohort begins on {other}."),
    remedy=Text("Kijk de datum na, of verplaats het bestand naar de map van de juiste lichting.",
                "Check the date, or move the file to the folder of the right cohort."),
    why=Text("Een start buiten de lichting is meestal een verschrijving, of een bestand in de verkeerde map.",
             "A start outside the cohort is usually a slip, or a file in the wrong folder."),
    cases={"late": (
        Text("Dit koppel begon op {day}, maar de lichting eindigde op {other}.",
             "This pair began on {day}, but the cohort ended on {other}."),
        Text("Kijk de datum na, of verplaats het bestand naar de map van de juiste lichting.",
             "Check the date, or move the file to the folder of the right cohort."),
    )},
    also=Text("de lichting", "the cohort"),
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
