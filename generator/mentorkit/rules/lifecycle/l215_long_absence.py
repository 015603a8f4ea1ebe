"""L215: an absence that lasts for years."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.dates import add_months
from mentorkit.rules.rule import Example, Rule

MONTHS = 12


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for mentor in programme.mentors.values():
        for n, span in enumerate(mentor.away):
            if span.until > add_months(span.start, MONTHS):
                yield RULE.at(programme.place(mentor.file, "away", n, "until"), since=span.start, until=span.until)


RULE = Rule(
    code="L215",
    severity=Severity.HINT,
    title=Text("Een afwezigheid van meer dan een jaar", "An absence of more than a year"),
    message=Text("Deze afwezigheid duurt van {since} tot en met {until}, meer dan een jaar.",
                 "This absence lasts from {since} until {until}, more than a year."),
    remedy=Text("Kijk het jaar na. Is het onbekend wanneer iemand terugkomt, kies dan ‘status: paused’.",
                "Check the year. If nobody knows when they will be back, choose ‘status: paused’."),
    why=Text("Bij ‘until’ staat de laatste dag. Een dag ver in de toekomst is vaak een verschreven jaar, of een gok.",
             "‘until’ is the last day. A day far ahead is often a slip in the year, or a guess."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="away: [{from: 2026-12-21, until: 2037-01-05}]\n",
            right="away: [{from: 2026-12-21, until: 2027-01-05}]\n",
            marks="2037",
        ),
    ),
    check=check,
)
