"""G304: a pair without agreements."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import missed, running
from mentorkit.rules.guidance.sources import ISMCP_ETHICS
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    days = programme.settings.rhythm.agreement_days
    for pair in running(programme, today):
        if pair.first_meeting_on and pair.agreement_on is None and (last := missed(pair, pair.started_on, days, today)):
            yield RULE.at(programme.place(pair.file, "started_on"), last=last)


RULE = Rule(
    code="G304",
    severity=Severity.WARNING,
    title=Text("Een koppel zonder afspraken", "A pair without agreements"),
    message=Text("Dit koppel zou uiterlijk op {last} onderling afspraken hebben gemaakt.",
                 "This pair was to have made its agreements by {last}."),
    remedy=Text("Vraag of het gelukt is en vul ‘agreement_on’ in. Wat ze afspraken, blijft van hen.",
                "Ask whether they have, and fill in ‘agreement_on’. What they agreed stays theirs."),
    why=Text("Spreek vooraf af hoe vaak, waarover en wat tussen jullie blijft. Dan hoeft dat later niet meer.",
             "It helps to agree early how often, about what, and what stays between the two. Then nobody has to settle it later."),
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
                "goals: [{id: lead-a-team, goal: Een team leiden, due_on: 2027-02-01}]\n"
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
    source=ISMCP_ETHICS,
)
