"""L212: consent withdrawn before it was given."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for mentor in programme.mentors.values():
        consent = mentor.consent
        if consent and consent.withdrawn_on and consent.withdrawn_on < consent.profile_on:
            yield RULE.at(programme.place(mentor.file, "consent", "withdrawn_on"), given=consent.profile_on,
                          withdrawn=consent.withdrawn_on, also=(programme.place(mentor.file, "consent", "profile_on"),))


RULE = Rule(
    code="L212",
    severity=Severity.ERROR,
    title=Text("Toestemming die is ingetrokken voordat die gegeven was", "Consent withdrawn before it was given"),
    message=Text("De toestemming is ingetrokken op {withdrawn}, maar pas gegeven op {given}.",
                 "Consent was withdrawn on {withdrawn}, but given only on {given}."),
    remedy=Text("Kijk beide datums na. Is er later opnieuw toestemming, haal dan ‘withdrawn_on’ weg.",
                "Check both dates. If there is new consent since, remove ‘withdrawn_on’."),
    why=Text("Alleen wie nu toestemming geeft, staat op de site. Of dat zo is, blijkt niet uit deze datums.",
             "Only mentors who agree now are on the site. These dates do not tell whether this mentor does."),
    also=Text("de toestemming", "the consent"),
    examples=(
        Example(
            file="mentors/carla-smit.yml",
            wrong="consent: {profile_on: 2026-02-01, withdrawn_on: 2025-10-01}\n",
            right="consent: {profile_on: 2026-02-01, withdrawn_on: 2026-10-01}\n",
            marks="2025-10-01",
        ),
    ),
    check=check,
)
