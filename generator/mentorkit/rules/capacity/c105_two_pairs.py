"""C105: a mentee with two open pairs in one cohort."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Pair
from mentorkit.model.states import RUNNING, WAITING
from mentorkit.rules.capacity.c106_same_two import twice
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Two that run, or two that wait. The same mentor twice is another rule's, and then only that one's."""
    told = {later.id for _, later in twice(programme)}
    for pairs in programme.people.mentees.values():
        first: dict[tuple[str, bool], Pair] = {}
        for pair in pairs if len(pairs) > 1 else ():
            if pair.status not in RUNNING | WAITING or pair.id in told:
                continue
            waiting = pair.status in WAITING
            other = first.setdefault((pair.cohort, waiting), pair)
            if other is not pair:
                yield RULE.at(programme.place(pair.file, "mentee", "email"), case="waiting" if waiting else "",
                              also=(programme.place(other.file, "mentee", "email"),), other=Public(other.id))


RULE = Rule(
    code="C105",
    severity=Severity.HINT,
    title=Text("Een mentee met twee lopende koppels", "A mentee with two running pairs"),
    message=Text("Deze mentee heeft in deze lichting nog een lopend koppel: ‘{other}’.",
                 "This mentee has another running pair in this cohort: ‘{other}’."),
    remedy=Text("Sluit een van de twee af als er maar één loopt. Anders kan het zo blijven.",
                "Close one of the two, if only one runs. Otherwise leave it as it is."),
    cases={"waiting": (
        Text("Deze mentee heeft in deze lichting nog een open aanvraag: ‘{other}’.",
             "This mentee has another open request in this cohort: ‘{other}’."),
        Text("Haal een van de twee weg als de aanvraag dubbel is ingevoerd. Anders kan het zo blijven.",
             "Remove one of the two if the request was entered twice. Otherwise leave it as it is."),
    )},
    why=Text("Soms is een koppel twee keer ingevoerd, of is het vorige niet afgesloten. Twee mentoren tegelijk "
             "mag ook.",
             "Sometimes a pair was entered twice, or the one before was not closed. Two mentors at once is fine too."),
    also=Text("het andere koppel", "the other pair"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=(
                "mentee:\n"
                "  name: Bo Chen\n"
                "  email: bo.chen@noorderlicht.example\n"
                "status: active\n"
                "mentor: carla-smit\n"
                "proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}\n"
                "manager_told_on: 2026-09-12\n"
                "started_on: 2026-09-15\n"
                "first_meeting_on: 2026-09-22\n"
                "agreement_on: 2026-09-29\n"
                "goals: [{id: speak-up, goal: Vaker het woord nemen, due_on: 2027-02-01}]\n"
                "training: [{module: mentee-start, completed_on: 2026-09-14}]\n"
                "check_ins: [{date: 2026-11-16, with: mentee, by: hr-noord}]\n"
            ),
            right=(
                "mentee:\n"
                "  name: Bo Chen\n"
                "  email: bo.chen@noorderlicht.example\n"
                "status: withdrawn\n"
                "closing: {date: 2026-09-01}\n"
            ),
            marks="bo.chen@noorderlicht.example",
            more={"pairs/2026-autumn/k7m2.yml": "declined: []\n"},
        ),
    ),
    check=check,
)
