"""L105: something that comes after the start, in a pair that has none."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.lifecycle.names import name_of
from mentorkit.rules.rule import Example, Rule

AFTER_THE_START = ("first_meeting_on", "agreement_on", "pauses", "prolonged_until")
_WORDS = {"pauses": Text("een pauze", "a pause"), "prolonged_until": Text("een verlenging", "a prolonging")}


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        if pair.started_on or pair.status not in ("requested", "proposed", "withdrawn", "unmatched"):
            continue
        early = [key for key in AFTER_THE_START if getattr(pair, key)]
        if early:
            yield RULE.at(programme.place(pair.file, early[0], key=True), status=Public(pair.status),
                          also=tuple(programme.place(pair.file, key, key=True) for key in early[1:]),
                          early=tuple(_WORDS.get(key) or name_of((key,)) for key in early))


RULE = Rule(
    code="L105",
    severity=Severity.ERROR,
    title=Text("Een stap die wacht op de start", "A step that has to wait for the start"),
    message=Text("Dit koppel is nog niet begonnen, maar dit staat er al: {early}.",
                 "This pair has not begun, but this is there already: {early}."),
    remedy=Text("Vul ‘started_on’ in en maak de status ‘active’, of haal dit weg.",
                "Fill in ‘started_on’ and make the status ‘active’, or remove this."),
    why=Text("Een koppel begint met een startdatum. Zonder die datum telt het nergens als lopend.",
             "A pair begins with a start date. Without that date it counts nowhere as running."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="first_meeting_on: 2026-09-22\n",
            right="manager_told_on: 2026-09-22\n",
            marks="first_meeting_on",
        ),
    ),
    check=check,
)
