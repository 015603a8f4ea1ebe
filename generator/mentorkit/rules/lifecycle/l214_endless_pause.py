"""L214: a pause without an end that goes on and on."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.dates import add_days
from mentorkit.model.states import open_pause
from mentorkit.rules.guidance.pace import running
from mentorkit.rules.rule import Example, Rule

TIMES = 2
"""After so many times the rhythm of check-ins somebody should ask."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    days = TIMES * 7 * programme.settings.rhythm.check_in_weeks
    for pair in running(programme, today):
        n = open_pause(pair)
        if n is not None and add_days(pair.pauses[n].start, days) < today:
            yield RULE.at(programme.place(pair.file, "pauses", n), since=pair.pauses[n].start)


RULE = Rule(
    code="L214",
    severity=Severity.HINT,
    title=Text("Een pauze waar geen eind aan komt", "A pause that does not end"),
    message=Text("Dit koppel pauzeert sinds {since}, en er staat geen einde bij.",
                 "This pair has been paused since {since}, and no end is given."),
    remedy=Text("Vraag beiden hoe het verder gaat. Vul ‘until’ in, of rond het koppel af.",
                "Ask both of them how they want to go on. Fill in ‘until’, or close the pair."),
    why=Text("Tijdens een pauze herinnert niets aan een gesprek. De plek van de mentor blijft bezet.",
             "During a pause nothing reminds you of a check-in. The mentor’s place stays taken."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="status: paused\npauses: [{from: 2026-09-24}]\n",
            right="pauses: [{from: 2026-09-24, until: 2026-11-13}]\n",
            marks="{from",
            more={"programme/programme.yml": "rhythm: {answer_request_days: 100, check_in_weeks: 4}\n"},
        ),
    ),
    check=check,
)
