"""G307: a line manager who does not know of the pair."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import running
from mentorkit.rules.guidance.sources import PARISE_2008
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in running(programme, today):
        if pair.manager_told_on is None and pair.started_on < today:
            yield RULE.at(programme.place(pair.file, "started_on"), started=pair.started_on)


RULE = Rule(
    code="G307",
    severity=Severity.WARNING,
    title=Text("Een leidinggevende die van niets weet", "A line manager who has not been told"),
    message=Text("Dit koppel begon op {started}, en de leidinggevende van de mentee weet het nog niet.",
                 "This pair started on {started}, and the mentee’s line manager has not been told."),
    remedy=Text("Vertel het de leidinggevende en vul ‘manager_told_on’ in. Vertel alleen dat de twee elkaar spreken.",
                "Tell the manager and fill in ‘manager_told_on’. Say only that the two meet."),
    why=Text("De gesprekken zijn onder werktijd. Mentoren ervaren meer waardering als het management achter het programma "
             "staat.",
             "The meetings take working time. Mentors feel more recognised when management stands behind the programme."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            without=("manager_told_on",),
            wrong="started_on: 2026-09-15\n",
            right="manager_told_on: 2026-09-12\nstarted_on: 2026-09-15\n",
            marks="2026-09-15",
        ),
    ),
    check=check,
    source=PARISE_2008,
)
