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
            file="pairs/2026-autumn/m3vx.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/pair.schema.json\n"
                "mentee:\n"
                "  name: Kim Prins\n"
                "  email: kim.prins@noorderlicht.example\n"
                "  department: finance\n"
                "  team: tax\n"
                "  location: groningen\n"
                "  meets: [online]\n"
                "  languages: [nl]\n"
                "  manager: j.dam@noorderlicht.example\n"
                "request: {requested_on: 2026-08-22, skills: [presenting], prefers: [anna-de-vries]}\n"
                "status: active\n"
                "mentor: anna-de-vries\n"
                "proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-09, mentee_yes_on: 2026-09-10}\n"
                "manager_told_on: 2026-09-15\n"
                "started_on: 2026-09-16\n"
                "first_meeting_on: 2026-09-23\n"
                "agreement_on: 2026-10-01\n"
                "training: [{module: mentee-start, completed_on: 2026-09-14}]\n"
                "check_ins: [{date: 2026-10-21, with: mentee, by: hr-noord}]\n"
            ),
            right=(
                "# yaml-language-server: $schema=../../schemas/pair.schema.json\n"
                "mentee:\n"
                "  name: Kim Prins\n"
                "  email: kim.prins@noorderlicht.example\n"
                "  department: finance\n"
                "  team: tax\n"
                "  location: groningen\n"
                "  meets: [online]\n"
                "  languages: [nl]\n"
                "  manager: j.dam@noorderlicht.example\n"
                "request: {requested_on: 2026-08-22, skills: [presenting], prefers: [anna-de-vries]}\n"
                "status: active\n"
                "mentor: anna-de-vries\n"
                "proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-09, mentee_yes_on: 2026-09-10}\n"
                "manager_told_on: 2026-09-15\n"
                "started_on: 2026-09-16\n"
                "first_meeting_on: 2026-09-23\n"
                "agreement_on: 2026-10-01\n"
                "goals: [{id: lead-a-team, goal: Een team leiden, due_on: 2027-02-01}]\n"
                "training: [{module: mentee-start, completed_on: 2026-09-14}]\n"
                "check_ins: [{date: 2026-10-21, with: mentee, by: hr-noord}]\n"
            ),
            marks="2026-09-16",
        ),
    ),
    check=check,
    source=VIATOR_1999,
)
