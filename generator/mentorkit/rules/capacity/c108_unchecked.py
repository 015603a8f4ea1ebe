"""C108: a proposal of which the rules about line and team can't be checked."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import State
from mentorkit.rules.rule import Example, Rule

KEYS = {"email": Text("het e-mailadres", "the e-mail address"), "team": Text("het team", "the team"),
        "manager": Text("de leidinggevende", "the line manager")}


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        if pair.status != State.PROPOSED or pair.anonymised_on:
            continue
        lacking = tuple(words for key, words in KEYS.items() if not getattr(pair.mentee, key))
        if lacking:
            yield RULE.at(programme.place(pair.file, "mentee", key=True), lacking=lacking)


RULE = Rule(
    code="C108",
    severity=Severity.HINT,
    title=Text("Een voorstel dat niet helemaal te controleren is", "A proposal that can’t be checked in full"),
    message=Text("Van de mentee is dit niet bekend: {lacking}. Lijn en team zijn daardoor niet te controleren.",
                 "This is not known about the mentee: {lacking}. So line and team can’t be checked."),
    remedy=Text("Vul het aan bij ‘mentee’, of ga zelf na dat de mentor niet in lijn of team zit.",
                "Add it under ‘mentee’, or make sure yourself that the mentor is in neither line nor team."),
    why=Text("Een mentor uit de eigen lijn of het eigen team past niet. Zonder deze gegevens valt dat niet op.",
             "A mentor from the mentee’s own line or team does not fit. Without these, nobody notices."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=(
                "mentee: {name: Noor Jansen, email: noor.jansen@noorderlicht.example, department: operations,\n"
                "         location: assen, languages: [nl], team: maintenance}\n"
            ),
            right=(
                "mentee: {name: Noor Jansen, email: noor.jansen@noorderlicht.example, department: operations,\n"
                "         location: assen, languages: [nl], team: maintenance, manager: m.vos@noorderlicht.example}\n"
            ),
            marks="mentee",
            more={"pairs/2026-autumn/w4nf.yml": (
                "status: proposed\nmentor: tom-visser\nproposal: {date: 2026-11-20, by: hr-noord}\n")},
        ),
    ),
    check=check,
)
