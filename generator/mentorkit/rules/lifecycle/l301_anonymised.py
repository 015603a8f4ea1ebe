"""L301: an anonymised pair that is not closed."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import FINAL, State
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        if pair.anonymised_on and State(pair.status) not in FINAL and pair.id not in programme.at_odds:
            yield RULE.at(programme.place(pair.file, "anonymised_on"), status=Public(pair.status))


RULE = Rule(
    code="L301",
    severity=Severity.ERROR,
    title=Text("Een koppel dat anoniem is en nog niet afgesloten", "A pair that is anonymised and not closed"),
    message=Text("Dit koppel is geanonimiseerd, maar de status is nog ‘{status}’.",
                 "This pair is anonymised, but its status is still ‘{status}’."),
    remedy=Text("Sluit het koppel eerst af, of haal ‘anonymised_on’ weg.", "Close the pair first, or remove "
                                                                           "‘anonymised_on’."),
    why=Text("Zolang een koppel loopt of wacht, moet HR weten om wie het gaat. Anonimiseren komt daarna.",
             "While a pair runs or waits, HR has to know who they are. Anonymising comes after that."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=(
                "mentee: {department: finance}\n"
                "request: {requested_on: 2026-08-21, skills: [presenting]}\n"
                "anonymised_on: 2026-11-02\n"
            ),
            right=(
                "mentee: {department: finance}\n"
                "request: {requested_on: 2026-08-21, skills: [presenting]}\n"
                "status: withdrawn\n"
                "closing: {date: 2026-09-01}\n"
                "anonymised_on: 2026-11-02\n"
            ),
            marks="2026-11-02",
        ),
    ),
    check=check,
)
