"""G310: a mentee who started without the training that is required."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.life import completed, required_modules
from mentorkit.rules.guidance.pace import running
from mentorkit.rules.guidance.sources import ALLEN_2006, ISMCP_TRAINING
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    modules = required_modules(programme, "mentees")
    for pair in running(programme, today) if modules else ():
        missing = tuple(Public(module) for module in modules if not (
            completed(programme, module, pair.training, pair.started_on)
            or completed(programme, module, pair.training, today)))
        if missing:
            yield RULE.at(programme.place(pair.file, "started_on"), modules=missing)


RULE = Rule(
    code="G310",
    severity=Severity.HINT,
    title=Text("Een mentee die begon zonder training", "A mentee who started without training"),
    message=Text("Deze mentee is begonnen, en deed nog niet: {modules}.",
                 "This mentee has started and has not done: {modules}."),
    remedy=Text("Nodig de mentee uit voor de eerstvolgende keer en zet het daarna bij ‘training’.",
                "Invite the mentee to the next session, and add it to ‘training’ afterwards."),
    why=Text("Waar mentoren en mentees de training goed vinden, is de begeleiding beter.",
             "Where mentors and mentees find the training good, the mentoring is better."),
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
                "manager_told_on: 2026-10-20\n"
                "started_on: 2026-10-26\n"
                "first_meeting_on: 2026-10-30\n"
                "agreement_on: 2026-11-06\n"
                "goals: [{id: lead-a-team, goal: Een team leiden, due_on: 2027-02-01}]\n"
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
                "manager_told_on: 2026-10-20\n"
                "started_on: 2026-10-26\n"
                "first_meeting_on: 2026-10-30\n"
                "agreement_on: 2026-11-06\n"
                "goals: [{id: lead-a-team, goal: Een team leiden, due_on: 2027-02-01}]\n"
                "training: [{module: mentee-start, completed_on: 2026-10-19}]\n"
            ),
            marks="2026-10-26",
        ),
    ),
    check=check,
    source=f"{ALLEN_2006} {ISMCP_TRAINING}",
)
