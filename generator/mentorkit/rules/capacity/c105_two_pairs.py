"""C105: a mentee with two open pairs in one cohort."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Pair
from mentorkit.model.states import RUNNING, WAITING
from mentorkit.rules.capacity.c106_same_two import repeats
from mentorkit.rules.example import asks
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Two that run, two that wait, or two of one day. The same mentor twice is another rule's, and then only that
    one's."""
    told = repeats(programme)
    for pairs in programme.people.mentees.values():
        first: dict[tuple[str, str | date], Pair] = {}
        for pair in pairs if len(pairs) > 1 else ():
            if pair.id in told:
                continue
            day = pair.request.requested_on
            case = "" if pair.status in RUNNING else "waiting" if pair.status in WAITING else "day"
            like = first.setdefault((pair.cohort, case), pair) if case != "day" else pair
            same = first.setdefault((pair.cohort, day), pair)
            other, case = (same, "day") if like is pair else (like, case)
            if other is not pair and other.id != pair.follows:
                yield RULE.at(programme.place(pair.file, "mentee", "email"), case=case,
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
    ), "day": (
        Text("Deze mentee deed in deze lichting op dezelfde dag nog een aanvraag: ‘{other}’.",
             "This mentee made another request in this cohort on the same day: ‘{other}’."),
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
        Example(
            file="pairs/2026-autumn/x9vt.yml",
            wrong=f"{asks('Noor Jansen')}status: withdrawn\nclosing: {{date: 2026-09-01}}\n".replace(
                "status: requested\n", ""),
            right=f"{asks('Kim Bos')}status: withdrawn\nclosing: {{date: 2026-09-01}}\n".replace(
                "status: requested\n", ""),
            marks="noor.jansen@noorderlicht.example",
        ),
    ),
    check=check,
)
