"""G306: a pair that HR has not spoken to in time."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import missed, running
from mentorkit.rules.guidance.sources import ISMCP_REVIEW
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Silent where a check-in has a date that can't be: then nobody knows when the last one was."""
    if programme.settings is None:
        return
    days = 7 * programme.settings.rhythm.check_in_weeks
    for pair in running(programme, today):
        if not all(pair.request.requested_on <= talk.date <= today for talk in pair.check_ins):
            continue
        talks = [(talk.date, ("check_ins", n, "date")) for n, talk in enumerate(pair.check_ins)]
        since, path = max([(pair.started_on, ("started_on",)), *talks], key=lambda talk: talk[0])
        if last := missed(pair, since, days, today):
            yield RULE.at(programme.place(pair.file, *path), last=last)


RULE = Rule(
    code="G306",
    severity=Severity.WARNING,
    title=Text("Een voortgangsgesprek dat te laat is", "A check-in that is overdue"),
    message=Text("HR zou dit koppel uiterlijk op {last} weer spreken.",
                 "HR was to speak to this pair again by {last}."),
    remedy=Text("Bel de mentee of de mentor en voeg het gesprek toe bij ‘check_ins’.",
                "Call the mentee or the mentor, and add the talk to ‘check_ins’."),
    why=Text("Een koppel dat vastloopt, meldt zich zelden zelf. Vraag je het op tijd, dan valt er nog iets te doen.",
             "A pair that is stuck seldom says so. Ask in time, and something can still be done."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="check_ins:\n  - {date: 2026-10-12, with: mentee, by: hr-noord}\n",
            right=(
                "check_ins:\n"
                "  - {date: 2026-10-12, with: mentee, by: hr-noord}\n"
                "  - {date: 2026-11-20, with: both, by: hr-noord}\n"
            ),
            marks="2026-10-12",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="started_on: 2026-09-16\ncheck_ins: []\n",
            right="started_on: 2026-09-16\ncheck_ins: []\npauses: [{from: 2026-10-05, until: 2026-11-06}]\n",
            marks="2026-09-16",
        ),
    ),
    check=check,
    source=ISMCP_REVIEW,
)
