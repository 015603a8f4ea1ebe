"""G303: a pair that has not met in time."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import missed, running
from mentorkit.rules.guidance.sources import EBY_2013, VIATOR_1999
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    days = programme.settings.rhythm.first_meeting_days
    for pair in running(programme, today):
        if pair.first_meeting_on is None and (last := missed(pair, pair.started_on, days, today)):
            yield RULE.at(programme.place(pair.file, "started_on"), last=last)


RULE = Rule(
    code="G303",
    severity=Severity.WARNING,
    title=Text("Een eerste gesprek dat uitblijft", "A first meeting that is overdue"),
    message=Text("Dit koppel zou elkaar uiterlijk op {last} voor het eerst spreken.",
                 "This pair was to meet for the first time by {last}."),
    remedy=Text("Bel ze en help een datum te kiezen. Vul daarna ‘first_meeting_on’ in.",
                "Call them and help to find a date. Then fill in ‘first_meeting_on’."),
    why=Text("Mentees die hun mentor geregeld spreken, zijn tevredener en voelen zich meer gesteund. Een late start "
             "wordt makkelijk geen start.",
             "Mentees who meet their mentor regularly are more satisfied and feel more supported. A late start "
             "easily becomes no start."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            without=("first_meeting_on", "agreement_on", "goals", "check_ins"),
            wrong="started_on: 2026-11-09\n",
            right="started_on: 2026-11-09\nfirst_meeting_on: 2026-11-17\n",
            marks="2026-11-09",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            without=("first_meeting_on", "agreement_on", "goals", "check_ins"),
            wrong="started_on: 2026-11-09\n",
            right="started_on: 2026-11-10\n",
            marks="2026-11-09",
        ),
    ),
    check=check,
    source=f"{VIATOR_1999} {EBY_2013}",
)
