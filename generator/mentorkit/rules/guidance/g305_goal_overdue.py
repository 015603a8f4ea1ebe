"""G305: a pair without a goal."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import missed, running
from mentorkit.rules.guidance.sources import VIATOR_1999
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    days = programme.settings.rhythm.goal_days
    for pair in running(programme, today):
        if pair.first_meeting_on and not pair.goals and (last := missed(pair, pair.started_on, days, today)):
            yield RULE.at(programme.place(pair.file, "started_on"), last=last)


RULE = Rule(
    code="G305",
    severity=Severity.WARNING,
    title=Text("Een koppel zonder doel", "A pair without a goal"),
    message=Text("Dit koppel zou uiterlijk op {last} een doel hebben.",
                 "This pair was to have a goal by {last}."),
    remedy=Text("Vraag naar hun eerste doel en zet het bij ‘goals’. Eén is genoeg om te beginnen.",
                "Ask for their first goal and add it to ‘goals’. One is enough to start with."),
    why=Text("Mentees die samen met hun mentor doelen kiezen, zijn tevredener.",
             "Mentees who set goals together with their mentor are more satisfied."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            without=("goals",),
            wrong="started_on: 2026-09-15\n",
            right=(
                "started_on: 2026-09-15\n"
                "goals: [{id: chair-a-board, goal: Een stuurgroep zelf voorzitten, due_on: 2027-02-01}]\n"
            ),
            marks="2026-09-15",
        ),
    ),
    check=check,
    source=VIATOR_1999,
)
