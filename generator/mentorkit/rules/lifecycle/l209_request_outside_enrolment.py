"""L209: a request on a day that the cohort's enrolment was closed."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """A request that follows an earlier pair comes when it comes."""
    for pair in programme.pairs.values():
        cohort, day = programme.cohorts.get(pair.cohort), pair.request.requested_on
        if cohort is None or pair.follows or day > today or cohort.enrolment.covers(day):
            continue
        if programme.in_order(cohort.file, "enrolment") and programme.in_order(pair.file, "request", "requested_on"):
            yield RULE.at(programme.place(pair.file, "request", "requested_on"), day=day,
                          start=cohort.enrolment.start, until=cohort.enrolment.until,
                          also=(programme.place(cohort.file, "enrolment"),))


RULE = Rule(
    code="L209",
    severity=Severity.HINT,
    title=Text("Een aanvraag buiten de tijd van aanmelden", "A request outside enrolment"),
    message=Text("Deze aanvraag is van {day}, maar aanmelden kan van {start} tot en met {until}.",
                 "This request is dated {day}, but enrolment runs from {start} to {until}."),
    remedy=Text("Kijk de datum na, of verplaats het bestand naar de map van een andere lichting.",
                "Check the date, or move the file to the folder of another cohort."),
    why=Text("Een late aanvraag mag. Vaker is het een verschrijving, of een bestand in de verkeerde map.",
             "A late request is fine. More often it is a slip, or a file in the wrong folder."),
    also=Text("het aanmelden", "the enrolment"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="request: {requested_on: 2026-07-21, skills: [presenting], prefers: [tom-visser]}\n",
            right="request: {requested_on: 2026-08-21, skills: [presenting], prefers: [tom-visser]}\n",
            marks="2026-07-21",
        ),
    ),
    check=check,
)
