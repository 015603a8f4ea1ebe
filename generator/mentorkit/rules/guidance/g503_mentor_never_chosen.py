"""G503: a mentor who never gets a pair."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.life import taken_in, untrained
from mentorkit.rules.guidance.sources import ISMCP_MATCHING
from mentorkit.rules.rule import Example, Rule

COHORTS = 2
"""Cohorts that a mentor has seen start before somebody should ask why she was in none."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if not programme.complete("pair"):
        return
    starts = [cohort.starts_on for cohort in programme.cohorts.values() if cohort.starts_on <= today]
    for mentor in programme.mentors.values():
        ready = mentor.status == "available" and mentor.capacity > 0 and taken_in(mentor, today)
        if not ready or mentor.id in programme.pairs_of_mentor or untrained(programme, mentor, today):
            continue
        seen = sum(max(mentor.mentor_since, mentor.intake_on) <= start for start in starts)
        if seen >= COHORTS:
            yield RULE.at(programme.place(mentor.file, "mentor_since"), cohorts=seen)


RULE = Rule(
    code="G503",
    severity=Severity.HINT,
    title=Text("Een mentor die nooit een koppel krijgt", "A mentor who never gets a pair"),
    message=Text("Deze mentor zag {cohorts} lichtingen beginnen en had nog geen koppel.",
                 "This mentor has seen {cohorts} cohorts start and has had no pair yet."),
    remedy=Text("Vraag of deze mentor nog wil. Kijk samen of in het profiel staat wat mentees zoeken.",
                "Ask whether this mentor still wants to. Check together whether the profile says what mentees look "
                "for."),
    why=Text("Wie zich aanbiedt en nooit wordt gevraagd, haakt af. Vaak ligt het aan de tekst en niet aan de mens.",
             "People who offer help and are never asked drop out. Often it is the text, not the person."),
    examples=(
        Example(
            file="mentors/tom-visser.yml",
            wrong="mentor_since: 2026-02-02\nintake_on: 2026-01-20\n",
            right="mentor_since: 2026-04-01\nintake_on: 2026-03-20\n",
            marks="2026-02-02",
        ),
    ),
    check=check,
    source=ISMCP_MATCHING,
)
